"""Chooses the token set of one feature that gains most, for many neurons or heads at once."""

from dataclasses import dataclass

import numpy as np

from ..analysis.activation_reader import transposed

MAX_SET = 32  # tokens in a set
RIDGE = 2.0  # shrinkage of coefficients, in tokens
PENALTY = 2.0  # noise variances that a token must gain to enter a set
TIE = 1e-3  # relative difference below which gains tie, since rounding varies by machine


def first_best(gains: np.ndarray) -> np.ndarray:
    """The index of the largest gain along the first axis; the first one if gains tie."""
    index: np.ndarray = (gains >= (1 - TIE) * gains.max(0)).argmax(0)
    return index


@dataclass(frozen=True)
class BestSets:
    """For each column, the token set of one sign of coefficient that gains most.

    Attributes:
        gain, coefficient: [columns]; a gain of 0 where no token gains.
        size: the tokens in the set, [columns].
    """

    gain: np.ndarray
    coefficient: np.ndarray
    size: np.ndarray
    _tokens: np.ndarray  # [<= MAX_SET, columns], in the order of their coefficients
    _own: np.ndarray  # the gain of each token alone, [<= MAX_SET, columns]

    def tokens(self, column: int) -> tuple[int, ...]:
        """The set of a column, the token of largest own gain first."""
        size = self.size[column]
        order = np.argsort(-self._own[:size, column], kind="stable")
        return tuple(self._tokens[order, column].tolist())


def best_sets(
    gradient: np.ndarray, weight: np.ndarray, noise: np.ndarray, tokens: np.ndarray
) -> tuple[BestSets, BestSets]:
    """For each column, the best sets of at most MAX_SET tokens: with a positive coefficient, and
    with a negative one.

    The 2 * MAX_SET tokens of largest own gain compete, in the order of their coefficients.

    Args:
        gradient, weight: [values, columns], sums of the gradient and curvature of the loss.
        noise: [columns], the squared error per token.
        tokens: [values], the token of each row.
    """
    own = gradient * gradient
    own /= weight + RIDGE
    own -= PENALTY * noise
    # By column, since most tokens gain nothing and what is left of a column is small.
    by_column = transposed(own)
    column, row = np.nonzero(by_column > 0)
    values, rising = by_column[column, row], gradient[row, column] > 0
    sets = []
    for sign, some in ((1, rising), (-1, ~rising)):
        top, alone = largest(column[some], row[some], values[some], len(by_column), 2 * MAX_SET)
        sets.append(_best_set(sign, top, alone, gradient, weight, noise, tokens))
    return sets[0], sets[1]


def _best_set(
    sign: int,
    top: np.ndarray,
    own: np.ndarray,
    gradient: np.ndarray,
    weight: np.ndarray,
    noise: np.ndarray,
    tokens: np.ndarray,
) -> BestSets:
    """The best sets of the rows ``top`` [n, columns] whose own gain is positive."""
    pick, good = np.arange(top.shape[1]), own > 0
    g, h = sign * gradient[top, pick], weight[top, pick]
    ratio = np.where(good, g / (h + RIDGE), -1)
    order = np.argsort(-ratio, axis=0, kind="stable")[:MAX_SET]
    top, own, good = (np.take_along_axis(each, order, 0) for each in (top, own, good))
    g = np.cumsum(np.where(good, np.take_along_axis(g, order, 0), 0), 0)
    h = np.cumsum(np.where(good, np.take_along_axis(h, order, 0), 0), 0)
    gain = g * g / (h + RIDGE)
    length = first_best(gain)
    size = np.minimum(length + 1, good.sum(0))
    best = gain[length, pick] - PENALTY * noise * size
    coefficient = sign * (g / (h + RIDGE))[length, pick]
    return BestSets(np.where(size > 0, best, 0), coefficient, size, tokens[top], own)


def largest(
    column: np.ndarray, row: np.ndarray, values: np.ndarray, columns: int, limit: int
) -> tuple[np.ndarray, np.ndarray]:
    """The rows of the ``limit`` largest values of each column of a sparse matrix.

    Args:
        column, row, values: the entries, all positive, sorted by column and row.

    Returns:
        rows [n, columns], in ascending order, and their values; 0 where there is no more entry.
        ``n`` is as many as there are in any column, at least 1 and at most ``limit``.
    """
    import torch  # its selection of few numbers is faster than numpy's partition

    count = np.bincount(column, minlength=columns)
    width = max(1, int(count.max(initial=0)))
    place = np.arange(len(column)) - (np.cumsum(count) - count)[column]
    rows, held = np.zeros((columns, width), np.intp), np.zeros((columns, width), values.dtype)
    rows[column, place], held[column, place] = row, values
    if width > limit:
        top = torch.from_numpy(held).topk(limit, dim=1, sorted=False).indices.numpy()
        top = np.sort(top, axis=1)
        rows, held = np.take_along_axis(rows, top, 1), np.take_along_axis(held, top, 1)
    return rows.T, held.T
