"""Groups of points on which several clusterings agree.

Each clustering is small clusters (spherical k-means from other starting centres), merged by average
linkage; the nodes of the tree are groups at all levels of detail. A node is compared with the node
of each other tree that is most like it (Jaccard index): where a level of detail is natural, nodes
recur. A group is what most of these nodes contain (consensus clustering: Monti et al., 2003).
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import torch
from scipy.cluster.hierarchy import linkage
from scipy.sparse import csc_matrix, csr_matrix, hstack
from torch import Tensor
from torch.nn.functional import normalize

TREES = 5
MICRO = 1000  # small clusters of a tree
ROUNDS = 10
LEAST = 12  # points of a group
LARGEST = 1000  # points of a group, or SHARE of all if that is more; at most half of all
SHARE = 0.06


@dataclass(frozen=True)
class Tree:
    """The groups of one clustering.

    Attributes:
        members: [n, groups], 1 where a point is in a group.
        sizes: [groups].
    """

    members: csr_matrix
    sizes: np.ndarray

    @classmethod
    def of(cls, points: Tensor, seed: int) -> "Tree":
        """The groups of points, normalised; there are at least two."""
        centres, label = k_means(points, min(MICRO, max(2, len(points) // 4)), seed)
        small = len(centres)
        inside = [[i] for i in range(small)]
        if small > 1:
            for first, second, *_ in linkage(centres.double().numpy(), "average"):
                inside.append(inside[int(first)] + inside[int(second)])
        rows = np.concatenate([np.array(i) for i in inside])
        columns = np.repeat(np.arange(len(inside)), [len(i) for i in inside])
        shape = (small, len(inside))
        table = csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=shape)
        members = csr_matrix(table[label])
        return cls(members, np.asarray(members.sum(0)).ravel())


def consensus(points: Tensor, seed: int) -> tuple[csc_matrix, np.ndarray]:
    """Groups of points, as a matrix [n, groups] of 0 and 1, and how well each recurs, [groups].

    The latter is the mean Jaccard index with the other trees. Groups are sorted by it, and no two
    are the same.
    """
    if len(points) < 2:
        return csc_matrix((len(points), 0), dtype=np.float32), np.zeros(0)
    trees = [Tree.of(points, TREES * seed + i) for i in range(TREES)]
    largest = min(len(points) / 2, max(LARGEST, SHARE * len(points)))
    groups, recurs = [], []
    for tree in trees:
        some = np.flatnonzero((tree.sizes >= LEAST) & (tree.sizes <= largest))
        own, size = tree.members[:, some], tree.sizes[some]
        votes, likeness = own.copy(), np.zeros(len(some))
        for other in trees:
            if other is tree:
                continue
            both = (own.T @ other.members).toarray()
            index = both / (size[:, None] + other.sizes - both)
            votes = votes + other.members[:, index.argmax(1)]
            likeness += index.max(1) / (TREES - 1)
        votes.data = (votes.data > TREES / 2).astype(np.float32)
        votes.eliminate_zeros()
        groups.append(votes)
        recurs.append(likeness)
    return _distinct(csc_matrix(hstack(groups)), np.concatenate(recurs))


def _distinct(groups: csc_matrix, recurs: np.ndarray) -> tuple[csc_matrix, np.ndarray]:
    groups.sort_indices()
    members = points_of(groups)
    chosen: dict[bytes, int] = {}
    for number in np.argsort(-recurs, kind="stable").tolist():
        if len(members[number]) >= LEAST:
            chosen.setdefault(members[number].tobytes(), number)
    order = list(chosen.values())
    return csc_matrix(groups[:, order]), recurs[order]


def points_of(groups: csc_matrix) -> list[np.ndarray]:
    """The indices of the points of each group."""
    return [groups.indices[begin:end] for begin, end in pairwise(groups.indptr.tolist())]


def k_means(points: Tensor, count: int, seed: int) -> tuple[Tensor, np.ndarray]:
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
