"""The Fourier spectrum of a model that adds modulo p (Nanda et al., "Progress Measures for Grokking
via Mechanistic Interpretability", 2023).

A table of logits over all pairs (a, b) and answers c is, after each row is turned by its own a + b,
a table over what c is away from the sum. Waves of a + b - c are then cosines of that distance.
"""

from dataclasses import dataclass

import numpy as np

ENOUGH = 0.92  # share of the variance at which no more frequencies are added
MOST = 16  # frequencies
DIGITS = 2  # of a weight after the point
FAINT = 0.02  # share of the largest weight under which a frequency is left out


@dataclass(frozen=True)
class Waves:
    """Frequencies and their weights in the logits.

    Attributes:
        modulus: p; frequencies are of 1/p.
        sign: +1 where a + b is answered, -1 where a - b is.
        weights: of ``cos(2 pi k (a + sign * b - c) / p)``, by k, the largest first.
        explained: share of the variance of the centred logits that they explain.
        others: the share that as many other frequencies explain, the largest ones left.
    """

    modulus: int
    sign: int
    weights: dict[int, float]
    explained: float
    others: float

    def each(self) -> dict[int, np.ndarray]:
        """What each frequency adds to the score of each distance c - (a + sign * b): [p]."""
        away = 2 * np.pi * np.arange(self.modulus) / self.modulus
        return {k: weight * np.cos(k * away) for k, weight in self.weights.items()}


def turned(logits: np.ndarray, sign: int) -> np.ndarray:
    """Centred logits [a, b, c] with c counted from a + sign * b: [a * b, p]."""
    p = logits.shape[-1]
    centred = logits - logits.mean(-1, keepdims=True)
    a, b = np.divmod(np.arange(p * p), p)
    places = ((a + sign * b)[:, None] + np.arange(p)) % p
    return np.take_along_axis(centred.reshape(p * p, p), places, axis=1)


def waves_of(logits: np.ndarray, sign: int) -> Waves:
    """The few frequencies that explain most of the logits.

    Args:
        logits: of the answers, for all pairs: [a, b, c], each p long.
        sign: of b in the sum.
    """
    p = logits.shape[-1]
    rows = turned(logits, sign)
    mean, total = rows.mean(0), float(np.square(rows).sum())
    amplitudes = 2 * np.fft.rfft(mean).real[1:] / p
    half = p % 2 == 0
    energies = np.square(amplitudes) * p / 2 * len(rows) / total
    if half:
        amplitudes[-1], energies[-1] = amplitudes[-1] / 2, energies[-1] / 2
    order = np.argsort(-energies, kind="stable")
    number = int(np.searchsorted(np.cumsum(energies[order]), ENOUGH)) + 1
    number = min(number, MOST, len(order))
    chosen = [i for i in order[:number] if amplitudes[i] > FAINT * amplitudes[order[0]]]
    left = order[len(chosen) : 2 * len(chosen)]
    return Waves(
        p,
        sign,
        {int(i) + 1: round(float(amplitudes[i]), DIGITS) for i in chosen},
        float(energies[chosen].sum()),
        float(energies[left].sum()),
    )
