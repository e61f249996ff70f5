"""The length of the run of the current token.

Pattern: a head whose attention decays with distance, so that tokens before a long run fade.
After: ``run = run_length(seen)``.
"""

from collections.abc import Iterator

from ..facts import SMALL, Facts
from .base import Idiom, Variable


def variables(facts: Facts) -> Iterator[Variable]:
    if not facts.is_task and len(facts.letters) <= SMALL:
        meaning = "how many tokens in a row are the current one"
        yield Variable("run", "count", "run_length(seen)", meaning, 1.0)


IDIOM = Idiom("run length", variables)
