"""Interchange interventions on hand-made models accept held values and reject imitations."""

import pytest
from counting import counting_model, inputs
from gpt2c.search.decompile import decompile
from gpt2c.search.oracle import Case, Oracle, Point

ALWAYS = frozenset({"b", "<eos>"})


@pytest.fixture(scope="module")
def model():
    return counting_model()


def test_the_model_made_by_hand_does_what_it_should(model):
    oracle = Oracle(model)
    cases = inputs(20, seed=1)
    for case, answers in zip(cases, oracle.answers(cases)):
        words = oracle.words(case.ids)
        for t, answer in zip(case.scored, answers):
            lead = words[: t + 1].count("a") - words[: t + 1].count("b")
            assert answer == ALWAYS | ({"a"} if lead > 0 else set())


def test_a_patched_part_gives_the_answer_of_the_other_input(model):
    oracle = Oracle(model)
    more, fewer = (Case((2, *body), 0, (4,)) for body in ((0, 0, 1, 0), (1, 1, 0, 0)))
    pair = [(Point(more, 4), Point(fewer, 4))]
    assert oracle.answers([more, fewer]) == [[ALWAYS | {"a"}], [ALWAYS]]
    assert oracle.patched(pair, ["L0H0"], whole=False) == [ALWAYS]


def test_a_count_that_a_head_holds_is_decompiled(model):
    decompiled = decompile(model, inputs(60, seed=2))
    assert decompiled.model is not None
    assert [v.text for v in decompiled.model.variables] == ["count(seen, 'a') - count(seen, 'b')"]
    assert decompiled.model.answer == "{'a': lead > 0, 'b': True, '<eos>': True}"
    assert [(h.part, h.accuracy) for h in decompiled.held] == [(("L0H0",), 1.0)]
    assert decompiled.match == 1.0


def test_values_that_no_part_holds_are_dropped():
    """Positions decide. All inputs begin at even ones, so that counts and lengths imitate them."""
    program = counting_model(lead=0.0, parity=1.0)
    known = inputs(60, seed=5, words=(0,))
    cases = [Case(case.ids, 2 * (i % 2), case.scored) for i, case in enumerate(known)]
    assert decompile(program, cases).model is None


def test_where_inputs_do_not_move_the_length_is_the_position():
    program = counting_model(lead=0.0, parity=1.0)
    cases = [Case(each.ids, 0, each.scored) for each in inputs(60, seed=5, words=(0,))]
    model = decompile(program, cases).model
    assert model is not None
    assert [v.text for v in model.variables] == ["(len(seen) - 1) % 2"]


def test_the_search_is_deterministic(model):
    assert decompile(model, inputs(30, seed=4)).log == decompile(model, inputs(30, seed=4)).log
