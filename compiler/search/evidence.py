"""The state of a search, from which idioms learn values."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from .automata import Automaton
from .facts import Facts
from .oracle import Case, Oracle
from .questions import learned_machine


@dataclass(frozen=True)
class Evidence:
    """The original, its inputs, and the answers that the proposed values do not explain yet.

    Attributes:
        due: number of answers per input; None if it varies.
        seen: the tokens so far at each point of the fit.
        targets: what to predict, bool [points], and the price of the best list: the number of
            wrong points plus the number of points that its cost must correct.
        price: number of points that one unit of cost must correct.
    """

    oracle: Oracle
    cases: Sequence[Case]
    facts: Facts
    due: int | None
    seen: Sequence[Sequence[str]] = ()
    targets: Sequence[tuple[np.ndarray, float]] = field(default=())
    price: float = 1.0

    @cached_property
    def machine(self) -> Automaton | None:
        """The automaton of the original's answers; None if it has too many states."""
        return learned_machine(self.oracle, self.facts, self.cases, self.due)
