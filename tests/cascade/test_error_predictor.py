"""Error predictors fitted to steps whose error probability is known."""

import numpy as np
import pytest
from gpt2c.cascade import error_predictor as module
from gpt2c.cascade.error_predictor import STEPS, fit_error_predictor, predicted_error
from scipy import stats


def steps(seed: int, n: int = 20_000, w: int = 6):
    """Errors with probability 1 / (1 + exp(2 margin - 3 |x[0]|)); other directions are noise."""
    random = np.random.default_rng(seed)
    stream = random.normal(size=(n, w)).astype(np.float32)
    margin = random.exponential(2.0, n)
    wrong = random.random(n) < 1 / (1 + np.exp(2 * margin - 3 * np.abs(stream[:, 0])))
    return margin, stream, wrong


def test_it_recovers_the_direction_that_requires_more_margin() -> None:
    error_predictor = fit_error_predictor(*steps(0))
    assert (
        error_predictor is not None
        and error_predictor.shape[1] == 6 + 3
        and error_predictor.dtype == np.float32
    )
    margin, stream, _ = steps(5)
    score = margin - predicted_error(error_predictor, stream, margin)
    # A linear predictor fails: both signs of x[0] require more margin.
    assert stats.spearmanr(score, 2 * margin - 3 * np.abs(stream[:, 0]))[0] > 0.95


def test_it_raises_the_share_of_decided_steps_at_equal_errors() -> None:
    margin, stream, wrong = steps(1)
    error_predictor = fit_error_predictor(*steps(2))
    assert error_predictor is not None

    def decided(score: np.ndarray) -> float:
        return float((score > np.sort(score[wrong])[-30]).mean())

    assert (
        decided(margin - predicted_error(error_predictor, stream, margin)) > decided(margin) + 0.05
    )


def test_noise_keeps_it_from_learning_steps_by_heart(monkeypatch: pytest.MonkeyPatch) -> None:
    margin, stream, _ = steps(1, n=4000, w=48)

    def order() -> float:
        error_predictor = fit_error_predictor(*steps(2, n=3000, w=48))
        assert error_predictor is not None
        score = margin - predicted_error(error_predictor, stream, margin)
        return float(stats.spearmanr(score, 2 * margin - 3 * np.abs(stream[:, 0]))[0])

    monkeypatch.setattr(module, "_UPDATES", 1500)
    regular = order()
    monkeypatch.setattr(module, "_NOISE", 0.0)
    assert regular > order() + 0.02


def test_it_is_deterministic_for_a_seed() -> None:
    first, second, other = (fit_error_predictor(*steps(4, n=3000), seed=seed) for seed in (0, 0, 1))
    assert first is not None and second is not None and other is not None
    assert np.array_equal(first, second) and not np.array_equal(first, other)


def test_it_is_none_if_the_steps_carry_no_information() -> None:
    margin, stream, wrong = steps(3, n=3000)
    assert fit_error_predictor(margin, stream, np.zeros_like(wrong)) is None
    assert fit_error_predictor(margin, stream, np.ones_like(wrong)) is None
    # Here a larger margin is wrong more often.
    assert fit_error_predictor(-margin, stream, wrong) is None
    few = slice(STEPS - 1)
    assert fit_error_predictor(margin[few], stream[few], wrong[few]) is None
