"""Clusters of positions by which parts push the answer, and what their heads read.

Vectors are scaled by each part's root mean square, projected to few dimensions and normalised, so
that a position's place says which parts push, not how hard; the source of a position is added with
a small weight. Candidates are what several clusterings agree on (``consensus``). Of them, disjoint
ones are taken one after the other. First come those that recur, whose positions are each other's
nearest neighbours, with varied answers, in many texts, and where more than the last three tokens
counts: what is known by heart has one answer and stands in few texts. A new position belongs to the
cluster of most of its nearest neighbours, or to none.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from scipy.sparse import csc_matrix, csr_matrix
from torch import Tensor
from torch.nn.functional import normalize

from .consensus import LEAST, consensus, points_of
from .positions import Positions

DIMENSIONS = 200
SOURCE = 0.3  # weight of what heads read, beside the parts' 1
MOST = 50
LEAST_TEXTS = 6  # texts that a cluster's positions are in
LEAST_ENDINGS = 3  # their different last three tokens
NEIGHBOURS = 10
VOTE = 0.7  # share of neighbours that decide
OVERLAP = 0.1  # of a cluster, at most, with those chosen before
# Exponents of a candidate's quality, chosen on validation text (see benchmarks/README.md).
GAIN, ENTROPY, SIZE = 0.5, 0.5, 0.2
FLAT = 0.2  # added to the entropy of answers, nats: a behaviour may have few


@dataclass(frozen=True)
class Space:
    """Where positions lie: near ones have answers that the same parts push.

    Attributes:
        scale: [parts], by which vectors are divided.
        basis: [parts, d], to which they are projected.
        source: [w], the mean source.
    """

    scale: Tensor
    basis: Tensor
    source: Tensor

    @classmethod
    def of(cls, positions: Positions, seed: int) -> "Space":
        """The space of positions, of which there is at least one."""
        torch.manual_seed(seed)
        positive = np.maximum(positions.vectors.astype(np.float32), 0)
        scale = torch.from_numpy(np.sqrt(np.square(positive).mean(0)) + 1e-6)
        vectors = _scaled(positive, scale)
        basis = torch.svd_lowrank(vectors, q=min(DIMENSIONS, *vectors.shape), niter=2)[2]
        return cls(scale, basis, torch.from_numpy(positions.source.astype(np.float32).mean(0)))

    def points(self, positions: Positions) -> Tensor:
        """Positions in this space, normalised: [n, d + w + 1]."""
        blocks = []
        for begin in range(0, len(positions), 4096):
            some = positions.select(np.arange(begin, min(begin + 4096, len(positions))))
            pushed = normalize(_scaled(some.vectors, self.scale) @ self.basis, dim=1)
            source = torch.from_numpy(some.source.astype(np.float32)) - self.source
            copied = torch.from_numpy(some.copied.astype(np.float32))[:, None]
            parts = [pushed, SOURCE * normalize(source, dim=1), SOURCE * copied]
            blocks.append(normalize(torch.cat(parts, 1), dim=1))
        return torch.cat(blocks)


def _scaled(vectors: np.ndarray, scale: Tensor) -> Tensor:
    positive = torch.from_numpy(np.maximum(vectors.astype(np.float32), 0))
    return normalize(positive / scale, dim=1)


@dataclass(frozen=True)
class Clusters:
    """What a clustering learnt.

    Attributes:
        space: of the positions that were clustered; None if there were none.
        points: [n, d + w + 1], these positions.
        label: [n], the cluster of each, -1 for none.
        count: number of clusters, best first.
    """

    space: Space | None
    points: Tensor
    label: np.ndarray
    count: int

    def assign(self, positions: Positions) -> np.ndarray:
        """The cluster of each position, [n]; -1 for none."""
        label = np.full(len(positions), -1)
        if not len(positions) or self.space is None:
            return label
        near = self.label[neighbours(self.space.points(positions), self.points)]
        for number in range(self.count):
            label[(near == number).mean(1) >= VOTE - 1e-6] = number
        return label


def neighbours(points: Tensor, others: Tensor, own: bool = False) -> np.ndarray:
    """The indices of the nearest others of each point, [n, NEIGHBOURS or fewer].

    ``own``: the others are the points themselves, and no point is its own neighbour.
    """
    count, nearest = min(NEIGHBOURS, len(others) - own), []
    for begin in range(0, len(points), 1024):
        near = points[begin : begin + 1024] @ others.T
        if own:
            rows = torch.arange(len(near))
            near[rows, rows + begin] = float("-inf")
        nearest.append(near.topk(count, 1).indices)
    return torch.cat(nearest).numpy()


def find_clusters(
    positions: Positions, endings: Sequence[tuple[int, ...]], seed: int = 0, most: int = MOST
) -> Clusters:
    """At most ``most`` clusters of positions.

    Args:
        endings: for each position the last tokens read.
    """
    label = np.full(len(positions), -1)
    if not len(positions):
        return Clusters(None, torch.zeros(0, 0), label, 0)
    space = Space.of(positions, seed)
    points = space.points(positions)
    candidates, recurs = consensus(points, seed)
    votes = _votes(neighbours(points, points, own=True), candidates)
    numbers = {ending: i for i, ending in enumerate(dict.fromkeys(endings))}
    ending = np.array([numbers[e] for e in endings])
    members = points_of(candidates)
    quality = np.array(
        [
            share * recur * _quality(index, positions, ending)
            for index, share, recur in zip(members, votes, recurs, strict=True)
        ]
    )
    count = 0
    for number in np.argsort(-quality, kind="stable").tolist():
        if quality[number] <= 0 or count == most:
            break
        index = members[number]
        if (label[index] >= 0).mean() <= OVERLAP:
            label[index[label[index] < 0]] = count
            count += 1
    return Clusters(space, points, label, count)


def _votes(near: np.ndarray, candidates: csc_matrix) -> np.ndarray:
    """For each candidate, the mean over its positions of the share of neighbours that are in it."""
    n, count = near.shape
    if not count:
        return np.zeros(candidates.shape[1])
    bounds = np.arange(0, near.size + 1, count)
    graph = csr_matrix((np.full(near.size, 1 / count), near.ravel(), bounds), shape=(n, n))
    inside = (graph @ candidates).multiply(candidates)
    sizes = np.asarray(candidates.sum(0)).ravel()
    return np.asarray(np.asarray(inside.sum(0)).ravel() / np.maximum(sizes, 1))


def _quality(index: np.ndarray, positions: Positions, ending: np.ndarray) -> float:
    texts, size = len(np.unique(positions.text[index])), len(index)
    if size < LEAST or texts < LEAST_TEXTS or len(np.unique(ending[index])) < LEAST_ENDINGS:
        return 0.0
    shares = np.unique(positions.answer[index], return_counts=True)[1] / size
    entropy = float(-(shares * np.log(shares)).sum()) + FLAT
    gain = max(float(positions.gain[index].mean()), 0.01)
    return float(gain**GAIN * entropy**ENTROPY * size**SIZE * texts / size)
