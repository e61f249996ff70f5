"""canonicalize: the same function with fewer, plainer parts. Exact up to rounding."""

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from ..errors import Gpt2cError
from ..ir import (
    OV,
    QK,
    Constant,
    Head,
    Mlp,
    Node,
    Norm,
    PositionEmbedding,
    Program,
    Ref,
    TokenEmbedding,
    Unembed,
)
from .base import Context, Pass
from .dead import drop_dead


@dataclass(frozen=True)
class Canonicalize(Pass):
    """Folds norms, scales and biases into the weights, centres what writes, drops what is dead.

    - LayerNorm gains and biases go into what reads through them.
    - All that writes to the stream is centred (mean zero over the width), so that no read has to
      subtract a mean; so is all that reads, since a centred stream has nothing along the ones.
    - The attention scale goes into the queries. The key bias goes: it adds the same to all keys
      of a query, which softmax does not see. The value bias moves into the layer's constant,
      since attention weights sum to one.
    - Heads and neurons that can't write anything but a constant go (see :mod:`.dead`).

    After it ``norm=stream`` is ``x / rms(x)``. The folding of gains and the centring are those of
    Elhage et al., *A Mathematical Framework for Transformer Circuits* (2021).
    """

    name: ClassVar[str] = "canonicalize"

    def apply(self, program: Program, context: Context) -> Program:
        if program.appendix is not None:
            raise Gpt2cError(
                "canonicalize changes tensors that the appendix shares",
                hint="Put it before the pass that sets the appendix apart.",
            )
        return drop_dead(_fold(_with_constants(program)))


def _with_constants(program: Program) -> Program:
    """The program with a (zero) attention constant in every layer whose heads may need one."""
    nodes: list[Node] = []
    arrays: dict[str, np.ndarray] = {}
    for node, following in zip(program.core, (*program.core.nodes[1:], None)):
        nodes.append(node)
        if not isinstance(node, Head) or isinstance(following, Head):
            continue
        if program.core.layer_constant(node.layer, "attention") is None:
            vector = Ref(f"L{node.layer}.attention_constant")
            arrays[vector.name] = np.zeros(program.shape.width, np.float32)
            nodes.append(Constant(f"L{node.layer}.attention", node.layer, "attention", vector))
    return program.rewritten(tuple(nodes), arrays) if arrays else program


def _fold(program: Program) -> Program:
    arrays: dict[str, np.ndarray] = {}
    nodes: list[Node] = []
    for node in program.core:
        match node:
            case TokenEmbedding() | PositionEmbedding():
                name = node.table.name
                arrays[name] = _centred(program.array(node.table))
                nodes.append(node)
            case Head():
                nodes.append(_fold_head(program, node, arrays))
            case Constant():
                arrays[node.vector.name] = _with_value_biases(program, node)
                nodes.append(node)
            case Mlp():
                nodes.append(_fold_mlp(program, node, arrays))
            case Unembed():
                nodes.append(_fold_unembed(program, node, arrays))
            case _:
                nodes.append(node)
    return program.rewritten(tuple(nodes), arrays)


def _fold_head(program: Program, head: Head, arrays: dict[str, np.ndarray]) -> Head:
    if not isinstance(head.selector, QK) or not isinstance(head.mover, OV):
        return head
    selector, mover = head.selector, head.mover
    qk, gain, bias = program.array(selector.weights), *_affine(program, head.norm)
    query_bias = qk[0].astype(np.float64) @ bias
    if selector.query_bias is not None:
        query_bias += program.array(selector.query_bias)
    new_qk = _block(program, arrays, selector.weights)
    new_qk[0] = _centred(qk[0] * (gain * selector.scale))
    new_qk[1] = _centred(qk[1] * gain)
    query_ref = selector.query_bias or Ref(f"{head.name}.query_bias")
    _block(program, arrays, query_ref, query_bias.shape)[...] = query_bias * selector.scale

    ov = program.array(mover.weights)
    new_ov = _block(program, arrays, mover.weights)
    new_ov[0] = _centred(ov[0] * gain)
    new_ov[1] = _centred(ov[1])
    return replace(
        head,
        selector=QK(selector.weights, query_ref),
        mover=OV(mover.weights),
        norm=Norm(head.norm.mode, scale=head.norm.scale),
    )


def _with_value_biases(program: Program, constant: Constant) -> np.ndarray:
    """The constant and, where it belongs to the heads, what their value biases always write."""
    total = program.array(constant.vector).astype(np.float64)
    if constant.sublayer == "attention":
        for head in program.core.layer_heads(constant.layer):
            if isinstance(head.mover, OV):
                ov, bias = program.array(head.mover.weights), _affine(program, head.norm)[1]
                value = ov[0].astype(np.float64) @ bias
                if head.mover.bias is not None:
                    value += program.array(head.mover.bias)
                total += value @ ov[1]
    return _centred(total)


def _fold_mlp(program: Program, mlp: Mlp, arrays: dict[str, np.ndarray]) -> Mlp:
    gain, bias = _affine(program, mlp.norm)
    into = program.array(mlp.into)
    arrays[mlp.bias.name] = (program.array(mlp.bias) + into.astype(np.float64) @ bias).astype(
        np.float32
    )
    arrays[mlp.into.name] = _centred(into * gain)
    arrays[mlp.out.name] = _centred(program.array(mlp.out))
    return replace(mlp, norm=Norm(mlp.norm.mode, scale=mlp.norm.scale))


def _fold_unembed(program: Program, node: Unembed, arrays: dict[str, np.ndarray]) -> Unembed:
    if node.table is None:
        return node
    gain, bias = _affine(program, node.norm)
    table = program.array(node.table)
    logit_bias = table @ bias.astype(np.float32)
    if node.bias is not None:
        logit_bias = logit_bias + program.array(node.bias)
    arrays["unembed"] = _centred(table * gain)
    bias_ref = None
    if logit_bias.any():
        bias_ref, arrays["unembed_bias"] = Ref("unembed_bias"), logit_bias
    norm = Norm(node.norm.mode, scale=node.norm.scale)
    return replace(node, table=Ref("unembed"), bias=bias_ref, norm=norm)


def _affine(program: Program, norm: Norm) -> tuple[np.ndarray, np.ndarray]:
    """Gain (float32) and bias (float64) of a norm, each [w]."""
    width = program.shape.width
    gain = np.ones(width, np.float32) if norm.gain is None else program.array(norm.gain)
    bias = np.zeros(width) if norm.bias is None else program.array(norm.bias).astype(np.float64)
    return gain, bias


def _centred(rows: np.ndarray) -> np.ndarray:
    """Rows [..., w] less their mean, in float32; the mean is taken in float64."""
    mean = rows.mean(-1, dtype=np.float64, keepdims=True)
    centred: np.ndarray = (rows - mean.astype(rows.dtype)).astype(np.float32, copy=False)
    return centred


def _block(
    program: Program,
    arrays: dict[str, np.ndarray],
    ref: Ref,
    shape: tuple[int, ...] | None = None,
) -> np.ndarray:
    """The entry of the new block that takes the place of ``ref``, made when first asked for."""
    if ref.name not in arrays:
        old = program.weights.get(ref.name)
        arrays[ref.name] = np.empty(old.shape if old else shape or (), np.float32)
    block = arrays[ref.name]
    return block if ref.index is None else block[ref.index]
