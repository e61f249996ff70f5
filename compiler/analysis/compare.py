"""The distance between two programs on a set of inputs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..data.sample import Sample
from ..ir import Program

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True, slots=True)
class Distance:
    """The KL divergence and the largest logit change between two programs.

    ``kl``: nats per position; for a multilabel readout, the sum of Bernoulli KLs. ``max_logit``:
    the largest |Δlogit|.
    """

    kl: float
    max_logit: float


def compare(
    before: Program, after: Program, samples: Sequence[Sample], *, double: bool = False
) -> Distance:
    """KL(before ‖ after), mean over positions, and the largest change of a logit.

    Both are NaN if a logit is NaN. ``double`` runs both programs in float64, which removes the
    rounding of the runs from the distance and takes three times the memory.
    """
    # Imported here because torch is slow to import.
    import torch

    from ..interpreter import Interpreter

    runs = Interpreter(before), Interpreter(after)
    if double:
        runs = runs[0].double(), runs[1].double()
    multilabel = before.core.unembed.readout == "multilabel"
    total, count, largest = 0.0, 0, torch.zeros((), dtype=torch.double)
    with torch.inference_mode():
        for sample in samples:
            ids = torch.tensor([sample.ids])
            positions = torch.arange(sample.offset, sample.offset + len(sample.ids))
            p, q = (run(ids, positions).logits[0].double() for run in runs)
            total += float(divergence(p, q, multilabel).sum())
            count += len(sample.ids)
            largest = torch.maximum(largest, (p - q).abs().max())  # unlike max, it keeps a NaN
    return Distance(total / max(count, 1), float(largest))


def divergence(p: "torch.Tensor", q: "torch.Tensor", multilabel: bool) -> "torch.Tensor":
    """KL(p ‖ q) in nats over the last axis of two logit tensors."""
    if multilabel:
        from torch.nn.functional import logsigmoid as log

        yes, no = p.sigmoid(), (-p).sigmoid()
        return (yes * (log(p) - log(q)) + no * (log(-p) - log(-q))).sum(-1)
    p, q = p.log_softmax(-1), q.log_softmax(-1)
    return (p.exp() * (p - q)).sum(-1)
