"""The number of occurrences of a token, and the difference between two such numbers.

Pattern: a head with uniform attention, whose output is the share of each token.
Before: uniform attention, values of opposite signs. After:
``a_over_b = count(seen, 'a') - count(seen, 'b')``.
"""

from collections.abc import Iterator

from ..facts import SMALL, Facts
from .base import Idiom, Variable, pairs, plain_name


def variables(facts: Facts) -> Iterator[Variable]:
    if len(facts.letters) > SMALL or (facts.is_task and facts.distinct):
        return
    read = facts.prompt if facts.is_task else "seen"
    where = "the prompt holds" if facts.is_task else "were seen"
    for word, other in pairs(facts.letters):
        name = f"{plain_name(word)}_over_{plain_name(other)}"
        text = f"count({read}, {word!r}) - count({read}, {other!r})"
        yield Variable(name, "count", text, f"how many more {word} than {other} {where}", 0.8)
    for word in facts.letters:
        name = f"count_{plain_name(word)}"
        text, meaning = f"count({read}, {word!r})", f"how many {word} {where}"
        yield Variable(name, "count", text, meaning, 1.0)


IDIOM = Idiom("count", variables)
