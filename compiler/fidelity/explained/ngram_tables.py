"""N-gram tables, the bar for explanations: a description that explains less explains nothing.

The tables predict the next token from up to four tokens before it. They are fitted on the text that
the core was tuned on, in two ways: to the tokens that follow in the text (absolute discounting and
back-off: Ney, Essen and Kneser 1994), and to the original's distributions at these tokens (a
million of them at most), averaged for each context. Tables are evaluated on few texts, so only the
contexts that occur in these are collected; which entries a table of limited size has is decided
over all contexts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...cascade.ngrams import keys_of, windows_of
from ...data.batches import batches
from ...data.sample import Sample

if TYPE_CHECKING:
    from ...interpreter import Interpreter

ORDERS = (1, 2, 3, 4)  # tokens of a context
DISCOUNT = 0.75
SMOOTH = 1.0  # weight of the shorter context's distribution, in observations
KEPT = (1, 2, 4, 8, 16, 32)  # tokens of a context in a table of limited size: the best is used
RUN = 1_000_000  # tokens at which the original is run, evenly spread; it takes a minute or two
_TOKENS = 4096  # run at a time
_PAIR = np.uint64(0x9E3779B97F4A7C15)

Rows = Iterator[np.ndarray]


@dataclass(frozen=True)
class _Counts:
    """Of one order: how often contexts occur, and tokens after them.

    ``contexts`` uint64 [m], sorted, with their ``totals``; of each pair of a context and a token,
    sorted by context: ``keys``, ``tokens``, ``counts`` [k].
    """

    contexts: np.ndarray
    totals: np.ndarray
    keys: np.ndarray
    tokens: np.ndarray
    counts: np.ndarray


class NgramTables:
    """Tables of orders to 5 for the contexts of a few texts.

    Args:
        original: whose distributions are averaged; for models that answer with one token.
        text: what the tables are fitted on.
        tested: the texts that they will be evaluated on.
        numbers: size of the limited tables. A pair of a context of n tokens and a token takes n + 2
            numbers, a context with j tokens of its distribution n + 1 + 2j.
    """

    def __init__(
        self,
        original: "Interpreter",
        text: Sequence[Sample],
        tested: Sequence[Sample],
        numbers: int,
    ) -> None:
        self.vocab, self.tokens = original.program.shape.vocab, sum(len(t.ids) for t in text)
        pieces = [windows_of(sample.ids) for sample in text]
        targets = np.concatenate([np.asarray(sample.ids[1:], dtype=np.int64) for sample in text])
        before = np.concatenate([piece[:-1] for piece in pieces])
        self.counts = {n: _count(before, targets, n) for n in ORDERS}
        unigrams = np.bincount(targets, minlength=self.vocab) + 0.5
        self.unigrams = unigrams / unigrams.sum()
        self.numbers = max(numbers - self.vocab, 0)
        asked = np.concatenate([windows_of(sample.ids) for sample in tested])
        self.asked = {n: np.unique(_keys(asked, n)) for n in ORDERS}
        chosen = np.linspace(0, len(text) - 1, max(1, int(len(text) * min(1, RUN / self.tokens))))
        averaged = [text[i] for i in np.unique(chosen.round().astype(int))]
        self.run_tokens = sum(len(sample.ids) for sample in averaged)
        self.sums, self.seen, self.mean = _distributions(original, averaged, self.asked)

    def of_counts(self, texts: Sequence[Sample], *, limited: bool) -> Rows:
        """Probabilities [t, vocab] after each token of each text."""
        tables = {n: self._pairs(n, self._least_count() if limited else 0) for n in ORDERS}
        for sample in texts:
            windows = windows_of(sample.ids)
            rows = np.repeat(self.unigrams[None], len(windows), axis=0)
            for n, (keys, tokens, chances) in tables.items():
                asked = _keys(windows, n)
                first, last = (np.searchsorted(keys, asked, side) for side in ("left", "right"))
                for row in np.flatnonzero(last > first):
                    entries = slice(first[row], last[row])
                    rows[row] *= 1 - chances[entries].sum()
                    rows[row][tokens[entries]] += chances[entries]
            yield rows

    def of_distributions(self, texts: Sequence[Sample], *, kept: int | None = None) -> Rows:
        """The same; ``kept``: limit the size, with so many tokens of each context."""
        least = 0 if kept is None else self._least_context(kept)
        for sample in texts:
            windows = windows_of(sample.ids)
            rows = np.repeat(self.mean[None], len(windows), axis=0)
            for n in ORDERS:
                keys, counts = _keys(windows, n), self.counts[n]
                at = np.searchsorted(self.asked[n], keys)
                where = np.minimum(np.searchsorted(counts.contexts, keys), len(counts.totals) - 1)
                frequent = (counts.contexts[where] == keys) & (counts.totals[where] > least)
                for row in np.flatnonzero(frequent & (self.seen[n][at] > 0)):
                    chances = self.sums[n][at[row]] + SMOOTH * rows[row]
                    chances = chances / (self.seen[n][at[row]] + SMOOTH)
                    rows[row] = chances if kept is None else _top(chances, rows[row], kept)
            yield rows

    def _pairs(self, n: int, least: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Keys, tokens and discounted probabilities of pairs that occur over ``least`` times."""
        counts = self.counts[n]
        total = counts.totals[np.searchsorted(counts.contexts, counts.keys)]
        chances = np.maximum(counts.counts - DISCOUNT, 0) / total
        frequent = counts.counts > least
        return counts.keys[frequent], counts.tokens[frequent], chances[frequent]

    def _least_count(self) -> int:
        """The smallest bound on counts with which the pairs fit in the table."""
        sizes = {n: np.sort(self.counts[n].counts) for n in ORDERS}
        return _bound({n: (each, n + 2) for n, each in sizes.items()}, self.numbers)

    def _least_context(self, kept: int) -> int:
        sizes = {n: np.sort(self.counts[n].totals) for n in ORDERS}
        costs = {n: (each, n + 1 + 2 * kept) for n, each in sizes.items()}
        return _bound(costs, self.numbers)


