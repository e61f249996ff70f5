"""Refits predicates to what is missing: boosting on the gradient of KL (Friedman 2001).

The gradient of KL by a neuron's pre-activation says at which tokens it should be higher. Where that
is predicted better by a feature that the neuron doesn't read than its weakest term is worth, the
feature takes that term's place, with the set of tokens at which the gradient points up or down.
"""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from .loss import divergence
from .model import RuleModel, gelu
from .reading import FEATURES, Reading
from .splits import best_split, indicator

SHRINK = 20.0  # observations: of many features the luckiest wins
FIRST = 0.2  # height of a new term, as a share of the pre-activation's deviation
LEAST = 0.1  # height at least


def boost(model: RuleModel, batches: Sequence[tuple[Reading, Tensor]], share: float) -> int:
    """Replace the weakest term of a ``share`` of the neurons; return how many were replaced.

    Args:
        batches: readings, and the original's log-probabilities [n, v].
    """
    values = np.concatenate([reading.values.numpy() for reading, _ in batches])
    gradient = np.concatenate([_gradient(model, *each) for each in batches])
    gradient -= gradient.mean(0)
    vocab, neurons = model.program.shape.vocab, gradient.shape[1]
    read = np.zeros((neurons, len(FEATURES)), dtype=bool)
    np.put_along_axis(read, model.features.numpy(), True, axis=1)
    gain = np.zeros(neurons)
    feature, sign = np.zeros(neurons, int), np.ones(neurons)
    scores = np.zeros((neurons, vocab + 1), np.float32)
    for index in range(len(FEATURES)):
        member = indicator(values[:, index], vocab)
        for direction in (1, -1):
            split = best_split(member, direction * gradient, SHRINK, model.largest)
            better = (split.gain > gain) & ~read[:, index]
            gain[better], feature[better] = split.gain[better], index
            sign[better], scores[better] = direction, split.scores[:, better].T
    worth = _worth(model, values)
    weakest = worth.argmin(1)
    part = worth[np.arange(neurons), weakest] / np.maximum(worth.sum(1), 1e-12)
    promise = gain / np.maximum((gradient**2).sum(0), 1e-12) / (part + 0.02)
    promise[model.frozen.numpy()] = -np.inf
    chosen = np.argsort(-promise, kind="stable")[: int(share * neurons)]
    chosen = chosen[(gain[chosen] > 0) & np.isfinite(promise[chosen])]
    with torch.no_grad():
        for neuron in chosen.tolist():
            term, deviation = int(weakest[neuron]), float(np.sqrt(worth[neuron].sum()))
            model.features[neuron, term] = int(feature[neuron])
            model.scores[neuron, term] = torch.from_numpy(scores[neuron])
            model.heights[neuron, term] = float(sign[neuron]) * max(FIRST * deviation, LEAST)
    model.limit_sets()
    return len(chosen)


def _gradient(model: RuleModel, reading: Reading, logs: Tensor) -> np.ndarray:
    """Minus the gradient of the summed KL by pre-activations [n, neurons]."""
    with torch.no_grad():
        before = model.pre_activations(reading.values)
    before.requires_grad_(True)
    loss = divergence(model(reading, gelu(before))[reading.real], logs) * len(logs)
    (gradient,) = torch.autograd.grad(loss, before)
    return -np.asarray(gradient.numpy(), dtype=np.float32)


def _worth(model: RuleModel, values: np.ndarray) -> np.ndarray:
    """The variance of what each term adds [neurons, terms]."""
    vocab = model.program.shape.vocab
    counts = np.stack([np.bincount(column, minlength=vocab + 1) for column in values.T])
    chances = torch.from_numpy(counts / max(len(values), 1)).float()[model.features]
    with torch.no_grad():
        members = model.scores > model.thresholds[..., None]
        often = (members * chances).sum(-1)
        return np.asarray((model.heights**2 * often * (1 - often)).numpy())


def keep_coefficients(model: RuleModel, reading: Reading, most: int) -> None:
    """Keep the ``most`` relations of each head that its pattern depends on most.

    That is the Fisher information of the pattern by the coefficient, times its square.
    """
    if not model.heads:
        return
    with torch.no_grad():
        relations = reading.relations().float()
        pattern = model.patterns(reading)
        mean = torch.einsum("bhqk,brqk->bhrq", pattern, relations)
        square = torch.einsum("bhqk,brqk->bhrq", pattern, relations**2)
        spread = ((square - mean**2).clamp(min=0) * reading.real[:, None, None]).sum((0, 3))
        matters = spread * (model.coefficients * model.used) ** 2
        top = matters.topk(min(most, matters.shape[1]), dim=1).indices
        used = torch.zeros_like(model.used).scatter_(1, top, 1.0)
        model.used = torch.where(model.frozen_heads[:, None], model.used, used)
