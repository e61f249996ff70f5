"""A rule proposed for one component, and what it costs there."""

from dataclasses import dataclass

from ..predicates import Label


@dataclass(frozen=True)
class Candidate:
    """A rule for a part: ``kl`` (nats a token) is what it costs alone, ``fit`` the share of the variance
    of what the part writes that it keeps, ``saved`` the numbers that it makes unnecessary."""

    name: str
    label: Label
    words: str
    saved: int
    kl: float
    fit: float
