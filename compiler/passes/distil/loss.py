"""KL(original ‖ core), with its gradient by hand: logits are most of the numbers of a step."""

from typing import Any

import torch
from torch import Tensor

from ...interpreter import Interpreter
from .model import HALF
from .reading import Reading


def teacher(original: Interpreter, reading: Reading) -> Tensor:
    """The original's log-probabilities at real tokens [n, v]."""
    with torch.inference_mode(), torch.autocast("cpu", HALF):
        logits = original(reading.ids, reading.positions).logits[reading.real].float()
    return torch.log_softmax(logits, -1)


def divergence(logits: Tensor, logs: Tensor) -> Tensor:
    """KL(original ‖ core) in nats, mean over tokens."""
    value: Tensor = _Divergence.apply(logits, logs)  # type: ignore[no-untyped-call]
    return value


class _Divergence(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, logits: Tensor, logs: Tensor) -> Tensor:
        predicted, chances = logits.float().log_softmax(-1), logs.exp()
        ctx.save_for_backward(predicted, chances)
        return (chances * (logs - predicted)).sum() / len(logs)

    @staticmethod
    def backward(ctx: Any, upstream: Tensor) -> tuple[Tensor | None, ...]:
        predicted, chances = ctx.saved_tensors
        return ((predicted.exp_() - chances) * (upstream / len(predicted))).to(HALF), None
