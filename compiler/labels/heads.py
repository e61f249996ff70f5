"""Fits labels to heads: conditions on query and key that predict the attention pattern.

Real and predicted pattern are distributions over keys; a label predicts the softmax of a sum of
coefficients. Terms are added greedily by the decrease in cross entropy that a Newton step predicts,
as for neurons; then all coefficients are fitted jointly.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..predicates.language import (
    And,
    Below,
    Condition,
    Flag,
    In,
    InClass,
    Offset,
    Pattern,
    Slope,
    Term,
)
from .features import Family, Features, sums_of
from .neurons import NAMED_BONUS, TERMS
from .pairs import Members, PairText
from .token_sets import PENALTY, RIDGE, TIE, BestSets, best_sets, first_best

CHECKED = 6  # candidates whose gain is computed exactly
MAX_CONJUNCTION = 3  # conditions in a term
SINGLE: tuple[Condition, ...] = (
    *(Offset(back) for back in range(9)),
    *(Offset(limit, below=True) for limit in (2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)),
    Flag("same_token"),
    Flag("latest_same_token"),
    Flag("follows_same_token"),
    Flag("follows_previous"),
    Flag("same_sentence"),
    Flag("same_word"),
    Flag("first", "key"),
)
GATES: tuple[Condition, ...] = (
    *(Offset(back) for back in range(4)),
    Flag("first", "key"),
    Flag("same_token"),
    Flag("follows_same_token"),
    Flag("same_sentence"),
    Flag("same_word"),
)
SLOPES = (Slope("distance"), Slope("log_distance"))


def fit_heads(
    pairs: PairText,
    features: Features,
    real: np.ndarray,
    *,
    terms: int = TERMS,
    progress: Callable[[int], None] = lambda done: None,
) -> list[Pattern]:
    """Fit a label to each head, whose attention is a column of ``real`` (float32 [p, heads])."""
    fit = _Fit(pairs, features, real)
    for done in range(terms):
        fit.round()
        if done < 3 or done % 3 == 2 or done == terms - 1:
            fit.refit()
        progress(done + 1)
    return fit.labels()


@dataclass
class _Candidate:
    """A condition that may become a term, the predicted gain, and its coefficient.

    ``stage``: of candidates whose gains tie, the one of the first stage is taken.
    """

    gain: float
    condition: Callable[[], Condition]
    coefficient: float
    stage: int = -1
    exact: bool = True


@dataclass(frozen=True)
class _Column:
    """A head, and a condition that is joined with one more; None: that one stands alone."""

    head: int
    gate: Condition | None
    stage: int


class _Fit:
    def __init__(self, pairs: PairText, features: Features, real: np.ndarray) -> None:
        self.at, self.features, self.real = pairs, features, real
        p, heads = real.shape
        self.scores = np.zeros((p, heads), np.float32)
        self.terms: list[list[Condition]] = [[] for _ in range(heads)]
        self.coefficients: list[np.ndarray] = [np.zeros(0) for _ in range(heads)]
        self.masks: dict[Condition, np.ndarray] = {}
        self.members: dict[Condition, Members] = {}

    def mask(self, condition: Condition) -> np.ndarray:
        """The value of a condition for each pair, float32 [p]."""
        if condition not in self.masks:
            self.masks[condition] = self.at.pairs.holds(condition).astype(np.float32)
        return self.masks[condition]

    def where(self, condition: Condition) -> Members:
        """The pairs at which a condition holds; most conditions hold at few."""
        if condition not in self.members:
            self.members[condition] = self.at.where(self.mask(condition))
        return self.members[condition]

    def round(self) -> None:
        """Add the best candidate to each head."""
        model = self.at.softmax(self.scores)
        gradient = self.real - model
        weight = model * (1 - model)
        spread = np.square(gradient).sum(0) / (weight.sum(0) + 1e-9)
        candidates: list[list[_Candidate]] = [[] for _ in self.terms]
        self._propose_single(candidates, model, gradient)
        for side in ("key", "query"):
            columns = self._columns(side)
            sums = [self._reduced(side, columns, numbers) for numbers in (gradient, weight)]
            noise = spread[[column.head for column in columns]]
            families = [None, *self.features.families, *self.features.bags]
            for family, g, w in zip(families, *map(self.features.sums, sums)):
                self._propose(candidates, side, columns, family, (g, w, noise))
        for h, of_head in enumerate(candidates):
            of_head.sort(key=lambda candidate: candidate.stage)
            own = (np.ascontiguousarray(numbers[:, h]) for numbers in (model, gradient))
            self._add_best(h, of_head, *own)

    def _add_best(
        self, h: int, candidates: list[_Candidate], model: np.ndarray, gradient: np.ndarray
    ) -> None:
        """Add the candidate with the largest exact gain among the most promising ones."""
        best: _Candidate | None = None
        checked = 0
        while candidates and checked < CHECKED:
            candidate = candidates.pop(int(first_best(np.array([c.gain for c in candidates]))))
            condition = candidate.condition()
            if condition in self.terms[h]:
                continue
            checked += 1
            if best is not None and candidate.gain < best.gain:
                break
            if not candidate.exact:
                held = self.where(condition)
                g = float(gradient[held.at].sum(dtype=np.float64))
                mean = np.bincount(held.query, model[held.at])
                w = max(float((mean - mean * mean).sum()), 0.0) + RIDGE
                candidate = _Candidate(g * g / w, partial(_same, condition), g / w)
            if best is None or candidate.gain > (1 + TIE) * best.gain:
                best = candidate
        if best is not None:
            self._add(h, best)

    def _propose_single(
        self, candidates: list[list[_Candidate]], model: np.ndarray, gradient: np.ndarray
    ) -> None:
        """Append the conditions without a token set to each head's list."""
        for condition in (*SINGLE, *SLOPES):
            g, w = self._newton_sums(condition, model, gradient)
            coefficient = g / (w + RIDGE)
            for h, gain in enumerate((NAMED_BONUS * g * coefficient).tolist()):
                if gain > 0:
                    proposed = _Candidate(gain, partial(_same, condition), float(coefficient[h]))
                    candidates[h].append(proposed)

    def _newton_sums(
        self, condition: Condition, model: np.ndarray, gradient: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Gradient and curvature of the loss in the coefficient of one condition, per head."""
        if isinstance(condition, Slope):
            value, by_query = self.mask(condition), self.at.every.by_query
            mean, square = (
                sums_of(by_query, model * factor[:, None]) for factor in (value, value * value)
            )
            g = value @ gradient
        else:
            by_query = self.where(condition).by_query
            mean = square = sums_of(by_query, model)
            g = sums_of(by_query, gradient).sum(0)
        return g, np.maximum((square - mean * mean).sum(0), 0)

    def _columns(self, side: str) -> list[_Column]:
        """What a feature of query or key may be joined with."""
        heads = range(len(self.terms))
        gates: tuple[Condition | None, ...] = (None,) if side == "key" else GATES
        first = 0 if side == "key" else 1
        columns = [_Column(h, gate, first + i) for i, gate in enumerate(gates) for h in heads]
        later = len(GATES) + (2 if side == "key" else 1)
        return columns + [
            _Column(h, term, later + 2 * number)
            for h, terms in enumerate(self.terms)
            for number, term in enumerate(terms)
            if _is_extensible(term)
        ]

    def _reduced(self, side: str, columns: list[_Column], numbers: np.ndarray) -> np.ndarray:
        """Sums by query or key of ``numbers`` [p, heads] where each column's condition holds."""
        result = np.empty((len(self.at.text), len(columns)), np.float32)
        places: dict[Condition | None, list[int]] = {}
        for place, column in enumerate(columns):
            places.setdefault(column.gate, []).append(place)
        for gate, some in places.items():
            held = self.at.every if gate is None else self.where(gate)
            sums = sums_of(held.by_query if side == "query" else held.by_key, numbers)
            result[:, some] = sums[:, [columns[place].head for place in some]]
        return result

    def _propose(
        self,
        candidates: list[list[_Candidate]],
        side: str,
        columns: list[_Column],
        family: Family | None,
        sums: tuple[np.ndarray, np.ndarray, np.ndarray],
    ) -> None:
        """Append the best condition of each sign to the list of each column's head.

        Args:
            side: query or key.
            family: the conditions; None stands for atoms.
            sums: gradient and curvature [conditions, columns], noise [columns].
        """
        gradient, weight, noise = sums

        def append(
            place: int, gain: float, more: Condition, coefficient: float, sets: BestSets | None
        ) -> None:
            column = columns[place]
            if gain > 0 and not _uses_feature(column.gate, more):
                condition = partial(_joined, column.gate, more, sets, place)
                candidates[column.head].append(
                    _Candidate(gain, condition, coefficient, column.stage, exact=False)
                )

        if family is not None:
            for sets in best_sets(gradient, weight, noise, family.tokens):
                # A set of all tokens says only that the feature exists, which flags say better.
                gains = np.where(sets.size == len(family.tokens), 0, sets.gain)
                for place, gain in enumerate(gains.tolist()):
                    without_set = In(family.feature, (), side)
                    append(place, gain, without_set, float(sets.coefficient[place]), sets)
        elif len(gradient):
            coefficients = gradient / (weight + RIDGE)
            gains = gradient * coefficients - PENALTY * noise
            for sign in (1, -1):
                own = np.where(sign * gradient > 0, gains, 0)
                for place, i in enumerate(first_best(own).tolist()):
                    more = _with_side(self.features.atoms.conditions[i], side)
                    append(place, float(own[i, place]), more, float(coefficients[i, place]), None)

    def _add(self, h: int, candidate: _Candidate) -> None:
        condition = candidate.condition()
        mask = self.mask(condition)
        coefficient = float(np.clip(candidate.coefficient, -3, 3))
        self.terms[h].append(condition)
        self.coefficients[h] = np.append(self.coefficients[h], coefficient)
        self.scores[:, h] += np.float32(coefficient) * mask

    def refit(self) -> None:
        """Fit all coefficients of each head jointly, by Newton's method."""
        for h, terms in enumerate(self.terms):
            if not terms:
                continue
            design = np.stack([self.mask(term) for term in terms], 1)
            self.coefficients[h] = self._newton(design, self.real[:, h], self.coefficients[h])
            self.scores[:, h] = design @ self.coefficients[h].astype(np.float32)
        kept = {term for terms in self.terms for term in terms} | {*SINGLE, *SLOPES, *GATES}
        self.masks = {key: mask for key, mask in self.masks.items() if key in kept}
        self.members = {key: some for key, some in self.members.items() if key in kept}

    def _newton(self, design: np.ndarray, real: np.ndarray, start: np.ndarray) -> np.ndarray:
        coefficients, damping = start, 1e-3

        def cost_at(coefficients: np.ndarray) -> tuple[float, np.ndarray]:
            model = self.at.softmax(design @ coefficients.astype(np.float32))
            cost = -float(real @ np.log(np.maximum(model, 1e-9)))
            return cost + 0.05 * float(coefficients @ coefficients), model

        cost, model = cost_at(coefficients)
        for _ in range(6):
            weighted = design * model[:, None]
            mean = sums_of(self.at.every.by_query, weighted)
            gradient = design.T @ (real - model) - 0.1 * coefficients
            curvature = (design.T @ weighted - mean.T @ mean).astype(np.float64)
            curvature += 0.1 * np.eye(len(coefficients))
            for _ in range(5):
                damped = curvature * (1 + damping * np.eye(len(coefficients)))
                step = np.clip(np.linalg.solve(damped, gradient), -4, 4)
                new_cost, new_model = cost_at(coefficients + step)
                if new_cost < cost:
                    break
                damping = max(damping * 16, 1e-2)
            else:
                return coefficients
            converged = cost - new_cost < 1e-4 * cost
            coefficients, cost, model = coefficients + step, new_cost, new_model
            damping /= 4
            if converged:
                break
        return coefficients

    def labels(self) -> list[Pattern]:
        """The labels, with rounded coefficients."""
        return [
            Pattern(
                tuple(
                    Term(round(float(coefficient), 3), term)
                    for coefficient, term in zip(coefficients, terms)
                    if round(float(coefficient), 3)
                )
            )
            for coefficients, terms in zip(self.coefficients, self.terms)
        ]


def _is_extensible(condition: Condition) -> bool:
    """Whether a term can be joined with one more condition."""
    if isinstance(condition, Slope):
        return False
    return not isinstance(condition, And) or len(condition.parts) < MAX_CONJUNCTION


def _uses_feature(condition: Condition | None, more: Condition) -> bool:
    """Whether a condition already uses the feature of another."""
    match condition:
        case And(parts):
            return any(_uses_feature(part, more) for part in parts)
        case In() | InClass() if isinstance(more, In | InClass):
            return (condition.feature, condition.side) == (more.feature, more.side)
    return condition == more


def _join(condition: Condition | None, more: Condition) -> Condition:
    match condition:
        case None:
            return more
        case And(parts):
            return And((*parts, more))
        case _:
            return And((condition, more))


def _same(condition: Condition) -> Condition:
    return condition


def _joined(
    gate: Condition | None, more: Condition, sets: BestSets | None, column: int
) -> Condition:
    """A condition and one more, whose token set is a column's."""
    if isinstance(more, In) and sets is not None:
        more = In(more.feature, sets.tokens(column), more.side)
    return _join(gate, more)


def _with_side(condition: Condition, side: str) -> Condition:
    match condition:
        case InClass(feature, name):
            return InClass(feature, name, side)
        case Below(feature, limit):
            return Below(feature, limit, side)
        case Flag(name):
            return Flag(name, side)
    raise AssertionError(condition)
