"""The original's output distributions, truncated to the most probable tokens, for distillation."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from ..data.batches import padded
from ..data.sample import Sample

if TYPE_CHECKING:
    from torch import Tensor

    from ..interpreter import Interpreter

TOP = 64  # tokens kept per position; all others are merged into one
TOKENS = 4096  # tokens per batch


@dataclass(frozen=True)
class Answered:
    """A text and the original's distribution at each of its positions.

    ``tokens`` [t, k]: the most probable tokens; ``logs`` [t, k]: their log probabilities, float16.
    For a multilabel readout: all tokens and their logits.
    """

    text: Sample
    tokens: "Tensor"
    logs: "Tensor"


def answered(
    original: "Interpreter",
    texts: Sequence[Sample],
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None,
) -> Iterator[Answered]:
    """The texts with the original's distributions, shortest text first.

    The 64 most probable tokens take a thirtieth of the memory of a vocabulary of 2,048.
    """
    import torch

    multilabel = original.graph.unembed.readout == "multilabel"
    count = original.program.shape.vocab
    ordered = sorted(texts, key=lambda text: len(text.ids))
    at = 0
    while at < len(ordered):
        rows = ordered[at : at + 1]
        while (
            at + len(rows) < len(ordered)
            and (len(rows) + 1) * len(ordered[at + len(rows)].ids) <= TOKENS
        ):
            rows.append(ordered[at + len(rows)])
        batch = padded(rows, original.program.shape.context).to(original.device)
        with torch.inference_mode():
            logits = original(batch.ids, batch.positions).logits
            scores = logits if multilabel else logits.log_softmax(-1)
            top = scores.topk(count if multilabel else min(TOP, count), sorted=False)
        for row, text in enumerate(rows):
            end = len(text.ids)
            logs = top.values[row, :end].to(torch.float16)
            yield Answered(text, top.indices[row, :end].to(torch.int32).cpu(), logs.cpu())
        at += len(rows)
        progress("tune: the original's answers", at, len(ordered))


def distance(
    logits: "Tensor", real: "Tensor", texts: Sequence[Answered], multilabel: bool
) -> "Tensor":
    """KL(original ‖ logits) in nats, mean over positions, with improbable tokens merged into one.

    Args:
        logits: [b, t, v], of any float type.
        real: mask of the positions that are not padding, [b, t].
        texts: the rows of the batch.
        multilabel: whether the readout is multilabel.
    """
    import torch

    from .compare import divergence

    tokens = torch.cat([text.tokens for text in texts]).to(logits.device).long()
    logs = torch.cat([text.logs for text in texts]).to(logits.device).float()
    if multilabel:
        return divergence(logs, logits[real].float().gather(-1, tokens), True).mean()
    return _truncated_kl()(logits, real, tokens, logs)


@cache
def _truncated_kl() -> Callable[..., "Tensor"]:
    """The distance for an argmax readout, with a hand-written gradient.

    Logits dominate the memory of a training step, and autograd would keep more copies of them.
    """
    import torch

    class TruncatedKL(torch.autograd.Function):
        @staticmethod
        def forward(
            ctx: Any, logits: "Tensor", real: "Tensor", tokens: "Tensor", logs: "Tensor"
        ) -> "Tensor":
            # Padding stays, with weight 0: removing it would copy all logits.
            target = logs.new_zeros(*real.shape, logs.shape[-1])
            probabilities = logs.exp()
            target[real] = probabilities
            top = tokens.new_zeros(target.shape)
            top[real] = tokens
            all_logs = logits.float().log_softmax(-1)
            picked = all_logs.gather(-1, top)
            total = (probabilities * logs).sum() - (target * picked).sum()
            gradient = -target  # of each position's distance with respect to ``picked``
            if tokens.shape[-1] < logits.shape[-1]:
                rest = (1 - target.sum(-1, keepdim=True)).clamp(min=1e-6)
                other = (1 - picked.exp().sum(-1, keepdim=True)).clamp(min=1e-6)
                total = total + (rest * (rest.log() - other.log()))[real].sum()
                gradient += picked.exp() * (rest / other)
            gradient *= real[..., None] / len(tokens)
            ctx.save_for_backward(all_logs, top, gradient)
            ctx.dtype = logits.dtype
            return total / len(tokens)

        @staticmethod
        def backward(ctx: Any, upstream: "Tensor") -> "tuple[Tensor, None, None, None]":
            all_logs, top, gradient = ctx.saved_tensors
            # d log p_k / d logit_j = [j = k] - p_j
            all_logs.exp_().mul_(-gradient.sum(-1, keepdim=True))
            all_logs.scatter_add_(-1, top, gradient).mul_(upstream)
            return all_logs.to(ctx.dtype), None, None, None

    return TruncatedKL.apply
