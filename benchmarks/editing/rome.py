"""Rank-one model editing (Meng et al., 2022), written anew for comparison.

The MLP of one layer is a linear memory of keys and values. The key is its activation at the last
token of the subject; the value is trained to make the model give the new answer, while the
next-token distribution after "SUBJECT is a" stays; one rank-one update of the output matrix stores
it with the least change of other keys, by their second moment on calibration text.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from gpt2c.editing.resolve import Fact
from gpt2c.editing.states import Row
from gpt2c.editing.text import Texts
from torch.nn.functional import kl_div, log_softmax
from transformers import GPT2LMHeadModel

from .measure import Ids, padded

RATE = 0.5
KEEP = 0.0625  # weight of the distribution after "SUBJECT is a"
DECAY = 0.5  # of the squared relative size of the change of value
LARGEST = 4.0  # times the norm of the old value
DAMPING = 1e-4  # of the mean eigenvalue, added to the second moment


@dataclass(frozen=True)
class Settings:
    """Settings; not searched for. On 12 flags, layers 0 to 2 all took every fact, layer 3 none."""

    layer: int = 0
    steps: int = 20
    prompts: int = 8


class Rome:
    """Edits of one model; the second moment is of the original."""

    def __init__(self, original: GPT2LMHeadModel, texts: Texts, settings: Settings) -> None:
        self.texts, self.settings = texts, settings
        keys = [self._keys(original, [text])[0] for text in texts.calibration()]
        every = torch.cat(keys)
        moment = every.T @ every / len(every)
        mean = moment.diagonal().mean()
        self.moment = moment + DAMPING * mean * torch.eye(len(moment))

    def apply(self, model: GPT2LMHeadModel, fact: Fact) -> None:
        """Write a fact into the model, in place."""
        rows = [row for row in fact.cases["calibration"].inside if _last_of(row, fact) is not None]
        rows = sorted(rows, key=lambda row: len(row.ids))[: self.settings.prompts]
        places = [_last_of(row, fact) for row in rows]
        block = model.transformer.h[self.settings.layer].mlp
        keys = self._keys(model, [row.prompt for row in rows])
        key = torch.stack([k[p] for k, p in zip(keys, places, strict=True)]).mean(0)
        weight = block.c_proj.weight  # [inner, width]
        with torch.no_grad():
            old = key @ weight + block.c_proj.bias
        value = self._value(model, fact, rows, places, old)
        direction = torch.linalg.solve(self.moment, key)
        with torch.no_grad():
            weight += torch.outer(direction, (value - old) / (direction @ key))

    def _keys(self, model: GPT2LMHeadModel, texts: Sequence[Ids]) -> list[torch.Tensor]:
        """The activations [t, inner] of the layer's neurons."""
        kept: list[torch.Tensor] = []
        block = model.transformer.h[self.settings.layer].mlp
        hook = block.c_proj.register_forward_pre_hook(lambda _, inputs: kept.append(inputs[0]))
        with torch.inference_mode():
            model.transformer(padded(texts))
        hook.remove()
        return [row[: len(text)].clone() for row, text in zip(kept[0], texts, strict=True)]

    def _value(
        self,
        model: GPT2LMHeadModel,
        fact: Fact,
        rows: Sequence[Row],
        places: Sequence[int | None],
        old: torch.Tensor,
    ) -> torch.Tensor:
        """The value at the subject's last token after which the model gives the new answer."""
        subject = fact.subject[0]
        about = (*subject, *self.texts.encode(" is a"))
        ids = padded([*(row.ids for row in rows), about])
        at = torch.tensor([*places, len(subject) - 1])
        every = torch.arange(len(ids))
        targets = [
            (number, row.place(i), token)
            for number, row in enumerate(rows)
            for i, token in enumerate(row.answer)
        ]
        row_of, place_of, token_of = map(torch.tensor, zip(*targets, strict=True))
        end = len(about) - 1
        with torch.no_grad():
            before = log_softmax(model(ids[-1:]).logits[0, end], -1)
        change = torch.zeros_like(old, requires_grad=True)
        optimizer = torch.optim.Adam([change], lr=RATE)
        block = model.transformer.h[self.settings.layer].mlp
        for _ in range(self.settings.steps):
            optimizer.zero_grad()
            with _added(block, every, at, change):
                scores = log_softmax(model(ids).logits, -1)
            answer = -scores[row_of, place_of, token_of].sum() / len(rows)
            kept = kl_div(scores[-1, end], before, log_target=True, reduction="sum")
            size = (change.norm() / old.norm()) ** 2
            (answer + KEEP * kept + DECAY * size).backward()
            optimizer.step()
            with torch.no_grad():
                largest = LARGEST * old.norm()
                if change.norm() > largest:
                    change *= largest / change.norm()
        return old + change.detach()


def _last_of(row: Row, fact: Fact) -> int | None:
    """The position of the subject's last token, where it was named last."""
    ends = [
        at + len(name) - 1
        for name in fact.subject
        for at in range(len(row.prompt) - len(name) + 1)
        if row.prompt[at : at + len(name)] == name
    ]
    return max(ends, default=None)


@contextmanager
def _added(
    block: torch.nn.Module, rows: torch.Tensor, at: torch.Tensor, change: torch.Tensor
) -> Iterator[None]:
    def add(_: object, __: object, output: torch.Tensor) -> torch.Tensor:
        new = output.clone()
        new[rows, at] = new[rows, at] + change
        return new

    hook = block.register_forward_hook(add)
    try:
        yield
    finally:
        hook.remove()
