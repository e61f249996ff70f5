"""A program and one that was pruned and tuned, by hand; and strings that would like to run."""

from dataclasses import replace

import numpy as np
from gpt2c.ir import Evidence, Graph, Guard, Head, Mlp, Neuron, Program, Ref, Step, verify
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from small import small_program

HOSTILE = (
    "</script><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">"
)


def exact() -> Program:
    """Two layers of two heads and six neurons (those that do nothing are gone), canonical."""
    return run_pipeline(small_program(), parse_pipeline("canonicalize"), Context())


def pruned(label: str = "month names") -> Program:
    """Of :func:`exact` without L0H1, and with the last neuron of layer 1 gone; L0H0 tuned."""
    program = exact()
    first = program.core.layer_heads(0)[0]
    mlp = program.core.layer_mlp(1)
    assert isinstance(mlp, Mlp)
    names = {"attention": program.core.layer_constant(0, "attention")}
    assert names["attention"] is not None
    constant = names["attention"].vector.name
    arrays = {
        ref.name: program.array(Ref(ref.name))[:-1].copy()
        for ref in (mlp.w_in, mlp.bias, mlp.w_out)
    }
    qk = first.selector.weights
    arrays[qk.name] = program.array(Ref(qk.name)) * np.float32(1.5)
    arrays[constant] = program.array(Ref(constant)) + np.float32(1)
    original = {f"original.{name}": program.weights[name].array for name in arrays}
    nodes = []
    for node in program.core:
        if node.name == "L0H1":
            continue
        if node.name == "L0H0":
            evidence = Evidence("looks back", 0.8, 0.25, "tune", 0.5, (("previous_token", 0.8),))
            node = replace(node, evidence=evidence)
        if isinstance(node, Mlp):
            rows = node.rows[:-1] if node.name == "L1" else node.rows
            known = Evidence(label, 0.5, 0.125, promotes=(1, 2), suppresses=(3,))
            rows = (replace(rows[0], evidence=known), *rows[1:])
            node = replace(node, rows=rows)
        nodes.append(node)
    return verify(
        replace(
            program,
            core=Graph(tuple(nodes)),
            fallback=renamed(program.core, set(arrays)),
            guard=Guard(1.5),
            weights=program.weights.updated(arrays | original),
            history=(*program.history, Step("prune{budget=90%}", 10, 8, 900, 800, 0.25, 1.5)),
        )
    )


def renamed(graph: Graph, names: set[str]) -> Graph:
    """The graph that reads ``original.NAME`` in place of NAME."""

    def own(ref: Ref | None) -> Ref | None:
        return Ref(f"original.{ref.name}", ref.index) if ref and ref.name in names else ref

    nodes = []
    for node in graph:
        if isinstance(node, Head):
            selector = replace(node.selector, weights=own(node.selector.weights))
            node = replace(node, selector=selector)
        elif isinstance(node, Mlp):
            node = replace(node, w_in=own(node.w_in), bias=own(node.bias), w_out=own(node.w_out))
        elif hasattr(node, "vector"):
            node = replace(node, vector=own(node.vector))
        nodes.append(node)
    return Graph(tuple(nodes))


def with_labels(program: Program, labels: dict[str, Evidence]) -> Program:
    """The program with the evidence of some neurons replaced."""
    nodes = [
        replace(node, rows=tuple(_labelled(row, labels) for row in node.rows))
        if isinstance(node, Mlp)
        else node
        for node in program.core
    ]
    return replace(program, core=Graph(tuple(nodes)))


def _labelled(row: Neuron, labels: dict[str, Evidence]) -> Neuron:
    return replace(row, evidence=labels.get(row.name, row.evidence))
