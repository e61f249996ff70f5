"""Sets of tokens that explain numbers: greedy two-level splits of token features.

A split divides the values of a feature in two, so that the variance between both sides is largest;
for one number and one feature the best split is a cut through the values sorted by their mean
(Breiman et al. 1984). Means are shrunk towards zero by ``SHRINK`` observations. A set of limited
size has the values that matter most at a height: common ones rather than extreme ones.
"""

from dataclasses import dataclass

import numpy as np
import torch
from scipy import sparse

SHRINK = 4.0
LEAST = 8  # tokens on either side
CLIP = 3.0  # bound of scores
EDGE = 0.05  # distance of scores from the cut at least, where a set is smaller than the cut's
HEIGHTS = (0.5, 1.0, 1.8)  # where the search for the height of a limited set starts
ROUNDS = 3  # of choosing members and height in turns


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


def best_split(
    member: sparse.csr_array,
    target: np.ndarray,
    shrink: float = SHRINK,
    largest: int | None = None,
) -> Split:
    """The best split of one feature for each column of ``target`` [n, m], whose means are zero.

    The last value, which stands for no token, is never a member. A set has at most ``largest``
    members.
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
    gain = gain.gather(0, cut)[0]
    if largest is not None and bool(((scores > 0).sum(0) > largest).any()):
        wide = (scores > 0).sum(0) > largest
        limited = _limited(count, sums[:, wide], means[:, wide], n, shrink, largest)
        gain[wide], height[wide], scores[:, wide] = limited
    return Split(gain.numpy(), height.numpy(), scores.numpy())


def _limited(
    count: torch.Tensor,
    sums: torch.Tensor,
    means: torch.Tensor,
    n: int,
    shrink: float,
    largest: int,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Gain, height and scores of the best sets of ``largest`` values, by alternating maximization.

    At height h, a value with count c and mean m explains c (2 h m - h^2).
    """
    trusted = sums * count / (count + shrink)
    positive = trusted.clamp(min=0)
    first = (positive * means.clamp(min=0)).sum(0) / (positive.sum(0) + 1e-6)
    gain = torch.full((sums.shape[1],), -1.0)
    height, scores = torch.zeros_like(gain), torch.full_like(sums, -CLIP)
    for start in HEIGHTS:
        level = start * first
        for _ in range(ROUNDS):
            worth = count * (2 * level * means - level**2)
            worth[-1] = -1.0
            top = worth.topk(min(largest, len(worth)), dim=0)
            kept = top.values > 0
            inside = (count.expand_as(worth).gather(0, top.indices) * kept).sum(0)
            high = (trusted.gather(0, top.indices) * kept).sum(0)
            level = high / (inside + 1)
        outside = (n - inside).clamp(min=1)
        explained = high**2 / (inside + 1) * n / outside
        explained[(inside < LEAST) | (outside < LEAST)] = 0
        better = explained > gain
        inner = torch.zeros_like(sums, dtype=torch.bool).scatter_(0, top.indices, kept)
        away = (means - level / 2) / (level.abs() + 1e-6)
        signed = torch.where(inner, away.clamp(EDGE, CLIP), away.clamp(-CLIP, -EDGE))
        gain = torch.where(better, explained, gain)
        height = torch.where(better, level * n / outside, height)
        scores = torch.where(better, signed, scores)
    return gain, height, scores


@dataclass(frozen=True)
class Fit:
    """Predicates of m neurons with k terms each: ``features`` int [m, k], ``scores`` float32
    [m, k, vocab + 1], ``heights`` [m, k], ``intercepts`` [m]."""

    features: np.ndarray
    scores: np.ndarray
    heights: np.ndarray
    intercepts: np.ndarray


def fit(
    values: np.ndarray,
    target: np.ndarray,
    vocab: int,
    terms: int,
    largest: int | None = None,
    chosen: np.ndarray | None = None,
) -> tuple[Fit, np.ndarray]:
    """Greedy predicates for the columns of ``target`` [n, m], and what they leave over [n, m].

    Args:
        values: of each feature, int [n, features].
        largest: members of a set, at most.
        chosen: the features of the terms [m, terms]; by default the best ones, which takes as many
            times longer as there are features.
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
            some = np.arange(m) if chosen is None else np.flatnonzero(chosen[:, term] == feature)
            # A set of limited size can't be the complement of a set: both signs are tried.
            for sign in (1,) if largest is None else (1, -1):
                split = best_split(member, sign * rest[:, some], largest=largest)
                better = split.gain > gain[some]
                columns = some[better]
                gain[columns] = split.gain[better]
                features[columns, term] = feature
                heights[columns, term] = sign * split.height[better]
                scores[columns, term] = split.scores[:, better].T
        for feature in np.unique(features[:, term]):
            columns = np.flatnonzero(features[:, term] == feature)
            active = (scores[columns, term] > 0)[:, values[:, feature]].T
            rest[:, columns] -= active * heights[columns, term]
        intercepts = intercepts + rest.mean(0)
        rest -= rest.mean(0)
    return Fit(features, scores, heights, intercepts.astype(np.float32)), rest
