"""Each check of the verifier with a program that fails it; the error names the node."""

from dataclasses import replace

import numpy as np
import pytest
from gpt2c.frontend import Vocabulary
from gpt2c.ir import (
    OV,
    QK,
    Evidence,
    Graph,
    Guard,
    InvalidProgram,
    Neuron,
    Norm,
    Ref,
    Rule,
    Step,
    Use,
    Value,
    verify,
)
from hypothesis import given, settings
from small import full_program, small_program, with_node
from strategies import programs

SMALL, FULL = small_program(), full_program()
NAN = float("nan")
HEAD, MLP = SMALL.core["L0H1"], SMALL.core["L0"]
QK1, OV1 = HEAD.selector, HEAD.ov


def nodes(*order, base=SMALL):
    """The program with a core of these nodes (by name) or of these new ones."""
    chosen = (base.core[node] if isinstance(node, str) else node for node in order)
    return replace(base, core=Graph(tuple(chosen)))


def head(**changes):
    return with_node(SMALL, "L0H1", **changes)


def mlp(**changes):
    return with_node(SMALL, "L0", **changes)


def shape(**changes):
    return replace(SMALL, shape=replace(SMALL.shape, **changes))


def evidence(**changes):
    return head(evidence=Evidence(**changes))


def rows(**changes):
    return mlp(rows=(*MLP.rows[:5], replace(MLP.rows[5], **changes)))


def without(*names):
    return [node.name for node in SMALL.core if node.name not in names]


def unembed(**changes):
    return with_node(SMALL, "unembed", **changes)


def vocabulary(**changes):
    return replace(SMALL, vocabulary=replace(SMALL.vocabulary, **changes))


