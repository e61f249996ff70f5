"""factor: reduces the rank of QK and OV circuits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from ..analysis.compare import compare
from ..data.sample import Sample
from ..errors import Gpt2cError
from ..ir import OV, QK, Head, Norm, Program, Ref
from .base import Context, Pass, option
from .support.budget import parts_of
from .support.cut import cut, with_fallback
from .support.drift import with_drift
from .support.text import text_of

if TYPE_CHECKING:
    from torch import Tensor

# Candidate shares of a circuit's energy to remove, largest first.
LOST = (0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0003, 0.0001, 0.00001)


@dataclass(frozen=True)
class Factor(Pass):
    """Reduces the rank of QK and OV circuits while the error stays within a limit.

    A circuit is a [width, width] matrix of rank head_dim. It is truncated by its singular values
    under the second moments of the head's input on text, biases included, so that directions that
    never occur cost nothing. The removed share of energy, the same for all heads, is the largest at
    which KL stays below ``kl``.
    """

    name: ClassVar[str] = "factor"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    kl: float = option(0.001, "maximum KL of the truncation in nats per token")

    def __post_init__(self) -> None:
        if not self.kl >= 0:
            raise Gpt2cError(f"expected kl >= 0, got {self.kl}", where="pass factor")

    def apply(self, program: Program, context: Context) -> Program:
        texts = text_of(program, context)
        heads = [head for head in program.core.of(Head) if _is_weights(head)]
        if not heads:
            context.notice("factor: there is no head of weights that reads the stream")
            return program
        measured = context.samples or texts[:32]
        spectra = _circuits(program, heads, texts)
        for lost in LOST:
            smaller = _factored(program, heads, spectra, lost)
            if smaller is None:
                break
            if compare(program, smaller, measured).kl <= self.kl:
                return with_drift(program, smaller, "refit")
        context.notice(f"factor: no rank can be cut within KL {self.kl:g}; nothing was done")
        return program


def _is_weights(head: Head) -> bool:
    weights = isinstance(head.selector, QK) and isinstance(head.ov, OV)
    return weights and head.reads is None and head.norm == Norm(head.norm.mode)


@dataclass(frozen=True)
class Circuit:
    """A circuit ``left.T @ right`` in its singular basis.

    Rows of ``left`` [d, w + 1] and ``right`` [d, w] belong to the singular values ``values`` [d],
    largest first; the last column of ``left`` is a bias.
    """

    left: np.ndarray
    right: np.ndarray
    values: np.ndarray

    def rank(self, lost: float) -> int:
        """The smallest rank that removes at most this share of the squared singular values."""
        energy = np.cumsum(self.values**2)
        return int(np.searchsorted(energy, (1 - lost) * energy[-1] * (1 - 1e-12))) + 1


def _circuits(
    program: Program, heads: Sequence[Head], texts: Sequence[Sample]
) -> dict[str, tuple[Circuit, Circuit]]:
    """The QK and OV circuits of each head in their singular bases."""
    moments = _moments(program, texts)
    circuits = {}
    for head in heads:
        assert isinstance(head.selector, QK) and isinstance(head.ov, OV)
        seen = moments[head.layer]
        width = program.shape.width
        query, key = program.array(head.selector.weights).astype(np.float64)
        value, output = program.array(head.ov.weights).astype(np.float64)
        circuits[head.name] = (
            _singular(
                _with_bias(program, query, head.selector.query_bias),
                key,
                seen,
                seen[:width, :width],
            ),
            _singular(_with_mean(program, value, head.ov), output, seen, np.eye(width)),
        )
    return circuits


def _moments(program: Program, texts: Sequence[Sample]) -> dict[int, np.ndarray]:
    """Second moments [w + 1, w + 1] of the input of each layer's heads, with a 1 appended."""
    import torch

    from ..data.batches import batches
    from ..interpreter import Interpreter

    run = Interpreter(program)
    layers = sorted({head.layer for head in program.core.of(Head)})
    names = [f"stream.{2 * layer + 1}" for layer in layers]
    totals: dict[int, Tensor] = {}
    count = 0
    with torch.inference_mode():
        for batch in batches(texts, 2048, program.shape.context):
            kept = run(batch.ids, batch.positions, keep=names).activations
            for layer, name in zip(layers, names, strict=True):
                x = kept[name][batch.real].double()
                x = x / (x.square().mean(-1, keepdim=True) + program.shape.epsilon).sqrt()
                x = torch.cat([x, torch.ones(len(x), 1, dtype=x.dtype)], -1)
                totals[layer] = totals.get(layer, torch.zeros(())) + x.T @ x
            count += int(batch.real.sum())
    return {layer: (total / count).numpy() for layer, total in totals.items()}


