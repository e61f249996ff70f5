"""Gated runs in which few parts are live: what searches and measures of slices need.

The function of :meth:`.gated.GatedInterpreter.run` for cores made of weights alone, faster: parts
that are held throughout cost nothing, the projections of a layer's heads are one product, the
constants of held parts are summed by role before they are looked up, and from the last heads on
only the answers' places are computed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from ..interpreter.activations import State
from ..interpreter.reference import ACTIVATIONS
from ..ir import OV, QK, Constant, Head, Mlp, Node, Unembed, sublayer_of
from .encoded import Encoded
from .gated import Base, GatedInterpreter

Places = tuple[Tensor, Tensor]


def fits(runner: GatedInterpreter) -> bool:
    """Whether a core is made of weights alone, the heads of a layer alike, all of the stream."""
    if runner.rules or runner.predicates:
        return False
    kinds: dict[int, set[object]] = {}
    for node in runner.graph:
        if getattr(node, "reads", None) is not None:
            return False
        if isinstance(node, Head):
            if not (isinstance(node.selector, QK) and isinstance(node.ov, OV)):
                return False
            width = runner.weight(node.ov.weights).shape[1]
            kinds.setdefault(node.layer, set()).add((node.norm, node.selector.scale, width))
    return all(len(kind) == 1 for kind in kinds.values())


def live_run(
    runner: GatedInterpreter, base: Base, live: Tensor
) -> Callable[[Encoded, Tensor], Tensor]:
    """A function of prompts and the gates of live parts ([p] booleans): logits at the answers.

    All other parts are held at the base.
    """
    if fits(runner):
        return FusedRunner(runner, base, live).run
    index = live.nonzero()[:, 0].to(runner.device)

    def run(prompts: Encoded, gates: Tensor) -> Tensor:
        return runner.run(prompts, base, gates.new_zeros(len(live)).index_copy(0, index, gates))

    return run


class FusedRunner:
    """Runs a program's core with gates over its live parts; the others are held at the base.

    Args:
        runner: the core, one that :func:`fits`.
        base: what parts are held at.
        live: [p] booleans, the parts that have gates; all if None.

    Attributes:
        index: places of the live parts in a vector over all parts.
    """

    def __init__(self, runner: GatedInterpreter, base: Base, live: Tensor | None = None) -> None:
        live = torch.ones(len(runner.parts), dtype=torch.bool) if live is None else live.cpu()
        self.runner, self.index = runner, live.nonzero()[:, 0]
        groups: dict[int, list[Node]] = {}
        for node in runner.graph:
            if not isinstance(node, Unembed):
                groups.setdefault(sublayer_of(node), []).append(node)
        self.embeddings = groups.pop(0)
        place = live.cumsum(0) - live.long()  # of a live part in the gates
        builder = _Builder(runner, base, live, place)
        self.steps = {number: builder.step(groups[number]) for number in sorted(groups)}
        with_heads = [number for number, step in self.steps.items() if step.heads is not None]
        self.last = max(with_heads, default=min(self.steps, default=0))

    def run(
        self, prompts: Encoded, gates: Tensor, extra: Mapping[int, Tensor] | None = None
    ) -> Tensor:
        """Logits [a, vocab] at the answers' places.

        Args:
            gates: [live parts].
            extra: by sublayer, [b, t, w] that is written besides.
        """
        runner, state = self.runner, State(set(), {})
        positions = runner._positions(prompts.ids, None, state)
        stream = runner._sublayer(self.embeddings, prompts.ids, positions, None, state)
        role = prompts.role
        answers = prompts.row, prompts.place
        for number, step in self.steps.items():
            before = stream
            at = answers if number == self.last else None
            if at is not None:
                stream, role = stream[at], role[at]
            constant = step.constant
            if step.heads is not None:
                moved, held = step.heads.run(self._read(step.heads.node, before, state), gates, at)
                stream, constant = stream + moved, constant + held
            if step.neurons is not None:
                written, held = step.neurons.run(
                    self._read(step.neurons.node, stream, state), gates
                )
                stream, constant = stream + written, constant + held
            stream = stream + functional.embedding(role, constant)
            if extra is not None and number in extra:
                stream = stream + (extra[number][answers] if role.dim() == 1 else extra[number])
        return runner._unembed(runner.graph.unembed, stream, state)

    def _read(self, node: Head | Mlp, stream: Tensor, state: State) -> Tensor:
        norm, runner = node.norm, self.runner
        if norm.mode != "stream" or not norm.centre:
            return runner._read(node, stream, state)
        gain, bias = (None if ref is None else runner.weight(ref) for ref in (norm.gain, norm.bias))
        width, epsilon = stream.shape[-1], runner.program.shape.epsilon
        return functional.layer_norm(stream, (width,), gain, bias, epsilon)


@dataclass(frozen=True)
class _Heads:
    """Live heads of a layer: h heads of width d.

    ``gates``: their places in the gates. ``project`` [3 h d, w], ``bias`` [3 h d],
    ``output`` [h d, w], ``mean`` [h d], ``held`` [h, roles, w].
    """

    node: Head
    gates: slice
    scale: float
    project: Tensor
    bias: Tensor
    output: Tensor
    mean: Tensor
    held: Tensor

    def run(self, x: Tensor, gates: Tensor, at: Places | None) -> tuple[Tensor, Tensor]:
        """What they write, [b, t, w] (at places [a, w]), and the constants [roles, w]."""
        own = gates[self.gates]
        (b, t, _), h, size = x.shape, len(own), len(self.output)
        if at is None:
            query, key, value = self._project(x, 0).view(b, t, 3, h, -1).permute(2, 0, 3, 1, 4)
            future = torch.ones(t, t, dtype=torch.bool, device=x.device).triu(1)
            scores = (query @ key.mT * self.scale).masked_fill(future, float("-inf"))
            moved = (scores.softmax(-1) @ value).permute(0, 2, 1, 3).flatten(2)
        else:
            row, place = at
            query = functional.linear(x[at], self.project[:size], self.bias[:size])
            key, value = self._project(x, size).view(b, t, 2, h, -1).permute(2, 0, 3, 1, 4)
            future = (torch.arange(t, device=x.device) > place[:, None])[:, None, None]
            scores = query.view(-1, h, 1, size // h) @ key[row].mT * self.scale
            moved = (scores.masked_fill(future, float("-inf")).softmax(-1) @ value[row]).flatten(1)
        moved = ((moved - self.mean) * own.repeat_interleave(size // h)) @ self.output
        return moved, torch.einsum("h,hrw->rw", 1 - own, self.held)

    def _project(self, x: Tensor, first: int) -> Tensor:
        return functional.linear(x, self.project[first:], self.bias[first:])


@dataclass(frozen=True)
class _Neurons:
    """Live neurons of a layer; ``gates``: their places in the gates; ``held`` [roles, n]."""

    node: Mlp
    gates: slice
    w_in: Tensor
    bias: Tensor
    w_out: Tensor
    held: Tensor

    def run(self, x: Tensor, gates: Tensor) -> tuple[Tensor, Tensor]:
        """What they write, [.., w], and the constants [roles, w]."""
        own = gates[self.gates]
        active = ACTIVATIONS[self.node.activation](functional.linear(x, self.w_in, self.bias))
        return (active * own) @ self.w_out, ((1 - own) * self.held) @ self.w_out


@dataclass(frozen=True)
class _Step:
    """A sublayer: live heads or neurons, and what else is written, [roles, w]."""

    heads: _Heads | None
    neurons: _Neurons | None
    constant: Tensor


@dataclass(frozen=True)
class _Builder:
    """Makes steps. ``live`` [p] booleans, ``place`` [p] places in the gates, both on the CPU."""

    runner: GatedInterpreter
    base: Base
    live: Tensor
    place: Tensor

    def step(self, nodes: list[Node]) -> _Step:
        """The step of a sublayer's nodes."""
        runner, base, index = self.runner, self.base, self.runner.parts.index
        tables = (*base.heads.values(), *base.neurons.values())
        constant = tables[0].new_zeros(len(tables[0]), runner.program.shape.width)
        live_heads: list[Head] = []
        neurons = None
        for node in nodes:
            if isinstance(node, Constant):
                constant = constant + runner.weight(node.vector)
            elif isinstance(node, Head) and self.live[index[node.name]]:
                live_heads.append(node)
            elif isinstance(node, Head):
                constant = constant + base.heads[node.name]
            elif isinstance(node, Mlp):
                neurons, held = self._neurons(node)
                constant = constant + held
        return _Step(self._heads(live_heads) if live_heads else None, neurons, constant)

    def _neurons(self, mlp: Mlp) -> tuple[_Neurons | None, Tensor]:
        """The live neurons, and what the others write."""
        runner = self.runner
        first = runner.parts.index[mlp.rows[0].name] if mlp.rows else 0
        on = self.live[first : first + len(mlp.rows)]
        start = int(self.place[first + int(on.nonzero()[0, 0])]) if bool(on.any()) else 0
        count, on = int(on.sum()), on.to(runner.device)
        table, w_out = self.base.neurons[mlp.name], runner.weight(mlp.w_out)
        held = table[:, ~on] @ w_out[~on]
        if mlp.mean is not None:
            held = held - runner.weight(mlp.mean) @ w_out
        if not count:
            return None, held
        return _Neurons(
            mlp,
            slice(start, start + count),
            runner.weight(mlp.w_in)[on],
            runner.weight(mlp.bias)[on],
            w_out[on],
            table[:, on],
        ), held

    def _heads(self, heads: list[Head]) -> _Heads:
        runner = self.runner
        project: tuple[list[Tensor], ...] = ([], [], [])
        biases: tuple[list[Tensor], ...] = ([], [], [])
        output, means = [], []
        for head in heads:
            assert isinstance(head.selector, QK) and isinstance(head.ov, OV)
            query, key = runner.weight(head.selector.weights)
            value, out = runner.weight(head.ov.weights)
            none = value.new_zeros(len(value))
            refs = (head.selector.query_bias, head.selector.key_bias, head.ov.bias)
            for i, (weights, ref) in enumerate(zip((query, key, value), refs)):
                project[i].append(weights)
                biases[i].append(none if ref is None else runner.weight(ref))
            output.append(out)
            means.append(none if head.ov.mean is None else runner.weight(head.ov.mean))
        assert isinstance(heads[0].selector, QK)
        first = int(self.place[runner.parts.index[heads[0].name]])
        return _Heads(
            heads[0],
            slice(first, first + len(heads)),
            heads[0].selector.scale,
            torch.cat([torch.cat(each) for each in project]),
            torch.cat([torch.cat(each) for each in biases]),
            torch.cat(output),
            torch.cat(means),
            torch.stack([self.base.heads[head.name] for head in heads]),
        )
