"""Nesting: the innermost token that is still open, and how many are.

Pattern: heads that match each closing token with its opening one; what remains is the innermost
open token and the depth.
After: ``innermost = nth_last(unclosed(seen, '(', ')', '[', ']'), 0)``.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations

import numpy as np

from ...rules.primitives import unclosed
from ..evidence import Evidence
from .base import Idiom, Variable
from .predict import wrong_by_value

SIZES = (4, 6)  # words of an alphabet of brackets: two or three kinds
POINTS = 400  # points on which pairings are compared
SHARE = 0.5  # of the price of the best list so far that a pairing must not exceed

Pairing = tuple[str, ...]  # opening and closing tokens in turns


def variables(evidence: Evidence) -> Iterator[Variable]:
    words = evidence.facts.letters
    if len(words) not in SIZES or evidence.facts.is_task or not evidence.targets:
        return
    picked = np.linspace(0, len(evidence.seen) - 1, min(POINTS, len(evidence.seen))).astype(int)
    seen = [evidence.seen[i] for i in picked.tolist()]
    targets = [target[picked] for target, _ in evidence.targets]
    best = min(_pairings(words), key=lambda pairing: (_wrong(pairing, seen, targets), pairing))
    loss = sum(loss for _, loss in evidence.targets) * len(picked) / len(evidence.seen)
    if _wrong(best, seen, targets) > SHARE * loss:
        return
    text = f"unclosed(seen, {', '.join(map(repr, best))})"
    meaning = "the innermost token that is still open"
    yield Variable("innermost", "token", f"nth_last({text}, 0)", meaning, 0.9)
    yield Variable("depth", "count", f"len({text})", "how many tokens are still open", 0.9)


def _pairings(words: Sequence[str]) -> Iterator[Pairing]:
    """All ways to pair the words, each pair as (opening, closing)."""
    seen: set[frozenset[tuple[str, str]]] = set()
    for order in permutations(words):
        pairs = frozenset(zip(order[::2], order[1::2]))
        if pairs not in seen:
            seen.add(pairs)
            yield tuple(word for pair in sorted(pairs) for word in pair)


def _wrong(pairing: Pairing, seen: Sequence[Sequence[str]], targets: Sequence[np.ndarray]) -> int:
    """Errors of the targets if the innermost open token and the depth predict them."""
    opened = [unclosed(tokens, *pairing) for tokens in seen]
    values = [(tokens[-1] if tokens else None, len(tokens)) for tokens in opened]
    return sum(wrong_by_value(values, target) for target in targets)


IDIOM = Idiom("nesting", learned=variables)
