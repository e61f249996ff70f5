"""Fits labels to heads: the conditions on query and key that explain most of where a head looks.

The real pattern of each query is a distribution over keys, and so is what a label predicts: the
softmax of a sum of coefficients. Terms are added one after another, each the one that promises to lower
the cross entropy most (a Newton step, as for neurons); then all coefficients are fitted together.
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
from .features import Features
from .neurons import DOUBT, PLAIN, RIDGE, TERMS, TIE, best_sets, first_best

PAIRS_MOST = 400_000  # pairs of query and key that are fitted: bounds time and memory
CHECKED = 6  # offers that are looked at exactly
DEEPEST = 3  # conditions that a term joins
ALONE: tuple[Condition, ...] = (
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
GATED: tuple[Condition, ...] = (
    *(Offset(back) for back in range(4)),
    Flag("first", "key"),
    Flag("same_token"),
    Flag("follows_same_token"),
    Flag("same_sentence"),
    Flag("same_word"),
)
SLOPED = (Slope("distance"), Slope("log_distance"))


@dataclass
class PairText:
    """Texts and all their pairs: ``query``, ``key`` int [p], ordered by query."""

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

    def flat(self, patterns: Sequence[np.ndarray], place: int, into: np.ndarray) -> None:
        """Writes the patterns of the text at ``place`` into the rows of its pairs."""
        begin, end = self.text.bounds[place]
        rows = slice(*np.searchsorted(self.query, [begin, end]))
        t = end - begin
        lower = np.tril_indices(t)
        for column, pattern in enumerate(patterns):
            into[rows, column] = pattern[lower]

    def softmax(self, scores: np.ndarray) -> np.ndarray:
        """Softmax over the keys of each query, of [p, heads]."""
        most = np.maximum.reduceat(scores, self.begins, axis=0)
        weights = np.exp(scores - most[self.query])
        found: np.ndarray = weights / np.add.reduceat(weights, self.begins, axis=0)[self.query]
        return found


def pair_sample(samples: Sequence[Sample], seed: int, most: int = PAIRS_MOST) -> list[Sample]:
    """Some texts, drawn at random, that have about ``most`` pairs in all."""
    found, total = [], 0
    for i in np.random.default_rng(seed).permutation(len(samples)):
        t = len(samples[i].ids)
        if total and total + t * (t + 1) // 2 > most:
            break
        found.append(samples[i])
        total += t * (t + 1) // 2
    return found


def fit_heads(
    pairs: PairText,
    features: Features,
    real: np.ndarray,
    *,
    terms: int = TERMS,
    progress: Callable[[int], None] = lambda done: None,
) -> list[Pattern]:
    """A label for each head whose pattern is a column of ``real`` (float32 [p, heads])."""
    fit = _Fit(pairs, features, real)
    for done in range(terms):
        fit.round()
        if done < 3 or done % 3 == 2 or done == terms - 1:
            fit.refit()
        progress(done + 1)
    return fit.labels()


@dataclass
class _Found:
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
        """What a condition gives for each pair, float32 [p]."""
        if condition not in self.masks:
            self.masks[condition] = self.at.pairs.holds(condition).astype(np.float32)
        return self.masks[condition]

    def round(self) -> None:
        model = self.at.softmax(self.scores)
        gradient = self.real - model
        weight = model * (1 - model)
        spread = np.square(gradient).sum(0) / (weight.sum(0) + 1e-9)
        offers: list[list[_Found]] = [[] for _ in self.terms]
        for found in self._candidates(model, gradient, weight, spread):
            for h, each in found:
                if each.gain > 0 and each.condition not in self.terms[h]:
                    offers[h].append(each)
        for h, each_offers in enumerate(offers):
            self._take(h, each_offers, model[:, h], gradient[:, h])

    def _take(self, h: int, offers: list[_Found], model: np.ndarray, gradient: np.ndarray) -> None:
        """Adds the best offer, the gain of which is looked at exactly before."""
        best: _Found | None = None
        for _ in range(min(CHECKED, len(offers))):
            each = offers.pop(int(first_best(np.array([other.gain for other in offers]))))
            if best is not None and each.gain < best.gain:
                break
            if not each.exact:
                g, w = self._alone(self.mask(each.condition), model[:, None], gradient[:, None])
                gain, coefficient = float(g[0] ** 2 / (w[0] + RIDGE)), float(g[0] / (w[0] + RIDGE))
                each = _Found(gain, each.condition, coefficient)
            if best is None or each.gain > (1 + TIE) * best.gain:
                best = each
        if best is not None:
            self._add(h, best)

    def _candidates(
        self, model: np.ndarray, gradient: np.ndarray, weight: np.ndarray, spread: np.ndarray
    ) -> Iterator[list[tuple[int, _Found]]]:
        heads = range(len(self.terms))
        for condition in (*ALONE, *SLOPED):
            g, w = self._alone(self.mask(condition), model, gradient)
            gain = PLAIN * g * g / (w + RIDGE)
            yield [(h, _Found(gain[h], condition, g[h] / (w[h] + RIDGE))) for h in heads]
        everything = [None] * len(self.terms)
        yield from self._sides("key", everything, gradient, weight, spread)
        for condition in GATED:
            yield from self._sides("query", [condition for _ in heads], gradient, weight, spread)
        for number in range(max(len(terms) for terms in self.terms)):
            chosen = [
                terms[number] if number < len(terms) and _room(terms[number]) else Slope("none")
                for terms in self.terms
            ]
            for side in ("query", "key"):
                yield from self._sides(side, chosen, gradient, weight, spread)

    def _alone(
        self, mask: np.ndarray, model: np.ndarray, gradient: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Slope and curvature of the error in the coefficient of one condition, for each head."""
        mean = self.at.by_query @ (model * mask[:, None])
        square = (
            mean
            if mask.max(initial=0) <= 1
            else self.at.by_query @ (model * np.square(mask)[:, None])
        )
        return mask @ gradient, np.maximum((square - mean * mean).sum(0), 0)

    def _sides(
        self,
        side: str,
        chosen: Sequence[Condition | None],
        gradient: np.ndarray,
        weight: np.ndarray,
        spread: np.ndarray,
    ) -> Iterator[list[tuple[int, _Found]]]:
        """What features of query or key add to one condition of each head (None: to none)."""
        gate = self._gate(chosen)
        reduce = self.at.by_query if side == "query" else self.at.by_key
        gradients = self.features.sums(reduce @ (gradient if gate is None else gradient * gate))
        weights = self.features.sums(reduce @ (weight if gate is None else weight * gate))
        known = [*self.features.families, *self.features.bags]
        for place, (g, w) in enumerate(zip(gradients, weights)):
            for sign in (1.0, -1.0):
                if place == 0:
                    if not len(g):
                        continue
                    gains = np.where(sign * g > 0, g * g / (w + RIDGE) - DOUBT * spread, 0)
                    top, pick = first_best(gains), np.arange(g.shape[1])
                    gain, coefficient = gains[top, pick], (g / (w + RIDGE))[top, pick]
                    made: list[Condition] = [
                        _sided(self.features.atoms.conditions[i], side) for i in top
                    ]
                else:
                    family = known[place - 1]
                    sets, gain, coefficient = best_sets(sign * g, w, spread, family.tokens)
                    coefficient = sign * coefficient
                    made = [In(family.feature, sets(h), side) for h in range(g.shape[1])]
                yield [
                    (h, self._guess(gain[h], _joined(chosen[h], made[h]), coefficient[h]))
                    for h in range(g.shape[1])
                    if gain[h] > 0
                    and chosen[h] != Slope("none")
                    and not _speaks_of(chosen[h], made[h])
                ]

    def _guess(self, gain: float, condition: Condition, coefficient: float) -> _Found:
        return _Found(float(gain), condition, float(coefficient), exact=False)

    def _gate(self, chosen: Sequence[Condition | None]) -> np.ndarray | None:
        if all(each is None for each in chosen):
            return None
        if all(each == chosen[0] for each in chosen):
            return self.mask(chosen[0])[:, None]  # type: ignore[arg-type]
        gate = np.zeros_like(self.scores)
        for h, each in enumerate(chosen):
            if each is not None and each != Slope("none"):
                gate[:, h] = self.mask(each)
        return gate

    def _add(self, h: int, found: _Found) -> None:
        mask = self.mask(found.condition)
        coefficient = float(np.clip(found.coefficient, -3, 3))
        self.terms[h].append(found.condition)
        self.coefficients[h] = np.append(self.coefficients[h], coefficient)
        self.scores[:, h] += np.float32(coefficient) * mask

    def refit(self) -> None:
        """All coefficients of each head together, by Newton's method."""
        for h, terms in enumerate(self.terms):
            if not terms:
                continue
            design = np.stack([self.mask(term) for term in terms], 1)
            self.coefficients[h] = self._newton(design, self.real[:, h], self.coefficients[h])
            self.scores[:, h] = design @ self.coefficients[h].astype(np.float32)
        kept = {term for terms in self.terms for term in terms} | {*ALONE, *SLOPED, *GATED}
        self.masks = {key: mask for key, mask in self.masks.items() if key in kept}

    def _newton(self, design: np.ndarray, real: np.ndarray, start: np.ndarray) -> np.ndarray:
        coefficients, damp = start, 1e-3

        def at(coefficients: np.ndarray) -> tuple[float, np.ndarray]:
            scores = (design @ coefficients.astype(np.float32))[:, None]
            model = self.at.softmax(scores)[:, 0]
            cost = -float(real @ np.log(np.maximum(model, 1e-9)))
            return cost + 0.05 * float(coefficients @ coefficients), model

        now, model = at(coefficients)
        for _ in range(6):
            weighted = design * model[:, None]
            mean = np.add.reduceat(weighted, self.at.begins, axis=0)
            gradient = design.T @ (real - model) - 0.1 * coefficients
            curvature = (design.T @ weighted - mean.T @ mean).astype(np.float64)
            curvature += 0.1 * np.eye(len(coefficients))
            for _ in range(5):
                step = np.linalg.solve(curvature * (1 + damp * np.eye(len(coefficients))), gradient)
                new, there = at(coefficients + np.clip(step, -4, 4))
                if new < now:
                    break
                damp = max(damp * 16, 1e-2)
            else:
                return coefficients
            small = now - new < 1e-4 * now
            coefficients, now, model, damp = (
                coefficients + np.clip(step, -4, 4),
                new,
                there,
                damp / 4,
            )
            if small:
                break
        return coefficients

    def labels(self) -> list[Pattern]:
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


def _room(condition: Condition) -> bool:
    """Whether a term can be joined with one more condition."""
    if isinstance(condition, Slope):
        return False
    return not isinstance(condition, And) or len(condition.parts) < DEEPEST


def _speaks_of(condition: Condition | None, more: Condition) -> bool:
    """Whether a condition already speaks of the feature of another."""
    match condition:
        case And(parts):
            return any(_speaks_of(part, more) for part in parts)
        case In() | InClass() if isinstance(more, In | InClass):
            return (condition.feature, condition.side) == (more.feature, more.side)
    return condition == more


def _joined(condition: Condition | None, more: Condition) -> Condition:
    match condition:
        case None:
            return more
        case And(parts):
            return And((*parts, more))
        case _:
            return And((condition, more))


def _sided(condition: Condition, side: str) -> Condition:
    match condition:
        case InClass(feature, name):
            return InClass(feature, name, side)
        case Below(feature, limit):
            return Below(feature, limit, side)
        case Flag(name):
            return Flag(name, side)
    raise AssertionError(condition)
