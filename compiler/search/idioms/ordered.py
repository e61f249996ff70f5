"""Order: the next larger number of the prompt, its k-th smallest token, the successor of a number.

Pattern: a head whose scores grow towards the smallest number above the current one, or neurons
that count how many tokens of the prompt are smaller.
After: ``larger = next_greater(prompt, token)`` or ``ranked = nth(ordered(prompt), answered)``.
"""

from collections.abc import Iterator, Sequence

from ..facts import SMALL, Facts
from .base import Idiom, Outcome, Variable, numerals


def variables(facts: Facts) -> Iterator[Variable]:
    if not facts.is_task:
        return
    if facts.distinct and len(numerals(facts)) > SMALL:
        text = f"next_greater({facts.prompt}, token)"
        meaning = "the smallest number of the prompt above the current token"
        yield Variable("larger", "token", text, meaning, 0.6, ("token",))
    text = f"nth(ordered({facts.prompt}), {facts.answered})"
    meaning = "of the prompt in order, the token at the place that the answers have reached"
    yield Variable("ranked", "token", text, meaning, 1.0)
    text = f"nth_last(ordered({facts.prompt}), {facts.answered})"
    meaning = "of the prompt in falling order, the token at the place that the answers have reached"
    yield Variable("ranked_down", "token", text, meaning, 1.1)


def outcomes(facts: Facts, variables: Sequence[Variable]) -> Iterator[Outcome]:
    if len(numerals(facts)) > SMALL:
        yield Outcome("successor(token)", ("token",), 0.5)


IDIOM = Idiom("order", variables, outcomes)
