"""The rule language: what is accepted and what is refused."""

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.rules.expression import MAX_LENGTH, evaluate, parse_rule


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("count(seen, 'a') - count(seen, 'b')", 1),
        ("seen[-1]", "a"),
        ("'d' in seen", False),
        ("depth < 2 and not depth == 0", True),
        ("'x' if depth > 1 else 'y' if depth > 0 else 'z'", "y"),
        ("{'a': depth < 2, '<eos>': depth == 0}", {"a": True, "<eos>": False}),
        ("len(after(seen, 'b')) % 2", 1),
        ("most_common(seen) or '<eos>'", "a"),
    ],
)
def test_rules_evaluate_to_their_result(text, expected):
    assert evaluate(text, {"seen": ["a", "b", "a"], "depth": 1}) == expected


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')",
        "seen.clear()",
        "seen.__class__",
        "().__class__",
        "open('x')",
        "(lambda: 1)()",
        "[x for x in seen]",
        "2 ** 9 ** 9",
        "'a' * 10",
        "f'{seen}'",
        "depth",
        "count",
        "count(*seen)",
        "count(seen, token='a')",
        "(x := 1)",
        "seen[0:depth]",
        "seen[::2]",
        "seen[depth]",
        "1e300",
        "2000000",
        "b'a'",
        "{'a': 1}['a']",
        "{seen[0]: True}",
        "",
        "a b",
        "x" * (MAX_LENGTH + 1),
        "(" * 500,
    ],
)
def test_other_python_is_refused(text):
    with pytest.raises(Gpt2cError):
        parse_rule(text, [])


def test_a_failing_rule_raises():
    with pytest.raises(Gpt2cError, match="fails"):
        evaluate("seen[3]", {"seen": ["a"]})


@pytest.mark.parametrize(
    "text",
    [
        "'%9999999d' % 1",
        "('%9999999d' if True else 'a') % 1",
        "('%999' + '9999d') % 1",
        "3 % 'a'",
        "(1 < 2) % 3",
        "None % 1",
    ],
)
def test_a_remainder_is_of_numbers(text):
    with pytest.raises(Gpt2cError, match="a remainder of anything but numbers"):
        parse_rule(text, ())


def test_a_remainder_of_a_value_that_is_text_fails_when_it_runs():
    values = {"seen": ["%9999999d"], "ids": [0], "x": "%9999999d"}
    for text in ("seen[-1] % 1", "x % 1", "(x + seen[0]) % 3"):
        with pytest.raises(Gpt2cError, match="expected numbers, got str"):
            evaluate(text, values)
    assert evaluate("(len(seen) + 9) % 4", values) == 2


def test_sums_do_not_grow_without_bound():
    with pytest.raises(Gpt2cError, match="a sum of more than"):
        evaluate("x + x", {"seen": [], "ids": [], "x": "a" * 15_000})
