"""Weighted sums: the printed formula, numpy and a uniform head give the same result."""

import numpy as np
import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.rules.affine import Affine, uniform_head_sum
from gpt2c.rules.expression import evaluate, parse_rule
from hypothesis import given, settings
from hypothesis import strategies as st

TIMES = st.integers(-9, 9)
WORDS = st.lists(st.sampled_from("abc"), min_size=1, max_size=10)


@settings(deadline=None)
@given(WORDS, st.tuples(TIMES, TIMES, TIMES), st.integers(-5, 5))
def test_formula_numpy_and_matrices_agree(tokens, times, constant):
    rules = [f"count(seen, {word!r})" for word in "abc"]
    formula = Affine(tuple(zip(times, rules)), constant)
    text = formula.text()
    sums = uniform_head_sum(tokens, dict(zip("abc", times)))
    weights, bias = formula.row()
    for t in range(len(tokens)):
        seen = tokens[: t + 1]
        values = {rule: seen.count(word) for rule, word in zip(rules, "abc")}
        printed = evaluate(text, {"seen": seen})
        assert printed == formula(values)
        assert printed == pytest.approx(np.array([values[rule] for rule in rules]) @ weights + bias)
        assert printed == pytest.approx(sums[t] + constant)


@pytest.mark.parametrize(
    ("terms", "constant", "expected"),
    [
        ([(2, "a"), (-1, "b")], 0, "2*a - b"),
        ([(-1, "a"), (2, "b")], 0, "2*b - a"),
        ([(1, "a"), (1, "a"), (0, "b")], 1, "2*a + 1"),
        ([(1, "a"), (-1, "a")], 0, "0"),
    ],
)
def test_the_formula_is_simplified(terms, constant, expected):
    assert Affine(tuple(terms), constant).text() == expected


@pytest.mark.parametrize(
    "text",
    [
        "100 * len(seen)",
        "'a' * len(seen)",
        "2 * seen",
        "2 * (2 * len(seen))",
        "len(seen) * 2",
        "2 * previous(seen)",
        "2 * depth",
        "True * len(seen)",
        "2 * 'a'",
    ],
)
def test_only_counts_have_coefficients(text):
    assert parse_rule("2 * len(seen) + 99 * count(seen, 'a')", [])
    with pytest.raises(Gpt2cError):
        parse_rule(text, ["depth"])
