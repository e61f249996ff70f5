"""Fits the answer of a rule program: the shortest decision lists over proposed values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..rules.expression import OFFSET, SEEN, names_read, runnable
from .facts import SMALL, Facts
from .fit import Atom, DecisionList, Leaf, atoms, fit, set_atoms
from .idioms import outcomes
from .idioms.base import Variable
from .model import RuleModel, condition, conditional
from .oracle import Answer, Oracle, Point

LONGEST = 5  # maximum number of cases of a list
MOST_STATES = 12  # maximum number of states to compare with


@dataclass(frozen=True)
class RuleFit:
    """A model fitted to answers.

    Attributes:
        cost: total cost of the lists.
        wrong: total number of wrong answers.
        worst: the largest share of wrong answers of a list.
        targets: for each list, its target, bool [points], and its price: the number of wrong
            points plus the number of points that its cost must correct.
        log: a description of each list.
    """

    model: RuleModel
    cost: float
    wrong: int
    worst: float
    targets: tuple[tuple[np.ndarray, float], ...]
    log: tuple[str, ...]


@dataclass
class Columns:
    """The values of variables at points, each computed once."""

    oracle: Oracle
    known: dict[Point, dict[str, Any]] = field(default_factory=dict)

    def rows(self, variables: Sequence[Variable], points: Sequence[Point]) -> list[dict[str, Any]]:
        """The values at each point, including the tokens so far."""
        rules = [(v.name, runnable(v.text, frozenset(v.reads))) for v in variables]
        rows = []
        for point in points:
            row = self.known.get(point)
            if row is None:
                seen = self.oracle.words(point.case.ids[: point.at + 1])
                row = self.known[point] = {SEEN: seen, OFFSET: point.case.offset}
            for name, rule in rules:
                if name not in row:
                    row[name] = rule(row)
            rows.append(row)
        return rows


def fit_rules(
    oracle: Oracle,
    facts: Facts,
    columns: Columns,
    variables: Sequence[Variable],
    points: Sequence[Point],
    answers: Sequence[Answer],
    *,
    price: float,
    penalties: Mapping[str, float],
) -> RuleFit:
    """The shortest program over these values that gives the answers at the points.

    Args:
        answers: the original's answer at each point.
        price: number of points that one unit of cost must correct.
        penalties: additional cost of argmax answers, by rule.
    """
    rows = columns.rows(variables, points)
    table = {v.name: [row[v.name] for row in rows] for v in variables}
    if oracle.multilabel:
        return _legal(oracle, facts, variables, table, answers, price)
    return _next(facts, variables, table, rows, answers, price, penalties)


def _legal(
    oracle: Oracle,
    facts: Facts,
    variables: Sequence[Variable],
    table: Mapping[str, Sequence[Any]],
    answers: Sequence[Answer],
    price: float,
) -> RuleFit:
    """One list per token: whether it may come next."""
    compared = atoms(variables, table, [*facts.words, *facts.specials])
    weights = np.ones(len(answers))
    lists: list[DecisionList] = []
    targets, log, parts = [], [], []
    for token in oracle.names:
        legal = np.array([token in answer for answer in answers])
        if not legal.any():
            continue
        sides = [Leaf("False", (), 0.0, ~legal), Leaf("True", (), 0.0, legal)]
        sets = list(set_atoms(variables, table, legal))
        best = fit([*compared, *sets], sides, weights, price=price, longest=LONGEST)
        wrong = int(best.wrong.sum())
        lists.append(best)
        targets.append((legal, wrong + price * best.cost))
        text = condition(best)
        log.append(f"{token}: {text} ({wrong} of {len(answers)} wrong)")
        parts.append(f"{token!r}: {text}")
    answer = "{" + ", ".join(parts) + "}"
    model = RuleModel(tuple(variables), answer).without_unused()
    worst = max((float(each.wrong.mean()) for each in lists), default=1.0)
    cost, wrong = sum(each.cost for each in lists), sum(int(each.wrong.sum()) for each in lists)
    return RuleFit(model, cost, wrong, worst, tuple(targets), tuple(log))


def _next(
    facts: Facts,
    variables: Sequence[Variable],
    table: Mapping[str, Sequence[Any]],
    rows: Sequence[Mapping[str, Any]],
    answers: Sequence[Answer],
    price: float,
    penalties: Mapping[str, float],
) -> RuleFit:
    """A single list whose leaves are tokens."""
    small = [words for words in (facts.letters, facts.answer_words) if len(words) <= SMALL]
    constants = list(dict.fromkeys([*facts.specials, *(word for words in small for word in words)]))
    compared: list[Atom] = atoms(variables, table, constants)
    leaves = []
    for text, cost, column in outcome_columns(facts, variables, rows):
        right = np.array([value == answer for value, answer in zip(column, answers)])
        if right.any():
            named = names_read(text)
            reads = tuple(v.name for v in variables if v.name in named)
            leaves.append(Leaf(text, reads, cost + penalties.get(text, 0.0), right))
    if not leaves:  # no proposed answer is ever right: the most frequent one is the default
        often = max(sorted(set(map(str, answers))), key=[*map(str, answers)].count)
        right = np.array([answer == often for answer in answers])
        leaves.append(Leaf(repr(often), (), 0.2, right))
    best = fit(compared, leaves, np.ones(len(answers)), price=price, longest=LONGEST)
    wrong = int(best.wrong.sum())
    targets = [
        (np.array([repr(answer) == leaf.text for answer in answers]), wrong + price * best.cost)
        for leaf in leaves
        if not leaf.reads
    ]
    text = conditional(best)
    model = RuleModel(tuple(variables), text).without_unused()
    log = (f"{text} ({wrong} of {len(answers)} wrong)",)
    return RuleFit(model, best.cost, wrong, float(best.wrong.mean()), tuple(targets), log)


def outcome_columns(
    facts: Facts, variables: Sequence[Variable], rows: Sequence[Mapping[str, Any]]
) -> list[tuple[str, float, list[Any]]]:
    """All proposed argmax answers: their rule, their cost, and where they are right."""
    columns = []
    for outcome in outcomes(facts, variables):
        rule = runnable(outcome.text, frozenset(v.name for v in variables))
        columns.append((outcome.text, outcome.cost, [rule(row) for row in rows]))
    return columns
