"""What heads remember of the tokens read so far: a key-value cache."""

from dataclasses import dataclass, field

import torch
from torch import Tensor

_ROOM = 32  # tokens that there is room for beyond those read, so that not every token moves all


@dataclass
class Memory:
    """Keys and values of a batch of texts of equal length. What it holds has no gradient.

    ``length``: tokens read so far. ``heads``: by the names of heads that run together, keys and
    values [batch, heads, room, d]. ``ids``: the tokens [batch, length], kept where rules look at them.
    """

    length: int = 0
    heads: dict[tuple[str, ...], tuple[Tensor, Tensor]] = field(default_factory=dict)
    ids: Tensor | None = None

    def seen(self, ids: Tensor) -> Tensor:
        """All tokens so far, with the new ones."""
        self.ids = ids if self.ids is None else torch.cat([self.ids, ids], -1)
        return self.ids

    def extend(self, names: tuple[str, ...], key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
        """All keys and values so far, with the new ones."""
        end = self.length + key.shape[2]
        keys, values = self.heads.get(names, (None, None))
        if keys is None or values is None or keys.shape[2] < end:
            keys, values = _grown(keys, key, end), _grown(values, value, end)
        keys[:, :, self.length : end] = key.detach()
        values[:, :, self.length : end] = value.detach()
        self.heads[names] = keys, values
        return keys[:, :, :end], values[:, :, :end]

    def keep(self, rows: Tensor) -> None:
        """Forgets all rows of the batch but these."""
        self.ids = None if self.ids is None else self.ids[rows]
        self.heads = {name: (key[rows], value[rows]) for name, (key, value) in self.heads.items()}


def _grown(old: Tensor | None, new: Tensor, end: int) -> Tensor:
    batch, heads, _, width = new.shape
    block = new.new_empty(batch, heads, end + _ROOM, width)
    if old is not None:
        block[:, :, : old.shape[2]] = old
    return block
