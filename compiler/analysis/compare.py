"""The distance between two programs on a set of inputs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..data.batches import batches
from ..data.sample import Sample
from ..ir import Program

if TYPE_CHECKING:
    import torch

TOKENS = 1024  # of a batch: with more, short texts are padded to longer ones
NUMBERS = 50_000_000  # logits of a batch of one program, 200 MB
BLOCK = 500_000  # logits compared at a time in double precision: they fit in the processor's cache


@dataclass(frozen=True, slots=True)
class Distance:
    """The KL divergence and the largest logit change between two programs.

    ``kl``: nats per position; for a multilabel readout, the sum of Bernoulli KLs. ``max_logit``:
    the largest |Δlogit|.
    """

    kl: float
    max_logit: float


def compare(
    before: Program,
    after: Program,
    samples: Sequence[Sample],
    *,
    double: bool = False,
    device: str = "cpu",
) -> Distance:
    """KL(before ‖ after), mean over positions, and the largest change of a logit.

    Both are NaN if a logit is NaN. ``double`` runs both programs in float64, which removes the
    rounding of the runs from the distance and takes three times the memory. ``device``: where both
    run.
    """
    # Imported here because torch is slow to import.
    import torch

    from ..interpreter import Interpreter

    runs = Interpreter(before, device=device), Interpreter(after, device=device)
    if double:
        runs = runs[0].double(), runs[1].double()
    shape, multilabel = before.shape, before.core.unembed.readout == "multilabel"
    tokens = max(1, min(TOKENS, NUMBERS // shape.vocab))
    block = max(1, BLOCK // shape.vocab)
    total, count, largest = 0.0, 0, torch.zeros((), dtype=torch.double, device=device)
    with torch.inference_mode():
        for batch in batches(samples, tokens, shape.context):
            batch = batch.to(device)
            p, q = (run(batch.ids, batch.positions).logits[batch.real] for run in runs)
            for some, others in zip(p.split(block), q.split(block)):
                one, other = some.double(), others.double()
                total += float(divergence(one, other, multilabel).sum())
                change = (one - other).abs().max()
                largest = torch.maximum(largest, change)  # unlike max, it keeps a NaN
            count += len(p)
    return Distance(total / max(count, 1), float(largest))


def divergence(p: "torch.Tensor", q: "torch.Tensor", multilabel: bool) -> "torch.Tensor":
    """KL(p ‖ q) in nats over the last axis of two logit tensors."""
    if multilabel:
        from torch.nn.functional import logsigmoid as log

        yes, no = p.sigmoid(), (-p).sigmoid()
        return (yes * (log(p) - log(q)) + no * (log(-p) - log(-q))).sum(-1)
    p, q = p.log_softmax(-1), q.log_softmax(-1)
    return (p.exp() * (p - q)).sum(-1)
