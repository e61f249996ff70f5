"""Order: the next larger number of the prompt, its k-th smallest token, a number's neighbour.

Pattern: a head whose scores grow towards the smallest number above the current one, or neurons
that count how many tokens of the prompt are smaller.
After: ``larger = next_greater(prompt, token)`` or ``ranked = nth(ordered(prompt), answered)``.
"""

from collections.abc import Iterator, Sequence

from ..facts import SMALL, Facts
from .base import Idiom, Outcome, Variable, numerals
from .sequences import orders


def variables(facts: Facts) -> Iterator[Variable]:
    if not facts.is_task:
        return
    if facts.distinct and len(numerals(facts)) > SMALL:
        text = f"next_greater({facts.prompt}, token)"
        meaning = "the smallest number of the prompt above the current token"
        yield Variable("larger", "token", text, meaning, 0.6, ("token",))
    for each in orders(facts):
        where = f"of {each.meaning}, the token at the place that the answers have reached"
        text = f"nth({each.text}, {facts.answered})"
        yield Variable(f"ranked{each.suffix}", "token", text, where, 1.0 + each.cost)
        text = f"nth_last({each.text}, {facts.answered})"
        meaning = f"{where}, counted from its end"
        yield Variable(f"ranked_down{each.suffix}", "token", text, meaning, 1.1 + each.cost)
    text, meaning = f"nth(ordered({facts.prompt}), 0)", "the smallest token of the prompt"
    yield Variable("smallest", "token", text, meaning, 0.9)
    text, meaning = f"nth_last(ordered({facts.prompt}), 0)", "the largest token of the prompt"
    yield Variable("largest", "token", text, meaning, 0.9)


def outcomes(facts: Facts, variables: Sequence[Variable]) -> Iterator[Outcome]:
    if len(numerals(facts)) > SMALL:
        for variable in variables:
            if variable.type == "token":
                cost = 0.5 + 0.2 * variable.cost
                yield Outcome(f"successor({variable.name})", (variable.name,), cost)
                yield Outcome(f"predecessor({variable.name})", (variable.name,), cost)


IDIOM = Idiom("order", variables, outcomes)
