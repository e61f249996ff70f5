"""Whether, and how often, one token directly followed another.

Pattern: a previous-token head writes the token before each token; a later head, or the same
layer's neurons, look for one combination. After: ``ones_then_zero = count_pairs(seen, '1', '0')``.
"""

from collections.abc import Iterator

from ..facts import Facts
from .base import Idiom, Variable, plain_name

MOST = 4  # words: larger alphabets have too many pairs


def variables(facts: Facts) -> Iterator[Variable]:
    if facts.distinct or not 2 <= len(facts.letters) <= MOST:
        return
    read = facts.prompt if facts.is_task else "seen"
    for word in facts.letters:
        for other in facts.letters:
            if word != other:
                name = f"{plain_name(word)}_then_{plain_name(other)}"
                meaning = f"how often {other} directly followed {word}"
                text = f"count_pairs({read}, {word!r}, {other!r})"
                yield Variable(name, "count", text, meaning, 1.0)


IDIOM = Idiom("pair seen", variables)
