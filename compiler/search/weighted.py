"""Weighted sums of counts, proposed if no simpler value separates the answers."""

import ast
from collections.abc import Sequence
from itertools import product
from math import gcd

import numpy as np

from ..rules import primitives
from ..rules.affine import Affine
from .hypotheses import Facts, Variable, plain_name

MOST_WORDS = 4  # alphabets up to this size: 7**4 sums are tried
LARGEST = 3  # weight of a word
COST = 2.5  # of a case that asks for a weighted sum: what it must save is this many prices


def weighted(
    facts: Facts,
    seen: Sequence[Sequence[str]],
    targets: Sequence[tuple[np.ndarray, int]],
    price: float,
) -> list[Variable]:
    """For each target that a weighted sum of counts tells apart better than what there is: the sum.

    Args:
        seen: the tokens so far at each point [n].
        targets: what is to be told apart, bool [n], and how many points are wrong without.
        price: points that a unit of cost must save.
    """
    if not 2 <= len(facts.words) <= MOST_WORDS:
        return []
    wanted = [(target, wrong) for target, wrong in targets if wrong > COST * price]
    if not wanted:
        return []
    counts = _counts(facts, seen)
    sums = _weights(len(facts.words))
    values = [counts @ weights for weights in sums]
    found: dict[tuple[int, ...], Variable] = {}
    for target, wrong in wanted:
        left = [_wrong(column, target) for column in values]
        best = min(range(len(sums)), key=lambda i: (left[i], np.abs(sums[i]).sum(), i))
        if left[best] + COST * price < wrong:
            found.setdefault(tuple(sums[best].tolist()), _variable(facts, sums[best]))
    return list(found.values())


def _counts(facts: Facts, seen: Sequence[Sequence[str]]) -> np.ndarray:
    """How often each word was seen, of a prompt before its mark [n, words]."""
    read = seen if facts.mark is None else [primitives.before(each, facts.mark) for each in seen]
    return np.array([[tokens.count(word) for word in facts.words] for tokens in read])


def _weights(words: int) -> list[np.ndarray]:
    """Weight vectors of words, one per direction, without those of a count or a difference."""
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
    read = "seen" if facts.mark is None else f"before(seen, {facts.mark!r})"
    chosen = [(int(times), word) for times, word in zip(weights, facts.words) if times]
    formula = Affine(tuple((times, f"count({read}, {word!r})") for times, word in chosen)).text()
    more = [f"{times} for each {word}" for times, word in chosen if times > 0]
    less = [f"{-times} for each {word}" for times, word in chosen if times < 0]
    words = " and ".join(more) + (f", less {' and '.join(less)}" if less else "")
    where = "seen" if facts.mark is None else "in the prompt"
    name = "_".join(["weighed", *(f"{plain_name(word)}_{abs(times)}" for times, word in chosen)])
    cost = 0.8 + 0.1 * float(np.abs(weights).sum())
    text = ast.unparse(ast.parse(formula, mode="eval"))
    return Variable(name, "count", text, f"{words} {where}", cost)
