"""Rules of a model that hold on its shorter inputs only: from where on it does something else."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..ir import Program
from .acceptance import compare
from .decompile import FEWEST, Decompiled, decompile
from .oracle import Case, Oracle

QUANTILES = (0.5, 0.25)  # of the lengths of the inputs: the limits to try, largest first


@dataclass(frozen=True)
class ShortRules:
    """Rules of the inputs up to a length.

    Attributes:
        limit: the largest number of tokens of an input.
        result: the rules, the parts that hold their values, and the match on unseen short inputs.
        beyond, longer: match on the longer inputs, and their number.
    """

    limit: int
    result: Decompiled
    beyond: float
    longer: int


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
            beyond = compare(Oracle(program), result.model, longer)
            return ShortRules(limit, result, beyond.match, beyond.inputs)
    return None
