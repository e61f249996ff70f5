"""Which neurons depend on the kind of text rather than on what stands where in it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..data.sample import Sample
from ..ir import Mlp, Program
from .activation_reader import Reader, transposed


@dataclass(frozen=True)
class Between:
    """The share of a neuron's variance that lies between groups of texts.

    ``deviations``: by kind, how far the mean lies above that of all tokens, in standard deviations;
    empty if the kinds are not known.
    """

    share: float
    deviations: tuple[tuple[str, float], ...] = ()


def variance_between(program: Program, samples: Sequence[Sample]) -> dict[str, Between]:
    """By neuron, the share of its activation's variance that lies between kinds of text."""
    reader = Reader(program, samples)
    result: dict[str, Between] = {}
    for mlp in program.core.of(Mlp):
        if mlp.rows:
            active = transposed(reader.neurons([mlp.layer])[mlp.layer])
            result |= layer_between(mlp, active, samples)
    return result


def layer_between(mlp: Mlp, active: np.ndarray, samples: Sequence[Sample]) -> dict[str, Between]:
    """By neuron of a layer, the share of its activation's variance between kinds of text.

    With two kinds or more, that is the share of the sum of squares (eta squared). Where kinds are
    not known it is between texts: the intraclass correlation, which corrects for their number and
    length.

    Args:
        active: the activations [rows, n] at all tokens of the texts.
    """
    kinds = sorted({sample.kind for sample in samples if sample.kind})
    known = len(kinds) > 1 and all(sample.kind for sample in samples)
    labels = [kinds.index(sample.kind) if known else i for i, sample in enumerate(samples)]
    lengths = np.array([len(sample.ids) for sample in samples])
    begins = np.cumsum(lengths) - lengths
    sizes, result = np.bincount(labels, lengths), {}
    for neuron, row in zip(mlp.rows, active, strict=True):
        values = row.astype(np.float64)
        means = np.bincount(labels, np.add.reduceat(values, begins)) / sizes
        mean = values.mean()
        values -= mean
        variance = values @ values / len(values)
        share = _share(means, sizes, mean, variance, known)
        deviations = (means - mean) / max(np.sqrt(variance), 1e-30)
        own = tuple(zip(kinds, deviations.tolist(), strict=True)) if known else ()
        result[neuron.name] = Between(share, own)
    return result


def _share(
    means: np.ndarray, sizes: np.ndarray, overall: float, variance: float, fixed: bool
) -> float:
    """The share of a neuron's variance between groups; 0 for a neuron that never changes."""
    count, groups = sizes.sum(), len(sizes)
    total = variance * count
    between = float((sizes * np.square(means - overall)).sum())
    if fixed:
        return float(between / max(total, 1e-30))
    if groups < 2 or count <= groups:
        return 0.0
    among, within = between / (groups - 1), (total - between) / (count - groups)
    size = (count - np.square(sizes).sum() / count) / (groups - 1)
    share = (among - within) / max(among + (size - 1) * within, 1e-30)
    return max(float(share), 0.0)
