"""Truth tables: look-up, printed formula and two layers of neurons give the same result."""

from itertools import product

import numpy as np
import pytest
from gpt2c.rules.expression import evaluate
from gpt2c.rules.logic import MAX_INPUTS, TruthTable, minimize, negate, run_layers, truth_table
from hypothesis import given, settings
from hypothesis import strategies as st

NAMES = ("p", "q", "depth", "token")
INPUTS = ("p", "q", "depth > 0", "token == 'a'")
ROWS = np.array(list(product([False, True], repeat=4)))
TABLES = st.lists(st.sampled_from([True, False, None]), min_size=16, max_size=16)


def evaluate_row(text: str, row: np.ndarray) -> bool:
    p, q, deep, a = map(bool, row)
    values = {"seen": [], "p": p, "q": q, "depth": int(deep), "token": "a" if a else "b"}
    return bool(evaluate(text, values))


@settings(max_examples=40, deadline=None)
@given(TABLES)
def test_text_table_and_neurons_agree(outputs):
    table = TruthTable(INPUTS, tuple(outputs))
    possible = np.array([output is not None for output in outputs])
    text, looked_up = table.text(), table(ROWS)
    printed = np.array([evaluate_row(text, row) for row in ROWS])
    assert (run_layers(ROWS, table.layers()) == printed).all()
    assert (looked_up == printed)[possible].all()


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
def test_the_minimal_rule_is_equivalent(text, expected):
    minimal = minimize(text, NAMES)
    for p, q, depth, token, seen in product(
        [True, False], [True, False], range(-2, 4), ["a", "b", "c", None], [[], ["a"]]
    ):
        row = {"p": p, "q": q, "depth": depth, "token": token, "seen": seen}
        assert bool(evaluate(minimal, row)) == bool(evaluate(text, row))
    assert minimal.count("or") + minimal.count("and") <= expected.count("or") + expected.count(
        "and"
    )


@pytest.mark.parametrize("text", ["p or q", "depth != 0", "not p", "depth < 3 and token == 'a'"])
def test_a_minimal_rule_is_unchanged(text):
    assert minimize(text, NAMES) == text


def test_impossible_combinations_are_none():
    table = truth_table("depth > 0 or depth == 0", NAMES)
    assert table is not None and table.outputs == (False, True, True, None)
    equal = truth_table("token == p and token == 'a'", ["token", "p"])
    assert equal is not None and None not in equal.outputs


def test_rules_with_too_many_conditions_are_unchanged():
    text = " or ".join(f"depth == {i} and p" for i in range(MAX_INPUTS + 1))
    assert truth_table(text, NAMES) is None and minimize(text, NAMES) == text


def test_a_comparison_that_fails_for_some_values_leaves_all_combinations_possible():
    table = truth_table("token > 'a' or token is None", NAMES)
    assert table is not None and None not in table.outputs


@pytest.mark.parametrize("text", ["'a' in seen", "depth % 2 == 0", "p", "depth < 3"])
def test_negate_inverts_any_condition(text):
    row = {"p": True, "depth": 2, "seen": ["a"]}
    assert bool(evaluate(negate(text), row)) != bool(evaluate(text, row))
