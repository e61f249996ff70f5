"""Every command and every piece of Python in the site and the README runs and prints what is shown.

Blocks marked ``minutes`` run too; ``excerpt`` marks Python that is a part of a generated file or of a class.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from blocks import Command, Source, blocks, matches

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
WITH_COMMANDS = [page for page in PAGES if any(b.mark != "excerpt" for b in blocks(page))]


def run(command: list[str] | str, place: Path, shell: bool) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "200",
        "HF_HUB_OFFLINE": "1",
        "GPT2C_CACHE": str(place.parent / "cache"),
    }
    return subprocess.run(
        command, shell=shell, cwd=place, env=environment, capture_output=True, text=True
    )


@pytest.mark.slow
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_page(page: Path, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    (place / "examples").symlink_to(ROOT / "examples", target_is_directory=True)
    for block in blocks(page):
        if block.mark == "excerpt":
            continue
        if isinstance(block, Source):
            done = run([sys.executable, "-c", block.code], place, shell=False)
            assert done.returncode == 0, (block, done.stderr)
            if block.prints is not None:
                assert done.stdout.strip() == block.prints
            continue
        assert isinstance(block, Command)
        done = run(block.line, place, shell=True)
        fails = any(line.startswith("error: ") for line in block.shown)
        assert done.returncode == (2 if fails else 0), (block, done.stderr)
        output = done.stderr if fails else done.stdout
        if block.shown:
            assert matches(block.shown, output), f"{block}\n{output}"
