"""label: evidence alone changes; what is explained is scored on text that it was not fitted on."""

from dataclasses import replace

import numpy as np
import pytest
from gpt2c.data.sample import random_samples
from gpt2c.errors import Gpt2cError
from gpt2c.ir import Evidence, Graph, Head, Mlp, parse_program, print_program, verify
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.label import Label
from gpt2c.predicates import parse_label
from gpt2c.predicates.words import describe
from handmade import HEADS, C, handmade_program
from small import full_program, small_program

HANDMADE = handmade_program()
CONTEXT = Context(
    samples=random_samples(HANDMADE, 16, C, seed=1), calibration=random_samples(HANDMADE, 48, C)
)
SMALL = small_program(vocab=6)
TEXTS = Context(
    samples=random_samples(SMALL, 40, 5, seed=1), calibration=random_samples(SMALL, 120, 5)
)


def bare(program):
    """The program without evidence."""
    nodes = []
    for node in program.core:
        if isinstance(node, Head):
            node = replace(node, evidence=Evidence())
        if isinstance(node, Mlp):
            node = replace(node, rows=tuple(replace(r, evidence=Evidence()) for r in node.rows))
        nodes.append(node)
    return Graph(tuple(nodes))


@pytest.fixture(scope="module")
def labelled():
    return verify(Label().apply(SMALL, TEXTS))


def rows(program):
    return [row for mlp in program.core.of(Mlp) for row in mlp.rows]


def test_changes_nothing_but_evidence(labelled):
    assert labelled.weights == SMALL.weights and bare(labelled) == bare(SMALL)
    kept = Evidence(effect=0.25, provenance="tune", drift=0.125, promotes=(1,))
    nodes = tuple(
        replace(n, rows=tuple(replace(r, evidence=kept) for r in n.rows))
        if isinstance(n, Mlp)
        else n
        for n in SMALL.core
    )
    after = Label().apply(replace(SMALL, core=Graph(nodes)), TEXTS)
    for row in rows(after):
        e = row.evidence
        assert (e.effect, e.provenance, e.drift, e.promotes) == (0.25, "tune", 0.125, (1,))


def test_labels_can_be_executed_and_read_again(labelled):
    text = print_program(labelled)
    assert print_program(parse_program(text)) == text and "predicate=" in text
    explained = [row.evidence for row in rows(labelled) if row.evidence.predicate is not None]
    assert len(explained) >= 4
    for evidence in explained:
        label = parse_label(evidence.predicate, SMALL.vocabulary, SMALL.shape.vocab)
        assert 1 <= len(label.terms) <= 12 and evidence.label and evidence.score >= 0.1


def test_unexplained_parts_have_a_score_and_no_label():
    strict = Label(min_score=1.0).apply(SMALL, TEXTS)
    for row in rows(strict):
        assert row.evidence.label is None and row.evidence.predicate is None
    assert any(row.evidence.score for row in rows(strict))
    never_fires = next(row for row in rows(strict) if row.name == "L0N1")
    assert never_fires.evidence.score is None


def test_stale_labels_go():
    stale = Evidence("stale", 0.9, predicate="0.0")
    nodes = tuple(
        replace(n, rows=tuple(replace(r, evidence=stale) for r in n.rows))
        if isinstance(n, Mlp)
        else n
        for n in SMALL.core
    )
    after = Label().apply(replace(SMALL, core=Graph(nodes)), TEXTS)
    assert all(row.evidence.label != "stale" for row in rows(after))


def test_fewer_terms():
    short = Label(terms=1).apply(SMALL, TEXTS)
    for row in rows(short):
        if row.evidence.predicate is not None:
            label = parse_label(row.evidence.predicate, SMALL.vocabulary, SMALL.shape.vocab)
            assert len(label.terms) == 1
    for options in ({"terms": 0}, {"terms": 13}, {"min_score": 2.0}):
        with pytest.raises(Gpt2cError):
            Label(**options)


def test_the_words_of_a_head_are_those_of_the_predicate_that_its_score_is_of():
    after = run_pipeline(HANDMADE, parse_pipeline("classify,label"), CONTEXT)
    for name in HEADS:
        evidence = after.core[name].evidence
        assert evidence.score > 0.9 and evidence.roles and evidence.predicate
        shape, vocabulary = HANDMADE.shape, HANDMADE.vocabulary
        label = parse_label(evidence.predicate, vocabulary, shape.vocab)
        assert evidence.label == describe(label, vocabulary)
    assert after.history[-1].max_logit == 0


def test_the_same_again(labelled):
    assert Label().apply(SMALL, TEXTS) == labelled


def test_scores_are_of_text_held_out(labelled):
    """Other text to score on changes scores, and not what was fitted."""
    other = replace(TEXTS, samples=random_samples(SMALL, 40, 5, seed=9))
    after = Label(min_score=-1).apply(SMALL, other)
    before = Label(min_score=-1).apply(SMALL, TEXTS)
    assert [r.evidence.predicate for r in rows(after)] == [
        r.evidence.predicate for r in rows(before)
    ]
    assert [r.evidence.score for r in rows(after)] != [r.evidence.score for r in rows(before)]


def test_without_text_random_tokens_and_a_notice():
    notices: list[str] = []
    after = Label().apply(SMALL, Context(notice=notices.append))
    assert after == Label().apply(SMALL, Context())
    assert len(notices) == 1 and "random tokens" in notices[0]
    assert np.isfinite(
        [r.evidence.score for r in rows(after) if r.evidence.score is not None]
    ).all()


def test_rules_say_what_they_do():
    notices: list[str] = []
    program = full_program()
    assert Label().apply(program, Context(notice=notices.append)) is program
    assert "rules" in notices[0]
