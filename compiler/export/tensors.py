"""Graph → the tensors of GPT-2, under the names of transformers. Exact up to rounding.

Parts that were pruned are zero: a head without weights writes nothing, nor does a neuron whose
rows are zero. Heads and neurons keep the place that their name says.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import Gpt2cError
from ..ir import OV, QK, Graph, Head, Mlp, Norm, PositionEmbedding, Program, Ref, TokenEmbedding
from ..ir.means import without_means
from .bias import with_bias
from .refuse import refuse

Scale = Callable[[int, int], float]  # of attention scores: head dimension, layer -> factor
SCALES: tuple[tuple[Scale, dict[str, object]], ...] = (
    (lambda dim, layer: 1 / math.sqrt(dim), {}),
    (lambda dim, layer: 1.0, {"scale_attn_weights": False}),
    (
        lambda dim, layer: 1 / math.sqrt(dim) / (layer + 1),
        {"scale_attn_by_inverse_layer_idx": True},
    ),
)


@dataclass(frozen=True)
class Tensors:
    """Tensors by name, float32, and what config.json has to say about them."""

    arrays: dict[str, np.ndarray]
    options: dict[str, object]


def gpt2_tensors(program: Program, graph: Graph) -> Tensors:
    """The tensors of a GPT-2 that computes what the graph computes.

    Raises:
        Gpt2cError: the graph holds something that a GPT-2 can't; the error names it.
    """
    refuse(graph)
    if graph is program.core:  # a GPT-2 writes whole outputs, not deviations from a mean
        program = without_means(program, rounded=True)
        graph = program.core
    width = program.shape.width
    scale, options = _scale(graph.of(Head), width // program.shape.heads)
    inner = _inner(program, graph)
    arrays = _embeddings(program, graph)
    for layer in range(program.shape.layers):
        arrays |= _attention(program, graph, layer, scale)
        arrays |= _neurons(program, graph, layer, inner)
    arrays |= _final(program, graph)
    mlps = graph.of(Mlp)
    options |= {
        "n_inner": None if inner == 4 * width else inner,
        "activation_function": mlps[0].activation if mlps else "gelu_new",
        "tie_word_embeddings": "lm_head.weight" not in arrays,
    }
    contiguous = {name: np.ascontiguousarray(a, np.float32) for name, a in arrays.items()}
    return Tensors(contiguous, options)


def _inner(program: Program, graph: Graph) -> int:
    """Neurons of every layer: room for every one of the core, the fallback and their numbers."""
    graphs = (program.core, program.fallback or graph)
    rows = [mlp.rows for each in graphs for mlp in each.of(Mlp)]
    numbers = [_number(row.name) for each in rows for row in each]
    sizes = [len(each) for each in rows]
    return max([1, *sizes, *(number + 1 for number in numbers if number is not None)])


def _number(name: str) -> int | None:
    match = re.fullmatch(r"L\d+[HN](\d{1,6})", name)
    return int(match[1]) if match else None


def _slots(names: Sequence[str], count: int, where: str) -> list[int]:
    """A place below ``count`` for each part: the one in its name, else the first that is free."""
    places: list[int | None] = []
    for name in names:
        number = _number(name)
        free = number is not None and number < count and number not in places
        places.append(number if free else None)
    rest = iter([place for place in range(count) if place not in places])
    try:
        return [next(rest) if place is None else place for place in places]
    except StopIteration:
        raise Gpt2cError(f"expected at most {count} parts, got {len(names)}", where=where) from None


def _scale(heads: tuple[Head, ...], dim: int) -> tuple[Scale, dict[str, object]]:
    """The scale of attention scores that all heads have, with its options; else GPT-2's own."""
    for scale, options in SCALES:
        if all(
            isinstance(head.selector, QK)
            and math.isclose(head.selector.scale, scale(dim, head.layer), rel_tol=1e-12)
            for head in heads
        ):
            return scale, dict(options)
    return SCALES[0][0], {}


def _embeddings(program: Program, graph: Graph) -> dict[str, np.ndarray]:
    shape = program.shape
    token, position = (np.zeros((n, shape.width)) for n in (shape.vocab, shape.context))
    tokens, positions = graph.of(TokenEmbedding), graph.of(PositionEmbedding)
    return {
        "wte.weight": program.array(tokens[0].table) if len(tokens) == 1 else token,
        "wpe.weight": program.array(positions[0].table) if len(positions) == 1 else position,
    }


