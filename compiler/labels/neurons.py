"""Fits labels to neurons by greedy addition of conditions.

The method is Newton boosting (Friedman, *Greedy Function Approximation*, 2001) on the squared error
of ``activation(intercept + sum of coefficients)``, for all neurons of a block at once. In each
round the token sets, classes, counts and flags of every feature compete by their predicted gain,
and the best become terms. Finally all coefficients are fitted jointly.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ..analysis.activation_reader import transposed
from ..predicates.language import Condition, Formula, In, Term
from ..predicates.simulate import holds
from ..predicates.text import BAGS
from .features import Family, Features
from .solve import activation_and_slope, gauss_newton, inverse
from .token_sets import PENALTY, RIDGE, BestSets, best_sets, first_best

NAMED_BONUS = 1.15  # factor on the gain of conditions without a token set
TERMS = 12
MIN_RELATIVE = 0.08  # minimum influence of a term, relative to the first
MIN_GAIN = 1e-3  # minimum gain of a term, as a share of the activation's variance
TERMS_PER_ROUND = 3
SAME_SUBJECT = {"word_start": "token", "recent": "seen"}  # features that exclude each other
AT_ONCE = 128  # neurons per batch: sums of more of them leave the processor's cache


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
    """A condition that may become a term, the predicted gain, and its coefficient.

    ``mask``: where the condition holds, if that is known.
    """

    gain: float
    subject: tuple[str, float]  # feature and sign; a round adds one candidate per subject
    condition: Callable[[], Condition]
    coefficient: float
    penalty: float = 0.0
    exact: bool = True
    mask: np.ndarray | None = None


@dataclass(frozen=True)
class _Sums:
    """Sums of gradient and curvature for one family, [conditions, neurons]; noise [neurons]."""

    gradient: np.ndarray
    weight: np.ndarray
    noise: np.ndarray


class _Fit:
    """The fit of one batch of neurons. A neuron is done once a round adds no term to it.

    What a neuron's terms sum to at a token depends on which of them hold there, so that value and
    slope of its activation are looked up by the token's code.

    Numbers of a neuron at all tokens are rows (``real``, ``codes``). For the neurons that are not
    done, products with features read them token by token, so sums are of a transposed copy.
    """

    def __init__(
        self, features: Features, activations: np.ndarray, activation: str, terms: int
    ) -> None:
        self.features, self.text, self.activation = features, features.text, activation
        self.max_terms = terms
        self.real = transposed(activations)
        count, n = self.real.shape
        mean = self.real.mean(1, dtype=np.float64)
        square = np.array([row @ row for row in self.real - mean[:, None].astype(np.float32)])
        self.min_gain = MIN_GAIN * square
        self.intercept = np.array([inverse(activation, m) for m in mean])
        self.codes = np.zeros((count, n), np.uint16)  # bit i: term i holds
        self.terms: list[list[Condition]] = [[] for _ in range(count)]
        self.coefficients: list[np.ndarray] = [np.zeros(0) for _ in range(count)]
        self.active = np.arange(count)  # the neurons that are not done
        self.gradient = np.zeros((0, 0), np.float32)  # [active, n]
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
        noise, slopes = self._slopes()
        if number == 0:  # no term yet: each neuron has one slope
            square = np.square(slopes[:, 0])
            self.weights = [count[:, None] * square for count in self.features.counts]
        elif fresh:
            np.multiply(slopes, slopes, out=slopes)
            self.weights = list(self.features.sums(transposed(slopes)))
        del slopes
        candidates: list[list[_Candidate]] = [[] for _ in self.active]
        families = [None, *self.features.families, *self.features.bags]
        sums = zip(families, self.features.sums(transposed(self.gradient)), self.weights)
        for family, gradient, weight in sums:
            self._propose(candidates, family, _Sums(gradient, weight, noise))
        added = []
        for column, neuron_candidates in enumerate(candidates):
            chosen = self._choose(column, neuron_candidates)
            for candidate in chosen:
                self._add(column, candidate)
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
        j, condition = int(self.active[column]), candidate.condition()
        mask = holds(condition, self.text)
        gradient = float(self.gradient[column, mask].sum(dtype=np.float64))
        square = np.square(self._levels(j)[1].astype(np.float64))
        weight = float(square[self.codes[j, mask]].sum())
        gain = gradient * gradient / (weight + RIDGE) - candidate.penalty
        if gain <= 0 or gradient * candidate.coefficient <= 0:
            return []
        return [
            replace(
                candidate,
                gain=gain,
                condition=lambda: condition,
                coefficient=gradient / (weight + RIDGE),
                exact=True,
                mask=mask,
            )
        ]

    def _levels(self, j: int) -> tuple[np.ndarray, np.ndarray]:
        """Value and clipped slope of a neuron's activation by code, float32 [codes]."""
        k = len(self.terms[j])
        x = self.intercept[j] + _on(np.arange(1 << k), k) @ self.coefficients[j]
        value, slope = activation_and_slope(self.activation, x.astype(np.float32))
        # A saturated neuron must keep a gradient.
        return value, np.maximum(slope, np.float32(0.05))

    def _slopes(self) -> tuple[np.ndarray, np.ndarray]:
        """Update ``gradient``; return the squared error per token, and the slopes [active, n]."""
        n, count = len(self.text), len(self.active)
        noise = np.full(count, 1e-12)
        self.gradient, slopes = (np.empty((count, n), np.float32) for _ in range(2))
        for row, j in enumerate(self.active.tolist()):
            value, slope = self._levels(j)
            error = np.subtract(self.real[j], value[self.codes[j]], out=self.gradient[row])
            noise[row] += error @ error
            slopes[row] = slope[self.codes[j]]
            error *= slopes[row]
        return noise / max(n, 1), slopes

    def _propose(
        self, candidates: list[list[_Candidate]], family: Family | None, sums: "_Sums"
    ) -> None:
        """Append the best candidate of each sign to each neuron's list; None stands for atoms."""
        gradient, weight, noise = sums.gradient, sums.weight, sums.noise
        if family is not None:
            for sign, best in zip((1.0, -1.0), best_sets(gradient, weight, noise, family.tokens)):
                subject = SAME_SUBJECT.get(family.feature, family.feature), sign
                for j in np.flatnonzero(best.gain > 0).tolist():
                    candidates[j].append(
                        _Candidate(
                            float(best.gain[j]),
                            subject,
                            partial(_in_set, family.feature, best, j),
                            float(best.coefficient[j]),
                            float(PENALTY * noise[j]),
                            family.feature not in BAGS,
                        )
                    )
            return
        if not len(gradient):
            return
        coefficients = gradient / (weight + RIDGE)
        gains = gradient * coefficients - PENALTY * noise
        for sign in (1.0, -1.0):
            own = np.where(sign * gradient > 0, gains, 0)
            for j, i in enumerate(first_best(own).tolist()):
                if own[i, j] > 0:
                    condition = self.features.atoms.conditions[i]
                    candidates[j].append(
                        _Candidate(
                            float(NAMED_BONUS * own[i, j]),
                            ("token", sign),
                            partial(_same, condition),
                            float(coefficients[i, j]),
                        )
                    )

    def _add(self, column: int, candidate: _Candidate) -> None:
        j, condition = int(self.active[column]), candidate.condition()
        for index, term in enumerate(self.terms[j]):
            if same(term, condition):
                self.coefficients[j][index] += candidate.coefficient
                return
        mask = holds(condition, self.text) if candidate.mask is None else candidate.mask
        self.codes[j] |= mask.astype(np.uint16) << len(self.terms[j])
        self.terms[j].append(condition)
        self.coefficients[j] = np.append(self.coefficients[j], candidate.coefficient)

    def refit(self, neurons: Iterable[int]) -> None:
        """Fit all coefficients of each neuron jointly, grouping tokens by the terms that hold."""
        for j in sorted(neurons):
            k = len(self.terms[j])
            codes = self.codes[j].astype(np.intp)
            number = np.bincount(codes, minlength=1 << k)
            groups = np.flatnonzero(number)
            total = np.bincount(codes, self.real[j], minlength=1 << k)
            weight = number[groups].astype(np.float64)
            mean = total[groups] / weight
            design = np.ones((len(groups), k + 1))
            design[:, 1:] = _on(groups, k)
            start = np.concatenate([[self.intercept[j]], self.coefficients[j]])
            fitted = gauss_newton(self.activation, design, mean, weight, start)
            self.intercept[j], self.coefficients[j] = fitted[0], fitted[1:]

    def order(self) -> list[int]:
        """Sort terms by their influence on the activation, and drop those with little.

        Return the neurons that lost terms.
        """
        fewer = []
        for j, terms in enumerate(self.terms):
            if not terms:
                continue
            number = np.bincount(self.codes[j], minlength=1 << len(terms))
            share = number @ _on(np.arange(len(number)), len(terms)) / max(len(self.text), 1)
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


def _on(codes: np.ndarray, terms: int) -> np.ndarray:
    """Which terms hold by code: 0 or 1, [codes, terms]."""
    return (codes[:, None] >> np.arange(terms)) & 1


def _in_set(feature: str, sets: BestSets, column: int) -> Condition:
    return In(feature, sets.tokens(column))


def _same(condition: Condition) -> Condition:
    return condition


def same(one: Condition, other: Condition) -> bool:
    """Whether two conditions are equal up to the order of a token set."""
    if isinstance(one, In) and isinstance(other, In):
        return one.feature == other.feature and set(one.tokens) == set(other.tokens)
    return one == other
