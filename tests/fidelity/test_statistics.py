"""Intervals cover what they should, and degenerate samples are handled."""

import numpy as np
import pytest
from gpt2c.fidelity.statistics import Measure, ratio


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


def test_one_prompt_has_no_width():
    assert ratio([0.25]) == Measure(0.25, 0.25, 0.25, 1)


def test_prompts_without_weight_are_left_out():
    assert ratio([1, 5, 0], [2, 0, 2]).n == 2
    assert ratio([1, 5, 0], [2, 0, 2]).value == 0.25


def test_no_error_at_all():
    assert ratio([0] * 30) == Measure(0, 0, 0, 30)


def test_rounding_hides_noise_and_negative_zeros():
    assert str(Measure(-1e-9, -1e-9, 1e-9, 5).as_dict()["value"]) == "0.0"
