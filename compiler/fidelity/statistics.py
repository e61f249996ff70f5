"""Measures with a 95 % interval and a sample size.

Prompts, not tokens, are the independent units, because tokens of one prompt are correlated. Every
measure is a sum over prompts divided by a sum over prompts (errors by words, nats by tokens,
matches by prompts). Intervals come from resampling prompts with replacement (percentile bootstrap:
Efron and Tibshirani, An Introduction to the Bootstrap, 1993).

A bootstrap of equal samples has no width, which would claim certainty. Where all prompts are equal,
and for shares of prompts, the interval is the exact binomial one (Clopper and Pearson 1934): if
none of n prompts is affected, at most 1 - 0.025^(1/n) of all prompts are, and a loss between 0 and
1 is no larger than that share.
"""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

RESAMPLES = 2000
CONFIDENCE = 0.95
FEW = 30  # prompts below which an interval deserves a warning
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


def few_prompts(n: int) -> str | None:
    """Return a warning if figures of `n` prompts say little, else None."""
    if n >= FEW:
        return None
    return f"{n} prompts are too few to trust the figures: {FEW} or more are needed"


def proportion(count: int, n: int) -> tuple[float, float]:
    """Return the exact 95 % interval of a share that is `count` of n in a sample."""
    tail = (1 - CONFIDENCE) / 2
    low = float(stats.beta.ppf(tail, count, n - count + 1)) if count else 0.0
    high = float(stats.beta.ppf(1 - tail, count + 1, n - count)) if count < n else 1.0
    return low, high


def ratio(
    sums: Sequence[float],
    weights: Sequence[float] | None = None,
    *,
    seed: int = 0,
    bounded: bool = True,
) -> Measure:
    """Return sum(sums) / sum(weights) over prompts, with its interval.

    Args:
        sums: the numerator per prompt (errors, nats, agreeing positions).
        weights: the denominator per prompt (tokens, positions); 1 by default. Prompts with weight 0
            are left out of `n`.
        seed: seed of the bootstrap.
        bounded: every prompt's numerator is between 0 and its denominator (errors, shares). Other
            measures (nats) of one prompt, or of prompts that are all equal, have no interval.
    """
    top = np.asarray(sums, dtype=np.float64)
    bottom = np.ones_like(top) if weights is None else np.asarray(weights, dtype=np.float64)
    top, bottom = top[bottom > 0], bottom[bottom > 0]
    n = len(top)
    if n == 0:
        return Measure(None, None, None, 0)
    value, shares = float(top.sum() / bottom.sum()), top / bottom
    if bounded and weights is None and set(shares.tolist()) <= {0.0, 1.0}:
        return Measure(value, *proportion(int(shares.sum()), n), n)
    if bool((shares == shares[0]).all()):
        if not bounded:
            return Measure(value, None, None, n)
        # So many prompts may be others, and these may be at either end.
        others = proportion(0, n)[1]
        return Measure(value, value * (1 - others), value + (1 - value) * others, n)
    low, high = _bootstrap(top, bottom, seed)
    return Measure(value, low, high, n)


def _bootstrap(top: np.ndarray, bottom: np.ndarray, seed: int) -> tuple[float, float]:
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
            batch=max(1, _CELLS // len(top)),
            confidence_level=CONFIDENCE,
            method="percentile",
            random_state=np.random.default_rng(seed),
        ).confidence_interval
    return float(interval.low), float(interval.high)
