"""The latest token of a set, proposed if no simpler value determines the answers.

Pattern: a head whose keys score a few tokens high and recent ones higher.
After: ``latest_mark = latest_among(seen, 'a', 'e')``.
"""

from collections.abc import Iterator, Sequence

from ..evidence import Evidence
from ..facts import SMALL
from .base import Idiom, Variable, plain_name
from .predict import wrong_by_value

COST = 2.0  # of a case that asks for the value: what it must save is this many prices


def variables(evidence: Evidence) -> Iterator[Variable]:
    """For each target, the set of tokens whose latest one predicts it best, found by dropping."""
    facts = evidence.facts
    if not 3 <= len(facts.letters) <= SMALL or facts.is_task:
        return
    proposed: dict[tuple[str, ...], Variable] = {}
    for target, loss in evidence.targets:
        kept, left = tuple(facts.letters), len(target)
        while len(kept) > 1:
            smaller = [tuple(word for word in kept if word != other) for other in kept]
            losses = [wrong_by_value(_latest(evidence.seen, words), target) for words in smaller]
            best = min(range(len(smaller)), key=lambda i: (losses[i], i))
            if losses[best] > left:
                break
            kept, left = smaller[best], losses[best]
        if 1 < len(kept) < len(facts.letters) - 1 and left + COST * evidence.price < loss:
            proposed.setdefault(kept, _variable(kept))
    yield from proposed.values()


def _latest(seen: Sequence[Sequence[str]], words: tuple[str, ...]) -> list[str | None]:
    return [next((t for t in reversed(tokens) if t in words), None) for tokens in seen]


def _variable(words: tuple[str, ...]) -> Variable:
    name = f"latest_of_{'_'.join(map(plain_name, words))}"
    text = f"latest_among(seen, {', '.join(map(repr, words))})"
    meaning = f"the latest token among {', '.join(words[:-1])} and {words[-1]}"
    return Variable(name, "token", text, meaning, 0.8 + 0.1 * len(words))


IDIOM = Idiom("latest of a set", learned=variables)
