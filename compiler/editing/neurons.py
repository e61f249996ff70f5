"""Adds neurons to the last layer of a graph, and takes them away again."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import Gpt2cError
from ..ir import (
    Evidence,
    Graph,
    Mlp,
    Neuron,
    Node,
    Norm,
    Program,
    Ref,
    graphs_of,
    sublayer_of,
    used_weights,
)

GRAPHS = ("core", "fallback")


@dataclass(frozen=True)
class NewNeuron:
    """A neuron to add: reads ``w_in`` [width] and ``bias``, writes ``w_out`` [width]."""

    w_in: np.ndarray
    bias: float
    w_out: np.ndarray
    label: str
    promotes: tuple[int, ...] = ()


def last_mlp(program: Program, graph: Graph) -> Mlp:
    """The neurons of the last layer.

    Raises:
        Gpt2cError: the graph has none (an empty block can be made by :func:`with_last_mlp`).
    """
    mlp = graph.layer_mlp(program.shape.layers - 1)
    if mlp is None:
        raise Gpt2cError("expected neurons in the last layer, got none", where=program.name)
    return mlp


def with_last_mlp(program: Program, which: str) -> Program:
    """The program with a block of neurons in a graph's last layer: a silent one, if need be."""
    graph = _graph(program, which)
    layer = program.shape.layers - 1
    if layer < 0 or graph.unembed.table is None:
        raise Gpt2cError(
            "expected a program with weights, got one of rules",
            where=program.name,
            hint="Edit the rule in program.py.",
        )
    if graph.layer_mlp(layer) is not None:
        return program
    others = graph.of(Mlp)
    norm = others[-1].norm if others else Norm(centre=True)
    if norm.mode != "stream":
        norm = Norm(centre=norm.centre)
    activation = others[-1].activation if others else "gelu_new"
    block, width = f"edit.{which}", program.shape.width
    arrays = {
        f"{block}.w_in": np.zeros((1, width), np.float32),
        f"{block}.bias": np.zeros(1, np.float32),
        f"{block}.w_out": np.zeros((1, width), np.float32),
    }
    name = free_names(program, layer, 1)[0]
    mlp = Mlp(
        f"L{layer}",
        layer,
        Ref(f"{block}.w_in"),
        Ref(f"{block}.bias"),
        Ref(f"{block}.w_out"),
        activation,
        (Neuron(name, Evidence(label="silent", provenance="edit")),),
        norm,
    )
    return _rewritten(program, which, _inserted(graph, mlp), arrays)


def free_names(program: Program, layer: int, count: int) -> list[str]:
    """Names of neurons that neither core nor fallback has in this layer."""
    prefix = f"L{layer}N"
    taken = [
        int(row.name.removeprefix(prefix))
        for graph in graphs_of(program)
        for mlp in graph.of(Mlp)
        for row in mlp.rows
        if row.name.startswith(prefix) and row.name.removeprefix(prefix).isdigit()
    ]
    first = max(taken, default=-1) + 1
    return [f"{prefix}{first + i}" for i in range(count)]


def with_neurons(
    program: Program, which: str, names: Sequence[str], neurons: Sequence[NewNeuron]
) -> Program:
    """The program with more neurons in the last layer of its core or fallback."""
    graph = _graph(program, which)
    mlp = last_mlp(program, graph)
    weighted = sum(row.rule is None for row in mlp.rows)
    w_in, bias, w_out = (program.array(ref) for ref in (mlp.w_in, mlp.bias, mlp.w_out))
    own = _own(program, which, mlp)
    arrays = {
        own.w_in.name: np.concatenate([w_in, [new.w_in for new in neurons]]),
        own.bias.name: np.concatenate([bias, [new.bias for new in neurons]]),
        own.w_out.name: np.concatenate(
            [w_out[:weighted], [new.w_out for new in neurons], w_out[weighted:]]
        ),
    }
    if own.mean is not None and mlp.mean is not None:  # new neurons write all that they compute
        silent = np.zeros(len(neurons), np.float32)
        arrays[own.mean.name] = np.insert(program.array(mlp.mean), [weighted], silent)
    rows = tuple(
        Neuron(name, Evidence(label=new.label, provenance="edit", promotes=new.promotes))
        for name, new in zip(names, neurons, strict=True)
    )
    changed = replace(own, rows=mlp.rows[:weighted] + rows + mlp.rows[weighted:])
    return _rewritten(program, which, _replaced(graph, mlp, changed), arrays)


def without_neurons(program: Program, names: Collection[str]) -> Program:
    """The program without these neurons, in core and fallback."""
    for which, graph in zip(GRAPHS, graphs_of(program), strict=False):
        for mlp in graph.of(Mlp):
            keep = np.array([row.name not in names for row in mlp.rows])
            if keep.all():
                continue
            weighted = sum(row.rule is None for row in mlp.rows)
            arrays = {
                mlp.w_in.name: program.array(mlp.w_in)[keep[:weighted]],
                mlp.bias.name: program.array(mlp.bias)[keep[:weighted]],
                mlp.w_out.name: program.array(mlp.w_out)[keep],
            }
            if mlp.mean is not None:
                arrays[mlp.mean.name] = program.array(mlp.mean)[keep]
            rows = tuple(row for row, kept in zip(mlp.rows, keep, strict=True) if kept)
            graph = _replaced(graph, mlp, replace(mlp, rows=rows) if rows else None)
            program = _rewritten(program, which, graph, arrays if rows else {})
    return program


def _graph(program: Program, which: str) -> Graph:
    graph = program.core if which == "core" else program.fallback
    assert graph is not None
    return graph


def _own(program: Program, which: str, mlp: Mlp) -> Mlp:
    """The block, under tensor names that the other graph doesn't use."""
    used = {
        ref.name
        for name, graph in zip(GRAPHS, graphs_of(program), strict=False)
        if name != which
        for each in graph.of(Mlp)
        for ref in (each.w_in, each.bias, each.w_out, each.mean)
        if ref is not None
    }
    mine = {ref.name for ref in (mlp.w_in, mlp.bias, mlp.w_out, mlp.mean) if ref is not None}
    if not used & mine:
        return mlp

    def own(ref: Ref) -> Ref:
        return Ref(f"{which}.{ref.name}")

    return replace(
        mlp,
        w_in=own(mlp.w_in),
        bias=own(mlp.bias),
        w_out=own(mlp.w_out),
        mean=None if mlp.mean is None else own(mlp.mean),
    )


def _replaced(graph: Graph, old: Node, new: Node | None) -> Graph:
    nodes = [new if node is old else node for node in graph]
    return Graph(tuple(node for node in nodes if node is not None))


def _inserted(graph: Graph, mlp: Mlp) -> Graph:
    nodes = list(graph.nodes)
    at = next(i for i, node in enumerate(nodes) if sublayer_of(node) >= sublayer_of(mlp))
    return Graph((*nodes[:at], mlp, *nodes[at:]))


def _rewritten(
    program: Program, which: str, graph: Graph, arrays: dict[str, np.ndarray]
) -> Program:
    weights = program.weights.updated(
        {name: np.asarray(array, np.float32) for name, array in arrays.items()}
    )
    changed = {"core": graph} if which == "core" else {"fallback": graph}
    new = replace(program, weights=weights, **changed)  # type: ignore[arg-type]
    return replace(new, weights=weights.only(used_weights(new)))
