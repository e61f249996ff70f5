"""What a compilation loads: libraries that take seconds only where they are needed."""

import subprocess
import sys
import tomllib
from pathlib import Path

from builders import tiny_gpt2

COMPILE = """
import sys
from pathlib import Path
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.presets import default_passes

options = CompileOptions(passes=default_passes(1), verify=0)
compile_checkpoint(sys.argv[1], Path(sys.argv[2]), options)
print(*sorted({"torch", "transformers"} & set(sys.modules)))
"""


def test_compiling_without_measuring_needs_neither_torch_nor_transformers(tmp_path: Path) -> None:
    tiny_gpt2(tmp_path / "tiny")
    command = [sys.executable, "-c", COMPILE, str(tmp_path / "tiny"), str(tmp_path / "program")]
    loaded = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert loaded.strip() == ""


def test_every_package_is_installed() -> None:
    root = Path(__file__).parents[1]
    listed = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    packages = set(listed["tool"]["setuptools"]["packages"])
    folders = {
        file.parent.relative_to(root / "compiler")
        for file in (root / "compiler").rglob("__init__.py")
    }
    assert {".".join(("gpt2c", *folder.parts)) for folder in folders} <= packages
