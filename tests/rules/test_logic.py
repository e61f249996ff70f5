"""Truth tables: what is looked up, what is printed and what two layers of neurons say is one thing."""

from itertools import product

import numpy as np
import pytest
from gpt2c.rules.expression import evaluate
from gpt2c.rules.logic import MOST, TruthTable, fire, minimised, opposite, table_of
from hypothesis import given, settings
from hypothesis import strategies as st

NAMES = ("p", "q", "depth", "token")
INPUTS = ("p", "q", "depth > 0", "token == 'a'")
ROWS = np.array(list(product([False, True], repeat=4)))
TABLES = st.lists(st.sampled_from([True, False, None]), min_size=16, max_size=16)


def said(text: str, row: np.ndarray) -> bool:
    p, q, deep, a = map(bool, row)
    values = {"seen": [], "p": p, "q": q, "depth": int(deep), "token": "a" if a else "b"}
    return bool(evaluate(text, values))


@settings(max_examples=40, deadline=None)
@given(TABLES)
def test_text_table_and_neurons_agree(says):
    table = TruthTable(INPUTS, tuple(says))
    happens = np.array([each is not None for each in says])
    text, looked_up = table.text(), table(ROWS)
    printed = np.array([said(text, row) for row in ROWS])
    assert (fire(ROWS, table.layers()) == printed).all()
    assert (looked_up == printed)[happens].all()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("p and q or p and not q", "p"),
        ("p or (not p and q)", "p or q"),
        ("p and (q or p)", "p"),
        ("p and not p", "False"),
        ("q or not q", "True"),
        ("depth > 0 or depth == 0 and p or depth < 0", "depth != 0 or p"),
        ("depth > 0 and depth != 0", "depth > 0"),
        ("token == 'a' and token != 'b'", "token == 'a'"),
        ("token == 'a' or token != 'a' and p", "token == 'a' or p"),
        ("depth >= 2 or depth < 2 and p", "depth >= 2 or p"),
        ("(p or depth == 1) and (q or depth == 1)", "p and q or depth == 1"),
        ("'a' in seen and p or 'a' in seen and q", "(p or q) and 'a' in seen"),
    ],
)
def test_the_shortest_text_says_the_same(text, expected):
    found = minimised(text, NAMES)
    for p, q, depth, token, seen in product(
        [True, False], [True, False], range(-2, 4), ["a", "b", "c", None], [[], ["a"]]
    ):
        row = {"p": p, "q": q, "depth": depth, "token": token, "seen": seen}
        assert bool(evaluate(found, row)) == bool(evaluate(text, row))
    assert found.count("or") + found.count("and") <= expected.count("or") + expected.count("and")


@pytest.mark.parametrize("text", ["p or q", "depth != 0", "not p", "depth < 3 and token == 'a'"])
def test_what_is_short_stays_as_it_is(text):
    assert minimised(text, NAMES) == text


def test_what_can_not_be_said_of_one_value_is_free():
    table = table_of("depth > 0 or depth == 0", NAMES)
    assert table is not None and table.says == (False, True, True, None)
    equal = table_of("token == p and token == 'a'", ["token", "p"])
    assert equal is not None and None not in equal.says


def test_too_many_conditions_are_left_alone():
    text = " or ".join(f"depth == {i} and p" for i in range(MOST + 1))
    assert table_of(text, NAMES) is None and minimised(text, NAMES) == text


def test_a_comparison_that_not_all_values_have_frees_nothing():
    table = table_of("token > 'a' or token is None", NAMES)
    assert table is not None and None not in table.says


@pytest.mark.parametrize("text", ["'a' in seen", "depth % 2 == 0", "p", "depth < 3"])
def test_the_opposite_of_any_condition_can_be_said(text):
    row = {"p": True, "depth": 2, "seen": ["a"]}
    assert bool(evaluate(opposite(text), row)) != bool(evaluate(text, row))
