"""A table from the last one to six tokens to the next: what a program that explains nothing can do.

An entry is a context, the token that follows and a confidence: n + 2 numbers for n tokens. What is asked
is the longest context that has an entry. Confidences are smoothed by backing off: seen c times of m, a
token gets (c + k p) / (m + k), p being what the shorter context gives it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .cascade import Step

LONGEST = 6
_BACKOFF = 2.0  # k
_MISTAKE = 20.0  # wrong decisions that are avoided count so many times a decision
_PRIME = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class Table:
    """Entries by length of context: sorted keys [m] uint64, tokens [m], confidences [m]."""

    entries: tuple[tuple[np.ndarray, np.ndarray, np.ndarray], ...]

    @property
    def numbers(self) -> int:
        """Numbers that the table holds."""
        return sum((n + 2) * len(keys) for n, (keys, _, _) in enumerate(self.entries, 1))

    def look_up(self, windows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Next tokens [n] and confidences [n] (-1 and 0 where there is no entry) after the last
        six tokens [n, 6]; -1 stands before the first token of a text."""
        token = np.full(len(windows), -1, dtype=np.int64)
        sure = np.zeros(len(windows))
        for n, (keys, tokens, confidences) in enumerate(self.entries, 1):
            if not len(keys):
                continue
            wanted, there = keys_of(windows, n)
            at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
            hit = there & (keys[at] == wanted)
            token[hit], sure[hit] = tokens[at[hit]], confidences[at[hit]]
        return token, sure

    def begin(self) -> Step:
        """As ``hybrid.Decider``: the table's choices, scored by their confidence."""
        import torch

        texts: list[np.ndarray] = []

        def step(unread: "torch.Tensor", places: "torch.Tensor") -> "tuple[torch.Tensor, ...]":
            texts.append(unread.numpy())
            ids = np.concatenate(texts, axis=1)[:, -LONGEST:].astype(np.int64)
            texts[:] = [ids]
            windows = np.full((len(ids), LONGEST), -1, dtype=np.int64)
            windows[:, LONGEST - ids.shape[1] :] = ids
            token, sure = self.look_up(windows)
            return torch.from_numpy(np.maximum(token, 0)), torch.from_numpy(sure)

        return step


def windows_of(ids: Sequence[int], starts: int = 0) -> np.ndarray:
    """The last six tokens [t, 6] after each token of a text from index ``starts`` on."""
    padded = np.concatenate([np.full(LONGEST - 1, -1), np.asarray(ids)]).astype(np.int64)
    rows: np.ndarray = np.lib.stride_tricks.sliding_window_view(padded, LONGEST)[starts:]
    return rows


def keys_of(windows: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """A number for the last n tokens of each window, and whether there are so many."""
    key = np.zeros(len(windows), dtype=np.uint64)
    with np.errstate(over="ignore"):
        for back in range(n):
            mixed = (key + windows[:, LONGEST - 1 - back].astype(np.uint64) + np.uint64(1)) * _PRIME
            key = mixed ^ (mixed >> np.uint64(29))
    return key, windows[:, LONGEST - n] >= 0


@dataclass(frozen=True)
class _Order:
    """All contexts of one length: their best token and its confidence, and which of them each
    position of the text has (-1 where too little is before it)."""

    keys: np.ndarray
    token: np.ndarray
    sure: np.ndarray
    at: np.ndarray


def fit_table(windows: np.ndarray, targets: np.ndarray, numbers: int, sure: float) -> Table:
    """The table of at most so many numbers that decides most, with confidence ``sure`` or more.

    Args:
        windows: the last six tokens before each token that counts, [n, 6].
        targets: these tokens, [n].
    """
    orders = _count(windows, targets)
    gains, costs = [], []
    before: _Order | None = None
    for n, order in enumerate(orders, 1):
        gains.append(_gain(order, before, targets, sure) / (n + 2))
        costs.append(np.full(len(order.keys), n + 2))
        before = order
    gain, cost = np.concatenate(gains), np.concatenate(costs)
    best = np.argsort(-gain, kind="stable")
    best = best[(np.cumsum(cost[best]) <= numbers) & (gain[best] > 0)]
    chosen = np.zeros(len(gain), dtype=bool)
    chosen[best] = True
    entries, start = [], 0
    for order in orders:
        some = chosen[start : start + len(order.keys)]
        start += len(order.keys)
        entries.append((order.keys[some], order.token[some], order.sure[some]))
    return Table(tuple(entries))


def _gain(order: _Order, before: _Order | None, targets: np.ndarray, sure: float) -> np.ndarray:
    """What each entry adds to the entry of the shorter context: decisions, and mistakes avoided."""
    own = order.at >= 0
    mine = order.at[own]
    decides = order.sure[mine] >= sure
    value = decides & (order.token[mine] == targets[own])
    wrong = decides & ~value
    if before is None:
        change = value - _MISTAKE * wrong
    else:
        shorter = before.at[own]
        settled = before.sure[shorter] >= sure
        good = settled & (before.token[shorter] == targets[own])
        bad = settled & ~good
        change = value.astype(float) - good - _MISTAKE * (wrong.astype(float) - bad)
    return np.bincount(mine, weights=change, minlength=len(order.keys))


def _count(windows: np.ndarray, targets: np.ndarray) -> list[_Order]:
    tokens = int(targets.max(initial=0)) + 1
    chance = np.bincount(targets, minlength=tokens)[targets] / max(len(targets), 1)
    orders = []
    for n in range(1, LONGEST + 1):
        key, there = keys_of(windows, n)
        keys, mine = np.unique(key[there], return_inverse=True)
        pair, first, which, count = np.unique(
            mine * tokens + targets[there],
            return_index=True,
            return_inverse=True,
            return_counts=True,
        )
        context, token = pair // tokens, pair % tokens
        seen = np.bincount(mine, minlength=len(keys))
        smooth = (count + _BACKOFF * chance[there][first]) / (seen[context] + _BACKOFF)
        best = np.lexsort((-smooth, context))
        best = best[np.unique(context[best], return_index=True)[1]]
        at = np.full(len(windows), -1, dtype=np.int64)
        at[there] = mine
        orders.append(_Order(keys, token[best], smooth[best], at))
        chance = chance.copy()
        chance[there] = smooth[which]
    return orders
