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
        for row, high, low in zip(effect, *_limits(effect, count)):
            yield _largest(row, high, count), _largest(-row, -low, count)


def _limits(effect: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """In each row of [n, v] the ``count``-th largest and the ``count``-th smallest number."""
    import torch  # its selection of few numbers is faster than numpy's partition

    count = max(1, min(count, effect.shape[1]))
    rows = torch.from_numpy(effect)
    high, low = (rows.topk(count, largest=largest).values[:, -1] for largest in (True, False))
    return high.numpy(), low.numpy()


def _largest(row: np.ndarray, limit: float, count: int) -> tuple[int, ...]:
    """Indices of the ``count`` largest positive entries, of which the last is ``limit``."""
    indices = np.flatnonzero((row >= limit) & (row > 0))  # more than count if there are ties
    return tuple(int(i) for i in indices[np.argsort(-row[indices], kind="stable")][:count])
