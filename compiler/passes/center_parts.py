"""center_parts: folds the mean of each part into its sublayer's constant."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from ..ir import OV, Graph, Head, Mlp, Node, Program, mean_of
from ..ir.means import with_means
from .base import Context, Pass
from .support.text import some_text

ALWAYS_ON = 2.0  # mean per standard deviation from which a part counts as always on


@dataclass(frozen=True)
class CenterParts(Pass):
    """Makes each part write its deviation from its mean on calibration text.

    The means are folded into the constants of the sublayers, so the outputs change by rounding
    only. Removing a part then is its mean ablation: it costs the effect that the pass effect
    records. Parts whose mean is at least twice their standard deviation are marked as always on.
    Sublayers with a node that other nodes read by name stay as they are.
    """

    name: ClassVar[str] = "center_parts"
    looks_at_samples: ClassVar[bool] = True

    def apply(self, program: Program, context: Context) -> Program:
        from ..analysis.moments import part_moments  # torch, which takes seconds

        centered = list(_centered(program))
        if not centered:
            context.notice("center_parts: there is no part whose mean can be folded")
            return program
        samples = some_text(program, context, self.name)
        moments, spreads = part_moments(program, samples, context.device)
        means: dict[str, np.ndarray] = {}
        constancy: dict[str, float] = {}
        for node in centered:
            if isinstance(node, Mlp):
                mean = moments[f"{node.name}.neurons"].numpy()
                spread = spreads[f"{node.name}.neurons"].numpy()
                ratios = np.abs(mean) / np.maximum(spread, 1e-30)
                constancy |= {row.name: float(r) for row, r in zip(node.rows, ratios, strict=True)}
            else:
                block = f"{node.name}.moved"
                mean, size = _attended(program, node, moments[block].numpy())
                constancy[node.name] = size / max(float(spreads[block]), 1e-30)
            means[node.name] = mean
        after = with_means(program, means)
        nodes = tuple(_with_constancy(node, constancy) for node in after.core)
        return replace(after, core=Graph(nodes))


def _centered(program: Program) -> Iterator[Head | Mlp]:
    """The parts whose means can be folded: no node reads their sublayer's nodes by name."""
    read = {name for node in program.core for name in getattr(node, "reads", None) or ()}
    fixed = {
        (node.layer, _is_mlp(node))
        for node in program.core
        if node.name in read and hasattr(node, "layer")
    }
    for node in program.core:
        if not isinstance(node, Head | Mlp) or (node.layer, _is_mlp(node)) in fixed:
            continue
        if isinstance(node, Mlp) or isinstance(node.ov, OV):
            yield node


def _is_mlp(node: Node) -> bool:
    return isinstance(node, Mlp) or getattr(node, "sublayer", None) == "mlp"


def _attended(program: Program, head: Head, moved: np.ndarray) -> tuple[np.ndarray, float]:
    """The mean of a head's attended values [d], and the size of what it then writes.

    Args:
        moved: the mean of what it moves [d], without the mean that it subtracts already.
    """
    assert isinstance(head.ov, OV)
    old = mean_of(head)
    mean: np.ndarray = moved if old is None else moved + program.array(old)
    output = program.array(head.ov.weights)[1].astype(np.float64)
    return mean, float(np.linalg.norm(mean @ output))


def _with_constancy(node: Node, constancy: dict[str, float]) -> Node:
    """The node with the constancy of each part that is always on."""

    def known(name: str) -> float | None:
        ratio = constancy.get(name, 0.0)
        return float(f"{ratio:.3g}") if ratio >= ALWAYS_ON else None

    if isinstance(node, Head) and node.name in constancy:
        return replace(node, evidence=replace(node.evidence, constancy=known(node.name)))
    if isinstance(node, Mlp) and any(row.name in constancy for row in node.rows):
        rows = (
            replace(row, evidence=replace(row.evidence, constancy=known(row.name)))
            for row in node.rows
        )
        return replace(node, rows=tuple(rows))
    return node