def _bound(costs: Mapping[int, tuple[np.ndarray, int]], numbers: int) -> int:
    """The smallest count such that the entries above it fit: of each order sorted, and a cost."""
    low, high = 0, int(max((counts[-1] for counts, _ in costs.values() if len(counts)), default=0))
    while low < high:
        middle = (low + high) // 2
        size = sum(
            cost * (len(counts) - int(np.searchsorted(counts, middle, "right")))
            for counts, cost in costs.values()
        )
        low, high = (low, middle) if size <= numbers else (middle + 1, high)
    return low


def _keys(windows: np.ndarray, n: int) -> np.ndarray:
    """A hash of the last n tokens of each window; the start of a text counts as a token."""
    return keys_of(windows, n)[0]


def _count(windows: np.ndarray, targets: np.ndarray, n: int) -> _Counts:
    key = _keys(windows, n)
    contexts, totals = np.unique(key, return_counts=True)
    with np.errstate(over="ignore"):
        pair = (key ^ (targets.astype(np.uint64) + np.uint64(1))) * _PAIR
        pair ^= pair >> np.uint64(29)
    _, first, counts = np.unique(pair, return_index=True, return_counts=True)
    order = np.argsort(key[first], kind="stable")
    first, counts = first[order], counts[order]
    return _Counts(contexts, totals, key[first], targets[first], counts)


def _distributions(
    original: "Interpreter", text: Sequence[Sample], asked: Mapping[int, np.ndarray]
) -> tuple[dict[int, np.ndarray], dict[int, np.ndarray], np.ndarray]:
    """Of each context asked for: the sum of the original's distributions, and how often it occurs;
    and the overall mean."""
    import torch

    shape = original.program.shape
    sums = {n: torch.zeros(len(keys), shape.vocab) for n, keys in asked.items()}
    times = {n: np.zeros(len(keys)) for n, keys in asked.items()}
    every, seen = torch.zeros(shape.vocab, dtype=torch.double), 0
    for batch in batches(list(text), _TOKENS, shape.context):
        windows = np.concatenate(
            [windows_of(ids[real].tolist()) for ids, real in zip(batch.ids, batch.real)]
        )
        ends = torch.zeros_like(batch.real)
        ends[torch.arange(len(ends)), batch.real.sum(1) - 1] = True
        inner = (~ends)[batch.real]  # what follows the end of a text is not in it
        with torch.inference_mode():
            logits = original(batch.ids, batch.positions).logits[batch.real][inner]
        chances = logits.softmax(-1)
        every += chances.sum(0)
        seen += len(chances)
        for n, keys in asked.items():
            queried = _keys(windows[inner.numpy()], n)
            at = np.minimum(np.searchsorted(keys, queried), len(keys) - 1)
            hit = torch.from_numpy(keys[at] == queried)
            sums[n].index_add_(0, torch.from_numpy(at)[hit], chances[hit])
            times[n] += np.bincount(at[hit.numpy()], minlength=len(keys))
    mean = (every / max(seen, 1)).numpy()
    return {n: total.numpy() for n, total in sums.items()}, times, mean


def _top(chances: np.ndarray, shorter: np.ndarray, kept: int) -> np.ndarray:
    """The ``kept`` likeliest tokens of a distribution; the rest as after the shorter context."""
    top = np.argpartition(-chances, kept)[:kept] if kept < len(chances) else np.arange(len(chances))
    rest = shorter.copy()
    rest[top] = 0
    left, mass = 1 - chances[top].sum(), rest.sum()
    rest *= left / mass if mass > 0 else 0.0
    rest[top] = chances[top]
    return np.asarray(rest)
