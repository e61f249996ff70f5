"""Fits labels to heads: conditions on query and key that predict the attention pattern.

Real and predicted pattern are distributions over keys; a label predicts the softmax of a sum of
coefficients. Terms are added greedily by the decrease in cross entropy that a Newton step predicts,
as for neurons; then all coefficients are fitted jointly.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..data.sample import Sample
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
from ..predicates.simulate import Pairs
from ..predicates.text import Text
from .features import Features, sums_of
from .neurons import NAMED_BONUS, TERMS
from .token_sets import PENALTY, RIDGE, TIE, best_sets, first_best

MAX_PAIRS = 400_000  # pairs of query and key: bounds time and memory
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


@dataclass
class PairText:
    """Texts and all causal pairs: ``query``, ``key`` int [p], ordered by query."""

    text: Text
    query: np.ndarray
    key: np.ndarray

    @classmethod
    def of(cls, text: Text) -> "PairText":
        length = text.place + 1
        query = np.repeat(np.arange(len(text)), length)
        first = np.cumsum(length) - length
        key = np.arange(len(query)) - first[query] + text.start[query]
        return cls(text, query, key)

    def __post_init__(self) -> None:
        p, n = len(self.query), len(self.text)
        ones, at = np.ones(p, np.float32), np.arange(p)
        self.by_query = sparse.csr_array((ones, (self.query, at)), shape=(n, p))
        self.by_key = sparse.csr_array((ones, (self.key, at)), shape=(n, p))
        self.begins = np.flatnonzero(self.key == self.text.start[self.query])
        self.pairs = Pairs(self.text, self.query, self.key)

    def flatten(self, patterns: Sequence[np.ndarray], index: int, out: np.ndarray) -> None:
        """Write the patterns of text ``index`` into the rows of its pairs in ``out``."""
        begin, end = self.text.bounds[index]
        rows = slice(*np.searchsorted(self.query, [begin, end]))
        t = end - begin
        lower = np.tril_indices(t)
        for column, pattern in enumerate(patterns):
            out[rows, column] = pattern[lower]

    def softmax(self, scores: np.ndarray) -> np.ndarray:
        """Softmax of [p, heads] over the keys of each query."""
        largest = np.maximum.reduceat(scores, self.begins, axis=0)
        weights = np.exp(scores - largest[self.query])
        pattern: np.ndarray = weights / np.add.reduceat(weights, self.begins, axis=0)[self.query]
        return pattern


def pair_sample(samples: Sequence[Sample], seed: int, limit: int = MAX_PAIRS) -> list[Sample]:
    """A random sample of texts with at most ``limit`` pairs in total, but at least one text."""
    chosen, total = [], 0
    for i in np.random.default_rng(seed).permutation(len(samples)):
        t = len(samples[i].ids)
        if total and total + t * (t + 1) // 2 > limit:
            break
        chosen.append(samples[i])
        total += t * (t + 1) // 2
    return chosen


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
    """A condition that may become a term, the predicted gain, and its coefficient."""

    gain: float
    condition: Condition
    coefficient: float
    exact: bool = True


class _Fit:
    def __init__(self, pairs: PairText, features: Features, real: np.ndarray) -> None:
        self.at, self.features, self.real = pairs, features, real
        p, heads = real.shape
        self.scores = np.zeros((p, heads), np.float32)
        self.terms: list[list[Condition]] = [[] for _ in range(heads)]
        self.coefficients: list[np.ndarray] = [np.zeros(0) for _ in range(heads)]
        self.masks: dict[Condition, np.ndarray] = {}

    def mask(self, condition: Condition) -> np.ndarray:
        """The value of a condition for each pair, float32 [p]."""
        if condition not in self.masks:
            self.masks[condition] = self.at.pairs.holds(condition).astype(np.float32)
        return self.masks[condition]

    def round(self) -> None:
        """Add the best candidate to each head."""
        model = self.at.softmax(self.scores)
        gradient = self.real - model
        weight = model * (1 - model)
        spread = np.square(gradient).sum(0) / (weight.sum(0) + 1e-9)
        candidates: list[list[_Candidate]] = [[] for _ in self.terms]
        for batch in self._candidates(model, gradient, weight, spread):
            for h, candidate in batch:
                if candidate.gain > 0 and candidate.condition not in self.terms[h]:
                    candidates[h].append(candidate)
        for h, head_candidates in enumerate(candidates):
            self._add_best(h, head_candidates, model[:, h], gradient[:, h])

    def _add_best(
        self, h: int, candidates: list[_Candidate], model: np.ndarray, gradient: np.ndarray
    ) -> None:
        """Add the candidate with the largest exact gain among the most promising ones."""
        best: _Candidate | None = None
        for _ in range(min(CHECKED, len(candidates))):
            candidate = candidates.pop(int(first_best(np.array([c.gain for c in candidates]))))
            if best is not None and candidate.gain < best.gain:
                break
            if not candidate.exact:
                mask = self.mask(candidate.condition)
                g, w = self._newton_sums(mask, model[:, None], gradient[:, None])
                gain, coefficient = float(g[0] ** 2 / (w[0] + RIDGE)), float(g[0] / (w[0] + RIDGE))
                candidate = _Candidate(gain, candidate.condition, coefficient)
            if best is None or candidate.gain > (1 + TIE) * best.gain:
                best = candidate
        if best is not None:
            self._add(h, best)

    def _candidates(
        self, model: np.ndarray, gradient: np.ndarray, weight: np.ndarray, spread: np.ndarray
    ) -> Iterator[list[tuple[int, _Candidate]]]:
        heads = range(len(self.terms))
        for condition in (*SINGLE, *SLOPES):
            g, w = self._newton_sums(self.mask(condition), model, gradient)
            gain = NAMED_BONUS * g * g / (w + RIDGE)
            yield [(h, _Candidate(gain[h], condition, g[h] / (w[h] + RIDGE))) for h in heads]
        ungated = [None] * len(self.terms)
        yield from self._sides("key", ungated, gradient, weight, spread)
        for condition in GATES:
            yield from self._sides("query", [condition for _ in heads], gradient, weight, spread)
        for number in range(max(len(terms) for terms in self.terms)):
            chosen = [
                terms[number]
                if number < len(terms) and _is_extensible(terms[number])
                else Slope("none")
                for terms in self.terms
            ]
            for side in ("query", "key"):
                yield from self._sides(side, chosen, gradient, weight, spread)

    def _newton_sums(
        self, mask: np.ndarray, model: np.ndarray, gradient: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Gradient and curvature of the loss in the coefficient of one condition, per head."""
        mean = sums_of(self.at.by_query, model * mask[:, None])
        square = (
            mean
            if mask.max(initial=0) <= 1
            else sums_of(self.at.by_query, model * np.square(mask)[:, None])
        )
        return mask @ gradient, np.maximum((square - mean * mean).sum(0), 0)

    def _sides(
        self,
        side: str,
        chosen: Sequence[Condition | None],
        gradient: np.ndarray,
        weight: np.ndarray,
        spread: np.ndarray,
    ) -> Iterator[list[tuple[int, _Candidate]]]:
        """Candidates that join a feature of query or key with one condition of each head.

        None stands for no condition.
        """
        gate = self._gate(chosen)
        reduce = self.at.by_query if side == "query" else self.at.by_key
        gradients, weights = (
            self.features.sums(sums_of(reduce, numbers if gate is None else numbers * gate))
            for numbers in (gradient, weight)
        )
        families = [None, *self.features.families, *self.features.bags]
        for family, g, w in zip(families, gradients, weights):
            both = best_sets(g, w, spread, family.tokens) if family is not None else (None, None)
            for sign, sets in zip((1.0, -1.0), both):
                if family is None or sets is None:
                    if not len(g):
                        continue
                    gains = np.where(sign * g > 0, g * g / (w + RIDGE) - PENALTY * spread, 0)
                    top, pick = first_best(gains), np.arange(g.shape[1])
                    gain, coefficient = gains[top, pick], (g / (w + RIDGE))[top, pick]
                    conditions: list[Condition] = [
                        _with_side(self.features.atoms.conditions[i], side) for i in top
                    ]
                else:
                    coefficient = sets.coefficient
                    conditions = [
                        In(family.feature, sets.tokens(h), side) for h in range(g.shape[1])
                    ]
                    # A set of all tokens says only that the feature exists, which flags say better.
                    gain = np.where(sets.size == len(family.tokens), 0, sets.gain)
                yield [
                    (h, self._estimate(gain[h], _join(chosen[h], condition), coefficient[h]))
                    for h, condition in enumerate(conditions)
                    if gain[h] > 0
                    and chosen[h] != Slope("none")
                    and not _uses_feature(chosen[h], condition)
                ]

    def _estimate(self, gain: float, condition: Condition, coefficient: float) -> _Candidate:
        return _Candidate(float(gain), condition, float(coefficient), exact=False)

    def _gate(self, chosen: Sequence[Condition | None]) -> np.ndarray | None:
        if all(condition is None for condition in chosen):
            return None
        if all(condition == chosen[0] for condition in chosen):
            return self.mask(chosen[0])[:, None]  # type: ignore[arg-type]
        gate = np.zeros_like(self.scores)
        for h, condition in enumerate(chosen):
            if condition is not None and condition != Slope("none"):
                gate[:, h] = self.mask(condition)
        return gate

    def _add(self, h: int, candidate: _Candidate) -> None:
        mask = self.mask(candidate.condition)
        coefficient = float(np.clip(candidate.coefficient, -3, 3))
        self.terms[h].append(candidate.condition)
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

    def _newton(self, design: np.ndarray, real: np.ndarray, start: np.ndarray) -> np.ndarray:
        coefficients, damping = start, 1e-3

        def cost_at(coefficients: np.ndarray) -> tuple[float, np.ndarray]:
            scores = (design @ coefficients.astype(np.float32))[:, None]
            model = self.at.softmax(scores)[:, 0]
            cost = -float(real @ np.log(np.maximum(model, 1e-9)))
            return cost + 0.05 * float(coefficients @ coefficients), model

        cost, model = cost_at(coefficients)
        for _ in range(6):
            weighted = design * model[:, None]
            mean = np.add.reduceat(weighted, self.at.begins, axis=0)
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


def _with_side(condition: Condition, side: str) -> Condition:
    match condition:
        case InClass(feature, name):
            return InClass(feature, name, side)
        case Below(feature, limit):
            return Below(feature, limit, side)
        case Flag(name):
            return Flag(name, side)
    raise AssertionError(condition)
