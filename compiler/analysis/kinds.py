"""Which neurons depend on the kind of text rather than on what stands where in it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..data.sample import Sample
from ..ir import Mlp, Program
from .activation_reader import Reader


@dataclass(frozen=True)
class Between:
    """The share of a neuron's variance that lies between groups of texts.

    ``deviations``: by kind, how far the mean lies above that of all tokens, in standard deviations;
    empty if the kinds are not known.
    """

    share: float
    deviations: tuple[tuple[str, float], ...] = ()


def variance_between(program: Program, samples: Sequence[Sample]) -> dict[str, Between]:
    """By neuron, the share of its activation's variance that lies between kinds of text.

    With two kinds or more, that is the share of the sum of squares (eta squared). Where kinds are
    not known it is between texts: the intraclass correlation, which corrects for their number and
    length.
    """
    kinds = sorted({sample.kind for sample in samples if sample.kind})
    known = len(kinds) > 1 and all(sample.kind for sample in samples)
    labels = [kinds.index(sample.kind) if known else i for i, sample in enumerate(samples)]
    group = np.repeat(labels, [len(sample.ids) for sample in samples])
    reader, result = Reader(program, samples), {}
    for mlp in program.core.of(Mlp):
        if not mlp.rows:
            continue
        active = reader.neurons([mlp.layer])[mlp.layer]
        means, sizes = _group_means(active, group)
        shares = _shares(active, means, sizes, known)
        spread = np.maximum(active.std(0, dtype=np.float64), 1e-30)
        deviations = (means - active.mean(0, dtype=np.float64)) / spread
        for row, neuron in enumerate(mlp.rows):
            own = tuple((kind, float(deviations[k, row])) for k, kind in enumerate(kinds))
            result[neuron.name] = Between(float(shares[row]), own if known else ())
    return result


def _group_means(active: np.ndarray, group: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The mean of each group [groups, n], and its number of tokens [groups]."""
    order = np.argsort(group, kind="stable")
    sizes = np.bincount(group)
    begins = np.cumsum(sizes) - sizes
    return np.add.reduceat(active[order], begins, 0, dtype=np.float64) / sizes[:, None], sizes


def _shares(active: np.ndarray, means: np.ndarray, sizes: np.ndarray, fixed: bool) -> np.ndarray:
    """The share of variance between groups [n]; 0 for neurons that never change."""
    count, groups = sizes.sum(), len(sizes)
    total = active.var(0, dtype=np.float64) * count
    overall = active.mean(0, dtype=np.float64)
    between = (sizes[:, None] * np.square(means - overall)).sum(0)
    if fixed:
        return np.asarray(between / np.maximum(total, 1e-30))
    if groups < 2 or count <= groups:
        return np.zeros(len(total))
    among, within = between / (groups - 1), (total - between) / (count - groups)
    size = (count - np.square(sizes).sum() / count) / (groups - 1)
    share = (among - within) / np.maximum(among + (size - 1) * within, 1e-30)
    return np.asarray(np.maximum(share, 0.0))
