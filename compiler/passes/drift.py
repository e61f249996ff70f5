"""How far a part's weights are from those that it was lifted from."""

from dataclasses import replace

import numpy as np

from ..ir import OV, QK, Evidence, Graph, Head, Mlp, Node, Program


def with_drift(before: Program, after: Program, origin: str) -> Program:
    """``after``, in which parts whose weights changed say which pass did it, and their drift.

    Drift is the distance between a part's circuits and those of the appendix's part of that name,
    relative to the latter's size (Frobenius norm): of a head over QK and OV circuits, each a
    [w, w] matrix that does not depend on how it is factored; of a neuron over its two directions.
    """
    assert after.appendix is not None
    first = {node.name: node for node in after.appendix}
    nodes: list[Node] = []
    for node in after.core:
        lifted, old = first.get(node.name), _node(before, node.name)
        if isinstance(node, Head) and isinstance(lifted, Head):
            if not isinstance(old, Head) or _head_changed(before, old, after, node):
                drift = _head_drift(after, lifted, node)
                node = replace(node, evidence=_moved(node.evidence, origin, drift))
        elif isinstance(node, Mlp) and isinstance(lifted, Mlp) and isinstance(old, Mlp):
            node = _neurons(before, after, lifted, old, node, origin)
        nodes.append(node)
    return replace(after, core=Graph(tuple(nodes)))


def _node(program: Program, name: str) -> Node | None:
    return next((node for node in program.core if node.name == name), None)


def _moved(evidence: Evidence, origin: str, drift: float) -> Evidence:
    return replace(evidence, origin=origin, drift=float(f"{drift:.2g}"))


def _arrays(program: Program, head: Head) -> list[np.ndarray]:
    refs = []
    if isinstance(head.selector, QK):
        refs += [head.selector.weights, head.selector.query_bias, head.selector.key_bias]
    if isinstance(head.mover, OV):
        refs += [head.mover.weights, head.mover.bias]
    return [program.array(ref) for ref in refs if ref is not None]


def _head_changed(before: Program, old: Head, after: Program, new: Head) -> bool:
    pairs = zip(_arrays(before, old), _arrays(after, new), strict=False)
    return not all(a.shape == b.shape and np.array_equal(a, b) for a, b in pairs)


def _head_drift(program: Program, lifted: Head, head: Head) -> float:
    squares = []
    for old, new in ((lifted.selector, head.selector), (lifted.mover, head.mover)):
        if isinstance(old, QK | OV) and isinstance(new, QK | OV):
            a0, a1 = program.array(old.weights).astype(np.float64)
            b0, b1 = program.array(new.weights).astype(np.float64)
            # |A - B|^2 = |A|^2 - 2 A·B + |B|^2, from products of the small factors.
            aa, bb, ab = (
                _inner(*pair) for pair in (((a0, a1),) * 2, ((b0, b1),) * 2, ((a0, a1), (b0, b1)))
            )
            squares.append(max(aa - 2 * ab + bb, 0.0) / max(aa, 1e-30))
    return float(np.sqrt(np.mean(squares))) if squares else 0.0


def _inner(one: tuple[np.ndarray, ...], other: tuple[np.ndarray, ...]) -> float:
    """The inner product of two circuits, each given as two [d, w] factors of a [w, w] matrix."""
    return float(np.sum((one[0] @ other[0].T) * (one[1] @ other[1].T)))


def _neurons(before: Program, after: Program, lifted: Mlp, old: Mlp, new: Mlp, origin: str) -> Mlp:
    row_of = {row.name: index for index, row in enumerate(lifted.rows)}
    old_row = {row.name: index for index, row in enumerate(old.rows)}
    refs = [("into",), ("bias",), ("out",)]
    blocks = [
        (
            after.array(getattr(lifted, k)),
            before.array(getattr(old, k)),
            after.array(getattr(new, k)),
        )
        for (k,) in refs
    ]
    rows = []
    for index, row in enumerate(new.rows):
        if row.name in row_of and row.name in old_row:
            changed = any(
                not np.array_equal(was[old_row[row.name]], now[index]) for _, was, now in blocks
            )
            if changed:
                start, end = zip(
                    *((first[row_of[row.name]], now[index]) for first, _, now in blocks),
                    strict=True,
                )
                drift = np.sqrt(
                    np.mean(
                        [
                            np.sum((b - a) ** 2) / max(float(np.sum(a**2)), 1e-30)
                            for a, b in ((start[0], end[0]), (start[2], end[2]))
                        ]
                    )
                )
                row = replace(row, evidence=_moved(row.evidence, origin, float(drift)))
        rows.append(row)
    return replace(new, rows=tuple(rows))
