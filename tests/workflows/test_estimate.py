"""Estimates of what a compilation costs: near what it then takes, before any of it is run."""

import json
import time
from pathlib import Path

import pytest
from commands import Command
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.estimate import estimate
from gpt2c.workflows.presets import default_passes
from tiny_checkpoint import make_checkpoint

STAGES = ["start", "lift", "canonicalize", "center_parts", "classify", "attribute"]
STAGES += ["effect", "label", "describe", "write", "verify"]


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    return make_checkpoint(folder, n_embd=32, n_inner=256, n_head=4)


def test_the_estimate_is_near_what_compiling_takes(checkpoint: Path, tmp_path: Path) -> None:
    source, passes = load_checkpoint(checkpoint), default_passes(2)
    compile_checkpoint(str(checkpoint), tmp_path / "first", CompileOptions(passes, verify=20))
    expected = estimate(source, passes, verified=20)
    begun = time.process_time()
    compile_checkpoint(str(checkpoint), tmp_path / "second", CompileOptions(passes, verify=20))
    seconds = time.process_time() - begun
    assert list(expected.seconds) == STAGES
    # The model is tiny, so what is independent of its size dominates.
    told = expected.total - expected.seconds["start"]
    assert seconds / 2 < told < 2 * seconds


def test_the_command_names_each_stage(command: Command, checkpoint: Path) -> None:
    figures = json.loads(command.succeeds("estimate", checkpoint, "-O1", "--json").out)
    assert list(figures["seconds"]) == ["start", "lift", "canonicalize", "write", "verify"]
    assert figures["memory"] > 50e6
    shown = command.succeeds("estimate", checkpoint, "-O1", "--verify", 0).out
    assert "of one core" in shown and "verify" not in shown


def test_passes_of_unknown_cost_are_refused(command: Command, checkpoint: Path) -> None:
    result = command("estimate", checkpoint, "-O3")
    assert result.code == 2 and "symbolize" in result.err
