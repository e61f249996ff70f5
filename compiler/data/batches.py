"""Padded batches of sequences of similar length, for the interpreter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .sample import Sample

if TYPE_CHECKING:
    import torch
    from torch import Tensor


@dataclass(frozen=True)
class Batch:
    """``ids``, ``positions`` and ``real``, each [b, t]; ``real`` is false at padding."""

    ids: "Tensor"
    positions: "Tensor"
    real: "Tensor"

    def to(self, device: "str | torch.device") -> "Batch":
        """The batch on another device."""
        return Batch(self.ids.to(device), self.positions.to(device), self.real.to(device))


def tokens_in(samples: Sequence[Sample]) -> int:
    """The number of tokens of all samples."""
    return sum(len(sample.ids) for sample in samples)


def subsample(samples: Sequence[Sample], max_tokens: int, seed: int = 0) -> list[Sample]:
    """A random subset of at most ``max_tokens`` tokens (at least one sample), in order."""
    chosen: list[int] = []
    total = 0
    for i in np.random.default_rng(seed).permutation(len(samples)):
        total += len(samples[i].ids)
        if chosen and total > max_tokens:
            break
        chosen.append(i)
    return [samples[i] for i in sorted(chosen)]


def batches(samples: Sequence[Sample], tokens: int, context: int) -> Iterator[Batch]:
    """The padded batches of ``groups_of``. Padding is where causal attention never looks."""
    return (padded(group, context) for group in groups_of(samples, tokens))


def groups_of(samples: Sequence[Sample], tokens: int) -> Iterator[list[Sample]]:
    """Groups of at most ``tokens`` tokens with padding, or a single sample, shortest first."""
    ordered = sorted(samples, key=lambda sample: len(sample.ids))
    group: list[Sample] = []
    for sample in ordered:
        if group and (len(group) + 1) * len(sample.ids) > tokens:
            yield group
            group = []
        group.append(sample)
    if group:
        yield group


def padded(samples: Sequence[Sample], context: int, multiple: int = 1) -> Batch:
    """One batch of all samples: the length of the longest, rounded up to a ``multiple``."""
    import torch

    length = round_up(max(len(sample.ids) for sample in samples), multiple)
    ids = torch.zeros(len(samples), length, dtype=torch.long)
    real = torch.zeros(len(samples), length, dtype=torch.bool)
    for row, sample in enumerate(samples):
        ids[row, : len(sample.ids)] = torch.tensor(sample.ids)
        real[row, : len(sample.ids)] = True
    offsets = torch.tensor([sample.offset for sample in samples])[:, None]
    positions = (offsets + torch.arange(length)).clamp(max=context - 1)
    return Batch(ids, positions, real)


def round_up(number: int, multiple: int) -> int:
    """The smallest multiple of ``multiple`` that is at least ``number``."""
    return -(-number // multiple) * multiple
