"""tune{faithful=W}: parts stay near the original's, and the core pays with KL."""

from dataclasses import replace
from statistics import mean

import numpy as np
import pytest
import torch
from gpt2c.analysis.compare import compare
from gpt2c.data.batches import padded
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.correlation import compare_parts
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Program
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.support.change import Change
from gpt2c.passes.tune import Tune
from small import small_program


def texts(seed: int, count: int = 60) -> list[Sample]:
    rng = np.random.default_rng(seed)
    return [Sample(tuple(map(int, rng.integers(2, 6, 14)))) for _ in range(count)]


CONTEXT = Context(samples=texts(1), calibration=texts(2), text=texts(3))


@pytest.fixture(scope="module")
def pruned() -> Program:
    program = small_program(3, context=16, activation="gelu")
    pipeline = parse_pipeline("canonicalize,effect{exact=0},prune{budget=50%}")
    return run_pipeline(program, pipeline, CONTEXT)


def drifts(program: Program) -> list[float]:
    compared = compare_parts(program, texts(9)).values()
    return [each.drift for each in compared if each.drift is not None]


def kl(program: Program) -> float:
    assert program.fallback is not None
    original = replace(program, core=program.fallback, fallback=None)
    return compare(original, program, texts(9)).kl


def test_the_penalty_keeps_parts_near_and_costs_kl(pruned: Program) -> None:
    options = {"steps": 80, "tokens": 256, "rate": 1e-2, "self_generated": 0.0}
    free, near = (
        Tune(**options, faithful=weight).apply(pruned, CONTEXT)  # type: ignore[arg-type]
        for weight in (0.0, 1.0)
    )
    assert mean(drifts(near)) < 0.85 * mean(drifts(free))
    assert kl(free) < kl(near) < kl(pruned)


def test_the_penalty_is_the_mean_drift(pruned: Program) -> None:
    assert pruned.fallback is not None
    core, original = Interpreter(pruned), Interpreter(pruned, pruned.fallback)
    change = Change(pruned, core, original)
    batch = padded(texts(9), 16)
    with torch.no_grad():
        kept = core.activations(batch.ids, batch.positions, keep=change.keep)
        drift = change.of(kept, batch.ids, batch.positions, batch.real)
    assert float(drift) == pytest.approx(mean(drifts(pruned)), abs=0.02)
