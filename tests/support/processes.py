"""Fresh processes for tests, in which a generated program has nothing but numpy."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

BLOCKED = ("torch", "transformers", "tokenizers", "safetensors", "gpt2c", "rich", "jinja2", "black")


def bare_environment(folder: Path) -> dict[str, str]:
    """An environment in which importing what gpt2c needs fails; `folder` is made for that."""
    folder.mkdir(exist_ok=True)
    for name in BLOCKED:
        text = f"raise ImportError('{name} is not available to a generated program')\n"
        (folder / f"{name}.py").write_text(text)
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}
    quiet = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(folder)}
    return {**os.environ, **threads, **quiet}


def python(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """Runs Python with arguments and captures what it prints."""
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def gpt2c(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """Runs the command line in a process of its own."""
    return python("-m", "gpt2c", *arguments, **options)
