"""The number of tokens so far, modulo a small number, and the position id of the first.

Pattern: a head that attends to the first token moves its position id; its difference to the
current position id is the length. After: ``length_mod_4 = len(seen) % 4``.
"""

from collections.abc import Iterator

from ..facts import Facts
from .base import Idiom, Variable
from .modular_count import PERIODS


def variables(facts: Facts) -> Iterator[Variable]:
    if facts.is_task:
        return
    count = "len(seen)" if facts.begin is None else "len(seen) - 1"
    plain = not facts.moving
    for period in PERIODS:
        text = f"{count} % {period}" if facts.begin is None else f"({count}) % {period}"
        meaning = f"the number of tokens seen, modulo {period}"
        name = f"length_mod_{period}"
        yield Variable(name, "count", text, meaning, 0.9 + 0.1 * period, plain=plain)


IDIOM = Idiom("length", variables)
