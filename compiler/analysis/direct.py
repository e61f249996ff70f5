"""Direct logit attribution from weights alone: which tokens a neuron's output raises and lowers."""

from collections.abc import Iterator

import numpy as np

from ..ir import Mlp, Program

ROWS_AT_ONCE = 256  # bounds memory: rows x vocabulary numbers


def neuron_tokens(
    program: Program, mlp: Mlp, count: int = 3
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """For each neuron of a block: the tokens that it promotes and those that it suppresses.

    A neuron that fires adds its output direction to the stream; its product with the unembedding
    (less the mean over tokens) is what it adds to each logit, up to the scale of the last norm
    (Elhage et al., 2021). Best first, ties by token id.
    """
    table_ref = program.core.unembed.table
    if table_ref is None:
        return
    table, out = program.array(table_ref), program.array(mlp.out)
    count = min(count, len(table) // 2)
    for start in range(0, len(out), ROWS_AT_ONCE):
        effect = out[start : start + ROWS_AT_ONCE] @ table.T
        effect -= effect.mean(1, keepdims=True)
        for row in effect:
            yield _largest(row, count), _largest(-row, count)


def _largest(row: np.ndarray, count: int) -> tuple[int, ...]:
    if count == 0:
        return ()
    found = np.argpartition(-row, count - 1)[:count]
    return tuple(sorted((int(i) for i in found), key=lambda i: (-row[i], i)))
