"""Programs with a small core and the original as their fallback, made by hand."""

from collections.abc import Collection, Mapping
from dataclasses import replace

import numpy as np
from gpt2c.ir import (
    OV,
    QK,
    Constant,
    Graph,
    Guard,
    Head,
    Mlp,
    Node,
    PositionEmbedding,
    Program,
    Ref,
    TokenEmbedding,
    Unembed,
    Weights,
    refs_of,
    verify,
)
from gpt2c.ir.means import without_means


def split(
    program: Program,
    drop: Collection[str],
    guard: Guard | None,
    ranks: Mapping[str, int] | None = None,
    error_predictor: np.ndarray | None = None,
) -> Program:
    """The program whose core lacks the heads and neurons named, and whose fallback is all of it.

    Args:
        ranks: heads whose weights become tensors of their own, with so many dimensions.
        error_predictor: of the guard, [neurons, w + 3].
    """
    shared = {
        ref.name
        for node in program.core
        if isinstance(node, TokenEmbedding | PositionEmbedding | Unembed)
        for ref in refs_of(node)
    }
    original = without_means(program)
    arrays = {
        name if name in shared else f"original.{name}": np.array(tensor.array)
        for name, tensor in original.weights.items()
    }
    fallback = Graph(tuple(_renamed(node, shared) for node in original.core))
    nodes: list[Node] = []
    for node in program.core:
        if isinstance(node, Head | Mlp) and node.norm.gain and node.norm.bias:
            arrays |= {ref.name: program.array(ref) for ref in (node.norm.gain, node.norm.bias)}
        if isinstance(node, Head):
            heads = [h for h in program.core.layer_heads(node.layer) if h.name not in drop]
            if node.name not in drop:
                rank = (ranks or {}).get(node.name)
                nodes.append(_head(program, node, heads, arrays, rank))
        elif isinstance(node, Mlp):
            kept = [i for i, row in enumerate(node.rows) if row.name not in drop]
            if kept:
                for ref in (node.w_in, node.bias, node.w_out, node.mean):
                    if ref is not None:
                        arrays[ref.name] = program.array(ref)[kept]
                nodes.append(replace(node, rows=tuple(node.rows[i] for i in kept)))
        elif isinstance(node, Constant):
            arrays[node.vector.name] = program.array(node.vector) + np.float32(0.125)
            nodes.append(replace(node, provenance="refit"))
        else:
            nodes.append(node)
    if guard is not None and error_predictor is not None:
        arrays["guard.error_predictor"] = error_predictor
        guard = replace(guard, error_predictor=Ref("guard.error_predictor"))
    weights = Weights().updated(arrays)
    return verify(
        replace(program, core=Graph(tuple(nodes)), fallback=fallback, guard=guard, weights=weights)
    )


def _head(
    program: Program,
    head: Head,
    heads: list[Head],
    arrays: dict[str, np.ndarray],
    rank: int | None,
) -> Head:
    """The head with its weights in a block of those that are left, or in tensors of its own."""
    assert isinstance(head.selector, QK) and isinstance(head.ov, OV)
    selector, ov = head.selector, head.ov
    weights = {"qk": selector.weights, "ov": ov.weights}
    biases = {"query_bias": selector.query_bias, "key_bias": selector.key_bias}
    biases |= {"value_bias": ov.bias, "ov_mean": ov.mean}
    weights |= {key: ref for key, ref in biases.items() if ref is not None}
    refs: dict[str, Ref] = {}
    for key, ref in weights.items():
        own = program.array(ref)
        if rank is not None:
            refs[key] = Ref(f"{head.name}.{key}")
            arrays[refs[key].name] = own[:, :rank] if own.ndim == 3 else own[:rank]
            continue
        refs[key] = Ref(ref.name, heads.index(head))
        block = arrays.setdefault(ref.name, np.zeros((len(heads), *own.shape), np.float32))
        block[heads.index(head)] = own
    return replace(
        head,
        selector=replace(
            selector,
            weights=refs["qk"],
            query_bias=refs.get("query_bias"),
            key_bias=refs.get("key_bias"),
        ),
        ov=replace(ov, weights=refs["ov"], bias=refs.get("value_bias"), mean=refs.get("ov_mean")),
    )


def _renamed(node: Node, shared: set[str]) -> Node:
    """The node with every tensor that is not shared under its name in the fallback."""

    def moved(ref: Ref | None) -> Ref | None:
        if ref is None or ref.name in shared:
            return ref
        return Ref(f"original.{ref.name}", ref.index)

    match node:
        case Head(selector=QK() as qk, ov=OV() as ov, norm=norm):
            return replace(
                node,
                selector=replace(
                    qk,
                    weights=moved(qk.weights),
                    query_bias=moved(qk.query_bias),
                    key_bias=moved(qk.key_bias),
                ),
                ov=replace(ov, weights=moved(ov.weights), bias=moved(ov.bias)),
                norm=replace(norm, gain=moved(norm.gain), bias=moved(norm.bias)),
            )
        case Mlp(norm=norm):
            return replace(
                node,
                w_in=moved(node.w_in),
                bias=moved(node.bias),
                w_out=moved(node.w_out),
                norm=replace(norm, gain=moved(norm.gain), bias=moved(norm.bias)),
            )
        case Constant():
            return replace(node, vector=moved(node.vector))
        case _:
            return node
