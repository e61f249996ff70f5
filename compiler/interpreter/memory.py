"""The key-value cache of a run."""

from dataclasses import dataclass, field

import torch
from torch import Tensor

_SPARE = 32  # spare capacity in tokens, so that not every token reallocates the cache


@dataclass
class Memory:
    """Keys and values of a batch of texts of equal length, without gradients.

    ``length``: tokens read so far. ``heads``: keys and values [batch, heads, capacity, d], by the
    names of the heads that run together. ``ids``: the tokens [batch, length], kept for rules.
    """

    length: int = 0
    heads: dict[tuple[str, ...], tuple[Tensor, Tensor]] = field(default_factory=dict)
    ids: Tensor | None = None

    def append_ids(self, ids: Tensor) -> Tensor:
        """Append tokens [batch, t]; return all tokens so far."""
        self.ids = ids if self.ids is None else torch.cat([self.ids, ids], -1)
        return self.ids

    def extend(self, names: tuple[str, ...], key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
        """Append keys and values [batch, heads, t, d]; return all of them so far."""
        end = self.length + key.shape[2]
        keys, values = self.heads.get(names, (None, None))
        if keys is None or values is None or keys.shape[2] < end:
            keys, values = _grown(keys, key, end), _grown(values, value, end)
        keys[:, :, self.length : end] = key.detach()
        values[:, :, self.length : end] = value.detach()
        self.heads[names] = keys, values
        return keys[:, :, :end], values[:, :, :end]

    def keep(self, rows: Tensor) -> None:
        """Drop all rows of the batch except these."""
        self.ids = None if self.ids is None else self.ids[rows]
        self.heads = {name: (key[rows], value[rows]) for name, (key, value) in self.heads.items()}


def _grown(old: Tensor | None, new: Tensor, end: int) -> Tensor:
    batch, heads, _, width = new.shape
    block = new.new_empty(batch, heads, end + _SPARE, width)
    if old is not None:
        block[:, :, : old.shape[2]] = old
    return block
