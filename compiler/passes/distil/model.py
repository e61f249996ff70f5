"""A core of rules that can be trained: sets of tokens, coefficients, and what parts write.

A neuron's pre-activation is an intercept plus, for each term, a height where the value of a token
feature is in a set. Each value has a score; the set holds the values whose score is above a
threshold, at most ``largest`` of them. Forwards the set is hard; backwards the gradient of a score
is that of a sigmoid (a straight-through estimator: Bengio et al. 2013). A head's scores are a
weighted sum of relations of key and query.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import Parameter, ParameterDict, functional

from ...ir import OV, Head, Mlp, Program
from ...predicates.language import Formula, In, Pattern, Term
from .reading import FEATURES, RELATIONS, SCALES, Reading
from .rules import RuleCore
from .splits import CLIP, Fit

HALF = torch.bfloat16
STEEP = 2.0  # slope of the sigmoid that relaxes set membership
DIGITS = 4  # of coefficients
RECENT = 0.05  # weight of a step in running means


@dataclass(frozen=True)
class Choice:
    """What a core of rules starts from.

    ``rows``: for each layer the indices of the neurons that are kept, ascending; ``fit``: their
    predicates, in the order of layers and rows. ``heads``: names, by layer and number;
    ``coefficients`` [heads, relations]. ``constants``: what pruned parts leave, by sublayer.
    ``frozen``: neurons whose predicates are near the original's and stay as they are.
    """

    rows: Sequence[np.ndarray]
    fit: Fit
    heads: Sequence[str]
    coefficients: np.ndarray
    constants: dict[str, np.ndarray]
    frozen: np.ndarray


class RuleModel(torch.nn.Module):
    """The core, on the blocks of a canonical program (whose norms have no gain and no bias)."""

    def __init__(self, program: Program, choice: Choice, largest: int) -> None:
        super().__init__()
        self.program, self.largest = program, largest
        self.heads, self.rows = tuple(choice.heads), [np.asarray(r) for r in choice.rows]
        fit, layers = choice.fit, program.shape.layers
        self.terms = fit.features.shape[1]
        self.features = torch.from_numpy(fit.features.copy())  # [neurons, terms]
        self.scores = Parameter(torch.from_numpy(fit.scores.copy()))  # [neurons, terms, vocab + 1]
        self.heights = Parameter(torch.from_numpy(fit.heights.copy()))
        self.intercepts = Parameter(torch.from_numpy(fit.intercepts.copy()))
        self.thresholds = torch.zeros(fit.features.shape)
        self.frozen = torch.from_numpy(choice.frozen)
        self.frozen_heads = torch.zeros(len(self.heads), dtype=torch.bool)
        self.means: tuple[Tensor, Tensor] | None = None  # running: activations, what heads move
        self.coefficients = Parameter(torch.from_numpy(choice.coefficients.astype(np.float32)))
        self.used = torch.ones_like(self.coefficients)
        blocks = {}
        for layer in range(layers):
            for sublayer in ("attention", "mlp"):
                blocks[f"L{layer}_{sublayer}"] = choice.constants[f"L{layer}.{sublayer}"]
            blocks[f"L{layer}_out"] = program.array(_mlp(program, layer).w_out)[self.rows[layer]]
            ov = [program.array(_ov(program, name).weights) for name in self.of_layer(layer)]
            if ov:
                blocks[f"L{layer}_value"], blocks[f"L{layer}_output"] = (
                    np.stack([each[side] for each in ov]).reshape(-1, program.shape.width)
                    for side in (0, 1)
                )
        self.blocks = ParameterDict(
            {name: Parameter(torch.from_numpy(np.array(block))) for name, block in blocks.items()}
        )
        core = program.core
        self.fixed = {
            name: torch.from_numpy(np.array(program.array(ref)))
            for name, ref in (
                ("token", core["tok"].table),  # type: ignore[union-attr]
                ("position", core["pos"].table),  # type: ignore[union-attr]
                ("unembed", core.unembed.table),
                ("bias", core.unembed.bias),
            )
            if ref is not None
        }
        self.limit_sets()

    def of_layer(self, layer: int) -> list[str]:
        return [name for name in self.heads if name.startswith(f"L{layer}H")]

    def matrices(self) -> list[Parameter]:
        """What Muon trains: OVs and output directions."""
        return [each for each in self.blocks.values() if each.dim() == 2]

    def vectors(self) -> list[Parameter]:
        return [each for each in self.blocks.values() if each.dim() == 1]

    def limit_sets(self) -> None:
        """Sets the thresholds so that no set has more than ``largest`` members."""
        with torch.no_grad():
            self.scores.clamp_(-CLIP, CLIP)
            self.scores[..., -1] = -CLIP
            if self.largest < self.scores.shape[-1]:
                top = self.scores.topk(self.largest + 1, dim=-1).values[..., -1]
                self.thresholds = top.clamp(min=0)
                self.thresholds[self.frozen] = 0  # their sets may be larger

    def pre_activations(self, values: Tensor) -> Tensor:
        """Of each token's feature ``values`` [n, features]: [n, neurons]."""
        total = self.intercepts[None].expand(len(values), -1)
        for feature in np.unique(self.features.numpy()).tolist():
            neuron, term = (self.features == feature).nonzero(as_tuple=True)
            looked_up = _Look.apply(  # type: ignore[no-untyped-call]
                self.scores[neuron, term].T,
                self.heights[neuron, term],
                self.thresholds[neuron, term],
                values[:, feature],
            )
            total = total.index_add(1, neuron, looked_up)
        return total

    def patterns(self, reading: Reading) -> Tensor:
        """Where heads look, [b, heads, t, t]."""
        relations = reading.relations()
        b, r, t, _ = relations.shape
        weights = (self.coefficients * self.used).to(HALF)
        scores = (weights @ relations.view(b, r, t * t)).view(b, -1, t, t).float()
        future = torch.ones(t, t, dtype=torch.bool).triu(1)
        return scores.masked_fill(future, float("-inf")).softmax(-1)

    def freeze(self) -> None:
        """Clears the gradients of frozen rules."""
        for rule in (self.scores, self.heights, self.intercepts):
            if rule.grad is not None:
                rule.grad[self.frozen] = 0
        if self.coefficients.grad is not None:
            self.coefficients.grad[self.frozen_heads] = 0

    def forward(
        self, reading: Reading, active: Tensor | None = None, *, alone: bool = False
    ) -> Tensor:
        """Logits [b, t, v]; ``active`` [n, neurons] takes the place of the activations.

        ``alone``: parts that are not frozen are at their running mean.
        """
        if active is None:
            active = gelu(self.pre_activations(reading.values))
        alone = alone and self.means is not None
        if alone and self.means is not None:
            active = torch.where(self.frozen, active, self.means[0])
        moved_by: list[Tensor] = []
        b, t = reading.ids.shape
        index = reading.real.reshape(-1).nonzero()[:, 0]
        every = torch.zeros(b * t, active.shape[1], dtype=HALF)
        every = every.index_copy(0, index, active.to(HALF)).view(b, t, -1)
        pattern = self.patterns(reading).to(HALF) if self.heads else None
        stream = self.fixed["token"][reading.ids] + self.fixed["position"][reading.positions]
        start = first = 0
        for layer in range(self.program.shape.layers):
            moved_by_heads: Tensor | float = 0.0
            if heads := len(self.of_layer(layer)):
                assert pattern is not None
                value = self._read(stream) @ self.blocks[f"L{layer}_value"].to(HALF).mT
                value = value.view(b, t, heads, -1).transpose(1, 2)
                some = slice(first, first + heads)
                moved = (pattern[:, some] @ value).transpose(1, 2)
                if alone and self.means is not None:
                    stays = self.frozen_heads[some, None]
                    moved = torch.where(stays, moved, self.means[1][some].to(HALF))
                moved_by.append(moved.detach()[reading.real].float().mean(0))
                output = self.blocks[f"L{layer}_output"].to(HALF)
                moved_by_heads = (moved.reshape(b, t, -1) @ output).float()
            stream = stream + moved_by_heads + self.blocks[f"L{layer}_attention"]
            end = start + len(self.rows[layer])
            written = every[..., start:end] @ self.blocks[f"L{layer}_out"].to(HALF)
            stream = stream + written.float() + self.blocks[f"L{layer}_mlp"]
            start, first = end, first + heads
        if not alone and torch.is_grad_enabled():
            self._average(active.detach().float().mean(0), moved_by)
        bias = self.fixed.get("bias")
        return functional.linear(
            self._read(stream),
            self.fixed["unembed"].to(HALF),
            None if bias is None else bias.to(HALF),
        )

    def _average(self, active: Tensor, moved: list[Tensor]) -> None:
        heads = torch.cat(moved) if moved else torch.zeros(0, 0)
        if self.means is None:
            self.means = active, heads
        else:
            self.means = self.means[0].lerp(active, RECENT), self.means[1].lerp(heads, RECENT)

    def _read(self, stream: Tensor) -> Tensor:
        squares = stream.pow(2).mean(-1, keepdim=True) + self.program.shape.epsilon
        return (stream * torch.rsqrt(squares)).to(HALF)

    def core(self) -> RuleCore:
        """The rules and blocks as they are now."""
        with torch.no_grad():
            members = (self.scores > self.thresholds[..., None]).numpy()
        formulas = {}
        names = [
            _mlp(self.program, layer).rows[row].name
            for layer, rows in enumerate(self.rows)
            for row in rows.tolist()
        ]
        for index, name in enumerate(names):
            terms = [
                Term(
                    _rounded(self.heights[index, term]),
                    In(FEATURES[int(self.features[index, term])], tuple(tokens)),
                )
                for term in range(self.terms)
                if (tokens := np.flatnonzero(members[index, term, :-1]).tolist())
            ]
            terms.sort(key=lambda term: -abs(term.coefficient))
            formulas[name] = Formula(_rounded(self.intercepts[index]), tuple(terms), "gelu")
        weights = (self.coefficients * self.used).detach()
        patterns = {}
        for name, row in zip(self.heads, weights):
            pairs = zip((row * torch.from_numpy(SCALES)).tolist(), RELATIONS, strict=True)
            chosen = [Term(_rounded(weight), relation) for weight, relation in pairs if weight]
            chosen.sort(key=lambda term: -abs(term.coefficient))
            patterns[name] = Pattern(tuple(chosen))
        return RuleCore(formulas, patterns, self._arrays())

    def _arrays(self) -> dict[str, np.ndarray]:
        arrays, width = {}, self.program.shape.width
        for layer in range(self.program.shape.layers):
            heads = len(self.of_layer(layer))
            if heads:
                sides = (self.blocks[f"L{layer}_value"], self.blocks[f"L{layer}_output"])
                stacked = [side.detach().view(heads, -1, width) for side in sides]
                arrays[f"L{layer}.ov"] = torch.stack(stacked, 1).numpy()
            arrays[f"L{layer}.w_out"] = self.blocks[f"L{layer}_out"].detach().numpy()
            for sublayer in ("attention", "mlp"):
                constant = self.blocks[f"L{layer}_{sublayer}"].detach().numpy()
                arrays[f"L{layer}.{sublayer}_constant"] = constant
        return arrays


