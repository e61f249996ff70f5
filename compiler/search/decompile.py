"""Search for a rule program of a model: propose values, fit cases, test, keep or discard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..ir import Program
from . import fresh
from .fit import Atom, DecisionList, Leaf, atoms, fit
from .hypotheses import Facts, Variable, leaves, look, variables
from .interchange import InterchangeResult, held_values
from .model import RuleModel, condition, conditional, renamed
from .oracle import Answer, Case, Oracle, Point
from .weighted import weighted

FIT_POINTS = 4000  # answers that a list is fitted to
FRESH = 120  # inputs made in each round
ROUNDS = 4  # fits, each without the values of which no part was found to hold them
PRICE = 0.001  # share of the answers that one unit of a list's cost must save
LONGEST = 5  # cases of a list
COSTLIEST = 16.0  # of a program's lists together
WORST = 0.1  # share of the answers that a list may get wrong while the search goes on


@dataclass(frozen=True)
class Decompiled:
    """What the search found, and what it measured.

    ``model`` is None where nothing held. ``match``: share of fresh inputs, made after the last fit,
    on which all answers are the original's (``tested`` of them); ``held``: the values with the
    parts that hold them; ``log``: what was tried, in order.
    """

    model: RuleModel | None
    held: tuple[InterchangeResult, ...] = ()
    match: float = 0.0
    tested: int = 0
    facts: Facts | None = None
    log: tuple[str, ...] = ()


@dataclass
class _Search:
    oracle: Oracle
    cases: list[Case]
    facts: Facts
    seed: int
    answers_due: int | None
    extra: list[Case] = field(default_factory=list)
    banned: set[str] = field(default_factory=set)
    log: list[str] = field(default_factory=list)
    known: dict[Case, list[Answer]] = field(default_factory=dict)
    weighted: list[Variable] = field(default_factory=list)
    targets: list[tuple[np.ndarray, int]] = field(default_factory=list)
    cost: float = 0.0
    worst: float = 0.0

    def answers(self, cases: Sequence[Case]) -> list[list[Answer]]:
        new = [case for case in dict.fromkeys(cases) if case not in self.known]
        self.known.update(zip(new, self.oracle.answers(new)))
        return [self.known[case] for case in cases]

    def points(self, cases: Sequence[Case], count: int, seed: int) -> list[Point]:
        """Scored positions, of every input as many as of others, where there are too many."""
        every = [Point(case, t) for case in cases for t in case.scored]
        if len(every) <= count:
            return every
        picked = np.random.default_rng(seed).permutation(len(every))[:count]
        return [every[i] for i in sorted(picked.tolist())]

    def fitted(self) -> RuleModel | None:
        """The shortest program that gives the original's answers at the points at hand.

        None where even the best is long or often wrong: then there is nothing here to be read.
        """
        points = self.points([*self.cases, *self.extra], FIT_POINTS, self.seed)
        answer_at = {
            Point(case, t): answer
            for case, found in zip(
                [*self.cases, *self.extra], self.answers([*self.cases, *self.extra])
            )
            for t, answer in zip(case.scored, found)
        }
        given = [answer_at[point] for point in points]
        model = self._fitted_to(points, given)
        known = {variable.name for variable in self.weighted}
        seen = [self.oracle.words(p.case.ids[: p.at + 1]) for p in points]
        found = weighted(self.facts, seen, self.targets, self._price(points))
        new = [v for v in found if v.name not in known | self.banned]
        if new:
            self.log += [f"tried as well: {v.name} = {v.text}" for v in new]
            self.weighted += new
            model = self._fitted_to(points, given)
        if self.cost > COSTLIEST or self.worst > WORST:
            self.log.append("too long, or wrong too often: no program of rules")
            return None
        return model

    def _fitted_to(self, points: Sequence[Point], given: Sequence[Answer]) -> RuleModel:
        """The shortest program found for these answers; its cost and errors are noted."""
        self.cost, self.worst, self.targets = 0.0, 0.0, []
        tried = [
            v
            for v in [*variables(self.facts), *self.weighted]
            if v.name not in self.banned and not set(v.reads) & self.banned
        ]
        columns = self._columns(tried, points)
        weights = np.ones(len(points))
        fit_answer = self._multilabel if self.oracle.multilabel else self._argmax
        answer = fit_answer(tried, columns, given, weights, self._price(points))
        return RuleModel(tuple(tried), answer).without_unused()

    def _price(self, points: Sequence[Point]) -> float:
        return max(PRICE * len(points), 1.0)

    def _count(self, best: DecisionList) -> None:
        self.cost += best.cost
        self.worst = max(self.worst, float(best.wrong.mean()))

    def _columns(self, tried: Sequence[Variable], points: Sequence[Point]) -> dict[str, list[Any]]:
        model = RuleModel(tuple(tried), "None")
        rows = [model.values(self.oracle.words(p.case.ids[: p.at + 1])) for p in points]
        columns: dict[str, list[Any]] = {v.name: [row[v.name] for row in rows] for v in tried}
        columns["seen"] = [row["seen"] for row in rows]
        return columns

    def _multilabel(
        self,
        tried: Sequence[Variable],
        columns: dict[str, list[Any]],
        given: Sequence[Answer],
        weights: np.ndarray,
        price: float,
    ) -> str:
        found = atoms(tried, columns, [*self.facts.words, *self.facts.specials])
        parts = []
        for token in self.oracle.names:
            legal = np.array([token in answer for answer in given])
            if not legal.any():
                continue
            sides = [Leaf("False", (), 0.0, ~legal), Leaf("True", (), 0.0, legal)]
            best = fit(found, sides, weights, price=price, longest=LONGEST)
            self._count(best)
            self.targets.append((legal, int(best.wrong.sum())))
            self.log.append(
                f"{token}: {condition(best)} ({int(best.wrong.sum())} of {len(given)} wrong)"
            )
            parts.append(f"{token!r}: {condition(best)}")
        return "{" + ", ".join(parts) + "}"

    def _argmax(
        self,
        tried: Sequence[Variable],
        columns: dict[str, list[Any]],
        given: Sequence[Answer],
        weights: np.ndarray,
        price: float,
    ) -> str:
        from ..rules.expression import evaluate

        constants = list(self.facts.specials)
        if len(self.facts.words) <= 8:
            constants += self.facts.words
        found: list[Atom] = atoms(tried, columns, constants)
        outcomes = []
        names = [v.name for v in tried]
        for text, reads, cost in leaves(self.facts, tried, sorted({str(a) for a in given})):
            if text in names:
                column = columns[text]
            else:
                rows = [
                    {"seen": columns["seen"][i], **{n: columns[n][i] for n in reads}}
                    for i in range(len(given))
                ]
                column = [evaluate(text, row) for row in rows]
            right = np.array([value == answer for value, answer in zip(column, given)])
            if right.any():
                outcomes.append(Leaf(text, reads, cost, right))
        best: DecisionList = fit(found, outcomes, weights, price=price, longest=LONGEST)
        self._count(best)
        for leaf in outcomes:
            if not leaf.reads:
                is_it = np.array([repr(answer) == leaf.text for answer in given])
                self.targets.append((is_it, int(best.wrong.sum())))
        self.log.append(f"{conditional(best)} ({int(best.wrong.sum())} of {len(given)} wrong)")
        return conditional(best)

    def make(self, model: RuleModel | None, count: int, seed: int) -> list[Case]:
        """Fresh inputs; those with answers of their own are continued by the program."""
        rng = np.random.default_rng(seed)
        return made_inputs(self.oracle, self.cases, self.facts, self.answers_due, model, count, rng)

    def smallest(self, model: RuleModel) -> dict[str, int]:
        """The smallest value of each count on the inputs."""
        points = self.points(self.cases, FIT_POINTS, self.seed)
        rows = [model.values(self.oracle.words(p.case.ids[: p.at + 1])) for p in points]
        counts = [v.name for v in model.variables if v.type == "count"]
        return {name: min(row[name] for row in rows) for name in counts}

    def match(self, model: RuleModel, cases: Sequence[Case]) -> tuple[float, int]:
        """Share of inputs with all answers the original's, and the number of inputs.

        The same string at another offset is another input: the original reads positions.
        """
        different = list(dict.fromkeys(cases))
        hits = 0
        for case, expected in zip(different, self.answers(different)):
            words = self.oracle.words(case.ids)
            hits += all(model(words[: t + 1]) == e for t, e in zip(case.scored, expected))
        return hits / max(len(different), 1), len(different)


def made_inputs(
    oracle: Oracle,
    cases: Sequence[Case],
    facts: Facts,
    due: int | None,
    model: RuleModel | None,
    count: int,
    rng: np.random.Generator,
) -> list[Case]:
    """Fresh inputs of the kind of these; what a program has to continue is left out without one.

    Args:
        due: how many answers each input asks for; None: it ends with the end token.
    """
    names, context = oracle.names, oracle.program.shape.context
    ids = {name: i for i, name in enumerate(names)}
    if facts.mark is None:
        if model is None:
            return []
        return fresh.strings(cases, names, ids, model, facts, count, context, rng)
    starts = fresh.prompts(cases, names, facts, count, context, rng)
    if due == 1:
        return starts
    if model is None:
        return []
    return fresh.continued(starts, names, ids, model, facts, due, context, rng)


def due_of(cases: Sequence[Case]) -> int | None:
    """How many answers count in each input; None where that differs."""
    due = {len(case.scored) for case in cases}
    return due.pop() if len(due) == 1 else None


def facts_of(oracle: Oracle, cases: Sequence[Case]) -> Facts:
    """What the inputs show (see :class:`Facts`)."""
    shape, vocabulary = oracle.program.shape, oracle.program.vocabulary
    special = {content for content, _ in vocabulary.specials}
    special |= {oracle.names[i] for i in (shape.bos, shape.eos) if i is not None}
    return look(
        [oracle.words(case.ids) for case in cases],
        [case.scored[0] for case in cases],
        oracle.names,
        sorted(special),
        None if shape.eos is None else oracle.names[shape.eos],
    )


def decompile(
    program: Program,
    cases: Sequence[Case],
    *,
    match: float = 0.9,
    interchange: float = 0.9,
    seed: int = 0,
    notice: Callable[[str], None] = lambda text: None,
) -> Decompiled:
    """Search for a rule program with the model's answers and the model's values.

    Args:
        program: the original, as weights.
        cases: inputs to learn from.
        match: share of fresh inputs that must come out alike for a program to be kept.
        interchange: the interchange accuracy that each of its values must have.
    """
    usable = [case for case in cases if case.scored]
    oracle = Oracle(program)
    if len(usable) < 8:
        return Decompiled(None, log=("fewer than 8 inputs with scored positions",))
    facts = facts_of(oracle, usable)
    search = _Search(oracle, usable, facts, seed, due_of(usable))
    search.extra = search.make(None, 2 * FRESH, seed + 1)
    for round_ in range(ROUNDS):
        model = search.fitted()
        if model is not None:
            search.extra += search.make(model, FRESH, seed + 10 + round_)
            model = search.fitted()
        if model is None:
            break
        points = search.points([*search.cases, *search.extra], FIT_POINTS, seed + 2)
        held = held_values(oracle, model, points, interchange, seed)
        for each in held:
            search.log.append(
                f"{each.variable.name} = {each.variable.text}: in {'+'.join(each.part) or 'no part'},"
                f" interchange {each.accuracy:.3f} of {each.swaps}"
            )
        failed = {each.variable.name for each in held if each.accuracy < interchange}
        if not failed:
            share, count = search.match(model, search.make(model, FRESH, seed + 1000))
            search.log.append(f"match {share:.3f} of {count} fresh inputs")
            if share < match:
                return Decompiled(None, tuple(held), share, count, facts, tuple(search.log))
            model, names = renamed(model, search.smallest(model))
            named = tuple(
                replace(
                    h,
                    variable=replace(h.variable, name=names.get(h.variable.name, h.variable.name)),
                )
                for h in held
            )
            return Decompiled(model, named, share, count, facts, tuple(search.log))
        search.log.append(f"dropped, since no part holds them: {', '.join(sorted(failed))}")
        search.banned |= failed
    return Decompiled(None, facts=facts, log=tuple(search.log))
