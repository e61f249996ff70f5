"""Calibrates a threshold so that the expected error stays within a limit, at a given confidence.

The method is *learn then test* (Angelopoulos, Bates, Candès, Jordan and Lei 2021). The thresholds
form a sequence from safe to bold. For each, the null hypothesis "the expected loss exceeds the
limit" is tested at the same level, in order, until one cannot be rejected; the last rejected
threshold is chosen. Because the sequence is fixed before the losses are seen, this controls the
family-wise error.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

CONFIDENCE = 0.95  # that the expected loss is within the limit
POWER = 0.8  # probability that a later measurement shows it: the usual one of a planned experiment
_DRAWS = 2000
_TWO_SIDED = 0.95  # level of the interval whose upper end is reported


@dataclass(frozen=True)
class Chosen:
    """The threshold that passed, its index in the sequence, and the mean loss observed at it."""

    index: int
    threshold: float
    mean: float


@dataclass(frozen=True)
class Promise:
    """What a threshold must keep.

    Attributes:
        limit: maximum expected loss.
        confidence: probability that the expected loss is within the limit.
        fresh: number of prompts of a later measurement; 0 omits the condition on it.
        power: probability that the interval which that measurement reports is within the limit.
        seed: of the simulated measurement.
    """

    limit: float
    confidence: float = CONFIDENCE
    fresh: int = 1000
    power: float = POWER
    seed: int = 0


def hoeffding_bentkus(mean: float, n: int, limit: float) -> float:
    """The p-value of "the expected loss exceeds the limit", from the mean of n losses in [0, 1].

    It is the smaller of Hoeffding's tight bound and Bentkus's bound (Bates, Angelopoulos, Lei,
    Malik and Jordan 2021, section 3.1), and valid for every n and every distribution of losses.
    """
    if n == 0 or mean >= limit:
        return 1.0
    # n · mean is often an integer up to rounding; the offset keeps ceil from adding one.
    bentkus = math.e * float(stats.binom.cdf(math.ceil(n * mean - 1e-9), n, limit))
    nats = (1 - mean) * math.log((1 - mean) / (1 - limit))
    if mean > 0:
        nats += mean * math.log(mean / limit)
    return min(1.0, bentkus, math.exp(-n * nats))


def upper_end(losses: np.ndarray, confidence: float, fresh: int, seed: int = 0) -> float:
    """An upper bound, at this confidence, on the interval that a later measurement reports.

    The later measurement takes ``fresh`` new prompts and reports a two-sided 95 % bootstrap
    interval of their mean loss. Its prompts are simulated in two draws: the calibration prompts are
    resampled with replacement, since they are a sample themselves, and the fresh prompts are drawn
    from those. The bootstrap percentile comes from a Cornish-Fisher expansion, because few losses
    are above 0 and their mean is skewed.
    """
    n, positive = len(losses), losses[losses > 0]
    random = np.random.default_rng(seed)
    # Counts of rare losses among many draws follow a Poisson distribution.
    resampled = random.poisson(1.0, (_DRAWS, len(positive)))
    fresh_counts = random.poisson(resampled * (fresh / n)).astype(np.float64)
    first, second, third = ((fresh_counts @ positive**power) / fresh for power in (1, 2, 3))
    variance = np.maximum(second - first**2, 0)
    third_moment = third - 3 * first * second + 2 * first**3
    z = stats.norm.ppf((1 + _TWO_SIDED) / 2)
    skew = np.divide(third_moment, variance, out=np.zeros(_DRAWS), where=variance > 0)
    ends = first + z * np.sqrt(variance / fresh) + (z * z - 1) / 6 * skew / fresh
    return float(np.quantile(ends, confidence))


def calibrate(
    thresholds: Sequence[float], losses: Callable[[float], np.ndarray], promise: Promise
) -> Chosen | None:
    """The boldest threshold of a sequence that keeps a promise.

    Args:
        thresholds: from safe to bold, chosen without looking at the losses.
        losses: returns the loss of each prompt, in [0, 1], at a threshold. Prompts are independent.
        promise: what the threshold must keep.

    Returns None if the first threshold fails.
    """
    best: Chosen | None = None
    for index, threshold in enumerate(thresholds):
        sample = np.asarray(losses(threshold), dtype=np.float64)
        mean = float(sample.mean()) if len(sample) else 1.0
        if not _kept(promise, sample, mean):
            break
        best = Chosen(index, threshold, mean)
    return best


def _kept(promise: Promise, losses: np.ndarray, mean: float) -> bool:
    if hoeffding_bentkus(mean, len(losses), promise.limit) > 1 - promise.confidence:
        return False
    if not promise.fresh:
        return True
    return upper_end(losses, promise.power, promise.fresh, promise.seed) <= promise.limit
