"""The token after, or before, an earlier occurrence of a token: induction and its mirror, lookup.

Pattern: a previous-token head, and a later head that attends to earlier occurrences of the current
token, or to the tokens after them, and copies (Olsson et al., "In-context Learning and Induction
Heads", 2022).
After: ``marks = shifted(seen)``, then ``follower = latest(seen, marks, token)``,
``preceder = earliest(marks, seen, token)`` or ``entry = earliest(seen, marks, before_it)``.
"""

from collections.abc import Iterator

from ..facts import Facts
from .base import Idiom, Variable


def variables(facts: Facts) -> Iterator[Variable]:
    meaning = "for each token, which token stood before it"
    yield Variable("marks", "vector", "shifted(seen)", meaning, 0.5)
    meaning = "the token that followed the current one when it was last seen"
    text = "latest(seen, marks, token)"
    yield Variable("follower", "token", text, meaning, 0.5, ("marks", "token"))
    meaning = "the token before the first occurrence of the current one"
    text = "earliest(marks, seen, token)"
    yield Variable("preceder", "token", text, meaning, 0.6, ("marks", "token"))
    # The same without a vector, for models whose parts do not hold one.
    meaning = "the token that followed the current one when it was last seen"
    text = "latest(seen, shifted(seen), token)"
    yield Variable("next_one", "token", text, meaning, 1.0, ("token",))
    meaning = "the token before the first occurrence of the current one"
    text = "earliest(shifted(seen), seen, token)"
    yield Variable("one_before", "token", text, meaning, 1.1, ("token",))
    meaning = "the token after the first occurrence of the one before the current one"
    text = "earliest(seen, shifted(seen), previous(seen))"
    yield Variable("entry", "token", text, meaning, 0.9)


IDIOM = Idiom("neighbour of a match", variables)
