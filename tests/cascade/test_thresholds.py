"""Threshold calibration on losses with a known distribution."""

import math

import numpy as np
import pytest
from gpt2c.cascade.thresholds import Promise, calibrate, hoeffding_bentkus, upper_end
from gpt2c.fidelity.statistics import ratio
from scipy import stats

GRID = [float(t) for t in np.arange(10, 0, -0.1)]


def prompts(random: np.random.Generator, n: int) -> tuple[np.ndarray, np.ndarray]:
    """The score at which each prompt has a loss, and the loss: 4 % of prompts at score 0."""
    lost = random.random(n) < 0.04
    return np.where(lost, random.exponential(1.0, n), -1.0), random.beta(1.5, 1.5, n)


def expected(threshold: float) -> float:
    return 0.04 * math.exp(-threshold) * 0.5


def test_p_value_of_binary_losses_is_the_exact_tail_up_to_a_constant():
    exact = stats.binom.cdf(10, 1000, 0.02)
    assert exact < hoeffding_bentkus(0.01, 1000, 0.02) <= math.e * exact * (1 + 1e-9)


@pytest.mark.parametrize(("mean", "n"), [(0.01, 1000), (0.02, 5), (0.0, 0)])
def test_p_value_is_one_at_the_limit_and_without_prompts(mean, n):
    assert hoeffding_bentkus(mean, n, 0.01) == 1


def test_p_value_without_losses_is_the_probability_of_none():
    assert hoeffding_bentkus(0.0, 300, 0.01) == pytest.approx(0.99**300)


@pytest.mark.parametrize(("power", "most"), [(0.95, 0.15), (0.8, 0.35)])
def test_limits_hold_with_the_requested_probabilities(power, most):
    random = np.random.default_rng(0)
    above = ends_above = 0
    runs = 40
    for _ in range(runs):
        score, loss = prompts(random, 2000)
        chosen = calibrate(GRID, lambda t: loss * (score >= t), Promise(0.01, power=power))  # noqa: B023
        assert chosen is not None
        above += expected(chosen.threshold) > 0.01
        score, loss = prompts(random, 1000)
        later = ratio((loss * (score >= chosen.threshold)).tolist())
        ends_above += later.high > 0.01
    assert above / runs <= 0.08
    assert 0 < ends_above / runs <= most  # not vacuous: it fails about as often as allowed


def test_without_fresh_prompts_the_threshold_is_bolder():
    score, loss = prompts(np.random.default_rng(1), 3000)
    careful, bold = (
        calibrate(GRID, lambda t: loss * (score >= t), Promise(0.01, fresh=fresh))
        for fresh in (1000, 0)
    )
    assert careful is not None and bold is not None
    assert bold.threshold < careful.threshold
    assert expected(bold.threshold) <= 0.01


def test_it_stops_at_the_first_threshold_that_fails():
    asked = []

    def losses(threshold: float) -> np.ndarray:
        asked.append(threshold)
        return np.full(1000, 0.5 if threshold == 2 else 0.0)

    chosen = calibrate([3.0, 2.0, 1.0], losses, Promise(0.01))
    assert chosen is not None and chosen.threshold == 3 and asked == [3, 2]


def test_too_few_prompts_promise_nothing():
    assert calibrate(GRID, lambda t: np.zeros(100), Promise(0.01)) is None


def test_upper_end_covers_what_later_measurements_give():
    random = np.random.default_rng(2)
    draw = lambda n: (random.random(n) < 0.01) * random.beta(1.5, 1.5, n)  # noqa: E731
    later = [ratio(draw(1000).tolist()).high for _ in range(30)]
    ends = [upper_end(draw(3000), 0.95, 1000) for _ in range(20)]
    assert np.quantile(later, 0.85) < np.mean(ends) < 1.4 * np.quantile(later, 0.95)
