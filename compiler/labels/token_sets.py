"""Chooses the token set of one feature that gains most, for many neurons or heads at once."""

from collections.abc import Callable

import numpy as np

MAX_SET = 32  # tokens in a set
RIDGE = 2.0  # shrinkage of coefficients, in tokens
PENALTY = 2.0  # noise variances that a token must gain to enter a set
TIE = 1e-3  # relative difference below which gains tie, since rounding varies by machine


def first_best(gains: np.ndarray) -> np.ndarray:
    """The index of the largest gain along the first axis; the first one if gains tie."""
    index: np.ndarray = (gains >= (1 - TIE) * gains.max(0)).argmax(0)
    return index


def best_sets(
    gradient: np.ndarray, weight: np.ndarray, noise: np.ndarray, tokens: np.ndarray
) -> tuple[Callable[[int], tuple[int, ...]], np.ndarray, np.ndarray]:
    """For each column, the set of at most MAX_SET tokens with the best positive coefficient.

    The 2 * MAX_SET tokens of largest own gain compete, in the order of their coefficients.

    Args:
        gradient, weight: [values, neurons], sums of the gradient and curvature of the loss.
        noise: [neurons], the squared error per token.
        tokens: [values], the token of each row.

    Returns:
        a function from column to token set (largest individual gain first), gains [neurons],
        coefficients [neurons].
    """
    count = gradient.shape[1]
    own = gradient * np.maximum(gradient, 0)
    own /= weight + RIDGE
    own -= PENALTY * noise
    top, good = largest(own, 2 * MAX_SET)
    pick = np.arange(count)
    g, h = gradient[top, pick], weight[top, pick]
    ratio = np.where(good, g / (h + RIDGE), -1)
    order = np.argsort(-ratio, axis=0, kind="stable")[:MAX_SET]
    top, good = np.take_along_axis(top, order, 0), np.take_along_axis(good, order, 0)
    g = np.cumsum(np.where(good, np.take_along_axis(g, order, 0), 0), 0)
    h = np.cumsum(np.where(good, np.take_along_axis(h, order, 0), 0), 0)
    gain = g * g / (h + RIDGE)
    length = first_best(gain)
    size = np.minimum(length + 1, good.sum(0))
    own = own[top, pick]

    def chosen(j: int) -> tuple[int, ...]:
        order = np.argsort(-own[: size[j], j], kind="stable")
        return tuple(int(i) for i in tokens[top[order, j]])

    best = gain[length, pick] - PENALTY * noise * size
    return chosen, np.where(size > 0, best, 0), (g / (h + RIDGE))[length, pick]


def largest(values: np.ndarray, limit: int) -> tuple[np.ndarray, np.ndarray]:
    """The rows of the ``limit`` largest positive values of each column.

    Returns:
        rows [limit, columns], in ascending order, and whether there is such a row [limit, columns].
        Where there is none, the row is 0.
    """
    import torch  # its selection of few numbers is faster than numpy's partition

    count = len(values)
    by_column = torch.from_numpy(values).t().contiguous()
    top = by_column.topk(min(limit, count), dim=1, sorted=False)
    rows = np.sort(np.where(top.values.numpy() > 0, top.indices.numpy(), count), axis=1)
    if rows.shape[1] < limit:
        rows = np.pad(rows, ((0, 0), (0, limit - rows.shape[1])), constant_values=count)
    good = rows < count
    return np.where(good, rows, 0).T, good.T
