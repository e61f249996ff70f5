"""Files and folders that are no checkpoint for gpt2c: each is named, with what to do."""

import json

import pytest
import torch
from builders import random_gpt2, tiny_gpt2
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import load_checkpoint
from safetensors.torch import save_file


def refusal(path):
    with pytest.raises(Gpt2cError) as caught:
        load_checkpoint(path)
    return str(caught.value)


LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 548105171\n"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("model.safetensors", LFS, "git lfs pull"),
        ("pytorch_model.bin", LFS, "git lfs pull"),
        ("model.safetensors", b"<!DOCTYPE html><html>", "a web page"),
        ("model.gguf", b"GGUF\3\0\0\0", "a GGUF file"),
        ("gpt2_124M.bin", (20240326).to_bytes(4, "little") + bytes(1020), "llm.c"),
        ("model.onnx", b"\x08\x07", "an ONNX graph"),
        ("tf_model.h5", b"\x89HDF\r\n\x1a\n", "TensorFlow weights"),
        ("flax_model.msgpack", b"\x81", "Flax weights"),
        ("weights.npz", b"PK\3\4", "numpy arrays"),
        ("model.pkl", b"\x80\4", "a pickle"),
        ("model.tar.gz", b"\x1f\x8b", "Unpack it"),
    ],
)
@pytest.mark.parametrize("with_config", [False, True])
def test_files(tmp_path, name, content, words, with_config):
    (tmp_path / name).write_bytes(content)
    assert words in refusal(tmp_path / name)
    if with_config:
        tiny_gpt2(tmp_path / "whole")
        (tmp_path / "whole" / "config.json").rename(tmp_path / "config.json")
        for file in (tmp_path / "whole").iterdir():
            file.unlink()
        (tmp_path / "whole").rmdir()
    assert words in refusal(tmp_path)


def test_tensorflow_folder(tmp_path):
    for name in ("checkpoint", "model.ckpt.index", "model.ckpt.meta", "hparams.json"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "model.ckpt.data-00000-of-00001").write_bytes(b"x")
    assert "TensorFlow weights" in refusal(tmp_path)


def test_adapters(tmp_path):
    (tmp_path / "adapter_config.json").write_text("{}")
    save_file({"a.lora_A.weight": torch.ones(1)}, tmp_path / "adapter_model.safetensors")
    assert "Merge it first" in refusal(tmp_path)
    assert "adapter (LoRA)" in refusal(tmp_path / "adapter_model.safetensors")
    tiny_gpt2(tmp_path)
    message = refusal(tmp_path)
    assert "beside the model" in message and "move the adapter's files away" in message


def test_an_adapter_within_the_weights(tmp_path):
    model = random_gpt2()
    state = {f"base_model.model.{name}": value for name, value in model.state_dict().items()}
    state["base_model.model.h.0.attn.c_attn.lora_A.default.weight"] = torch.ones(2, 2)
    torch.save(state, tmp_path / "model.pt")
    assert "adapter (LoRA)" in refusal(tmp_path)


@pytest.mark.parametrize("mark", ["qweight", "SCB", "absmax"])
def test_quantized_weights(tmp_path, mark):
    state = dict(random_gpt2().state_dict())
    state[f"transformer.h.0.attn.c_attn.{mark}"] = torch.ones(2)
    torch.save(state, tmp_path / "model.pt")
    assert "quantized weights" in refusal(tmp_path)
    tiny_gpt2(tmp_path / "whole")
    torch.save(state, tmp_path / "whole" / "pytorch_model.bin")
    (tmp_path / "whole" / "model.safetensors").unlink()
    assert "quantized weights" in refusal(tmp_path / "whole")


def test_a_training_folder_with_checkpoints_only(tmp_path):
    tiny_gpt2(tmp_path / "checkpoint-500")
    tiny_gpt2(tmp_path / "checkpoint-1000")
    (tmp_path / "runs").mkdir()
    assert refusal(tmp_path).endswith("checkpoint-1000.")
    config = json.loads((tmp_path / "checkpoint-500" / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps(config))
    assert "checkpoint-500" in refusal(tmp_path)


def test_normalization_is_not_a_gpt2s(tmp_path):
    torch.save(
        {"wte.weight": torch.ones(3, 4), "layer0.attn_wq.weight": torch.ones(4, 4)},
        tmp_path / "m.pt",
    )
    assert "no LayerNorm" in refusal(tmp_path)
