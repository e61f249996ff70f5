"""Selectors as attention matrices: the pattern of a head that implements a rule.

Row q is the query, column k the key. Each row spreads an attention of 1 evenly over the keys that
the rule selects, and is zero if it selects none.
"""

from collections.abc import Callable, Sequence

import numpy as np

from .primitives import is_number

Matrix = np.ndarray  # [t, t] float64
Selector = Callable[[Sequence[str]], Matrix]
SELECTORS: dict[str, Selector] = {}  # the selectors without parameters


def _spread(mask: Callable[[Sequence[str]], np.ndarray]) -> Selector:
    """The selector of a causal mask: each row is normalized to sum 1."""

    def matrix(tokens: Sequence[str]) -> Matrix:
        shape = (len(tokens), len(tokens))
        chosen = np.tril(np.broadcast_to(mask(tokens), shape)).astype(float)
        return chosen / np.maximum(chosen.sum(1, keepdims=True), 1)

    return matrix


def selector(name: str) -> Callable[[Callable[[Sequence[str]], np.ndarray]], Selector]:
    """Register a function tokens → bool [t, t] as a selector of that name."""

    def register(mask: Callable[[Sequence[str]], np.ndarray]) -> Selector:
        SELECTORS[name] = _spread(mask)
        return SELECTORS[name]

    return register


def _token_array(tokens: Sequence[str]) -> np.ndarray:
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
    array = _token_array(tokens)
    return np.asarray(array[:, None] == array[None])


@selector("other tokens than itself")
def other(tokens: Sequence[str]) -> np.ndarray:
    return ~same_mask(tokens)


def same_mask(tokens: Sequence[str]) -> np.ndarray:
    array = _token_array(tokens)
    return np.asarray(array[:, None] == array[None])


@selector("the token that followed the same token")
def follower(tokens: Sequence[str]) -> np.ndarray:
    array = _token_array(tokens)
    chosen = np.zeros((len(tokens), len(tokens)), dtype=bool)
    chosen[:, 1:] = array[:, None] == array[None, :-1]
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
    """The selector of the token ``steps`` before the query."""
    return _spread(lambda tokens: np.eye(len(tokens), k=-steps, dtype=bool))


def in_step(period: int) -> Selector:
    """The selector of all positions a multiple of the period before the query; 2 is parity."""

    def mask(tokens: Sequence[str]) -> np.ndarray:
        position = np.arange(len(tokens))
        return (position[:, None] - position[None]) % period == 0

    return _spread(mask)


def among(*targets: str) -> Selector:
    """The selector of a set of tokens at any position."""
    return _spread(
        lambda tokens: np.array([[token in targets for token in tokens]] * len(tokens), dtype=bool)
    )


def nearest(base: Selector) -> Selector:
    """The last of the keys that another selector selects."""
    return lambda tokens: _latest(base(tokens) > 0).astype(float)


def earliest(base: Selector) -> Selector:
    """The first of the keys that another selector selects."""
    return lambda tokens: _latest(base(tokens)[:, ::-1] > 0)[:, ::-1].astype(float)


def mixture(terms: Sequence[tuple[float, Selector]]) -> Selector:
    """A weighted sum of selectors whose weights sum to at most 1, for a head with several roles."""
    return lambda tokens: np.asarray(sum(weight * base(tokens) for weight, base in terms))


def _numbers(tokens: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """The number of each token (-1 if it is none), and whether it is a number."""
    own = np.array([int(token) if is_number(token) else -1 for token in tokens])
    return own, own >= 0


def _latest(chosen: np.ndarray) -> np.ndarray:
    """Only the last selected key of each row."""
    last = np.zeros_like(chosen)
    rows = np.flatnonzero(chosen.any(1))
    last[rows, chosen.shape[1] - 1 - chosen[rows, ::-1].argmax(1)] = True
    return last


def overlap(pattern: np.ndarray, rule: np.ndarray, rows: Sequence[int]) -> float:
    """1 − total variation distance of a pattern from a rule's matrix, mean over rows (queries)."""
    index = list(rows)
    return float(1 - np.abs(pattern[index] - rule[index]).sum(-1).mean() / 2)
