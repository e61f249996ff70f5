"""Fits labels to neurons by greedy addition of conditions.

The method is Newton boosting (Friedman, *Greedy Function Approximation*, 2001) on the squared error
of ``activation(intercept + sum of coefficients)``, for all neurons of a block at once. In each
round the token sets, classes, counts and flags of every feature compete by their predicted gain,
and the best become terms. Finally all coefficients are fitted jointly.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from ..analysis.activation_reader import transposed
from ..predicates.language import Condition, Formula, In, Term
from ..predicates.simulate import holds
from ..predicates.text import BAGS
from .features import Family, Features
from .solve import activation_and_slope, gauss_newton, inverse
from .token_sets import PENALTY, RIDGE, best_sets, first_best

NAMED_BONUS = 1.15  # factor on the gain of conditions without a token set
TERMS = 12
MIN_RELATIVE = 0.08  # minimum influence of a term, relative to the first
MIN_GAIN = 1e-3  # minimum gain of a term, as a share of the activation's variance
TERMS_PER_ROUND = 3
SAME_SUBJECT = {"word_start": "token", "recent": "seen"}  # features that exclude each other
AT_ONCE = 256  # neurons per batch: bounds memory
ROWS = 1024  # tokens per block: fits the CPU cache


def fit_neurons(
    features: Features,
    activations: np.ndarray,
    activation: str = "gelu",
    *,
    terms: int = TERMS,
    progress: Callable[[int], None] = lambda done: None,
) -> list[Formula]:
    """Fit a label to each column of ``activations`` (float32 [n, neurons])."""
    labels: list[Formula] = []
    for start in range(0, activations.shape[1], AT_ONCE):
        batch = np.ascontiguousarray(activations[:, start : start + AT_ONCE])
        labels += _Fit(features, batch, activation, terms).formulas()
        progress(len(labels))
    return labels


@dataclass
class _Candidate:
    """A condition that may become a term, the predicted gain, and its coefficient."""

    gain: float
    subject: tuple[str, float]  # feature and sign; a round adds one candidate per subject
    condition: Callable[[], Condition]
    coefficient: float
    penalty: float = 0.0
    exact: bool = True


@dataclass(frozen=True)
class _Sums:
    """Sums of gradient and curvature for one family, [conditions, neurons]; noise [neurons]."""

    gradient: np.ndarray
    weight: np.ndarray
    noise: np.ndarray


class _Fit:
    """The fit of one batch of neurons. A neuron is done once a round adds no term to it.

    Numbers of a neuron at all tokens are rows (``real``, ``x``); numbers of the neurons that are
    not done, which products with features read token by token, are columns (``gradient``).
    """

    def __init__(
        self, features: Features, activations: np.ndarray, activation: str, terms: int
    ) -> None:
        self.features, self.text, self.activation = features, features.text, activation
        self.max_terms = terms
        self.real = transposed(activations)
        count, n = self.real.shape
        mean = self.real.mean(1, dtype=np.float64)
        self.min_gain = MIN_GAIN * n * self.real.var(1, dtype=np.float64)
        self.intercept = np.array([inverse(activation, m) for m in mean])
        self.x = np.repeat(self.intercept.astype(np.float32)[:, None], n, axis=1)
        self.codes = np.zeros((count, n), np.uint16)  # bit i: term i holds
        self.terms: list[list[Condition]] = [[] for _ in range(count)]
        self.coefficients: list[np.ndarray] = [np.zeros(0) for _ in range(count)]
        self.active = np.arange(count)  # the neurons that are not done
        self.gradient = self.weight = np.zeros((0, 0), np.float32)
        self.weights: list[np.ndarray] = []
        changed: set[int] = set()  # neurons with new terms since they were last refitted
        for rounds in range(2 * terms):
            changed.update(self.round(rounds))
            if rounds + 1 in (1, 2, 4):
                self.refit(changed)
                changed.clear()
            if not len(self.active):
                break
        self.refit(changed)
        self.refit(self.order())

    def round(self, number: int) -> list[int]:
        """Add terms to each neuron that gains by them; return these neurons."""
        fresh = number in (0, 1, 3)  # curvature changes slowly, so not every round sums it
        noise = self._slopes(fresh)
        if fresh:
            self.weights = list(self.features.sums(self.weight))
        candidates: list[list[_Candidate]] = [[] for _ in self.active]
        families = [None, *self.features.families, *self.features.bags]
        sums = zip(families, self.features.sums(self.gradient), self.weights)
        for family, gradient, weight in sums:
            for sign in (1.0, -1.0):
                self._propose(candidates, family, sign, _Sums(gradient, weight, noise))
        added = []
        for column, neuron_candidates in enumerate(candidates):
            chosen = self._choose(column, neuron_candidates)
            for candidate in chosen:
                self._add(column, candidate.condition(), candidate.coefficient)
            added.append(bool(chosen))
        neurons: list[int] = self.active[added].tolist()
        kept = np.array(added) & [len(self.terms[j]) < self.max_terms for j in self.active]
        self.active = self.active[kept]
        self.weights = [weight[:, kept] for weight in self.weights]
        return neurons

    def _choose(self, column: int, candidates: list[_Candidate]) -> list[_Candidate]:
        """The best candidates of a neuron, with different subjects."""
        j = self.active[column]
        chosen: list[_Candidate] = []
        limit = min(TERMS_PER_ROUND, self.max_terms - len(self.terms[j]))
        while candidates and len(chosen) < limit:
            best = candidates.pop(int(first_best(np.array([c.gain for c in candidates]))))
            if best.gain < self.min_gain[j] or (chosen and best.gain < chosen[0].gain / 4):
                break
            if any(best.subject == other.subject for other in chosen):
                continue
            if not best.exact:
                candidates += self._with_exact_gain(column, best)
                continue
            chosen.append(best)
        return chosen

    def _with_exact_gain(self, column: int, candidate: _Candidate) -> list[_Candidate]:
        """The candidate with its exact gain, if positive.

        The estimate for a bag counts a position once for each token of the set in the bag.
        """
        mask = holds(candidate.condition(), self.text)
        gradient = float(self.gradient[mask, column].sum(dtype=np.float64))
        slope = self.slope(int(self.active[column]), mask)
        weight = float(np.square(slope).sum(dtype=np.float64))
        gain = gradient * gradient / (weight + RIDGE) - candidate.penalty
        if gain <= 0 or gradient * candidate.coefficient <= 0:
            return []
        return [replace(candidate, gain=gain, coefficient=gradient / (weight + RIDGE), exact=True)]

    def slope(self, j: int, mask: np.ndarray) -> Any:
        """The clipped slope of a neuron's activation at the tokens of a mask."""
        return np.maximum(
            activation_and_slope(self.activation, self.x[j, mask])[1], np.float32(0.05)
        )

    def _slopes(self, fresh: bool) -> np.ndarray:
        """Update ``gradient`` and, if ``fresh``, ``weight``; return the squared error per token."""
        n, count = len(self.text), len(self.active)
        noise = np.full(count, 1e-12)
        self.gradient = np.empty((n, count), np.float32)
        if fresh:
            self.weight = np.empty((n, count), np.float32)
        for start in range(0, n, ROWS):
            rows = slice(start, start + ROWS)
            value, slope = activation_and_slope(self.activation, self.x[self.active, rows])
            error = self.real[self.active, rows] - value
            noise += np.einsum("ij,ij->i", error, error)
            # A saturated neuron must keep a gradient.
            np.maximum(slope, np.float32(0.05), out=slope)
            self.gradient[rows] = np.multiply(slope, error, out=error).T
            if fresh:
                self.weight[rows] = np.multiply(slope, slope, out=slope).T
        return noise / max(n, 1)

    def _propose(
        self, candidates: list[list[_Candidate]], family: Family | None, sign: float, sums: "_Sums"
    ) -> None:
        """Append the best candidate of one sign to each neuron's list; None stands for atoms."""
        gradient, weight, noise = sums.gradient, sums.weight, sums.noise
        if family is None:
            if not len(gradient):
                return
            gains = np.where(
                sign * gradient > 0, gradient * gradient / (weight + RIDGE) - PENALTY * noise, 0
            )
            top = first_best(gains)
            pick = np.arange(len(top))
            gain = NAMED_BONUS * gains[top, pick]
            coefficient = (gradient / (weight + RIDGE))[top, pick]

            feature = "token"

            def condition(j: int) -> Condition:
                return self.features.atoms.conditions[int(top[j])]
        else:
            token_set, gain, coefficient = best_sets(sign * gradient, weight, noise, family.tokens)
            coefficient, feature = sign * coefficient, family.feature

            def condition(j: int) -> Condition:
                return In(feature, token_set(j))

        for j in np.flatnonzero(gain > 0).tolist():
            candidate = _Candidate(
                float(gain[j]),
                (SAME_SUBJECT.get(feature, feature), sign),
                partial(condition, j),
                float(coefficient[j]),
                float(PENALTY * noise[j]),
                feature not in BAGS,
            )
            candidates[j].append(candidate)

    def _add(self, column: int, condition: Condition, coefficient: float) -> None:
        j = int(self.active[column])
        mask = holds(condition, self.text)
        self.x[j, mask] += coefficient
        for index, term in enumerate(self.terms[j]):
            if same(term, condition):
                self.coefficients[j][index] += coefficient
                return
        self.codes[j] |= mask.astype(np.uint16) << len(self.terms[j])
        self.terms[j].append(condition)
        self.coefficients[j] = np.append(self.coefficients[j], coefficient)

    def refit(self, neurons: Iterable[int]) -> None:
        """Fit all coefficients of each neuron jointly, grouping tokens by the terms that hold."""
        for j in sorted(neurons):
            k = len(self.terms[j])
            number = np.bincount(self.codes[j], minlength=1 << k)
            groups = np.flatnonzero(number)
            total = np.bincount(self.codes[j], self.real[j], minlength=1 << k)
            weight = number[groups].astype(np.float64)
            mean = total[groups] / weight
            design = np.ones((len(groups), k + 1))
            design[:, 1:] = (groups[:, None] >> np.arange(k)) & 1
            start = np.concatenate([[self.intercept[j]], self.coefficients[j]])
            fitted = gauss_newton(self.activation, design, mean, weight, start)
            self.intercept[j], self.coefficients[j] = fitted[0], fitted[1:]
            value = np.zeros(1 << k, np.float32)
            value[groups] = design @ fitted
            self.x[j] = value[self.codes[j]]

    def order(self) -> list[int]:
        """Sort terms by their influence on the activation, and drop those with little.

        Return the neurons that lost terms.
        """
        fewer = []
        for j, terms in enumerate(self.terms):
            if not terms:
                continue
            bits = np.arange(len(terms))
            number = np.bincount(self.codes[j], minlength=1 << len(terms))
            on = (np.arange(len(number))[:, None] >> bits) & 1
            share = number @ on / max(len(self.text), 1)
            influence = np.abs(self.coefficients[j]) * np.sqrt(share * (1 - share))
            kept = [int(i) for i in np.argsort(-influence, kind="stable") if influence[i] > 0]
            kept = [i for i in kept if influence[i] >= MIN_RELATIVE * influence[kept[0]]]
            if len(kept) < len(terms):
                fewer.append(j)
                codes = np.zeros_like(self.codes[j])
                for new, old in enumerate(kept):
                    codes |= ((self.codes[j] >> old) & 1) << new
                self.codes[j] = codes
            self.terms[j] = [terms[i] for i in kept]
            self.coefficients[j] = self.coefficients[j][kept]
        return fewer

    def formulas(self) -> list[Formula]:
        """The labels, with rounded coefficients."""
        return [
            Formula(
                round(float(self.intercept[j]), 3),
                tuple(
                    Term(round(float(coefficient), 3), condition)
                    for coefficient, condition in zip(
                        self.coefficients[j], self.terms[j], strict=True
                    )
                    if round(float(coefficient), 3)
                ),
                self.activation,
            )
            for j in range(len(self.terms))
        ]


def same(one: Condition, other: Condition) -> bool:
    """Whether two conditions are equal up to the order of a token set."""
    if isinstance(one, In) and isinstance(other, In):
        return one.feature == other.feature and set(one.tokens) == set(other.tokens)
    return one == other