ALL = [node.name for node in SMALL.core]
OPENED = FULL.core["opened"]
RULE = Rule("x")
BROKEN = {
    # names
    "two nodes": (lambda: with_node(SMALL, "pos", name="tok"), "%tok", "two nodes"),
    "node like a neuron": (lambda: with_node(SMALL, "L1", name="L0N3"), "%L0N3", "two nodes"),
    "two neurons": (lambda: rows(name="L0N3"), "%L0N3", "two neurons"),
    "neuron like a node": (lambda: rows(name="L0H1"), "%L0H1", "two neurons"),
    "a node's name": (lambda: head(name="not a word"), "core", "can't have the name 'not a word'"),
    "a node like a number": (lambda: head(name="inf"), "core", "can't have the name 'inf'"),
    "a neuron's name": (lambda: rows(name="L0\nN1"), "%L0", "can't have the name"),
    "a weight's name": (
        lambda: replace(
            head(selector=replace(QK1, key_bias=Ref("../x"))),
            weights=SMALL.weights.updated({"../x": np.zeros(4)}),
        ),
        "weights",
        "can't have the name '../x'",
    ),
    "the program's name": (lambda: replace(SMALL, name="a b"), "program", "can't have the name"),
    # order and reads
    "read of what is not there": (lambda: head(reads=("tok", "L9")), "%L0H1", "reads %L9"),
    "read of what comes later": (lambda: head(reads=("L1",)), "%L0H1", "reads %L1"),
    "read of itself": (lambda: head(reads=("L0H1",)), "%L0H1", "reads %L0H1"),
    "read within the sublayer": (
        lambda: head(reads=("L0H0",)),
        "%L0H1",
        "reads %L0H0, which is not of an earlier sublayer",
    ),
    "layers out of order": (
        lambda: nodes("tok", "pos", "L1H0", "L0H0", "unembed"),
        "core",
        "not in the order of their sublayers",
    ),
    "neurons before heads": (
        lambda: nodes("tok", "pos", "L0", "L0H0", "unembed"),
        "core",
        "not in the order of their sublayers",
    ),
    "no unembed": (lambda: nodes(*without("unembed")), "core", "one unembed"),
    "two unembeds": (
        lambda: nodes(*ALL, replace(SMALL.core.unembed, name="again")),
        "core",
        "one unembed",
    ),
    "a value after the unembed": (lambda: nodes(*ALL, OPENED), "core", "it is the last node"),
    "out of order in the fallback": (
        lambda: replace(FULL, fallback=nodes("tok", "L0", "L0H0", "unembed").core),
        "fallback",
        "not in the order",
    ),
    "nothing in the stream": (
        lambda: nodes(*without("tok", "pos")),
        "%L0H0",
        "a stream to which nothing is written",
    ),
    "nothing in the last stream": (lambda: nodes("unembed"), "%unembed", "nothing is written"),
    "reads of nothing": (lambda: mlp(reads=()), "%L0", "nothing is written"),
    "only values in the stream": (lambda: nodes(OPENED, "L0", "unembed"), "%L0", "nothing is"),
    "weights that read a value": (
        lambda: nodes(OPENED, "tok", replace(HEAD, reads=("tok", "opened")), "unembed"),
        "%L0H1",
        "weights read a value",
    ),
    # weights
    "weight that is not there": (
        lambda: mlp(w_in=Ref("lost")),
        "%L0",
        "weight @lost does not exist",
    ),
    "index out of range": (
        lambda: head(ov=OV(Ref("L0.ov", 2))),
        "%L0H1",
        r"weight @L0.ov[2] is out of range (2, 2, 4, 8)",
    ),
    "negative index": (lambda: head(ov=OV(Ref("L0.ov", -1))), "%L0H1", "out of range"),
    "index outside a head": (
        lambda: mlp(bias=Ref("L0.w_in", 0)),
        "%L0",
        "only heads share a block",
    ),
    "unused weight": (lambda: nodes(*without("L0")), "@L0.b_in", "no node uses"),
    "NaN": (
        lambda: replace(SMALL, weights=SMALL.weights.updated({"token": np.full((6, 8), NAN)})),
        "@token",
        "NaN or infinite",
    ),
    "infinity": (
        lambda: replace(SMALL, weights=SMALL.weights.updated({"L0.b_in": [np.inf] * 6})),
        "@L0.b_in",
        "NaN or infinite",
    ),
    # shapes
    "token table": (lambda: with_node(SMALL, "tok", table=Ref("position")), "%tok", "not (6, 8)"),
    "position table": (lambda: with_node(SMALL, "pos", table=Ref("token")), "%pos", "not (5, 8)"),
    "qk": (lambda: head(selector=QK(Ref("L0.qk"))), "%L0H1", "not (2, 'any', 8)"),
    "query bias": (
        lambda: head(selector=replace(QK1, query_bias=Ref("L0.query_bias"))),
        "%L0H1",
        "weight @L0.query_bias has shape (2, 4), not (4,)",
    ),
    "key bias": (
        lambda: head(selector=replace(QK1, key_bias=Ref("final.bias"))),
        "%L0H1",
        "not (4,)",
    ),
    "ov": (lambda: head(ov=OV(Ref("token"))), "%L0H1", "not (2, 'any', 8)"),
    "value bias": (lambda: head(ov=replace(OV1, bias=Ref("final.bias"))), "%L0H1", "not (4,)"),
    "neurons and rows": (lambda: mlp(rows=MLP.rows[:5]), "%L0", "has shape (6, 8), not (5, 8)"),
    "neurons' bias": (lambda: mlp(bias=Ref("final.bias")), "%L0", "not (6,)"),
    "neurons' output": (lambda: mlp(w_out=Ref("position")), "%L0", "not (6, 8)"),
    "constant": (
        lambda: with_node(SMALL, "L0.mlp", vector=Ref("L0.b_in")),
        "%L0.mlp",
        "not (8,)",
    ),
    "gain": (lambda: mlp(norm=Norm(gain=Ref("L0.b_in"))), "%L0", "not (8,)"),
    "norm's bias": (lambda: head(norm=Norm(bias=Ref("L0.b_in"))), "%L0H1", "not (8,)"),
    "unembedding": (lambda: unembed(table=Ref("position")), "%unembed", "not (6, 8)"),
    "unembedding's bias": (lambda: unembed(bias=Ref("final.bias")), "%unembed", "not (6,)"),
    # words and numbers of nodes
    "layer": (lambda: head(layer=-1), "%L0H1", "layer=-1 is none of [0, 1]"),
    "a layer too many": (lambda: with_node(SMALL, "L1", layer=2), "%L1", "layer=2 is none of"),
    "activation": (lambda: mlp(activation="tanh"), "%L0", "activation=tanh"),
    "type": (lambda: with_node(FULL, "deep", type="word"), "%deep", "type=word is none"),
    "sublayer": (lambda: with_node(SMALL, "L0.mlp", sublayer="x"), "%L0.mlp", "sublayer=x is"),
    "origin of a constant": (
        lambda: with_node(SMALL, "L0.mlp", provenance="x"),
        "%L0.mlp",
        "provenance=x",
    ),
    "readout": (lambda: unembed(readout="best"), "%unembed", "readout=best is none"),
    "norm's mode": (lambda: mlp(norm=Norm("batch")), "%L0", "norm=batch is none of"),
    "scale of another mode": (lambda: mlp(norm=Norm(scale=1.0)), "%L0", "goes with norm=constant"),
    "constant without scale": (
        lambda: mlp(norm=Norm("constant")),
        "%L0",
        "goes with norm=constant",
    ),
    "scale that is infinite": (
        lambda: mlp(norm=Norm("constant", scale=float("inf"))),
        "%L0",
        "not finite",
    ),
    "norm of reads without reads": (lambda: mlp(norm=Norm("reads")), "%L0", "needs named reads"),
    "attention scale": (lambda: head(selector=replace(QK1, scale=NAN)), "%L0H1", "not finite"),
    "unembed with both": (lambda: unembed(rule=RULE), "%unembed", "either a table or a rule"),
    "unembed with neither": (lambda: unembed(table=None), "%unembed", "either a table or a rule"),
    "bias of a rule": (
        lambda: unembed(table=None, rule=RULE, bias=Ref("L0.b_in")),
        "%unembed",
        "either a table or a rule",
    ),
    # evidence
    "score": (lambda: evidence(score=NAN), "%L0H1", "is NaN"),
    "effect": (lambda: evidence(effect=NAN), "%L0H1", "is NaN"),
    "drift": (lambda: evidence(drift=NAN), "%L0H1", "is NaN"),
    "role's score": (lambda: evidence(roles=(("copying", NAN),)), "%L0H1", "is NaN"),
    "kind's deviation": (lambda: evidence(kinds=(("bible", NAN),)), "%L0H1", "is NaN"),
    "share between texts": (lambda: evidence(between=NAN), "%L0H1", "is NaN"),
    "use": (lambda: evidence(uses=(Use("b", "last token", NAN),)), "%L0H1", "is NaN"),
    "kind": (lambda: evidence(kinds=(("two words", 1.0),)), "%L0H1", "'two words' is no word"),
    "role": (lambda: evidence(roles=(("two words", 1.0),)), "%L0H1", "'two words' is no word"),
    "provenance": (lambda: evidence(provenance="guess"), "%L0H1", "provenance=guess is none of"),
    "promoted token": (lambda: evidence(promotes=(0, 6)), "%L0H1", "6 is no token id"),
    "suppressed token": (lambda: evidence(suppresses=(-1,)), "%L0H1", "-1 is no token id"),
    "rules before weights": (
        lambda: mlp(rows=(replace(MLP.rows[0], rule=RULE), *MLP.rows[1:])),
        "%L0",
        "come after all others",
    ),
    "a row of weights beside a rule": (lambda: rows(rule=RULE), "%L0", "shape (6, 8), not (5, 8)"),
    "a neuron's score": (lambda: rows(evidence=Evidence(score=NAN)), "%L0N5", "is NaN"),
    "a neuron's origin": (lambda: rows(evidence=Evidence(provenance="x")), "%L0N5", "provenance=x"),
    "a neuron's tokens": (lambda: rows(evidence=Evidence(promotes=(9,))), "%L0N5", "9 is no"),
    "a value's score": (
        lambda: with_node(FULL, "deep", evidence=Evidence(score=NAN)),
        "%deep",
        "is NaN",
    ),
    # the head of the text
    "width": (lambda: shape(width=0), "shape", "below 1"),
    "heads": (lambda: shape(heads=-1), "shape", "below 1"),
    "layers": (lambda: shape(layers=-1), "shape", "below 1"),
    "epsilon": (lambda: shape(epsilon=0.0), "shape", "epsilon=0.0"),
    "epsilon that is NaN": (lambda: shape(epsilon=NAN), "shape", "epsilon=nan"),
    "end token": (lambda: shape(eos=6), "shape", "6 is no token id"),
    "begin token": (lambda: shape(bos=-1), "shape", "-1 is no token id"),
    "format": (
        lambda: replace(SMALL, source=replace(SMALL.source, format="")),
        "source",
        "no word",
    ),
    "kind of vocabulary": (lambda: vocabulary(kind="letters"), "vocabulary", "kind 'letters'"),
    "size of the vocabulary": (lambda: vocabulary(tokens=("a",)), "vocabulary", "has 1 tokens"),
    "special token": (lambda: vocabulary(specials=(("x", 9),)), "vocabulary", "9 is no token id"),
    "unknown token": (lambda: vocabulary(unknown=-2), "vocabulary", "-2 is no token id"),
    "history": (
        lambda: replace(SMALL, history=(Step("p", 1, 1, 1, 1, kl=NAN),)),
        "step p",
        "NaN",
    ),
    "acceptance": (
        lambda: replace(SMALL, history=(Step("p", 1, 1, 1, 1, tested=1, equal=2),)),
        "step p",
        "2 equal of 1 tested",
    ),
    # guard
    "guard without fallback": (lambda: replace(SMALL, guard=Guard(1.0)), "guard", "a fallback"),
    "guard that is NaN": (lambda: replace(FULL, guard=Guard(NAN)), "guard", "NaN"),
    "error_predictor that is not there": (
        lambda: replace(FULL, guard=Guard(1.0, Ref("no"))),
        "guard",
        "no weight @no",
    ),
    "error_predictor of another shape": (
        lambda: replace(FULL, guard=Guard(1.0, Ref("token"))),
        "guard",
        "expected shape [",
    ),
}


@pytest.mark.parametrize("broken, where, what", BROKEN.values(), ids=BROKEN)
def test_invalid_programs_are_refused(broken, where, what):
    with pytest.raises(InvalidProgram) as error:
        verify(broken())
    assert error.value.where == where
    assert what in error.value.what


@settings(max_examples=30, deadline=None)
@given(programs())
def test_valid_programs_pass(program):
    assert verify(program) is program


def test_unusual_valid_programs_pass():
    """Programs that look wrong but are valid."""
    for program in (
        FULL,
        replace(FULL, guard=Guard(float("inf"))),
        replace(SMALL, vocabulary=Vocabulary("ids", ())),
        evidence(score=float("inf"), effect=-0.0),
        nodes(*ALL[:3], Value("v", "bool", RULE), *ALL[3:]),
        rows(name="L9N9"),
        mlp(rows=tuple(Neuron(f"n{i}") for i in range(6))),
    ):
        assert verify(program) is program
