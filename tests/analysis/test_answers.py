"""The distance that tuning lowers, and the gradient that it works out itself."""

import numpy as np
import pytest
import torch
from gpt2c.analysis.answers import Answered, distance
from gpt2c.data.sample import Sample


def _texts(lengths, vocab, likeliest, seed=0):
    """Texts with an original's answers, and the log probabilities that these were taken of."""
    random = torch.Generator().manual_seed(seed)
    texts, whole = [], []
    for length in lengths:
        logs = (3 * torch.randn(length, vocab, generator=random)).log_softmax(-1)
        logs = logs.to(torch.float16).float()
        top = logs.topk(likeliest, sorted=False)
        ids = tuple(range(length))
        texts.append(Answered(Sample(ids), top.indices.int(), top.values.to(torch.float16)))
        whole.append(logs)
    return texts, torch.cat(whole)


def _real(lengths):
    return torch.arange(max(lengths)) < torch.tensor(lengths)[:, None]


def _by_hand(given, real, texts):
    """The same in plain torch, for autograd to go over."""
    logs = torch.cat([each.logs for each in texts]).float()
    tokens = torch.cat([each.tokens for each in texts]).long()
    picked = given[real].log_softmax(-1).gather(-1, tokens)
    total = (logs.exp() * (logs - picked)).sum(-1)
    if tokens.shape[-1] < given.shape[-1]:
        rest, other = 1 - logs.exp().sum(-1), 1 - picked.exp().sum(-1)
        total = total + rest * (rest / other).log()
    return total.mean()


@pytest.mark.parametrize("likeliest", [40, 7])
def test_distance_and_gradient_are_autograds(likeliest):
    lengths = [5, 9, 8]
    texts, _ = _texts(lengths, 40, likeliest)
    real = _real(lengths)
    start = torch.randn(3, 9, 40, generator=torch.Generator().manual_seed(1))
    ours, plain = (start.clone().requires_grad_() for _ in range(2))
    found, wanted = distance(ours, real, texts, False), _by_hand(plain, real, texts)
    (3 * found).backward()
    (3 * wanted).backward()
    assert float(found.detach()) == pytest.approx(float(wanted.detach()), rel=1e-5)
    np.testing.assert_allclose(ours.grad, plain.grad, atol=1e-6)
    assert not ours.grad[~real].any(), "padding teaches nothing"


def test_distance_is_the_kl_divergence_where_all_tokens_are_kept():
    texts, logs = _texts([6, 4], 30, 30)
    given = torch.randn(2, 6, 30, generator=torch.Generator().manual_seed(2))
    real = _real([6, 4])
    kl = torch.nn.functional.kl_div(
        given[real].log_softmax(-1), logs, log_target=True, reduction="batchmean"
    )
    assert float(distance(given, real, texts, False)) == pytest.approx(float(kl), rel=1e-2)


def test_gradient_has_the_type_of_the_logits():
    texts, _ = _texts([4], 20, 5)
    given = torch.randn(1, 4, 20).to(torch.bfloat16).requires_grad_()
    distance(given, _real([4]), texts, False).backward()
    assert given.grad.dtype is torch.bfloat16
