"""Features of the tokens so far, to which conditions refer, for many texts at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from ..data.sample import Sample
from ..ir import Program
from .classes import QUOTES, members
from .tokens import token_texts

NONE = -1  # stands for a missing token

TOKENS: dict[str, str] = {
    "token": "the token",
    "previous": "the token before",
    "two_back": "the token two back",
    "three_back": "the token three back",
    "four_back": "the token four back",
    "five_back": "the token five back",
    "followed": "what followed the token when it was last seen",
    "pair_followed": "what followed the token and the one before when both were last seen",
    "word_start": "the first piece of the word",
    "previous_word": "the first piece of the word before",
    "two_words_back": "the first piece of the word two back",
    "sentence_start": "the first token of the sentence",
    "text_start": "the first token of the text",
    "text_second": "the second token of the text",
    "last_capitalised": "the last capitalised token before",
    "other_capitalised": "the last capitalised token before that, another one",
}
BACK = {"previous": 1, "two_back": 2, "three_back": 3, "four_back": 4, "five_back": 5}
BAGS: dict[str, int | None] = {"recent": 8, "seen": None}  # reach in tokens; None is unlimited
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
    """Concatenated texts.

    ``ids`` int [n]; ``start`` int [n], the index at which the text of each token begins; ``offset``
    int [n], the position id of that first token.
    """

    program: Program = field(repr=False)
    ids: np.ndarray
    start: np.ndarray
    offset: np.ndarray

    @classmethod
    def of(cls, program: Program, samples: Sequence[Sample]) -> "Text":
        """Concatenate the texts of ``samples``."""
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
        """The number of tokens of its text before each token."""
        return np.asarray(np.arange(len(self.ids)) - self.start)

    @cached_property
    def bounds(self) -> list[tuple[int, int]]:
        """The begin and end index of each text."""
        begins = np.flatnonzero(self.place == 0)
        return list(zip(begins.tolist(), [*begins[1:].tolist(), len(self.ids)]))

    @cached_property
    def _cache(self) -> dict[str, np.ndarray]:
        return {}

    def tokens(self, name: str) -> np.ndarray:
        """A feature in TOKENS: a token id or NONE for each token."""
        return self._cached(name, self._tokens)

    def counts(self, name: str) -> np.ndarray:
        """A feature in COUNTS: a number for each token."""
        return self._cached(name, self._counts)

    def flag(self, name: str) -> np.ndarray:
        """A feature in FLAGS: a bool for each token."""
        return self._cached(name, self._flag)

    def until(self, name: str) -> np.ndarray:
        """For a feature in BAGS, the last index at which each token is in the bag.

        It is at most the index of the next occurrence of the same token.
        """
        return self._cached(name, self._until)

    def in_bag(self, name: str, mask: np.ndarray) -> np.ndarray:
        """Whether the bag at each token contains a token of ``mask`` (bool [vocab])."""
        hits = np.flatnonzero(mask[self.ids])
        change = np.zeros(len(self.ids) + 1, dtype=np.int64)
        np.add.at(change, hits + 1, 1)
        np.add.at(change, self.until(name)[hits] + 1, -1)
        return np.asarray(np.cumsum(change)[:-1] > 0)

    def _cached(self, name: str, compute: Callable[[str], Any]) -> np.ndarray:
        if name not in self._cache:
            self._cache[name] = np.asarray(compute(name))
        return self._cache[name]

    def _back(self, places: np.ndarray) -> Any:
        """The tokens at these indices, NONE before the start of the text."""
        inside = places >= self.start
        return np.where(inside, self.ids[np.maximum(places, 0)], NONE)

    def _latest(self, marked: np.ndarray) -> Any:
        """The latest marked index up to each token, or the start of its text."""
        at = np.where(marked, np.arange(len(marked)), -1)
        return np.maximum(np.maximum.accumulate(at), self.start)

    def _tokens(self, name: str) -> Any:
        here = np.arange(len(self.ids))
        if name in BACK:
            return self._back(here - BACK[name])
        match name:
            case "token":
                return self.ids
            case "text_second":
                return np.where(self.place > 0, self._back(self.start + (self.place > 0)), NONE)
            case "word_start":
                return self.ids[self._begin("since_word")]
            case "sentence_start":
                return self.ids[self._begin("since_sentence")]
            case "text_start":
                return self.ids[self.start]
        return self._back(self.places(name))

    def places(self, name: str) -> np.ndarray:
        """The place that a feature of PLACES is at, for each token; -1 where there is none."""
        return self._cached(f"place of {name}", lambda _: self._places(name))

    def _places(self, name: str) -> Any:
        match name:
            case "followed":
                return np.where(self.earlier >= 0, self.earlier + 1, -1)
            case "pair_followed":
                return np.where(self.earlier_pair >= 0, self.earlier_pair + 1, -1)
            case "last_capitalised":
                return self._before(self.classes["capitalised"][self.ids])
            case "other_capitalised":
                return self._other_capitalised
            case "previous_word":
                return self._word_before(self._begin("since_word"))
            case "two_words_back":
                return self._word_before(self.places("previous_word"))
            case "sentence_start":
                return self._begin("since_sentence")
        raise KeyError(name)

    def _before(self, marked: np.ndarray) -> Any:
        """The latest marked place before each token, in its text; -1 where there is none."""
        at = np.maximum.accumulate(np.where(marked, np.arange(len(marked)), -1))
        at = np.concatenate([[-1], at[:-1]])
        return np.where(at >= self.start, at, -1)

    def _word_before(self, begin: np.ndarray) -> Any:
        """The place at which the word before begins, given where a word does."""
        before = begin - 1
        inside = (begin >= 0) & (before >= self.start)
        return np.where(inside, self._begin("since_word")[np.maximum(before, 0)], -1)

    @cached_property
    def _other_capitalised(self) -> np.ndarray:
        """The latest place of a capitalised token that is not the last capitalised one."""
        last = self.places("last_capitalised")
        others = np.full(len(last), -1)
        for place in np.flatnonzero(last >= 0):
            before = last[last[place]]
            same = before >= 0 and self.ids[before] == self.ids[last[place]]
            others[place] = others[last[place]] if same else before
        return others

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
        """The index of the previous occurrence of each token in its text, or -1."""
        return self._earlier(self.ids)

    @cached_property
    def earlier_pair(self) -> np.ndarray:
        """The index of the previous occurrence of each token after the same one, or -1."""
        before = self.tokens("previous")
        pair = (before + 1) * (self.program.shape.vocab + 1) + self.ids
        return np.where(before >= 0, self._earlier(pair), -1)

    def _earlier(self, key: np.ndarray) -> np.ndarray:
        """The previous index in the text with the same ``key``, or -1."""
        order = np.lexsort((np.arange(len(key)), key))
        previous = np.full(len(key), -1)
        same = key[order][1:] == key[order][:-1]
        previous[order[1:][same]] = order[:-1][same]
        return np.asarray(np.where(previous >= self.start, previous, -1))

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
