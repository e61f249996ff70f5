"""classify: heads made by hand get the roles that they were made for, and only evidence changes."""

from dataclasses import replace

import pytest
from gpt2c.analysis.attention import SELECTOR_WORDS
from gpt2c.data.sample import Sample, random_samples
from gpt2c.ir import Evidence, Graph, Head, verify
from gpt2c.passes import Context
from gpt2c.passes.classify import Classify
from handmade import HEADS, C, handmade_program
from small import small_program

PROGRAM = handmade_program()
SAMPLES = random_samples(PROGRAM, 16, C)
OV_ROLES = {"copying", "copy_suppression"}
LABELS = {
    "L0H0": "looks at the token before",
    "L0H1": "looks at the first token",
    "L0H2": "looks at all tokens so far alike",
    "L0H3": "looks at earlier places of the current token",
    "L0H4": "looks at 3 tokens back",
    "L0H5": "looks at its own position",
    "L1H0": "looks at what followed the current token before",
}


def classified(samples=SAMPLES, program=PROGRAM, **options):
    return verify(Classify(**options).apply(program, Context(samples)))


@pytest.mark.parametrize("name", HEADS)
def test_roles(name):
    evidence = classified().core[name].evidence
    roles = dict(evidence.roles)
    assert set(roles) - {"uniform"} == HEADS[name][2] - {"uniform"}
    (selector,) = HEADS[name][2] - OV_ROLES
    assert evidence.roles[0] == (selector, evidence.score) and evidence.score > 0.9
    assert evidence.label == LABELS[name]
    for role in OV_ROLES & set(roles):
        assert roles[role] == 1.0


def test_changes_nothing_but_evidence():
    after = classified()
    assert after.weights == PROGRAM.weights
    bare = [
        replace(node, evidence=Evidence()) if isinstance(node, Head) else node
        for node in after.core
    ]
    assert Graph(tuple(bare)) == PROGRAM.core
    kept = Evidence("mine", 0.5, effect=0.25, provenance="tune", drift=0.125, promotes=(1,))
    nodes = [
        replace(node, evidence=kept) if isinstance(node, Head) else node for node in PROGRAM.core
    ]
    evidence = classified(program=replace(PROGRAM, core=Graph(tuple(nodes)))).core["L0H0"].evidence
    assert (evidence.effect, evidence.provenance, evidence.drift, evidence.promotes) == (
        0.25,
        "tune",
        0.125,
        (1,),
    )


def test_least():
    strict = classified(min_score=0.99)
    assert dict(strict.core["L0H0"].evidence.roles) == {"previous_token": 1.0}
    # Of a repeated token this head sees where it was first among the first keys too.
    none = classified(min_score=1.0, program=small_program(), samples=())
    assert none.core["L0H0"].evidence == Evidence()
    loose = classified(min_score=0.0)
    assert len(loose.core["L0H0"].evidence.roles) > 3


def test_roles_are_scored_on_the_other_half():
    """Role and inputs that agree on one half alone are an accident."""
    looks_back = (Sample((0, 1, 2, 3, 4, 5)),) * 2
    repeats = (Sample((0, 0, 0, 0, 0, 0)),) * 2  # nobody can look anywhere but at duplicates
    both = [looks_back[0], repeats[0], looks_back[1], repeats[1]]
    for order in (both, both[::-1]):
        roles = dict(classified(order).core["L0H3"].evidence.roles)
        assert "duplicate_token" not in roles


def test_without_inputs_random_tokens_and_a_notice():
    notices: list[str] = []
    for samples in ((), (Sample((0, 1, 2)),), SAMPLES[:1]):
        after = Classify().apply(PROGRAM, Context(samples, notices.append))
        assert after == Classify().apply(PROGRAM, Context(samples))
        assert after.core["L0H0"].evidence.label == LABELS["L0H0"]
    assert len(notices) == 3 and all("no inputs available" in notice for notice in notices)


def test_no_heads():
    program = PROGRAM.rewritten((*PROGRAM.core.nodes[:2], PROGRAM.core.unembed), {})
    assert classified(program=program) == program


def test_context_too_short_for_roles():
    after = classified(samples=(), program=small_program())
    assert {role for role, _ in after.core["L0H0"].evidence.roles} <= {*SELECTOR_WORDS, *OV_ROLES}
    assert after.core["L0H0"].evidence.roles
