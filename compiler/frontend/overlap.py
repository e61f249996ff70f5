"""Text that contains the prompts of a measurement, so that no pass reads it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..data.sample import Sample
from ..ir.vocabulary import Vocabulary
from .tokenizers.vocabulary import reference_tokenizer

LONG = 8  # tokens from which on a prompt counts as contained wherever it occurs
_BASE = np.uint64(1_000_003)  # of a hash of tokens; collisions are compared token by token


@dataclass(frozen=True)
class Measured:
    """The token ids of prompts that a program is measured on.

    A prompt of at least LONG tokens is contained wherever its tokens occur, apart from the first
    and the last, which depend on what stands beside them. A shorter one, which may occur by chance,
    must be a whole line or a whole sample.
    """

    prompts: frozenset[tuple[int, ...]]
    vocabulary: Vocabulary

    def equal(self, samples: Sequence[Sample]) -> list[Sample]:
        """The samples that are none of the prompts."""
        return [sample for sample in samples if sample.ids not in self.prompts]

    def without(self, samples: Sequence[Sample]) -> list[Sample]:
        """The samples, in the order of the text, of which no part belongs to a prompt.

        A prompt may begin in one sample and end in the next: both are left out.
        """
        if not samples or not self.prompts:
            return list(samples)
        ids = np.concatenate([np.array(sample.ids, np.int64) for sample in samples])
        starts = np.cumsum([0, *(len(sample.ids) for sample in samples)])
        dropped: set[int] = set()
        for start, end in self._spans(ids, starts):
            first, last = np.searchsorted(starts, (start, end - 1), side="right") - 1
            dropped.update(range(int(first), int(last) + 1))
        return [sample for i, sample in enumerate(samples) if i not in dropped]

    def _spans(self, ids: np.ndarray, starts: np.ndarray) -> Iterator[tuple[int, int]]:
        """Where prompts occur: (start, end)."""
        for size, patterns in self._long.items():
            for at in _occurrences(ids, size, patterns):
                for pattern in patterns[tuple(ids[at : at + size].tolist())]:
                    if tuple(ids[at : at + len(pattern)].tolist()) == pattern:
                        yield at, at + len(pattern)
        breaks = {int(start) for start in starts}
        before, after = self._line_breaks(set(np.unique(ids).tolist()))
        for size, patterns in self._short.items():
            for at in _occurrences(ids, size, patterns):
                end = at + size
                opens = at in breaks or int(ids[at - 1]) in before
                if opens and (end in breaks or int(ids[end]) in after):
                    yield at, end

    @cached_property
    def _long(self) -> dict[int, dict[tuple[int, ...], list[tuple[int, ...]]]]:
        """Long prompts without their first and last token, by their first LONG - 2 tokens."""
        size = LONG - 2
        patterns: dict[tuple[int, ...], list[tuple[int, ...]]] = defaultdict(list)
        for prompt in sorted(self.prompts):
            if len(prompt) >= LONG:
                patterns[prompt[1 : 1 + size]].append(prompt[1:-1])
        return {size: dict(patterns)} if patterns else {}

    @cached_property
    def _short(self) -> dict[int, dict[tuple[int, ...], list[tuple[int, ...]]]]:
        """Short prompts, by their length."""
        sizes: dict[int, dict[tuple[int, ...], list[tuple[int, ...]]]] = defaultdict(dict)
        for prompt in sorted(self.prompts):
            if 0 < len(prompt) < LONG:
                sizes[len(prompt)][prompt] = [prompt]
        return dict(sizes)

    def _line_breaks(self, tokens: Iterable[int]) -> tuple[set[int], set[int]]:
        """The tokens whose text ends with a line break, and those whose text begins with one."""
        if not self.vocabulary.is_text:
            return set(), set()
        decode = reference_tokenizer(self.vocabulary).decode
        texts = {token: decode([token], skip_special_tokens=False) for token in tokens}
        ends = {token for token, text in texts.items() if text.endswith("\n")}
        return ends, {token for token, text in texts.items() if text.startswith("\n")}


def _occurrences(
    ids: np.ndarray, size: int, patterns: dict[tuple[int, ...], list[tuple[int, ...]]]
) -> list[int]:
    """The places at which one of the patterns' keys, each of ``size`` tokens, occurs."""
    if len(ids) < size:
        return []
    hashes = _hashes(ids, size)
    keys = np.array([_hashes(np.array(key, np.int64), size)[0] for key in patterns], np.uint64)
    places = np.flatnonzero(np.isin(hashes, keys)).tolist()
    return [at for at in places if tuple(ids[at : at + size].tolist()) in patterns]


def _hashes(ids: np.ndarray, size: int) -> np.ndarray:
    """A hash of every run of ``size`` tokens, uint64 [len(ids) - size + 1]."""
    count = len(ids) - size + 1
    values = np.zeros(count, np.uint64)
    for at in range(size):
        values = values * _BASE + ids[at : at + count].astype(np.uint64)
    return values
