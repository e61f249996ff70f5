"""Cuts parts out of the core and keeps the exact original as the fallback."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

import numpy as np

from ...errors import Gpt2cError
from ...ir import (
    OV,
    QK,
    Constant,
    Evidence,
    Graph,
    Head,
    Mlp,
    Node,
    Norm,
    PositionEmbedding,
    Program,
    Ref,
    TokenEmbedding,
    Unembed,
    refs_of,
    sublayer_of,
)
from ...ir.means import without_means
from ...predicates.kinds import kind_of
from ...predicates.parser import parse_label

PREFIX = "original."  # of tensors that only the fallback uses


def with_fallback(program: Program) -> Program:
    """The program with a copy of its core, on separate tensors, as its fallback.

    Tensors of embeddings and unembedding are shared, since passes do not change them. Parts of the
    fallback keep their labels but not their predicates, which would be most of the size of a small
    program. A program with a fallback is returned unchanged.
    """
    if program.fallback is not None:
        return program
    original = without_means(program)
    fallback = Graph(tuple(_in_words(program, _renamed(node)) for node in original.core))
    shared = {name: program.weights[name] for name in program.weights}
    renamed = {
        PREFIX + ref.name: original.weights[ref.name]
        for node in original.core
        if isinstance(node, Head | Mlp | Constant)
        for ref in refs_of(node)
    }
    weights = type(program.weights)({**shared, **renamed})
    return replace(program, fallback=fallback, weights=weights)


def cut(program: Program, kept: Set[str], left: Mapping[str, np.ndarray]) -> Program:
    """The program whose core has only the heads and neurons of these names.

    Args:
        kept: names of heads and neurons.
        left: what removed parts leave at every position, [w], by the name of the constant of their
            sublayer (``L0.attention``, ``L0.mlp``); added to an existing constant.
    """
    nodes: list[Node] = []
    arrays: dict[str, np.ndarray] = {}
    for layer in range(program.shape.layers):
        nodes += _heads(program, layer, kept, arrays)
        nodes += _constant(program, layer, "attention", left, arrays)
        nodes += _neurons(program, layer, kept, arrays)
        nodes += _constant(program, layer, "mlp", left, arrays)
    first = [n for n in program.core if isinstance(n, TokenEmbedding | PositionEmbedding)]
    last = [n for n in program.core if isinstance(n, Unembed)]
    core = (*first, *sorted(nodes, key=sublayer_of), *last)
    return program.rewritten(_replace_removed_reads(program, core, left), arrays)


def _replace_removed_reads(
    program: Program, nodes: Sequence[Node], left: Mapping[str, np.ndarray]
) -> tuple[Node, ...]:
    """The nodes with reads of removed parts replaced by reads of their constants.

    A sublayer leaves one constant for all that was removed from it, be it read or not. A part that
    loses all that it read reads the stream again.
    """
    by_name = {node.name: node for node in nodes}
    leaves = {
        node.name: f"L{node.layer}.{'mlp' if isinstance(node, Mlp) else 'attention'}"
        for node in program.core
        if isinstance(node, Head | Mlp) and node != by_name.get(node.name)
    }
    removed = {
        name for name in leaves if isinstance(program.core[name], Mlp) or name not in by_name
    }

    def with_reads(node: Head | Mlp | Unembed) -> Node:
        if node.reads is None or not removed.intersection(node.reads):
            return node
        constants = {leaves[name] for name in node.reads if name in removed} & left.keys()
        reads = (constants | set(node.reads)) & by_name.keys()
        if not reads:
            mode = "stream" if node.norm.mode == "reads" else node.norm.mode
            return replace(node, reads=None, norm=replace(node.norm, mode=mode))
        return replace(node, reads=tuple(name for name in by_name if name in reads))

    return tuple(with_reads(n) if isinstance(n, Head | Mlp | Unembed) else n for n in nodes)


def _heads(
    program: Program, layer: int, kept: Set[str], arrays: dict[str, np.ndarray]
) -> Sequence[Node]:
    heads = [head for head in program.core.layer_heads(layer) if head.name in kept]
    stacked: dict[str, list[np.ndarray]] = {}

    def moved(ref: Ref | None) -> Ref | None:
        if ref is None or ref.index is None:
            return ref
        rows = stacked.setdefault(ref.name, [])
        rows.append(program.array(ref))
        return Ref(ref.name, len(rows) - 1)

    rewritten = []
    for head in heads:
        selector, ov = head.selector, head.ov
        if isinstance(selector, QK):
            selector = QK(
                _require(moved(selector.weights)),
                moved(selector.query_bias),
                moved(selector.key_bias),
                selector.scale,
            )
        if isinstance(ov, OV):
            ov = OV(_require(moved(ov.weights)), moved(ov.bias), moved(ov.mean))
        rewritten.append(replace(head, selector=selector, ov=ov))
    arrays |= {name: np.stack(rows) for name, rows in stacked.items()}
    return rewritten


def _neurons(
    program: Program, layer: int, kept: Set[str], arrays: dict[str, np.ndarray]
) -> Sequence[Node]:
    mlp = program.core.layer_mlp(layer)
    if mlp is None:
        return []
    rows = [index for index, row in enumerate(mlp.rows) if row.name in kept]
    if not rows:
        return []
    read = [index for index in rows if mlp.rows[index].rule is None]
    kept_of = [(mlp.w_in, read), (mlp.bias, read), (mlp.w_out, rows), (mlp.mean, rows)]
    for ref, kept_rows in kept_of:
        if ref is not None:
            arrays[ref.name] = program.array(ref)[kept_rows]
    return [replace(mlp, rows=tuple(mlp.rows[index] for index in rows))]


def _constant(
    program: Program,
    layer: int,
    sublayer: str,
    left: Mapping[str, np.ndarray],
    arrays: dict[str, np.ndarray],
) -> Sequence[Node]:
    name = f"L{layer}.{sublayer}"
    constant = program.core.layer_constant(layer, sublayer)
    if name not in left:
        return [] if constant is None else [constant]
    old = 0 if constant is None else program.array(constant.vector)
    ref = Ref(f"L{layer}.{sublayer}_constant") if constant is None else constant.vector
    arrays[ref.name] = (old + left[name]).astype(np.float32)
    return [constant or Constant(name, layer, sublayer, ref)]


def _renamed(node: Node) -> Node:
    """The node on tensors whose names say that they are the original's."""

    def original(ref: Ref | None) -> Ref | None:
        return None if ref is None else Ref(PREFIX + ref.name, ref.index)

    def norm(of: Norm) -> Norm:
        return replace(of, gain=original(of.gain), bias=original(of.bias))

    match node:
        case Head(selector=selector, ov=ov):
            if isinstance(selector, QK):
                selector = QK(
                    _require(original(selector.weights)),
                    original(selector.query_bias),
                    original(selector.key_bias),
                    selector.scale,
                )
            if isinstance(ov, OV):
                ov = OV(_require(original(ov.weights)), original(ov.bias))
            return replace(node, selector=selector, ov=ov, norm=norm(node.norm))
        case Mlp():
            return replace(
                node,
                w_in=_require(original(node.w_in)),
                bias=_require(original(node.bias)),
                w_out=_require(original(node.w_out)),
                norm=norm(node.norm),
            )
        case Constant(vector=vector):
            return replace(node, vector=_require(original(vector)))
        case _:
            return node


def _in_words(program: Program, node: Node) -> Node:
    """The node whose labels are words alone."""

    def words(evidence: Evidence) -> Evidence:
        if evidence.predicate is None:
            return evidence
        try:
            label = parse_label(evidence.predicate, program.vocabulary, program.shape.vocab)
        except Gpt2cError:  # a pipeline may start from IR that a person has edited
            return replace(evidence, predicate=None)
        return replace(evidence, predicate=None, family=kind_of(label))

    if isinstance(node, Head):
        return replace(node, evidence=words(node.evidence))
    if isinstance(node, Mlp):
        rows = (replace(row, evidence=words(row.evidence)) for row in node.rows)
        return replace(node, rows=tuple(rows))
    return node


def _require(ref: Ref | None) -> Ref:
    assert ref is not None
    return ref
