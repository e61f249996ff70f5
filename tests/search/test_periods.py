"""Periods of position embeddings stand out of the spectrum; trends and noise have none."""

from dataclasses import replace

import numpy as np
import pytest
from counting import counting_model
from gpt2c.search.periods import periods_of

RNG = np.random.default_rng(3)
COUNT, WIDTH = 150, 16


def periods(table):
    model = counting_model()
    return periods_of(replace(model, weights=model.weights.updated({"pos": table})))


def noise(width=WIDTH):
    return RNG.normal(size=(COUNT, width)).astype(np.float32)


@pytest.mark.parametrize("period", [2, 3, 4, 5, 6, 7, 8])
def test_a_period_is_seen_in_noise_and_trend(period):
    turns = np.arange(COUNT) / period
    wave = np.cos(2 * np.pi * turns)[:, None] * RNG.normal(size=WIDTH)
    trend = np.linspace(-9, 9, COUNT)[:, None] * RNG.normal(size=WIDTH)
    assert periods((wave + trend + 0.5 * noise()).astype(np.float32)) == (period,)


@pytest.mark.parametrize("seed", range(20))
def test_noise_has_none(seed):
    table = np.random.default_rng(seed).normal(size=(COUNT, WIDTH)).astype(np.float32)
    assert periods(table) == ()


def test_a_trend_and_a_constant_have_none():
    trend = np.sqrt(np.arange(COUNT))[:, None] * RNG.normal(size=WIDTH)
    assert periods(trend.astype(np.float32)) == ()
    assert periods(np.ones((COUNT, WIDTH), np.float32)) == ()


def test_a_period_that_hardly_fits_is_not_looked_for():
    wave = np.cos(np.pi * np.arange(7))[:, None] * np.ones(WIDTH)
    assert periods(wave.astype(np.float32)) == ()
