"""Chooses the token set of one feature that gains most, for many neurons or heads at once."""

from collections.abc import Callable

import numpy as np

MAX_SET = 32  # tokens in a set
RIDGE = 2.0  # shrinkage of coefficients, in tokens
PENALTY = 2.0  # noise variances that a token must gain to enter a set
TIE = 1e-3  # relative difference below which gains tie, since rounding varies by machine
HALVINGS = 12  # of the range in which the limit of the largest gains is searched


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
    by_column = np.ascontiguousarray(values.T)
    # A threshold between the limit-th and the (2 * limit)-th largest value, by bisection, is
    # several times faster than a partition. The few values above it are then partitioned.
    low = np.zeros(len(by_column), by_column.dtype)
    high = by_column.max(1, initial=0)
    for _ in range(HALVINGS):
        if (np.count_nonzero(by_column > low[:, None], axis=1) <= 2 * limit).all():
            break
        middle = (low + high) / 2
        enough = np.count_nonzero(by_column > middle[:, None], axis=1) >= limit
        low, high = np.where(enough, middle, low), np.where(enough, high, middle)
    flat = np.flatnonzero(by_column > low[:, None])
    column, row = np.divmod(flat, by_column.shape[1])
    count = np.bincount(column, minlength=len(by_column))
    place = np.arange(len(flat)) - np.repeat(np.cumsum(count) - count, count)
    width = max(int(count.max(initial=0)), limit)
    rows = np.zeros((len(by_column), width), dtype=np.int64)
    above = np.full((len(by_column), width), -np.inf, by_column.dtype)
    rows[column, place], above[column, place] = row, by_column[column, row]
    if width > limit:
        kept = np.sort(np.argpartition(-above, limit - 1, axis=1)[:, :limit], axis=1)
        rows, above = np.take_along_axis(rows, kept, 1), np.take_along_axis(above, kept, 1)
    return rows.T, (above > -np.inf).T
