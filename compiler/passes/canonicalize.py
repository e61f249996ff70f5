"""canonicalize: folds norms, scales and biases into weights. Exact up to rounding."""

from dataclasses import dataclass, field, replace
from itertools import pairwise
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
    has_rule,
    sublayer_of,
)
from ..ir.means import without_means
from .base import Context, Pass
from .support.centre import row_means
from .support.dead import drop_dead


@dataclass(frozen=True)
class Canonicalize(Pass):
    """Folds norms, scales and biases into weights, centres outputs, and drops dead parts.

    - LayerNorm gains and biases are folded into the weights that read through them.
    - Output weights are centred (mean zero over the width), so that no read subtracts a mean. Input
      weights are centred too, since a centred stream has no component along the ones vector. If
      some read does not subtract the mean, as after this pass, nothing is centred.
    - The attention scale is folded into the queries. The key bias is dropped, because softmax is
      invariant to it. The value bias moves into the layer's constant, because attention weights
      sum to one.
    - Heads and neurons with constant output are dropped (see :mod:`.support.dead`).
    - Parts write their whole output: center_parts subtracts its mean.

    Afterwards ``norm=stream`` is ``x / rms(x)``. Folding and centring follow Elhage et al., *A
    Mathematical Framework for Transformer Circuits* (2021).
    """

    name: ClassVar[str] = "canonicalize"

    def apply(self, program: Program, context: Context) -> Program:
        if program.fallback is not None:
            raise Gpt2cError(
                "expected a program without a fallback",
                hint="Put canonicalize before the pass that creates the fallback.",
            )
        for node in program.core:
            if has_rule(node) or getattr(node, "reads", None) is not None:
                raise Gpt2cError(
                    "expected weights that read the whole stream, got a rule or named reads",
                    where=f"%{node.name}",
                    hint="Put canonicalize before the passes that create them.",
                )
        program = without_means(program)
        after = drop_dead(_fold(_with_constants(program)))
        # Dropped parts may have prevented centring.
        return self.apply(after, context) if _centres(after) and not _centres(program) else after


def _with_constants(program: Program) -> Program:
    """The program with a (zero) constant after all heads of a layer and after all its neurons."""
    nodes: list[Node] = []
    arrays: dict[str, np.ndarray] = {}
    for node, following in pairwise(program.core):
        nodes.append(node)
        if not isinstance(node, Head | Mlp) or sublayer_of(node) == sublayer_of(following):
            continue
        sublayer = "attention" if isinstance(node, Head) else "mlp"
        if program.core.layer_constant(node.layer, sublayer) is None:
            vector = Ref(f"L{node.layer}.{sublayer}_constant")
            arrays[vector.name] = np.zeros(program.shape.width, np.float32)
            nodes.append(Constant(f"L{node.layer}.{sublayer}", node.layer, sublayer, vector))
    return program.rewritten((*nodes, program.core.unembed), arrays)


def _centres(program: Program) -> bool:
    """Whether every read of the stream subtracts the mean."""
    readers = [node for node in program.core if isinstance(node, Head | Mlp | Unembed)]
    return all(node.norm.centre for node in readers)


def _fold(program: Program) -> Program:
    fold = _Folding(program, _centres(program))
    nodes: list[Node] = []
    for node in program.core:
        match node:
            case TokenEmbedding() | PositionEmbedding():
                fold.rows(fold.block(node.table), program.array(node.table))
            case Head():
                node = _fold_head(fold, node)
            case Constant():
                fold.arrays[node.vector.name] = _with_value_biases(fold, node)
            case Mlp():
                node = _fold_mlp(fold, node)
            case Unembed():
                node = _fold_unembed(fold, node)
        nodes.append(node)
    return program.rewritten(tuple(nodes), fold.arrays)


@dataclass(frozen=True)
class _Folding:
    """A program being folded: ``arrays`` are its new tensors, centred if ``centring``."""

    program: Program
    centring: bool
    arrays: dict[str, np.ndarray] = field(default_factory=dict)

    def rows(self, new: np.ndarray, old: np.ndarray, gain: np.ndarray | None = None) -> None:
        """Write the old rows times a gain, centred, into ``new`` [..., w], float32."""
        np.multiply(old, np.float32(1) if gain is None else gain, out=new)
        if self.centring:
            # Double precision keeps the remaining mean small.
            new -= row_means(new).astype(np.float32)

    def vector(self, total: np.ndarray) -> np.ndarray:
        """A vector [w], float64, centred and rounded."""
        return (total - row_means(total)[0] if self.centring else total).astype(np.float32)

    def norm(self, old: Norm) -> Norm:
        """The norm after its gain and bias are folded."""
        return Norm(old.mode, centre=old.centre and not self.centring, scale=old.scale)

    def block(self, ref: Ref, shape: tuple[int, ...] | None = None) -> np.ndarray:
        """The entry of the new block that replaces ``ref``, allocated on first use."""
        if ref.name not in self.arrays:
            old = self.program.weights.get(ref.name)
            self.arrays[ref.name] = np.empty(old.shape if old else shape or (), np.float32)
        block = self.arrays[ref.name]
        return block if ref.index is None else block[ref.index]


