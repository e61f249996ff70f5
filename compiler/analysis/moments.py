"""The mean and the deviation of what each part computes on text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch

from ..data.batches import batches
from ..data.cache import Arrays
from ..data.sample import Sample
from ..data.unfinished import Unfinished
from ..interpreter import Interpreter
from ..interpreter.device import CPU, array
from ..ir import OV, Head, Program, content_of
from .estimates import batch_tokens, part_blocks

if TYPE_CHECKING:
    from torch import Tensor


def part_moments(
    program: Program, samples: Sequence[Sample], device: str = CPU
) -> "tuple[dict[str, Tensor], dict[str, Tensor]]":
    """Means and standard deviations over the tokens of a text, float64, in one sweep on a device.

    Returns:
        by block (see ``part_blocks``) the mean of what a head moves [d] or of the activations of a
        layer's neurons [rows]; and the standard deviation, of what a head writes the root mean
        square distance from the mean [], of activations [rows].
    """
    run, names = Interpreter(program, device=device), part_blocks(program)
    sums: dict[str, Tensor] = {}
    squares: dict[str, Tensor] = {}  # of neurons [rows], of heads [d, d]
    texts = [(sample.ids, sample.offset) for sample in samples]
    unfinished = Unfinished.of("moments", content_of(program, program.core), texts, device)
    done = count = 0
    if (state := unfinished.read()) is not None:
        done, count = state["done"].tolist()
        sums = {name: torch.from_numpy(state[f"{name} sum"]).to(device) for name in names}
        squares = {name: torch.from_numpy(state[f"{name} square"]).to(device) for name in names}

    def so_far() -> Arrays:
        arrays = {f"{name} sum": array(total) for name, total in sums.items()}
        arrays |= {f"{name} square": array(total) for name, total in squares.items()}
        return arrays | {"done": np.array([done, count])}

    with torch.inference_mode():
        every = batches(samples, batch_tokens(program), program.shape.context)
        for number, batch in enumerate(every):
            if number < done:
                continue
            batch = batch.to(device)
            kept = run.activations(batch.ids, batch.positions, keep=names)
            for name in names:
                values = kept.pop(name)[batch.real].double()
                sums[name] = sums.get(name, 0) + values.sum(0)
                neurons = name.endswith(".neurons")
                square = values.square().sum(0) if neurons else values.T @ values
                squares[name] = squares.get(name, 0) + square
            count, done = count + int(batch.real.sum()), number + 1
            unfinished.write(so_far)
    unfinished.finish(so_far)
    means = {name: (total / count).cpu() for name, total in sums.items()}
    spreads = {}
    for name, mean in means.items():
        if name.endswith(".neurons"):
            variance = squares[name].cpu() / count - mean.square()
        else:
            output = run.weight(_ov(program, name).weights)[1].double().cpu()
            covariance = squares[name].cpu() / count - torch.outer(mean, mean)
            variance = (covariance * (output @ output.T)).sum()
        spreads[name] = variance.clamp(min=0).sqrt()
    return means, spreads


def _ov(program: Program, block: str) -> OV:
    head = program.core[block.removesuffix(".moved")]
    assert isinstance(head, Head) and isinstance(head.ov, OV)
    return head.ov
