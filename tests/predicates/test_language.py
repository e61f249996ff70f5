"""The language of labels: what is printed is read again, what isn't a label is refused, nothing runs."""

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.ir import Vocabulary
from gpt2c.predicates import parse_label, print_label
from gpt2c.predicates.classes import NAMES
from gpt2c.predicates.language import (
    PAIRS,
    SLOPES,
    All,
    Below,
    Flag,
    Formula,
    In,
    InClass,
    Not,
    Offset,
    Pattern,
    Slope,
    Some,
    Term,
)
from gpt2c.predicates.text import BAGS, COUNTS, FLAGS, TOKENS
from hypothesis import given
from hypothesis import strategies as st

WORDS = Vocabulary("words", ("he", "she", 'say "hi"', "it's", "\u00e9\\", "he", "", 'don\'t "x"'))
BYTES = Vocabulary("bytes", ("he", "\u0120he", "\u0120she", "\u00c3", "\u010a", "<|end|>"))
IDS = Vocabulary("ids", ())
SIZES = {WORDS: 8, BYTES: 6, IDS: 9}
HEIGHTS = st.floats(-1e6, 1e6, allow_nan=False, allow_infinity=False)


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
    many = st.lists(st.deferred(lambda: found), min_size=2, max_size=3).map(tuple)
    found = st.one_of(
        *basic,
        st.builds(Not, st.deferred(lambda: found)),
        st.builds(All, many),
        st.builds(Some, many),
    )
    return found


@st.composite
def labels(draw):
    vocabulary = draw(st.sampled_from(tuple(SIZES)))
    pair = draw(st.booleans())
    inner = conditions(SIZES[vocabulary], pair)
    if pair:
        inner = st.one_of(inner, st.sampled_from([Slope(name) for name in SLOPES]))
    terms = tuple(draw(st.lists(st.builds(Term, HEIGHTS, inner), max_size=4)))
    if pair:
        return vocabulary, Pattern(terms)
    return vocabulary, Formula(
        draw(HEIGHTS), terms, draw(st.sampled_from(("gelu", "relu", "linear")))
    )


@given(labels())
def test_round_trip(drawn):
    vocabulary, label = drawn
    text = print_label(label, vocabulary)
    assert text.isascii()
    assert parse_label(text, vocabulary, SIZES[vocabulary]) == label
    assert print_label(parse_label(text, vocabulary, SIZES[vocabulary]), vocabulary) == text


def test_tokens_are_named_where_their_text_is_their_own():
    label = Formula(0.5, (Term(-1.0, In("token", (1, 0, 3))),), "relu")
    assert print_label(label, BYTES) == 'relu(0.5 - 1.0*(token in {" he", "he", 3}))'
    assert print_label(label, WORDS) == 'relu(0.5 - 1.0*(token in {"she", 0, "it\'s"}))'
    assert print_label(label, IDS) == "relu(0.5 - 1.0*(token in {1, 0, 3}))"


def test_a_label_that_people_would_write():
    text = 'gelu(-0.8 + 2.4*(token in {" he"} and not previous in punctuation) - 1*repeated)'
    label = parse_label(text, BYTES, 6)
    both = All((In("token", (1,)), Not(InClass("previous", "punctuation"))))
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
def test_what_is_no_label(text):
    with pytest.raises(Gpt2cError):
        parse_label(text, BYTES, 6)


def test_sets_are_of_32_tokens_at_most():
    text = "gelu(0 + 1*(token in {" + ", ".join(map(str, range(33))) + "}))"
    with pytest.raises(Gpt2cError, match="32 are the most"):
        parse_label(text, IDS, 99)
