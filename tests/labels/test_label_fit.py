"""Label fitting recovers the labels of neurons and heads that were made to have them."""

from dataclasses import replace

import numpy as np
import pytest
from gpt2c.data.batches import subsample
from gpt2c.data.sample import Sample, random_samples
from gpt2c.ir import Vocabulary
from gpt2c.labels.features import Features
from gpt2c.labels.fit import correlations, label_heads
from gpt2c.labels.neurons import fit_neurons
from gpt2c.labels.solve import gauss_newton
from gpt2c.labels.token_sets import MAX_SET
from gpt2c.predicates import Text, parse_label, simulate_neurons
from gpt2c.predicates.language import Below, Flag, In, Offset
from gpt2c.predicates.simulate import activate, activation_of
from handmade import HEADS, C, handmade_program

V = 60
BASE = handmade_program()
PROGRAM = replace(
    BASE, vocabulary=Vocabulary("ids", ()), shape=replace(BASE.shape, vocab=V, context=64)
)
FITTED, HELD_OUT = random_samples(PROGRAM, 60, 50, seed=1), random_samples(PROGRAM, 30, 50, seed=2)
TEXT, APART = Text.of(PROGRAM, FITTED), Text.of(PROGRAM, HELD_OUT)
FEATURES = Features(TEXT)

LABELS = {
    "a set of tokens": "gelu(-1 + 4*(token in {3, 7, 9}))",
    "two sets": "gelu(-1 + 2*(token in {3, 7, 9, 11}) + 2*(previous in {1, 2, 3, 4, 5}))",
    "a count": "gelu(0 + 2*(position < 12))",
    "a flag": "gelu(-0.5 + 3*repeated)",
    "a bag": "gelu(-1 + 3*(recent in {5, 6, 40}))",
    "what followed": "gelu(-1 + 5*(followed in {1, 8, 20, 21, 22, 23, 24, 25}))",
    "silence": "gelu(1.5 - 3*(two_back in {0, 1, 2, 3, 4, 5}))",
}


@pytest.fixture(scope="module")
def fitted():
    labels = [parse_label(text, PROGRAM.vocabulary, V) for text in LABELS.values()]
    real = simulate_neurons(PROGRAM, labels, TEXT)
    return dict(zip(LABELS, fit_neurons(FEATURES, real, "gelu")))


@pytest.mark.parametrize("what", LABELS)
def test_labels_of_planted_neurons_are_recovered(fitted, what):
    label = parse_label(LABELS[what], PROGRAM.vocabulary, V)
    predicted, real = activation_of(fitted[what], APART), activation_of(label, APART)
    assert correlations(predicted[:, None], real[:, None])[0] > 0.97
    first, expected = fitted[what].terms[0].condition, label.terms[0].condition
    assert type(first) is type(expected)
    if isinstance(expected, In):
        assert first.feature in {term.condition.feature for term in label.terms}
        assert what == "two sets" or set(first.tokens) == set(expected.tokens)
    if isinstance(expected, Below | Flag):
        assert first == expected


def test_tokens_outside_the_text_do_not_affect_the_fit(fitted):
    """The same text, of a vocabulary of which it has next to nothing."""
    large = replace(PROGRAM, shape=replace(PROGRAM.shape, vocab=50_000))
    features = Features(Text.of(large, FITTED))
    for family in [*features.families, *features.bags]:
        assert family.member.shape[0] == len(family.tokens) <= V
    labels = [parse_label(text, PROGRAM.vocabulary, V) for text in LABELS.values()]
    real = simulate_neurons(PROGRAM, labels, TEXT)
    assert fit_neurons(features, real, "gelu") == list(fitted.values())


def test_units_are_real(fitted):
    """A label predicts activations, not something that goes along with them."""
    label = parse_label(LABELS["a set of tokens"], PROGRAM.vocabulary, V)
    predicted = activation_of(fitted["a set of tokens"], APART)
    assert np.abs(predicted - activation_of(label, APART)).max() < 0.2


def test_noise_is_not_explained():
    noise = np.random.default_rng(0).normal(size=(len(TEXT), 3)).astype(np.float32)
    apart = np.random.default_rng(1).normal(size=(len(APART), 3)).astype(np.float32)
    labels = fit_neurons(FEATURES, noise, "gelu")
    assert np.abs(correlations(simulate_neurons(PROGRAM, labels, APART), apart)).max() < 0.1


def test_terms_and_sets_have_bounds():
    rng = np.random.default_rng(0)
    real = activate(
        "relu", rng.normal(size=V)[TEXT.ids] + rng.normal(size=V)[TEXT.tokens("previous")]
    )
    for most in (1, 3, 12):
        (label,) = fit_neurons(FEATURES, real[:, None].astype(np.float32), "relu", terms=most)
        assert 1 <= len(label.terms) <= most
        assert all(len(getattr(t.condition, "tokens", ())) <= MAX_SET for t in label.terms)


def test_a_neuron_that_never_varies_has_a_label_without_terms():
    (label,) = fit_neurons(FEATURES, np.full((len(TEXT), 1), 0.5, np.float32), "gelu")
    assert label.terms == () and abs(activation_of(label, APART)[0] - 0.5) < 0.01


def test_the_label_of_a_neuron_does_not_depend_on_the_others(fitted):
    real = np.stack([activation_of(label, TEXT) for label in fitted.values()], 1)
    alone = [fit_neurons(FEATURES, real[:, [j]].astype(np.float32), "gelu")[0] for j in range(3)]
    assert alone == fit_neurons(FEATURES, real[:, :3].astype(np.float32), "gelu")


def test_least_squares_never_gets_worse():
    rng = np.random.default_rng(0)
    design = np.concatenate([np.ones((40, 1)), rng.integers(0, 2, size=(40, 3))], 1)
    truth = np.array([-0.5, 2.0, -1.0, 1.0])
    mean, weight = activate("gelu", design @ truth), np.full(40, 50.0)
    parameters = gauss_newton(
        "gelu", design, mean, weight, np.array([0.1, 0.1, 0.0, 0.0]), steps=60
    )
    assert np.allclose(activate("gelu", design @ parameters), mean, atol=0.02)


def test_labels_of_planted_heads_are_recovered():
    fitted, held_out = random_samples(BASE, 60, C, seed=1), random_samples(BASE, 20, C, seed=2)
    by_name = {each.name: each for each in label_heads(BASE, fitted, held_out)}
    assert by_name.keys() == HEADS.keys()
    assert all(each.score > 0.9 for each in by_name.values())
    first = {
        name: each.label.terms[0].condition for name, each in by_name.items() if each.label.terms
    }
    assert first == {
        "L0H0": Offset(1),
        "L0H1": Flag("first", "key"),
        "L0H3": Flag("same_token"),
        "L0H4": Offset(3),
        "L0H5": first["L0H5"],
        "L1H0": Flag("follows_same_token"),
    }
    assert first["L0H5"] in (Offset(0), Flag("itself"))


def test_subsample_is_bounded_and_deterministic():
    samples = [Sample(tuple(range(10)), i) for i in range(20)]
    some = subsample(samples, 55)
    assert len(some) == 5 and some == subsample(samples, 55)
    assert [each.offset for each in some] == sorted(each.offset for each in some)
    assert len(subsample(samples, 3)) == 1 and subsample([], 3) == []


def test_correlations_of_constant_columns():
    varies, still = np.arange(4.0), np.ones(4)
    predicted, real = np.stack([varies, still, varies], 1), np.stack([varies, varies, still], 1)
    values = correlations(predicted, real)
    assert values[0] == pytest.approx(1) and values[1] == 0 and np.isnan(values[2])
