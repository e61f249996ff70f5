"""The parts of a program's core, heads and neurons, in one fixed order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from ..ir import Head, Mlp, Program


@dataclass(frozen=True)
class Parts:
    """Names of heads, then of neurons, layer by layer.

    A vector over parts ([p], or [prompts, p]) is in this order.
    """

    heads: tuple[str, ...]
    rows: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, program: Program) -> "Parts":
        """The parts of a program's core."""
        rows = {mlp.name: tuple(row.name for row in mlp.rows) for mlp in program.core.of(Mlp)}
        return cls(tuple(head.name for head in program.core.of(Head)), rows)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return self.heads + tuple(name for rows in self.rows.values() for name in rows)

    @cached_property
    def index(self) -> dict[str, int]:
        return {name: i for i, name in enumerate(self.names)}

    def __len__(self) -> int:
        return len(self.names)

    def gates(self, names: Iterable[str]) -> Tensor:
        """[p]: 1 for the named parts, 0 for the others."""
        gates = torch.zeros(len(self))
        gates[[self.index[name] for name in names]] = 1.0
        return gates

    def split(self, vector: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """A vector over parts [.., p] as that over heads and those over each MLP's neurons."""
        sizes = [len(self.heads), *(len(rows) for rows in self.rows.values())]
        heads, *neurons = torch.split(vector, sizes, -1)
        return heads, dict(zip(self.rows, neurons))

    def layer_of(self, name: str) -> int:
        """The layer of a part: parts are named L<layer>H<i> and L<layer>N<i>."""
        return int(name[1:].partition("H" if "H" in name else "N")[0])


def of_same_layers(parts: Parts, names: Iterable[str], seed: int) -> tuple[str, ...]:
    """A random set with as many heads and as many neurons of each layer as ``names`` has."""
    generator = torch.Generator().manual_seed(seed)
    groups: dict[str, list[str]] = {}
    for name in parts.names:
        groups.setdefault(_group(name), []).append(name)
    count: dict[str, int] = {}
    for name in names:
        count[_group(name)] = count.get(_group(name), 0) + 1
    drawn: list[str] = []
    for group, n in sorted(count.items()):
        members = groups[group]
        chosen = torch.randperm(len(members), generator=generator)[:n].tolist()
        drawn += [members[i] for i in sorted(chosen)]
    return tuple(drawn)


def _group(name: str) -> str:
    kind = "H" if "H" in name else "N"
    return name.partition(kind)[0] + kind
