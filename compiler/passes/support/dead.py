"""Drops parts with constant output and keeps the constant."""

from dataclasses import replace

import numpy as np
from scipy.special import erf

from ...ir import OV, QK, Constant, Head, Mlp, Node, Norm, Program, Ref

ACTIVATIONS = {
    "gelu_new": lambda x: 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))),
    "gelu": lambda x: 0.5 * x * (1 + erf(x / np.sqrt(2))),
    "relu": lambda x: np.maximum(x, 0),
}


def drop_dead(program: Program) -> Program:
    """The program without heads that write nothing and neurons whose activation never varies.

    Needs nodes that read the whole stream. Where norms are folded a neuron reads a vector of length
    at most sqrt(w), so that a relu neuron with ``bias + |w_in| sqrt(w) < 0`` never fires. What a
    neuron with no direction to read always writes goes into the layer's constant.
    """
    arrays: dict[str, np.ndarray] = {}
    nodes: list[Node] = []
    for node in program.core:
        if isinstance(node, Mlp):
            nodes += _live_neurons(program, node, arrays)
        elif not isinstance(node, Head) or not _is_dead(program, node):
            nodes.append(node)
    nodes = [
        replace(node, selector=_without_zero_bias(program, node.selector))
        if isinstance(node, Head) and isinstance(node.selector, QK)
        else node
        for node in nodes
    ]
    nodes = [node for node in nodes if not _is_zero(program, node, arrays)]
    return compact_blocks(program.rewritten(tuple(nodes), arrays))


def _is_dead(program: Program, head: Head) -> bool:
    if not isinstance(head.ov, OV) or head.ov.bias is not None:
        return False
    value, output = program.array(head.ov.weights)
    return not (value.any(1) & output.any(1)).any()


def _without_zero_bias(program: Program, selector: QK) -> QK:
    bias = selector.query_bias
    if bias is None or program.array(bias).any():
        return selector
    return replace(selector, query_bias=None)


def _is_zero(program: Program, node: Node, arrays: dict[str, np.ndarray]) -> bool:
    if not isinstance(node, Constant):
        return False
    vector = arrays.get(node.vector.name, program.array(node.vector))
    return not vector.any()


def _live_neurons(program: Program, mlp: Mlp, arrays: dict[str, np.ndarray]) -> list[Node]:
    """The block without dead rows (none if no row is left)."""
    w_in, bias, w_out = (program.array(ref) for ref in (mlp.w_in, mlp.bias, mlp.w_out))
    silent = np.asarray(~w_out.any(axis=1))
    if mlp.activation == "relu" and mlp.norm == Norm(centre=mlp.norm.centre):
        reach = np.sqrt(np.einsum("nw,nw->n", w_in, w_in, dtype=np.float64) * program.shape.width)
        silent |= bias + 1.001 * reach < 0
    steady = np.asarray(~silent & ~w_in.any(axis=1))
    constant = program.core.layer_constant(mlp.layer, "mlp")
    if constant is None:
        steady[:] = False
    elif steady.any():
        always = ACTIVATIONS[mlp.activation](bias[steady].astype(np.float64)) @ w_out[steady]
        arrays[constant.vector.name] = (program.array(constant.vector) + always).astype(np.float32)
    live = ~(silent | steady)
    if not live.any():
        return []
    if not live.all():
        arrays |= {ref.name: program.array(ref)[live] for ref in (mlp.w_in, mlp.bias, mlp.w_out)}
    return [replace(mlp, rows=tuple(row for row, kept in zip(mlp.rows, live) if kept))]


def compact_blocks(program: Program) -> Program:
    """The program without the entries of head blocks that no head uses any more."""
    heads = program.core.of(Head)
    used: dict[str, list[int]] = {}
    for head in heads:
        for ref in _head_refs(head):
            if ref.index is not None:
                used.setdefault(ref.name, []).append(ref.index)
    short = {
        name: sorted(set(kept))
        for name, kept in used.items()
        if len(set(kept)) < program.weights[name].shape[0]
    }
    if not short:
        return program
    arrays = {name: program.weights[name].array[kept] for name, kept in short.items()}

    def moved(ref: Ref | None) -> Ref | None:
        if ref is None or ref.index is None or ref.name not in short:
            return ref
        return Ref(ref.name, short[ref.name].index(ref.index))

    nodes: list[Node] = []
    for node in program.core:
        if isinstance(node, Head):
            selector, ov = node.selector, node.ov
            if isinstance(selector, QK):
                selector = QK(
                    moved(selector.weights) or selector.weights,
                    moved(selector.query_bias),
                    moved(selector.key_bias),
                    selector.scale,
                )
            if isinstance(ov, OV):
                ov = OV(moved(ov.weights) or ov.weights, moved(ov.bias), moved(ov.mean))
            node = replace(node, selector=selector, ov=ov)
        nodes.append(node)
    return program.rewritten(tuple(nodes), arrays)


def _head_refs(head: Head) -> list[Ref]:
    refs: list[Ref | None] = []
    if isinstance(head.selector, QK):
        refs += [head.selector.weights, head.selector.query_bias, head.selector.key_bias]
    if isinstance(head.ov, OV):
        refs += [head.ov.weights, head.ov.bias, head.ov.mean]
    return [ref for ref in refs if ref is not None]
