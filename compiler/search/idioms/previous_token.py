"""The token before the current one.

Pattern: a head that looks one position back and copies.
Before: ``attend(q, k) where k == q - 1``. After: ``before_it = previous(seen)``.
"""

from collections.abc import Iterator

from ..facts import Facts
from .base import Idiom, Variable


def variables(facts: Facts) -> Iterator[Variable]:
    meaning = "the token before the current one"
    yield Variable("before_it", "token", "previous(seen)", meaning, 0.8)


IDIOM = Idiom("previous token", variables)
