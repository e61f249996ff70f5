"""How often a computed token occurs, and a count as the answer.

Pattern: a head that attends to all tokens equal to the current one (or to the one at the place that
the answers have reached), and neurons that turn the weight of its attention into a number.
After: ``repeats = count(seen, token)``, ``return numeral(repeats)``.
"""

from collections.abc import Iterator, Sequence

from ..facts import Facts
from .base import Idiom, Outcome, Variable, numerals

FEWEST = 3  # numerals among the answers, below which no count is an answer


def variables(facts: Facts) -> Iterator[Variable]:
    if facts.distinct:
        return
    if not facts.is_task:
        meaning = "how often the current token was seen"
        yield Variable("repeats", "count", "count(seen, token)", meaning, 1.1, ("token",))
        return
    text, meaning = f"count({facts.prompt}, token)", "how often the prompt holds the current token"
    yield Variable("repeats", "count", text, meaning, 1.1, ("token",))
    text = f"count({facts.prompt}, nth({facts.prompt}, {facts.answered}))"
    meaning = "how often the prompt holds its token at the place that the answers have reached"
    yield Variable("repeats_aligned", "count", text, meaning, 1.1)
    if facts.fixed is None:
        meaning = "the number of tokens of the prompt"
        yield Variable("prompt_length", "count", f"len({facts.prompt})", meaning, 0.9)
        meaning = "the number of different tokens of the prompt"
        text = f"len(distinct({facts.prompt}))"
        yield Variable("kinds", "count", text, meaning, 1.0)


def outcomes(facts: Facts, variables: Sequence[Variable]) -> Iterator[Outcome]:
    answers = set(numerals(facts)) & set(facts.answer_words)
    if len(answers) < FEWEST:
        return
    for variable in variables:
        if variable.type == "count" and " % " not in variable.text and not variable.plain:
            yield Outcome(f"numeral({variable.name})", (variable.name,), 0.5 + 0.1 * variable.cost)


IDIOM = Idiom("count of a computed token", variables, outcomes)
