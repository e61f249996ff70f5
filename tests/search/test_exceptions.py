"""Exceptions from a fitted program are found where errors have something in common."""

import numpy as np
from gpt2c.search.acceptance import compare
from gpt2c.search.decompile import decompile
from gpt2c.search.exceptions import compared, with_exceptions
from gpt2c.search.facts import Facts
from gpt2c.search.idioms import exceptional, variables
from gpt2c.search.inputs import facts_of
from gpt2c.search.model import RuleModel
from gpt2c.search.oracle import Oracle
from gpt2c.search.rule_fit import Columns
from planted_build import with_exception
from planted_models import previous_token


def _previous(facts: Facts) -> RuleModel:
    (value,) = (v for v in variables(facts) if v.text == "previous(seen)")
    return RuleModel((value,), value.name)


def _with_exceptions(oracle, cases, facts, answers):
    model = _previous(facts)
    beside = compared(oracle, model, cases, answers)
    return with_exceptions(oracle, facts, Columns(oracle), model, beside, len(cases), set(), 0)


def test_an_exception_by_the_first_word_is_found():
    spoiled = with_exception(previous_token(0.0))
    oracle = Oracle(spoiled.program)
    facts = facts_of(oracle, spoiled.cases)
    new = _with_exceptions(oracle, spoiled.cases, facts, oracle.answers(spoiled.cases))
    assert new is not None
    assert new.answer == "'b' if token == 'f' and first_word == 'a' else before_it"
    assert compare(oracle, new, spoiled.cases).wrong == 0


def test_errors_at_one_position_are_found_and_scattered_ones_are_not():
    plain = previous_token(0.0)
    oracle = Oracle(plain.program)
    facts = facts_of(oracle, plain.cases)
    rng = np.random.default_rng(3)
    at_ten, scattered = [], []
    for case, row in zip(plain.cases, oracle.answers(plain.cases)):
        at_ten.append(["c" if t + case.offset == 10 else a for t, a in zip(case.scored, row)])
        scattered.append(
            [str(rng.choice(list("abcdef"))) if rng.random() < 0.02 else a for a in row]
        )
    new = _with_exceptions(oracle, plain.cases, facts, at_ten)
    assert new is not None
    assert new.answer == "'c' if position == 10 else before_it"
    assert _with_exceptions(oracle, plain.cases, facts, scattered) is None


def test_values_of_exceptions_need_a_part_that_holds_them():
    spoiled = with_exception(previous_token(0.0))
    result = decompile(spoiled.program, spoiled.cases)
    assert result.model is not None
    held = {each.variable.name: each.part for each in result.held}
    assert held["first_word"] == ("L2H0",)
    assert result.match == 1.0


def test_positions_are_proposed_where_inputs_move():
    assert {v.name for v in exceptional(facts_of_moving(True))} >= {"position", "begins_at_mod_2"}
    assert {v.name for v in exceptional(facts_of_moving(False))} == {"first_word"}


def facts_of_moving(moving: bool) -> Facts:
    return Facts(("a", "b"), ("<bos>",), None, 1, False, None, None, moving=moving, periods=(2,))
