"""Trains a core of rules: KL(original ‖ core) on text, with predicates refitted in turns."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ...data.sample import Sample
from ...interpreter import Interpreter
from .boost import boost, keep_coefficients
from .loss import divergence, teacher
from .model import RuleModel, gelu
from .reading import MULTIPLE, read

WARM = 30  # steps until the learning rate is reached
RULES = 3.0  # rate of coefficients, as a multiple of that of matrices
SCORES = 4.0  # rate of scores
REPORTED = 10

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Plan:
    """``steps`` of ``tokens`` at ``rate``; predicates are refitted ``turns`` times in the first
    half, and heads then keep at most ``head_terms`` relations. In a share ``alone`` of the steps
    parts that are not frozen are at their mean, so that the frozen ones learn to do without."""

    steps: int
    tokens: int
    rate: float
    turns: int
    share: float
    head_terms: int
    seed: int
    alone: float = 0.0


def train(
    model: RuleModel,
    original: Interpreter,
    texts: Sequence[Sample],
    plan: Plan,
    progress: Progress,
) -> list[float]:
    """Train the model in place; return the mean loss of each tenth of the steps."""
    optimizers = _optimizers(model, plan)
    losses: list[float] = []
    every = max(1, plan.steps // (2 * plan.turns + 1)) if plan.turns else plan.steps + 1
    groups, rng = steps_of(texts, plan), np.random.default_rng([plan.seed, 1])
    for step in range(plan.steps):
        if step and step % every == 0 and step // every <= plan.turns:
            some = [next(groups) for _ in range(4)]
            batches = [read(model.program, group) for group in some]
            boost(model, [(each, teacher(original, each)) for each in batches], plan.share)
            keep_coefficients(model, batches[0], plan.head_terms)
            optimizers = _optimizers(model, plan)
        reading = read(model.program, next(groups))
        logs = teacher(original, reading)
        active = gelu(model.pre_activations(reading.values))
        alone = rng.random() < plan.alone
        logits = model(reading, active, alone=alone)[reading.real]
        loss = divergence(logits, logs)
        loss.backward()  # type: ignore[no-untyped-call]
        model.freeze()
        torch.nn.utils.clip_grad_norm_([*model.matrices(), *model.vectors()], 1.0)
        factor = _rate(step, plan.steps)
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = plan.rate * group["base"] * factor
            optimizer.step()
            optimizer.zero_grad()
        if step % 25 == 0:
            model.limit_sets()
        if not alone:
            losses.append(float(loss.detach()))
        if step % REPORTED == 0:
            progress("distil_rules", step, plan.steps)
    model.limit_sets()
    tenths = np.array_split(np.array(losses), min(10, max(1, len(losses))))
    return [float(tenth.mean()) for tenth in tenths if len(tenth)]


def steps_of(texts: Sequence[Sample], plan: Plan) -> Iterator[list[Sample]]:
    """The texts of each step, of like length, in random order, again and again."""
    rng = np.random.default_rng(plan.seed)
    lengths = np.array([len(text.ids) for text in texts])
    while True:
        order = np.argsort(lengths * (1 + 0.1 * rng.random(len(texts))), kind="stable")
        groups: list[list[int]] = []
        group: list[int] = []
        for index in order.tolist():
            longest = -(-int(lengths[index]) // MULTIPLE) * MULTIPLE
            if group and longest * (len(group) + 1) > plan.tokens:
                groups.append(group)
                group = []
            group.append(index)
        groups.append(group)
        for which in rng.permutation(len(groups)):
            yield [texts[index] for index in groups[which]]


def _optimizers(model: RuleModel, plan: Plan) -> list[torch.optim.Optimizer]:
    """Muon (Jordan et al. 2024) for matrices, Adam for the rest."""
    rest = [
        {"params": model.vectors(), "base": 1.0},
        {"params": [model.heights, model.intercepts, model.coefficients], "base": RULES},
        {"params": [model.scores], "base": SCORES},
    ]
    muon = torch.optim.Muon(
        model.matrices(), lr=plan.rate, weight_decay=0.0, adjust_lr_fn="match_rms_adamw"
    )
    for group in muon.param_groups:
        group["base"] = 1.0
    return [muon, torch.optim.Adam(rest, lr=plan.rate, betas=(0.9, 0.98))]


def _rate(step: int, steps: int) -> float:
    """A factor: up in a line, then down along half a cosine to a hundredth."""
    falling = 0.01 + 0.99 * (1 + math.cos(math.pi * min(step / max(steps, 1), 1.0))) / 2
    return min((step + 1) / WARM, 1.0) * falling
