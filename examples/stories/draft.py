"""A document being written: every choice goes through one function that records its probability.

The record is the ground truth: which rule wrote which characters, about what, with what
probability. Choices are made where they are told, never ahead, so that a document's probability is
the product of its choices' and can be laid on the tokens that reveal them (truth.py).
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import Any, Protocol


class Table:
    """Weighted options of a choice: the text that each writes, and a value for the grammar.

    Two options may write the same text if what follows them differs.
    """

    def __init__(self, options: Iterable[tuple[str, float, Any]]) -> None:
        kept = [option for option in options if option[1] > 0]
        total = sum(weight for _, weight, _ in kept)
        self.texts = tuple(text for text, _, _ in kept)
        self.probabilities = tuple(weight / total for _, weight, _ in kept)
        self.values = tuple(value for _, _, value in kept)
        self.cumulative = tuple(accumulate(self.probabilities))
        self._without: dict[tuple[Any, ...], Table] = {}

    def __len__(self) -> int:
        return len(self.texts)

    def only(self, allowed: Callable[[Any], bool], key: tuple[Any, ...]) -> Table:
        """The table of allowed options; *key* names the condition, for caching."""
        if key not in self._without:
            options = zip(self.texts, self.probabilities, self.values)
            self._without[key] = Table(option for option in options if allowed(option[2]))
        return self._without[key]

    @cached_property
    def flush(self) -> Table:
        """The same options without leading spaces, for the start of a line."""
        texts = (text.removeprefix(" ") for text in self.texts)
        return Table(zip(texts, self.probabilities, self.values))

    def without(self, *values: Any) -> Table:
        return (
            self.only(lambda value: value not in values, ("without", *values)) if values else self
        )


def ranked(
    values: Iterable[Any], *, power: float = 0.8, shift: float = 2.0, show: Callable = str
) -> Table:
    """Options whose weights fall with rank as 1 / (rank + shift) ** power (Zipf-Mandelbrot)."""
    return Table(
        (" " + show(value), (rank + shift) ** -power, value) for rank, value in enumerate(values)
    )


@dataclass(frozen=True)
class Step:
    """Characters start:end were written by *rule* about *what*.

    *index* is the option taken of *table*; both are None where the rule left no choice.
    """

    start: int
    end: int
    rule: str
    what: str
    table: Table | None = None
    index: int | None = None

    @property
    def probability(self) -> float:
        return 1.0 if self.table is None else self.table.probabilities[self.index]


@dataclass(frozen=True)
class Document:
    kind: str
    text: str
    steps: tuple[Step, ...] = ()


class Source(Protocol):
    def pick(self, table: Table) -> int: ...


class Chance:
    """Options by their probabilities, from a seeded generator."""

    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)

    def pick(self, table: Table) -> int:
        return min(bisect(table.cumulative, self.random.random()), len(table) - 1)


@dataclass
class Draft:
    source: Source
    text: str = ""
    steps: list[Step] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Writes text that no rule of interest decides."""
        self.text += text

    def force(self, rule: str, text: str, what: str = "") -> None:
        """Writes text that *rule* leaves no choice about (a pronoun, a fact's answer, a sum)."""
        start = len(self.text)
        self.text += text
        self.steps.append(Step(start, len(self.text), rule, what or text.strip()))

    def choose(self, rule: str, table: Table, *, what: str = "") -> Any:
        """Takes an option, writes its text and returns its value."""
        index = self.source.pick(table)
        text, value = table.texts[index], table.values[index]
        start = len(self.text)
        self.text += text
        name = what or (value if isinstance(value, str) else text.strip())
        self.steps.append(Step(start, len(self.text), rule, name, table, index))
        return value


class _Open(Exception):
    """A scripted draft has come to a choice beyond its script."""

    def __init__(self, table: Table) -> None:
        self.table = table


class _Script:
    def __init__(self, indices: tuple[int, ...]) -> None:
        self.indices = iter(indices)

    def pick(self, table: Table) -> int:
        for index in self.indices:
            return index
        raise _Open(table)


def derivations(write: Callable[[Draft], Any], text: str) -> Iterator[float]:
    """Probabilities of all the ways in which *write* can come to exactly *text*.

    One means that the text's probability is its record's. Tries every option of every choice that
    agrees with the text so far, so it is for tests.
    """
    scripts: list[tuple[tuple[int, ...], float]] = [((), 1.0)]
    while scripts:
        script, probability = scripts.pop()
        draft = Draft(_Script(script))
        try:
            write(draft)
        except _Open as stop:
            if text.startswith(draft.text):
                scripts += [
                    ((*script, index), probability * p)
                    for index, p in enumerate(stop.table.probabilities)
                ]
            continue
        if draft.text == text:
            yield probability
