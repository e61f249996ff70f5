"""attribute: each neuron says which tokens it promotes and suppresses."""

from dataclasses import replace

from gpt2c.analysis.direct import neuron_tokens
from gpt2c.ir import Evidence, Graph, Mlp, Neuron, verify
from gpt2c.passes import Context
from gpt2c.passes.attribute import Attribute
from small import small_program

SMALL = small_program()


def attributed(program=SMALL, **options):
    return verify(Attribute(**options).apply(program, Context()))


def test_every_neuron():
    after = attributed(tokens=2)
    for mlp in SMALL.core.of(Mlp):
        tokens = [
            (row.evidence.promotes, row.evidence.suppresses) for row in after.core[mlp.name].rows
        ]
        assert tokens == list(neuron_tokens(SMALL, mlp, 2))
    assert any(row.evidence.promotes for row in after.core["L1"].rows)


def test_changes_nothing_else():
    kept = Evidence("mine", 0.5, effect=0.25, provenance="tune", drift=0.125, roles=(("r", 1.0),))
    rows = tuple(Neuron(row.name, kept) for row in SMALL.core["L1"].rows)
    nodes = [replace(node, rows=rows) if node.name == "L1" else node for node in SMALL.core]
    program = replace(SMALL, core=Graph(tuple(nodes)))
    after = attributed(program)
    assert after.weights == program.weights
    for row in after.core["L1"].rows:
        assert replace(row.evidence, promotes=(), suppresses=()) == kept
    bare = [
        replace(node, rows=tuple(Neuron(row.name) for row in node.rows))
        if isinstance(node, Mlp)
        else node
        for node in attributed().core
    ]
    assert Graph(tuple(bare)) == SMALL.core


def test_none():
    assert attributed(tokens=0) == SMALL
