"""The pass describe: foremost tokens of labels, and neurons that depend on the kind of text."""

from dataclasses import replace

import pytest
from gpt2c.analysis.kinds import variance_between
from gpt2c.codegen.names import neuron_name
from gpt2c.data.sample import Sample
from gpt2c.ir import Evidence, Graph, Mlp
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from planted import IS, SUBJECTS, planted_program

A, B = 12, 13  # tokens of two kinds of text


def labelled(predicates):
    """The planted model whose neurons have these predicates."""
    program = planted_program()
    nodes = []
    for node in program.core:
        if isinstance(node, Mlp):
            rows = (
                replace(
                    row, evidence=Evidence(label="x", score=0.9, predicate=predicates[row.name])
                )
                if row.name in predicates
                else row
                for row in node.rows
            )
            node = replace(node, rows=tuple(rows))
        nodes.append(node)
    return replace(program, core=Graph(tuple(nodes)))


def described(program, samples):
    passes = parse_pipeline("describe")
    after = run_pipeline(program, passes, Context(calibration=samples, samples=samples))
    return {row.name: row for row in after.core["L0"].rows}, after


def test_the_tokens_at_which_a_neuron_fires_come_first():
    # L0N1 fires where subject 1 stands before IS, and hardly elsewhere.
    samples = [Sample((A, i, IS)) for i in range(SUBJECTS)] * 2
    rows, _ = described(labelled({"L0N1": "0 + 1*(previous in {0, 2, 3, 1})"}), samples)
    evidence = rows["L0N1"].evidence
    assert "previous in {1, " in evidence.predicate
    assert evidence.label.startswith("after #1/") and evidence.label.endswith("(100 % of 4)")
    assert evidence.score == 0.9


def test_neurons_that_depend_on_the_kind_of_text_are_named_for_it():
    kinds = [Sample((A,) * 5, kind="prose"), Sample((B,) * 5, kind="verse")] * 3
    rows, program = described(labelled({}), kinds)
    noisy = max(rows.values(), key=lambda row: row.evidence.between or 0)
    assert noisy.evidence.between == pytest.approx(1.0)
    assert [kind for kind, _ in noisy.evidence.kinds] == ["prose", "verse"]
    best = max(noisy.evidence.kinds, key=lambda pair: pair[1])[0]
    assert neuron_name(program, noisy) == f"{noisy.name}_in_{best}"


def test_neurons_that_depend_on_the_token_alone_are_not():
    mixed = [Sample((A, B) * 3, kind=kind) for kind in ("prose", "verse")]
    rows, _ = described(labelled({}), mixed)
    assert all(row.evidence.between is None for row in rows.values())


def test_without_kinds_the_share_is_between_texts():
    texts = [Sample((token,) * 5) for token in (A, B, A, B)]
    shares = variance_between(planted_program(), texts)
    assert max(each.share for each in shares.values()) == pytest.approx(1.0)
    assert all(each.deviations == () for each in shares.values())
    same = variance_between(planted_program(), [Sample((A, B) * 3)] * 4)
    assert max(each.share for each in same.values()) < 0.05
