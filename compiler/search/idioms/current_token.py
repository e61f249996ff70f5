"""The current token decides.

Pattern: no head is needed; the embedding of the token reaches the unembedding.
Before: ``unembed(wte[token])``. After: ``token = seen[-1]``.
"""

from collections.abc import Iterator, Sequence

from ..facts import Facts
from .base import Idiom, Outcome, Variable


def variables(facts: Facts) -> Iterator[Variable]:
    yield Variable("token", "token", "seen[-1]", "the current token", 0.2, plain=True)


def outcomes(facts: Facts, variables: Sequence[Variable]) -> Iterator[Outcome]:
    if not facts.is_task:
        yield Outcome("token", ("token",), 0.3)


IDIOM = Idiom("current token", variables, outcomes)
