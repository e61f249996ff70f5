"""The distance between two programs."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.analysis.compare import compare, divergence
from gpt2c.data.sample import Sample, random_samples
from gpt2c.interpreter import Interpreter
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import expit, log_softmax, rel_entr, softmax
from small import small_program, with_node

SMALL = small_program()
SAMPLES = (Sample((0, 1, 2)), Sample((3,), 4), Sample((5, 5), 2))
numbers = st.lists(st.floats(-30, 30), min_size=6, max_size=6)


@settings(max_examples=60, deadline=None)
@given(numbers, numbers)
def test_divergence(one, other):
    p, q = torch.tensor(one, dtype=torch.double), torch.tensor(other, dtype=torch.double)
    expected = (softmax(one) * (log_softmax(one) - log_softmax(other))).sum()
    assert divergence(p, q, False).item() == pytest.approx(expected, rel=1e-9, abs=1e-12)
    one, other = np.array(one), np.array(other)
    yes = rel_entr(expit(one), expit(other)) + rel_entr(expit(-one), expit(-other))
    assert divergence(p, q, True).item() == pytest.approx(yes.sum(), rel=1e-6, abs=1e-9)
    assert divergence(p, q, False).item() >= -1e-9 <= divergence(p, q, True).item()


def test_extreme_logits():
    p, q = torch.tensor([1000.0, -1000.0]).double(), torch.tensor([-1000.0, 1000.0]).double()
    assert divergence(p, q, False).item() == pytest.approx(2000)
    assert divergence(p, q, True).item() == pytest.approx(2000)
    assert divergence(p, p, False).item() == divergence(p, p, True).item() == 0


@pytest.mark.parametrize("readout", ["argmax", "multilabel"])
@pytest.mark.parametrize("double", [False, True])
def test_compare(readout, double):
    before = with_node(SMALL, "unembed", readout=readout)
    after = with_node(before, "L0H1", selector=replace(before.core["L0H1"].selector, scale=0.25))
    runs = [Interpreter(program).double() for program in (before, after)]
    total, count, largest = 0.0, 0, 0.0
    for sample in SAMPLES:
        ids = torch.tensor([sample.ids])
        positions = torch.arange(sample.offset, sample.offset + len(sample.ids))
        p, q = (run(ids, positions).logits[0] for run in runs)
        total += divergence(p, q, readout == "multilabel").sum().item()
        count += len(sample.ids)
        largest = max(largest, (p - q).abs().max().item())
    distance = compare(before, after, SAMPLES, double=double)
    assert distance.kl == pytest.approx(total / count, rel=1e-9 if double else 1e-3)
    assert distance.max_logit == pytest.approx(largest, rel=1e-9 if double else 1e-3)
    assert distance.kl > 1e-4


def test_a_program_has_distance_zero_to_itself():
    distance = compare(SMALL, SMALL, SAMPLES)
    assert distance.kl == distance.max_logit == 0
    assert compare(SMALL, SMALL, ()).kl == 0


def test_nan_logits_give_a_nan_distance():
    broken = np.full((6, 8), np.nan, np.float32)
    after = replace(SMALL, weights=SMALL.weights.updated({"token": broken}))
    distance = compare(SMALL, after, [Sample((0, 1)), Sample((1,))])
    assert np.isnan(distance.kl) and np.isnan(distance.max_logit)


def test_overflow_exceeds_any_limit():
    huge = np.full((6, 8), 3e38, np.float32)
    huge[:, ::2] *= -1
    after = replace(SMALL, weights=SMALL.weights.updated({"token": huge}))
    # Overflowing sums end in NaN, infinity or a large number, depending on the machine.
    assert not compare(SMALL, after, [Sample((0, 1)), Sample((1,))]).max_logit <= 1e-3


def test_random_samples():
    samples = random_samples(SMALL, 50, 4)
    assert samples == random_samples(SMALL, 50, 4) != random_samples(SMALL, 50, 4, seed=1)
    assert {len(sample.ids) for sample in samples} == {4}
    assert {sample.offset for sample in samples} == {0, 1}
    assert {ident for sample in samples for ident in sample.ids} == set(range(6))
    longest = random_samples(SMALL, 3, 999)
    assert {(len(sample.ids), sample.offset) for sample in longest} == {(5, 0)}
    compare(SMALL, SMALL, longest)
