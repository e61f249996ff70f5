"""Hugging Face folders: every way in which the same model may be stored."""

import json
import subprocess
import sys

import numpy as np
import pytest
import torch
from builders import (
    assert_same_tensors,
    edit,
    logits,
    random_gpt2,
    some_ids,
    tiny_gpt2,
    to_transformers,
)
from gpt2c.frontend import load_checkpoint


@pytest.mark.parametrize("weights", ["safetensors", "safetensors-shards", "bin", "bin-shards"])
@pytest.mark.parametrize("prefix", ["transformer.", ""])
def test_every_kind_of_file(tmp_path, weights, prefix):
    model = tiny_gpt2(tmp_path / "tiny", weights=weights, prefix=prefix)
    checkpoint = load_checkpoint(tmp_path / "tiny")
    assert (checkpoint.name, checkpoint.format) == ("tiny", "huggingface")
    assert checkpoint.dtype == "float32" and checkpoint.config.tied
    assert checkpoint.inputs is None and checkpoint.notes == ()
    assert checkpoint.vocabulary.kind == "ids"
    assert_same_tensors(checkpoint, model)


def test_a_pickle_from_before_zip_files(tmp_path):
    model = tiny_gpt2(tmp_path, weights="bin")
    path = tmp_path / "pytorch_model.bin"
    torch.save(torch.load(path), path, _use_new_zipfile_serialization=False)
    assert_same_tensors(load_checkpoint(tmp_path), model)


@pytest.mark.parametrize("weights", ["safetensors", "bin"])
@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_precision_is_widened_exactly(tmp_path, weights, dtype):
    model = tiny_gpt2(tmp_path, weights=weights, dtype=dtype)
    checkpoint = load_checkpoint(tmp_path)
    assert checkpoint.dtype == str(dtype).removeprefix("torch.")
    assert_same_tensors(checkpoint, model)


def test_every_half_is_widened_exactly(tmp_path):
    from gpt2c.frontend.readers.safetensors import as_float32

    bits = np.arange(2**16, dtype=np.uint16)
    for dtype in (torch.float16, torch.bfloat16):
        expected = torch.from_numpy(bits.view(np.int16)).view(dtype).float().numpy()
        name = str(dtype).removeprefix("torch.")
        np.testing.assert_array_equal(as_float32(bits.view(np.uint8), name), expected)


def test_mixed_precision_is_said(tmp_path):
    tiny_gpt2(tmp_path)
    edit(
        tmp_path, lambda t: t.update({"transformer.wte.weight": t["transformer.wte.weight"].half()})
    )
    assert load_checkpoint(tmp_path).dtype == "mixed"


@pytest.mark.parametrize("weights", ["safetensors", "bin"])
def test_an_unembedding_of_its_own(tmp_path, weights):
    model = tiny_gpt2(tmp_path, weights=weights, tie_word_embeddings=False)
    checkpoint = load_checkpoint(tmp_path)
    assert not checkpoint.config.tied and checkpoint.tensors["lm_head.weight"].shape == (40, 16)
    assert_same_tensors(checkpoint, model)


def test_a_stored_unembedding_that_equals_the_embedding_is_tied(tmp_path):
    model = tiny_gpt2(tmp_path)
    edit(tmp_path, lambda t: t.update({"lm_head.weight": t["transformer.wte.weight"].clone()}))
    checkpoint = load_checkpoint(tmp_path)
    assert checkpoint.config.tied
    assert_same_tensors(checkpoint, model)


def test_a_stored_unembedding_that_differs_is_not_tied_as_in_transformers(tmp_path):
    from transformers import GPT2LMHeadModel

    tiny_gpt2(tmp_path)
    edit(tmp_path, lambda t: t.update({"lm_head.weight": t["transformer.wte.weight"] + 1}))
    checkpoint = load_checkpoint(tmp_path)
    assert not checkpoint.config.tied
    assert_same_tensors(checkpoint, GPT2LMHeadModel.from_pretrained(tmp_path))


def test_masks_of_old_versions_are_ignored(tmp_path):
    model = tiny_gpt2(tmp_path)

    def add_masks(tensors):
        for layer in range(2):
            mask = torch.tril(torch.ones(32, 32, dtype=torch.uint8)).view(1, 1, 32, 32)
            tensors[f"transformer.h.{layer}.attn.bias"] = mask
            tensors[f"transformer.h.{layer}.attn.masked_bias"] = torch.tensor(-1e4)

    edit(tmp_path, add_masks)
    assert_same_tensors(load_checkpoint(tmp_path), model)


