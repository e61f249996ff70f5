"""Selectors as matrices: where an attention head looks if it does what a rule says.

Row q is the query, column k the key: each row spreads an attention of 1 evenly over the keys that the
rule selects, and is zero where it selects none.
"""

from collections.abc import Callable, Sequence

import numpy as np

from .primitives import is_number

Matrix = np.ndarray  # [t, t] float64
SELECTORS: dict[str, Callable[[Sequence[str]], Matrix]] = {}


def selector(
    name: str,
) -> Callable[[Callable[[Sequence[str]], np.ndarray]], Callable[[Sequence[str]], Matrix]]:
    """Registers a function tokens → bool [t, t] as a selector; the future is cut off, rows are spread."""

    def register(
        function: Callable[[Sequence[str]], np.ndarray],
    ) -> Callable[[Sequence[str]], Matrix]:
        def matrix(tokens: Sequence[str]) -> Matrix:
            chosen = np.tril(np.broadcast_to(function(tokens), (len(tokens), len(tokens)))).astype(
                float
            )
            return chosen / np.maximum(chosen.sum(1, keepdims=True), 1)

        SELECTORS[name] = matrix
        return matrix

    return register


def _column(tokens: Sequence[str]) -> np.ndarray:
    return np.array(list(tokens), dtype=object)


@selector("every token alike")
def everything(tokens: Sequence[str]) -> np.ndarray:
    return np.ones((1, 1), dtype=bool)


@selector("the first token")
def first(tokens: Sequence[str]) -> np.ndarray:
    return np.arange(len(tokens))[None] == 0


@selector("itself")
def itself(tokens: Sequence[str]) -> np.ndarray:
    return np.eye(len(tokens), dtype=bool)


@selector("the token before it")
def previous(tokens: Sequence[str]) -> np.ndarray:
    return np.eye(len(tokens), k=-1, dtype=bool)


@selector("the same token")
def same(tokens: Sequence[str]) -> np.ndarray:
    column = _column(tokens)
    return np.asarray(column[:, None] == column[None])


@selector("other tokens than itself")
def other(tokens: Sequence[str]) -> np.ndarray:
    return ~same_mask(tokens)


def same_mask(tokens: Sequence[str]) -> np.ndarray:
    column = _column(tokens)
    return np.asarray(column[:, None] == column[None])


@selector("the token that followed the same token")
def follower(tokens: Sequence[str]) -> np.ndarray:
    column = _column(tokens)
    chosen = np.zeros((len(tokens), len(tokens)), dtype=bool)
    chosen[:, 1:] = column[:, None] == column[None, :-1]
    return _latest(np.tril(chosen))


@selector("the smallest number above its own")
def next_greater(tokens: Sequence[str]) -> np.ndarray:
    own = np.array([int(token) if is_number(token) else -1 for token in tokens])
    above = (own[None] > own[:, None]) & (own[None] >= 0)
    reach = np.where(np.tril(above), own[None], np.iinfo(own.dtype).max)
    return above & (own[None] == reach.min(1, keepdims=True))


def among(wanted: str) -> Callable[[Sequence[str]], Matrix]:
    """The selector of one token, wherever it stands."""

    def chosen(tokens: Sequence[str]) -> Matrix:
        hit = np.tril(np.broadcast_to(_column(tokens)[None] == wanted, (len(tokens),) * 2)).astype(
            float
        )
        return hit / np.maximum(hit.sum(1, keepdims=True), 1)

    return chosen


def _latest(chosen: np.ndarray) -> np.ndarray:
    """Of each row, the last key alone."""
    last = np.zeros_like(chosen)
    rows = np.flatnonzero(chosen.any(1))
    last[rows, chosen.shape[1] - 1 - chosen[rows, ::-1].argmax(1)] = True
    return last


def overlap(pattern: np.ndarray, rule: np.ndarray, rows: Sequence[int]) -> float:
    """1 − total variation between an attention pattern and a rule's, mean over rows (queries)."""
    index = list(rows)
    return float(1 - np.abs(pattern[index] - rule[index]).sum(-1).mean() / 2)
