"""Exceptions from a fitted program: what the answers have in common at which it is wrong.

Errors are too rare among the points of a fit to be worth a case there. So many more inputs are
compared, and cases are added in front of the program for the points at which it is wrong. A point
weighs as much as its share of an input's errors, since an input counts if all answers are equal.
"""

import ast
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..rules.expression import names_read, runnable
from .facts import SMALL, Facts
from .fit import Atom, Leaf, atoms, extended
from .idioms import exceptional, variables
from .idioms.base import Variable
from .model import RuleModel, condition, conditional
from .oracle import Answer, Case, Oracle, Point
from .rule_fit import Columns, outcome_columns

PRICE = 0.001  # share of the inputs that one unit of cost must correct
LONGEST = 3  # maximum number of exceptions of a list
RIGHT = 5000  # points without an error to compare with
FEWEST = 4  # inputs with an error
FREQUENT = 0.1  # share of the errors from which a token is compared with


def compared(
    oracle: Oracle, model: RuleModel, cases: Sequence[Case], answers: Sequence[Sequence[Answer]]
) -> list["Compared"]:
    """Each answer of the original beside the program's."""
    beside = []
    for case, expected in zip(cases, answers):
        words = oracle.words(case.ids)
        wrong = [model(words[: t + 1], case.offset) != e for t, e in zip(case.scored, expected)]
        share = 1 / max(sum(wrong), 1)
        beside += [
            Compared(Point(case, t), e, w, share if w else 1.0)
            for t, e, w in zip(case.scored, expected, wrong)
        ]
    return beside


@dataclass(frozen=True)
class Compared:
    """An answer of the original beside that of a program.

    Attributes:
        share: of an error, 1 / number of errors of its input; of a right answer, 1.
    """

    point: Point
    answer: Answer
    wrong: bool
    share: float


def with_exceptions(
    oracle: Oracle,
    facts: Facts,
    columns: Columns,
    model: RuleModel,
    beside: Sequence[Compared],
    inputs: int,
    banned: set[str],
    seed: int,
) -> RuleModel | None:
    """The program with cases for the points at which it is wrong; None if there are none.

    Args:
        beside: the answers of both to some inputs.
        inputs: the number of these.
        banned: values that no part holds.
    """
    wrong = [each for each in beside if each.wrong]
    if len({each.point.case for each in wrong}) < FEWEST:
        return None
    right = [each for each in beside if not each.wrong]
    picked = np.random.default_rng(seed).permutation(len(right))[:RIGHT]
    chosen = [*wrong, *(right[i] for i in sorted(picked.tolist()))]
    is_wrong = np.array([each.wrong for each in chosen])
    weights = np.array([each.share for each in chosen])
    weights[~is_wrong] *= len(right) / max(len(picked), 1)
    own = {v.name: v for v in model.variables}
    proposed = [*model.variables]
    for v in [*variables(facts), *exceptional(facts)]:
        if v.name not in own and v.name not in banned and not set(v.reads) - own.keys():
            proposed.append(v)
    rows = columns.rows(proposed, [each.point for each in chosen])
    table = {v.name: [row[v.name] for row in rows] for v in proposed}
    constants = _constants(facts, proposed, table, is_wrong)
    compared_with = atoms(proposed, table, constants, is_wrong)
    answers = [each.answer for each in chosen]
    price = max(PRICE * inputs, 1.0)
    if oracle.multilabel:
        text = _legal(oracle, model, rows, compared_with, answers, weights, price)
    else:
        text = _next(facts, model, proposed, rows, compared_with, answers, weights, price)
    return None if text == model.answer else RuleModel(tuple(proposed), text).without_unused()


def _constants(
    facts: Facts,
    proposed: Sequence[Variable],
    table: Mapping[str, Sequence[Any]],
    wrong: np.ndarray,
) -> list[str]:
    """The tokens to compare with: all of a small alphabet, else those of many errors."""
    if len(facts.words) <= SMALL:
        return [*facts.words, *facts.specials]
    tokens: Counter[str] = Counter()
    for v in proposed:
        if v.type == "token":
            tokens.update(Counter(t for t, w in zip(table[v.name], wrong) if w and t is not None))
    least = max(FREQUENT * int(wrong.sum()), FEWEST)
    frequent = [token for token in sorted(tokens) if tokens[token] >= least]
    return list(dict.fromkeys([*facts.specials, *frequent]))


def _legal(
    oracle: Oracle,
    model: RuleModel,
    rows: Sequence[Mapping[str, Any]],
    compared_with: Sequence[Atom],
    answers: Sequence[Answer],
    weights: np.ndarray,
    price: float,
) -> str:
    """The answer with exceptions for each token."""
    body = ast.parse(model.answer, mode="eval").body
    assert isinstance(body, ast.Dict)
    known = {ast.literal_eval(key): ast.unparse(v) for key, v in zip(body.keys, body.values) if key}
    names = frozenset(v.name for v in model.variables)
    parts = []
    for token, text in known.items():
        legal = np.array([token in answer for answer in answers])
        rule = runnable(text, names)
        same = np.array([bool(rule(row)) for row in rows]) == legal
        if not same.all():
            reads = tuple(sorted(names_read(text) & names))
            sides = [Leaf("False", (), 0.0, ~legal), Leaf("True", (), 0.0, legal)]
            leaf = Leaf(text, reads, 0.0, same)
            best = extended(compared_with, sides, leaf, weights, price=price, longest=LONGEST)
            text = condition(best) if best.branches else text
        parts.append(f"{token!r}: {text}")
    return "{" + ", ".join(parts) + "}"


def _next(
    facts: Facts,
    model: RuleModel,
    proposed: Sequence[Variable],
    rows: Sequence[Mapping[str, Any]],
    compared_with: Sequence[Atom],
    answers: Sequence[Answer],
    weights: np.ndarray,
    price: float,
) -> str:
    """The answer with exceptions in front of the cases that are there."""
    names = frozenset(v.name for v in proposed)
    rule = runnable(model.answer, names)
    same = np.array([str(rule(row)) == answer for row, answer in zip(rows, answers)])
    leaves = []
    for text, cost, column in outcome_columns(facts, proposed, rows):
        right = np.array([value == answer for value, answer in zip(column, answers)])
        if (right & ~same).any():
            reads = tuple(sorted(names_read(text) & names))
            leaves.append(Leaf(text, reads, cost, right))
    own = tuple(sorted(names_read(model.answer) & names))
    known = Leaf(model.answer, own, 0.0, same)
    best = extended(compared_with, leaves, known, weights, price=price, longest=LONGEST)
    return conditional(best)
