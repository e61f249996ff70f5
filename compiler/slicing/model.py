"""The model of a slice program: parts that act at places, and constants by role.

At the input of the first sublayer stand the embeddings. Every sublayer adds its mean over the
behaviour's prompts, aligned by role; the parts of the slice add their deviation from their mean
where they act. Norms are folded: a part reads ``x / rms(x)``.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from ..behaviour.encoded import Encoded, Item
from ..behaviour.gated import Base
from ..errors import Gpt2cError
from ..interpreter.reference import ACTIVATIONS
from ..ir import OV, QK, Constant, Head, Mlp, PositionEmbedding, Program, TokenEmbedding
from .places import PLACES, Reading


@dataclass(frozen=True)
class SliceHead:
    """A head: ``qk``, ``ov`` [2, d, w], ``query_bias`` [d], ``mean`` [roles, d] of its values."""

    name: str
    layer: int
    qk: Tensor
    ov: Tensor
    query_bias: Tensor
    mean: Tensor
    scale: float


@dataclass(frozen=True)
class SliceNeurons:
    """The neurons of a layer: ``w_in`` and ``w_out`` [n, w], ``b_in`` [n], ``mean`` [roles, n]."""

    layer: int
    names: tuple[str, ...]
    w_in: Tensor
    b_in: Tensor
    w_out: Tensor
    mean: Tensor


@dataclass(frozen=True)
class SliceModel:
    """A slice as a model of its own.

    Attributes:
        program: the canonical program that it is a slice of.
        reading: how prompts are read.
        heads, neurons: its parts.
        constants: [2 · layers, roles, w], what each sublayer writes on average.
        acts: by part whether it acts at each place, [places] of 0 and 1.
    """

    program: Program
    reading: Reading
    heads: tuple[SliceHead, ...]
    neurons: tuple[SliceNeurons, ...]
    constants: Tensor
    acts: dict[str, Tensor]

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of heads, then of neurons."""
        rows = (name for block in self.neurons for name in block.names)
        return (*(head.name for head in self.heads), *rows)

    def logits(
        self,
        batch: "SliceBatch",
        acts: dict[str, Tensor] | None = None,
        record: dict[str, Tensor] | None = None,
    ) -> Tensor:
        """Logits [a, vocab] at the answers' places.

        Args:
            record: filled with the attention [b, t, t] of heads and the deviations [b, t] of
                neurons by name, what each head and layer of neurons adds [a, w] at the answers'
                places (``L0H1.adds``, ``L0_neurons.adds``), and the last stream there (``stream``).
        """
        acts = self.acts if acts is None else acts
        record = {} if record is None else record
        at = batch.row, batch.at
        program, place = self.program, self.reading.place[batch.role]  # [b, t]
        x = _embedded(program, batch.ids)
        for step, constant in enumerate(self.constants):
            n = _norm(x, program.shape.epsilon)
            x = x + constant[batch.role]
            layer, is_mlp = divmod(step, 2)
            if is_mlp:
                for block in self.neurons:
                    if block.layer == layer:
                        gates = torch.stack([acts[name] for name in block.names], -1)[place]
                        deviations = self._deviations(block, n, batch.role)
                        record |= dict(zip(block.names, deviations.detach().unbind(-1)))
                        added = (gates * deviations) @ block.w_out
                        record[f"L{layer}_neurons.adds"] = added[at].detach()
                        x = x + added
            else:
                for head in self.heads:
                    if head.layer == layer:
                        gate = acts[head.name][place][..., None]
                        written, pattern = _attend(head, n, batch.role)
                        record[head.name] = pattern.detach()
                        record[f"{head.name}.adds"] = (gate * written)[at].detach()
                        x = x + gate * written
        unembed = program.core.unembed
        assert unembed.table is not None
        bias = None if unembed.bias is None else _tensor(program, unembed.bias)
        record["stream"] = x[at].detach()
        read = _norm(x[at], program.shape.epsilon)
        return functional.linear(read, _tensor(program, unembed.table), bias)

    def _deviations(self, block: SliceNeurons, n: Tensor, role: Tensor) -> Tensor:
        mlp = self.program.core.layer_mlp(block.layer)
        assert mlp is not None
        return ACTIVATIONS[mlp.activation](n @ block.w_in.T + block.b_in) - block.mean[role]


@dataclass(frozen=True)
class SliceBatch:
    """Prompts with answers: ids and roles [b, t], padded; row, at and target of answer tokens."""

    items: tuple[Item, ...]
    ids: Tensor
    role: Tensor
    row: Tensor
    at: Tensor
    target: Tensor


