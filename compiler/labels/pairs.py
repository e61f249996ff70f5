"""Pairs of query and key, to which labels of heads are fitted."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import sparse

from ..data.sample import Sample
from ..predicates.simulate import Pairs
from ..predicates.text import Text

MAX_PAIRS = 400_000  # pairs of query and key: bounds time and memory


@dataclass(frozen=True)
class Members:
    """Some pairs, as matrices of ones [n, p] that sum over those of each query, or key.

    ``at``, ``query``, ``key``: int [members], ordered by query. ``shape``: that of the matrices.
    """

    at: np.ndarray
    query: np.ndarray
    key: np.ndarray
    shape: tuple[int, int]

    @cached_property
    def by_query(self) -> sparse.csr_array:
        return self._matrix(self.at, self.query)

    @cached_property
    def by_key(self) -> sparse.csr_array:
        return self._matrix(self.at[np.argsort(self.key, kind="stable")], self.key)

    def _matrix(self, at: np.ndarray, rows: np.ndarray) -> sparse.csr_array:
        ends = np.cumsum(np.bincount(rows, minlength=self.shape[0]))
        ones = np.ones(len(at), np.float32)
        return sparse.csr_array((ones, at, np.concatenate([[0], ends])), shape=self.shape)


@dataclass
class PairText:
    """Texts and all causal pairs: ``query``, ``key`` int [p], ordered by query."""

    text: Text
    query: np.ndarray
    key: np.ndarray

    @classmethod
    def of(cls, text: Text) -> "PairText":
        length = text.place + 1
        query = np.repeat(np.arange(len(text)), length)
        first = np.cumsum(length) - length
        key = np.arange(len(query)) - first[query] + text.start[query]
        return cls(text, query, key)

    def __post_init__(self) -> None:
        self.every = self.where(np.ones(len(self.query), bool))
        self.begins = np.flatnonzero(self.key == self.text.start[self.query])
        self.pairs = Pairs(self.text, self.query, self.key)

    def where(self, mask: np.ndarray) -> "Members":
        """The pairs of a mask [p]."""
        at = np.flatnonzero(mask)
        return Members(at, self.query[at], self.key[at], (len(self.text), len(mask)))

    def flatten(self, patterns: Sequence[np.ndarray], index: int, out: np.ndarray) -> None:
        """Write the patterns of text ``index`` into the rows of its pairs in ``out``."""
        begin, end = self.text.bounds[index]
        rows = slice(*np.searchsorted(self.query, [begin, end]))
        t = end - begin
        lower = np.tril_indices(t)
        for column, pattern in enumerate(patterns):
            out[rows, column] = pattern[lower]

    def softmax(self, scores: np.ndarray) -> np.ndarray:
        """Softmax of [p] or [p, heads] over the keys of each query."""
        largest = np.maximum.reduceat(scores, self.begins, axis=0)
        weights = np.exp(scores - largest[self.query])
        pattern: np.ndarray = weights / np.add.reduceat(weights, self.begins, axis=0)[self.query]
        return pattern


def pair_sample(samples: Sequence[Sample], seed: int, limit: int = MAX_PAIRS) -> list[Sample]:
    """A random sample of texts with at most ``limit`` pairs in total, but at least one text."""
    chosen, total = [], 0
    for i in np.random.default_rng(seed).permutation(len(samples)):
        t = len(samples[i].ids)
        if total and total + t * (t + 1) // 2 > limit:
            break
        chosen.append(samples[i])
        total += t * (t + 1) // 2
    return chosen
