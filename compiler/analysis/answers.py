"""What the original answers, kept while another program learns it: its likeliest tokens."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from ..data.batches import padded
from ..data.sample import Sample

if TYPE_CHECKING:
    from torch import Tensor

    from ..interpreter import Interpreter

LIKELIEST = 64  # tokens kept a position; all others are one, "something else"
TOKENS = 4096  # of a batch


@dataclass(frozen=True)
class Answered:
    """A text and the original's answers along it.

    ``tokens`` [t, k]: the likeliest at each position, ``logs`` [t, k] their log probabilities, float16
    (for a multilabel readout: all tokens, and their logits).
    """

    text: Sample
    tokens: "Tensor"
    logs: "Tensor"


def answered(
    original: "Interpreter",
    texts: Sequence[Sample],
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None,
) -> Iterator[Answered]:
    """The texts with the original's answers, the shortest first.

    Kept, 64 answers a position take a thirtieth of the memory that a vocabulary of 2,048 would.
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
        batch = padded(rows, original.program.shape.context).to(device_of(original))
        with torch.inference_mode():
            logits = original(batch.ids, batch.positions).logits
            scores = logits if multilabel else logits.log_softmax(-1)
            found = scores.topk(count if multilabel else min(LIKELIEST, count), sorted=False)
        for row, text in enumerate(rows):
            end = len(text.ids)
            logs = found.values[row, :end].to(torch.float16)
            yield Answered(text, found.indices[row, :end].to(torch.int32).cpu(), logs.cpu())
        at += len(rows)
        progress("tune: the original's answers", at, len(ordered))


def device_of(run: "Interpreter") -> str:
    """Where an interpreter's tensors are."""
    return str(next(run.parameters()).device)


def distance(
    given: "Tensor", real: "Tensor", texts: Sequence[Answered], multilabel: bool
) -> "Tensor":
    """KL(original ‖ given) in nats, mean over positions, where tokens that are not among the likeliest
    count as one.

    Args:
        given: logits [b, t, v], of any float type.
        real: where there is a text and not padding, [b, t].
    """
    import torch

    from .compare import divergence

    tokens = torch.cat([each.tokens for each in texts]).to(given.device).long()
    logs = torch.cat([each.logs for each in texts]).to(given.device).float()
    if multilabel:
        return divergence(logs, given[real].float().gather(-1, tokens), True).mean()
    return _to_likeliest()(given, real, tokens, logs)


@cache
def _to_likeliest() -> Callable[..., "Tensor"]:
    """The distance for an argmax readout, with its gradient by hand: logits are most of the numbers of
    a training step, and autograd would keep and pass over more of them."""
    import torch

    class ToLikeliest(torch.autograd.Function):
        @staticmethod
        def forward(
            ctx: Any, given: "Tensor", real: "Tensor", tokens: "Tensor", logs: "Tensor"
        ) -> "Tensor":
            # Padding is kept and weighs nothing: leaving it out would copy all logits.
            chances = logs.new_zeros(*real.shape, logs.shape[-1])
            likely = logs.exp()
            chances[real] = likely
            likeliest = tokens.new_zeros(chances.shape)
            likeliest[real] = tokens
            all_logs = given.float().log_softmax(-1)
            picked = all_logs.gather(-1, likeliest)
            total = (likely * logs).sum() - (chances * picked).sum()
            by_log = -chances  # the gradient of each position's distance by its picked log
            if tokens.shape[-1] < given.shape[-1]:
                rest = (1 - chances.sum(-1, keepdim=True)).clamp(min=1e-6)
                other = (1 - picked.exp().sum(-1, keepdim=True)).clamp(min=1e-6)
                total = total + (rest * (rest.log() - other.log()))[real].sum()
                by_log += picked.exp() * (rest / other)
            by_log *= real[..., None] / len(tokens)
            ctx.save_for_backward(all_logs, likeliest, by_log)
            ctx.kind = given.dtype
            return total / len(tokens)

        @staticmethod
        def backward(ctx: Any, upstream: "Tensor") -> "tuple[Tensor, None, None, None]":
            all_logs, likeliest, by_log = ctx.saved_tensors
            # d log p_k / d logit_j = [j = k] - p_j
            all_logs.exp_().mul_(-by_log.sum(-1, keepdim=True))
            all_logs.scatter_add_(-1, likeliest, by_log).mul_(upstream)
            return all_logs.to(ctx.kind), None, None, None

    return ToLikeliest.apply
