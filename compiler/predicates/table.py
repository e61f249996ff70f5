"""Many predicates at once: lookup tables from the values of features to pre-activations."""

from collections.abc import Sequence

import numpy as np

from ..ir import Program
from .language import Condition, Formula, In, InClass
from .simulate import activate, holds
from .text import TOKENS, Text

LARGEST = (
    20_000_000  # numbers of a lookup table; of larger vocabularies terms are computed one by one
)
WHOLE = 8  # formulas per user of a feature below which its table has a column for each formula


class PredicateTable:
    """The activations of many formulas on the same texts.

    A term that asks for one token feature is a column of a table [vocab + 1, formulas], whose last
    row stands for "no token": all such terms of a formula and a feature are one lookup. A table has
    all formulas if most of them use the feature, since it is faster to add whole rows than to pick
    columns. Other terms are computed one by one, once for all formulas that share their condition.
    """

    def __init__(self, program: Program, formulas: Sequence[Formula]) -> None:
        self.activations = [formula.activation for formula in formulas]
        self.intercepts = np.array([formula.intercept for formula in formulas], dtype=np.float32)
        self.lookups: dict[str, tuple[np.ndarray | None, np.ndarray]] = {}
        self.others: dict[Condition, list[tuple[int, float]]] = {}
        vocab = program.shape.vocab
        small = (vocab + 1) * len(formulas) <= LARGEST
        columns: dict[str, dict[int, np.ndarray]] = {}
        classes = Text.of(program, []).classes
        for row, formula in enumerate(formulas):
            for term in formula.terms:
                match term.condition:
                    case In(feature, tokens) if small and feature in TOKENS:
                        members: np.ndarray = np.array(tokens, dtype=np.int64)
                    case InClass(feature, name) if small:
                        members = np.flatnonzero(classes[name])
                    case other:
                        self.others.setdefault(other, []).append((row, term.coefficient))
                        continue
                by_row = columns.setdefault(feature, {})
                column = by_row.setdefault(row, np.zeros(vocab + 1, dtype=np.float32))
                column[members] += np.float32(term.coefficient)
        for feature, by_row in columns.items():
            if WHOLE * len(by_row) < len(formulas):
                table = np.stack(list(by_row.values()), axis=1)
                self.lookups[feature] = np.array(list(by_row)), table
                continue
            table = np.zeros((len(formulas), vocab + 1), dtype=np.float32)
            for row, column in by_row.items():
                table[row] = column
            self.lookups[feature] = None, np.ascontiguousarray(table.T)

    def __call__(self, text: Text, places: np.ndarray | None = None) -> np.ndarray:
        """Activations at some indices of the texts (all where None): float32 [n, formulas]."""
        where = np.arange(len(text)) if places is None else places
        total = np.repeat(self.intercepts[None], len(where), axis=0)
        for feature, (rows, table) in self.lookups.items():
            values = table[text.tokens(feature)[where]]
            if rows is None:
                total += values
            else:
                total[:, rows] += values
        for condition, users in self.others.items():
            true = holds(condition, text)[where]
            for row, coefficient in users:
                total[true, row] += np.float32(coefficient)
        if len(set(self.activations)) == 1:
            return np.asarray(activate(self.activations[0], total))
        for activation in set(self.activations):
            rows = np.array([index for index, a in enumerate(self.activations) if a == activation])
            total[:, rows] = activate(activation, total[:, rows])
        return total
