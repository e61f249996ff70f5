"""Direct logit attribution of neurons: the tokens that a neuron promotes and suppresses."""

from collections.abc import Iterator

import numpy as np

from ..ir import Mlp, Program

ROWS_AT_ONCE = 256  # bounds memory: rows x vocabulary numbers


def neuron_tokens(
    program: Program, mlp: Mlp, count: int = 3
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """For each neuron of a block, the tokens that it promotes and those that it suppresses.

    An active neuron adds its output direction to the residual stream. The product of that direction
    and the unembedding, centred over tokens, is its effect on the logits up to the scale of the
    final norm (Elhage et al., 2021). At most ``count`` tokens each, best first, ties by token id.
    """
    table_ref = program.core.unembed.table
    if table_ref is None:
        return
    table, out = program.array(table_ref), program.array(mlp.w_out)
    for start in range(0, len(out), ROWS_AT_ONCE):
        effect = out[start : start + ROWS_AT_ONCE] @ table.T
        effect -= effect.mean(1, keepdims=True)
        for row in effect:
            yield _largest(row, count), _largest(-row, count)


def _largest(row: np.ndarray, count: int) -> tuple[int, ...]:
    """Indices of the largest positive entries."""
    count = min(count, len(row))
    if count < 1:
        return ()
    smallest = -np.partition(-row, count - 1)[count - 1]
    indices = np.flatnonzero((row >= smallest) & (row > 0))  # more than count if there are ties
    return tuple(int(i) for i in indices[np.argsort(-row[indices], kind="stable")][:count])