def batch_of(pairs: Sequence[tuple[Item, list[int]]]) -> SliceBatch:
    """Tensors of prompts and the roles of their positions."""
    length = max(len(item.text) for item, _ in pairs)
    ids, role = (torch.zeros(len(pairs), length, dtype=torch.long) for _ in range(2))
    answers = []
    for i, (item, numbers) in enumerate(pairs):
        ids[i, : len(item.text)] = torch.tensor(item.text)
        role[i, : len(numbers)] = torch.tensor(numbers)
        answers += [(i, len(item.ids) - 1 + k, token) for k, token in enumerate(item.answer)]
    row, at, target = torch.tensor(answers).T
    return SliceBatch(tuple(item for item, _ in pairs), ids, role, row, at, target)


def right_answers(batch: SliceBatch, logits: Tensor) -> Tensor:
    """[b]: whether every token of the answer is the best one."""
    right = torch.ones(len(batch.items), dtype=torch.bool)
    right[batch.row[logits.argmax(-1) != batch.target]] = False
    return right


def build(
    program: Program, prompts: Encoded, base: Base, reading: Reading, parts: Sequence[str]
) -> SliceModel:
    """The model of a slice; every part acts at all places.

    Args:
        program: canonical, without means (see ``ir.means``).
        prompts: those that ``base`` holds the means of, aligned by role.

    Raises:
        Gpt2cError: parts are rules, or read named nodes.
    """
    chosen, shape = set(parts), program.shape
    constants = torch.zeros(2 * shape.layers, len(prompts.roles), shape.width)
    heads: list[SliceHead] = []
    neurons: list[SliceNeurons] = []
    for node in program.core:
        match node:
            case Constant():
                step = 2 * node.layer + (node.sublayer == "mlp")
                constants[step] += _tensor(program, node.vector)
            case Head():
                constants[2 * node.layer] += base.heads[node.name]
                if node.name in chosen:
                    heads.append(_head(program, node, base.heads[node.name]))
            case Mlp():
                _check(node)
                table, w_out = base.neurons[node.name], _tensor(program, node.w_out)
                constants[2 * node.layer + 1] += table @ w_out
                rows = [i for i, row in enumerate(node.rows) if row.name in chosen]
                if rows:
                    w_in, b_in = (_tensor(program, ref)[rows] for ref in (node.w_in, node.bias))
                    names = tuple(node.rows[i].name for i in rows)
                    neurons.append(
                        SliceNeurons(node.layer, names, w_in, b_in, w_out[rows], table[:, rows])
                    )
    on = torch.ones(len(PLACES))
    model = SliceModel(program, reading, tuple(heads), tuple(neurons), constants, {})
    return SliceModel(
        program, reading, model.heads, model.neurons, constants, dict.fromkeys(model.parts, on)
    )


def _head(program: Program, head: Head, mean: Tensor) -> SliceHead:
    _check(head)
    selector, ov = head.selector, head.ov
    assert isinstance(selector, QK) and isinstance(ov, OV)
    qk, weights = _tensor(program, selector.weights), _tensor(program, ov.weights)
    bias = torch.zeros(qk.shape[1])
    if selector.query_bias is not None:
        bias = _tensor(program, selector.query_bias)
    values = mean.double() @ torch.linalg.pinv(weights[1].double())
    return SliceHead(head.name, head.layer, qk, weights, bias, values.float(), selector.scale)


def _check(node: Head | Mlp) -> None:
    ruled = isinstance(node, Mlp) and any(row.rule is not None for row in node.rows)
    if isinstance(node, Head):
        ruled = not (isinstance(node.selector, QK) and isinstance(node.ov, OV))
    if ruled or node.reads is not None:
        raise Gpt2cError(
            "expected parts with weights that read the whole stream",
            where=f"%{node.name}",
            hint="Slice the checkpoint, or a program without rules and named reads.",
        )


def _attend(head: SliceHead, n: Tensor, role: Tensor) -> tuple[Tensor, Tensor]:
    """What a head adds [b, t, w], and its attention [b, t, t]."""
    query, key, value = n @ head.qk[0].T + head.query_bias, n @ head.qk[1].T, n @ head.ov[0].T
    scores = query @ key.mT * head.scale
    future = torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1)
    pattern = scores.masked_fill(future, float("-inf")).softmax(-1)
    return (pattern @ value - head.mean[role]) @ head.ov[1], pattern


def _embedded(program: Program, ids: Tensor) -> Tensor:
    x = _tensor(program, program.core.of(TokenEmbedding)[0].table)[ids]
    for node in program.core.of(PositionEmbedding):
        x = x + _tensor(program, node.table)[: ids.shape[-1]]
    return x


def _norm(x: Tensor, epsilon: float) -> Tensor:
    return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + epsilon)


def _tensor(program: Program, ref) -> Tensor:  # type: ignore[no-untyped-def]
    return torch.tensor(program.array(ref))
