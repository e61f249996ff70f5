"""Fits labels to neurons by greedy addition of conditions.

The method is Newton boosting (Friedman, *Greedy Function Approximation*, 2001) on the squared error
of ``activation(intercept + sum of coefficients)``, for all neurons of a block at once. In each
round the token sets, classes, counts and flags of every feature compete by their predicted gain,
and the best become terms. Finally all coefficients are fitted jointly.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from ..predicates.language import Condition, Formula, In, Term
from ..predicates.simulate import holds
from ..predicates.text import BAGS
from .features import Family, Features
from .solve import activation_and_slope, gauss_newton, inverse

MAX_SET = 32  # tokens in a set
RIDGE = 2.0  # shrinkage of coefficients, in tokens
PENALTY = 2.0  # noise variances that a token must gain to enter a set
NAMED_BONUS = 1.15  # factor on the gain of conditions without a token set
TERMS = 12
MIN_RELATIVE = 0.08  # minimum influence of a term, relative to the first
MIN_GAIN = 1e-3  # minimum gain of a term, as a share of the activation's variance
TERMS_PER_ROUND = 3
SAME_SUBJECT = {"word_start": "token", "recent": "seen"}  # features that exclude each other
AT_ONCE = 256  # neurons per batch: bounds memory
ROWS = 1024  # tokens per block: fits the CPU cache
TIE = 1e-3  # relative difference below which gains tie, since rounding varies by machine


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
    def __init__(
        self, features: Features, activations: np.ndarray, activation: str, terms: int
    ) -> None:
        self.features, self.text, self.activation = features, features.text, activation
        self.max_terms = terms
        self.real = activations
        n, count = activations.shape
        mean = activations.mean(0, dtype=np.float64)
        self.min_gain = MIN_GAIN * n * activations.var(0, dtype=np.float64)
        self.intercept = np.array([inverse(activation, m) for m in mean])
        self.x = np.tile(self.intercept.astype(np.float32), (n, 1))
        self.gradient, self.weight = np.empty_like(self.x), np.empty_like(self.x)
        self.codes = np.zeros((count, n), np.uint16)  # bit i: term i holds
        self.terms: list[list[Condition]] = [[] for _ in range(count)]
        self.coefficients: list[np.ndarray] = [np.zeros(0) for _ in range(count)]
        self.weights: list[np.ndarray] = []
        rounds = 0
        while rounds < 2 * terms and self.round(rounds):
            rounds += 1
            if rounds in (1, 2, 4):
                self.refit()
        self.refit()
        self.order()
        self.refit()

    def round(self, number: int) -> bool:
        """Add terms to each neuron that gains by them; return whether any did."""
        fresh = number in (0, 1, 3)  # curvature changes slowly, so not every round sums it
        noise = self._slopes(fresh)
        if fresh:
            self.weights = list(self.features.sums(self.weight))
        candidates: list[list[_Candidate]] = [[] for _ in self.terms]
        families = [None, *self.features.families, *self.features.bags]
        sums = zip(families, self.features.sums(self.gradient), self.weights)
        for family, gradient, weight in sums:
            for sign in (1.0, -1.0):
                self._propose(candidates, family, sign, _Sums(gradient, weight, noise))
        any_added = False
        for j, neuron_candidates in enumerate(candidates):
            chosen = self._choose(j, neuron_candidates)
            for candidate in chosen:
                self._add(j, candidate.condition(), candidate.coefficient)
            any_added = any_added or bool(chosen)
        return any_added

    def _choose(self, j: int, candidates: list[_Candidate]) -> list[_Candidate]:
        """The best candidates of a neuron, with different subjects."""
        chosen: list[_Candidate] = []
        limit = min(TERMS_PER_ROUND, self.max_terms - len(self.terms[j]))
        while candidates and len(chosen) < limit:
            best = candidates.pop(int(first_best(np.array([c.gain for c in candidates]))))
            if best.gain < self.min_gain[j] or (chosen and best.gain < chosen[0].gain / 4):
                break
            if any(best.subject == other.subject for other in chosen):
                continue
            if not best.exact:
                candidates += self._with_exact_gain(j, best)
                continue
            chosen.append(best)
        return chosen

    def _with_exact_gain(self, j: int, candidate: _Candidate) -> list[_Candidate]:
        """The candidate with its exact gain, if positive.

        The estimate for a bag counts a position once for each token of the set in the bag.
        """
        mask = holds(candidate.condition(), self.text)
        gradient = float(self.gradient[mask, j].sum(dtype=np.float64))
        weight = float(np.square(self.slope(j, mask)).sum(dtype=np.float64))
        gain = gradient * gradient / (weight + RIDGE) - candidate.penalty
        if gain <= 0 or gradient * candidate.coefficient <= 0:
            return []
        return [replace(candidate, gain=gain, coefficient=gradient / (weight + RIDGE), exact=True)]

    def slope(self, j: int, mask: np.ndarray) -> Any:
        """The clipped slope of a neuron's activation at the tokens of a mask."""
        return np.maximum(
            activation_and_slope(self.activation, self.x[mask, j])[1], np.float32(0.05)
        )

    def _slopes(self, fresh: bool) -> np.ndarray:
        """Update ``gradient`` and, if ``fresh``, ``weight``; return the squared error per token."""
        noise = np.full(self.real.shape[1], 1e-12)
        for start in range(0, len(self.x), ROWS):
            rows = slice(start, start + ROWS)
            value, slope = activation_and_slope(self.activation, self.x[rows])
            error = self.real[rows] - value
            noise += np.einsum("ij,ij->j", error, error)
            # A saturated neuron must keep a gradient.
            np.maximum(slope, np.float32(0.05), out=slope)
            np.multiply(slope, error, out=self.gradient[rows])
            if fresh:
                np.multiply(slope, slope, out=self.weight[rows])
        return noise / max(len(self.x), 1)

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

    def _add(self, j: int, condition: Condition, coefficient: float) -> None:
        mask = holds(condition, self.text)
        self.x[mask, j] += coefficient
        for index, term in enumerate(self.terms[j]):
            if same(term, condition):
                self.coefficients[j][index] += coefficient
                return
        self.codes[j] |= mask.astype(np.uint16) << len(self.terms[j])
        self.terms[j].append(condition)
        self.coefficients[j] = np.append(self.coefficients[j], coefficient)

    def refit(self) -> None:
        """Fit all coefficients of each neuron jointly, grouping tokens by the terms that hold."""
        for j, terms in enumerate(self.terms):
            k = len(terms)
            if not k:
                continue
            number = np.bincount(self.codes[j], minlength=1 << k)
            groups = np.flatnonzero(number)
            total = np.bincount(self.codes[j], self.real[:, j], minlength=1 << k)
            weight = number[groups].astype(np.float64)
            mean = total[groups] / weight
            design = np.ones((len(groups), k + 1))
            design[:, 1:] = (groups[:, None] >> np.arange(k)) & 1
            start = np.concatenate([[self.intercept[j]], self.coefficients[j]])
            fitted = gauss_newton(self.activation, design, mean, weight, start)
            self.intercept[j], self.coefficients[j] = fitted[0], fitted[1:]
            value = np.zeros(1 << k, np.float32)
            value[groups] = design @ fitted
            self.x[:, j] = value[self.codes[j]]

    def order(self) -> None:
        """Sort terms by their influence on the activation, and drop those with little."""
        for j, terms in enumerate(self.terms):
            bits = np.arange(len(terms))
            number = np.bincount(self.codes[j], minlength=1 << len(terms))
            on = (np.arange(len(number))[:, None] >> bits) & 1
            share = number @ on / max(len(self.text), 1)
            influence = np.abs(self.coefficients[j]) * np.sqrt(share * (1 - share))
            kept = [int(i) for i in np.argsort(-influence, kind="stable") if influence[i] > 0]
            kept = [i for i in kept if influence[i] >= MIN_RELATIVE * influence[kept[0]]]
            codes = np.zeros_like(self.codes[j])
            for new, old in enumerate(kept):
                codes |= ((self.codes[j] >> old) & 1) << new
            self.codes[j] = codes
            self.terms[j] = [terms[i] for i in kept]
            self.coefficients[j] = self.coefficients[j][kept]

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


