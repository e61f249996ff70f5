"""The order of the tokens of a set: those that carry most of its effect come first.

All members of a set add the same height, so a member's share of the set's effect is how often the
feature has that value where the set holds.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...data.sample import Sample
from ...ir import Program
from ...predicates import Text
from ...predicates.language import Formula, In
from ...predicates.text import TOKENS
from .rules import RuleCore


def ordered(core: RuleCore, program: Program, samples: Sequence[Sample]) -> RuleCore:
    """The core with the members of all sets of token features in descending order of frequency."""
    text, vocab = Text.of(program, samples), program.shape.vocab
    counts = {name: np.bincount(text.tokens(name) + 1, minlength=vocab + 1)[1:] for name in TOKENS}
    formulas = {name: _sorted(formula, counts) for name, formula in core.formulas.items()}
    return replace(core, formulas=formulas)


def _sorted(formula: Formula, counts: dict[str, np.ndarray]) -> Formula:
    terms = []
    for term in formula.terms:
        match term.condition:
            case In(feature, tokens, side) if feature in counts:
                often = counts[feature]
                members = sorted(tokens, key=lambda token: (-int(often[token]), token))
                term = replace(term, condition=In(feature, tuple(members), side))
        terms.append(term)
    return replace(formula, terms=tuple(terms))