def _attention(program: Program, graph: Graph, layer: int, scale: Scale) -> dict[str, np.ndarray]:
    shape = program.shape
    count, dim, width = shape.heads, shape.width // shape.heads, shape.width
    heads = graph.layer_heads(layer)
    gain, bias = _norm(program, [head.norm for head in heads], f"L{layer}")
    joint, joint_bias = np.zeros((3, count, dim, width), np.float32), np.zeros((3, count, dim))
    output = np.zeros((count, dim, width), np.float32)
    slots = _slots([head.name for head in heads], count, f"L{layer}")
    for head, slot in zip(heads, slots, strict=True):
        assert isinstance(head.selector, QK) and isinstance(head.ov, OV)
        qk, ov = program.array(head.selector.weights), program.array(head.ov.weights)
        for block in (qk, ov):
            if block.shape[1] > dim:
                raise Gpt2cError(
                    f"expected a rank of at most {dim}, got {block.shape[1]}",
                    where=f"%{head.name}",
                )
        factor = head.selector.scale / scale(dim, layer)
        joint[0, slot, : qk.shape[1]] = qk[0] * _factor(factor)
        joint[1, slot, : qk.shape[1]] = qk[1]
        joint[2, slot, : ov.shape[1]] = ov[0]
        output[slot, : ov.shape[1]] = ov[1]
        biases = (head.selector.query_bias, head.selector.key_bias, head.ov.bias)
        for index, ref in enumerate(biases):
            if ref is not None:
                vector = program.array(ref)
                joint_bias[index, slot, : len(vector)] = vector
        joint_bias[0, slot] *= _factor(factor)
    name = f"h.{layer}.attn"
    return {
        f"h.{layer}.ln_1.weight": gain,
        f"h.{layer}.ln_1.bias": bias,
        f"{name}.c_attn.weight": joint.reshape(3 * count * dim, width).T,
        f"{name}.c_attn.bias": joint_bias.reshape(-1),
        f"{name}.c_proj.weight": output.reshape(count * dim, width),
        f"{name}.c_proj.bias": _constant(program, graph, layer, "attention"),
    }


def _factor(factor: float) -> float:
    """A factor, exactly 1 where it differs from 1 by rounding only."""
    return 1.0 if math.isclose(factor, 1, rel_tol=1e-12) else factor


def _neurons(program: Program, graph: Graph, layer: int, inner: int) -> dict[str, np.ndarray]:
    width, mlp = program.shape.width, graph.layer_mlp(layer)
    gain, bias = _norm(program, [] if mlp is None else [mlp.norm], f"L{layer}")
    w_in, w_out = (np.zeros((inner, width), np.float32) for _ in range(2))
    b_in = np.zeros(inner, np.float32)
    if mlp is not None:
        slots = _slots([row.name for row in mlp.rows], inner, mlp.name)
        w_in[slots], b_in[slots], w_out[slots] = (
            program.array(ref) for ref in (mlp.w_in, mlp.bias, mlp.w_out)
        )
    return {
        f"h.{layer}.ln_2.weight": gain,
        f"h.{layer}.ln_2.bias": bias,
        f"h.{layer}.mlp.c_fc.weight": w_in.T,
        f"h.{layer}.mlp.c_fc.bias": b_in,
        f"h.{layer}.mlp.c_proj.weight": w_out,
        f"h.{layer}.mlp.c_proj.bias": _constant(program, graph, layer, "mlp"),
    }


def _constant(program: Program, graph: Graph, layer: int, sublayer: str) -> np.ndarray:
    constant = graph.layer_constant(layer, sublayer)
    return np.zeros(program.shape.width) if constant is None else program.array(constant.vector)


def _norm(program: Program, norms: Sequence[Norm], where: str) -> tuple[np.ndarray, np.ndarray]:
    """Gain and bias of the LayerNorm through which all parts of a sublayer read."""
    pairs: set[tuple[Ref | None, Ref | None]] = {(norm.gain, norm.bias) for norm in norms}
    if len(pairs) > 1:
        raise Gpt2cError("expected parts that read through one norm, got several", where=where)
    gain, bias = pairs.pop() if pairs else (None, None)
    width = program.shape.width
    return (
        np.ones(width) if gain is None else program.array(gain),
        np.zeros(width) if bias is None else program.array(bias),
    )


def _final(program: Program, graph: Graph) -> dict[str, np.ndarray]:
    """The final norm and, unless it is the token embedding, the unembedding."""
    unembed = graph.unembed
    gain, bias = _norm(program, [unembed.norm], "unembed")
    assert unembed.table is not None
    table = program.array(unembed.table)
    if unembed.bias is not None:
        table = table * gain.astype(np.float32)
        added = program.array(unembed.bias) + table @ _over(bias, gain)
        table, bias = with_bias(table, added)
        gain = np.ones(program.shape.width)
    arrays = {"ln_f.weight": gain, "ln_f.bias": bias}
    tokens = graph.of(TokenEmbedding)
    if len(tokens) == 1 and np.array_equal(table, program.array(tokens[0].table)):
        return arrays
    return arrays | {"lm_head.weight": table}


def _over(bias: np.ndarray, gain: np.ndarray) -> np.ndarray:
    """The bias divided by the gain, zero where the gain is."""
    quotient: np.ndarray = np.divide(bias, gain, out=np.zeros(len(bias)), where=gain != 0)
    return quotient