def _fold_head(fold: _Folding, head: Head) -> Head:
    program, selector, ov = fold.program, head.selector, head.ov
    assert isinstance(selector, QK) and isinstance(ov, OV)
    qk, gain, bias = program.array(selector.weights), *_affine(program, head.norm)
    query_bias = _along(qk[0], bias)
    if selector.query_bias is not None:
        query_bias += program.array(selector.query_bias)
    new_qk = fold.block(selector.weights)
    fold.rows(new_qk[0], qk[0], gain * selector.scale)
    fold.rows(new_qk[1], qk[1], gain)
    query_ref = selector.query_bias or Ref(f"{head.name}.query_bias")
    # Adding zero removes -0.0, so that the pass is idempotent to the bit.
    fold.block(query_ref, query_bias.shape)[...] = query_bias * selector.scale + 0.0

    value, output = program.array(ov.weights)
    new_ov = fold.block(ov.weights)
    fold.rows(new_ov[0], value, gain)
    fold.rows(new_ov[1], output)
    selector, ov = QK(selector.weights, query_ref), OV(ov.weights)
    return replace(head, selector=selector, ov=ov, norm=fold.norm(head.norm))


def _with_value_biases(fold: _Folding, constant: Constant) -> np.ndarray:
    """The constant plus, for a constant of heads, the output of their value biases."""
    program = fold.program
    total = program.array(constant.vector).astype(np.float64)
    if constant.sublayer == "attention":
        for head in program.core.layer_heads(constant.layer):
            if isinstance(head.ov, OV):
                ov, bias = program.array(head.ov.weights), _affine(program, head.norm)[1]
                value = _along(ov[0], bias)
                if head.ov.bias is not None:
                    value += program.array(head.ov.bias)
                total += _along(ov[1].T, value)
    return fold.vector(total)


def _fold_mlp(fold: _Folding, mlp: Mlp) -> Mlp:
    program, (gain, bias) = fold.program, _affine(fold.program, mlp.norm)
    w_in = program.array(mlp.w_in)
    fold.arrays[mlp.bias.name] = program.array(mlp.bias) + _along(w_in, bias)
    fold.rows(fold.block(mlp.w_in), w_in, gain)
    fold.rows(fold.block(mlp.w_out), program.array(mlp.w_out))
    return replace(mlp, norm=fold.norm(mlp.norm))


def _fold_unembed(fold: _Folding, node: Unembed) -> Unembed:
    program = fold.program
    assert node.table is not None
    gain, bias = _affine(program, node.norm)
    table = program.array(node.table)
    logit_bias = table @ bias.astype(np.float32)
    if node.bias is not None:
        logit_bias = logit_bias + program.array(node.bias)
    if node.norm.gain is not None and (gain == 1).all():
        # What is read is centred, whatever the rows are: the unembedding of an exported program,
        # whose rows hold its bias, keeps its bits.
        fold.block(Ref("unembed"), table.shape)[...] = table
    else:
        fold.rows(fold.block(Ref("unembed"), table.shape), table, gain)
    bias_ref = None
    if logit_bias.any():
        bias_ref, fold.arrays["unembed_bias"] = Ref("unembed_bias"), logit_bias
    return replace(node, table=Ref("unembed"), bias=bias_ref, norm=fold.norm(node.norm))


def _along(rows: np.ndarray, vector: np.ndarray) -> np.ndarray:
    """Products of float32 rows [n, w] with a vector [w], in float64 without copying the rows."""
    products: np.ndarray = np.einsum("nw,w->n", rows, vector, dtype=np.float64)
    return products


def _affine(program: Program, norm: Norm) -> tuple[np.ndarray, np.ndarray]:
    """Gain (float32) and bias (float64) of a norm, each [w]."""
    width = program.shape.width
    gain = np.ones(width, np.float32) if norm.gain is None else program.array(norm.gain)
    bias = np.zeros(width) if norm.bias is None else program.array(norm.bias).astype(np.float64)
    return gain, bias
