"""The predicate language: printing and parsing round-trip, and invalid text is rejected."""

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.ir import Vocabulary
from gpt2c.predicates import parse_label, print_label
from gpt2c.predicates.classes import NAMES
from gpt2c.predicates.language import (
    PAIRS,
    SLOPES,
    And,
    Below,
    Flag,
    Formula,
    In,
    InClass,
    Not,
    Offset,
    Or,
    Pattern,
    Slope,
    Term,
)
from gpt2c.predicates.text import BAGS, COUNTS, FLAGS, TOKENS
from hypothesis import given
from hypothesis import strategies as st

WORDS = Vocabulary("words", ("he", "she", 'say "hi"', "it's", "\u00e9\\", "he", "", 'don\'t "x"'))
BYTES = Vocabulary("bytes", ("he", "\u0120he", "\u0120she", "\u00c3", "\u010a", "<|end|>"))
IDS = Vocabulary("ids", ())
SIZES = {WORDS: 8, BYTES: 6, IDS: 9}
COEFFICIENTS = st.floats(-1e6, 1e6, allow_nan=False, allow_infinity=False)


def conditions(size: int, pair: bool):
    sides = st.sampled_from(("query", "key")) if pair else st.just("")
    tokens = st.lists(st.integers(0, size - 1), min_size=1, max_size=size, unique=True).map(tuple)
    basic = [
        st.builds(In, st.sampled_from((*TOKENS, *BAGS)), tokens, sides),
        st.builds(InClass, st.sampled_from(tuple(TOKENS)), st.sampled_from(NAMES), sides),
        st.builds(Below, st.sampled_from(tuple(COUNTS)), st.integers(0, 300), sides),
        st.builds(Flag, st.sampled_from(tuple(FLAGS)), sides),
    ]
    if pair:
        basic += [st.builds(Offset, st.integers(0, 99), st.booleans())]
        basic += [st.sampled_from([Flag(name) for name in PAIRS])]
    many = st.lists(st.deferred(lambda: condition), min_size=2, max_size=3).map(tuple)
    condition = st.one_of(
        *basic,
        st.builds(Not, st.deferred(lambda: condition)),
        st.builds(And, many),
        st.builds(Or, many),
    )
    return condition


@st.composite
def labels(draw):
    vocabulary = draw(st.sampled_from(tuple(SIZES)))
    pair = draw(st.booleans())
    inner = conditions(SIZES[vocabulary], pair)
    if pair:
        inner = st.one_of(inner, st.sampled_from([Slope(name) for name in SLOPES]))
    terms = tuple(draw(st.lists(st.builds(Term, COEFFICIENTS, inner), max_size=4)))
    if pair:
        return vocabulary, Pattern(terms)
    return vocabulary, Formula(
        draw(COEFFICIENTS), terms, draw(st.sampled_from(("gelu", "relu", "linear")))
    )


@given(labels())
def test_round_trip(vocabulary_and_label):
    vocabulary, label = vocabulary_and_label
    text = print_label(label, vocabulary)
    assert text.isascii()
    assert parse_label(text, vocabulary, SIZES[vocabulary]) == label
    assert print_label(parse_label(text, vocabulary, SIZES[vocabulary]), vocabulary) == text


def test_tokens_with_unique_text_are_printed_as_text():
    label = Formula(0.5, (Term(-1.0, In("token", (1, 0, 3))),), "relu")
    assert print_label(label, BYTES) == 'relu(0.5 - 1.0*(token in {" he", "he", 3}))'
    assert print_label(label, WORDS) == 'relu(0.5 - 1.0*(token in {"she", 0, "it\'s"}))'
    assert print_label(label, IDS) == "relu(0.5 - 1.0*(token in {1, 0, 3}))"


def test_a_handwritten_label():
    text = 'gelu(-0.8 + 2.4*(token in {" he"} and not previous in punctuation) - 1*repeated)'
    label = parse_label(text, BYTES, 6)
    both = And((In("token", (1,)), Not(InClass("previous", "punctuation"))))
    assert label == Formula(-0.8, (Term(2.4, both), Term(-1.0, Flag("repeated"))), "gelu")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "gelu(",
        "__import__('os').system('true')",
        "gelu(__import__('os'))",
        "gelu(0.5 + 1*(token.__class__ in {1}))",
        "softmax(1*(key.__class__ in {1}))",
        "gelu(0.5 + 1*(lambda: 1))",
        "gelu(0.5 + (2**99999)*repeated)",
        "gelu(1e999 + 1*repeated)",
        "gelu(0.5 + 1*nonsense)",
        "gelu(0.5 + 1*(token in nonsense))",
        "gelu(0.5 + 1*(recent in punctuation))",
        "gelu(0.5 + 1*(token in {99}))",
        "gelu(0.5 + 1*(token in {-1}))",
        "gelu(0.5 + 1*(token in {True}))",
        "gelu(0.5 + 1*(token in {1, 1}))",
        'gelu(0.5 + 1*(token in {" nobody"}))',
        "gelu(0.5 + 1*(key.token in {1}))",
        "gelu(0.5 + 1*(offset == 1))",
        "gelu(1*repeated)",
        "softmax(1.0)",
        "softmax(0.5 + 1*(offset == 1))",
        "softmax(1*(token in {1}))",
        "softmax(1*(other.token in {1}))",
        "softmax(1*(offset == 1), 2)",
        "gelu(0 + 1*(position < 1 < 2))",
        "gelu(0" + " + 1*repeated" * 13 + ")",
        "gelu(0 + 1*(" + "not " * 5000 + "repeated))",
        "gelu(0 + 1*repeated)" + " " * 60_000,
    ],
)  # fmt: skip
def test_invalid_labels_are_rejected(text):
    with pytest.raises(Gpt2cError):
        parse_label(text, BYTES, 6)


def test_sets_have_at_most_128_tokens():
    text = "gelu(0 + 1*(token in {" + ", ".join(map(str, range(129))) + "}))"
    with pytest.raises(Gpt2cError, match="expected at most 128 tokens in a set, got 129"):
        parse_label(text, IDS, 99)
