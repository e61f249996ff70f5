"""Descriptions and short names of labels."""

import pytest
from gpt2c.ir import Vocabulary
from gpt2c.predicates import parse_label
from gpt2c.predicates.words import describe, short_name, shown_of

WORDS = Vocabulary(
    "bytes", ("he", "\u0120he", "\u0120she", "\u0120May", "\u0120June", "\u0120July", ".", "\u010a")
)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ('gelu(0 + 1*(token in {" he", " she"}))', "␣he/␣she", "he_she"),
        ('0 + 1*(token in {" May", " June", " July"})', "months (␣May/␣June/␣July)", "months"),
        ('0 + 1*(previous in {"."}) - 2*repeated', "after .", "after_period"),
        (
            "0 - 2*repeated + 1*(token in punctuation)",
            "punctuation; not a token seen before",
            "punctuation",
        ),
        ('0 + 1*(token in {"he"} and previous in {"\\n"})', "he, after ↵", "he_after_newline"),
        ("0 + 1*inside_quotation", "inside a quotation", "inside_quotation"),
        ('0 + 1*(seen in {" he"})', "␣he somewhere before", "given_he"),
        ("0 + 1*(position < 3)", "position below 3", "early"),
        ("0.5", "always", ""),
        ("softmax(0.0)", "looks at all tokens so far alike", ""),
        ("softmax(2*(offset == 1))", "looks at the token before", "previous"),
        ("softmax(2*(offset == 4) - 0.1*distance)", "looks at 4 tokens back", "4_back"),
        (
            'softmax(1*(key.token in {" he"} and query.token in {"."}))',
            "looks at ␣he, from .",
            "he_period",
        ),
        (
            "softmax(1*follows_same_token)",
            "looks at what followed the same token",
            "follows_same_token",
        ),
        ("softmax(1*key.first)", "looks at the first token of the text", "first"),
    ],
)  # fmt: skip
def test_description_and_name(text, words, name):
    label = parse_label(text, WORDS, 8)
    assert describe(label, WORDS) == words
    assert short_name(label, WORDS) == name


def test_the_share_that_the_foremost_tokens_cover_stands_beside_them():
    label = parse_label('0 + 1*(token in {" May", " he", " she", "."})', WORDS, 8)
    (term,) = label.terms
    assert describe(label, WORDS, {term.condition: (3, 0.714)}) == "␣May/␣he/␣she (71 % of 4)"
    assert describe(label, WORDS, {term.condition: (4, 1.0)}) == "␣May/␣he/␣she/. (100 % of 4)"
    months = parse_label('0 + 1*(token in {" May", " June", " July", "he"})', WORDS, 8)
    shares = {months.terms[0].condition: (3, 0.9)}
    assert describe(months, WORDS, shares) == "months (␣May/␣June/␣July, 90 % of 4)"


def test_as_many_tokens_are_shown_as_carry_most_of_the_activity():
    assert shown_of([9, 1, 0, 0]) == (3, 1.0)  # never fewer than three
    assert shown_of([1] * 8) == (6, 0.75)
    count, share = shown_of([1] * 32)  # never more than eight
    assert (count, share) == (8, pytest.approx(0.25))


def test_that_one_of_many_tokens_stands_somewhere_is_left_out_beside_more():
    many = 'seen in {" May", " he", " she", "."}'
    label = parse_label(f"softmax(2*(offset == 1 and query.{many}))", WORDS, 8)
    assert describe(label, WORDS) == "looks at the token before"
    alone = parse_label(f"0 + 1*({many})", WORDS, 8)
    assert describe(alone, WORDS).endswith("somewhere before")
