"""refit: fits the remaining parts to the original's residual stream by least squares."""

from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from ..errors import Gpt2cError
from ..ir import (
    OV,
    Constant,
    Head,
    Mlp,
    Node,
    Program,
    Ref,
    Unembed,
    has_rule,
    reads_by_rule,
    sublayer_of,
)
from .base import Context, Pass, option
from .support.drift import with_drift
from .support.text import text_of

if TYPE_CHECKING:
    from torch import Tensor

TOKENS = 32_768  # maximum tokens of calibration text


@dataclass(frozen=True)
class Refit(Pass):
    """Fits the output weights of the remaining parts to the original's residual stream.

    Sublayer by sublayer, ridge regression sets output directions and the constant to bring the
    core's stream closest to the original's, so that later sublayers compensate for errors of
    earlier ones.
    """

    name: ClassVar[str] = "refit"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    ridge: float = option(0.01, "ridge, as a share of the features' mean square")

    def __post_init__(self) -> None:
        if not self.ridge > 0:
            raise Gpt2cError(f"expected ridge > 0, got {self.ridge}", where="pass refit")

    def apply(self, program: Program, context: Context) -> Program:
        if program.fallback is None:
            context.notice("refit: there is nothing to make up for: no part was removed")
            return program
        computed = (has_rule(node) and not reads_by_rule(node) for node in program.core)
        if any(computed) or any(getattr(node, "reads", None) for node in program.core):
            context.notice("refit: works on parts that read the stream; nothing was done")
            return program
        arrays, nodes = _fitted(program, context, self.ridge)
        return with_drift(program, program.rewritten(nodes, arrays), "refit")


def _fitted(
    program: Program, context: Context, ridge: float
) -> tuple[dict[str, np.ndarray], tuple[Node, ...]]:
    import torch

    from ..data.batches import batches
    from ..interpreter import Interpreter
    from ..interpreter.activations import State
    from ..interpreter.device import array

    assert program.fallback is not None
    core = Interpreter(program, device=context.device)
    original = Interpreter(program, program.fallback, device=context.device)
    some = batches(_some_text(program, context), 2048, program.shape.context)
    texts = [batch.to(context.device) for batch in some]
    originals = {step: list(nodes) for step, nodes in groupby(program.fallback, key=sublayer_of)}
    cores = {step: list(nodes) for step, nodes in groupby(program.core, key=sublayer_of)}
    arrays: dict[str, np.ndarray] = {}
    nodes: list[Node] = list(cores[0])
    zero = torch.zeros((), device=context.device)
    with torch.inference_mode():
        streams = [
            original._sublayer(originals[0], each.ids, each.positions, None, State(set(), {}))
            for each in texts
        ]
        core_streams = list(streams)
        for step in sorted(
            (originals.keys() | cores.keys()) - {0, sublayer_of(program.core.unembed)}
        ):
            members = [node for node in cores.get(step, []) if isinstance(node, Head | Mlp)]
            features: list[Tensor] = []
            fit = _Ridge(_count(program, members), program.shape.width, context.device)
            for index, each in enumerate(texts):
                written = (
                    original._sublayer(
                        originals[step],
                        each.ids,
                        each.positions,
                        streams[index],
                        State(set(), {}),
                    )
                    if step in originals
                    else zero
                )
                streams[index] = streams[index] + written
                if step not in cores:
                    continue
                inputs = _features(core, members, each, core_streams[index])
                features.append(inputs)
                fit.add(inputs[each.real], (streams[index] - core_streams[index])[each.real])
            if step not in cores:
                continue
            weights, constant = fit.solve(ridge)
            for index, inputs in enumerate(features):
                core_streams[index] = core_streams[index] + inputs @ weights + constant
            nodes += _written(program, cores[step], array(weights), array(constant), arrays)
    return arrays, (*nodes, program.core.unembed)


def _some_text(program: Program, context: Context) -> list:  # type: ignore[type-arg]
    """A random sample of the text with about TOKENS tokens."""
    texts, tokens = text_of(program, context), 0
    order = np.random.default_rng(context.seed).permutation(len(texts))
    chosen = []
    for index in order:
        if tokens > TOKENS:
            break
        chosen.append(texts[index])
        tokens += len(texts[index].ids)
    return chosen


