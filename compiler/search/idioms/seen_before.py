"""Whether a token was seen.

Pattern: a head that attends to a token at any position; the number of occurrences does not matter.
Before: attention on every ``x``, thresholded by a neuron. After: ``any_x = 'x' in seen``.
"""

from collections.abc import Iterator

from ..facts import SMALL, Facts
from .base import Idiom, Variable, plain_name


def variables(facts: Facts) -> Iterator[Variable]:
    if len(facts.letters) > SMALL:
        return
    for word in facts.letters:
        name = f"any_{plain_name(word)}"
        if facts.is_task:
            text, where = f"{word!r} in {facts.prompt}", "is in the prompt"
        else:
            text, where = f"{word!r} in seen", "was seen"
        yield Variable(name, "bool", text, f"whether {word} {where}", 0.5)


IDIOM = Idiom("token seen", variables)
