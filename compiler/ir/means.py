"""Moves the means of parts between the parts and the constants of their sublayers."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from .nodes import OV, Constant, Head, Mlp, Node, Ref, mean_of, sublayer_of
from .program import Program

Means = Mapping[str, np.ndarray]
GRID = 2.0**-22  # float32 has 24 bits: storing a mean costs an eighth of a step


def with_means(program: Program, means: Means) -> Program:
    """The program whose parts write their deviation from these means; exact up to rounding.

    A mean that a part subtracts already is replaced. The sublayer's constant, new if there is none,
    takes the difference.

    Args:
        means: by head the mean of its attended values [d], by MLP that of its activations [rows];
            nodes that are not listed stay as they are.
    """
    arrays: dict[str, np.ndarray] = {}
    moved: dict[tuple[int, str], np.ndarray] = {}
    nodes: list[Node] = []
    for node in program.core:
        if node.name in means:
            assert isinstance(node, Head | Mlp)
            mean = means[node.name].astype(np.float32)
            change = mean.astype(np.float64)
            if (old := mean_of(node)) is not None:
                change = change - program.array(old)
            key = (node.layer, _sublayer(node))
            moved[key] = moved.get(key, 0.0) + change @ _output(program, node)
            node = _store(program, node, mean, arrays)
        nodes.append(node)
    return program.rewritten(_with_constants(program, nodes, moved, arrays), arrays)


def without_means(program: Program, *, rounded: bool = False) -> Program:
    """The program whose parts write their whole output; the constants no longer hold the means.

    Args:
        rounded: round the changed constants to GRID steps of their largest number. Taking means out
            that differ a little, and putting them back, then changes no bit.
    """
    arrays: dict[str, np.ndarray] = {}
    moved: dict[tuple[int, str], np.ndarray] = {}
    nodes: list[Node] = []
    for node in program.core:
        if (ref := mean_of(node)) is not None:
            assert isinstance(node, Head | Mlp)
            key = (node.layer, _sublayer(node))
            change = -program.array(ref).astype(np.float64)
            moved[key] = moved.get(key, 0.0) + change @ _output(program, node)
            if isinstance(node, Head):
                assert isinstance(node.ov, OV)
                node = replace(node, ov=replace(node.ov, mean=None))
            else:
                node = replace(node, mean=None)
        nodes.append(node)
    if not moved:
        return program
    changed = _with_constants(program, nodes, moved, arrays)
    if rounded:
        _round_constants(program, changed, arrays)
    return program.rewritten(changed, arrays)


def _round_constants(
    program: Program, nodes: tuple[Node, ...], arrays: dict[str, np.ndarray]
) -> None:
    """Round the constants in ``arrays`` to steps that float32 resolves by far.

    A step is a power of two, GRID of the largest number of the constant with and without means.
    """
    for node in nodes:
        if isinstance(node, Constant) and node.vector.name in arrays:
            array = arrays[node.vector.name].astype(np.float64)
            old = program.weights.get(node.vector.name)
            largest = max(np.abs(array).max(), 0.0 if old is None else np.abs(old.array).max())
            if largest > 0:
                step = 2.0 ** np.ceil(np.log2(largest)) * GRID
                arrays[node.vector.name] = (np.round(array / step) * step).astype(np.float32)


def _sublayer(node: Head | Mlp) -> str:
    return "mlp" if isinstance(node, Mlp) else "attention"


def _output(program: Program, node: Head | Mlp) -> np.ndarray:
    """The directions that a node writes, [d or rows, w]."""
    if isinstance(node, Mlp):
        return program.array(node.w_out)
    assert isinstance(node.ov, OV)
    output: np.ndarray = program.array(node.ov.weights)[1]
    return output


def _store(
    program: Program, node: Head | Mlp, mean: np.ndarray, arrays: dict[str, np.ndarray]
) -> Head | Mlp:
    """The node with a reference to its mean, which is put into ``arrays``."""
    if isinstance(node, Mlp):
        ref = node.mean or Ref(f"{node.name}.mean")
        arrays[ref.name] = mean
        return replace(node, mean=ref)
    assert isinstance(node.ov, OV)
    weights = node.ov.weights
    ref = node.ov.mean or Ref(f"{weights.name}_mean", weights.index)
    if ref.index is None:
        arrays[ref.name] = mean
    else:
        if ref.name not in arrays:
            block = program.weights.get(ref.name)
            heads = program.weights[weights.name].shape[0]
            empty = np.zeros((heads, len(mean)), np.float32)
            arrays[ref.name] = empty if block is None else block.array.copy()
        arrays[ref.name][ref.index] = mean
    return replace(node, ov=replace(node.ov, mean=ref))


def _with_constants(
    program: Program,
    nodes: list[Node],
    moved: Mapping[tuple[int, str], np.ndarray],
    arrays: dict[str, np.ndarray],
) -> tuple[Node, ...]:
    """The nodes with ``moved`` [w] added to the constants of its sublayers."""
    new: list[Constant] = []
    for (layer, sublayer), change in moved.items():
        constant = program.core.layer_constant(layer, sublayer)
        if constant is None:
            ref = Ref(f"L{layer}.{sublayer}_constant")
            new.append(Constant(f"L{layer}.{sublayer}", layer, sublayer, ref))
            arrays[ref.name] = change.astype(np.float32)
        else:
            total = program.array(constant.vector) + change
            arrays[constant.vector.name] = total.astype(np.float32)
    for constant in new:
        step = sublayer_of(constant)
        last = max(index for index, node in enumerate(nodes) if sublayer_of(node) == step)
        nodes.insert(last + 1, constant)
    return tuple(nodes)
