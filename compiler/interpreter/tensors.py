"""Small functions on tensors that the interpreter uses."""

import warnings
from collections.abc import Iterable

import numpy as np
import torch
from torch import Tensor

from ..errors import Gpt2cError


def first_outside(numbers: Tensor, limit: int) -> int | None:
    """The first number that is not in 0 .. limit - 1, or None."""
    outside = numbers[(numbers < 0) | (numbers >= limit)]
    return int(outside[0]) if outside.numel() else None


def normalise(x: Tensor, source: Tensor, centre: bool, epsilon: float) -> Tensor:
    """``x`` divided by the root mean square of ``source``, both centred first if requested."""
    if centre:
        source = source - source.mean(-1, keepdim=True)
        x = x - x.mean(-1, keepdim=True)
    return x * torch.rsqrt(source.pow(2).mean(-1, keepdim=True) + epsilon)


def shared_tensor(array: np.ndarray) -> Tensor:
    """A tensor that shares the memory of a read-only array, without torch's warning about it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return torch.from_numpy(array)


def sum_of(tensors: Iterable[Tensor]) -> Tensor:
    """The sum of tensors that broadcast; Gpt2cError if there is none."""
    total: Tensor | None = None
    for tensor in tensors:
        total = tensor if total is None else total + tensor
    if total is None:
        raise Gpt2cError("expected a node that reads at least one other node")
    return total
