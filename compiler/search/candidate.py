"""A rule proposed for one part, with its cost."""

from dataclasses import dataclass

from ..predicates import Label


@dataclass(frozen=True)
class Candidate:
    """A rule for one part.

    Attributes:
        saved: the numbers that the rule makes unnecessary.
        kl: the cost of this replacement alone, in nats per token.
        fit: the share of the variance of the part's output that the rule keeps.
    """

    name: str
    label: Label
    words: str
    saved: int
    kl: float
    fit: float
