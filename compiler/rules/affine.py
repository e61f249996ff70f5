"""Weighted sums of named values: as a formula, in numpy, and as the output of a uniform head."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .matrices import everything


@dataclass(frozen=True)
class Affine:
    """``constant`` plus integer coefficients times values; a value is a rule with a number.

    ``terms`` are (coefficient, value) pairs.
    """

    terms: tuple[tuple[int, str], ...]
    constant: int = 0

    def text(self) -> str:
        """The formula, simplified by sympy: like terms are collected, zero terms dropped."""
        from sympy import Add, Integer, Symbol, sstr  # slow to load, and rarely needed

        terms = [coefficient * Symbol(value) for coefficient, value in self.terms]
        total = Add(*terms, Integer(self.constant))
        forward, backward = (sstr(total, order=order) for order in ("lex", "rev-lex"))
        return backward if forward.startswith("-") and not backward.startswith("-") else forward

    def __call__(self, values: Mapping[str, Any]) -> Any:
        """The sum, given each value by name: numbers, or arrays [n]."""
        terms = (times * np.asarray(values[value]) for times, value in self.terms)
        return self.constant + sum(terms)

    def row(self) -> tuple[np.ndarray, float]:
        """The same as (weights [terms], bias): values [n, terms] @ weights + bias."""
        return np.array([float(times) for times, _ in self.terms]), float(self.constant)


def uniform_head_sum(tokens: Sequence[str], coefficients: Mapping[str, int]) -> np.ndarray:
    """The weighted sum of token counts so far at each position [t], as a head computes it.

    A uniform head writes the mean of the coefficients; times the number of tokens, that is the sum.
    """
    values = np.array([float(coefficients.get(token, 0)) for token in tokens])
    return np.asarray(everything(tokens) @ values * np.arange(1, len(tokens) + 1))
