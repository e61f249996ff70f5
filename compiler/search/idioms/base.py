"""Idioms: pieces of algorithms that the search can propose."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..evidence import Evidence
from ..facts import Facts

DIGITS = dict(
    zip(
        "0123456789",
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    )
)


@dataclass(frozen=True)
class Variable:
    """A named value: ``text`` is its rule, ``reads`` the variables that the rule names.

    Attributes:
        type: one of the IR's value types; a "vector" has one entry for each token seen.
        meaning: a description.
        cost: the search prefers variables with a lower cost.
        idiom: the name of the idiom that proposed it.
        plain: it follows from the position or the current token, so no part needs to hold it.
    """

    name: str
    type: str
    text: str
    meaning: str
    cost: float = 1.0
    reads: tuple[str, ...] = ()
    idiom: str = ""
    plain: bool = False


@dataclass(frozen=True)
class Outcome:
    """A possible argmax answer: its rule, the variables that it reads, its cost."""

    text: str
    reads: tuple[str, ...]
    cost: float


def no_variables(facts: Facts) -> Iterator[Variable]:
    yield from ()


def no_learned(evidence: Evidence) -> Iterator[Variable]:
    yield from ()


def no_outcomes(facts: Facts, variables: Sequence[Variable]) -> Iterator[Outcome]:
    yield from ()


@dataclass(frozen=True)
class Idiom:
    """A piece of an algorithm: the values and answers that it proposes.

    Attributes:
        name: the name in the catalogue.
        variables: proposes values for inputs of this kind.
        outcomes: proposes argmax answers over all proposed values.
        learned: learns values from the original, if proposed values do not suffice.
        exceptions: proposes values that only exceptions from a fitted program may read.
    """

    name: str
    variables: Callable[[Facts], Iterable[Variable]] = no_variables
    outcomes: Callable[[Facts, Sequence[Variable]], Iterable[Outcome]] = no_outcomes
    learned: Callable[[Evidence], Iterable[Variable]] = no_learned
    exceptions: Callable[[Facts], Iterable[Variable]] = no_variables


def pairs(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """All unordered pairs of different words."""
    for index, word in enumerate(words):
        for other in words[index + 1 :]:
            yield word, other


def plain_name(word: str) -> str:
    """A word as a suffix of a Python name."""
    if word in DIGITS:
        return DIGITS[word]
    plain = re.sub(r"[^a-z0-9]+", "_", word.lower()).strip("_")
    if plain[:1].isdigit():
        return f"n{plain}"
    return plain or "x" + "_".join(f"{ord(c):x}" for c in word)


def numerals(facts: Facts) -> list[str]:
    """The words that consist of digits."""
    return [word for word in facts.words if word.isascii() and word.isdigit()]
