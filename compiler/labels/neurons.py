"""Fits labels to neurons: the conditions that explain most of an activation, one after another.

Newton boosting (Friedman, *Greedy Function Approximation*, 2001) on the squared error of
``activation(intercept + sum of coefficients)``, for all neurons of a block together: in each round, the token sets,
classes and counts of every feature compete by what they would gain, and the best becomes a term. In
the end all coefficients are fitted together.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from ..predicates.language import Condition, Formula, In, Term
from ..predicates.simulate import holds
from ..predicates.text import BAGS
from .features import Features
from .solve import activation_and_slope, gauss_newton, inverse

SET = 32  # tokens of a set
RIDGE = 2.0  # gradient towards no effect, in tokens
DOUBT = 2.0  # variances of a coefficient that a token must gain to enter a set
PLAIN = 1.15  # how much more what has a name is worth than a set that has none
TERMS = 12
HARDLY = 0.08  # how much less than the first a term may move an activation
LITTLE = 1e-3  # of an activation's variance: what gains less is no term
TOGETHER = 3  # terms of a round at most
ALIKE = {"word_start": "token", "recent": "seen"}
AT_ONCE = 256  # neurons: bounds memory
ROWS = 1024  # tokens looked at together: what fits a cache
TIE = 1e-3  # gains that differ by less are the same: else rounding would choose, which machines do differently


def fit_neurons(
    features: Features,
    activations: np.ndarray,
    activation: str = "gelu",
    *,
    terms: int = TERMS,
    progress: Callable[[int], None] = lambda done: None,
) -> list[Formula]:
    """A label for each column of ``activations`` (float32 [n, neurons])."""
    found: list[Formula] = []
    for start in range(0, activations.shape[1], AT_ONCE):
        part = np.ascontiguousarray(activations[:, start : start + AT_ONCE])
        found += _Fit(features, part, activation, terms).formulas()
        progress(len(found))
    return found


@dataclass
class _Found:
    """A condition that a neuron may get, what it would gain, its coefficient."""

    gain: float
    about: tuple[str, float]  # of what is alike, one in a round: its gain is the other's
    condition: Callable[[], Condition]
    coefficient: float
    doubt: float = 0.0
    exact: bool = True


class _Fit:
    def __init__(
        self, features: Features, activations: np.ndarray, activation: str, terms: int
    ) -> None:
        self.features, self.text, self.activation = features, features.text, activation
        self.most = terms
        self.real = activations
        n, count = activations.shape
        mean = activations.mean(0, dtype=np.float64)
        self.little = LITTLE * n * activations.var(0, dtype=np.float64)
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
        """Some more terms for each neuron that gains by them; whether one did."""
        fresh = number in (0, 1, 3)  # curvature changes little: it need not be summed every time
        noise = self._slopes(fresh)
        if fresh:
            self.weights = list(self.features.sums(self.weight))
        best: list[list[_Found]] = [[] for _ in self.terms]
        for place, (gradient, weight) in enumerate(
            zip(self.features.sums(self.gradient), self.weights)
        ):
            for sign in (1.0, -1.0):
                self._offer(best, place, sign, gradient, weight, noise)
        more = False
        for j, offers in enumerate(best):
            taken = self._taken(j, offers)
            for each in taken:
                self._add(j, each.condition(), each.coefficient)
            more = more or bool(taken)
        return more

    def _taken(self, j: int, offers: list[_Found]) -> list[_Found]:
        """Of a neuron's offers the best, which are not about the same."""
        taken: list[_Found] = []
        while offers and len(taken) < min(TOGETHER, self.most - len(self.terms[j])):
            best = offers.pop(int(first_best(np.array([each.gain for each in offers]))))
            if best.gain < self.little[j] or (taken and best.gain < taken[0].gain / 4):
                break
            if any(best.about == other.about for other in taken):
                continue
            if not best.exact:
                offers += self._exactly(j, best)
                continue
            taken.append(best)
        return taken

    def _exactly(self, j: int, found: _Found) -> list[_Found]:
        """The offer with its true gain: of a bag, tokens that are in it together were counted twice."""
        condition = found.condition()
        mask = holds(condition, self.text)
        gradient = float(self.gradient[mask, j].sum(dtype=np.float64))
        weight = float(np.square(self.slope(j, mask)).sum(dtype=np.float64))
        gain = gradient * gradient / (weight + RIDGE) - found.doubt
        if gain <= 0 or gradient * found.coefficient <= 0:
            return []
        return [replace(found, gain=gain, coefficient=gradient / (weight + RIDGE), exact=True)]

    def slope(self, j: int, mask: np.ndarray) -> Any:
        """Slopes of a neuron's activation at some tokens, as they are taken."""
        return np.maximum(
            activation_and_slope(self.activation, self.x[mask, j])[1], np.float32(0.05)
        )

    def _slopes(self, fresh: bool) -> np.ndarray:
        """Fills in ``gradient`` and, if ``fresh``, ``weight``; the squared error per token."""
        noise = np.full(self.real.shape[1], 1e-12)
        for start in range(0, len(self.x), ROWS):
            rows = slice(start, start + ROWS)
            value, slope = activation_and_slope(self.activation, self.x[rows])
            error = self.real[rows] - value
            noise += np.einsum("ij,ij->j", error, error)
            # A neuron at rest must be able to wake.
            np.maximum(slope, np.float32(0.05), out=slope)
            np.multiply(slope, error, out=self.gradient[rows])
            if fresh:
                np.multiply(slope, slope, out=self.weight[rows])
        return noise / max(len(self.x), 1)

    def _offer(
        self,
        best: list[list[_Found]],
        place: int,
        sign: float,
        gradient: np.ndarray,
        weight: np.ndarray,
        noise: np.ndarray,
    ) -> None:
        """Adds to each neuron's offers the best of one family and sign."""
        if place == 0:
            if not len(gradient):
                return
            gains = np.where(
                sign * gradient > 0, gradient * gradient / (weight + RIDGE) - DOUBT * noise, 0
            )
            top = first_best(gains)
            pick = np.arange(len(top))
            gain, coefficient = PLAIN * gains[top, pick], (gradient / (weight + RIDGE))[top, pick]

            feature = "token"

            def condition(j: int) -> Condition:
                return self.features.atoms.conditions[int(top[j])]
        else:
            known = [*self.features.families, *self.features.bags][place - 1]
            chosen, gain, coefficient = best_sets(sign * gradient, weight, noise, known.tokens)
            coefficient, feature = sign * coefficient, known.feature

            def condition(j: int) -> Condition:
                return In(feature, chosen(j))

        for j in np.flatnonzero(gain > 0).tolist():
            about = (ALIKE.get(feature, feature), sign)
            offer = _Found(
                float(gain[j]),
                about,
                partial(condition, j),
                float(coefficient[j]),
                float(DOUBT * noise[j]),
                feature not in BAGS,
            )
            best[j].append(offer)

    def _add(self, j: int, condition: Condition, coefficient: float) -> None:
        mask = holds(condition, self.text)
        self.x[mask, j] += coefficient
        for place, known in enumerate(self.terms[j]):
            if same(known, condition):
                self.coefficients[j][place] += coefficient
                return
        self.codes[j] |= mask.astype(np.uint16) << len(self.terms[j])
        self.terms[j].append(condition)
        self.coefficients[j] = np.append(self.coefficients[j], coefficient)

    def refit(self) -> None:
        """All coefficients of each neuron together, by Gauss-Newton on tokens that are alike."""
        for j, terms in enumerate(self.terms):
            k = len(terms)
            if not k:
                continue
            number = np.bincount(self.codes[j], minlength=1 << k)
            alike = np.flatnonzero(number)
            total = np.bincount(self.codes[j], self.real[:, j], minlength=1 << k)
            weight = number[alike].astype(np.float64)
            mean = total[alike] / weight
            design = np.ones((len(alike), k + 1))
            design[:, 1:] = (alike[:, None] >> np.arange(k)) & 1
            start = np.concatenate([[self.intercept[j]], self.coefficients[j]])
            found = gauss_newton(self.activation, design, mean, weight, start)
            self.intercept[j], self.coefficients[j] = found[0], found[1:]
            value = np.zeros(1 << k, np.float32)
            value[alike] = design @ found
            self.x[:, j] = value[self.codes[j]]

    def order(self) -> None:
        """Puts terms that move an activation most first, and drops those that hardly move it."""
        for j, terms in enumerate(self.terms):
            bits = np.arange(len(terms))
            number = np.bincount(self.codes[j], minlength=1 << len(terms))
            on = (np.arange(len(number))[:, None] >> bits) & 1
            share = number @ on / max(len(self.text), 1)
            moved = np.abs(self.coefficients[j]) * np.sqrt(share * (1 - share))
            kept = [int(i) for i in np.argsort(-moved, kind="stable") if moved[i] > 0]
            kept = [i for i in kept if moved[i] >= HARDLY * moved[kept[0]]]
            codes = np.zeros_like(self.codes[j])
            for new, old in enumerate(kept):
                codes |= ((self.codes[j] >> old) & 1) << new
            self.codes[j] = codes
            self.terms[j] = [terms[i] for i in kept]
            self.coefficients[j] = self.coefficients[j][kept]

    def formulas(self) -> list[Formula]:
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
    """Along the first axis, the index of the largest of the gains; of those that tie, the first."""
    found: np.ndarray = (gains >= (1 - TIE) * gains.max(0)).argmax(0)
    return found


