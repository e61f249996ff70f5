"""A time becomes a number of steps before tuning starts, and that number repeats it."""

import pytest
from gpt2c.data.sample import Sample
from gpt2c.ir import Program
from gpt2c.passes import Context, run_pipeline
from gpt2c.passes import tune as tuning
from gpt2c.passes.support import bfloat16
from gpt2c.passes.support.step_count import Speeds, steps_within
from gpt2c.passes.tune import Tune
from small import small_program
from split import split

TEXT = tuple(Sample((0, 3, 1, 5, 2)) for _ in range(8))


def core() -> Program:
    return split(small_program(), {"L0H1"}, None)


def context(notices: list[str]) -> Context:
    return Context(calibration=TEXT, notice=notices.append)


@pytest.mark.parametrize("seconds", [10, 100, 5000])
def test_as_many_steps_as_fit(seconds):
    speeds = Speeds(step=0.5, answer=0.001, generate=0.01)

    def tokens(steps):
        return min(2000, 100 * steps) + 25 * steps, 25 * steps

    def takes(steps):
        answered, generated = tokens(steps)
        return 0.5 * steps + 0.001 * answered + 0.01 * generated

    steps = steps_within(seconds, speeds, tokens)
    assert takes(steps) <= seconds < takes(steps + 1)


def test_at_least_one_step_is_taken():
    assert steps_within(-5, Speeds(1, 1, 1), lambda steps: (steps, 0)) == 1


def test_the_history_records_the_steps_and_they_repeat_the_program(monkeypatch):
    """The clock decides once: what it decided gives the same bytes without it."""
    monkeypatch.setattr(tuning, "steps_within", lambda seconds, *_: 3 if seconds < 60 else 7)
    notices: list[str] = []
    options = {"tokens": 16, "self_generated": 0.5}
    timed = run_pipeline(core(), [Tune(minutes=1, **options)], context(notices))
    assert timed.history[-1].name == "tune{steps=3,tokens=16,self_generated=0.5}"
    assert any("--tune steps=3 repeats" in notice for notice in notices)
    counted = run_pipeline(core(), [Tune(steps=3, **options)], context([]))
    assert counted == timed
    longer = run_pipeline(core(), [Tune(minutes=2, **options)], context([]))
    assert "steps=7" in longer.history[-1].name and longer.weights != timed.weights


def test_time_is_measured_in_trials_that_change_nothing(monkeypatch):
    """Of a clock on which a call takes a second: the trials are counted, and the core stays."""
    now = iter(range(1000))
    monkeypatch.setattr(tuning, "perf_counter", lambda: float(next(now)))
    program = core()
    before = program.weights
    chosen = Tune(minutes=1, tokens=16).resolved(program, context([]))
    # A step takes (1 - 1) / 4 seconds on that clock, and the rest only tokens.
    assert chosen.minutes == 0 and chosen.steps >= 1 and program.weights == before


def test_bfloat16_is_not_emulated(monkeypatch, tmp_path):
    notices: list[str] = []
    for flags, fast in (("sse avx2", False), ("avx2 avx512_bf16", True), ("amx_bf16", True)):
        file = tmp_path / "cpuinfo"
        file.write_text(f"processor : 0\nflags\t\t: fpu {flags} vme\n\nprocessor : 1\n")
        monkeypatch.setattr(bfloat16, "CPUINFO", file)
        assert bfloat16.is_fast("cpu") is fast
    monkeypatch.setattr(bfloat16, "CPUINFO", tmp_path / "nowhere")
    assert not bfloat16.is_fast("cpu")
    monkeypatch.setattr(tuning, "is_fast", lambda device: False)
    after = run_pipeline(core(), [Tune(steps=1, tokens=16, bf16=True)], context(notices))
    assert "bf16" not in after.history[-1].name
    assert any("bfloat16 is emulated" in notice for notice in notices)
    plain = run_pipeline(core(), [Tune(steps=1, tokens=16)], context([]))
    assert plain.weights == after.weights
    monkeypatch.setattr(tuning, "is_fast", lambda device: True)
    assert Tune(bf16=True).resolved(core(), context([])).bf16
