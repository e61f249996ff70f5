"""The most frequent token of the prompt, or of every k-th token of it.

Pattern: uniform attention over the prompt, or over the positions in step with the answer; the
unembedding takes the largest share.
After: ``letters = before(seen, '<sep>')``, ``most_common(letters)``.
"""

from collections.abc import Iterator, Sequence

from ..facts import SMALL, Facts
from .base import Idiom, Outcome, Variable

STEPS = range(2, 7)


def variables(facts: Facts) -> Iterator[Variable]:
    if not facts.is_task or facts.distinct:
        return
    prompt, answered = facts.prompt, facts.answered
    small = facts.fixed is not None and facts.fixed <= 2
    if not small:
        meaning = "the tokens of the prompt, whatever their order"
        yield Variable("letters", "tokens", prompt, meaning, 1.0)
    if len(facts.letters) > SMALL:
        return
    yield Variable("answered", "count", answered, "how many answers were given", 0.7)
    for step in STEPS:
        if facts.step % step == 0:
            text = f"every({prompt}, {step}, {answered})"
            meaning = (
                f"every {step} tokens one of the prompt, from the place on that has the number"
                " of answers given"
            )
            yield Variable(f"group_of_{step}", "tokens", text, meaning, 1.0)


def outcomes(facts: Facts, variables: Sequence[Variable]) -> Iterator[Outcome]:
    for variable in variables:
        if variable.type == "tokens":
            text = f"most_common({variable.name})"
            yield Outcome(text, (variable.name,), 0.6)
            if facts.end is not None:
                yield Outcome(f"{text} or {facts.end!r}", (variable.name,), 0.7)


IDIOM = Idiom("most common", variables, outcomes)
