"""A weighted sum of counts, proposed if no simpler value determines the answers.

Pattern: uniform attention over values that are multiples of one direction.
After: ``weighed = 2 * count(seen, 'a') - count(seen, 'b')``.
"""

import ast
from collections.abc import Iterator, Sequence
from itertools import product
from math import gcd

import numpy as np

from ...rules.affine import Affine
from ...rules.expression import evaluate
from ..evidence import Evidence
from ..facts import Facts
from .base import Idiom, Variable, plain_name

MOST_WORDS = 4  # alphabets up to this size: 7**4 sums are tried
LARGEST = 3  # weight of a word
COST = 2.5  # of a case that asks for a weighted sum: what it must save is this many prices


def variables(evidence: Evidence) -> Iterator[Variable]:
    """For each target, a weighted sum of counts that predicts it better than the list so far."""
    facts, price = evidence.facts, evidence.price
    if not 2 <= len(facts.letters) <= MOST_WORDS:
        return
    open_targets = [(t, loss) for t, loss in evidence.targets if loss > COST * price]
    if not open_targets:
        return
    counts = _counts(facts, evidence.seen)
    sums = _weights(len(facts.letters))
    columns = [counts @ weights for weights in sums]
    proposed: dict[tuple[int, ...], Variable] = {}
    for target, loss in open_targets:
        left = [_wrong(column, target) for column in columns]
        best = min(range(len(sums)), key=lambda i: (left[i], np.abs(sums[i]).sum(), i))
        if left[best] + COST * price < loss:
            proposed.setdefault(tuple(sums[best].tolist()), _variable(facts, sums[best]))
    yield from proposed.values()


def _counts(facts: Facts, seen: Sequence[Sequence[str]]) -> np.ndarray:
    """The number of occurrences of each word in the tokens or the prompt [n, words]."""
    read = [evaluate(facts.prompt, {"seen": list(e)}) for e in seen] if facts.is_task else seen
    return np.array([[tokens.count(word) for word in facts.letters] for tokens in read])


def _weights(words: int) -> list[np.ndarray]:
    """Weights of words, those of one direction once; none that a plainer value has."""
    every = product(range(-LARGEST, LARGEST + 1), repeat=words)
    kept = [row for row in every if sum(map(bool, row)) > 1 and gcd(*row) == 1]
    kept = [row for row in kept if next(filter(None, row)) > 0]
    return [np.array(row) for row in kept if sorted(filter(None, row)) != [-1, 1]]


def _wrong(column: np.ndarray, target: np.ndarray) -> int:
    """The least number of points [n] that a comparison of a number with a constant gets wrong."""
    _, place = np.unique(column, return_inverse=True)
    yes = np.bincount(place, target)
    no = np.bincount(place, ~target)
    above = np.cumsum(no) + yes.sum() - np.cumsum(yes)  # right where "more than this" says yes
    exactly = no.sum() - no + yes
    right = np.concatenate([above, len(target) - above, exactly, len(target) - exactly])
    return int(len(target) - right.max())


def _variable(facts: Facts, weights: np.ndarray) -> Variable:
    read = facts.prompt if facts.is_task else "seen"
    chosen = [(int(times), word) for times, word in zip(weights, facts.letters) if times]
    formula = Affine(tuple((times, f"count({read}, {word!r})") for times, word in chosen)).text()
    more = [f"{times} for each {word}" for times, word in chosen if times > 0]
    less = [f"{-times} for each {word}" for times, word in chosen if times < 0]
    words = " and ".join(more) + (f", less {' and '.join(less)}" if less else "")
    where = "in the prompt" if facts.is_task else "seen"
    name = "_".join(["weighed", *(f"{plain_name(word)}_{abs(times)}" for times, word in chosen)])
    cost = 0.8 + 0.1 * float(np.abs(weights).sum())
    text = ast.unparse(ast.parse(formula, mode="eval"))
    return Variable(name, "count", text, f"{words} {where}", cost)


IDIOM = Idiom("weighted sum", learned=variables)
