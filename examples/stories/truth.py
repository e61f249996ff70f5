"""Ground truth per token: log probability, rule and subject.

A choice's probability falls on the tokens that reveal it: of the options, each token leaves those
that still agree, and its share is the mass that it leaves over the mass before. What no token of
the option's own text decides ("red" where "red hat" was possible) falls on the next token, the end
of text at last. So the sum over a document is the log of its probability exactly, and single tokens
are exact as long as options that share their words go on with different ones.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .draft import Document, Table

Encode = Callable[
    [str], tuple[list[int], list[int]]
]  # text -> ids, and the character each starts at


@dataclass(frozen=True)
class Aligned:
    """Per token of a document, the end of text included: id, log probability (nats), rule, about
    what.

    *whole* is False if a token straddled the end of a choice, and the choice's log probability was
    put on its first token as a whole.
    """

    ids: list[int]
    logp: np.ndarray
    rules: list[str]
    about: list[str]
    whole: bool


class Aligner:
    def __init__(self, encode: Encode, end_of_text: int) -> None:
        self.encode = encode
        self.end_of_text = end_of_text
        self.masses = lru_cache(maxsize=20_000)(self._masses)
        self.words = lru_cache(maxsize=100_000)(lambda text: tuple(encode(text)[0]))

    def _masses(self, table: Table) -> dict[tuple[int, ...], float]:
        """Mass of the options that begin with these tokens."""
        mass: dict[tuple[int, ...], float] = {}
        for text, probability in zip(table.texts, table.probabilities):
            ids = self.words(text)
            for end in range(len(ids) + 1):
                mass[ids[:end]] = mass.get(ids[:end], 0.0) + probability
        return mass

    def align(self, document: Document) -> Aligned:
        ids, starts = self.encode(document.text)
        ids, starts = [*ids, self.end_of_text], [*starts, len(document.text)]
        logp = np.zeros(len(ids))
        rules, about = [""] * len(ids), [""] * len(ids)
        whole = True
        at = 0  # steps come in order of their text
        for step in document.steps:
            while starts[at] < step.start:
                at += 1
            end = at
            while end < len(ids) - 1 and starts[end] < step.end:
                rules[end], about[end] = step.rule, step.what
                end += 1
            if step.table is None or step.index is None:
                continue
            option = self.words(step.table.texts[step.index])
            if tuple(ids[at:end]) != option:
                whole = False
                logp[at] += math.log(step.probability)
                continue
            mass = self.masses(step.table)
            for i in range(len(option)):
                logp[at + i] += math.log(mass[option[: i + 1]] / mass[option[:i]])
            logp[end] += math.log(step.probability / mass[option])
        return Aligned(ids, logp, rules, about, whole)


def pack(documents: Sequence[Aligned]) -> dict[str, np.ndarray]:
    """Arrays over the concatenated tokens, compact enough to ship.

    logp float32 [tokens] in nats; rule and about [tokens], indices into rule_names and about_names.
    """
    rule_names = sorted({rule for document in documents for rule in document.rules})
    about_names = sorted({name for document in documents for name in document.about})
    rule_ids = {name: i for i, name in enumerate(rule_names)}
    about_ids = {name: i for i, name in enumerate(about_names)}
    return {
        "logp": np.concatenate([d.logp for d in documents]).astype(np.float32),
        "rule": np.array([rule_ids[r] for d in documents for r in d.rules], np.uint8),
        "about": np.array([about_ids[a] for d in documents for a in d.about], np.uint16),
        "rule_names": np.array(rule_names),
        "about_names": np.array(about_names),
    }
