"""Where a model holds the waves of a sum, and what happens when they are swapped or ablated.

The output of the last neurons at the last token is regressed on the cosine and sine of each
frequency. Coordinates along these directions are then swapped between two inputs, frequency by
frequency (distributed interchange: Geiger et al., "Finding Alignments Between Interpretable Causal
Variables and Distributed Neural Representations", 2024).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .oracle import Case, Oracle
from .spectrum import Waves

SWAPS = 200  # of each frequency
DRAWS = 60  # pairs drawn for each swap that is needed
DECISIVE = 0.5  # of the program's margin on plain inputs: swaps that it decides by less don't count
BATCH = 2048  # inputs of a run


@dataclass(frozen=True)
class Holding:
    """What interventions on one part show.

    Attributes:
        part: the neurons of a layer.
        variance: share of the variance of the part's output that lies along the waves.
        interchange: for each frequency, the share of swaps after which the original answers as the
            program does, and the number of swaps.
        without: accuracy of the original with the waves at their mean.
        alone: accuracy with everything but the waves at its mean.
    """

    part: str
    variance: float
    interchange: dict[int, tuple[float, int]]
    without: float
    alone: float

    @property
    def least(self) -> float:
        """The interchange accuracy of the worst frequency."""
        return min((share for share, _ in self.interchange.values()), default=0.0)


def holding(
    oracle: Oracle, cases: Sequence[Case], sums: np.ndarray, lowest: int, waves: Waves
) -> Holding:
    """Test whether the last neurons hold the waves.

    Args:
        cases: all pairs, one answer each.
        sums: a + sign * b of each, modulo p.
        lowest: token id of the number 0.
        waves: what the program says.
    """
    part = f"L{oracle.program.shape.layers - 1}"
    written = _written(oracle, cases, part)
    scale = _written(oracle, cases, "stream").std(-1)
    basis = _basis(waves, sums)
    design = np.column_stack([np.ones(len(sums)), basis])
    solution = np.linalg.lstsq(design, written, rcond=None)[0]
    mean, along = solution[0], solution[1:]  # [w], [2 k, w]
    centred = written - mean
    variance = 1 - np.square(centred - basis @ along).sum() / np.square(centred).sum()
    coordinates = centred @ np.linalg.pinv(along)  # [pairs, 2 k]
    held = _Held(oracle, cases, part, lowest, waves, sums, mean, along, coordinates, scale)
    every = np.arange(len(cases))
    without = held.answers(every, written - coordinates @ along)
    alone = held.answers(every, mean + coordinates @ along)
    return Holding(
        part,
        float(variance),
        {k: held.swapped(k) for k in waves.weights},
        float((without == sums).mean()),
        float((alone == sums).mean()),
    )


def _written(oracle: Oracle, cases: Sequence[Case], part: str) -> np.ndarray:
    """A part's output at the last token of each case [n, w]."""
    rows = []
    for start in range(0, len(cases), BATCH):
        ids, positions = oracle.batch(cases[start : start + BATCH])
        with torch.inference_mode():
            kept = oracle.run(ids, positions, keep=[part]).activations[part]
        rows.append(kept[:, -1].double().numpy())
    return np.concatenate(rows)


def _basis(waves: Waves, sums: np.ndarray) -> np.ndarray:
    """Cosine and sine of each frequency at these sums [n, 2 k]."""
    phases = [2 * np.pi * k * sums / waves.modulus for k in waves.weights]
    return np.column_stack([f(phase) for phase in phases for f in (np.cos, np.sin)])


@dataclass(frozen=True)
class _Held:
    """A part of the original whose output at the last token can be replaced."""

    oracle: Oracle
    cases: Sequence[Case]
    part: str
    lowest: int
    waves: Waves
    sums: np.ndarray
    mean: np.ndarray
    along: np.ndarray
    coordinates: np.ndarray
    scale: np.ndarray

    def answers(self, rows: np.ndarray, written: np.ndarray) -> np.ndarray:
        """The original's answers as numbers, with these outputs of the part: [n]."""
        answers = []
        for start in range(0, len(rows), BATCH):
            ids, positions = self.oracle.batch(
                [self.cases[int(i)] for i in rows[start : start + BATCH]]
            )
            new = torch.tensor(written[start : start + BATCH], dtype=torch.float32)

            def edit(own: Tensor, new: Tensor = new) -> Tensor:
                changed = own.clone()
                changed[:, -1] = new
                return changed

            with torch.inference_mode():
                logits = self.oracle.run(ids, positions, edits={self.part: edit}).logits
            answers.append(logits[:, -1].argmax(-1).numpy() - self.lowest)
        return np.concatenate(answers)

    def swapped(self, k: int) -> tuple[float, int]:
        """Swap a frequency and a random set of others; other content stays at its mean.

        One wave of many seldom decides alone. A swap counts if it changes the program's answer and
        the program is as sure of it as it is on plain inputs, within a factor. Coordinates are in
        units of the stream's norm, as the unembedding reads them.
        """
        rng = np.random.default_rng(k)
        scores = self.waves.each()
        margin = DECISIVE * _margin(self._total(scores, set(), 0, 0))
        others = [other for other in scores if other != k]
        bases: list[int] = []
        new: list[np.ndarray] = []
        expected: list[int] = []
        for _ in range(SWAPS * DRAWS):
            if len(bases) >= SWAPS:
                break
            base, source = (int(i) for i in rng.integers(len(self.sums), size=2))
            share = rng.random()
            moved = {k, *(other for other in others if rng.random() < share)}
            own = int(self.sums[base])
            total = self._total(scores, moved, own, int(self.sums[source]))
            answer = int(total.argmax())
            if answer == own or _margin(total) < margin:
                continue
            columns = np.repeat([f in moved for f in scores], 2)
            ratio = self.scale[base] / self.scale[source]
            mixed = np.where(columns, self.coordinates[source] * ratio, self.coordinates[base])
            bases.append(base)
            new.append(self.mean + mixed @ self.along)
            expected.append(answer)
        if not bases:
            return 0.0, 0
        answers = self.answers(np.array(bases), np.array(new))
        return float((answers == np.array(expected)).mean()), len(bases)

    @staticmethod
    def _total(scores: dict[int, np.ndarray], moved: set[int], own: int, other: int) -> np.ndarray:
        """The program's score of each answer, where some frequencies come from another sum."""
        rolled = [np.roll(score, other if k in moved else own) for k, score in scores.items()]
        return np.asarray(np.sum(rolled, axis=0))


def _margin(scores: np.ndarray) -> float:
    """The best score less the second."""
    second, best = np.sort(scores)[-2:]
    return float(best - second)
