"""Unrelated text in a program's tokens: what an edit must not change."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ..data.sample import random_samples
from ..data.texts import bundled_path, load_prompts, load_split
from ..frontend.tokenizers.spelling import spells_english
from ..frontend.tokenizers.vocabulary import encode_text, load_vocabulary, reference_tokenizer
from ..ir import Program, count_numbers

LENGTH = 128  # tokens of a piece
WORK = 1e12  # multiplications that reading the calibration text may take
MOST = 60_000  # tokens of calibration text
RANDOM = 400  # sequences of a model without text


@dataclass(frozen=True)
class Texts:
    """Text of one program: encoding, prompts and pieces by split.

    English of the bundled model for byte-level vocabularies; otherwise random tokens, or
    ``documents`` that the user names, which are split by their number.
    """

    program: Program
    documents: tuple[tuple[int, ...], ...] = ()
    cache: dict[str, list[tuple[int, ...]]] = field(default_factory=dict, compare=False)

    @cached_property
    def encode(self) -> Callable[[str], tuple[int, ...]]:
        """Text → token ids."""
        vocabulary = self.program.vocabulary
        if vocabulary.kind == "ids":
            return lambda text: tuple(int(word) for word in text.split())
        return lambda text: tuple(encode_text(vocabulary, text))

    @cached_property
    def decode(self) -> Callable[[Iterable[int]], str]:
        """Token ids → text."""
        vocabulary = self.program.vocabulary
        if vocabulary.kind == "ids":
            return lambda ids: " ".join(map(str, ids))
        if vocabulary.kind == "words":
            return lambda ids: " ".join(vocabulary.tokens[i] for i in ids)
        tokenizer = reference_tokenizer(vocabulary)
        return lambda ids: str(tokenizer.decode(list(ids), skip_special_tokens=False))

    @cached_property
    def words(self) -> Counter[str]:
        """How often each word comes in calibration text, the most frequent first."""
        counts = Counter(
            word for piece in self.pieces("calibration") for word in words_of(self.decode(piece))
        )
        return Counter(dict(counts.most_common()))

    def pieces(self, split: str) -> list[tuple[int, ...]]:
        """Pieces of text of one split, of at most LENGTH tokens, in an order drawn once."""
        if split not in self.cache:
            self.cache[split] = self._pieces(split)
        return self.cache[split]

    def calibration(self) -> list[tuple[int, ...]]:
        """As much calibration text as can be read in reasonable time."""
        numbers = sum(count_numbers(self.program, self.program.core).values())
        most, total, chosen = min(MOST, int(WORK / max(numbers, 1))), 0, []
        for piece in self.pieces("calibration"):
            chosen.append(piece)
            total += len(piece)
            if total >= most:
                break
        return chosen

    def prompts(self, split: str, count: int) -> list[tuple[int, ...]]:
        """Prompts of unrelated text, of validation or test text."""
        if spells_english(self.program.vocabulary) and not self.documents:
            encoded = (self.encode(prompt.text) for prompt in load_prompts(split))
            usable = [ids for ids in encoded if 0 < len(ids) <= self._length]
            order = np.random.default_rng(0).permutation(len(usable))[:count]
            return [usable[i] for i in sorted(order.tolist())]
        return [piece[: self._length // 2] for piece in self.pieces(split) if len(piece) > 1][
            :count
        ]

    @property
    def _length(self) -> int:
        return max(1, min(LENGTH, self.program.shape.context // 2))

    def _pieces(self, split: str) -> list[tuple[int, ...]]:
        documents = self._documents(split)
        pieces = [
            ids[at : at + self._length]
            for ids in documents
            for at in range(0, len(ids), self._length)
        ]
        order = np.random.default_rng(1).permutation(len(pieces))
        return [pieces[i] for i in order.tolist()]

    def _documents(self, split: str) -> list[tuple[int, ...]]:
        if self.documents:
            place = ("calibration", "validation", "test").index(split)
            return [ids for i, ids in enumerate(self.documents) if (0, 1, 2, 0)[i % 4] == place]
        if not spells_english(self.program.vocabulary):
            seed = ("calibration", "validation", "test").index(split)
            samples = random_samples(self.program, RANDOM, self._length, seed)
            return [sample.ids for sample in samples]
        bundled = load_vocabulary(bundled_path(), 2048)
        texts = load_split(split).documents
        if bundled == self.program.vocabulary:
            return [tuple(int(i) for i in ids) for ids in texts]
        decode = reference_tokenizer(bundled).decode
        return [self.encode(decode(ids.tolist(), skip_special_tokens=True)) for ids in texts]


def words_of(text: str) -> list[str]:
    """The words of a text, without punctuation around them."""
    return [word for word in (each.strip(".,:;?!\"'()") for each in text.split()) if word]
