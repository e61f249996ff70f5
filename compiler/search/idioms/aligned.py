"""The token of the prompt at the index of the answer, counted from its start or its end.

Pattern: a head that attends a fixed number of positions back (copying), or to the mirrored position
(reversing). After: ``aligned = nth(prompt, answered)``, ``mirrored = nth_last(prompt, answered)``.
"""

from collections.abc import Iterator

from ..facts import Facts
from .base import Idiom, Variable


def variables(facts: Facts) -> Iterator[Variable]:
    if not facts.is_task:
        return
    prompt, answered = facts.prompt, facts.answered
    meaning = "the token of the prompt at the place that the answers have reached"
    yield Variable("aligned", "token", f"nth({prompt}, {answered})", meaning, 0.7)
    meaning = "the token of the prompt at that place, counted from its end"
    yield Variable("mirrored", "token", f"nth_last({prompt}, {answered})", meaning, 0.7)


IDIOM = Idiom("aligned place", variables)
