"""What can be wrong with a folder: each is named, with its file and what to do."""

import json

import pytest
import torch
from builders import assert_same_tensors, edit, tiny_gpt2, write_weights
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import load_checkpoint


def refusal(path) -> str:
    with pytest.raises(Gpt2cError) as caught:
        load_checkpoint(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_an_unembedding_that_is_denied_but_missing_is_refused(tmp_path):
    tiny_gpt2(tmp_path, tie_word_embeddings=False)
    edit(tmp_path, lambda t: t.pop("lm_head.weight"))
    assert "tensors are missing: lm_head.weight" in refusal(tmp_path)


def test_a_missing_tensor(tmp_path):
    tiny_gpt2(tmp_path)
    edit(tmp_path, lambda t: t.pop("transformer.h.1.mlp.c_fc.bias"))
    assert "tensors are missing: h.1.mlp.c_fc.bias" in refusal(tmp_path)


def test_an_unexpected_tensor(tmp_path):
    tiny_gpt2(tmp_path)
    edit(tmp_path, lambda t: t.update({"score.weight": torch.ones(2, 16)}))
    message = refusal(tmp_path)
    assert "doesn't have: score.weight" in message and "Ignoring" in message


def test_the_same_tensor_with_and_without_prefix(tmp_path):
    tiny_gpt2(tmp_path)
    edit(tmp_path, lambda t: t.update({"ln_f.bias": torch.ones(16)}))
    assert "two tensors with the name ln_f.bias" in refusal(tmp_path)


def test_a_wrong_shape(tmp_path):
    tiny_gpt2(tmp_path)
    name = "transformer.h.0.mlp.c_fc.weight"
    edit(tmp_path, lambda t: t.update({name: t[name].T.contiguous()}))
    assert (
        "model.safetensors: h.0.mlp.c_fc.weight: expected shape [16, 64], got [64, 16]"
        in refusal(tmp_path)
    )


@pytest.mark.parametrize("dtype", [torch.float64, torch.int8, torch.bool, torch.int64])
@pytest.mark.parametrize("weights", ["safetensors", "bin"])
def test_a_wrong_dtype(tmp_path, dtype, weights):
    model = tiny_gpt2(tmp_path)
    (tmp_path / "model.safetensors").unlink()
    state = {name: value for name, value in model.state_dict().items() if "lm_head" not in name}
    state["transformer.ln_f.bias"] = state["transformer.ln_f.bias"].to(dtype)
    write_weights(tmp_path, state, weights)
    message = refusal(tmp_path)
    assert (
        "ln_f.bias has the unsupported dtype" in message
        and "float32, float16 or bfloat16" in message
    )


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16])
def test_values_that_are_not_finite_are_counted(tmp_path, dtype):
    tiny_gpt2(tmp_path, dtype=dtype)

    def spoil(tensors):
        tensors["transformer.h.1.mlp.c_proj.weight"][3, :3] = torch.nan
        tensors["transformer.h.1.mlp.c_proj.weight"][9, 1] = -torch.inf

    edit(tmp_path, spoil)
    message = refusal(tmp_path)
    assert "h.1.mlp.c_proj.weight has 3 NaN and 1 infinite values" in message


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("n_layer", 3, "the config says 3 layers, but the weights have 2"),
        ("n_layer", 10**9, "the config says 1000000000 layers, but the weights have 2"),
        ("n_positions", 2**31 - 1, "wpe.weight: expected shape [2147483647, 16], got [32, 16]"),
        ("n_embd", 2 * 10**9, "wte.weight: expected shape [40, 2000000000], got [40, 16]"),
        ("n_inner", 10**9, "c_fc.weight: expected shape [16, 1000000000], got [16, 64]"),
        ("vocab_size", 10**9, "wte.weight: expected shape [1000000000, 16], got [40, 16]"),
    ],
)
def test_a_config_of_other_or_absurd_sizes_takes_no_memory(tmp_path, name, value, words):
    import tracemalloc

    tiny_gpt2(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**config, name: value}))
    tracemalloc.start()
    message = refusal(tmp_path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert words in message
    assert peak < 2**21


def test_no_weights_at_all(tmp_path):
    tiny_gpt2(tmp_path)
    (tmp_path / "model.safetensors").rename(tmp_path / "model.xyz")
    message = refusal(tmp_path)
    assert "expected model.safetensors, pytorch_model.bin" in message and "model.xyz" in message


def test_weights_without_config(tmp_path):
    tiny_gpt2(tmp_path)
    (tmp_path / "config.json").unlink()
    message = refusal(tmp_path)
    assert "nothing says how many attention heads" in message
    assert "--heads N (1, 2, 4, 8, 16 divide the width 16)" in message and "config.json" in message


@pytest.mark.parametrize("keep", [0, 7, 8, 500, 2000, -1])
def test_a_truncated_file(tmp_path, keep):
    tiny_gpt2(tmp_path)
    path = tmp_path / "model.safetensors"
    path.write_bytes(path.read_bytes()[:keep])
    message = refusal(tmp_path)
    assert "model.safetensors: damaged safetensors file" in message and "again" in message


def test_a_header_that_claims_gigabytes(tmp_path):
    tiny_gpt2(tmp_path)
    (tmp_path / "model.safetensors").write_bytes((2**40).to_bytes(8, "little") + b"{}")
    assert "its header claims 1099511627776 bytes" in refusal(tmp_path)


def test_a_header_that_names_a_tensor_twice(tmp_path):
    tiny_gpt2(tmp_path)
    path = tmp_path / "model.safetensors"
    raw = path.read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + length])
    entry = json.dumps(header["transformer.ln_f.bias"])
    twice = json.dumps(header)[:-1] + f', "transformer.ln_f.bias": {entry}}}'
    path.write_bytes(len(twice).to_bytes(8, "little") + twice.encode() + raw[8 + length :])
    assert "has a duplicate name" in refusal(tmp_path)


def test_data_that_is_not_aligned_is_still_right(tmp_path):
    model = tiny_gpt2(tmp_path)
    path = tmp_path / "model.safetensors"
    raw = path.read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = raw[8 : 8 + length].rstrip() + b" "
    header += b" " * (-(len(header) - 1) % 4)
    path.unlink()
    path.write_bytes(len(header).to_bytes(8, "little") + header + raw[8 + length :])
    assert len(header) % 4 == 1
    checkpoint = load_checkpoint(tmp_path)
    assert_same_tensors(checkpoint, model)
    assert all(array.flags.aligned for array in checkpoint.tensors.values())
