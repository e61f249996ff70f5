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
        "1.5",
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
