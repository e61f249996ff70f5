"""A weighted sum of a few named values: as a formula, as numpy, and as what a uniform head moves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .matrices import everything


@dataclass(frozen=True)
class Affine:
    """``constant`` and whole numbers of times each value; values are rules that give a number."""

    terms: tuple[tuple[int, str], ...]
    constant: int = 0

    def text(self) -> str:
        """The formula, printed by sympy: like terms together, none of them 0 times."""
        from sympy import Add, Integer, Symbol, sstr  # loads slowly, and most programs need none

        parts = [times * Symbol(value) for times, value in self.terms]
        total = Add(*parts, Integer(self.constant))
        forward, backward = (sstr(total, order=order) for order in ("lex", "rev-lex"))
        return backward if forward.startswith("-") and not backward.startswith("-") else forward

    def __call__(self, values: Mapping[str, Any]) -> Any:
        """Of the value of each rule: numbers, or arrays [n] of them."""
        return self.constant + sum(times * np.asarray(values[value]) for times, value in self.terms)

    def row(self) -> tuple[np.ndarray, float]:
        """The same as weights [terms] and a bias: values [n, terms] @ weights + bias."""
        return np.array([float(times) for times, _ in self.terms]), float(self.constant)


def moved(tokens: Sequence[str], times: Mapping[str, int]) -> np.ndarray:
    """A weighted sum of counts of tokens, so far at each position [t], as a head computes it.

    A head that looks everywhere alike moves the mean of what each token holds; so many times the number
    of tokens seen is the sum.
    """
    held = np.array([float(times.get(token, 0)) for token in tokens])
    return np.asarray(everything(tokens) @ held * np.arange(1, len(tokens) + 1))