def first_best(gains: np.ndarray) -> np.ndarray:
    """The index of the largest gain along the first axis; the first one if gains tie."""
    index: np.ndarray = (gains >= (1 - TIE) * gains.max(0)).argmax(0)
    return index


def same(one: Condition, other: Condition) -> bool:
    """Whether two conditions are equal up to the order of a token set."""
    if isinstance(one, In) and isinstance(other, In):
        return one.feature == other.feature and set(one.tokens) == set(other.tokens)
    return one == other


def best_sets(
    gradient: np.ndarray, weight: np.ndarray, noise: np.ndarray, tokens: np.ndarray
) -> tuple[Callable[[int], tuple[int, ...]], np.ndarray, np.ndarray]:
    """For each column, the set of at most MAX_SET tokens with the best positive coefficient.

    Args:
        gradient, weight: [values, neurons], sums of the gradient and curvature of the loss.
        noise: [neurons], the squared error per token.
        tokens: [values], the token of each row.

    Returns:
        a function from column to token set (largest individual gain first), gains [neurons],
        coefficients [neurons].
    """
    values, count = gradient.shape
    own = np.where(gradient > 0, gradient * gradient / (weight + RIDGE), 0)
    own -= PENALTY * noise
    limit = min(2 * MAX_SET, values)
    top = (
        np.argpartition(-own, limit - 1, axis=0)[:limit]
        if limit < values
        else np.tile(np.arange(values)[:, None], (1, count))
    )
    g, h = np.take_along_axis(gradient, top, 0), np.take_along_axis(weight, top, 0)
    good = np.take_along_axis(own, top, 0) > 0
    ratio = np.where(good, g / (h + RIDGE), -1)
    order = np.argsort(-ratio, axis=0, kind="stable")[:MAX_SET]
    own = np.take_along_axis(np.take_along_axis(own, top, 0), order, 0)
    top, good = np.take_along_axis(top, order, 0), np.take_along_axis(good, order, 0)
    g = np.cumsum(np.where(good, np.take_along_axis(g, order, 0), 0), 0)
    h = np.cumsum(np.where(good, np.take_along_axis(h, order, 0), 0), 0)
    gain = g * g / (h + RIDGE)
    length = first_best(gain)
    pick = np.arange(count)
    size = np.minimum(length + 1, good.sum(0))

    def chosen(j: int) -> tuple[int, ...]:
        order = np.argsort(-own[: size[j], j], kind="stable")
        return tuple(int(i) for i in tokens[top[order, j]])

    best = gain[length, pick] - PENALTY * noise * size
    return chosen, np.where(size > 0, best, 0), (g / (h + RIDGE))[length, pick]
