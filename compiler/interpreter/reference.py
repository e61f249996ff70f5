"""The reference semantics of the IR, in torch: batched, differentiable, with activations."""

import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Self

import numpy as np
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
from ..predicates.torch_backend import Seen, rules_of
from .activations import Edit, State
from .memory import Memory

ACTIVATIONS: dict[str, Edit] = {
    "gelu_new": lambda x: functional.gelu(x, approximate="tanh"),
    "gelu": functional.gelu,
    "relu": functional.relu,
}


@dataclass
class Run:
    """What a run gave: logits [batch, t, vocab] and the activations that were asked for."""

    logits: Tensor
    activations: dict[str, Tensor] = field(default_factory=dict)


class Interpreter(torch.nn.Module):
    """Runs one graph of a program.

    Weights are torch tensors that share memory with the program's, until ``requires_grad_``
    or ``to`` copies them; ``tensors[name]`` is the tensor of that name. Activations are
    differentiable.

    Activations by name (``t`` positions, ``w`` width):

    ==================  =============================================================
    ``tok``, ``pos``    what the embeddings write, [batch, t, w]
    ``L0H3``            what a head writes, [batch, t, w]
    ``L0H3.pattern``    where it looks, [batch, t, t] (query, key)
    ``L0``              what the neurons of a layer write, [batch, t, w]
    ``L0.neurons``      their activations, [batch, t, rows]
    ``L0N17``           the activation of one neuron, [batch, t]
    ``L0.attention``    a constant, [w]
    ``stream.3``        the stream that sublayer 3 reads (heads 1, 3, ..; neurons 2, 4, ..)
    ``stream``          the stream that the unembedding reads, [batch, t, w]
    ``stream.read``     the same as it reads it: normalised, [batch, t, w]
    ==================  =============================================================
    """

    def __init__(self, program: Program, graph: Graph | None = None) -> None:
        super().__init__()
        self.program = program
        self.graph = program.core if graph is None else graph
        self.names = {name: f"w_{index}" for index, name in enumerate(program.weights)}
        for name, tensor in program.weights.items():
            parameter = torch.nn.Parameter(_share(tensor.array), requires_grad=False)
            self.register_parameter(self.names[name], parameter)
        self.read_by_name = {
            name for node in self.graph for name in getattr(node, "reads", None) or ()
        }
        self.rules = rules_of(program, self.graph)

    def requires_grad_(self, requires_grad: bool = True) -> Self:
        """As of any module. What is trained is a copy: the program's own numbers never change."""
        if requires_grad:
            for parameter in self.parameters():
                parameter.data = parameter.data.clone()
        return super().requires_grad_(requires_grad)

    @property
    def tensors(self) -> dict[str, torch.nn.Parameter]:
        return {name: getattr(self, attribute) for name, attribute in self.names.items()}

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
    ) -> Run:
        """Runs a batch.

        Args:
            ids: token ids, [batch, t]; shorter sequences are padded on the right with any id.
            positions: position ids, [t] or [batch, t]; 0, 1, ... where None, after what is in memory.
            keep: names of the activations to return (see the class).
            edits: functions that take the place of an activation, by name: ablation, patching.
            memory: of the tokens before ``ids``; it grows by these.

        Raises:
            Gpt2cError: a token or position that the program doesn't have, or an unknown activation.
        """
        state = State(set(keep), dict(edits or {}), memory)
        positions = self._positions(ids, positions, state)
        stream = state.note("stream", self._stream(ids, positions, state))
        if memory is not None:
            memory.length += ids.shape[-1]
        logits = self._unembed(self.graph.unembed, stream, state)
        _check_known(state)
        return Run(logits, state.kept)

    def activations(
        self,
        ids: Tensor,
        positions: Tensor | None = None,
        *,
        keep: Iterable[str],
        begin: tuple[int, Tensor] | None = None,
    ) -> dict[str, Tensor]:
        """Activations alone, of heads, neurons and what they read, as :meth:`forward` gives them.

        The run ends where all of them are known: what is asked of a layer needs no later one, and no
        logits, which are a third of a run at GPT-2's size.

        Args:
            begin: a sublayer and the stream that it reads, kept from an earlier run of these texts,
                to start at. Not of programs whose nodes name what they read.

        Raises:
            Gpt2cError: as of :meth:`forward`.
        """
        assert begin is None or not self.read_by_name
        state = State(set(keep), {})
        positions = self._positions(ids, positions, state)
        self._stream(ids, positions, state, begin, no_further=True)
        _check_known(state)
        return state.kept

    def _positions(self, ids: Tensor, positions: Tensor | None, state: State) -> Tensor:
        """Checks tokens and positions, and notes them where rules will ask for them."""
        read = 0 if state.memory is None else state.memory.length
        if positions is None:
            positions = torch.arange(read, read + ids.shape[-1], device=ids.device)
        shape = self.program.shape
        if (outside := _outside(positions, shape.context)) is not None:
            raise Gpt2cError(f"position {outside} is beyond the context of {shape.context}")
        if (outside := _outside(ids, shape.vocab)) is not None:
            raise Gpt2cError(f"token {outside} is not one of the {shape.vocab} of the vocabulary")
        if self.rules:
            offsets = (positions.expand(ids.shape)[:, 0] - read).tolist()
            so_far = ids if state.memory is None else state.memory.seen(ids)
            state.seen_tokens = Seen(self.program, so_far, offsets)
        return positions

    def _stream(
        self,
        ids: Tensor,
        positions: Tensor,
        state: State,
        begin: tuple[int, Tensor] | None = None,
        no_further: bool = False,
    ) -> Tensor:
        """What all sublayers write together, or those that are needed for what is kept."""
        first, stream = (-1, None) if begin is None else begin
        for step, group in groupby(self.graph, key=sublayer_of):
            nodes = list(group)
            if isinstance(nodes[0], Unembed):
                break
            if step < first:
                continue
            if stream is not None:
                stream = state.note(f"stream.{step}", stream)
            if no_further and state.keep <= state.seen:
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
        for alike, group in groupby(nodes, key=_batchable):
            members = list(group)
            if alike is not None:
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
                        written = self._ruled(node, self._read(node, stream, state), state)
                    case Mlp():
                        assert stream is not None
                        written = self._neurons(node, self._read(node, stream, state), state)
                    case _:
                        raise AssertionError(f"{node.name} in a sublayer")
                total = total + state.note(node.name, written, always=True)
        assert isinstance(total, Tensor)
        return total

    def _read(self, node: Head | Mlp | Unembed, stream: Tensor, state: State) -> Tensor:
        """What a node sees: the stream, or the sum of the nodes that it names, normalised."""
        norm: Norm = node.norm
        x = stream
        if node.reads is not None:
            x = sum_of(state.written[name] for name in node.reads).expand_as(stream)
        if norm.mode == "constant":
            assert norm.scale is not None
            x = (x - x.mean(-1, keepdim=True) if norm.centre else x) * norm.scale
        else:
            source = stream if norm.mode == "stream" else x
            x = _normalise(x, source, norm.centre, self.program.shape.epsilon)
        if norm.gain is not None:
            x = x * self.weight(norm.gain)
        return x if norm.bias is None else x + self.weight(norm.bias)

    def _heads(self, heads: list[Head], stream: Tensor, state: State) -> Tensor:
        """What heads that read alike write, together. Shapes: b batch, t, h heads, d, w."""
        selectors = [head.selector for head in heads if isinstance(head.selector, QK)]
        OVs = [head.ov for head in heads if isinstance(head.ov, OV)]
        x = self._read(heads[0], stream, state)
        qk = self._stack([s.weights for s in selectors])  # [h, 2, d, w]
        ov = self._stack([m.weights for m in OVs])
        query, key = torch.einsum("btw,hcdw->cbhtd", x, qk)
        value = torch.einsum("btw,hdw->bhtd", x, ov[:, 0])
        if selectors[0].query_bias is not None:
            query = query + self._stack([s.query_bias for s in selectors])[:, None]
        if selectors[0].key_bias is not None:
            key = key + self._stack([s.key_bias for s in selectors])[:, None]
        if OVs[0].bias is not None:
            value = value + self._stack([m.bias for m in OVs])[:, None]
        if state.memory is not None:
            key, value = state.memory.extend(tuple(head.name for head in heads), key, value)
        scores = query @ key.mT * selectors[0].scale
        t, so_far = scores.shape[-2:]
        future = torch.ones(t, so_far, dtype=torch.bool, device=x.device).triu(1 + so_far - t)
        pattern = scores.masked_fill(future, float("-inf")).softmax(-1)
        pattern = state.note_each([f"{head.name}.pattern" for head in heads], pattern, dim=1)
        moved = pattern @ value  # [b, h, t, d]
        names = {head.name for head in heads}
        if not state.wants(*names) and not names & self.read_by_name:
            state.seen |= names
            return torch.einsum("bhtd,hdw->btw", moved, ov[:, 1])
        written = torch.einsum("bhtd,hdw->bhtw", moved, ov[:, 1])
        written = state.note_each([head.name for head in heads], written, dim=1, always=True)
        return written.sum(1)

    def _ruled(self, head: Head, x: Tensor, state: State) -> Tensor:
        """What a head writes that looks where a rule says."""
        assert isinstance(head.selector, Rule) and isinstance(head.ov, OV)
        assert state.seen_tokens is not None
        value, output = self.weight(head.ov.weights)
        value = x @ value.mT if head.ov.bias is None else x @ value.mT + self.weight(head.ov.bias)
        if state.memory is not None:
            value = state.memory.extend((head.name,), value[:, None], value[:, None])[1][:, 0]
        pattern = state.seen_tokens.pattern(self.rules[head.name], x.shape[-2])
        pattern = state.note(f"{head.name}.pattern", pattern.to(x))
        written: Tensor = pattern @ value @ output
        return written

    def _neurons(self, mlp: Mlp, x: Tensor, state: State) -> Tensor:
        before = functional.linear(x, self.weight(mlp.w_in), self.weight(mlp.bias))
        active = ACTIVATIONS[mlp.activation](before)
        ruled = [self.rules[row.name] for row in mlp.rows if row.rule is not None]
        if ruled:
            assert state.seen_tokens is not None
            told = state.seen_tokens.activations(ruled, x.shape[-2])
            active = torch.cat([active, told.to(x)], -1)
        active = state.note_each([row.name for row in mlp.rows], active, dim=-1)
        return state.note(f"{mlp.name}.neurons", active) @ self.weight(mlp.w_out)

    def _unembed(self, node: Unembed, stream: Tensor, state: State) -> Tensor:
        assert node.table is not None
        x = state.note("stream.read", self._read(node, stream, state))
        bias = None if node.bias is None else self.weight(node.bias)
        return functional.linear(x, self.weight(node.table), bias)

    def _stack(self, refs: Iterable[Ref | None]) -> Tensor:
        wanted = [ref for ref in refs if ref is not None]
        block: Tensor = getattr(self, self.names[wanted[0].name])
        if wanted == [Ref(wanted[0].name, index) for index in range(block.shape[0])]:
            return block
        return torch.stack([self.weight(ref) for ref in wanted])


