"""Smaller sets: a named class in place of a set, or the members that carry most of its effect.

All members of a set add the same height, so a member's share of the set's effect is how often the
feature has that value where the set holds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...data.sample import Sample
from ...ir import Program
from ...predicates import Text
from ...predicates.language import Condition, Formula, In, InClass
from ...predicates.text import TOKENS
from .rules import RuleCore


@dataclass(frozen=True)
class _Counts:
    """``values``: how often a feature has each token [vocab]. ``classes``: masks [vocab]."""

    values: Mapping[str, np.ndarray]
    classes: Mapping[str, np.ndarray]


def readable(
    core: RuleCore, program: Program, samples: Sequence[Sample], carried: float
) -> RuleCore:
    """The core with sets that carry a share ``carried`` of their effect on this text.

    A set becomes the named class that differs from it at the fewest tokens of the text, if these
    are at most 1 - ``carried`` of those at which the set holds. Any other set keeps its most
    frequent members, as many as carry that share. Sets that never hold stay as they are.
    """
    text, vocab = Text.of(program, samples), program.shape.vocab
    values = {name: np.bincount(text.tokens(name) + 1, minlength=vocab + 1)[1:] for name in TOKENS}
    counts = _Counts(values, {name: np.asarray(mask) for name, mask in text.classes.items()})
    formulas = {
        name: replace(
            formula,
            terms=tuple(
                replace(term, condition=_smaller(term.condition, counts, carried))
                for term in formula.terms
            ),
        )
        for name, formula in core.formulas.items()
    }
    return replace(core, formulas=formulas)


def _smaller(condition: Condition, counts: _Counts, carried: float) -> Condition:
    if not isinstance(condition, In) or condition.feature not in counts.values:
        return condition
    often = counts.values[condition.feature]
    members = sorted(condition.tokens, key=lambda token: (-int(often[token]), token))
    mass = often[members]
    total = int(mass.sum())
    if not total:
        return condition
    inside = {name: int(mask[members] @ mass) for name, mask in counts.classes.items()}
    wrong = {
        name: total - inside[name] + int(mask @ often) - inside[name]
        for name, mask in counts.classes.items()
    }
    if wrong:
        best = min(wrong, key=lambda name: (wrong[name], name))
        if wrong[best] <= (1 - carried) * total:
            return InClass(condition.feature, best, condition.side)
    enough = int(np.searchsorted(np.cumsum(mass), carried * total)) + 1
    return replace(condition, tokens=tuple(members[:enough]))


def set_sizes(core: RuleCore) -> list[int]:
    """The number of members of every set in the neurons' predicates; a class counts 1."""
    formulas: list[Formula] = list(core.formulas.values())
    conditions = [term.condition for formula in formulas for term in formula.terms]
    return [
        len(each.tokens) if isinstance(each, In) else 1
        for each in conditions
        if isinstance(each, In | InClass)
    ]
