"""What heads remember of the tokens read so far: a key-value cache."""

from dataclasses import dataclass, field

import torch
from torch import Tensor


@dataclass
class Memory:
    """Keys and values of a batch of texts of equal length.

    ``length``: tokens read so far. ``heads``: by the names of heads that run together, keys and
    values [2, batch, heads, room, d], of which the first ``length`` along ``room`` are known.
    """

    length: int = 0
    heads: dict[tuple[str, ...], Tensor] = field(default_factory=dict)

    def extend(self, names: tuple[str, ...], key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
        """All keys and values so far, with the new ones, each [batch, heads, t, d].

        Where keys and values have different dimensions the smaller are padded in store.
        """
        batch, heads, new, d = key.shape
        d, end = max(d, value.shape[-1]), self.length + new
        known = self.heads.get(names)
        if known is None or known.shape[3] < end:
            room = torch.empty(2, batch, heads, max(32, 2 * end), d, dtype=key.dtype)
            if known is not None:
                room[:, :, :, : self.length] = known[:, :, :, : self.length]
            self.heads[names] = known = room
        known[0, :, :, self.length : end, : key.shape[-1]] = key
        known[1, :, :, self.length : end, : value.shape[-1]] = value
        return known[0, :, :, :end, : key.shape[-1]], known[1, :, :, :end, : value.shape[-1]]

    def keep(self, rows: Tensor) -> None:
        """Forgets all rows of the batch but these."""
        self.heads = {name: known[:, rows] for name, known in self.heads.items()}
