"""An n-gram table: the baseline that decides tokens without explaining the model.

An entry maps the last n tokens (1 to 6) to the next token and a confidence; it counts as n + 2
numbers. A lookup uses the longest context that has an entry. Confidences are smoothed by backoff: a
token seen c times in m gets (c + k p) / (m + k), where p is its probability in the shorter context.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .cascade import Step

LONGEST = 6
_BACKOFF = 2.0  # k
_MISTAKE = 20.0  # cost of a wrong decision, relative to the value of a right one
_PRIME = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class Table:
    """Entries by context length: sorted keys [m] uint64, tokens [m], confidences [m]."""

    entries: tuple[tuple[np.ndarray, np.ndarray, np.ndarray], ...]

    @property
    def numbers(self) -> int:
        """The size of the table in numbers."""
        return sum((n + 2) * len(keys) for n, (keys, _, _) in enumerate(self.entries, 1))

    def look_up(self, windows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Next tokens [n] and confidences [n] after windows of six tokens [n, 6].

        Windows are padded with -1 before the start of a text. Without an entry, the token is -1 and
        the confidence 0.
        """
        token = np.full(len(windows), -1, dtype=np.int64)
        confidence = np.zeros(len(windows))
        for n, (keys, tokens, confidences) in enumerate(self.entries, 1):
            if not len(keys):
                continue
            queries, complete = keys_of(windows, n)
            at = np.minimum(np.searchsorted(keys, queries), len(keys) - 1)
            hit = complete & (keys[at] == queries)
            token[hit], confidence[hit] = tokens[at[hit]], confidences[at[hit]]
        return token, confidence

    def begin(self) -> Step:
        """Implements ``Decider``: the table's choices, scored by their confidence."""
        import torch

        texts: list[np.ndarray] = []

        def step(unread: "torch.Tensor", places: "torch.Tensor") -> "tuple[torch.Tensor, ...]":
            texts.append(unread.numpy())
            ids = np.concatenate(texts, axis=1)[:, -LONGEST:].astype(np.int64)
            texts[:] = [ids]
            windows = np.full((len(ids), LONGEST), -1, dtype=np.int64)
            windows[:, LONGEST - ids.shape[1] :] = ids
            token, confidence = self.look_up(windows)
            return torch.from_numpy(np.maximum(token, 0)), torch.from_numpy(confidence)

        return step


def windows_of(ids: Sequence[int], starts: int = 0) -> np.ndarray:
    """The window of the last six tokens [t, 6] at each token of a text, from index ``starts``."""
    padded = np.concatenate([np.full(LONGEST - 1, -1), np.asarray(ids)]).astype(np.int64)
    rows: np.ndarray = np.lib.stride_tricks.sliding_window_view(padded, LONGEST)[starts:]
    return rows


def keys_of(windows: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """A hash of the last n tokens of each window, and whether the window has n tokens."""
    key = np.zeros(len(windows), dtype=np.uint64)
    with np.errstate(over="ignore"):
        for back in range(n):
            mixed = (key + windows[:, LONGEST - 1 - back].astype(np.uint64) + np.uint64(1)) * _PRIME
            key = mixed ^ (mixed >> np.uint64(29))
    return key, windows[:, LONGEST - n] >= 0


@dataclass(frozen=True)
class _Order:
    """All contexts of one length: their likeliest token and its confidence.

    ``at``: the index of the context at each position of the text, -1 if it is too near the start.
    """

    keys: np.ndarray
    token: np.ndarray
    confidence: np.ndarray
    at: np.ndarray


def fit_table(windows: np.ndarray, targets: np.ndarray, numbers: int, confidence: float) -> Table:
    """Fit the table that decides the most tokens within a budget.

    Args:
        windows: the six tokens before each target, [n, 6].
        targets: the tokens to predict, [n].
        numbers: maximum size of the table.
        confidence: confidence from which an entry decides.
    """
    orders = _count(windows, targets)
    gains, costs = [], []
    shorter: _Order | None = None
    for n, order in enumerate(orders, 1):
        gains.append(_gain(order, shorter, targets, confidence) / (n + 2))
        costs.append(np.full(len(order.keys), n + 2))
        shorter = order
    gain, cost = np.concatenate(gains), np.concatenate(costs)
    best = np.argsort(-gain, kind="stable")
    best = best[(np.cumsum(cost[best]) <= numbers) & (gain[best] > 0)]
    chosen = np.zeros(len(gain), dtype=bool)
    chosen[best] = True
    entries, start = [], 0
    for order in orders:
        kept = chosen[start : start + len(order.keys)]
        start += len(order.keys)
        entries.append((order.keys[kept], order.token[kept], order.confidence[kept]))
    return Table(tuple(entries))


def _gain(
    order: _Order, shorter: _Order | None, targets: np.ndarray, confidence: float
) -> np.ndarray:
    """The gain of each entry over the shorter context: right minus weighted wrong choices."""
    usable = order.at >= 0
    entry = order.at[usable]
    decides = order.confidence[entry] >= confidence
    right = decides & (order.token[entry] == targets[usable])
    wrong = decides & ~right
    if shorter is None:
        change = right - _MISTAKE * wrong
    else:
        backoff = shorter.at[usable]
        decided = shorter.confidence[backoff] >= confidence
        right_before = decided & (shorter.token[backoff] == targets[usable])
        wrong_before = decided & ~right_before
        change = right.astype(float) - right_before
        change -= _MISTAKE * (wrong.astype(float) - wrong_before)
    return np.bincount(entry, weights=change, minlength=len(order.keys))


def _count(windows: np.ndarray, targets: np.ndarray) -> list[_Order]:
    tokens = int(targets.max(initial=0)) + 1
    probability = np.bincount(targets, minlength=tokens)[targets] / max(len(targets), 1)
    orders = []
    for n in range(1, LONGEST + 1):
        key, complete = keys_of(windows, n)
        keys, entry = np.unique(key[complete], return_inverse=True)
        pair, first, which, count = np.unique(
            entry * tokens + targets[complete],
            return_index=True,
            return_inverse=True,
            return_counts=True,
        )
        context, token = pair // tokens, pair % tokens
        total = np.bincount(entry, minlength=len(keys))
        smooth = (count + _BACKOFF * probability[complete][first]) / (total[context] + _BACKOFF)
        best = np.lexsort((-smooth, context))
        best = best[np.unique(context[best], return_index=True)[1]]
        at = np.full(len(windows), -1, dtype=np.int64)
        at[complete] = entry
        orders.append(_Order(keys, token[best], smooth[best], at))
        probability = probability.copy()
        probability[complete] = smooth[which]
    return orders
