"""Sequences that a prompt gives, and places in them: what answers can be copied from."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..facts import Facts


@dataclass(frozen=True)
class Sequence:
    """A list of tokens: its rule, a suffix for names, a description, and its additional cost."""

    text: str
    suffix: str
    meaning: str
    cost: float


def sequences(facts: Facts) -> Iterator[Sequence]:
    """The prompt, and the prompt in another order or without repetition."""
    prompt = facts.prompt
    yield Sequence(prompt, "", "the prompt", 0.0)
    if not facts.distinct:
        meaning = "the different tokens of the prompt by first occurrence"
        yield Sequence(f"distinct({prompt})", "_distinct", meaning, 0.2)
    if facts.halves:
        meaning = "the prompt with its two halves in turns"
        yield Sequence(f"riffled({prompt})", "_riffled", meaning, 0.3)
        meaning = "the prompt with every other token first"
        yield Sequence(f"dealt({prompt})", "_dealt", meaning, 0.3)


def orders(facts: Facts) -> Iterator[Sequence]:
    """The prompt in order, with and without repetition."""
    yield Sequence(f"ordered({facts.prompt})", "", "the prompt in order", 0.0)
    if not facts.distinct:
        text = f"ordered(distinct({facts.prompt}))"
        yield Sequence(text, "_distinct", "the different tokens of the prompt in order", 0.2)
