"""Correlation of a part of the core with the original's part of the same name, on held-out text.

A neuron's activation is its output after the nonlinearity; a head's is its attention pattern less
uniform attention, over all pairs of a query and a visible key. A part with a correlation below 0.7
is a *replacement*: it computes something else.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...data.batches import batches
from ...data.sample import Sample
from ...ir import Head, Mlp, Program

if TYPE_CHECKING:
    import torch

REPLACED = 0.7  # correlation
_TOKENS = 2048  # of a batch


def part_correlations(program: Program, samples: Sequence[Sample]) -> dict[str, float]:
    """Pearson's r of each head and neuron of the core with the part of that name in the fallback.

    0 where either never varies. Empty for a program without a fallback, whose core is the original.
    """
    import torch

    from ...interpreter import Interpreter

    if program.fallback is None:
        return {}
    core, original = Interpreter(program), Interpreter(program, program.fallback)
    heads = [head.name for head in program.core.of(Head)]
    mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
    rows = {mlp.name: torch.tensor(_rows(program, mlp)) for mlp in mlps}
    keep = [*(f"{name}.pattern" for name in heads), *(f"{mlp.name}.neurons" for mlp in mlps)]
    sums: dict[str, torch.Tensor] = {}
    for batch in batches(list(samples), _TOKENS, program.shape.context):
        with torch.inference_mode():
            in_core = core.activations(batch.ids, batch.positions, keep=keep)
            in_original = original.activations(batch.ids, batch.positions, keep=keep)
        for name in keep:
            if name.endswith(".pattern"):
                pairs = _pattern(in_core[name], batch.real), _pattern(in_original[name], batch.real)
            else:
                their = in_original[name][..., rows[name.removesuffix(".neurons")]]
                pairs = in_core[name][batch.real], their[batch.real]
            moments = _moments(*pairs)
            sums[name] = sums[name] + moments if name in sums else moments
    correlations = {head: float(_correlation(sums[f"{head}.pattern"])[0]) for head in heads}
    for mlp in mlps:
        values = _correlation(sums[f"{mlp.name}.neurons"])
        correlations |= {
            row.name: float(value) for row, value in zip(mlp.rows, values, strict=True)
        }
    return correlations


def replacements(correlations: dict[str, float]) -> set[str]:
    """The parts that are replacements."""
    return {name for name, value in correlations.items() if value < REPLACED}


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
