"""Simulation of labels on small texts with results computed by hand."""

from dataclasses import replace

import numpy as np
import pytest
from gpt2c.data.sample import Sample
from gpt2c.ir import Vocabulary
from gpt2c.predicates import Text, parse_label, simulate, simulate_neurons
from gpt2c.predicates.simulate import Pairs, activate, holds
from handmade import handmade_program
from hypothesis import given, settings
from hypothesis import strategies as st

#            0    1     2      3    4    5    6     7
TOKENS = ("He", "said", '"', "May", ".", "red", "7", "walking")
PROGRAM = replace(handmade_program(), vocabulary=Vocabulary("words", TOKENS))
#       He said "  May .  "  He May said May
STORY = [0, 1, 2, 3, 4, 2, 0, 3, 1, 3]


def on(condition: str, ids=STORY, offset=0) -> list[int]:
    """The indices at which a condition holds."""
    return np.flatnonzero(simulate(PROGRAM, f"0 + 1*({condition})", ids, offset)).tolist()


@pytest.mark.parametrize(
    ("condition", "places"),
    [
        ('token in {"May"}', [3, 7, 9]),
        ('previous in {"May"}', [4, 8]),
        ('two_back in {"May"}', [5, 9]),
        ('three_back in {"May"}', [6]),
        ('token in {"May"} and previous in {"said"}', [9]),
        ('token in {"May"} and not previous in {"said"}', [3, 7]),
        ('token in {"May"} or token in {"said"}', [1, 3, 7, 8, 9]),
        ('followed in {"said"}', [6, 9]),
        ('followed in {"."}', [7]),
        ('sentence_start in {"He"}', [0, 1, 2, 3, 4]),
        ("token in capitalised", [0, 3, 6, 7, 9]),
        ("token in months", [3, 7, 9]),
        ("previous in quotes", [3, 6]),
        ("inside_quotation", [2, 3, 4]),
        ("repeated", [5, 6, 7, 8, 9]),
        ("position < 2", [0, 1]),
        ("first", [0]),
        ("since_sentence < 1", [0, 5]),
        ('seen in {"."}', [5, 6, 7, 8, 9]),
        ('recent in {"said"}', [2, 3, 4, 5, 6, 7, 8, 9]),
    ],
)
def test_conditions(condition, places):
    assert on(condition) == places


def test_recent_has_a_limited_reach_and_position_starts_at_the_offset():
    assert on('recent in {"said"}', [1, *[0] * 12]) == list(range(1, 9))
    assert on('seen in {"said"}', [1, *[0] * 12]) == list(range(1, 13))
    assert on("position < 5", offset=3) == [0, 1]


@given(st.lists(st.lists(st.integers(0, 7), min_size=1, max_size=30), min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_concatenated_texts_equal_separate_texts(texts):
    labels = [
        "0.5 + 1*(recent in {1, 4}) + 2*(followed in {0, 2}) - 1*repeated",
        "gelu(0.1 + 1*(seen in {3}) + 2*inside_quotation + 3*(since_sentence < 2))",
    ]
    concatenated = simulate_neurons(
        PROGRAM, labels, Text.of(PROGRAM, [Sample(tuple(t)) for t in texts])
    )
    separate = np.concatenate(
        [np.stack([simulate(PROGRAM, label, ids) for label in labels], 1) for ids in texts]
    )
    assert np.allclose(concatenated, separate, atol=1e-6)


@given(st.lists(st.integers(0, 7), min_size=1, max_size=30))
@settings(max_examples=40, deadline=None)
def test_bags_against_a_loop(ids):
    text = Text.of(PROGRAM, [Sample((5, 1)), Sample(tuple(ids))])
    for name, reach in (("recent", 8), ("seen", 10**6)):
        mask = np.isin(np.arange(8), [1, 3])
        actual = text.in_bag(name, mask)[2:]
        plain = [any(i in (1, 3) for i in ids[max(0, at - reach) : at]) for at in range(len(ids))]
        assert actual.tolist() == plain


def test_activations():
    x = np.linspace(-4, 4, 81)
    assert np.array_equal(activate("relu", x), np.maximum(x, 0)) and activate("linear", x) is x
    torch = pytest.importorskip("torch")
    same = torch.nn.functional.gelu(torch.tensor(x), approximate="tanh").numpy()
    assert np.allclose(activate("gelu", x), same)


def pattern(terms: str, ids=STORY) -> np.ndarray:
    return simulate(PROGRAM, f"softmax({terms})", ids)


def test_patterns_are_distributions_over_the_past():
    mixed = pattern(
        "1.5*(offset == 1) - 0.2*distance + 1*(key.token in {3} and query.token in {1})"
    )
    assert np.allclose(mixed.sum(1), 1) and np.allclose(np.triu(mixed, 1), 0)
    uniform = pattern("0.0")
    assert np.allclose(uniform, np.tril(np.ones((10, 10))) / np.arange(1, 11)[:, None])


@pytest.mark.parametrize(
    ("condition", "query", "keys"),
    [
        ("offset == 2", 5, [3]),
        ("offset < 3", 5, [3, 4, 5]),
        ("itself", 5, [5]),
        ("key.first", 5, [0]),
        ("same_token", 9, [3, 7]),
        ("latest_same_token", 9, [7]),
        ("follows_same_token", 7, [4]),
        ("follows_previous", 9, [2]),
        ("same_sentence", 3, [0, 1, 2, 3]),
        ("same_sentence", 6, [5, 6]),
        ('key.token in {"May"}', 9, [3, 7, 9]),
        ('key.token in {"May"} and query.previous in {"said"}', 9, [3, 7, 9]),
    ],
)
def test_a_condition_selects_keys(condition, query, keys):
    assert np.flatnonzero(pattern(f"40*({condition})")[query] > 1e-6).tolist() == keys


def test_listed_pairs_equal_broadcast_pairs():
    text = Text.of(PROGRAM, [Sample((1, 2)), Sample(tuple(STORY))])
    query, key = (np.arange(2, 12)[axis] for axis in np.tril_indices(10))
    label = parse_label("softmax(1*same_sentence + 2*(key.seen in {3}))", PROGRAM.vocabulary, 8)
    for term in label.terms:
        flat = Pairs(text, query, key).holds(term.condition)
        places = np.arange(2, 12)
        square = Pairs(text, places[:, None], places[None, :]).holds(term.condition)
        assert np.array_equal(np.broadcast_to(square, (10, 10))[np.tril_indices(10)], flat)


def test_a_vocabulary_of_ids_has_no_classes():
    program = replace(PROGRAM, vocabulary=Vocabulary("ids", ()))
    text = Text.of(program, [Sample(tuple(STORY))])
    label = parse_label("0 + 1*(token in months) + 1*inside_quotation", program.vocabulary, 8)
    assert not any(holds(term.condition, text).any() for term in label.terms)
