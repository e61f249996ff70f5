"""The current token decides.

Pattern: no head is needed; the embedding of the token reaches the unembedding.
Before: ``unembed(wte[token])``. After: ``token = seen[-1]``.
"""

from collections.abc import Iterator

from ..facts import Facts
from .base import Idiom, Variable


def variables(facts: Facts) -> Iterator[Variable]:
    yield Variable("token", "token", "seen[-1]", "the current token", 0.2, plain=True)


IDIOM = Idiom("current token", variables)
