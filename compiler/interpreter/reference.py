"""The reference semantics of the IR, in torch: batched, differentiable, with activations."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from typing import Self

import torch
from torch import Tensor
from torch.nn import functional

from ..errors import Gpt2cError
from ..ir import (
    OV,
    QK,
    Constant,
    Graph,
    Head,
    Mlp,
    Node,
    Norm,
    PositionEmbedding,
    Program,
    Ref,
    Rule,
    TokenEmbedding,
    Unembed,
    sublayer_of,
)
from ..predicates.torch_backend import RuleInputs, rules_of, tables_of
from .activations import Edit, State
from .device import CPU
from .hooks import Names, single_activation
from .memory import Memory
from .tensors import first_outside, normalise, shared_tensor, sum_of

ACTIVATIONS: dict[str, Edit] = {
    "gelu_new": lambda x: functional.gelu(x, approximate="tanh"),
    "gelu": functional.gelu,
    "relu": functional.relu,
}


@dataclass
class Run:
    """The result of a run: logits [batch, t, vocab] and the requested activations by name."""

    logits: Tensor
    activations: dict[str, Tensor] = field(default_factory=dict)


class Interpreter(torch.nn.Module):
    """Runs one graph of a program.

    Weights are torch tensors that share memory with the program's arrays, until
    ``requires_grad_`` or ``to`` copies them; ``tensors[name]`` is the tensor of that name.
    Activations are differentiable. With ``device`` (see :func:`.device.device_named`), weights are
    copied to it; inputs may be on any device, results are on that one.

    Activations by name (``t`` positions, ``w`` width):

    ==================  =============================================================
    ``tok``, ``pos``    output of the embeddings, [batch, t, w]
    ``L0H3``            output of a head (its deviation, if a mean is stored), [batch, t, w]
    ``L0H3.pattern``    attention pattern of a head, [batch, t, t] (query, key)
    ``L0H3.moved``      what a head moves: its attended values less their mean, [batch, t, d]
    ``L0``              output of a layer's neurons, [batch, t, w]
    ``L0.read``         input of a layer's neurons: the normalised stream, [batch, t, w]
    ``L0.neurons``      activations of a layer's neurons (no mean subtracted), [batch, t, rows]
    ``L0N17``           activation of one neuron, [batch, t]
    ``L0.attention``    a constant, [w]
    ``stream.3``        residual stream at the input of sublayer 3 (heads are odd, neurons even)
    ``stream``          residual stream at the input of the unembedding, [batch, t, w]
    ``stream.read``     the same, normalised, [batch, t, w]
    ==================  =============================================================

    TransformerLens's names work too: see :mod:`.hooks`.
    """

    def __init__(self, program: Program, graph: Graph | None = None, *, device: str = CPU) -> None:
        super().__init__()
        self.program = program
        self.graph = program.core if graph is None else graph
        self.names = {name: f"w_{index}" for index, name in enumerate(program.weights)}
        for name, tensor in program.weights.items():
            values = shared_tensor(tensor.array).to(device)
            parameter = torch.nn.Parameter(values, requires_grad=False)
            self.register_parameter(self.names[name], parameter)
        self.read_by_name = {
            name for node in self.graph for name in getattr(node, "reads", None) or ()
        }
        self.patches: dict[str, Edit] = {}
        self.rules = rules_of(program, self.graph)
        self.predicates = tables_of(program, self.graph, self.rules)

    def requires_grad_(self, requires_grad: bool = True) -> Self:
        """Like ``Module.requires_grad_``, on copies: the program's arrays never change."""
        if requires_grad:
            for parameter in self.parameters():
                parameter.data = parameter.data.clone()
        return super().requires_grad_(requires_grad)

    @property
    def tensors(self) -> dict[str, torch.nn.Parameter]:
        return {name: getattr(self, attribute) for name, attribute in self.names.items()}

    @property
    def device(self) -> torch.device:
        """The device of the weights."""
        return next(self.parameters()).device

    def weight(self, ref: Ref) -> Tensor:
        tensor: Tensor = getattr(self, self.names[ref.name])
        return tensor if ref.index is None else tensor[ref.index]

    def forward(
        self,
        ids: Tensor,
        positions: Tensor | None = None,
        *,
        keep: Iterable[str] = (),
        edits: Mapping[str, Edit] | None = None,
        memory: Memory | None = None,
        begin: tuple[int, Tensor] | None = None,
    ) -> Run:
        """Run a batch.

        Args:
            ids: token ids, [batch, t]; shorter sequences are padded on the right with any id.
            positions: position ids, [t] or [batch, t]; None continues after the cached tokens.
            keep: names of the activations to return (see the class).
            edits: functions that replace an activation, by name, for ablation and patching.
            memory: key-value cache of the tokens before ``ids``; updated in place.
            begin: see :meth:`activations`.

        Raises:
            Gpt2cError: a token or position is out of range, or an activation is unknown.
        """
        assert begin is None or not (self.read_by_name or memory)
        ids, positions = self._here(ids, positions)
        layers = self.program.shape.layers
        names = Names(self.graph, keep, layers)
        edits = {**self.patches, **(edits or {})}
        edits = {single_activation(self.graph, each, layers): e for each, e in edits.items()}
        state = State(names.activations, edits, memory)
        positions = self._positions(ids, positions, state)
        stream = state.record("stream", self._stream(ids, positions, state, begin))
        if memory is not None:
            memory.length += ids.shape[-1]
        logits = self._unembed(self.graph.unembed, stream, state)
        _check_known(state)
        return Run(logits, names.collect(state.kept))

    @contextmanager
    def patch(self, name: str, value: Tensor | float | Edit) -> Iterator[Self]:
        """Within a ``with`` block, hold an activation at a value, or edit it with a function.

        A value is broadcast to the activation's shape: ``with run.patch("L3H4", 0.0): run(ids)``.
        """
        edit: Edit = value if callable(value) else lambda live: torch.zeros_like(live) + value
        before = self.patches
        self.patches = {**before, name: edit}
        try:
            yield self
        finally:
            self.patches = before

    def activations(
        self,
        ids: Tensor,
        positions: Tensor | None = None,
        *,
        keep: Iterable[str],
        begin: tuple[int, Tensor] | None = None,
    ) -> dict[str, Tensor]:
        """Compute activations of heads, neurons and their inputs, as :meth:`forward` does.

        The run stops as soon as all of them are known: it skips later layers and the logits, which
        take a third of a run at GPT-2's size.

        Args:
            ids: as in :meth:`forward`.
            positions: as in :meth:`forward`.
            keep: as in :meth:`forward`.
            begin: a sublayer to start at and the stream at its input, kept from an earlier run of
                these texts. Unsupported for programs whose nodes read other nodes by name.

        Raises:
            Gpt2cError: see :meth:`forward`.
        """
        assert begin is None or not self.read_by_name
        ids, positions = self._here(ids, positions)
        state = State(set(keep), {})
        positions = self._positions(ids, positions, state)
        self._stream(ids, positions, state, begin, stop_early=True)
        _check_known(state)
        return state.kept

    def unembed(self, stream: Tensor) -> Tensor:
        """Logits [..., vocab] of a stream [..., w] that the unembedding reads as a whole."""
        return self._unembed(self.graph.unembed, stream, State(set(), {}))

    def _here(self, ids: Tensor, positions: Tensor | None) -> tuple[Tensor, Tensor | None]:
        """Tokens and positions on the device of the weights."""
        device = self.device
        return ids.to(device), None if positions is None else positions.to(device)

    def _positions(self, ids: Tensor, positions: Tensor | None, state: State) -> Tensor:
        """Check tokens and positions, and store the tokens if the graph has rules."""
        read = 0 if state.memory is None else state.memory.length
        if positions is None:
            positions = torch.arange(read, read + ids.shape[-1], device=ids.device)
        shape = self.program.shape
        if (outside := first_outside(positions, shape.context)) is not None:
            raise Gpt2cError(f"position {outside} is beyond the context of {shape.context}")
        if (outside := first_outside(ids, shape.vocab)) is not None:
            raise Gpt2cError(f"token {outside} is not one of the {shape.vocab} of the vocabulary")
        if self.rules:
            offsets = (positions.expand(ids.shape)[:, 0] - read).tolist()
            so_far = ids if state.memory is None else state.memory.append_ids(ids)
            state.rule_inputs = RuleInputs(self.program, so_far, offsets)
        return positions

    def _stream(
        self,
        ids: Tensor,
        positions: Tensor,
        state: State,
        begin: tuple[int, Tensor] | None = None,
        stop_early: bool = False,
    ) -> Tensor:
        """The sum of the outputs of all sublayers, or of those that the kept activations need."""
        first, stream = (-1, None) if begin is None else begin
        for step, group in groupby(self.graph, key=sublayer_of):
            nodes = list(group)
            if isinstance(nodes[0], Unembed):
                break
            if step < first:
                continue
            if stream is not None:
                stream = state.record(f"stream.{step}", stream)
            if stop_early and state.keep <= state.computed:
                break
            written = self._sublayer(nodes, ids, positions, stream, state)
            stream = written if stream is None else stream + written
        assert stream is not None
        return stream

    def _sublayer(
        self,
        nodes: list[Node],
        ids: Tensor,
        positions: Tensor,
        stream: Tensor | None,
        state: State,
    ) -> Tensor:
        total: Tensor | float = 0.0
        for batch_key, group in groupby(nodes, key=_batch_key):
            members = list(group)
            if batch_key is not None:
                assert stream is not None
                total = total + self._heads(
                    [m for m in members if isinstance(m, Head)], stream, state
                )
                continue
            for node in members:
                match node:
                    case TokenEmbedding():
                        written = self.weight(node.table)[ids]
                    case PositionEmbedding():
                        written = self.weight(node.table)[positions].expand(*ids.shape, -1)
                    case Constant():
                        written = self.weight(node.vector)
                    case Head():
                        assert stream is not None
                        written = self._rule_head(node, self._read(node, stream, state), state)
                    case Mlp():
                        assert stream is not None
                        read = state.record(f"{node.name}.read", self._read(node, stream, state))
                        written = self._neurons(node, read, state)
                    case _:
                        raise AssertionError(f"{node.name} in a sublayer")
                total = total + state.record(node.name, written, always=True)
        assert isinstance(total, Tensor)
        return total

    def _read(self, node: Head | Mlp | Unembed, stream: Tensor, state: State) -> Tensor:
        """The input of a node: the stream or the sum of the nodes that it reads, normalised."""
        norm: Norm = node.norm
        x = stream
        if node.reads is not None:
            x = sum_of(state.written[name] for name in node.reads).expand_as(stream)
        if norm.mode == "constant":
            assert norm.scale is not None
            x = (x - x.mean(-1, keepdim=True) if norm.centre else x) * norm.scale
        else:
            source = stream if norm.mode == "stream" else x
            x = normalise(x, source, norm.centre, self.program.shape.epsilon)
        if norm.gain is not None:
            x = x * self.weight(norm.gain)
        return x if norm.bias is None else x + self.weight(norm.bias)

    def _heads(self, heads: list[Head], stream: Tensor, state: State) -> Tensor:
        """The summed output of heads that share an input. Shapes: b batch, t, h heads, d, w."""
        selectors = [head.selector for head in heads if isinstance(head.selector, QK)]
        ovs = [head.ov for head in heads if isinstance(head.ov, OV)]
        x = self._read(heads[0], stream, state)
        qk = self._stack([s.weights for s in selectors])  # [h, 2, d, w]
        ov = self._stack([o.weights for o in ovs])
        query, key = torch.einsum("btw,hcdw->cbhtd", x, qk)
        value = torch.einsum("btw,hdw->bhtd", x, ov[:, 0])
        if selectors[0].query_bias is not None:
            query = query + self._stack([s.query_bias for s in selectors])[:, None]
        if selectors[0].key_bias is not None:
            key = key + self._stack([s.key_bias for s in selectors])[:, None]
        if ovs[0].bias is not None:
            value = value + self._stack([o.bias for o in ovs])[:, None]
        if state.memory is not None:
            key, value = state.memory.extend(tuple(head.name for head in heads), key, value)
        scores = query @ key.mT * selectors[0].scale
        t, so_far = scores.shape[-2:]
        future = torch.ones(t, so_far, dtype=torch.bool, device=x.device).triu(1 + so_far - t)
        pattern = scores.masked_fill(future, float("-inf")).softmax(-1)
        pattern = state.record_slices([f"{head.name}.pattern" for head in heads], pattern, dim=1)
        moved = pattern @ value  # [b, h, t, d]
        if ovs[0].mean is not None:
            moved = moved - self._stack([o.mean for o in ovs])[:, None]
        moved = state.record_slices([f"{head.name}.moved" for head in heads], moved, dim=1)
        names = {head.name for head in heads}
        if not state.needs(*names) and not names & self.read_by_name:
            state.computed |= names
            return torch.einsum("bhtd,hdw->btw", moved, ov[:, 1])
        written = torch.einsum("bhtd,hdw->bhtw", moved, ov[:, 1])
        written = state.record_slices([head.name for head in heads], written, dim=1, always=True)
        return written.sum(1)

    def _rule_head(self, head: Head, x: Tensor, state: State) -> Tensor:
        """The output of a head whose selector is a rule."""
        assert isinstance(head.selector, Rule) and isinstance(head.ov, OV)
        assert state.rule_inputs is not None
        value, output = self.weight(head.ov.weights)
        value = x @ value.mT if head.ov.bias is None else x @ value.mT + self.weight(head.ov.bias)
        if state.memory is not None:
            value = state.memory.extend((head.name,), value[:, None], value[:, None])[1][:, 0]
        pattern = state.rule_inputs.pattern(self.rules[head.name], x.shape[-2])
        pattern = state.record(f"{head.name}.pattern", pattern.to(x))
        moved = pattern @ value
        if head.ov.mean is not None:
            moved = moved - self.weight(head.ov.mean)
        moved = state.record(f"{head.name}.moved", moved)
        written: Tensor = moved @ output
        return written

    def _neurons(self, mlp: Mlp, x: Tensor, state: State) -> Tensor:
        pre_activation = functional.linear(x, self.weight(mlp.w_in), self.weight(mlp.bias))
        active = ACTIVATIONS[mlp.activation](pre_activation)
        if table := self.predicates.get(mlp.name):
            assert state.rule_inputs is not None
            predicted = state.rule_inputs.activations(table, x.shape[-2])
            active = torch.cat([active, predicted.to(x)], -1)
        active = state.record_slices([row.name for row in mlp.rows], active, dim=-1)
        active = state.record(f"{mlp.name}.neurons", active)
        if mlp.mean is not None:
            active = active - self.weight(mlp.mean)
        return active @ self.weight(mlp.w_out)

    def _unembed(self, node: Unembed, stream: Tensor, state: State) -> Tensor:
        assert node.table is not None
        x = state.record("stream.read", self._read(node, stream, state))
        bias = None if node.bias is None else self.weight(node.bias)
        return functional.linear(x, self.weight(node.table), bias)

    def _stack(self, refs: Iterable[Ref | None]) -> Tensor:
        entries = [ref for ref in refs if ref is not None]
        block: Tensor = getattr(self, self.names[entries[0].name])
        if entries == [Ref(entries[0].name, index) for index in range(block.shape[0])]:
            return block
        return torch.stack([self.weight(ref) for ref in entries])


def _check_known(state: State) -> None:
    missing = (state.keep | state.edits.keys()) - state.computed
    if missing:
        raise Gpt2cError(f"this program has no activation {sorted(missing)[0]!r}")


def _batch_key(node: Node) -> object:
    """Heads with equal keys run as one batch; None for nodes that run alone."""
    if not (isinstance(node, Head) and isinstance(node.selector, QK) and isinstance(node.ov, OV)):
        return None
    biases = (node.selector.query_bias, node.selector.key_bias, node.ov.bias, node.ov.mean)
    names = (node.selector.weights.name, node.ov.weights.name)
    alone = node.name if node.selector.weights.index is None or node.reads is not None else ""
    return (names, tuple(b is None for b in biases), node.selector.scale, node.norm, alone)