def same(one: Condition, other: Condition) -> bool:
    """Whether two conditions are equal, in whatever order a set is written."""
    if isinstance(one, In) and isinstance(other, In):
        return one.feature == other.feature and set(one.tokens) == set(other.tokens)
    return one == other


def best_sets(
    gradient: np.ndarray, weight: np.ndarray, noise: np.ndarray, tokens: np.ndarray
) -> tuple[Callable[[int], tuple[int, ...]], np.ndarray, np.ndarray]:
    """For each column, the set of at most SET tokens that gains most by one coefficient above 0.

    Args:
        gradient, weight: [values, neurons], sums of the error's slope and curvature.
        noise: [neurons], the squared error per token.
        tokens: [values], the token of each row.

    Returns:
        a function from column to the set (what gains most by itself first), gains [neurons],
        coefficients [neurons].
    """
    values, count = gradient.shape
    own = np.where(gradient > 0, gradient * gradient / (weight + RIDGE), 0)
    own -= DOUBT * noise
    most = min(2 * SET, values)
    top = (
        np.argpartition(-own, most - 1, axis=0)[:most]
        if most < values
        else np.tile(np.arange(values)[:, None], (1, count))
    )
    g, h = np.take_along_axis(gradient, top, 0), np.take_along_axis(weight, top, 0)
    good = np.take_along_axis(own, top, 0) > 0
    ratio = np.where(good, g / (h + RIDGE), -1)
    order = np.argsort(-ratio, axis=0, kind="stable")[:SET]
    own = np.take_along_axis(np.take_along_axis(own, top, 0), order, 0)
    top, good = np.take_along_axis(top, order, 0), np.take_along_axis(good, order, 0)
    g = np.cumsum(np.where(good, np.take_along_axis(g, order, 0), 0), 0)
    h = np.cumsum(np.where(good, np.take_along_axis(h, order, 0), 0), 0)
    gain = g * g / (h + RIDGE)
    length = first_best(gain)
    pick = np.arange(count)
    size = np.minimum(length + 1, good.sum(0))

    def chosen(j: int) -> tuple[int, ...]:
        most_first = np.argsort(-own[: size[j], j], kind="stable")
        return tuple(int(i) for i in tokens[top[most_first, j]])

    best = gain[length, pick] - DOUBT * noise * size
    return chosen, np.where(size > 0, best, 0), (g / (h + RIDGE))[length, pick]
