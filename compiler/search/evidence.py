"""What idioms may ask of the original: its answers, and where the search stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .facts import Facts
from .oracle import Case, Oracle


@dataclass(frozen=True)
class Evidence:
    """The original, its inputs, and the answers that no proposed value tells apart yet.

    Attributes:
        due: how many answers each input asks for; None where that differs.
        seen: the tokens so far at each point of the fit.
        targets: what is to be told apart, bool [points], and the price of the best list without:
            the points that it gets wrong and those that its cost must save.
        price: points that a unit of cost must save.
    """

    oracle: Oracle
    cases: Sequence[Case]
    facts: Facts
    due: int | None
    seen: Sequence[Sequence[str]] = ()
    targets: Sequence[tuple[np.ndarray, float]] = field(default=())
    price: float = 1.0
