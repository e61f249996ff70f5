"""Doubt fitted to steps that are wrong for a known reason."""

import numpy as np
from gpt2c.analysis.doubt import fit_doubt


def steps(seed: int, n: int = 6000, w: int = 12):
    """Wrong with the chance 1 / (1 + exp(2 margin - 3 x[0])); the other directions say nothing."""
    random = np.random.default_rng(seed)
    stream = random.normal(size=(n, w)).astype(np.float32)
    margin = random.exponential(2.0, n)
    wrong = random.random(n) < 1 / (1 + np.exp(2 * margin - 3 * stream[:, 0]))
    return margin, stream, wrong


def test_it_finds_the_direction_that_asks_for_more_margin():
    margin, stream, wrong = steps(0)
    doubt = fit_doubt(margin, stream, wrong, ridge=1.0)
    assert doubt is not None and doubt.shape == (12,) and doubt.dtype == np.float32
    assert abs(doubt[0] - 1.5) < 0.25  # 3 of the stream weigh as much as 2 of the margin
    assert np.abs(doubt[1:]).max() < 0.3


def test_more_is_decided_alone_with_as_few_mistakes():
    margin, stream, wrong = steps(1)
    doubt = fit_doubt(*steps(2))
    assert doubt is not None

    def decided(score: np.ndarray) -> float:
        return float((score > np.sort(score[wrong])[-10]).mean())

    assert decided(margin - stream @ doubt) > decided(margin) + 0.05


def test_it_says_nothing_where_nothing_can_be_learned():
    margin, stream, wrong = steps(3, n=200)
    assert fit_doubt(margin, stream, np.zeros_like(wrong)) is None
    assert fit_doubt(margin, stream, np.ones_like(wrong)) is None
    assert fit_doubt(-margin, stream, wrong) is None  # a larger margin is wrong more often
