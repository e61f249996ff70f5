"""What neurons and heads of a program really do on texts."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..analysis.compare import Sample
from ..ir import Program

if TYPE_CHECKING:
    pass

TOKENS_AT_ONCE = 4096


def neuron_activations(
    program: Program, samples: Sequence[Sample], layers: Sequence[int]
) -> dict[int, np.ndarray]:
    """Activations of the neurons of some layers, float32 [n, rows], the texts one after another."""
    mlps = {layer: program.core.layer_mlp(layer) for layer in layers}
    names = {layer: f"{mlp.name}.neurons" for layer, mlp in mlps.items() if mlp and mlp.rows}
    total = sum(len(sample.ids) for sample in samples)
    found = {
        layer: np.empty((total, len(mlps[layer].rows)), np.float32)  # type: ignore[union-attr]
        for layer in names
    }
    for kept, places in _runs(program, samples, list(names.values())):
        for layer, name in names.items():
            for row, (begin, end) in enumerate(places):
                found[layer][begin:end] = kept[name][row, : end - begin]
    return found


def head_patterns(
    program: Program, samples: Sequence[Sample], names: Sequence[str]
) -> Iterator[tuple[int, list[np.ndarray]]]:
    """For each text, in some order: its place among ``samples``, and each head's pattern [t, t]."""
    lengths = [len(sample.ids) for sample in samples]
    begins = dict(zip(np.cumsum(lengths) - lengths, range(len(lengths))))
    wanted = [f"{name}.pattern" for name in names]
    for kept, places in _runs(program, samples, wanted):
        for row, (begin, end) in enumerate(places):
            t = end - begin
            yield begins[begin], [kept[name][row, :t, :t] for name in wanted]


def _runs(
    program: Program, samples: Sequence[Sample], keep: list[str]
) -> Iterator[tuple[dict[str, np.ndarray], list[tuple[int, int]]]]:
    """Batches of texts: activations by name, and where each row's text lies among all tokens."""
    import torch

    from ..analysis.batches import padded
    from ..interpreter import Interpreter

    run: Interpreter = Interpreter(program)
    ends = np.cumsum([len(sample.ids) for sample in samples])
    order = sorted(range(len(samples)), key=lambda i: len(samples[i].ids))
    at = 0
    while at < len(order):
        group: list[int] = []
        while at < len(order):
            longest = len(samples[order[at]].ids)
            if group and (len(group) + 1) * longest > TOKENS_AT_ONCE:
                break
            group.append(order[at])
            at += 1
        batch = padded([samples[i] for i in group], program.shape.context)
        with torch.inference_mode():
            kept = run(batch.ids, batch.positions, keep=keep).activations
        places = [(int(ends[i]) - len(samples[i].ids), int(ends[i])) for i in group]
        yield {name: value.numpy() for name, value in kept.items()}, places
