"""Parts of the core beside the original's parts of the same name, on held-out text.

The correlation is of activations: a neuron's is its output after the nonlinearity, a head's its
attention pattern less uniform attention, over all pairs of a query and a visible key. A part with a
correlation below 0.7 is a *replacement*: it computes something else. The drift is of what parts
write, for weights and rules alike: the norm of the difference between what the two write, over the
norm of what the original's writes, both as deviations from their means.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np

from ...data.batches import batches
from ...data.sample import Sample
from ...ir import OV, Head, Mlp, Program
from ..statistics import tidy

if TYPE_CHECKING:
    import torch

REPLACED = 0.7  # correlation
NEAR = 1.0  # drift up to which a part writes more of what the original's does than of other things
_TOKENS = 2048  # of a batch


@dataclass(frozen=True)
class PartComparison:
    """``correlation``: of activations. ``drift``: relative change of what the part writes; None if
    what a head moves is no longer weights."""

    correlation: float
    drift: float | None


def compare_parts(program: Program, samples: Sequence[Sample]) -> dict[str, PartComparison]:
    """Each head and neuron of the core beside the part of that name in the fallback.

    The correlation is 0 where either never varies. Empty for a program without a fallback, whose
    core is the original.
    """
    import torch

    from ...interpreter import Interpreter

    if program.fallback is None:
        return {}
    core, original = Interpreter(program), Interpreter(program, program.fallback)
    heads = list(program.core.of(Head))
    mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
    rows = {mlp.name: torch.tensor(_rows(program, mlp)) for mlp in mlps}
    keep = [*(f"{head.name}.pattern" for head in heads), *(f"{mlp.name}.neurons" for mlp in mlps)]
    moving = [head.name for head in heads if isinstance(head.ov, OV)]
    sums: dict[str, torch.Tensor] = {}
    for batch in batches(list(samples), _TOKENS, program.shape.context):
        with torch.inference_mode():
            in_core = core.activations(batch.ids, batch.positions, keep=keep + moving)
            in_original = original.activations(batch.ids, batch.positions, keep=keep + moving)
        for name in keep + moving:
            if name.endswith(".pattern"):
                pairs = _pattern(in_core[name], batch.real), _pattern(in_original[name], batch.real)
            elif name.endswith(".neurons"):
                their = in_original[name][..., rows[name.removesuffix(".neurons")]]
                pairs = in_core[name][batch.real], their[batch.real]
            else:
                pairs = in_core[name][batch.real], in_original[name][batch.real]
            moments = _moments(*pairs)
            sums[name] = sums[name] + moments if name in sums else moments
    compared = {}
    for head in heads:
        correlation = float(_correlation(sums[f"{head.name}.pattern"])[0])
        drift = None
        if head.name in sums:
            change, size = _variances(sums[head.name])
            drift = _relative(float(change.sum()), float(size.sum()))
        compared[head.name] = PartComparison(correlation, drift)
    for mlp in mlps:
        moments = sums[f"{mlp.name}.neurons"]
        before = program.fallback[mlp.name]
        assert isinstance(before, Mlp)
        drifts = _neuron_drifts(
            moments, program.array(mlp.w_out), program.array(before.w_out)[rows[mlp.name]]
        )
        for row, value, drift in zip(mlp.rows, _correlation(moments), drifts, strict=True):
            compared[row.name] = PartComparison(float(value), drift)
    return compared


def replacements(compared: Mapping[str, PartComparison]) -> set[str]:
    """The parts that are replacements."""
    return {name for name, each in compared.items() if each.correlation < REPLACED}


def summary(compared: Mapping[str, PartComparison]) -> dict[str, Any]:
    """What fidelity.json says of parts: of each its correlation and drift, and the whole."""
    drifts = [each.drift for each in compared.values() if each.drift is not None]
    near = sum(drift <= NEAR for drift in drifts)
    return {
        "n": len(compared),
        "replacements": len(replacements(compared)),
        "median_correlation": tidy(median(each.correlation for each in compared.values()), 3),
        "median_drift": tidy(median(drifts), 3) if drifts else None,
        "near": near,
        "compared": {
            name: f"{each.correlation:.2f}" + ("" if each.drift is None else f" {each.drift:.2f}")
            for name, each in compared.items()
        },
    }


def _neuron_drifts(
    moments: "torch.Tensor", writes: np.ndarray, wrote: np.ndarray
) -> list[float | None]:
    """The drifts of neurons, from moments of their activations and their output directions."""
    n, x, y, xx, yy, xy = moments.numpy()
    core, both, original = (
        np.maximum(xx / n - (x / n) ** 2, 0),
        xy / n - x * y / n**2,
        np.maximum(yy / n - (y / n) ** 2, 0),
    )
    writes, wrote = writes.astype(np.float64), wrote.astype(np.float64)
    changes = core * (writes**2).sum(1) - 2 * both * (writes * wrote).sum(1)
    sizes = original * (wrote**2).sum(1)
    return [_relative(c, s) for c, s in zip((changes + sizes).tolist(), sizes.tolist())]


def _relative(change: float, size: float) -> float | None:
    return float(np.sqrt(max(change, 0.0) / size)) if size > 1e-12 else None


def _variances(moments: "torch.Tensor") -> tuple[np.ndarray, np.ndarray]:
    """The variances of the difference x - y and of y, by column."""
    n, x, y, xx, yy, xy = moments.numpy()
    change = (xx - 2 * xy + yy) / n - ((x - y) / n) ** 2
    return np.maximum(change, 0), np.maximum(yy / n - (y / n) ** 2, 0)


def _rows(program: Program, mlp: Mlp) -> list[int]:
    assert program.fallback is not None
    original = program.fallback[mlp.name]
    assert isinstance(original, Mlp)
    index = {row.name: number for number, row in enumerate(original.rows)}
    return [index[row.name] for row in mlp.rows]


def _pattern(pattern: "torch.Tensor", real: "torch.Tensor") -> "torch.Tensor":
    """The pattern [b, t, t] less uniform attention, over real pairs: [pairs, 1]."""
    import torch

    t = pattern.shape[-1]
    visible = torch.ones(t, t, dtype=torch.bool, device=pattern.device).tril() & real[:, :, None]
    uniform = 1 / torch.arange(1, t + 1, device=pattern.device)[:, None]
    return (pattern - uniform)[visible][:, None]


def _moments(x: "torch.Tensor", y: "torch.Tensor") -> "torch.Tensor":
    """Count and sums of x, y, xx, yy, xy of two [n, parts]: float64 [6, parts]."""
    import torch

    x, y = x.double(), y.double()
    count = torch.full((x.shape[1],), float(len(x)), dtype=torch.double)
    sums = [each.sum(0) for each in (x, y, x * x, y * y, x * y)]
    return torch.stack([count, *sums])


def _correlation(moments: "torch.Tensor") -> np.ndarray:
    n, x, y, xx, yy, xy = moments.numpy()
    variance = np.maximum(n * xx - x * x, 0) * np.maximum(n * yy - y * y, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(variance > 1e-12, (n * xy - x * y) / np.sqrt(variance), 0.0)
