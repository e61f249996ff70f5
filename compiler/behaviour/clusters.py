"""Clusters of positions by which parts push the answer.

Vectors are scaled by each part's root mean square, projected to few dimensions and normalised, so
that a position's place says which parts push, not how hard. Small clusters (spherical k-means) are
merged by Ward's method; of the tree, disjoint nodes are taken one after the other: those first that
are compact, large, and varied in their answers, since a text known by heart has one answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import normalize

from .positions import Positions

DIMENSIONS = 200
FLATTEN = 0.5  # exponent of singular values: small directions tell behaviours apart
MICRO = 1000  # clusters that are merged
ROUNDS = 12
MOST = 50
LEAST = 12  # positions of a cluster
LEAST_TEXTS = 6  # texts that they are in
LEAST_ENDINGS = 6  # different last three tokens
COHESION = 0.4  # length of the mean of normalised vectors that a cluster must exceed
SIZE, ENTROPY = 0.3, 0.5  # exponents of size and of the answers' entropy in a node's quality


@dataclass(frozen=True)
class Clusters:
    """What a clustering learnt: new positions are assigned to the clusters of the nearest centre.

    Attributes:
        scale: [parts], by which vectors are divided.
        basis: [parts, d], to which they are projected.
        centres: [micro, d], normalised.
        cluster: [micro], the cluster of each centre; -1 for none.
        count: number of clusters, best first.
    """

    scale: Tensor
    basis: Tensor
    centres: Tensor
    cluster: np.ndarray
    count: int

    def assign(self, positions: Positions) -> np.ndarray:
        """The cluster of each position, [n]; -1 for none."""
        if not len(positions) or not len(self.centres):
            return np.full(len(positions), -1)
        nearest = [
            (_scaled(positions.vectors[begin : begin + 4096], self.scale) @ self.basis)
            @ self.centres.T
            for begin in range(0, len(positions), 4096)
        ]
        return np.asarray(self.cluster[torch.cat(nearest).argmax(1).numpy()])


def find_clusters(
    positions: Positions, endings: Sequence[tuple[int, ...]], seed: int = 0, most: int = MOST
) -> Clusters:
    """At most ``most`` clusters of positions.

    Args:
        endings: for each position the last tokens read.
    """
    torch.manual_seed(seed)
    if not len(positions):
        return Clusters(torch.ones(0), torch.ones(0, 0), torch.ones(0, 0), np.zeros(0, int), 0)
    positive = np.maximum(positions.vectors.astype(np.float32), 0)
    scale = torch.from_numpy(np.sqrt(np.square(positive).mean(0)) + 1e-6)
    vectors = _scaled(positive, scale)
    rank = min(DIMENSIONS, *vectors.shape)
    _, singular, right = torch.svd_lowrank(vectors, q=rank, niter=2)
    basis = right * singular.clamp(min=1e-6) ** (FLATTEN - 1)
    points = normalize(vectors @ basis, dim=1)
    centres, label = _k_means(points, min(MICRO, max(1, len(points) // 4)), seed)
    tree = _Tree(points, label, len(centres))
    chosen = tree.choose(positions, endings, most)
    cluster = np.full(len(centres), -1)
    for number, node in enumerate(chosen):
        cluster[tree.members[node]] = number
    return Clusters(scale, basis, centres, cluster, len(chosen))


def _scaled(vectors: np.ndarray, scale: Tensor) -> Tensor:
    positive = torch.from_numpy(np.maximum(vectors.astype(np.float32), 0))
    return normalize(positive / scale, dim=1)


def _k_means(points: Tensor, count: int, seed: int) -> tuple[Tensor, np.ndarray]:
    """Spherical k-means from k-means++ centres; centres without points are dropped."""
    generator = torch.Generator().manual_seed(seed)
    centres = [points[int(torch.randint(len(points), (1,), generator=generator))]]
    distance = 1 - points @ centres[0]
    for _ in range(count - 1):
        weights = distance.clamp(min=1e-9)
        centres.append(points[int(torch.multinomial(weights, 1, generator=generator))])
        distance = torch.minimum(distance, 1 - points @ centres[-1])
    centre = torch.stack(centres)
    for _ in range(ROUNDS):
        label = (points @ centre.T).argmax(1)
        centre = normalize(torch.zeros_like(centre).index_add_(0, label, points), dim=1)
    label = (points @ centre.T).argmax(1)
    used, label = torch.unique(label, return_inverse=True)
    return centre[used], label.numpy()


class _Tree:
    """The merges of micro clusters by Ward's method, and the choice of nodes."""

    def __init__(self, points: Tensor, label: np.ndarray, count: int) -> None:
        self.label = label
        size = np.bincount(label, minlength=count).astype(float)
        sums = np.zeros((count, points.shape[1]))
        np.add.at(sums, label, points.numpy())
        self.sums, self.sizes = list(sums), list(size)
        self.members = [[i] for i in range(count)]
        self._merge(sums / size[:, None], size)

    def _merge(self, centre: np.ndarray, size: np.ndarray) -> None:
        squares = np.square(centre).sum(1)
        distance = np.maximum(squares[:, None] + squares - 2 * centre @ centre.T, 0)
        cost = size[:, None] * size / (size[:, None] + size) * distance
        np.fill_diagonal(cost, np.inf)
        node, alive = list(range(len(size))), np.ones(len(size), bool)
        for _ in range(len(size) - 1):
            i, j = sorted(divmod(int(cost.argmin()), len(size)))
            node[i] = self._add(node[i], node[j])
            centre[i] = (centre[i] * size[i] + centre[j] * size[j]) / (size[i] + size[j])
            size[i] += size[j]
            alive[j] = False
            cost[j], cost[:, j] = np.inf, np.inf
            row = size * size[i] / (size + size[i]) * np.square(centre - centre[i]).sum(1)
            row[~alive], row[i] = np.inf, np.inf
            cost[i], cost[:, i] = row, row

    def _add(self, first: int, second: int) -> int:
        new = len(self.members)
        self.members.append(self.members[first] + self.members[second])
        self.sums.append(self.sums[first] + self.sums[second])
        self.sizes.append(self.sizes[first] + self.sizes[second])
        return new

    def choose(
        self, positions: Positions, endings: Sequence[tuple[int, ...]], most: int
    ) -> list[int]:
        """Disjoint nodes, those of largest quality first, at most ``most``."""
        order = np.argsort(self.label, kind="stable")
        bounds = np.cumsum(np.bincount(self.label, minlength=self.label.max() + 1))
        own = np.split(order, bounds[:-1])
        quality = [
            self._quality(node, np.concatenate([own[i] for i in members]), positions, endings)
            for node, members in enumerate(self.members)
        ]
        chosen: list[int] = []
        taken = np.zeros(len(own), bool)
        for node in np.argsort(-np.array(quality), kind="stable").tolist():
            if quality[node] <= 0 or len(chosen) == most:
                break
            if not taken[self.members[node]].any():
                chosen.append(node)
                taken[self.members[node]] = True
        return chosen

    def _quality(
        self,
        node: int,
        index: np.ndarray,
        positions: Positions,
        endings: Sequence[tuple[int, ...]],
    ) -> float:
        cohesion = float(np.linalg.norm(self.sums[node])) / self.sizes[node] - COHESION
        if len(index) < LEAST or cohesion <= 0:
            return 0.0
        if len(np.unique(positions.text[index])) < LEAST_TEXTS:
            return 0.0
        if len({endings[i] for i in index.tolist()}) < LEAST_ENDINGS:
            return 0.0
        shares = np.unique(positions.answer[index], return_counts=True)[1] / len(index)
        entropy = float(-(shares * np.log(shares)).sum())
        return float(len(index) ** SIZE * cohesion * entropy**ENTROPY)
