"""The bundled model as it is shipped."""

import hashlib
import json

import numpy as np
import pytest
import torch
from gpt2c.data.texts import (
    SPLITS,
    bundled_path,
    hand_written_prompts,
    load_prompts,
    load_split,
    load_truth,
)
from gpt2c.errors import Gpt2cError
from safetensors.torch import load_file
from tokenizers import ByteLevelBPETokenizer

from examples.stories import probes
from examples.stories.card import quoted, render
from examples.stories.network import Network
from examples.stories.tokenizer import load_tokenizer

FOLDER = bundled_path()
TOKENIZER = load_tokenizer(FOLDER)


@pytest.fixture(scope="module")
def network():
    return Network.of(load_file(FOLDER / "model.safetensors"))


def test_checksums_hold():
    lines = (FOLDER / "SHA256SUMS").read_text().splitlines()
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == digest, name
    assert {"model.safetensors", "config.json", "tokenizer.json", "splits.npz"} <= {
        line.split("  ")[1] for line in lines
    }


def test_transformers_loads_it_as_it_is(network):
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(FOLDER)
    model = AutoModelForCausalLM.from_pretrained(FOLDER)
    assert model.dtype == torch.float16
    assert tokenizer.eos_token_id == model.config.eos_token_id == TOKENIZER.get_vocab_size() - 1
    text = "Q: What is the opposite of big?\nA: It is"
    ids = tokenizer(text).input_ids
    assert ids == TOKENIZER.encode(text).ids
    with torch.inference_mode():
        logits = model.float()(torch.tensor([ids])).logits
        assert torch.allclose(logits, network(torch.tensor([ids])), atol=1e-3)
    assert tokenizer.decode([int(logits[0, -1].argmax())]) == " small"


def test_the_weights_are_fp16_and_finite():
    tensors = load_file(FOLDER / "model.safetensors")
    assert {tensor.dtype for tensor in tensors.values()} == {torch.float16}
    assert all(torch.isfinite(tensor).all() for tensor in tensors.values())
    assert (FOLDER / "model.safetensors").stat().st_size < 9_000_000


def test_the_tokenizers_files_agree():
    vocabulary = json.loads((FOLDER / "vocab.json").read_text(encoding="utf-8"))
    assert len(vocabulary) == 2048 and vocabulary == TOKENIZER.get_vocab()
    plain = ByteLevelBPETokenizer(str(FOLDER / "vocab.json"), str(FOLDER / "merges.txt"))
    texts = [prompt.text for prompt in hand_written_prompts()] + ["naïve café ☕\n\n  x\t1,234!"]
    for text in texts:
        assert TOKENIZER.encode(text).ids == plain.encode(text).ids
        assert TOKENIZER.decode(TOKENIZER.encode(text).ids) == text


def test_splits_are_disjoint_and_balanced():
    splits = {name: load_split(name) for name in SPLITS}
    for name, split in splits.items():
        assert split.kinds == ("stories", "wordnet", "bible")
        assert len(split.documents) == len(split.kind)
        assert all(document[-1] == 2047 for document in split.documents)
        tokens = [sum(map(len, split.of(kind))) for kind in split.kinds]
        assert min(tokens) > 10_000 and sum(tokens) == len(split.ids), name
    texts = {name: {d.tobytes() for d in split.documents} for name, split in splits.items()}
    assert not texts["calibration"] & texts["validation"]
    assert not texts["calibration"] & texts["test"]
    assert not texts["validation"] & texts["test"]
    with pytest.raises(Gpt2cError, match="unknown kind"):
        splits["test"].of("news")
    with pytest.raises(Gpt2cError, match="unknown split"):
        load_split("train")


def test_truth_lies_on_the_generated_documents():
    documents, truth = load_split("test").of("stories"), load_truth("test")
    assert [len(d) for d in documents] == [len(p) for p in truth.logp]
    assert max(p.max() for p in truth.logp) <= 1e-6
    assert 0.4 < truth.entropy < 0.6
    pairs = [
        (about, TOKENIZER.decode(document[i : i + 1].tolist()))
        for document, rules, abouts in zip(documents, truth.rules, truth.about)
        for i, (rule, about) in enumerate(zip(rules, abouts))
        if rule == "copy_name" and about in ("Tom", "Anna")
    ]
    assert len(pairs) > 50 and all(about.startswith(token.strip()) for about, token in pairs)


def test_prompts_come_from_their_split():
    for name in ("validation", "test"):
        split, prompts = load_split(name), load_prompts(name)
        for kind in split.kinds:
            mine = [prompt for prompt in prompts if prompt.kind == kind]
            assert len(mine) >= 400
            text = b"".join(d.astype(np.uint16).tobytes() for d in split.of(kind))
            for prompt in mine[::10]:
                assert 16 <= len(prompt.ids) <= 32
                assert np.array(prompt.ids, np.uint16).tobytes() in text
                assert tuple(TOKENIZER.encode(prompt.text).ids) == prompt.ids
    with pytest.raises(Gpt2cError, match="no prompts"):
        load_prompts("calibration")


def test_hand_written_prompts():
    prompts = hand_written_prompts()
    assert len(prompts) == 200 == len({prompt.text for prompt in prompts})
    assert {prompt.kind for prompt in prompts} == {"stories", "wordnet", "bible"}


def test_it_knows_its_facts(network):
    scores = probes.facts(network, TOKENIZER, every=7)
    assert scores["all"]["n"] > 150
    assert scores["all"]["right"] >= 0.95


def test_it_counts_and_closes_quotations(network):
    for prompt, expected in (
        ("Numbers: three, four, five,", " six"),
        ("Days: Monday, Tuesday,", " Wednesday"),
        ('Anna was at the park. Tom gave a ball to Anna. Anna said, "Thank you,', " Tom!"),
    ):
        ids = probes.continued(network, TOKENIZER.encode(prompt).ids, 6)
        assert TOKENIZER.decode(ids).startswith(expected), prompt


def test_the_card_is_the_evaluations():
    evaluation = json.loads((FOLDER / "evaluation.json").read_text())
    assert render(evaluation) == (FOLDER / "README.md").read_text(encoding="utf-8")
    assert quoted("a*b\nc") == "a\\*b ⏎ c"
    assert len(evaluation["samples"]) == 20
