"""Checkpoints made for tests: small models with random weights, in every format."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from transformers import GPT2Config, GPT2LMHeadModel

TINY = {
    "n_layer": 2,
    "n_head": 2,
    "n_embd": 16,
    "n_positions": 32,
    "vocab_size": 40,
    "bos_token_id": 0,
    "eos_token_id": 1,
}


def random_gpt2(*, seed: int = 0, dtype: torch.dtype = torch.float32, **options: Any):
    """A tiny GPT-2 in which every parameter, biases and gains too, is random.

    Args:
        dtype: the weights are rounded to it; the model itself computes in float32.
        options: fields of GPT2Config; what isn't given comes from TINY.
    """
    config = GPT2Config(**{**TINY, **options})
    model = GPT2LMHeadModel(config).eval()
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            gain = name.endswith(("ln_1.weight", "ln_2.weight", "ln_f.weight"))
            parameter.copy_((1 + 0.2 * noise if gain else 0.3 * noise).to(dtype).float())
    return model


def tiny_gpt2(
    folder: Path,
    *,
    weights: str = "safetensors",
    prefix: str = "transformer.",
    dtype: torch.dtype = torch.float32,
    seed: int = 0,
    **options: Any,
) -> GPT2LMHeadModel:
    """Writes a tiny GPT-2 as a Hugging Face folder and returns it, computing in float32.

    Args:
        weights: "safetensors" or "bin" (one file), "safetensors-shards" or "bin-shards" (three).
        prefix: before every name but lm_head's: "transformer." or "".
        dtype: in which the weights are stored.
        options: fields of GPT2Config; what isn't given comes from TINY.
    """
    model = random_gpt2(seed=seed, dtype=dtype, **options)
    write_huggingface(folder, model, weights=weights, prefix=prefix, dtype=dtype)
    return model


def write_huggingface(
    folder: Path,
    model: GPT2LMHeadModel,
    *,
    weights: str = "safetensors",
    prefix: str = "transformer.",
    dtype: torch.dtype = torch.float32,
) -> None:
    """Writes config.json and the weights; a tied unembedding isn't stored, as in published files."""
    folder.mkdir(parents=True, exist_ok=True)
    config = {**model.config.to_dict(), "architectures": ["GPT2LMHeadModel"]}
    (folder / "config.json").write_text(json.dumps(config, sort_keys=True, default=str))
    tensors = {
        name.replace("transformer.", prefix, 1): value.to(dtype).contiguous()
        for name, value in model.state_dict().items()
        if name != "lm_head.weight" or not model.config.tie_word_embeddings
    }
    write_weights(folder, tensors, weights)


def write_weights(folder: Path, tensors: Mapping[str, torch.Tensor], weights: str) -> None:
    """Writes tensors under the file names that transformers uses."""
    kind = "safetensors" if weights.startswith("safetensors") else "bin"
    stem = "model" if kind == "safetensors" else "pytorch_model"
    if not weights.endswith("-shards"):
        _write(folder / f"{stem}.{kind}", dict(tensors))
        return
    names = sorted(tensors)
    parts = [names[start::3] for start in range(3)]
    files = [f"{stem}-{number:05}-of-00003.{kind}" for number in (1, 2, 3)]
    for file, part in zip(files, parts, strict=True):
        _write(folder / file, {name: tensors[name] for name in part})
    where = {name: file for file, part in zip(files, parts, strict=True) for name in part}
    index = {"metadata": {}, "weight_map": where}
    (folder / f"{stem}.{kind}.index.json").write_text(json.dumps(index, sort_keys=True))


def _write(path: Path, tensors: dict[str, torch.Tensor]) -> None:
    if path.suffix == ".safetensors":
        save_file(tensors, path, metadata={"format": "pt"})
    else:
        torch.save(tensors, path)


def to_transformers(checkpoint: Any) -> GPT2LMHeadModel:
    """A loaded checkpoint as a transformers model: what its tensors and config mean."""
    config = checkpoint.config
    model = GPT2LMHeadModel(
        GPT2Config(
            n_layer=config.layers,
            n_head=config.heads,
            n_embd=config.width,
            n_inner=config.inner,
            n_positions=config.context,
            vocab_size=config.vocab,
            activation_function=config.activation,
            layer_norm_epsilon=config.epsilon,
            scale_attn_weights=config.scale_attention,
            scale_attn_by_inverse_layer_idx=config.scale_by_layer,
            tie_word_embeddings=config.tied,
        )
    ).eval()
    if "lm_head.bias" in checkpoint.tensors:
        model.lm_head.bias = torch.nn.Parameter(torch.zeros(config.vocab))
    state = {
        name if name.startswith("lm_head.") else f"transformer.{name}": torch.tensor(array)
        for name, array in checkpoint.tensors.items()
    }
    if config.tied:
        state["lm_head.weight"] = state["transformer.wte.weight"]
    model.load_state_dict(state, strict=True)
    return model


def assert_same_tensors(checkpoint: Any, model: GPT2LMHeadModel) -> None:
    """That a loaded checkpoint holds exactly the model's weights, in float32 and read-only."""
    state = {
        name.removeprefix("transformer."): value.numpy()
        for name, value in model.state_dict().items()
        if name != "lm_head.weight" or not checkpoint.config.tied
    }
    assert checkpoint.tensors.keys() == state.keys()
    for name, value in state.items():
        array = checkpoint.tensors[name]
        assert array.dtype == np.float32 and not array.flags.writeable, name
        np.testing.assert_array_equal(array, value, err_msg=name)


def edit(folder: Path, change: Callable[[dict[str, torch.Tensor]], object]) -> None:
    """Rewrites model.safetensors after `change` was made to its tensors, in place."""
    path = folder / "model.safetensors"
    tensors = {name: value.clone() for name, value in load_file(path).items()}
    change(tensors)
    # A new file: a checkpoint that is still in use may have the old one mapped.
    path.unlink()
    save_file(tensors, path)


def logits(model: torch.nn.Module, ids: torch.Tensor) -> torch.Tensor:
    """[batch, length, vocab] for ids [batch, length], without gradients."""
    with torch.no_grad():
        return model(ids).logits


def some_ids(vocab: int, *, batch: int = 3, length: int = 20, seed: int = 1) -> torch.Tensor:
    """Random token ids [batch, length]."""
    return torch.randint(vocab, (batch, length), generator=torch.Generator().manual_seed(seed))
