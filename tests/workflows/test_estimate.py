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
    ratios = []
    for number in range(3):  # other work on the machine slows one of the two: best of three
        expected = estimate(source, passes, verified=20)
        assert list(expected.seconds) == STAGES
        begun = time.process_time()
        compile_checkpoint(
            str(checkpoint), tmp_path / str(number), CompileOptions(passes, verify=20)
        )
        seconds = time.process_time() - begun
        # The model is tiny, so what is independent of its size dominates.
        ratios.append((expected.total - expected.seconds["start"]) / seconds)
        if 1 / 1.5 < ratios[-1] < 1.5:
            return
    raise AssertionError(f"expected a ratio near 1 of estimate to time, got {ratios}")


def test_the_command_names_each_stage(command: Command, checkpoint: Path) -> None:
    figures = json.loads(command.succeeds("estimate", checkpoint, "-O1", "--json").out)
    assert list(figures["seconds"]) == ["start", "lift", "canonicalize", "write", "verify"]
    assert figures["memory"] > 50e6
    shown = command.succeeds("estimate", checkpoint, "-O1", "--verify", 0).out
    assert "of one core" in shown and "verify" not in shown


def test_passes_of_unknown_cost_are_refused(command: Command, checkpoint: Path) -> None:
    result = command("estimate", checkpoint, "-O3")
    assert result.code == 2 and "symbolize" in result.err
