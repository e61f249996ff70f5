"""The state of a run: activations that are kept, edited, or read by name."""

from collections.abc import Callable

import torch
from torch import Tensor

from ..predicates.torch_backend import RuleInputs
from .memory import Memory

Edit = Callable[[Tensor], Tensor]


class State:
    """The activations of one run: which to keep, which to edit, and the output of each node."""

    def __init__(
        self, keep: set[str], edits: dict[str, Edit], memory: Memory | None = None
    ) -> None:
        self.keep, self.edits, self.memory = keep, edits, memory
        self.kept: dict[str, Tensor] = {}
        self.written: dict[str, Tensor] = {}
        self.computed: set[str] = set()
        self.rule_inputs: RuleInputs | None = None

    def needs(self, *names: str) -> bool:
        """Whether any of these activations is kept or edited."""
        return any(name in self.keep or name in self.edits for name in names)

    def record(self, name: str, value: Tensor, *, always: bool = False) -> Tensor:
        """Apply the edit of an activation, keep the result if requested, and return it.

        ``always`` also stores it for nodes that read it by name.
        """
        self.computed.add(name)
        if name in self.edits:
            value = self.edits[name](value)
        if name in self.keep:
            self.kept[name] = value
        if always:
            self.written[name] = value
        return value

    def record_slices(
        self, names: list[str], values: Tensor, *, dim: int, always: bool = False
    ) -> Tensor:
        """Call ``record`` for each slice of ``values`` along ``dim``."""
        if not always and not self.needs(*names):
            self.computed.update(names)
            return values
        if not any(name in self.edits for name in names):
            for name, value in zip(names, values.unbind(dim)):
                self.record(name, value, always=always)
            return values
        slices = [
            self.record(name, value, always=always)
            for name, value in zip(names, values.unbind(dim))
        ]
        return torch.stack(slices, dim)
