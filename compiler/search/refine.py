"""Add exceptions to a program, if parts hold what they read and unseen inputs bear them out."""

from collections.abc import Callable, Sequence

import numpy as np

from .acceptance import compare
from .exceptions import compared, with_exceptions
from .facts import Facts
from .interchange import InterchangeResult, held_values
from .model import RuleModel
from .oracle import Answer, Case, Oracle, Point
from .rule_fit import Columns

POOL, TESTED = 900, 600  # inputs to learn exceptions from, and to test them on
ROUNDS = 4  # maximum number of fits; each excludes values that no part holds
GAIN = 0.02  # least increase of the match: exceptions make a program longer
FEWEST_SWAPS = 12  # that change the program's answer: exceptions are rare
USUAL = 10  # points without an exception for each with one, for swaps

Make = Callable[[RuleModel, int, int], list[Case]]
Ask = Callable[[Sequence[Case]], list[list[Answer]]]


def refined(
    facts: Facts,
    columns: Columns,
    model: RuleModel,
    make: Make,
    ask: Ask,
    least: float,
    seed: int,
    log: list[str],
) -> tuple[RuleModel, tuple[InterchangeResult, ...]] | None:
    """The program with exceptions, and what holds the values that only they read; None without.

    Args:
        make: fresh inputs of a program, by number and seed.
        ask: the original's answers.
        least: minimum interchange accuracy.
        log: the steps are added to it.
    """
    oracle = columns.oracle
    pool = list(dict.fromkeys(make(model, POOL, seed + 3000)))
    tested = [case for case in dict.fromkeys(make(model, TESTED, seed + 4000)) if case not in pool]
    if not pool or not tested:
        return None
    before = compare(oracle, model, tested, ask)
    if before.match > 1 - GAIN:
        return None  # no exceptions can raise the match by GAIN
    beside = compared(oracle, model, pool, ask(pool))
    own = {v.name for v in model.variables}
    banned: set[str] = set()
    for _ in range(ROUNDS):
        new = with_exceptions(oracle, facts, columns, model, beside, len(pool), banned, seed + 3001)
        if new is None:
            return None
        after = compare(oracle, new, tested, ask)
        better = after.match >= before.match + GAIN
        log.append(
            f"exceptions: {new.answer}: match {after.match:.3f} of {after.inputs} unseen inputs,"
            f" {before.match:.3f} without{'' if better else ': not kept'}"
        )
        if not better:
            return None
        added = {v.name for v in new.variables if not v.plain} - own
        if not added:
            return new, ()
        known = _points(oracle, model, new, pool, seed + 3002)
        unseen = _points(oracle, model, new, tested, seed + 3003)
        held = held_values(oracle, new, known, unseen, least, seed, only=added)
        log += map(str, held)
        failed = {each.variable.name for each in held if not each.is_held(least, FEWEST_SWAPS)}
        if not failed:
            return new, tuple(held)
        banned |= failed
    return None


def _points(
    oracle: Oracle, model: RuleModel, new: RuleModel, cases: Sequence[Case], seed: int
) -> list[Point]:
    """The points at which exceptions change the answer, and some of the others."""
    changed: list[Point] = []
    others: list[Point] = []
    for case in cases:
        words = oracle.words(case.ids)
        for t in case.scored:
            seen = words[: t + 1]
            same = model(seen, case.offset) == new(seen, case.offset)
            (others if same else changed).append(Point(case, t))
    picked = np.random.default_rng(seed).permutation(len(others))[: USUAL * len(changed)]
    return [*changed, *(others[i] for i in sorted(picked.tolist()))]
