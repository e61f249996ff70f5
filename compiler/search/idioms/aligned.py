"""The token of the prompt at the index of the answer, counted from its start or its end.

Pattern: a head that attends a fixed number of positions back (copying), or to the mirrored position
(reversing), in the prompt or in the prompt without repetition, or with its halves in turns.
After: ``aligned = nth(prompt, answered)``, ``mirrored = nth_last(prompt, answered)``.
"""

from collections.abc import Iterator

from ..facts import Facts
from .base import Idiom, Variable
from .sequences import sequences

SHIFTS = ((1, "after"), (-1, "before"))


def variables(facts: Facts) -> Iterator[Variable]:
    if not facts.is_task:
        return
    prompt, answered = facts.prompt, facts.answered
    for each in sequences(facts):
        meaning = f"of {each.meaning}, the token at the place that the answers have reached"
        text = f"nth({each.text}, {answered})"
        yield Variable(f"aligned{each.suffix}", "token", text, meaning, 0.7 + each.cost)
        meaning = f"of {each.meaning}, the token at that place, counted from its end"
        text = f"nth_last({each.text}, {answered})"
        yield Variable(f"mirrored{each.suffix}", "token", text, meaning, 0.7 + each.cost)
    for shift, word in SHIFTS:
        meaning = f"the token {word} the place of the prompt that the answers have reached"
        text = f"nth({prompt}, {answered} {'+' if shift > 0 else '-'} {abs(shift)})"
        yield Variable(f"{word}_aligned", "token", text, meaning, 0.9)


IDIOM = Idiom("aligned place", variables)
