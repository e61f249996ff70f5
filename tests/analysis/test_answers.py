"""The distillation loss and its hand-written gradient."""

import numpy as np
import pytest
import torch
from gpt2c.analysis.answers import Answered, distance
from gpt2c.data.sample import Sample


def _texts(lengths, vocab, top_k, seed=0):
    """Texts with truncated distributions, and the full log probabilities."""
    random = torch.Generator().manual_seed(seed)
    texts, all_logs = [], []
    for length in lengths:
        logs = (3 * torch.randn(length, vocab, generator=random)).log_softmax(-1)
        logs = logs.to(torch.float16).float()
        top = logs.topk(top_k, sorted=False)
        ids = tuple(range(length))
        texts.append(Answered(Sample(ids), top.indices.int(), top.values.to(torch.float16)))
        all_logs.append(logs)
    return texts, torch.cat(all_logs)


def _real(lengths):
    return torch.arange(max(lengths)) < torch.tensor(lengths)[:, None]


def _reference(logits, real, texts):
    """The loss in plain torch, differentiated by autograd."""
    logs = torch.cat([each.logs for each in texts]).float()
    tokens = torch.cat([each.tokens for each in texts]).long()
    picked = logits[real].log_softmax(-1).gather(-1, tokens)
    total = (logs.exp() * (logs - picked)).sum(-1)
    if tokens.shape[-1] < logits.shape[-1]:
        rest, other = 1 - logs.exp().sum(-1), 1 - picked.exp().sum(-1)
        total = total + rest * (rest / other).log()
    return total.mean()


@pytest.mark.parametrize("top_k", [40, 7])
def test_distance_and_gradient_equal_autograds(top_k):
    lengths = [5, 9, 8]
    texts, _ = _texts(lengths, 40, top_k)
    real = _real(lengths)
    start = torch.randn(3, 9, 40, generator=torch.Generator().manual_seed(1))
    logits, reference_logits = (start.clone().requires_grad_() for _ in range(2))
    loss = distance(logits, real, texts, False)
    expected = _reference(reference_logits, real, texts)
    (3 * loss).backward()
    (3 * expected).backward()
    assert float(loss.detach()) == pytest.approx(float(expected.detach()), rel=1e-5)
    np.testing.assert_allclose(logits.grad, reference_logits.grad, atol=1e-6)
    assert not logits.grad[~real].any(), "padding has no gradient"


def test_distance_is_the_kl_divergence_if_all_tokens_are_kept():
    texts, logs = _texts([6, 4], 30, 30)
    logits = torch.randn(2, 6, 30, generator=torch.Generator().manual_seed(2))
    real = _real([6, 4])
    kl = torch.nn.functional.kl_div(
        logits[real].log_softmax(-1), logs, log_target=True, reduction="batchmean"
    )
    assert float(distance(logits, real, texts, False)) == pytest.approx(float(kl), rel=1e-2)


def test_gradient_has_the_type_of_the_logits():
    texts, _ = _texts([4], 20, 5)
    logits = torch.randn(1, 4, 20).to(torch.bfloat16).requires_grad_()
    distance(logits, _real([4]), texts, False).backward()
    assert logits.grad.dtype is torch.bfloat16
