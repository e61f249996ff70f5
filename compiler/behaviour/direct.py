"""Direct logit attribution of the heads of a slice to the behaviour's answers.

What a head writes at the place where the answer is due, through the final norm (its scale held) and
the unembedding (Elhage et al., A Mathematical Framework for Transformer Circuits, 2021).
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from ..interpreter.tensors import normalise
from .encoded import Encoded
from .gated import in_batches
from .measures import Bench


def direct_effects(bench: Bench, parts: Sequence[str], heads: Sequence[str]) -> dict[str, float]:
    """By how much each head's deviation raises the answer above the mean of all answers, in nats.

    The mean over prompts with an answer, at the answer's first token, in a run of the slice. Empty
    if the unembedding is a rule.
    """
    runner = bench.runner
    unembed, epsilon = runner.graph.unembed, runner.program.shape.epsilon
    answers = sorted({item.answer[0] for item in bench.prompts.items if not item.null})
    if unembed.table is None or not heads or not answers:
        return {}
    rows = runner.weight(unembed.table)
    mean = rows[answers].mean(0)
    gates, norm = runner.gates(parts), unembed.norm
    totals, count = dict.fromkeys(heads, 0.0), 0
    for batch in in_batches(bench.prompts):
        edits = runner.edits(batch, bench.base, gates, separate=True)
        with torch.inference_mode():
            kept = runner(batch.ids, keep=[*heads, "stream"], edits=edits).activations
        row, place, target = _first_tokens(batch)
        direction = rows[target] - mean
        for name in heads:
            written = kept[name] - bench.base.heads[name][batch.role]
            read = written[row, place]
            if norm.mode == "constant":
                read = read * (norm.scale or 1.0)
            else:
                read = normalise(read, kept["stream"][row, place], norm.centre, epsilon)
            if norm.gain is not None:
                read = read * runner.weight(norm.gain)
            totals[name] += float((read * direction).sum())
        count += len(row)
    return {name: total / count for name, total in totals.items()}


def _first_tokens(prompts: Encoded) -> tuple[Tensor, Tensor, Tensor]:
    """Row, place and id of the first token of each answer; null prompts are left out."""
    first = torch.ones_like(prompts.row, dtype=torch.bool)
    first[1:] = prompts.row[1:] != prompts.row[:-1]
    first &= ~prompts.null[prompts.row]
    return prompts.row[first], prompts.place[first], prompts.target[first]
