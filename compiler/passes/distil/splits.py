"""Sets of tokens that explain numbers: greedy two-level splits of token features.

A split divides the values of a feature in two, so that the variance between both sides is largest;
for one number and one feature the best split is a cut through the values sorted by their mean
(Breiman et al. 1984). Means are shrunk towards zero by ``SHRINK`` observations.
"""

from dataclasses import dataclass

import numpy as np
import torch
from scipy import sparse

SHRINK = 4.0
LEAST = 8  # tokens on either side
CLIP = 3.0  # bound of scores


@dataclass(frozen=True)
class Split:
    """For each of m targets: ``gain`` [m], the variance that the split explains times n;
    ``height`` [m], the difference between both sides; ``scores`` [vocab + 1, m], how far each value
    is from the cut: above 0 it is a member."""

    gain: np.ndarray
    height: np.ndarray
    scores: np.ndarray


def indicator(values: np.ndarray, vocab: int) -> sparse.csr_array:
    """One row a value, one column a token: sparse [vocab + 1, n]."""
    n = len(values)
    return sparse.csr_array((np.ones(n, np.float32), (values, np.arange(n))), shape=(vocab + 1, n))


def best_split(member: sparse.csr_array, target: np.ndarray, shrink: float = SHRINK) -> Split:
    """The best split of one feature for each column of ``target`` [n, m], whose means are zero.

    The last value, which stands for no token, is never a member.
    """
    n, last = target.shape[0], member.shape[0] - 1
    count = torch.from_numpy(np.asarray(member.sum(1)).reshape(-1).astype(np.float32))[:, None]
    sums = torch.from_numpy(np.ascontiguousarray(member @ target.astype(np.float32)))
    means = sums / (count + shrink)
    means[last] = -1e9
    order = means.argsort(0, descending=True)
    counts = count.expand_as(sums).gather(0, order)
    above = (sums.gather(0, order) * counts / (counts + shrink)).cumsum(0)
    inside, total = counts.cumsum(0), above[-1]
    outside = n - inside
    gain = above**2 / (inside + 1) + (total - above) ** 2 / (outside + 1) - total**2 / n
    gain[(inside < LEAST) | (outside < LEAST)] = 0
    cut = gain.argmax(0)[None]
    high = above.gather(0, cut)[0]
    within = inside.gather(0, cut)[0]
    height = high / (within + 1) - (total - high) / (n - within + 1)
    below = order.gather(0, (cut + 1).clamp(max=last - 1))
    middle = (means.gather(0, order.gather(0, cut)) + means.gather(0, below)) / 2
    scores = ((means - middle) / (height.abs() + 1e-6)).clamp(-CLIP, CLIP)
    return Split(gain.gather(0, cut)[0].numpy(), height.numpy(), scores.numpy())


@dataclass(frozen=True)
class Fit:
    """Predicates of m neurons with k terms each: ``features`` int [m, k], ``scores`` float32
    [m, k, vocab + 1], ``heights`` [m, k], ``intercepts`` [m]."""

    features: np.ndarray
    scores: np.ndarray
    heights: np.ndarray
    intercepts: np.ndarray


def fit(values: np.ndarray, target: np.ndarray, vocab: int, terms: int) -> tuple[Fit, np.ndarray]:
    """Greedy predicates for the columns of ``target`` [n, m], and what they leave over [n, m].

    Args:
        values: of each feature, int [n, features].
    """
    m = target.shape[1]
    members = [indicator(values[:, f], vocab) for f in range(values.shape[1])]
    intercepts = target.mean(0)
    rest = (target - intercepts).astype(np.float32)
    features = np.zeros((m, terms), np.int64)
    heights = np.zeros((m, terms), np.float32)
    scores = np.zeros((m, terms, vocab + 1), np.float32)
    for term in range(terms):
        gain = np.full(m, -1.0)
        for feature, member in enumerate(members):
            split = best_split(member, rest)
            better = split.gain > gain
            gain[better] = split.gain[better]
            features[better, term], heights[better, term] = feature, split.height[better]
            scores[better, term] = split.scores[:, better].T
        for feature in np.unique(features[:, term]):
            columns = np.flatnonzero(features[:, term] == feature)
            active = (scores[columns, term] > 0)[:, values[:, feature]].T
            rest[:, columns] -= active * heights[columns, term]
        intercepts = intercepts + rest.mean(0)
        rest -= rest.mean(0)
    return Fit(features, scores, heights, intercepts.astype(np.float32)), rest
