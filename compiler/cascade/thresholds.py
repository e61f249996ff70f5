"""How low a threshold may be so that the error stays within a limit, with a confidence.

Learn then test (Angelopoulos, Bates, Candès, Jordan and Lei 2021): every threshold of a sequence from
safe to bold is a hypothesis "the mean loss is above the limit", tested in that order, each at the same
level, until one can't be rejected; the last rejected is chosen. The sequence is fixed before the losses
are seen, so that all that were rejected are right together with the stated confidence.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

_DRAWS = 2000
_TWO_SIDED = 0.95  # of the interval whose upper end users look at


@dataclass(frozen=True)
class Chosen:
    """A threshold that passed: its index in the sequence, and the mean loss that was seen at it."""

    index: int
    threshold: float
    mean: float


def hoeffding_bentkus(mean: float, n: int, limit: float) -> float:
    """p-value of "the expected loss is above limit", from the mean of n losses in [0, 1].

    The smaller of Hoeffding's bound in its tight form and Bentkus's (Bates, Angelopoulos, Lei, Malik
    and Jordan 2021, section 3.1): valid for every n and every distribution of losses.
    """
    if n == 0 or mean >= limit:
        return 1.0
    # n · mean is often a whole number but for rounding, which must not count as one more.
    bentkus = math.e * float(stats.binom.cdf(math.ceil(n * mean - 1e-9), n, limit))
    nats = (1 - mean) * math.log((1 - mean) / (1 - limit))
    if mean > 0:
        nats += mean * math.log(mean / limit)
    return min(1.0, bentkus, math.exp(-n * nats))


def upper_end(losses: np.ndarray, confidence: float, fresh: int, seed: int = 0) -> float:
    """Where the upper end of a later measurement's interval lies, with the confidence at most.

    The later measurement takes ``fresh`` new prompts and gives a two-sided 95 % bootstrap interval of
    their mean loss. What its prompts are like is drawn twice: ours again with replacement (they are
    a sample themselves), then from these the fresh ones. The bootstrap's percentile is taken from
    its Cornish-Fisher expansion, since few losses are not 0 and their mean is skewed.
    """
    n, some = len(losses), losses[losses > 0]
    random = np.random.default_rng(seed)
    # Counts of rare losses among many draws are Poisson's.
    ours = random.poisson(1.0, (_DRAWS, len(some)))
    theirs = random.poisson(ours * (fresh / n)).astype(np.float64)
    first, second, third = ((theirs @ some**power) / fresh for power in (1, 2, 3))
    variance = np.maximum(second - first**2, 0)
    skew = third - 3 * first * second + 2 * first**3
    z = stats.norm.ppf((1 + _TWO_SIDED) / 2)
    bend = np.divide(skew, variance, out=np.zeros(_DRAWS), where=variance > 0)
    ends = first + z * np.sqrt(variance / fresh) + (z * z - 1) / 6 * bend / fresh
    return float(np.quantile(ends, confidence))


def calibrate(
    thresholds: Sequence[float],
    losses: Callable[[float], np.ndarray],
    limit: float,
    *,
    confidence: float = 0.95,
    fresh: int = 1000,
    seed: int = 0,
) -> Chosen | None:
    """The boldest threshold of a sequence at which the mean loss stays within the limit.

    Args:
        thresholds: from safe to bold, chosen without a look at the losses.
        losses: the loss of each prompt, in [0, 1], at a threshold. Prompts are independent.
        limit: of the mean loss.
        confidence: with which the expected loss is at most the limit, and with which the
            interval of a measurement on ``fresh`` prompts has its upper end there (0: not asked).

    Returns None where not even the first passes.
    """
    best: Chosen | None = None
    for index, threshold in enumerate(thresholds):
        found = np.asarray(losses(threshold), dtype=np.float64)
        mean = float(found.mean()) if len(found) else 1.0
        if hoeffding_bentkus(mean, len(found), limit) > 1 - confidence:
            break
        if fresh and upper_end(found, confidence, fresh, seed) > limit:
            break
        best = Chosen(index, threshold, mean)
    return best
