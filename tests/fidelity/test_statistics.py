"""Intervals cover what they should, and degenerate samples are handled."""

import numpy as np
import pytest
from gpt2c.fidelity.statistics import Measure, ratio
from scipy import stats


def test_ratio_of_sums():
    measure = ratio([1, 0, 3], [2, 4, 4])
    assert measure.value == pytest.approx(0.4)
    assert measure.low <= 0.4 <= measure.high
    assert measure.n == 3


def test_covers_the_truth_about_as_often_as_it_says():
    random = np.random.default_rng(0)
    covered = 0
    for trial in range(100):
        sample = random.random(80) < 0.3
        measure = ratio(sample, seed=trial)
        covered += measure.low <= 0.3 <= measure.high
    assert 88 <= covered <= 99


def test_prompts_are_the_units_not_tokens():
    """Ten prompts that are all right or all wrong: as uncertain as ten coin flips."""
    wide = ratio([100, 0] * 5, [100] * 10)
    assert wide.high - wide.low > 0.4


def test_same_seed_same_interval():
    sample = np.random.default_rng(1).random(50)
    assert ratio(sample, seed=3) == ratio(sample, seed=3)
    assert ratio(sample, seed=3) != ratio(sample, seed=4)


@pytest.mark.parametrize("sums, weights", [([], None), ([0, 0], [0, 0])])
def test_nothing_measured(sums, weights):
    assert ratio(sums, weights) == Measure(None, None, None, 0)
    assert ratio(sums, weights).as_dict() == {"value": None, "low": None, "high": None, "n": 0}


@pytest.mark.parametrize("count, n", [(0, 1), (0, 30), (3, 30), (30, 30), (1, 1), (500, 1000)])
def test_shares_of_prompts_are_binomial(count, n):
    """Clopper-Pearson, in scipy's own words."""
    measure = ratio([1] * count + [0] * (n - count))
    expected = stats.binomtest(count, n).proportion_ci(0.95, "exact")
    assert (measure.low, measure.high) == pytest.approx((expected.low, expected.high))
    assert measure.value == count / n and measure.low < measure.high


@pytest.mark.parametrize("n", [1, 2, 30, 1000])
def test_no_error_is_no_certainty(n):
    """No prompt failed: at most 1 - 0.025^(1/n) of all prompts do, whatever their lengths."""
    bound = 1 - 0.025 ** (1 / n)
    lengths = list(range(1, n + 1))
    losses, shares = ratio([0] * n, lengths), ratio(lengths, lengths)
    assert (losses.value, losses.low, losses.high) == pytest.approx((0, 0, bound))
    assert (shares.value, shares.low, shares.high) == pytest.approx((1, 1 - bound, 1))
    wrong = ratio([0.25] * n)
    assert wrong.low < 0.25 < wrong.high and wrong.high - wrong.low == pytest.approx(bound)


def test_an_error_that_is_rarer_than_the_sample_is_covered():
    """One prompt in 100 fails completely; of 50 prompts mostly none does."""
    random = np.random.default_rng(0)
    covered = 0
    for _ in range(200):
        measure = ratio((random.random(50) < 0.01).astype(float))
        covered += measure.low <= 0.01 <= measure.high
    assert covered >= 190


@pytest.mark.parametrize("nats", [[0.25], [0.25, 0.25], [0, 0, 0]])
def test_nats_of_equal_prompts_have_no_interval(nats):
    measure = ratio(nats, bounded=False)
    assert measure == Measure(nats[0], None, None, len(nats))
    assert measure.as_dict()["low"] is None


def test_prompts_without_weight_are_left_out():
    assert ratio([1, 5, 0], [2, 0, 2]).n == 2
    assert ratio([1, 5, 0], [2, 0, 2]).value == 0.25


def test_rounding_hides_noise_and_negative_zeros():
    assert str(Measure(-1e-9, -1e-9, 1e-9, 5).as_dict()["value"]) == "0.0"