@pytest.mark.parametrize(
    "options",
    [
        {"n_inner": 20},
        {"activation_function": "gelu"},
        {"activation_function": "relu"},
        {"activation_function": "gelu_pytorch_tanh"},
        {"scale_attn_weights": False},
        {"scale_attn_by_inverse_layer_idx": True},
        {"reorder_and_upcast_attn": True},
        {"layer_norm_epsilon": 1e-2},
        {"tie_word_embeddings": False},
    ],
    ids=str,
)
def test_options_mean_what_they_mean_in_transformers(tmp_path, options):
    from transformers import GPT2LMHeadModel

    tiny_gpt2(tmp_path, **options)
    ids = some_ids(40)
    original = logits(GPT2LMHeadModel.from_pretrained(tmp_path).eval(), ids)
    loaded = logits(to_transformers(load_checkpoint(tmp_path)), ids)
    torch.testing.assert_close(loaded, original, atol=1e-5, rtol=0)
    plain = logits(random_gpt2(), ids)
    assert (options.keys() & {"reorder_and_upcast_attn"}) or (plain - original).abs().max() > 1e-4 \
        or options == {"activation_function": "gelu_pytorch_tanh"}  # fmt: skip


@pytest.mark.parametrize("weights", ["safetensors", "bin"])
def test_float32_weights_are_mapped_not_copied(tmp_path, weights):
    tiny_gpt2(tmp_path, weights=weights)
    checkpoint = load_checkpoint(tmp_path)
    with open("/proc/self/maps" if sys.platform == "linux" else "/dev/null") as maps:
        spans = [
            tuple(int(end, 16) for end in line.split()[0].split("-"))
            for line in maps
            if str(tmp_path) in line
        ]
    if not spans:
        pytest.skip("this system doesn't list what is mapped")
    for name, array in checkpoint.tensors.items():
        address = array.__array_interface__["data"][0]
        assert any(start <= address < end for start, end in spans), name


def test_the_fingerprint_is_of_the_weights_in_the_order_of_names(tmp_path):
    import hashlib

    tiny_gpt2(tmp_path / "a", weights="safetensors-shards")
    files = sorted((tmp_path / "a").glob("*.safetensors"))
    everything = b"".join(file.read_bytes() for file in files)
    first = load_checkpoint(tmp_path / "a").fingerprint
    assert len(files) == 3 and first == hashlib.sha256(everything).hexdigest()
    tiny_gpt2(tmp_path / "b", weights="safetensors-shards", seed=1)
    assert load_checkpoint(tmp_path / "b").fingerprint != first


def test_safetensors_are_preferred_to_pickles(tmp_path):
    model = tiny_gpt2(tmp_path, weights="safetensors")
    (tmp_path / "pytorch_model.bin").write_bytes(b"not even looked at")
    assert_same_tensors(load_checkpoint(tmp_path), model)


def test_a_weight_file_with_its_config_beside_it(tmp_path):
    model = tiny_gpt2(tmp_path / "tiny")
    checkpoint = load_checkpoint(str(tmp_path / "tiny" / "model.safetensors"))
    assert checkpoint.name == "tiny"
    assert_same_tensors(checkpoint, model)


def test_custom_code_is_not_run_with_a_note(tmp_path):
    tiny_gpt2(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    config["auto_map"] = {"AutoModelForCausalLM": "evil.Model"}
    (tmp_path / "config.json").write_text(json.dumps(config))
    (tmp_path / "evil.py").write_text("raise SystemExit('this was run')")
    assert "not run" in load_checkpoint(tmp_path).notes[0]


def test_safetensors_need_no_torch(tmp_path):
    tiny_gpt2(tmp_path, dtype=torch.bfloat16)
    code = (
        "import sys; from gpt2c.frontend import load_checkpoint;"
        f"load_checkpoint({str(tmp_path)!r});"
        "assert not {'torch', 'transformers', 'huggingface_hub'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_published_checkpoints_load_as_in_transformers(shared_checkpoints):
    from transformers import GPT2LMHeadModel

    table = json.loads((shared_checkpoints / "checkpoints.json").read_text())
    assert len(table) == 16
    for name, facts in table.items():
        checkpoint = load_checkpoint(shared_checkpoints / name)
        config = checkpoint.config
        shape = (config.layers, config.heads, config.width, config.vocab, config.context)
        keys = ("layers", "heads", "width", "vocab", "context")
        assert shape == tuple(facts[key] for key in keys), name
        readout = {"threshold": "multilabel"}.get(facts["readout"], facts["readout"])
        assert (config.readout, config.tied) == (readout, True), name
        assert checkpoint.name == name and checkpoint.inputs is not None
        assert checkpoint.vocabulary.kind == "words"
        model = GPT2LMHeadModel.from_pretrained(shared_checkpoints / name)
        assert_same_tensors(checkpoint, model)
