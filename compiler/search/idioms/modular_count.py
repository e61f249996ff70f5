"""A count modulo a small number, such as parity.

Pattern: uniform attention over tokens whose values are points on a circle, or neurons that are
active for every other count. After: ``count_a_mod_2 = count(seen, 'a') % 2``.
"""

from collections.abc import Iterator

from ..facts import SMALL, Facts
from .base import Idiom, Variable, pairs, plain_name

PERIODS = (2, 3, 4, 5, 6)
DIFFERENCES = (2, 3, 4)  # periods of the difference of two counts


def variables(facts: Facts) -> Iterator[Variable]:
    if len(facts.letters) > SMALL or (facts.is_task and facts.distinct):
        return
    read = facts.prompt if facts.is_task else "seen"
    for word in facts.letters:
        for period in PERIODS:
            name = f"count_{plain_name(word)}_mod_{period}"
            text = f"count({read}, {word!r}) % {period}"
            meaning = f"the number of {word} seen, modulo {period}"
            yield Variable(name, "count", text, meaning, 0.9 + 0.1 * period)
    for word, other in pairs(facts.letters):
        for period in DIFFERENCES:
            name = f"{plain_name(word)}_over_{plain_name(other)}_mod_{period}"
            text = f"(count({read}, {word!r}) - count({read}, {other!r})) % {period}"
            meaning = f"the number of {word} less the number of {other}, modulo {period}"
            yield Variable(name, "count", text, meaning, 1.1 + 0.1 * period)


IDIOM = Idiom("modular count", variables)
