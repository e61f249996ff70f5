"""The features to which labels are fitted: token sets, classes, counts and flags of a text."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..interpreter.tensors import shared_tensor
from ..predicates.language import Below, Condition, Flag, InClass
from ..predicates.simulate import holds
from ..predicates.text import BAGS, COUNTS, FLAGS, TOKENS, Text

LIMITS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192)
CLASS_FEATURES = ("token", "previous", "two_back")
LARGE = 8192  # vocabulary size above which only tokens of the text have a row
BLOCK = 4  # tokens per block in the sums over bags


@dataclass
class Family:
    """The token conditions of one feature: ``member`` is sparse [values, n].

    ``tokens`` int [values]: the token of each row.
    """

    feature: str
    tokens: np.ndarray
    member: sparse.csr_array


@dataclass
class Atoms:
    """Conditions without a token set: ``holds`` float32 [conditions, n]."""

    conditions: list[Condition]
    holds: np.ndarray


def families_of(text: Text) -> list[Family]:
    """All token features of a text."""
    n, families, seen = len(text), [], set()
    for feature in TOKENS:
        values = text.tokens(feature)
        if (key := values.tobytes()) in seen:
            continue  # for example, words of a vocabulary of ids have a single token
        seen.add(key)
        at = np.flatnonzero(values >= 0)
        tokens, rows = _rows(values[at], text.program.shape.vocab)
        ones = np.ones(len(at), np.float32)
        member = sparse.csr_array((ones, (rows, at)), shape=(len(tokens), n))
        families.append(Family(feature, tokens, member))
    return [family for family in families if family.member.nnz]


def _rows(tokens: np.ndarray, vocab: int) -> tuple[np.ndarray, np.ndarray]:
    """The tokens that have a row, ascending, and the row of each token.

    Most tokens of a large vocabulary do not occur, and rows for them would dominate time and
    memory.
    """
    if vocab <= LARGE:
        return np.arange(vocab), tokens
    return np.unique(tokens, return_inverse=True)


def bags_of(text: Text, begins: np.ndarray) -> list[Family]:
    """All bags of a text. ``member`` [values, blocks + 1] multiplies running totals over blocks.

    A token that is in the bag for a range of blocks contributes the difference of two totals.
    """
    n, bags = len(text), []
    tokens, rows = _rows(text.ids, text.program.shape.vocab)
    for feature in BAGS:
        enters = np.searchsorted(begins, np.arange(n) + 1)
        leaves = np.searchsorted(begins, text.until(feature) + 1)
        signs = np.repeat([1.0, -1.0], n)
        places = (np.tile(rows, 2), np.concatenate([leaves, enters]))
        shape = (len(tokens), len(begins) + 1)
        member = sparse.coo_array((signs, places), shape=shape).tocsr()
        member.eliminate_zeros()
        bags.append(Family(feature, tokens, member))
    return bags


def atoms_of(text: Text, min_count: int = 8) -> Atoms:
    """Classes, counts and flags that hold, and fail, at ``min_count`` or more tokens."""
    conditions: list[Condition] = [
        InClass(f, name) for f in CLASS_FEATURES for name in text.classes
    ]
    conditions += [Below(name, limit) for name in COUNTS for limit in LIMITS]
    conditions += [Flag(name) for name in FLAGS]
    kept, rows, seen = [], [], set()
    for condition in conditions:
        row = holds(condition, text)
        key = np.packbits(row).tobytes()
        if min_count <= row.sum() <= len(text) - min_count and key not in seen:
            seen.add(key)
            kept.append(condition)
            rows.append(row)
    shape = (len(rows), len(text))
    return Atoms(kept, np.array(rows, dtype=np.float32).reshape(shape))


def sums_of(member: sparse.csr_array, numbers: np.ndarray) -> np.ndarray:
    """``member @ numbers`` for a matrix of ones [values, n]: the same bits in half the time."""
    from torch.nn.functional import embedding_bag

    rows, begins = shared_tensor(member.indices), shared_tensor(member.indptr[:-1])
    table = shared_tensor(np.ascontiguousarray(numbers))
    result: np.ndarray = embedding_bag(rows, table, begins, mode="sum").numpy()
    return result


class Features:
    """All features of a text."""

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
        # At how many tokens each condition holds (of a bag: the tokens in it), as ``sums`` yields.
        self.counts = [each[:, 0] for each in self.sums(np.ones((n, 1), np.float32))]

    def sums(self, numbers: np.ndarray) -> Iterator[np.ndarray]:
        """Sums of ``numbers`` [n, neurons] over the tokens where each condition holds.

        Yields the sums for the atoms, then for each family, then for each bag.
        """
        yield self.atoms.holds @ numbers
        for family in self.families:
            yield sums_of(family.member, numbers)
        blocks = sums_of(self.blocks, numbers)
        total = np.zeros((len(blocks) + 1, numbers.shape[1]))
        np.cumsum(blocks, 0, out=total[1:], dtype=np.float64)
        for bag in self.bags:
            yield (bag.member @ total).astype(np.float32)