def sum_of(tensors: Iterable[Tensor]) -> Tensor:
    total: Tensor | None = None
    for tensor in tensors:
        total = tensor if total is None else total + tensor
    if total is None:
        raise Gpt2cError("a node that reads nothing has no value")
    return total


def _check_known(state: State) -> None:
    missing = (state.keep | state.edits.keys()) - state.seen
    if missing:
        raise Gpt2cError(f"this program has no activation {sorted(missing)[0]!r}")


def _batchable(node: Node) -> object:
    """Heads with equal keys can run together; None for what runs alone."""
    if not (isinstance(node, Head) and isinstance(node.selector, QK) and isinstance(node.ov, OV)):
        return None
    biases = (node.selector.query_bias, node.selector.key_bias, node.ov.bias)
    names = (node.selector.weights.name, node.ov.weights.name)
    alone = node.name if node.selector.weights.index is None or node.reads is not None else ""
    return (names, tuple(b is None for b in biases), node.selector.scale, node.norm, alone)


def _outside(numbers: Tensor, limit: int) -> int | None:
    """A number that is not in 0 .. limit - 1, if there is one."""
    wrong = numbers[(numbers < 0) | (numbers >= limit)]
    return int(wrong[0]) if wrong.numel() else None


def _normalise(x: Tensor, source: Tensor, centre: bool, epsilon: float) -> Tensor:
    if centre:
        source = source - source.mean(-1, keepdim=True)
        x = x - x.mean(-1, keepdim=True)
    return x * torch.rsqrt(source.pow(2).mean(-1, keepdim=True) + epsilon)


def _share(array: np.ndarray) -> Tensor:
    """A tensor on the memory of a read-only array (torch warns that it could be written)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return torch.from_numpy(array)
