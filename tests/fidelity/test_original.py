"""The original in transformers: batching and padding change nothing but rounding."""

from collections import Counter

import numpy as np
import pytest
import torch
from builders import tiny_gpt2
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.measures import TIE
from gpt2c.fidelity.original import Original, Tokens, room
from gpt2c.frontend.checkpoint import load_checkpoint


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """An Original, and the same model as transformers itself builds it."""
    folder = tmp_path_factory.mktemp("tiny")
    model = tiny_gpt2(folder)
    return Original(load_checkpoint(str(folder))), model


@pytest.fixture(scope="module")
def mixed():
    """Token ids of mixed lengths at mixed offsets, within a context of 32."""
    random = np.random.default_rng(0)
    lengths = random.integers(1, 20, size=70)
    return [
        Tokens(random.integers(40, size=n).tolist(), int(random.integers(0, 33 - n - 4)))
        for n in lengths
    ]


def alone(model, ids, offset):
    with torch.no_grad():
        positions = torch.arange(offset, offset + len(ids))[None]
        return model(torch.tensor([ids]), position_ids=positions).logits[0].numpy()


def test_logits_are_those_of_transformers(pair, mixed):
    original, model = pair
    for sequence, logits in zip(mixed, original.logits_many(mixed), strict=True):
        assert logits.shape == (len(sequence.ids), 40)
        assert logits.dtype == np.float32
        expected = alone(model, sequence.ids, sequence.offset)
        assert np.abs(logits - expected).max() < 1e-5
    one = mixed[3]
    apart = original.logits(one.ids, one.offset) - alone(model, one.ids, one.offset)
    assert np.abs(apart).max() < 1e-5


def test_batches_generate_what_each_prompt_alone_would(pair, mixed):
    """Against all of the text at once, without cache, batch or padding: each token is the best."""
    original, model = pair
    common = Counter(i for c in original.generate(mixed, 12) for i in c.ids)
    stop = common.most_common(5)[-1][0]
    stopped = close = 0
    for prompt, text in zip(mixed, original.generate(mixed, 12, stop=stop), strict=True):
        new = list(text.ids)
        assert stop not in new[:-1]
        assert len(new) == room(32, len(prompt.ids), prompt.offset, 12) or new[-1] == stop
        logits = alone(model, [*prompt.ids, *new], prompt.offset)[len(prompt.ids) - 1 : -1]
        two = np.sort(logits)[:, -2:]
        margins = two[:, 1] - two[:, 0]
        assert np.allclose(text.margins, margins, atol=1e-4)
        sure = margins >= TIE
        assert (logits.argmax(-1) == new)[sure].all()
        stopped += new[-1] == stop
        close += (~sure).sum()
    assert stopped > 3, "the stop token hardly came up, so little was tested"
    assert close < 10


def test_prompt_and_continuation_stay_within_the_context(pair):
    original, _ = pair
    prompts = [Tokens([3] * 20, 10), Tokens([3] * 32), Tokens([3] * 31), Tokens([3])]
    continuations = original.generate(prompts, 40)
    assert [len(c.ids) for c in continuations] == [2, 0, 1, 31]


def test_no_weight_is_copied(pair):
    original, _ = pair
    parameters = dict(original._model.named_parameters())
    embedding = parameters["transformer.wte.weight"]
    assert original._model.lm_head.weight.data_ptr() == embedding.data_ptr()
    assert not embedding.requires_grad


@pytest.mark.parametrize(
    "options",
    [
        {"tie_word_embeddings": False},
        {"activation_function": "relu", "n_inner": 24},
        {"scale_attn_by_inverse_layer_idx": True, "n_layer": 3},
        {"scale_attn_weights": False, "activation_function": "gelu"},
    ],
)
def test_options(tmp_path, options):
    model = tiny_gpt2(tmp_path, **options)
    original = Original(load_checkpoint(str(tmp_path)))
    assert np.abs(original.logits([5, 6, 7], 2) - alone(model, [5, 6, 7], 2)).max() < 1e-5


@pytest.mark.parametrize(
    "ids, offset, words",
    [
        ([], 0, "expected at least one token"),
        ([3] * 33, 0, "32"),
        ([3], 32, "32"),
        ([3], -1, "expected positions within 0 to 31"),
        ([40], 0, "40"),
    ],
)
def test_refuses_what_cannot_be_run(pair, ids, offset, words):
    original, _ = pair
    with pytest.raises(Gpt2cError, match=words):
        original.logits(ids, offset)
    with pytest.raises(Gpt2cError, match=words):
        original.generate([Tokens(ids, offset)], 3)