def _with_bias(program: Program, rows: np.ndarray, bias: Ref | None) -> np.ndarray:
    column = np.zeros(len(rows)) if bias is None else program.array(bias).astype(np.float64)
    return np.concatenate([rows, column[:, None]], axis=1)


def _with_mean(program: Program, rows: np.ndarray, ov: OV) -> np.ndarray:
    """The value directions with what is added to the values as the last column, [d, w + 1].

    Attention weights sum to one, so subtracting a mean is the same as a negative bias.
    """
    left = _with_bias(program, rows, ov.bias)
    if ov.mean is not None:
        left[:, -1] -= program.array(ov.mean)
    return left


def _singular(
    left: np.ndarray, right: np.ndarray, left_moments: np.ndarray, right_moments: np.ndarray
) -> Circuit:
    """The circuit in its singular basis under the moments of the inputs of both factors.

    Only [d, d] matrices are inverted: ``a`` and ``b`` are square roots of the second moments of the
    factors' products with their inputs.
    """
    a = _root(left @ left_moments @ left.T)
    b = _root(right @ right_moments @ right.T)
    u, values, v = np.linalg.svd(a.T @ b)
    scale = np.sqrt(values)[:, None]
    new_left = scale * (u.T @ np.linalg.pinv(a)) @ left
    new_right = scale * (v @ np.linalg.pinv(b)) @ right
    return Circuit(new_left, new_right, values)


def _root(moments: np.ndarray) -> np.ndarray:
    """``r`` [d, d] with ``r @ r.T`` the symmetric matrix."""
    values, vectors = np.linalg.eigh(moments)
    root: np.ndarray = vectors * np.sqrt(np.maximum(values, 1e-12 * max(values.max(), 1e-30)))
    return root


def _factored(
    program: Program,
    heads: Sequence[Head],
    circuits: dict[str, tuple[Circuit, Circuit]],
    lost: float,
) -> Program | None:
    """The program with truncated circuits; None if no circuit becomes smaller."""
    program = with_fallback(program)
    arrays: dict[str, np.ndarray] = {}
    new: dict[str, Head] = {}
    for head in heads:
        assert isinstance(head.selector, QK) and isinstance(head.ov, OV)
        selector, ov = head.selector, head.ov
        for circuit, kind in zip(circuits[head.name], ("qk", "ov"), strict=True):
            rank = circuit.rank(lost)
            if rank >= len(circuit.values):
                continue
            name, bias = f"{head.name}.{kind}", None
            arrays[name] = np.stack([circuit.left[:rank, :-1], circuit.right[:rank]])
            if kind == "qk":
                if selector.query_bias is not None:
                    bias = Ref(f"{head.name}.query_bias")
                    arrays[bias.name] = circuit.left[:rank, -1]
                selector = QK(Ref(name), bias, None, selector.scale)
            else:
                mean = None
                if ov.mean is not None:
                    mean = Ref(f"{head.name}.ov_mean")
                    arrays[mean.name] = -circuit.left[:rank, -1]
                elif ov.bias is not None:
                    bias = Ref(f"{head.name}.value_bias")
                    arrays[bias.name] = circuit.left[:rank, -1]
                ov = OV(Ref(name), bias, mean)
        if (selector, ov) != (head.selector, head.ov):
            new[head.name] = replace(head, selector=selector, ov=ov)
    if not new:
        return None
    nodes = tuple(new.get(node.name, node) for node in program.core)
    kept = program.rewritten(nodes, arrays)
    return _packed(kept)


def _packed(program: Program) -> Program:
    """The program whose stacks hold no head that has tensors of its own."""
    return cut(program, {part.name for part in parts_of(program)}, {})
