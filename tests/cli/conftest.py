"""Fixtures of the command line tests."""

import subprocess
from pathlib import Path

import pytest
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.presets import default_passes
from tiny_checkpoint import make_checkpoint


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_checkpoint(tmp_path_factory.mktemp("checkpoints") / "tiny")


@pytest.fixture(scope="module")
def compiled(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("programs") / "tiny"
    compile_checkpoint(str(checkpoint), folder, CompileOptions(passes=default_passes(1), verify=2))
    return folder


@pytest.fixture
def program(compiled: Path, tmp_path: Path) -> Path:
    """A program that a test may damage."""
    copy = tmp_path / "program"
    subprocess.run(["cp", "-r", compiled, copy], check=True)
    return copy
