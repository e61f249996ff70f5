"""Predicates and rules that are near the original's parts: heights refined, correlations taken.

A part is *faithful* if the correlation of its activation with the original's part is at least 0.7
(see fidelity.explained.correlation). Here a little more is asked for, since the text is another.
"""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from .reading import Reading
from .splits import Fit

NEAR = 0.72  # correlation on text that was not fitted to
NEAR_HEAD = 0.76  # of heads, whose correlations vary more from text to text (by up to 0.08)
STEPS = 60
DRAWN = 6000  # tokens of a step
RATE = 0.05
_COLUMNS = 256  # neurons at a time


def refined(fit: Fit, values: np.ndarray, before: np.ndarray) -> Fit:
    """The predicates with heights and intercepts that fit the activations best, by Adam.

    Args:
        values: of each token's features [n, features].
        before: the original's pre-activations [n, neurons].
    """
    heights, intercepts = fit.heights.copy(), fit.intercepts.copy()
    for start in range(0, before.shape[1], _COLUMNS):
        some = slice(start, start + _COLUMNS)
        members = _members(fit, values, some)
        real = _gelu(torch.from_numpy(before[:, some]))
        scale = real.std(0) + 1e-6
        height = torch.from_numpy(heights[some].T.copy()).requires_grad_(True)
        intercept = torch.from_numpy(intercepts[some].copy()).requires_grad_(True)
        optimizer = torch.optim.Adam([height, intercept], lr=RATE)
        drawn = torch.Generator().manual_seed(0)
        for step in range(STEPS):
            at = torch.randint(len(values), (min(DRAWN, len(values)),), generator=drawn)
            predicted = (members[:, at].float() * height[:, None]).sum(0) + intercept
            loss = (((_gelu(predicted) - real[at]) / scale) ** 2).mean(0).sum()
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            optimizer.param_groups[0]["lr"] = RATE * (1 - step / STEPS)
        heights[some], intercepts[some] = height.detach().numpy().T, intercept.detach().numpy()
    return Fit(fit.features, fit.scores, heights, intercepts)


def correlations(fit: Fit, values: np.ndarray, before: np.ndarray) -> np.ndarray:
    """Pearson's r of the activations that predicates say with the original's [neurons]."""
    result = np.zeros(before.shape[1])
    for start in range(0, before.shape[1], _COLUMNS):
        some = slice(start, start + _COLUMNS)
        heights = torch.from_numpy(fit.heights[some].T)[:, None]
        predicted = (_members(fit, values, some).float() * heights).sum(0)
        predicted += torch.from_numpy(fit.intercepts[some])
        pair = [_gelu(each) for each in (predicted, torch.from_numpy(before[:, some]))]
        x, y = (each.double() - each.double().mean(0) for each in pair)
        size = (x.square().sum(0) * y.square().sum(0)).sqrt()
        result[some] = ((x * y).sum(0) / size.clamp(min=1e-9)).numpy()
    return result


def pattern_correlations(
    coefficients: np.ndarray, readings: Sequence[Reading], real: Sequence[Tensor]
) -> np.ndarray:
    """Pearson's r of the patterns of rules with the original's, less uniform attention [heads].

    Args:
        coefficients: [heads, relations].
        real: of each reading the original's patterns [b, heads, t, t].
    """
    sums = torch.zeros(5, len(coefficients), dtype=torch.double)
    count = 0
    for reading, pattern in zip(readings, real, strict=True):
        t = reading.ids.shape[1]
        relations = reading.relations().float()
        scores = torch.einsum("hr,brqk->bhqk", torch.from_numpy(coefficients), relations)
        future = torch.ones(t, t, dtype=torch.bool).triu(1)
        predicted = scores.masked_fill(future, float("-inf")).softmax(-1)
        uniform = 1 / torch.arange(1, t + 1)[:, None]
        seen = ~future & reading.real[:, :, None]
        x, y = ((each - uniform).transpose(0, 1)[:, seen].double() for each in (predicted, pattern))
        count += x.shape[1]
        sums += torch.stack([x.sum(1), y.sum(1), (x * x).sum(1), (y * y).sum(1), (x * y).sum(1)])
    sx, sy, xx, yy, xy = sums / max(count, 1)
    size = ((xx - sx**2).clamp(min=0) * (yy - sy**2).clamp(min=0)).sqrt()
    return np.asarray(((xy - sx * sy) / size.clamp(min=1e-12)).numpy())


def _members(fit: Fit, values: np.ndarray, some: slice) -> Tensor:
    """Whether each condition holds at each token: bfloat16 [terms, n, neurons]."""
    features, scores = fit.features[some], fit.scores[some]
    holds = np.zeros((features.shape[1], len(values), len(features)), dtype=bool)
    for term in range(features.shape[1]):
        for feature in np.unique(features[:, term]):
            columns = np.flatnonzero(features[:, term] == feature)
            inside = scores[columns, term] > 0  # [columns, vocab + 1]
            holds[term][:, columns] = inside[:, values[:, feature]].T
    return torch.from_numpy(holds).to(torch.bfloat16)


def _gelu(x: Tensor) -> Tensor:
    return functional.gelu(x, approximate="tanh")
