"""What a run notes on its way: activations that are kept, edited, or read by name."""

from collections.abc import Callable

import torch
from torch import Tensor

from ..predicates.torch_backend import Seen
from .memory import Memory

Edit = Callable[[Tensor], Tensor]


class State:
    """The activations of one run: which are kept, which are edited, what each node wrote."""

    def __init__(
        self, keep: set[str], edits: dict[str, Edit], memory: Memory | None = None
    ) -> None:
        self.keep, self.edits, self.memory = keep, edits, memory
        self.kept: dict[str, Tensor] = {}
        self.written: dict[str, Tensor] = {}
        self.seen: set[str] = set()
        self.seen_tokens: Seen | None = None

    def wants(self, *names: str) -> bool:
        return any(name in self.keep or name in self.edits for name in names)

    def note(self, name: str, value: Tensor, *, always: bool = False) -> Tensor:
        self.seen.add(name)
        if name in self.edits:
            value = self.edits[name](value)
        if name in self.keep:
            self.kept[name] = value
        if always:
            self.written[name] = value
        return value

    def note_each(
        self, names: list[str], values: Tensor, *, dim: int, always: bool = False
    ) -> Tensor:
        """``note`` for each slice of ``values`` along ``dim``."""
        if not always and not self.wants(*names):
            self.seen.update(names)
            return values
        slices = [
            self.note(name, value, always=always) for name, value in zip(names, values.unbind(dim))
        ]
        return torch.stack(slices, dim)
