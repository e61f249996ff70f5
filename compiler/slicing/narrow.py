"""Finds the places at which the parts of a slice must act."""

from collections.abc import Sequence
from dataclasses import replace

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from ..behaviour.encoded import Item
from .model import SliceBatch, SliceModel, batch_of, right_answers
from .places import PLACES, with_known_roles

KEPT = 1.0  # share of the right answers that a narrowed slice must keep; new prompts lose more
PROMPTS = 64  # on which places are attributed
FIRST, LAST_SHARE = 0.5, 0.05  # shares of the pairs that are dropped together


def narrow(model: SliceModel, items: Sequence[Item]) -> SliceModel:
    """The model in which each part acts only at the places that the answers need.

    Every pair of a part and a place is attributed by the gradient of the answers' loss with respect
    to the part's deviation there. The weakest pairs are dropped together if the share of right
    answers stays above KEPT of what it was, else half as many of them; then the rest is attributed
    anew.

    Args:
        items: prompts with answers, other than those that the constants come from.
    """
    batch = batch_of(with_known_roles(items, model.reading))
    some = _some(batch, items, model)
    whole, share = _accuracy(model, batch, model.acts), FIRST
    pairs = _ranked(model, some)
    while share >= LAST_SHARE:
        kept = pairs[: len(pairs) - max(1, round(share * len(pairs)))]
        if _accuracy(model, batch, _acts(model, kept)) >= KEPT * whole:
            model = replace(model, acts=_acts(model, kept))
            pairs = _ranked(model, some)
        else:
            share /= 2
    return model


def _some(batch: SliceBatch, items: Sequence[Item], model: SliceModel) -> SliceBatch:
    step = max(1, len(items) // PROMPTS)
    return batch if step == 1 else batch_of(with_known_roles(items[::step], model.reading))


def _ranked(model: SliceModel, batch: SliceBatch) -> list[tuple[str, int]]:
    """Pairs of parts and places that act, those with most attribution first."""
    acts = {name: model.acts[name].clone().requires_grad_() for name in model.parts}
    logits = model.logits(batch, acts)
    # Prompts whose answer is sure hardly count: they say little about what answers need.
    loss = cross_entropy(logits, batch.target)
    gradients = torch.autograd.grad(loss, list(acts.values()))
    scores = {
        (name, place): abs(float(gradient[place]))
        for name, gradient in zip(acts, gradients, strict=True)
        for place in range(len(PLACES))
        if model.acts[name][place]
    }
    return sorted(scores, key=lambda pair: -scores[pair])


def _acts(model: SliceModel, pairs: Sequence[tuple[str, int]]) -> dict[str, Tensor]:
    acts = {name: torch.zeros(len(PLACES)) for name in model.parts}
    for name, place in pairs:
        acts[name][place] = 1.0
    return acts


def _accuracy(model: SliceModel, batch: SliceBatch, acts: dict[str, Tensor]) -> float:
    with torch.inference_mode():
        return float(right_answers(batch, model.logits(batch, acts)).float().mean())
