"""Main edges of a slice: which part reads which, by path patching.

The writer is held at its base in what one reader reads, everything else that the reader reads stays
as it was; then the reader's new output replaces the old one (Goldowsky-Dill et al., Localizing
Model Behavior with Path Patching, 2023). Heads are readers and writers one by one, the slice's
neurons of a layer together.
"""

import torch
from torch import Tensor

from ..interpreter.activations import Edit
from ..ir import Head, Mlp, Node, sublayer_of
from .measures import Bench
from .roles import answer_lead
from .search import lead
from .slices import Edge

PROMPTS = 16
SHOWN = 12
OUTPUT = "answer"
NEGLIGIBLE = 0.02  # minimum relative change of a reader's output for an edge


def main_edges(bench: Bench, parts: tuple[str, ...]) -> tuple[Edge, ...]:
    """The edges whose removal lowers the answer's lead most, at least a tenth of the largest."""
    small = bench.sample(PROMPTS)
    runner, prompts = small.runner, small.prompts
    gates = runner.gates(parts)
    gated = runner.edits(prompts, small.base, gates, separate=True)
    names = {name: _label(node, parts) for node in runner.graph if (name := _edited(node))}
    step = {name: sublayer_of(node) for node in runner.graph if (name := _edited(node))}
    nodes = [name for name, label in names.items() if label is not None]

    def run(special: dict[str, Edit], record: dict[str, Tensor] | None = None) -> float:
        edits = dict(gated)
        for name in nodes:
            own = special.get(name)
            edits[name] = _chain(gated.get(name), own, record, name)
        with torch.inference_mode():
            logits, _ = runner.logits(prompts, edits)
        return float(answer_lead(prompts, lead(prompts, logits)))

    clean: dict[str, Tensor] = {}
    whole = run({}, clean)
    edges = []
    for writer in nodes:
        held = _held(small, writer, gates)
        frozen: dict[str, Edit] = {n: _constant(clean[n]) for n in nodes if n != writer}
        frozen[writer] = _constant(held)
        changed: dict[str, Tensor] = {}
        direct = whole - run(frozen, changed)
        edges.append(Edge(str(names[writer]), OUTPUT, direct))
        for reader in nodes:
            if step[reader] <= step[writer]:
                continue
            change = (changed[reader] - clean[reader]).norm() / (clean[reader].norm() + 1e-9)
            if float(change) > NEGLIGIBLE:
                lost = whole - run({reader: _constant(changed[reader])})
                edges.append(Edge(str(names[writer]), str(names[reader]), lost))
    edges.sort(key=lambda edge: -edge.effect)
    least = 0.1 * edges[0].effect if edges else 0.0
    return tuple(edge for edge in edges[:SHOWN] if edge.effect > max(least, 0.0))


def _edited(node: Node) -> str | None:
    """The activation of a node: a head's output, or a layer's neurons."""
    match node:
        case Head(name=name):
            return name
        case Mlp(name=name):
            return f"{name}.neurons"
        case _:
            return None


def _label(node: Node, parts: tuple[str, ...]) -> str | None:
    """The node's name in edges; None if the slice has nothing of it."""
    if isinstance(node, Mlp):
        return f"{node.name} neurons" if any(row.name in parts for row in node.rows) else None
    return node.name if node.name in parts else None


def _held(bench: Bench, name: str, gates: Tensor) -> Tensor:
    """What a node is held at: a head's base, or the bases of the slice's neurons of a layer."""
    role = bench.prompts.role
    if name in bench.base.heads:
        return bench.base.heads[name][role]
    mlp = name.removesuffix(".neurons")
    # Gated activations are gate · live: neurons that are off write through their constant alone.
    return bench.base.neurons[mlp][role] * bench.runner.parts.split(gates)[1][mlp]


def _constant(value: Tensor) -> Edit:
    return lambda live: value


def _chain(
    gate: Edit | None, own: Edit | None, record: dict[str, Tensor] | None, name: str
) -> Edit:
    """Apply the gate, record the result, then replace it."""

    def edited(live: Tensor) -> Tensor:
        value = live if gate is None else gate(live)
        if record is not None:
            record[name] = value
        return value if own is None else own(value)

    return edited
