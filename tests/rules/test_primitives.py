"""Every primitive against a second definition, and against its attention matrix."""

import numpy as np
import pytest
from gpt2c.rules import matrices, primitives
from gpt2c.rules.expression import PRIMITIVES
from hypothesis import given
from hypothesis import strategies as st

WORDS = st.lists(st.sampled_from(["a", "b", "3", "10", "7", "<sep>"]), min_size=1, max_size=12)
PROMPTS = WORDS.map(lambda words: ["<bos>", *words])


def attended_by_name(tokens: list[str], name: str, query: int) -> list[str]:
    return attended(matrices.SELECTORS[name], tokens, query)


def attended(selector: matrices.Selector, tokens: list[str], query: int) -> list[str]:
    """The tokens that a selector's row attends to."""
    row = selector(tokens)[query]
    assert row.sum() == pytest.approx(1) or not row.any()
    assert len(set(row[row > 0].round(9))) <= 1, "evenly"
    assert not row[query + 1 :].any(), "the future"
    return [token for token, weight in zip(tokens, row) if weight > 0]


@given(PROMPTS)
def test_count_is_the_output_of_a_uniform_head_times_the_length(tokens):
    output = matrices.everything(tokens) @ np.array([token == "a" for token in tokens], float)
    for t in range(len(tokens)):
        assert primitives.count(tokens[: t + 1], "a") == pytest.approx((t + 1) * output[t])


@given(PROMPTS)
def test_among_attends_once_the_token_is_seen(tokens):
    attends = matrices.among("b")(tokens).any(1)
    assert attends.tolist() == ["b" in tokens[: t + 1] for t in range(len(tokens))]


@given(PROMPTS)
def test_previous_and_shifted_are_the_token_before(tokens):
    for t in range(len(tokens)):
        (expected,) = attended_by_name(tokens, "the token before it", t) or [None]
        assert primitives.previous(tokens[: t + 1]) == expected
        assert primitives.shifted(tokens[: t + 1])[-1] == expected


@given(PROMPTS)
def test_induction_is_the_latest_token_with_the_current_one_before_it(tokens):
    for t in range(len(tokens)):
        seen = tokens[: t + 1]
        token = primitives.latest(seen, primitives.shifted(seen), seen[-1])
        (expected,) = attended_by_name(tokens, "the token that followed the same token", t) or [
            None
        ]
        assert token == expected


@given(PROMPTS)
def test_next_greater_is_the_smallest_number_above(tokens):
    for t in range(len(tokens)):
        expected = set(attended_by_name(tokens, "the smallest number above its own", t)) or {None}
        assert {primitives.next_greater(tokens[: t + 1], tokens[t])} == expected


@given(PROMPTS)
def test_before_and_after_are_the_two_sides_of_the_mark(tokens):
    sides = primitives.before(tokens, "<sep>"), primitives.after(tokens, "<sep>")
    if "<sep>" in tokens:
        assert [tokens[0], *sides[0], "<sep>", *sides[1]] == tokens
    else:
        assert sides == (tokens[1:], [])


@given(PROMPTS, st.integers(0, 5))
def test_back_is_a_fixed_offset(tokens, steps):
    for t in range(len(tokens)):
        (expected,) = attended(matrices.back(steps), tokens, t) or [None]
        assert primitives.back(tokens[: t + 1], steps) == expected


@given(PROMPTS, st.integers(1, 4))
def test_in_step_is_a_period(tokens, period):
    for t in range(len(tokens)):
        expected = attended(matrices.in_step(period), tokens, t)
        assert primitives.in_step(tokens[: t + 1], period) == expected


@given(PROMPTS)
def test_greater_and_less_divide_the_other_numbers(tokens):
    for t in range(len(tokens)):
        above = attended(matrices.greater, tokens, t)
        assert primitives.greater(tokens[: t + 1], tokens[t]) == above
        below = attended(matrices.less, tokens, t)
        assert primitives.less(tokens[: t + 1], tokens[t]) == below
        numbers = [token for token in tokens[: t + 1] if primitives.is_number(token)]
        if primitives.is_number(tokens[t]):
            equal = [token for token in numbers if int(token) == int(tokens[t])]
            assert len(above) + len(below) + len(equal) == len(numbers)


@given(PROMPTS, st.sets(st.sampled_from(["a", "b", "7"])))
def test_among_earliest_and_nearest_select_from_a_set(tokens, targets):
    every = matrices.among(*targets)
    for t in range(len(tokens)):
        seen = tokens[: t + 1]
        marks = [token in targets for token in seen]
        assert attended(every, tokens, t) == [token for token in seen if token in targets]
        (nearest,) = attended(matrices.nearest(every), tokens, t) or [None]
        assert nearest == primitives.latest(seen, marks, True)
        (first,) = attended(matrices.earliest(every), tokens, t) or [None]
        assert first == primitives.earliest(seen, marks, True)


