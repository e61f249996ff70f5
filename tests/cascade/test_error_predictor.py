"""Doubt fitted to steps that are wrong for a known reason."""

import numpy as np
from gpt2c.cascade.error_predictor import STEPS, fit_error_predictor, predicted_error
from scipy import stats


def steps(seed: int, n: int = 20_000, w: int = 6):
    """Wrong with the chance 1 / (1 + exp(2 margin - 3 |x[0]|)); the other directions say nothing."""
    random = np.random.default_rng(seed)
    stream = random.normal(size=(n, w)).astype(np.float32)
    margin = random.exponential(2.0, n)
    wrong = random.random(n) < 1 / (1 + np.exp(2 * margin - 3 * np.abs(stream[:, 0])))
    return margin, stream, wrong


def test_it_finds_what_asks_for_more_margin() -> None:
    error_predictor = fit_error_predictor(*steps(0))
    assert (
        error_predictor is not None
        and error_predictor.shape[1] == 6 + 3
        and error_predictor.dtype == np.float32
    )
    margin, stream, _ = steps(5)
    score = margin - predicted_error(error_predictor, stream, margin)
    # No straight line says so: both signs of x[0] ask for more.
    assert stats.spearmanr(score, 2 * margin - 3 * np.abs(stream[:, 0]))[0] > 0.95


def test_more_is_decided_alone_with_as_few_mistakes() -> None:
    margin, stream, wrong = steps(1)
    error_predictor = fit_error_predictor(*steps(2))
    assert error_predictor is not None

    def decided(score: np.ndarray) -> float:
        return float((score > np.sort(score[wrong])[-30]).mean())

    assert (
        decided(margin - predicted_error(error_predictor, stream, margin)) > decided(margin) + 0.05
    )


def test_the_same_steps_give_the_same_doubt() -> None:
    first, second, other = (fit_error_predictor(*steps(4, n=3000), seed=seed) for seed in (0, 0, 1))
    assert first is not None and second is not None and other is not None
    assert np.array_equal(first, second) and not np.array_equal(first, other)


def test_it_says_nothing_where_nothing_can_be_learned() -> None:
    margin, stream, wrong = steps(3, n=3000)
    assert fit_error_predictor(margin, stream, np.zeros_like(wrong)) is None
    assert fit_error_predictor(margin, stream, np.ones_like(wrong)) is None
    assert (
        fit_error_predictor(-margin, stream, wrong) is None
    )  # a larger margin is wrong more often
    few = slice(STEPS - 1)
    assert fit_error_predictor(margin[few], stream[few], wrong[few]) is None
