"""Scores: accuracies above the empty slice, with intervals over subjects."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Score:
    """A figure with its 95 % interval over ``n`` subjects; None where it is undefined."""

    value: float | None
    low: float | None
    high: float | None
    n: int

    def as_dict(self) -> dict[str, float | int | None]:
        values = ((name, getattr(self, name)) for name in ("value", "low", "high"))
        rounded = {k: None if v is None else round(v, 4) + 0.0 for k, v in values}
        return {**rounded, "n": self.n}


def percent(score: Score | None) -> str:
    """``97 % [94, 100]``; a dash where nothing was measured."""
    if score is None or score.value is None:
        return "–"
    text = f"{100 * score.value:.0f} %"
    if score.low is not None and score.high is not None:
        text += f" [{100 * score.low:.0f}, {100 * score.high:.0f}]"
    return text


def score(columns: np.ndarray, subjects: Sequence[str], seed: int = 0) -> Score:
    """The score of [3, prompts] (answers, empty, original); the bootstrap draws subjects."""
    names = sorted(set(subjects))
    sums = np.zeros((len(names), 3))
    place = {name: i for i, name in enumerate(names)}
    np.add.at(sums, [place[s] for s in subjects], columns.T)
    value = _relative(sums.sum(0))
    if value is None:
        return Score(None, None, None, len(names))
    rng = np.random.default_rng(seed)
    draws = rng.integers(len(names), size=(RESAMPLES, len(names)))
    values = [v for draw in draws if (v := _relative(sums[draw].sum(0))) is not None]
    low, high = np.quantile(values, (0.025, 0.975))
    return Score(value, float(low), float(high), len(names))


def _relative(sums: np.ndarray) -> float | None:
    answers, empty, original = sums
    return float((answers - empty) / (original - empty)) if original > empty else None