@given(PROMPTS)
def test_a_mixture_is_the_weighted_sum_of_its_selectors(tokens):
    is_a = np.array([token == "a" for token in tokens], float)
    both = matrices.mixture([(0.75, matrices.everything), (0.25, matrices.itself)])
    output = both(tokens) @ is_a
    for t in range(len(tokens)):
        seen = tokens[: t + 1]
        share = primitives.count(seen, "a") / len(seen)
        assert output[t] == pytest.approx(0.75 * share + 0.25 * (seen[-1] == "a"))


@given(WORDS)
def test_most_common_is_the_first_of_the_most_frequent(tokens):
    token = primitives.most_common(tokens)
    assert all(tokens.count(token) >= tokens.count(other) for other in tokens)
    assert token == min(t for t in tokens if tokens.count(t) == tokens.count(token))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("most_common([])", None),
        ("every(['a', 'b', 'c', 'd'], 3, 0)", ["a", "d"]),
        ("nth(['a'], 1)", None),
        ("nth(['a', 'b'], 1)", "b"),
        ("successor('9')", "10"),
        ("successor('<sep>')", None),
        ("successor('²')", None),  # isdigit() is true, but it is not a number
        ("latest([], [], 'a')", None),
    ],
)
def test_edge_cases(text, expected):
    assert eval(text, dict(PRIMITIVES)) == expected


def test_overlap_is_one_minus_total_variation():
    tokens = ["a", "b", "a"]
    uniform = matrices.everything(tokens)
    assert matrices.overlap(uniform, uniform, [0, 1, 2]) == 1
    assert matrices.overlap(uniform, matrices.itself(tokens), [1]) == pytest.approx(0.5)


@given(WORDS)
def test_distinct_riffled_and_dealt_rearrange(tokens):
    kept = primitives.distinct(tokens)
    assert sorted(kept) == sorted(set(tokens))
    assert [tokens.index(token) for token in kept] == sorted(map(tokens.index, kept))
    even = tokens[: len(tokens) // 2 * 2]
    assert primitives.dealt(primitives.riffled(even)) == even
    assert primitives.riffled(primitives.dealt(even)) == even


@given(WORDS)
def test_unclosed_is_what_repeated_deletion_of_pairs_leaves(tokens):
    text = "".join({"a": "(", "b": ")"}.get(token, "") for token in tokens)
    while "()" in text:
        text = text.replace("()", "")
    opened = primitives.unclosed(tokens, "a", "b")
    assert opened == ["a"] * text.count("(") and set(text) <= {"(", ")"}


@given(st.integers(0, 999), st.integers(0, 999), st.integers(2, 10))
def test_borrowed_gives_the_digits_of_a_difference(a, b, base):
    a, b = max(a, b), min(a, b)
    digits = [[str(x // base**i % base) for i in reversed(range(10))] for x in (a, b)]
    if base > 9 or all(len(d) == 1 for d in digits[0]):
        for place in range(10):
            difference = primitives.digit(digits[0], place) - primitives.digit(digits[1], place)
            borrow = primitives.borrowed(*digits, place)
            assert (difference - borrow) % base == (a - b) // base**place % base


@given(WORDS)
def test_latest_among_and_predecessor(tokens):
    latest = primitives.latest_among(tokens, "a", "3")
    places = [t for t, token in enumerate(tokens) if token in ("a", "3")]
    assert latest == (tokens[places[-1]] if places else None)
    for token in tokens:
        after = primitives.successor(token)
        assert after is None or primitives.predecessor(after) == token
    assert primitives.predecessor("0") is None and primitives.predecessor(None) is None


@given(PROMPTS)
def test_since_is_all_behind_the_latest_mark(tokens):
    behind = primitives.since(tokens, "a", "3")
    assert tokens[len(tokens) - len(behind) :] == behind
    assert not {"a", "3"} & set(behind)
    assert behind == tokens or tokens[len(tokens) - len(behind) - 1] in ("a", "3")


@given(PROMPTS)
def test_a_bounded_sum_steps_within_its_bounds(tokens):
    sums = [primitives.bounded_sum(tokens[:t], 2, "a", 1, "b", -1) for t in range(len(tokens) + 1)]
    for token, before, after in zip(tokens, sums, sums[1:]):
        step = {"a": 1, "b": -1}.get(token, 0)
        assert after == (before + step if 0 <= before + step <= 2 else before)
