"""Selectors as matrices: where an attention head looks if it does what a rule says.

Row q is the query, column k the key: each row spreads an attention of 1 evenly over the keys that the
rule selects, and is zero where it selects none.
"""

from collections.abc import Callable, Sequence

import numpy as np

from .primitives import is_number

Matrix = np.ndarray  # [t, t] float64
Selector = Callable[[Sequence[str]], Matrix]
SELECTORS: dict[str, Selector] = {}  # those without a parameter


def _spread(mask: Callable[[Sequence[str]], np.ndarray]) -> Selector:
    """The selector of a mask: the future is cut off, and rows are spread."""

    def matrix(tokens: Sequence[str]) -> Matrix:
        shape = (len(tokens), len(tokens))
        chosen = np.tril(np.broadcast_to(mask(tokens), shape)).astype(float)
        return chosen / np.maximum(chosen.sum(1, keepdims=True), 1)

    return matrix


def selector(name: str) -> Callable[[Callable[[Sequence[str]], np.ndarray]], Selector]:
    """Registers a function tokens → bool [t, t] as a selector of that name."""

    def register(mask: Callable[[Sequence[str]], np.ndarray]) -> Selector:
        SELECTORS[name] = _spread(mask)
        return SELECTORS[name]

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
    own, _ = _numbers(tokens)
    above = (own[None] > own[:, None]) & (own[None] >= 0)
    reach = np.where(np.tril(above), own[None], np.iinfo(own.dtype).max)
    return above & (own[None] == reach.min(1, keepdims=True))


@selector("the numbers above its own")
def greater(tokens: Sequence[str]) -> np.ndarray:
    own, numbers = _numbers(tokens)
    return (own[None] > own[:, None]) & numbers[None] & numbers[:, None]


@selector("the numbers below its own")
def less(tokens: Sequence[str]) -> np.ndarray:
    own, numbers = _numbers(tokens)
    return (own[None] < own[:, None]) & numbers[None] & numbers[:, None]


def back(steps: int) -> Selector:
    """The selector of the token so many steps before the query."""
    return _spread(lambda tokens: np.eye(len(tokens), k=-steps, dtype=bool))


def in_step(period: int) -> Selector:
    """The selector of all positions that are a multiple of the period before the query: 2 is parity."""

    def chosen(tokens: Sequence[str]) -> np.ndarray:
        place = np.arange(len(tokens))
        return (place[:, None] - place[None]) % period == 0

    return _spread(chosen)


def among(*wanted: str) -> Selector:
    """The selector of a token or a set of tokens, wherever they stand."""
    return _spread(
        lambda tokens: np.array([[token in wanted for token in tokens]] * len(tokens), dtype=bool)
    )


def nearest(of: Selector) -> Selector:
    """The last of the keys that another selector looks at."""
    return lambda tokens: _latest(of(tokens) > 0).astype(float)


def earliest(of: Selector) -> Selector:
    """The first of the keys that another selector looks at."""
    return lambda tokens: _latest(of(tokens)[:, ::-1] > 0)[:, ::-1].astype(float)


def mixture(parts: Sequence[tuple[float, Selector]]) -> Selector:
    """A weighted sum of selectors, for a head that does several things; weights of sum 1 at most."""
    return lambda tokens: np.asarray(sum(weight * of(tokens) for weight, of in parts))


def _numbers(tokens: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """The number that each token is, -1 for others, and whether it is one."""
    own = np.array([int(token) if is_number(token) else -1 for token in tokens])
    return own, own >= 0


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