def _features(run, members: list[Head | Mlp], batch, stream: "Tensor") -> "Tensor":  # type: ignore[no-untyped-def]
    """The inputs of a sublayer's output weights: [b, t, features]."""
    import torch

    from ..interpreter.activations import State

    names = {n.name if isinstance(n, Head) else f"{n.name}.neurons" for n in members}
    state = State(names, {})
    run._positions(batch.ids, batch.positions, state)  # rules read the tokens
    if members:
        run._sublayer(members, batch.ids, batch.positions, stream, state)
    columns = []
    for node in members:
        if isinstance(node, Mlp):
            active = state.kept[f"{node.name}.neurons"]
            columns.append(active if node.mean is None else active - run.weight(node.mean))
        else:
            assert isinstance(node.ov, OV)
            # A head's output is its attended values times its output weights.
            output = run.weight(node.ov.weights)[1]
            columns.append(state.kept[node.name] @ torch.linalg.pinv(output))
    if not columns:
        return stream.new_zeros(*stream.shape[:2], 0)
    return torch.cat(columns, -1)


def _count(program: Program, members: list[Head | Mlp]) -> int:
    """The number of features of a sublayer: one per neuron, head_dim per head."""
    count = 0
    for node in members:
        if isinstance(node, Mlp):
            count += len(node.rows)
        else:
            assert isinstance(node.ov, OV)
            count += program.extent(node.ov.weights)[1]
    return count


class _Ridge:
    """Ridge regression of y on x and a constant, from running sums in constant memory."""

    def __init__(self, features: int, width: int, device: str) -> None:
        import torch

        self.count = 0
        zeros = partial(torch.zeros, dtype=torch.double, device=device)
        self.x, self.y = zeros(features), zeros(width)
        self.xx, self.xy = zeros(features, features), zeros(features, width)

    def add(self, x: "Tensor", y: "Tensor") -> None:
        self.count += len(x)
        self.x, self.y = self.x + x.double().sum(0), self.y + y.double().sum(0)
        self.xx, self.xy = self.xx + (x.T @ x).double(), self.xy + (x.T @ y).double()

    def solve(self, ridge: float) -> "tuple[Tensor, Tensor]":
        """Weights [features, w] and constant [w], float32."""
        import torch

        mean_x, mean_y = self.x / self.count, self.y / self.count
        xx = self.xx / self.count - torch.outer(mean_x, mean_x)
        xy = self.xy / self.count - torch.outer(mean_x, mean_y)
        # The ridge is relative to each feature's scale.
        xx = xx + torch.diag(xx.diagonal() * ridge + 1e-9)
        weights = torch.linalg.solve(xx, xy)
        return weights.float(), (mean_y - mean_x @ weights).float()


def _written(
    program: Program,
    members: list[Node],
    weights: np.ndarray,
    constant: np.ndarray,
    arrays: dict[str, np.ndarray],
) -> list[Node]:
    """The nodes of a sublayer with their new output directions."""
    at, nodes, place = 0, [], None
    for node in members:
        if isinstance(node, Mlp):
            size = len(node.rows)
            arrays[node.w_out.name] = weights[at : at + size]
        elif isinstance(node, Head):
            assert isinstance(node.ov, OV)
            ref = node.ov.weights
            size = program.extent(ref)[1]
            block = arrays.get(ref.name)
            if block is None:
                block = arrays[ref.name] = program.weights[ref.name].array.copy()
            (block if ref.index is None else block[ref.index])[1] = weights[at : at + size]
        else:
            place = node
            continue
        at += size
        nodes.append(node)
    first = members[0]
    assert not isinstance(first, Unembed)
    sublayer = "mlp" if isinstance(first, Mlp) else "attention"
    if isinstance(place, Constant):
        sublayer = place.sublayer
    if place is None:
        layer = first.layer  # type: ignore[union-attr]
        place = Constant(
            f"L{layer}.{sublayer}", layer, sublayer, Ref(f"L{layer}.{sublayer}_constant")
        )
    assert isinstance(place, Constant)
    arrays[place.vector.name] = constant
    return [*nodes, replace(place, provenance="refit")]
