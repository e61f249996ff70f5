"""What labels can speak of: features of the tokens so far, for many texts at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from ..data.sample import Sample
from ..ir import Program
from .classes import QUOTES, members
from .tokens import token_texts

NONE = -1  # in place of a token where there is none

TOKENS: dict[str, str] = {
    "token": "the token",
    "previous": "the token before",
    "two_back": "the token two back",
    "three_back": "the token three back",
    "followed": "what followed the token when it was last seen",
    "word_start": "the first piece of the word",
    "sentence_start": "the first token of the sentence",
}
BAGS: dict[str, int | None] = {"recent": 8, "seen": None}  # how far back; None: to the beginning
COUNTS: dict[str, str] = {
    "position": "position",
    "since_sentence": "tokens since the sentence began",
    "since_word": "pieces since the word began",
}
FLAGS: dict[str, str] = {
    "inside_quotation": "inside a quotation",
    "repeated": "a token seen before",
    "first": "the first token of the text",
}


@dataclass(frozen=True)
class Text:
    """Texts one after another, each seen from its own beginning.

    ``ids`` int [n]; ``start`` int [n], where the text of each token begins; ``offset`` int [n], the
    position id of that beginning.
    """

    program: Program = field(repr=False)
    ids: np.ndarray
    start: np.ndarray
    offset: np.ndarray

    @classmethod
    def of(cls, program: Program, samples: Sequence[Sample]) -> "Text":
        """The texts of ``samples``, in their order."""
        lengths = np.array([len(sample.ids) for sample in samples], dtype=np.int64)
        ids = np.array([i for sample in samples for i in sample.ids], dtype=np.int64)
        begins = np.cumsum(lengths) - lengths
        offsets = np.array([sample.offset for sample in samples], dtype=np.int64)
        return cls(program, ids, np.repeat(begins, lengths), np.repeat(offsets, lengths))

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def classes(self) -> dict[str, np.ndarray]:
        return members(self.program.vocabulary, self.program.shape.vocab)

    @cached_property
    def place(self) -> np.ndarray:
        """How many tokens of its text are before each token."""
        return np.asarray(np.arange(len(self.ids)) - self.start)

    @cached_property
    def bounds(self) -> list[tuple[int, int]]:
        """Where each text begins and ends."""
        begins = np.flatnonzero(self.place == 0)
        return list(zip(begins.tolist(), [*begins[1:].tolist(), len(self.ids)]))

    @cached_property
    def _cache(self) -> dict[str, np.ndarray]:
        return {}

    def tokens(self, name: str) -> np.ndarray:
        """A feature of TOKENS: a token id per token, NONE where there is none."""
        return self._once(name, self._tokens)

    def counts(self, name: str) -> np.ndarray:
        """A feature of COUNTS: a number per token."""
        return self._once(name, self._counts)

    def flag(self, name: str) -> np.ndarray:
        """A feature of FLAGS: bool per token."""
        return self._once(name, self._flag)

    def until(self, name: str) -> np.ndarray:
        """For a feature of BAGS, the last place at which each token is still in the bag.

        That is not beyond the place at which the same token comes again.
        """
        return self._once(name, self._until)

    def in_bag(self, name: str, wanted: np.ndarray) -> np.ndarray:
        """Whether one of the tokens before, as far back as the bag goes, is wanted (bool [vocab])."""
        hits = np.flatnonzero(wanted[self.ids])
        change = np.zeros(len(self.ids) + 1, dtype=np.int64)
        np.add.at(change, hits + 1, 1)
        np.add.at(change, self.until(name)[hits] + 1, -1)
        return np.asarray(np.cumsum(change)[:-1] > 0)

    def _once(self, name: str, make: Callable[[str], Any]) -> np.ndarray:
        if name not in self._cache:
            self._cache[name] = np.asarray(make(name))
        return self._cache[name]

    def _back(self, places: np.ndarray) -> Any:
        """The tokens at some places, NONE where a place is before the text."""
        inside = places >= self.start
        return np.where(inside, self.ids[np.maximum(places, 0)], NONE)

    def _latest(self, marked: np.ndarray) -> Any:
        """The latest place up to each token that is marked, or where its text begins."""
        at = np.where(marked, np.arange(len(marked)), -1)
        return np.maximum(np.maximum.accumulate(at), self.start)

    def _tokens(self, name: str) -> Any:
        here = np.arange(len(self.ids))
        match name:
            case "token":
                return self.ids
            case "previous":
                return self._back(here - 1)
            case "two_back":
                return self._back(here - 2)
            case "three_back":
                return self._back(here - 3)
            case "followed":
                return self._back(np.where(self.earlier >= 0, self.earlier + 1, -1))
            case "word_start":
                return self.ids[self._begin("since_word")]
            case "sentence_start":
                return self.ids[self._begin("since_sentence")]
        raise KeyError(name)

    def _begin(self, count: str) -> Any:
        return np.arange(len(self.ids)) - self.counts(count)

    def _counts(self, name: str) -> Any:
        here = np.arange(len(self.ids))
        match name:
            case "position":
                return self.place + self.offset
            case "since_sentence":
                ended = np.concatenate([[False], self.classes["sentence_ends"][self.ids[:-1]]])
                begins = ended & ~self.classes["sentence_ends"][self.ids]
                return here - self._latest(begins)
            case "since_word":
                begins = ~self.classes["word_pieces"][self.ids]
                return here - self._latest(begins)
        raise KeyError(name)

    def _flag(self, name: str) -> Any:
        match name:
            case "inside_quotation":
                texts = token_texts(self.program.vocabulary)
                marks = [sum(c in QUOTES for c in text or "") for text in texts]
                count = np.array(marks or [0] * self.program.shape.vocab)[self.ids]
                total = np.cumsum(count)
                before = total[self.start] - count[self.start]
                return (total - before) % 2 == 1
            case "first":
                return self.place == 0
            case "repeated":
                return self.earlier >= 0
        raise KeyError(name)

    @cached_property
    def earlier(self) -> np.ndarray:
        """The place at which each token was last seen before in its text, -1 where nowhere."""
        order = np.lexsort((np.arange(len(self.ids)), self.ids))
        found = np.full(len(self.ids), -1)
        same = self.ids[order][1:] == self.ids[order][:-1]
        found[order[1:][same]] = order[:-1][same]
        return np.asarray(np.where(found >= self.start, found, -1))

    def _until(self, name: str) -> Any:
        reach = BAGS[name]
        last = np.zeros(len(self.ids), dtype=np.int64)
        for begin, end in self.bounds:
            last[begin:end] = end - 1
        if reach is not None:
            last = np.minimum(last, np.arange(len(self.ids)) + reach)
        again = np.flatnonzero(self.earlier >= 0)
        last[self.earlier[again]] = np.minimum(last[self.earlier[again]], again)
        return last
