"""What the IR means, written down a second time: numpy, one node and one query at a time, slow."""

import math

import numpy as np
from gpt2c.ir import Constant, Head, Mlp, PositionEmbedding, Program, TokenEmbedding, sublayer_of


def gelu_new(x: float) -> float:
    return 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


ACTIVATIONS = {
    "gelu_new": gelu_new,
    "gelu": lambda x: 0.5 * x * (1 + math.erf(x / math.sqrt(2))),
    "relu": lambda x: max(x, 0.0),
}


def evaluate(program: Program, ids: list[int], positions: list[int]) -> dict[str, np.ndarray]:
    """Every activation of one sequence, by name, and ``logits``."""
    values: dict[str, np.ndarray] = {}
    stream = np.zeros((len(ids), program.shape.width))
    step, pending = 0, stream
    for node in program.core:
        if sublayer_of(node) != step:
            step, stream = sublayer_of(node), pending
            values["stream" if step > 1e6 else f"stream.{step}"] = stream
        if isinstance(node, TokenEmbedding):
            written = array(program, node.table)[ids]
        elif isinstance(node, PositionEmbedding):
            written = array(program, node.table)[positions]
        elif isinstance(node, Constant):
            written = array(program, node.vector)
        elif isinstance(node, Head):
            x = read(program, node, stream, values)
            pattern, written = attend(program, node, x)
            values[f"{node.name}.pattern"] = pattern
        elif isinstance(node, Mlp):
            x = read(program, node, stream, values)
            before = x @ array(program, node.w_in).T + array(program, node.bias)
            active = np.vectorize(ACTIVATIONS[node.activation], otypes=[float])(before)
            values[f"{node.name}.neurons"] = active
            values |= {row.name: active[:, i] for i, row in enumerate(node.rows)}
            mean = 0 if node.mean is None else array(program, node.mean)
            written = (active - mean) @ array(program, node.w_out)
        else:
            x = read(program, node, stream, values)
            logits = x @ array(program, node.table).T
            values["logits"] = logits + (0 if node.bias is None else array(program, node.bias))
            return values
        values[node.name] = written
        pending = pending + written
    raise AssertionError("no unembed")


def array(program, ref):
    return program.array(ref).astype(np.float64)


def read(program, node, stream, values):
    """What the node sees, [t, w]."""
    norm = node.norm
    rows = []
    for t, whole in enumerate(stream):
        x = whole
        if node.reads is not None:
            x = sum(np.broadcast_to(values[name], stream.shape)[t] for name in node.reads)
        source = whole if norm.mode == "stream" else x
        if norm.centre:
            x, source = x - x.mean(), source - source.mean()
        if norm.mode == "constant":
            x = x * norm.scale
        else:
            x = x / math.sqrt((source**2).mean() + program.shape.epsilon)
        if norm.gain is not None:
            x = x * array(program, norm.gain)
        if norm.bias is not None:
            x = x + array(program, norm.bias)
        rows.append(x)
    return np.array(rows)


def attend(program, head, x):
    """Where the head looks, [t, t], and what it writes, [t, w]."""
    selector, ov = head.selector, head.ov
    query_rows, key_rows = array(program, selector.weights)
    value_rows, output_rows = array(program, ov.weights)
    query_bias, key_bias, value_bias, mean = (
        0 if ref is None else array(program, ref)
        for ref in (selector.query_bias, selector.key_bias, ov.bias, ov.mean)
    )
    pattern, written = np.zeros((len(x), len(x))), np.zeros_like(x)
    for t in range(len(x)):
        query = query_rows @ x[t] + query_bias
        scores = [query @ (key_rows @ x[k] + key_bias) * selector.scale for k in range(t + 1)]
        weights = np.exp(np.array(scores) - max(scores))
        pattern[t, : t + 1] = weights / weights.sum()
        moved = sum(pattern[t, k] * (value_rows @ x[k] + value_bias) for k in range(t + 1))
        written[t] = (moved - mean) @ output_rows
    return pattern, written
