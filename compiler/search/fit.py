"""Fits a decision list: greedy, deterministic, penalized by length.

The first case whose condition holds decides; else the default does. A condition is a comparison of
a variable, or a conjunction of comparisons.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..rules.logic import negate
from .idioms.base import Variable

SMALLEST, LARGEST = -4, 8  # range of the small thresholds
QUANTILES = 12  # thresholds above them: quantiles of the values
KNOWN = 0.3  # discount for a comparison of variables that the default reads
SET = 4  # maximum number of tokens of a set
LENIENT = 4.0  # errors count a quarter for comparisons that another one may correct
RARE = 50.0  # ... and a fiftieth where exceptions are looked for
STARTS, CANDIDATES = 4, 80  # maximum number of defaults and comparisons to try


@dataclass(frozen=True, eq=False)
class Atom:
    """A comparison: its text, the variables that it reads, its cost, and where it holds [n]."""

    text: str
    reads: tuple[str, ...]
    cost: float
    holds: np.ndarray


@dataclass(frozen=True)
class Leaf:
    """An outcome: its text, the variables that it reads, its cost, and where it is right [n]."""

    text: str
    reads: tuple[str, ...]
    cost: float
    right: np.ndarray


@dataclass(frozen=True)
class Branch:
    """One case of a list: if all atoms hold, the leaf decides."""

    atoms: tuple[Atom, ...]
    leaf: Leaf


@dataclass(frozen=True)
class DecisionList:
    """Branches in the order of evaluation, the default, and the remaining errors [n]."""

    branches: tuple[Branch, ...]
    default: Leaf
    wrong: np.ndarray

    @property
    def reads(self) -> set[str]:
        names = set(self.default.reads)
        for branch in self.branches:
            names |= set(branch.leaf.reads)
            for atom in branch.atoms:
                names |= set(atom.reads)
        return names

    @property
    def cost(self) -> float:
        return self.default.cost + sum(
            1 + b.leaf.cost + sum(a.cost for a in b.atoms) for b in self.branches
        )


def atoms(
    variables: Sequence[Variable],
    columns: Mapping[str, Sequence[Any]],
    constants: Sequence[str],
    closely: np.ndarray | None = None,
) -> list[Atom]:
    """Comparisons of variables with constants and of tokens with each other, without duplicates.

    Args:
        columns: the value of each variable at every point.
        constants: tokens that token variables are compared with.
        closely: points whose numbers are compared exactly, however large, bool [n].
    """
    comparisons: list[Atom] = []
    tokens = [v for v in variables if v.type == "token"]
    for v in variables:
        column = np.array(columns[v.name], dtype=object)
        if v.type == "bool":
            comparisons.append(Atom(v.name, (v.name,), v.cost, column.astype(bool)))
        elif v.type == "count":
            numbers = column.astype(int)
            present = set(numbers.tolist())
            for c in _large(numbers) if " % " not in v.text else ():
                comparisons.append(Atom(f"{v.name} > {c}", (v.name,), v.cost + 0.2, numbers > c))
            exact = set() if closely is None else set(numbers[closely].tolist())
            small = (c for c in present if SMALLEST <= c <= LARGEST or c in exact)
            for c in sorted(small, key=lambda c: (abs(c), c)):
                comparisons.append(
                    Atom(
                        f"{v.name} == {c}", (v.name,), v.cost + (0.05 if c else -0.02), numbers == c
                    )
                )
                if " % " not in v.text:
                    comparisons.append(Atom(f"{v.name} > {c}", (v.name,), v.cost, numbers > c))
                    comparisons.append(Atom(f"{v.name} < {c}", (v.name,), v.cost, numbers < c))
        elif v.type == "state":
            for state in sorted(set(columns[v.name])):
                comparisons.append(
                    Atom(f"{v.name} == {state!r}", (v.name,), v.cost, column == state)
                )
        elif v.type == "token":
            for constant in constants:
                comparisons.append(
                    Atom(f"{v.name} == {constant!r}", (v.name,), v.cost, column == constant)
                )
            if any(value is None for value in columns[v.name]):
                missing = np.array([value is None for value in columns[v.name]])
                comparisons.append(Atom(f"{v.name} is None", (v.name,), v.cost, missing))
    for index, a in enumerate(tokens):
        for b in tokens[index + 1 :]:
            equal = np.array([x == y for x, y in zip(columns[a.name], columns[b.name])])
            comparisons.append(
                Atom(f"{a.name} == {b.name}", (a.name, b.name), a.cost + b.cost, equal)
            )
    negated = [
        Atom(negate(atom.text), atom.reads, atom.cost + 0.3, ~atom.holds) for atom in comparisons
    ]
    unique: dict[bytes, Atom] = {}
    for atom in sorted(comparisons + negated, key=lambda atom: atom.cost):
        if atom.holds.any() and not atom.holds.all():
            unique.setdefault(np.packbits(atom.holds).tobytes(), atom)
    return list(unique.values())


def set_atoms(
    variables: Sequence[Variable], columns: Mapping[str, Sequence[Any]], target: np.ndarray
) -> Iterator[Atom]:
    """For each plain token, whether it is one of the few tokens at which the target mostly holds.

    Args:
        target: bool [n].
    """
    for v in variables:
        if v.type != "token" or not v.plain:
            continue
        column = columns[v.name]
        yes = Counter(token for token, holds in zip(column, target) if holds)
        every = Counter(column)
        members = sorted(token for token in every if 2 * yes[token] > every[token])
        if 2 <= len(members) <= SET:
            text = " or ".join(f"{v.name} == {token!r}" for token in members)
            holds = np.array([token in members for token in column])
            cost = v.cost + 0.3 * (len(members) - 1)
            yield Atom(f"({text})", (v.name,), cost, holds)
            yield Atom(f"not ({text})", (v.name,), cost + 0.3, ~holds)


def _large(numbers: np.ndarray) -> list[int]:
    """Thresholds above the small ones: quantiles of the values that occur there."""
    above = numbers[numbers > LARGEST]
    if not len(above):
        return []
    return sorted({int(c) for c in np.quantile(above, np.linspace(0, 1, QUANTILES + 1)[:-1])})


def fit(
    candidates: Sequence[Atom],
    leaves: Sequence[Leaf],
    weights: np.ndarray,
    *,
    price: float,
    longest: int,
) -> DecisionList:
    """The decision list with the least weighted error plus ``price`` times its cost.

    Args:
        weights: cost of an error at each point [n].
        price: minimum reduction of the weighted error per unit of cost.
        longest: maximum number of cases.
    """
    starts = sorted(leaves, key=lambda leaf: price * leaf.cost - float(weights[leaf.right].sum()))
    holds = np.array([atom.holds for atom in candidates], dtype=np.float32)
    weights = weights.astype(np.float32)
    lists = [
        _grow(candidates, holds, leaves, start, weights, price, longest)
        for start in starts[:STARTS]
    ]
    return min(lists, key=lambda each: weights[each.wrong].sum() + price * each.cost)


def extended(
    candidates: Sequence[Atom],
    leaves: Sequence[Leaf],
    known: Leaf,
    weights: np.ndarray,
    *,
    price: float,
    longest: int,
) -> DecisionList:
    """The best cases before a rule that is known already; arguments as in :func:`fit`."""
    holds = np.array([atom.holds for atom in candidates], dtype=np.float32)
    weights = weights.astype(np.float32)
    return _grow(candidates, holds, leaves, known, weights, price, longest, RARE)


def _grow(
    candidates: Sequence[Atom],
    holds: np.ndarray,
    leaves: Sequence[Leaf],
    default: Leaf,
    weights: np.ndarray,
    price: float,
    longest: int,
    lenient: float = LENIENT,
) -> DecisionList:
    branches: tuple[Branch, ...] = ()
    right = default.right.copy()
    # Conditions on variables that the default reads are cheaper.
    known = set(default.reads)
    costs = np.array([a.cost - KNOWN * (set(a.reads) <= known) for a in candidates])
    while len(branches) < longest and (~right).any() and len(candidates):
        best: tuple[float, Branch] | None = None
        for leaf in leaves:
            change = (leaf.right.astype(np.float32) - right) * weights
            if not (change > 0).any():
                continue
            better = np.flatnonzero(change > 0)
            useful = np.flatnonzero(holds[:, better] @ change[better] > price)
            if not len(useful):
                continue
            touched = np.flatnonzero(change)
            change = change[touched]
            part = holds[np.ix_(useful, touched)]
            order = _promising(part, change, price * costs[useful], lenient)
            useful, part = useful[order], part[order]
            gains = (part * change) @ part.T  # the diagonal: one comparison alone
            priced = gains - price * (1 + leaf.cost + costs[useful][:, None] + costs[useful][None])
            single = gains.diagonal() - price * (1 + leaf.cost + costs[useful])
            np.fill_diagonal(priced, single)
            at = int(priced.argmax())
            i, j = divmod(at, len(useful))
            value = float(priced[i, j])
            if value > 0 and (best is None or value > best[0] + 1e-9):
                chosen = (
                    (candidates[useful[i]],)
                    if i == j
                    else (candidates[useful[i]], candidates[useful[j]])
                )
                best = value, Branch(chosen, leaf)
        if best is None:
            break
        branch = _narrowed(best[1], best[0], candidates, holds, costs, right, weights, price)
        where = np.logical_and.reduce([atom.holds for atom in branch.atoms])
        right = np.where(where, branch.leaf.right, right)
        branches = (branch, *branches)
    return DecisionList(branches, default, ~right)


def _promising(
    part: np.ndarray, change: np.ndarray, spent: np.ndarray, lenient: float
) -> np.ndarray:
    """Indices of the comparisons to combine: good alone, or right wherever a case is missing.

    Two comparisons that are useless alone may be exact together; both hold at most points that a
    case would correct.
    """
    gains, losses = part @ np.maximum(change, 0), part @ np.maximum(-change, 0)
    alone = np.argsort(spent - gains + losses, kind="stable")[:CANDIDATES]
    together = np.argsort(spent - gains + losses / lenient, kind="stable")[: CANDIDATES // 2]
    return np.array(list(dict.fromkeys([*alone.tolist(), *together.tolist()])))


def _narrowed(
    branch: Branch,
    value: float,
    candidates: Sequence[Atom],
    holds: np.ndarray,
    costs: np.ndarray,
    right: np.ndarray,
    weights: np.ndarray,
    price: float,
) -> Branch:
    """The branch, with one more comparison if that reduces the error by more than its price."""
    where = np.logical_and.reduce([atom.holds for atom in branch.atoms])
    change = (branch.leaf.right.astype(np.float32) - right) * weights * where
    gains = holds @ change - price * costs
    spent = price * (1 + branch.leaf.cost)
    at = int(gains.argmax())
    own = sum(costs[i] for i, atom in enumerate(candidates) if atom in branch.atoms)
    if gains[at] - price * own - spent <= value + 1e-9 or candidates[at] in branch.atoms:
        return branch
    return Branch((*branch.atoms, candidates[at]), branch.leaf)
