"""Rules of a model that hold on its shorter inputs only: from where on it does something else.

Where inputs begin at different position ids, a model may fail from a position on, and not from a
length on. So the answers are counted both ways.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..ir import Program
from .acceptance import compare
from .decompile import FEWEST, Decompiled, decompile
from .model import RuleModel
from .oracle import Case, Oracle

QUANTILES = (0.5, 0.25)  # of the lengths of the inputs: the limits to try, largest first
RARE = 0.001  # share of the answers before the turn that may differ from the rules


@dataclass(frozen=True)
class Turn:
    """From where on answers differ from the rules.

    Attributes:
        at: a number of tokens, or a position id: before it, at most one answer of a thousand
            differs.
        is_position: which of these.
        before, wrong_before: number of answers before it, and of those that differ.
        after, wrong_after: the same from there on.
    """

    at: int
    is_position: bool
    before: int
    wrong_before: int
    after: int
    wrong_after: int

    def __str__(self) -> str:
        """A sentence for the README."""
        where = "at position ids below" if self.is_position else "after fewer than"
        tokens = "" if self.is_position else " tokens"
        return (
            f"Of {self.before:,} answers {where} {self.at}{tokens}, {self.wrong_before} differ from"
            f" the rules; of {self.after:,} others, {self.wrong_after:,}."
        )


@dataclass(frozen=True)
class ShortRules:
    """Rules of the inputs up to a length.

    Attributes:
        limit: the largest number of tokens of an input.
        result: the rules, the parts that hold their values, and the match on unseen short inputs.
        beyond, longer: match on the longer inputs, and their number.
        turn: from where on answers differ.
    """

    limit: int
    result: Decompiled
    beyond: float
    longer: int
    turn: Turn


def decompile_short(
    program: Program,
    cases: Sequence[Case],
    *,
    match: float = 0.9,
    interchange: float = 0.9,
    seed: int = 0,
) -> ShortRules | None:
    """The rules of the shorter inputs; None if there are none, or if all inputs are equally long.

    Args:
        cases, match, interchange: as in :func:`decompile`, which failed on all inputs together.
    """
    usable = [case for case in cases if case.scored]
    lengths = [len(case.ids) for case in usable]
    limits = [int(np.quantile(lengths, share)) for share in QUANTILES] if lengths else []
    for limit in dict.fromkeys(limits):
        short = [case for case in usable if len(case.ids) <= limit]
        longer = [case for case in usable if len(case.ids) > limit]
        if len(short) < FEWEST or not longer:
            continue
        result = decompile(program, short, match=match, interchange=interchange, seed=seed)
        if result.model is not None:
            oracle = Oracle(program)
            beyond = compare(oracle, result.model, longer)
            turn = turn_of(oracle, result.model, usable)
            return ShortRules(limit, result, beyond.match, beyond.inputs, turn)
    return None


def turn_of(oracle: Oracle, model: RuleModel, cases: Sequence[Case]) -> Turn:
    """Where the answers begin to differ, by length or by position id, whichever is clearer.

    That is the one with more answers before it.
    """
    rows = []
    for case, answers in zip(cases, oracle.answers(cases)):
        words = oracle.words(case.ids)
        for t, answer in zip(case.scored, answers):
            wrong = model(words[: t + 1], case.offset) != answer
            rows.append((t + 1, case.offset + t, wrong))
    table = np.array(rows)
    turns = [_turn(table[:, axis], table[:, 2], axis == 1) for axis in (0, 1)]
    return max(turns, key=lambda turn: turn.before)


def _turn(sizes: np.ndarray, wrong: np.ndarray, is_position: bool) -> Turn:
    """The largest size before which few answers differ.

    Args:
        sizes: number of tokens, or position id, of each answer [n].
        wrong: whether it differs, 0 or 1 [n].
    """
    bounds = np.arange(sizes.min(), sizes.max() + 2)
    before = (sizes[None] < bounds[:, None]).sum(1)
    differ = ((sizes[None] < bounds[:, None]) * wrong[None]).sum(1)
    at = int(np.flatnonzero(differ <= RARE * before)[-1])
    total, bad = len(sizes), int(wrong.sum())
    counts = int(before[at]), int(differ[at])
    return Turn(int(bounds[at]), is_position, *counts, total - counts[0], bad - counts[1])
