"""Drift: the distance of a part's weights from those of the original."""

from dataclasses import replace

import numpy as np

from ...ir import OV, QK, Evidence, Graph, Head, Mlp, Node, Program


def with_drift(before: Program, after: Program, provenance: str) -> Program:
    """``after``, in which parts whose weights changed say which pass did it, and their drift.

    Drift is the distance between a part's circuits and those of the fallback's part of that name,
    relative to the latter's size (Frobenius norm): of a head over QK and OV circuits, each a
    [w, w] matrix that does not depend on how it is factored; of a neuron over its two directions.
    """
    assert after.fallback is not None
    first = {node.name: node for node in after.fallback}
    nodes: list[Node] = []
    for node in after.core:
        lifted, old = first.get(node.name), _node(before, node.name)
        if isinstance(node, Head) and isinstance(lifted, Head):
            if not isinstance(old, Head) or _head_changed(before, old, after, node):
                drift = _head_drift(after, lifted, node)
                node = replace(node, evidence=_moved(node.evidence, provenance, drift))
        elif isinstance(node, Mlp) and isinstance(lifted, Mlp) and isinstance(old, Mlp):
            node = _neurons(before, after, lifted, old, node, provenance)
        nodes.append(node)
    return replace(after, core=Graph(tuple(nodes)))


def _node(program: Program, name: str) -> Node | None:
    return next((node for node in program.core if node.name == name), None)


def _moved(evidence: Evidence, provenance: str, drift: float) -> Evidence:
    return replace(evidence, provenance=provenance, drift=float(f"{drift:.2g}"))


def _arrays(program: Program, head: Head) -> list[np.ndarray]:
    refs = []
    if isinstance(head.selector, QK):
        refs += [head.selector.weights, head.selector.query_bias, head.selector.key_bias]
    if isinstance(head.ov, OV):
        refs += [head.ov.weights, head.ov.bias]
    return [program.array(ref) for ref in refs if ref is not None]


def _head_changed(before: Program, old: Head, after: Program, new: Head) -> bool:
    pairs = zip(_arrays(before, old), _arrays(after, new), strict=False)
    return not all(a.shape == b.shape and np.array_equal(a, b) for a, b in pairs)


def _head_drift(program: Program, lifted: Head, head: Head) -> float:
    squares = []
    for old, new in ((lifted.selector, head.selector), (lifted.ov, head.ov)):
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


def _neurons(
    before: Program, after: Program, lifted: Mlp, old: Mlp, new: Mlp, provenance: str
) -> Mlp:
    first = _by_name(after, lifted)
    was, now = _by_name(before, old), _by_name(after, new)
    rows = []
    for row in new.rows:
        name = row.name
        if name in first and name in was and not _equal(was[name], now[name]):
            start, end = first[name], now[name]
            apart = [_apart(start[i], end[i]) for i in (0, 2)]  # what it reads, what it writes
            row = replace(
                row, evidence=_moved(row.evidence, provenance, float(np.sqrt(np.mean(apart))))
            )
        rows.append(row)
    return replace(new, rows=tuple(rows))


def _by_name(program: Program, mlp: Mlp) -> dict[str, tuple[np.ndarray, ...]]:
    """What each neuron reads, its bias, what it writes."""
    blocks = [program.array(ref) for ref in (mlp.w_in, mlp.bias, mlp.w_out)]
    names = [
        row.name for row in mlp.rows if row.rule is None
    ]  # rows of rules have no weights to read
    return {name: tuple(block[i] for block in blocks) for i, name in enumerate(names)}


def _equal(one: tuple[np.ndarray, ...], other: tuple[np.ndarray, ...]) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def _apart(start: np.ndarray, end: np.ndarray) -> float:
    """Squared distance, relative to the start."""
    return float(np.sum((end - start) ** 2)) / max(float(np.sum(start**2)), 1e-30)
