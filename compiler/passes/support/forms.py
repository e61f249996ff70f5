"""Chooses for every part between its weights, a rule in their place, and nothing."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Literal

from ...errors import Gpt2cError
from ...ir import Program, count_numbers
from ...ir.program import table_entries
from ...predicates import parse_label
from .budget import Budget, Part, parts_of

Form = Literal["rule", "weights"]
ALLOWED = ("weights", "rules", "both")


@dataclass(frozen=True)
class _Step:
    """A purchase: the form that a part then has, what it adds in numbers and in worth (nats).

    ``upgrade``: the part must be a rule already.
    """

    part: Part
    form: Form
    cost: int
    worth: float
    upgrade: bool = False


def choose_forms(
    program: Program,
    budget: Budget,
    worth: Mapping[str, float],
    allowed: str,
    keep: Set[str] = frozenset(),
    drop: Set[str] = frozenset(),
) -> dict[str, Form]:
    """Choose the forms of the parts that the budget pays for, by KL saved per number.

    Removing a part costs its effect. To second order, what is lost is proportional to the variance
    of the error in what the part writes, so a rule that predicts its activation with correlation r
    saves r² of the effect. A rule costs what the part writes, its coefficients, and the members of
    sets beyond 16 each. A part may be bought as a rule first and as weights later, if the
    difference is worth the numbers: the greedy solution of a multiple-choice knapsack (Sinha and
    Zoltners 1979). Heads and neurons share the budget in proportion to their size.

    Args:
        worth: the KL that each part saves, nats.
        allowed: ``rules`` or ``both``: which forms a part may have.
        keep: bought before all others.
        drop: never bought.

    Raises:
        Gpt2cError: the parts to keep cost more than the budget.
    """
    parts = [part for part in parts_of(program) if part.name not in drop]
    steps = [step for part in parts for step in _steps(program, part, worth[part.name], allowed)]
    steps.sort(key=lambda step: (step.part.name not in keep, -step.worth / max(step.cost, 1)))
    sizes = {k: sum(p.cost for p in parts_of(program) if p.kind == k) for k in ("head", "neuron")}
    limit = _limit(program, budget)
    most = {"head": budget.heads, "neuron": budget.neurons}
    chosen: dict[str, Form] = {}
    spent, counts = dict.fromkeys(sizes, 0), dict.fromkeys(sizes, 0)

    def buy(purses: Mapping[str, float]) -> None:
        for step in steps:
            kind, kept = step.part.kind, step.part.name in keep
            form = chosen.get(step.part.name)
            if form != ("rule" if step.upgrade else None):
                continue
            allowed_count = most[kind]
            if (
                sum(spent.values()) + step.cost > limit
                or (spent[kind] + step.cost > purses[kind] and not kept)
                or (allowed_count is not None and counts[kind] >= allowed_count)
            ):
                if kept and not step.upgrade:
                    raise Gpt2cError(
                        f"{step.part.name} can't be kept: what is to be kept costs more than the"
                        " budget",
                        where="--keep",
                        hint="Keep less, or give a larger budget.",
                    )
                continue
            chosen[step.part.name] = step.form
            spent[kind] += step.cost
            counts[kind] += not step.upgrade

    total = max(sum(sizes.values()), 1)
    buy({kind: limit * size / total for kind, size in sizes.items()})
    buy(dict.fromkeys(sizes, float("inf")))
    return chosen


def rule_cost(program: Program, part: Part) -> int | None:
    """The numbers of the part with its predicate as its rule; None if it has no predicate."""
    text = part.evidence.predicate
    if text is None:
        return None
    label = parse_label(text, program.vocabulary, program.shape.vocab, where=part.name)
    written = part.written + part.means
    return written + 1 + len(label.terms) + table_entries(text)


def _steps(program: Program, part: Part, worth: float, allowed: str) -> Iterator[_Step]:
    """The purchases that a part offers, in falling order of worth per number."""
    cost, score = rule_cost(program, part), part.evidence.score or 0.0
    whole = _Step(part, "weights", part.cost, worth)
    if cost is None or score <= 0:
        if allowed == "both":
            yield whole
        return
    rule = _Step(part, "rule", cost, worth * score**2)
    if allowed == "rules":
        yield rule
    elif rule.worth / cost > worth / part.cost and cost < part.cost:
        yield rule
        yield _Step(part, "weights", part.cost - cost, worth - rule.worth, upgrade=True)
    else:
        yield whole


def _limit(program: Program, budget: Budget) -> float:
    """The numbers that the budget leaves for heads and neurons, beside the constants."""
    constants = 2 * program.shape.layers * program.shape.width
    if budget.numbers is not None:
        return budget.numbers - constants
    if budget.share is None or budget.share == 1:
        return float("inf")
    stored_means = sum(part.means for part in parts_of(program))
    numbers = count_numbers(program, program.core)["parts"] - stored_means
    return budget.share * numbers - constants
