"""Runs in which parts are held: the value of a part is ``base + gate · (live − base)``.

The base of a part at a position is its mean over the prompts, aligned by role, or what it is in the
contrast's text. Gate 1 leaves a part as it is, gate 0 makes it a constant of the position's role.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from ..interpreter import Interpreter
from ..interpreter.activations import Edit, State
from ..interpreter.device import CPU
from ..ir import Head, Mlp, Program
from .encoded import Encoded
from .parts import Parts

TOKENS = 4096  # positions of a batch


@dataclass(frozen=True)
class Base:
    """What parts are held at: heads by name [roles, w], neurons by MLP [roles, n]."""

    heads: dict[str, Tensor]
    neurons: dict[str, Tensor]

    def to(self, device: str | torch.device) -> "Base":
        """The base on another device."""
        tables = (self.heads, self.neurons)
        return Base(*({k: v.to(device) for k, v in table.items()} for table in tables))


@dataclass(frozen=True)
class Pull:
    """Coefficients that move the base of each prompt's parts toward their real values.

    ``amount``: [b, p] in [0, 1]; the base becomes base + amount · (real − base), where *real* is
    the value in the original run of the prompt: heads [b, t, w], neurons [b, t, n].
    """

    amount: Tensor
    heads: dict[str, Tensor]
    neurons: dict[str, Tensor]


class GatedInterpreter(Interpreter):
    """The core of a program, with gates. Logits are computed where answers are due alone."""

    def __init__(self, program: Program, *, device: str = CPU) -> None:
        super().__init__(program, device=device)
        self.parts = Parts.of(program)
        self.layers: dict[int, list[int]] = {}
        for i, head in enumerate(self.graph.of(Head)):
            self.layers.setdefault(head.layer, []).append(i)
        self.w_out = {mlp.name: self.weight(mlp.w_out) for mlp in self.graph.of(Mlp)}

    def gates(self, names: Iterable[str]) -> Tensor:
        """[p], on the device: 1 for the named parts, 0 for the others."""
        return self.parts.gates(names).to(self.device)

    def record(self, ids: Tensor) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
        """The outputs of heads [b, t, w] and the activations of neurons [b, t, n] of plain runs."""
        keep = [*self.parts.heads, *(f"{name}.neurons" for name in self.parts.rows)]
        with torch.no_grad():
            kept = self.forward(ids, keep=keep).activations
        heads = {name: kept[name] for name in self.parts.heads}
        return heads, {name: kept[f"{name}.neurons"] for name in self.parts.rows}

    def base(self, prompts: Encoded) -> Base:
        """Means over the prompts by role, or the values in the contrasts' texts."""
        count = torch.zeros(len(prompts.roles), device=self.device)
        sums: tuple[dict[str, Tensor], dict[str, Tensor]] = ({}, {})
        for batch in in_batches(prompts):
            aligned = batch.real & (batch.role < len(count))
            roles = batch.role[aligned]
            count += torch.bincount(roles, minlength=len(count))
            for total, values in zip(sums, self.record(batch.ids)):
                for name, value in values.items():
                    if name not in total:
                        total[name] = value.new_zeros(len(count), value.shape[-1])
                    total[name].index_add_(0, roles, value[aligned])
        count = count.clamp(min=1)  # roles that these prompts lack
        tables = [{k: v / count[:, None] for k, v in total.items()} for total in sums]
        if prompts.held is not None:
            for table, values in zip(tables, self.record(prompts.held)):
                for name, value in values.items():
                    table[name] = torch.cat([table[name], value.flatten(0, 1)])
        return Base(*tables)

    def run(
        self,
        prompts: Encoded,
        base: Base,
        gates: Tensor,
        pull: Pull | None = None,
    ) -> Tensor:
        """Logits [a, vocab] at the answers' places.

        Args:
            gates: [p], over the parts of this program.
            pull: moves the base of each prompt.
        """
        edits = self.edits(prompts, base, gates, pull)
        return self.logits(prompts, edits)[0]

    def plain(self, prompts: Encoded) -> Tensor:
        """Logits [a, vocab] at the answers' places, with no part held."""
        return self.logits(prompts, {})[0]

    def logits(
        self, prompts: Encoded, edits: Mapping[str, Edit], keep: Iterable[str] = ()
    ) -> tuple[Tensor, dict[str, Tensor]]:
        """Logits [a, vocab] at the answers' places of an edited run, and kept activations."""
        state = State(set(keep), dict(edits))
        positions = self._positions(prompts.ids, None, state)
        stream = self._stream(prompts.ids, positions, state)
        at = prompts.row, prompts.place
        state.written = {
            name: value.expand_as(stream)[at]
            for name, value in state.written.items()
            if name in self.read_by_name
        }
        return self._unembed(self.graph.unembed, stream[at], state), state.kept

    def _summed_heads(self, base: Base, gates: Tensor, role: Tensor) -> dict[str, Edit]:
        """Edits of heads whose constants are summed: the first head of a layer writes them all.

        The stream is the same, and a table is looked up once a layer instead of once a head.
        """
        edits: dict[str, Edit] = {}
        for members in self.layers.values():
            tables = torch.stack([base.heads[self.parts.heads[i]] for i in members])
            constant = torch.einsum("h,hrw->rw", 1 - gates[members], tables)[role]
            for i in members:
                edits[self.parts.heads[i]] = _times(gates[i])
            first = members[0]
            edits[self.parts.heads[first]] = _scaled(gates[first], constant)
        return edits

    def edits(
        self,
        prompts: Encoded,
        base: Base,
        gates: Tensor,
        pull: Pull | None = None,
        separate: bool = False,
    ) -> dict[str, Edit]:
        """The edits of a gated run (see :meth:`run`).

        ``separate``: each head writes its own constant, instead of one head those of its layer.
        """
        on_heads, on_neurons = self.parts.split(gates)
        pulled = None if pull is None else self.parts.split(pull.amount)
        role = prompts.role
        edits: dict[str, Edit] = {}
        if pull is None and not self.read_by_name and not separate:
            edits |= self._summed_heads(base, on_heads, role)
        else:
            for i, (name, gate) in enumerate(zip(self.parts.heads, on_heads)):
                held = base.heads[name][role]
                if pull is not None and pulled is not None:
                    amount = pulled[0][:, i, None, None]
                    held = held + amount * (pull.heads[name] - held)
                edits[name] = _toward(held, gate)
        for name, gate in on_neurons.items():
            table = base.neurons[name]
            if pull is None or pulled is None:
                # Constants of a role can be added after the output matrix, which is cheaper.
                constant = ((1 - gate) * table) @ self.w_out[name]
                edits[f"{name}.neurons"] = _times(gate)
                edits[name] = _plus(constant[role])
                continue
            held = table[role]
            held = held + pulled[1][name][:, None] * (pull.neurons[name] - held)
            edits[f"{name}.neurons"] = _toward(held, gate)
        return edits


def _scaled(gate: Tensor, constant: Tensor) -> Edit:
    return lambda live: gate * live + constant


def _toward(held: Tensor, gate: Tensor) -> Edit:
    return lambda live: held + gate * (live - held)


def _times(gate: Tensor) -> Edit:
    return lambda live: gate * live


def _plus(constant: Tensor) -> Edit:
    return lambda live: live + constant


def in_batches(prompts: Encoded, tokens: int = TOKENS) -> Iterator[Encoded]:
    """The prompts in batches of about ``tokens`` positions, shortest first."""
    order = sorted(range(len(prompts.items)), key=lambda i: len(prompts.items[i].text))
    group: list[int] = []
    for i in order:
        if group and (len(group) + 1) * len(prompts.items[i].text) > tokens:
            yield prompts.select(group)
            group = []
        group.append(i)
    if group:
        yield prompts.select(group)
