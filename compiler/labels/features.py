"""What neurons are fitted with: every token set, class, count and flag that a text has."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..predicates.language import Below, Condition, Flag, InClass
from ..predicates.simulate import holds
from ..predicates.text import BAGS, COUNTS, FLAGS, TOKENS, Text

LIMITS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192)
CLASS_FEATURES = ("token", "previous", "two_back")
LARGE = 8192  # tokens; of a larger vocabulary only those that are in the text are looked at
BLOCK = 4  # tokens that a bag is looked at together for


@dataclass
class Family:
    """Conditions that compete: of one feature, ``member`` is sparse [values, n].

    ``tokens`` int [values]: the token of each row.
    """

    feature: str
    tokens: np.ndarray
    member: sparse.csr_array


@dataclass
class Atoms:
    """Conditions that stand alone: ``holds`` float32 [conditions, n]."""

    conditions: list[Condition]
    holds: np.ndarray


def families_of(text: Text) -> list[Family]:
    """All token features of a text."""
    n, found, seen = len(text), [], set()
    for feature in TOKENS:
        values = text.tokens(feature)
        if (key := values.tobytes()) in seen:
            continue  # of ids, words don't have pieces
        seen.add(key)
        at = np.flatnonzero(values >= 0)
        tokens, rows = _rows(values[at], text.program.shape.vocab)
        ones = np.ones(len(at), np.float32)
        member = sparse.csr_array((ones, (rows, at)), shape=(len(tokens), n))
        found.append(Family(feature, tokens, member))
    return [family for family in found if family.member.nnz]


def _rows(tokens: np.ndarray, vocab: int) -> tuple[np.ndarray, np.ndarray]:
    """Which tokens have a row, ascending, and the row of each of ``tokens``.

    Most of a large vocabulary is in no text at hand, and sums for it would take most of the time and
    memory.
    """
    if vocab <= LARGE:
        return np.arange(vocab), tokens
    return np.unique(tokens, return_inverse=True)


def bags_of(text: Text, begins: np.ndarray) -> list[Family]:
    """All bags of a text. ``member`` [values, blocks + 1] is to be multiplied by running totals.

    A token that is in the bag from one block to another is their difference of totals.
    """
    n, found = len(text), []
    tokens, rows = _rows(text.ids, text.program.shape.vocab)
    for feature in BAGS:
        enters = np.searchsorted(begins, np.arange(n) + 1)
        leaves = np.searchsorted(begins, text.until(feature) + 1)
        signs = np.repeat([1.0, -1.0], n)
        places = (np.tile(rows, 2), np.concatenate([leaves, enters]))
        shape = (len(tokens), len(begins) + 1)
        member = sparse.coo_array((signs, places), shape=shape).tocsr()
        member.eliminate_zeros()
        found.append(Family(feature, tokens, member))
    return found


def atoms_of(text: Text, least: int = 8) -> Atoms:
    """All classes, counts and flags that hold at some tokens and not at others."""
    conditions: list[Condition] = [
        InClass(f, name) for f in CLASS_FEATURES for name in text.classes
    ]
    conditions += [Below(name, limit) for name in COUNTS for limit in LIMITS]
    conditions += [Flag(name) for name in FLAGS]
    kept, rows, seen = [], [], set()
    for condition in conditions:
        row = holds(condition, text)
        key = np.packbits(row).tobytes()
        if least <= row.sum() <= len(text) - least and key not in seen:
            seen.add(key)
            kept.append(condition)
            rows.append(row)
    shape = (len(rows), len(text))
    return Atoms(kept, np.array(rows, dtype=np.float32).reshape(shape))


class Features:
    """What the neurons of all layers are fitted with."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.families, self.atoms = families_of(text), atoms_of(text)
        begins = np.flatnonzero(text.place % BLOCK == 0)
        n = len(text)
        block = np.searchsorted(begins, np.arange(n), side="right") - 1
        self.blocks = sparse.csr_array(
            (np.ones(n, np.float32), (block, np.arange(n))), shape=(len(begins), n)
        )
        self.bags = bags_of(text, begins)

    def sums(self, numbers: np.ndarray) -> Iterator[np.ndarray]:
        """Sums of ``numbers`` [n, neurons] where each atom, then each token of each family, then
        each token in each bag holds."""
        yield self.atoms.holds @ numbers
        for family in self.families:
            yield family.member @ numbers
        blocks = self.blocks @ numbers
        total = np.zeros((len(blocks) + 1, numbers.shape[1]))
        np.cumsum(blocks, 0, out=total[1:], dtype=np.float64)
        for bag in self.bags:
            yield (bag.member @ total).astype(np.float32)
