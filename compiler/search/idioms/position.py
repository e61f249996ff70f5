"""The position id of the current token, that of the first one, and the first word: for exceptions.

Pattern: a position embedding that is out of line with its neighbours, or a part that reads the
position of the first token; where the embeddings repeat with a period, it may read the position
modulo that. Before: ``wpe[position]``. After: ``position = offset + len(seen) - 1``.
"""

from collections.abc import Iterator

from ..facts import Facts
from .base import Idiom, Variable


def exceptions(facts: Facts) -> Iterator[Variable]:
    if facts.moving:
        meaning = "the position id of the current token"
        text = "offset + len(seen) - 1"
        yield Variable("position", "count", text, meaning, 0.8, plain=True)
        yield Variable("begins_at", "count", "offset", "the position id of the first token", 0.9)
        for period in facts.periods:
            meaning = f"the position id of the first token, modulo {period}"
            yield Variable(f"begins_at_mod_{period}", "count", f"offset % {period}", meaning, 1.0)
    if not facts.is_task and facts.begin is not None:
        yield Variable("first_word", "token", "nth(seen, 1)", "the first word", 0.9)


IDIOM = Idiom("position", exceptions=exceptions)
