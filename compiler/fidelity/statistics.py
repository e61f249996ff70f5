"""Figures with their uncertainty: a value, a 95 % interval and the number of prompts behind it.

Prompts are the independent units, not tokens: tokens of one prompt rise and fall together. So every
figure is a sum over prompts divided by a sum over prompts (errors by words, nats by tokens, matches
by prompts), and the interval comes from drawing whole prompts again, with replacement (percentile
bootstrap: Efron and Tibshirani, An Introduction to the Bootstrap, 1993).
"""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

RESAMPLES = 2000
CONFIDENCE = 0.95
_CELLS = 2_000_000  # drawn indices held at once


@dataclass(frozen=True)
class Measure:
    """A figure over `n` prompts, with the ends of its 95 % interval; all None where n is 0."""

    value: float | None
    low: float | None
    high: float | None
    n: int

    def as_dict(self) -> dict[str, float | int | None]:
        """The measure as fidelity.json has it: six decimals, which is above rounding noise."""
        return {
            "value": tidy(self.value),
            "low": tidy(self.low),
            "high": tidy(self.high),
            "n": self.n,
        }


def tidy(value: float | None, digits: int = 6) -> float | None:
    """`value` rounded to so many decimals, without a negative zero."""
    return None if value is None else round(float(value), digits) + 0.0


def ratio(
    sums: Sequence[float], weights: Sequence[float] | None = None, *, seed: int = 0
) -> Measure:
    """sum(sums) / sum(weights) over prompts, with its interval.

    Args:
        sums: per prompt, what is counted (errors, nats, agreeing positions).
        weights: per prompt, out of how many (tokens, positions); one each unless given. A prompt
            with weight 0 has nothing to say and is left out of `n`.
        seed: of the bootstrap.

    With one prompt, or where every draw gives the same figure (no error anywhere), the interval has
    no width: it says nothing about errors rarer than 1 in n.
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
