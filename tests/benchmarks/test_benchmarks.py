"""That the benchmarks measure what they say, on a shape small enough to try it."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from gpt2c.frontend import load_checkpoint
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.presets import default_passes

from benchmarks import compiling, decoder, equality, labelling
from benchmarks.shapes import make

TINY = {"layers": 2, "heads": 2, "width": 16, "vocab": 300, "context": 64}


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("tiny"), **TINY)


@pytest.fixture(scope="module")
def program(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("programs") / "tiny"
    compile_checkpoint(str(checkpoint), folder, CompileOptions(passes=default_passes(1), verify=0))
    return folder


def test_a_seed_gives_the_same_bytes_and_another_does_not(checkpoint: Path, tmp_path: Path) -> None:
    files = {path.name: path.read_bytes() for path in checkpoint.iterdir()}
    again, other = make(tmp_path / "again", **TINY), make(tmp_path / "other", seed=1, **TINY)
    assert files == {path.name: path.read_bytes() for path in again.iterdir()}
    for name in ("model.safetensors", "merges.txt"):
        assert files[name] != (other / name).read_bytes()


def test_the_checkpoint_is_whole_and_its_vocabulary_full(checkpoint: Path, tmp_path: Path) -> None:
    loaded = load_checkpoint(checkpoint)
    assert (loaded.config.layers, loaded.config.vocab, loaded.config.tied) == (2, 300, True)
    assert loaded.vocabulary.kind == "bytes"
    assert len(set(loaded.vocabulary.tokens)) == 300 and len(loaded.vocabulary.merges) == 43
    assert load_checkpoint(make(tmp_path, text=False, **TINY)).vocabulary.kind == "ids"


def test_equality_and_differences_are_detected(checkpoint: Path, program: Path) -> None:
    equal = equality.measure(program, checkpoint, lengths=(1, 20), new_tokens=10)
    assert equal["max_logit_difference"] < 1e-4
    assert equal["forced"] == {"positions": 41, "wrong": 0, "numerical_ties": 0}
    assert equal["free"] == {"same": 2, "tie": 0, "wrong": 0}

    gain = program / "weights" / "L1.w_out.npy"
    kept = gain.read_bytes()
    np.save(gain, -np.load(gain))
    try:
        changed = equality.measure(program, checkpoint, lengths=(1, 20), new_tokens=10)
    finally:
        gain.write_bytes(kept)
    assert changed["max_logit_difference"] > 1e-3
    assert changed["forced"]["wrong"] > 0 and changed["free"]["wrong"] > 0


def test_every_stage_of_compiling_is_timed(checkpoint: Path) -> None:
    run = [sys.executable, "-m", "benchmarks.compiling", str(checkpoint), "--child", "stages"]
    text = subprocess.run(
        run, check=True, capture_output=True, cwd=Path(compiling.__file__).parents[1]
    )
    seconds = json.loads(text.stdout)
    assert list(seconds) == ["import", *compiling.STAGES, "the rest"]
    assert all(spent >= 0 for spent in seconds.values())
    # Of the stages that all compilations have, none may take no time: its function was not timed.
    assert min(seconds["import"], seconds["format them (black)"], seconds["the rest"]) > 1e-4


class Timed:
    """Functions that a clock replaces: no module of others is touched."""

    @staticmethod
    def outer() -> str:
        return Timed.inner() + Timed.inner()

    @staticmethod
    def inner() -> str:
        return "x"


def test_a_clock_excludes_nested_functions(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([0.0, 1.0, 3.0, 10.0, 15.0, 100.0])
    monkeypatch.setattr(compiling.time, "perf_counter", lambda: next(now))
    monkeypatch.setitem(sys.modules, "timed_here", Timed)  # type: ignore[arg-type]
    clock = compiling._Clock()
    clock.time("outer", "timed_here", "outer")
    clock.time("inner", "timed_here", "inner")
    assert Timed.outer() == "xx"  # 100 seconds, of which inner takes 2 and 5
    assert clock.seconds == {"outer": 93.0, "inner": 7.0}


def test_decoding_is_timed_token_by_token() -> None:
    def slowly(ids: list[int], new: int, on_token: Callable[[int], None]) -> None:
        for i in range(new):
            time.sleep(0.02 if i == 0 else 0.001)
            on_token(i)

    timing = decoder.timed(slowly, [7], 4)
    assert timing["ids"] == [0, 1, 2, 3]
    assert timing["prefill"] >= 0.02 and len(timing["tokens"]) == 3
    assert all(0.001 <= seconds < timing["prefill"] + 1 for seconds in timing["tokens"])


def test_memory_of_passes_is_measured(checkpoint: Path) -> None:
    figures = labelling.measure(checkpoint, "label{terms=1}", tokens=512, layers=1)
    assert (figures["heads"], figures["neurons"], figures["tokens"]) == (2, 64, 512)
    assert figures["peak_mb"] >= figures["peak_before_mb"] > 50
    assert figures["peak_mb"] > (figures["peak_private_mb"] or 0)
    assert list(figures["stages"]) == ["label heads", "label neurons"]
    assert labelling.whole({**figures, "stages": {"a": 1, "b": 2}}, 512, 1, 2) == 6
    row = {**figures, "whole_cpu_seconds": 120}
    assert "| 2 heads, 64 neurons | 512 |" in labelling.table([row])
    assert "| 2 min |" in labelling.table([row])


def test_text_is_as_rare_as_words_are() -> None:
    texts = labelling.zipf_texts(1000, 40_000)
    assert texts == labelling.zipf_texts(1000, 40_000) and {len(ids) for ids in texts} == {128}
    count = np.sort(np.bincount([i for ids in texts for i in ids], minlength=1000))[::-1]
    assert count.sum() == 312 * 128 and count[0] / count[99] == pytest.approx(101.7 / 2.7, rel=0.3)


def test_the_time_of_a_stopped_pass_is_extrapolated(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([0.0, 5.0, 6.0, 8.0, 12.0, 14.0])
    monkeypatch.setattr(labelling.time, "process_time", lambda: next(now))
    stages = labelling.Stages(neurons=20)
    stages.tell("label heads", 1, 2)
    stages.tell("label heads", 2, 2)
    stages.tell("label neurons", 10, 60)
    with pytest.raises(labelling._EnoughError):
        stages.tell("label neurons", 20, 60)
    # Heads: 5 and 1. Neurons: 2 until the first ten, then 4 for each other ten.
    assert stages.whole() == {"label heads": 6.0, "label neurons": 22.0}
