"""Comparisons against torch and against cases by hand."""

import numpy as np
import pytest
import torch
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.measures import (
    FreeRunning,
    Outcome,
    TeacherForced,
    answers_of,
    compare_answers,
    compare_logits,
    compare_texts,
    cross_entropy,
    divergence,
    exactness,
    margins_of,
    summarise,
)


@pytest.fixture
def logits():
    random = np.random.default_rng(0)
    return random.normal(0, 3, (2, 7, 11)).astype(np.float32)


def test_divergence_is_that_of_torch(logits):
    a, b = torch.from_numpy(logits).double()
    expected = torch.nn.functional.kl_div(
        b.log_softmax(-1), a.log_softmax(-1), log_target=True, reduction="none"
    ).sum(-1)
    assert np.allclose(divergence(*logits, "argmax"), expected)


def test_divergence_of_sets_is_a_sum_of_bernoullis(logits):
    a, b = (torch.distributions.Bernoulli(logits=torch.from_numpy(x).double()) for x in logits)
    expected = torch.distributions.kl_divergence(a, b).sum(-1)
    assert np.allclose(divergence(*logits, "multilabel"), expected)


def test_divergence_of_extreme_logits():
    a, b = np.float32([[90, -90, 0]]), np.float32([[-90, 90, 0]])
    assert divergence(a, b, "argmax") == pytest.approx(180)
    assert divergence(a, b, "multilabel") == pytest.approx(360 - 180, rel=1e-6)
    assert divergence(a, a, "argmax") == 0
    assert divergence(a, a, "multilabel") == 0


def test_cross_entropy_is_that_of_torch(logits):
    a = torch.from_numpy(logits[0]).double()
    targets = [3, 1, 4, 1, 5, 9, 2]
    expected = torch.nn.functional.cross_entropy(a, torch.tensor(targets), reduction="none")
    assert np.allclose(cross_entropy(logits[0], targets, "argmax"), expected)
    sets = [set(), {1, 2}, {0}, {10}, {3, 4, 5}, {1}, set(range(11))]
    legal = torch.tensor([[float(i in s) for i in range(11)] for s in sets]).double()
    expected = torch.nn.functional.binary_cross_entropy_with_logits(a, legal, reduction="none")
    assert np.allclose(cross_entropy(logits[0], sets, "multilabel"), expected.sum(-1))


def test_compare_logits_in_blocks(logits, monkeypatch):
    targets = [None, 2, 3, None]
    whole = compare_logits(*logits, [0, 2, 3, 6], targets, "argmax")
    monkeypatch.setattr("gpt2c.fidelity.measures._BLOCK", 25)
    assert compare_logits(*logits, [0, 2, 3, 6], targets, "argmax") == pytest.approx(whole)
    kl, delta, counted, difference = whole
    assert kl == pytest.approx(divergence(*logits, "argmax")[[0, 2, 3, 6]].sum())
    rows, answers = [2, 3], [2, 3]
    change = cross_entropy(logits[1][rows], answers, "argmax")
    change -= cross_entropy(logits[0][rows], answers, "argmax")
    assert delta == pytest.approx(change.sum())
    assert counted == 2
    assert difference == np.abs(logits[0] - logits[1]).max()  # over all positions


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_logits_that_are_no_numbers(logits, bad):
    logits[1][3, 4] = bad
    with pytest.raises(Gpt2cError, match="expected finite logits"):
        compare_logits(*logits, [0], [None], "argmax")


def test_logits_of_another_shape(logits):
    with pytest.raises(Gpt2cError, match="expected logits of shape"):
        compare_logits(logits[0], logits[1][:3], [0], [None], "argmax")


def test_answers_and_margins():
    rows = np.float32([[1, 3, 2.5], [-1, 0.25, 0]])
    assert answers_of(rows, "argmax") == [1, 1]
    assert answers_of(rows, "multilabel") == [{0, 1, 2}, {1}]
    assert margins_of(rows, "argmax").tolist() == [0.5, 0.25]
    assert margins_of(rows, "multilabel").tolist() == [1, 0]


def test_ties_are_no_errors():
    comparison = compare_answers([1, 2, 3, 4], [1, 9, 9, 4], [1, 0.5, 5e-4, 0])
    assert comparison == TeacherForced(4, 2, ties=1, wrong=1)
    sets = compare_answers([{1}, {2}], [{1}, {2, 3}], [1, 1])
    assert (sets.agreed, sets.wrong) == (1, 1)


@pytest.mark.parametrize(
    "hypothesis, ties, wrong",
    [
        ([1, 2, 3], 0, 0),
        ([1, 9, 3], 0, 1),
        ([1, 2, 9], 1, 0),
        ([1, 2], 0, 1),  # it stopped where the original goes on
        ([1, 2, 3, 4], 0, 1),
        ([1, 2, 9, 9, 9], 1, 0),
    ],
)
def test_the_first_difference_decides(hypothesis, ties, wrong):
    comparison = compare_texts([1, 2, 3], [5, 5, 1e-4], hypothesis, 0.5)
    assert comparison == FreeRunning(0.5, 3, ties, wrong)


def test_summary():
    outcomes = [
        Outcome(
            "",
            TeacherForced(10, 10, kl=1.0, delta_ce=0.5, targets=5, difference=0.1),
            FreeRunning(0, 8),
        ),
        Outcome(
            "",
            TeacherForced(30, 21, 1, 8, kl=3.0, targets=0, difference=0.3),
            FreeRunning(0.5, 8, 0, 1),
        ),
        Outcome("", None, None),
    ]
    measures = summarise(outcomes)
    assert {k: (m.value, m.n) for k, m in measures.items()} == {
        "wer": (0.25, 2),
        "agreement": (31 / 40, 2),
        "match": (0.5, 2),
        "kl": (0.1, 2),
        "delta_ce": (0.1, 1),
    }
    verdict = exactness(outcomes)
    assert (verdict["value"], verdict["tokens"], verdict["ties"], verdict["n"]) == (
        False,
        False,
        1,
        3,
    )
    assert exactness(outcomes[:1])["tokens"]
    assert not exactness([Outcome("", misread=True)])["value"]
    assert "kl" not in summarise([Outcome("", TeacherForced(3, 3))])


@pytest.mark.parametrize(
    "difference, rounding, logits",
    [
        (None, None, None),
        (9e-4, None, True),
        (4.0, None, False),
        (4.0, 2.5, True),
        (4.0, 1.9, False),
    ],
)
def test_exact_needs_tokens_and_logits(difference, rounding, logits):
    """No token differs, but a logit may: by 1e-3, or twice the original's own rounding error."""
    outcomes = [Outcome("", TeacherForced(3, 3, difference=difference)), Outcome("")]
    verdict = exactness(outcomes, rounding)
    assert verdict["tokens"] is True and verdict["logits"] is logits
    assert verdict["value"] is (logits is not False)
    assert verdict["tolerance"] == max(1e-3, 2 * (rounding or 0))
