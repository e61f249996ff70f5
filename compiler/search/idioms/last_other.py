"""The latest token other than a fixed one.

Pattern: a head that attends to the nearest token of some kind.
After: ``before_twos = last_other(seen, '2')``.
"""

from collections.abc import Iterator

from ..facts import SMALL, Facts
from .base import Idiom, Variable, plain_name


def variables(facts: Facts) -> Iterator[Variable]:
    if facts.is_task or not 2 < len(facts.letters) + (facts.begin is not None) <= SMALL:
        return
    for word in facts.letters:
        name = f"before_{plain_name(word)}s"
        meaning = f"the latest token that is not {word}"
        yield Variable(name, "token", f"last_other(seen, {word!r})", meaning, 0.9)


IDIOM = Idiom("latest other token", variables)