def gelu(x: Tensor) -> Tensor:
    return functional.gelu(x, approximate="tanh")


def _mlp(program: Program, layer: int) -> Mlp:
    mlp = program.core[f"L{layer}"]
    assert isinstance(mlp, Mlp)
    return mlp


def _ov(program: Program, name: str) -> OV:
    head = program.core[name]
    assert isinstance(head, Head) and isinstance(head.ov, OV)
    return head.ov


def _rounded(number: Tensor | float) -> float:
    value = number.item() if isinstance(number, Tensor) else number
    return float(f"{value:.{DIGITS}g}")


class _Look(torch.autograd.Function):
    """Heights of members: hard forwards, the slope of a sigmoid backwards."""

    @staticmethod
    def forward(
        ctx: Any, scores: Tensor, heights: Tensor, thresholds: Tensor, values: Tensor
    ) -> Tensor:
        member = scores > thresholds
        ctx.save_for_backward(scores, heights, thresholds, values, member)
        return functional.embedding(values, member * heights)

    @staticmethod
    def backward(ctx: Any, upstream: Tensor) -> tuple[Tensor | None, ...]:
        scores, heights, thresholds, values, member = ctx.saved_tensors
        by_value = torch.zeros_like(scores).index_add_(0, values, upstream.to(scores.dtype))
        edge = torch.sigmoid((scores - thresholds) * STEEP)
        slope = edge * (1 - edge) * STEEP
        return by_value * heights * slope, (by_value * member).sum(0), None, None
