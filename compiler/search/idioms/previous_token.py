"""The token before the current one, or a few tokens before it.

Pattern: a head that looks a fixed number of positions back and copies.
Before: ``attend(q, k) where k == q - 1``. After: ``before_it = previous(seen)``.
"""

from collections.abc import Iterator

from ..facts import Facts
from .base import Idiom, Variable

STEPS = {2: "two", 3: "three", 4: "four"}


def variables(facts: Facts) -> Iterator[Variable]:
    meaning = "the token before the current one"
    yield Variable("before_it", "token", "previous(seen)", meaning, 0.8)
    for steps, word in STEPS.items():
        meaning = f"the token {word} places before the current one"
        yield Variable(f"{word}_before", "token", f"back(seen, {steps})", meaning, 1.0)


IDIOM = Idiom("previous token", variables)
