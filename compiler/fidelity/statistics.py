"""Measures with a 95 % interval and a sample size.

Prompts, not tokens, are the independent units, because tokens of one prompt are correlated. Every
measure is a sum over prompts divided by a sum over prompts (errors by words, nats by tokens,
matches by prompts). Intervals come from resampling prompts with replacement (percentile bootstrap:
Efron and Tibshirani, An Introduction to the Bootstrap, 1993).
"""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

RESAMPLES = 2000
CONFIDENCE = 0.95
_CELLS = 2_000_000  # resampled indices in memory


@dataclass(frozen=True)
class Measure:
    """A value over `n` prompts with its 95 % interval; all None if n is 0."""

    value: float | None
    low: float | None
    high: float | None
    n: int

    def as_dict(self) -> dict[str, float | int | None]:
        """Return the measure for fidelity.json, rounded to six decimals."""
        return {
            "value": tidy(self.value),
            "low": tidy(self.low),
            "high": tidy(self.high),
            "n": self.n,
        }


def tidy(value: float | None, digits: int = 6) -> float | None:
    """Round to `digits` decimals, without negative zero."""
    return None if value is None else round(float(value), digits) + 0.0


def ratio(
    sums: Sequence[float], weights: Sequence[float] | None = None, *, seed: int = 0
) -> Measure:
    """Return sum(sums) / sum(weights) over prompts, with its interval.

    Args:
        sums: the numerator per prompt (errors, nats, agreeing positions).
        weights: the denominator per prompt (tokens, positions); 1 by default. Prompts with weight 0
            are left out of `n`.
        seed: seed of the bootstrap.

    With one prompt, or if all samples are equal (no errors), the interval has zero width and does
    not cover errors rarer than 1 in n.
    """
    top = np.asarray(sums, dtype=np.float64)
    bottom = np.ones_like(top) if weights is None else np.asarray(weights, dtype=np.float64)
    top, bottom = top[bottom > 0], bottom[bottom > 0]
    n = len(top)
    if n == 0:
        return Measure(None, None, None, 0)
    value = float(top.sum() / bottom.sum())
    if n == 1:
        return Measure(value, value, value, 1)

    def statistic(a: np.ndarray, b: np.ndarray, axis: int = -1) -> np.ndarray:
        figure: np.ndarray = a.sum(axis=axis) / b.sum(axis=axis)
        return figure

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", stats.DegenerateDataWarning)
        interval = stats.bootstrap(
            (top, bottom),
            statistic,
            paired=True,
            vectorized=True,
            n_resamples=RESAMPLES,
            batch=max(1, _CELLS // n),
            confidence_level=CONFIDENCE,
            method="percentile",
            random_state=np.random.default_rng(seed),
        ).confidence_interval
    return Measure(value, float(interval.low), float(interval.high), n)
