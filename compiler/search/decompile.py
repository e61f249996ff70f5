"""Search for a rule program of a model: propose values, fit cases, test, keep or discard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..ir import Program
from . import fresh
from .acceptance import Agreement, compare
from .evidence import Evidence
from .facts import Facts
from .idioms import learned, variables
from .idioms.base import Variable
from .inputs import due_of, facts_of, made_inputs
from .interchange import InterchangeResult, held_values
from .model import RuleModel, renamed
from .oracle import Answer, Case, Oracle, Point
from .refine import refined
from .rule_fit import Columns, RuleFit, fit_rules, outcome_columns

FIT_POINTS = 2400  # maximum number of answers to fit
FRESH = 120  # fresh inputs per round
SINGLE = 4  # times as many for testing if an input has one answer
KEPT_BACK = 5  # one of this many inputs is held out
FEWEST = 8  # minimum number of inputs
ROUNDS = 4  # maximum number of fits; each excludes values that no part holds
PRICE = 0.001  # share of the answers that one unit of cost must correct
COARSER = 4  # factor of the price in the last round
FINER = 4  # divisor of the price when too many inputs are wrong
FEWEST_SWAPS = 24  # that change the program's answer; a value with fewer hardly matters
WORTH = 0.02  # minimum increase of the match for a finer, longer program
PRECISE = 0.995  # match from which no exceptions are looked for
GOOD = 0.97  # match at which the price is not reduced
COSTLIEST = 16.0  # maximum cost of a program
WORST = 0.1  # maximum share of wrong answers of a list during the search
LEARNED = 6.0  # cost of an exact program above which shorter values are learned


@dataclass(frozen=True)
class Decompiled:
    """Result of a search.

    Attributes:
        model: the rules; None if the search failed.
        held: the values with the parts that hold them.
        match: share of held-out inputs on which all answers equal the original's.
        tested: number of held-out inputs.
        log: the steps of the search, in order.
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
    due: int | None
    extra: list[Case] = field(default_factory=list)
    banned: set[str] = field(default_factory=set)
    log: list[str] = field(default_factory=list)
    known: dict[Case, list[Answer]] = field(default_factory=dict)
    learned: list[Variable] | None = None
    price: float = PRICE

    def __post_init__(self) -> None:
        self.columns = Columns(self.oracle)
        self.penalties = self._penalties()

    def answers(self, cases: Sequence[Case]) -> list[list[Answer]]:
        new = [case for case in dict.fromkeys(cases) if case not in self.known]
        self.known.update(zip(new, self.oracle.answers(new)))
        return [self.known[case] for case in cases]

    def points(self, cases: Sequence[Case], count: int, seed: int) -> list[Point]:
        """Scored positions; a random sample if there are more than ``count``."""
        every = [Point(case, t) for case in dict.fromkeys(cases) for t in case.scored]
        if len(every) <= count:
            return every
        picked = np.random.default_rng(seed).permutation(len(every))[:count]
        return [every[i] for i in sorted(picked.tolist())]

    def fitted(self) -> RuleModel | None:
        """The shortest program that gives the original's answers at the points.

        None if the best program is too long or too often wrong.
        """
        cases = [*self.cases, *self.extra]
        points = self.points(cases, FIT_POINTS, self.seed)
        at = {
            Point(case, t): answer
            for case, answers in zip(cases, self.answers(cases))
            for t, answer in zip(case.scored, answers)
        }
        answers = [at[point] for point in points]
        # The current token alone is the plainest explanation, and needs no part.
        best = self._fit(points, answers, plain=True)
        if best.wrong > self._points(points) or best.cost > COSTLIEST:
            best = self._fit(points, answers)
        if self.learned is None and (best.wrong > self._points(points) or best.cost > LEARNED):
            self.learned = self._learned(points, best)
            if self.learned:
                again = self._fit(points, answers)
                better = self._loss(again, points) < self._loss(best, points)
                best = again if better else best
        self.log += best.log
        if best.cost > COSTLIEST or best.worst > WORST:
            self.log.append("too long, or wrong too often: no program of rules")
            return None
        return best.model

    def _fit(
        self, points: Sequence[Point], answers: Sequence[Answer], *, plain: bool = False
    ) -> RuleFit:
        proposed = [
            v
            for v in [*variables(self.facts), *(self.learned or ())]
            if v.name not in self.banned and not set(v.reads) & self.banned
            if v.plain or not plain
        ]
        return fit_rules(
            self.oracle,
            self.facts,
            self.columns,
            proposed,
            points,
            answers,
            price=self._points(points),
            penalties=self.penalties,
        )

    def _loss(self, fit: RuleFit, points: Sequence[Point]) -> float:
        return fit.wrong + self._points(points) * fit.cost

    def _points(self, points: Sequence[Point]) -> float:
        """The number of points that one unit of cost must correct."""
        return max(self.price * len(points), 1.0)

    def _learned(self, points: Sequence[Point], best: RuleFit) -> list[Variable]:
        evidence = Evidence(
            self.oracle,
            self.cases,
            self.facts,
            self.due,
            [self.oracle.words(p.case.ids[: p.at + 1]) for p in points],
            best.targets,
            self._points(points),
        )
        new = learned(evidence)
        self.log += [f"learned from the original: {v.name}, {v.meaning}" for v in new]
        return new

    def _penalties(self) -> dict[str, float]:
        """Share of misled prompts on which the original disagrees, for each argmax answer."""
        if self.oracle.multilabel or not self.facts.is_task or self.due == 1:
            return {}
        rng = np.random.default_rng(self.seed + 5)
        cases = fresh.misled(self.cases, self.facts, FRESH // 2, rng)
        points = self.points(cases, FIT_POINTS // 4, self.seed)
        at = dict(zip(cases, self.answers(cases)))
        answers = [at[p.case][p.case.scored.index(p.at)] for p in points]
        proposed = variables(self.facts)
        rows = self.columns.rows(proposed, points)
        return {
            text: 1 - sum(a == b for a, b in zip(column, answers)) / max(len(answers), 1)
            for text, _, column in outcome_columns(self.facts, proposed, rows)
        }

    def make(self, model: RuleModel | None, count: int, seed: int) -> list[Case]:
        """Fresh inputs; prompts with answers are continued by the program."""
        rng = np.random.default_rng(seed)
        return made_inputs(self.oracle, self.cases, self.facts, self.due, model, count, rng)

    def smallest(self, model: RuleModel) -> dict[str, int]:
        """The smallest value of each count on the inputs."""
        points = self.points(self.cases, FIT_POINTS, self.seed)
        rows = self.columns.rows(model.variables, points)
        counts = [v.name for v in model.variables if v.type == "count"]
        return {name: min(row[name] for row in rows) for name in counts}

    def refined(
        self, model: RuleModel, least: float
    ) -> tuple[RuleModel, tuple[InterchangeResult, ...]] | None:
        """The program with exceptions, and what holds the values that only they read."""
        return refined(
            self.facts,
            self.columns,
            model,
            self.make,
            self.answers,
            least,
            self.seed,
            self.log,
        )

    def unseen(self, model: RuleModel, kept_back: Sequence[Case]) -> Agreement:
        """Compare with the original on inputs that were held out, and on fresh ones."""
        count = SINGLE * FRESH if self.due == 1 else FRESH
        return self.compare(model, [*kept_back, *self.make(model, count, self.seed + 1000)])

    def compare(self, model: RuleModel, cases: Sequence[Case]) -> Agreement:
        """The answers of the rules and the original's on inputs."""
        return compare(self.oracle, model, cases, self.answers)


def decompile(
    program: Program,
    cases: Sequence[Case],
    *,
    match: float = 0.9,
    interchange: float = 0.9,
    seed: int = 0,
    notice: Callable[[str], None] = lambda text: None,
) -> Decompiled:
    """Search for a rule program that gives the model's answers and whose values its parts hold.

    Args:
        program: the original, as weights.
        cases: inputs to learn from; every fifth is held out.
        match: minimum match on held-out inputs.
        interchange: minimum interchange accuracy of each value.
    """
    usable = [case for case in cases if case.scored]
    oracle = Oracle(program)
    if len(usable) < FEWEST:
        return Decompiled(None, log=(f"fewer than {FEWEST} inputs with scored positions",))
    facts = facts_of(oracle, usable)
    kept_back = usable[::KEPT_BACK]
    search = _Search(
        oracle, [c for c in usable if c not in set(kept_back)], facts, seed, due_of(usable)
    )
    search.extra = search.make(None, 2 * FRESH, seed + 1)
    for round_ in range(ROUNDS + 1):
        if round_ == ROUNDS:
            search.price = COARSER * PRICE
            search.log.append("the last round: values must correct more answers")
        model = search.fitted()
        if model is not None:
            search.extra += search.make(model, FRESH, seed + 10 + round_)
            model = search.fitted()
        if model is None:
            break
        agreement = search.unseen(model, kept_back)
        share, count = agreement.match, agreement.inputs
        if share < GOOD and search.price == PRICE:
            search.log.append(f"match {share:.3f} of {count} unseen inputs: fitted more finely")
            search.extra += search.make(model, 3 * FRESH, seed + 50)
            search.price = PRICE / FINER
            finer = search.fitted()
            if finer is not None:
                again = search.unseen(finer, kept_back)
                if again.match > share + WORTH:
                    model, agreement = finer, again
        points = search.points([*search.cases, *search.extra], FIT_POINTS, seed + 2)
        seen = {case.ids for case in (*search.cases, *search.extra)}
        fresh_cases = [*kept_back, *search.make(model, FRESH, seed + 1000)]
        unseen_cases = [case for case in fresh_cases if case.ids not in seen]
        if len({case.ids for case in unseen_cases}) < FEWEST:
            unseen_cases = fresh_cases  # a language of few strings: known ones at new offsets
        unseen = search.points(unseen_cases, FIT_POINTS, seed + 3)
        held = held_values(oracle, model, points, unseen, interchange, seed)
        search.log += map(str, held)
        failed = {
            each.variable.name for each in held if not each.is_held(interchange, FEWEST_SWAPS)
        }
        if not failed:
            problem = agreement.problem(match)
            # Exceptions make a good program better. They don't make up for a bad one: of noise,
            # a few points always have something in common.
            if problem is None and agreement.match < PRECISE:
                exceptions = search.refined(model, interchange)
                if exceptions is not None:
                    model, more = exceptions
                    held, agreement = [*held, *more], search.unseen(model, kept_back)
                    problem = agreement.problem(match)
            share, count = agreement.match, agreement.inputs
            search.log.append(f"match {share:.3f} of {count} unseen inputs")
            if problem is not None:
                search.log.append(f"not accepted: {problem}")
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
