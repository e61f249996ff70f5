"""The token at a fixed place of the prompt.

Pattern: a head that looks at one position, counted from the start or the end.
After: ``place_2 = nth(seen, 2)`` or ``closing = nth_last(prompt, 0)``.
"""

from collections.abc import Iterator, Sequence

from ..facts import SMALL, Facts
from .base import Idiom, Outcome, Variable


def variables(facts: Facts) -> Iterator[Variable]:
    if not facts.is_task:
        return
    if facts.fixed is not None and facts.fixed <= SMALL:
        for index in range(facts.fixed):
            meaning = f"token {index + 1} of the prompt"
            text = f"nth(seen, {index + facts.start})"
            yield Variable(f"place_{index + 1}", "token", text, meaning, 0.6)
    else:
        text = f"nth(seen, {facts.start})"
        yield Variable("opening", "token", text, "the first token of the prompt", 0.8)
        text = f"nth_last({facts.prompt}, 0)"
        yield Variable("closing", "token", text, "the last token of the prompt", 0.8)


def outcomes(facts: Facts, variables: Sequence[Variable]) -> Iterator[Outcome]:
    """Every token variable may be the answer."""
    for variable in variables:
        if variable.type == "token" and variable.name != "token":
            yield Outcome(variable.name, (variable.name,), 0.5 + 0.1 * variable.cost)


IDIOM = Idiom("place in the prompt", variables, outcomes)
