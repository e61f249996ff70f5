"""Constrained fine-tuning (Zhu et al., 2020), written anew for comparison.

One layer is trained on the new facts by Adam, and after each step every number is put back to at
most ``distance`` from its start. With ``kept``, half of the loss is of facts that are to stay.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from gpt2c.editing.fact import mentions
from gpt2c.editing.resolve import Fact
from gpt2c.editing.states import Row
from transformers import GPT2LMHeadModel

from .measure import padded

ENOUGH = 0.01  # nats: the loss at which training ends


@dataclass(frozen=True)
class Settings:
    """Settings; not searched for."""

    layer: int = 3
    distance: float = 2e-3
    rate: float = 1e-3
    steps: int = 25
    most: int = 200
    batch: int = 16
    kept: bool = False


KEEPING = Settings(kept=True)


def finetune(model: GPT2LMHeadModel, facts: Sequence[Fact], settings: Settings) -> None:
    """Train the model on the calibration prompts of facts, in place."""
    new = [row for fact in facts for row in fact.cases["calibration"].inside]
    old = [row for fact in facts for row in _kept(fact, facts)]
    parameters = list(model.transformer.h[settings.layer].parameters())
    start = [p.detach().clone() for p in parameters]
    model.requires_grad_(False)
    for p in parameters:
        p.requires_grad_(True)
    optimizer = torch.optim.Adam(parameters, lr=settings.rate)
    draws = torch.Generator().manual_seed(0)
    for _ in range(min(settings.most, settings.steps * len(facts))):
        optimizer.zero_grad()
        loss = _loss(model, _some(new, settings.batch, draws))
        enough = float(loss.detach()) < ENOUGH
        if settings.kept:
            kept = _loss(model, _some(old, settings.batch, draws))
            enough = enough and float(kept.detach()) < ENOUGH
            loss = loss + kept
        if enough:
            break
        loss.backward()
        optimizer.step()
        with torch.no_grad():
            for p, first in zip(parameters, start, strict=True):
                p.clamp_(first - settings.distance, first + settings.distance)
    model.requires_grad_(True)


def _kept(fact: Fact, facts: Sequence[Fact]) -> list[Row]:
    """Prompts about other subjects and relations, none of them about another of the facts."""
    others = [name for each in facts for name in each.subject if name not in fact.subject]
    case = fact.cases["calibration"]
    rows = [row for row in case.neighbours if not mentions(row.prompt, others)]
    if sum(each.subject == fact.subject for each in facts) == 1:
        rows += case.related
    return rows


def _some(rows: Sequence[Row], count: int, draws: torch.Generator) -> list[Row]:
    order = torch.randperm(len(rows), generator=draws)[:count]
    return [rows[i] for i in order.tolist()]


def _loss(model: GPT2LMHeadModel, rows: Sequence[Row]) -> torch.Tensor:
    """The mean over prompts of the loss of the whole answer."""
    targets = [
        (number, row.place(i), token)
        for number, row in enumerate(rows)
        for i, token in enumerate(row.answer)
    ]
    row_of, place_of, token_of = map(torch.tensor, zip(*targets, strict=True))
    streams = model.transformer(padded([row.ids for row in rows])).last_hidden_state
    scores = model.lm_head(streams[row_of, place_of]).log_softmax(-1)
    return -scores[torch.arange(len(targets)), token_of].sum() / len(rows)
