"""Reads nanoGPT's ckpt.pt: a state dict under `model` and its sizes under `model_args`."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import TypeGuard

import numpy as np

from ..config import Config, Fields, check_heads, choose_readout
from ..files import show
from .huggingface import BUFFER, drop_equal_unembedding
from .pickles import stored_tensors
from .source import Source
from .tensors import Shape, check_layers, constant, gather, gpt2_shapes, rename

# Prefixes that torch.compile and data-parallel training add to names.
WRAPPERS = ("_orig_mod.", "module.")

KNOWN = ("n_layer", "n_head", "n_embd", "block_size", "bias", "vocab_size", "dropout")

ASSUMED = (
    "nanoGPT checkpoints do not store their activation: assumed to be the exact gelu of "
    "nanoGPT's current code."
)


def is_nanogpt(data: object) -> TypeGuard[Mapping[str, object]]:
    """Whether the result of torch.load has the keys that nanoGPT saves."""
    return isinstance(data, Mapping) and "model" in data and "model_args" in data


def read_nanogpt(path: Path, data: Mapping[str, object], *, readout: str | None = None) -> Source:
    """Convert the result of torch.load for `path` to a GPT-2 with Hugging Face's names.

    nanoGPT stores matrices as [out, in], and may have no biases. The state of its optimizer and its
    settings are ignored.

    Raises:
        Gpt2cError: `model_args` or the weights aren't those of a GPT-2.
    """
    stored = rename(stored_tensors(data["model"], path), _plain_name)
    stored = {name: tensor for name, tensor in stored.items() if not BUFFER.fullmatch(name)}
    config = _config(data["model_args"], path, readout)
    check_layers(stored, config.layers, "h", path)
    target = gpt2_shapes(config)
    shapes = {name: shape[::-1] if _is_linear(name) else shape for name, shape in target.items()}
    shapes["lm_head.weight"] = (config.vocab, config.width)
    biases = [name for name in shapes if name.endswith(".bias")]
    arrays, dtype = gather(stored, shapes, optional=[*biases, "lm_head.weight"], where=path)

    tensors = {name: _convert(name, arrays, shape) for name, shape in target.items()}
    if "lm_head.weight" in arrays:
        tensors["lm_head.weight"] = arrays["lm_head.weight"]
    config = dataclasses.replace(config, tied=drop_equal_unembedding(tensors))
    return Source("nanogpt", path.parent, (path,), config, tensors, dtype, assumptions=(ASSUMED,))


def _plain_name(name: str) -> str:
    while name.startswith(WRAPPERS):
        name = name.split(".", 1)[1]
    return name.removeprefix("transformer.")


def _is_linear(name: str) -> bool:
    return name.endswith(("c_attn.weight", "c_proj.weight", "c_fc.weight"))


def _convert(name: str, arrays: Mapping[str, np.ndarray], shape: Shape) -> np.ndarray:
    if name not in arrays:
        return constant(shape, 0)
    return arrays[name].T if _is_linear(name) else arrays[name]


def _config(args: object, path: Path, readout: str | None) -> Config:
    fields = Fields(args, f"{path}, model_args")
    width, heads = fields.size("n_embd", None), fields.size("n_head", None)
    check_heads(width, heads, fields.where)
    # Variants of nanoGPT have settings of their own here.
    for name, value in fields.data.items():
        if name not in KNOWN and value is not None and value is not False:
            raise fields.error(f"{show(name)} is {show(value)}, which isn't a nanoGPT setting")
    fields.flag("bias", True)
    return Config(
        layers=fields.size("n_layer", None),
        heads=heads,
        width=width,
        inner=4 * width,
        vocab=fields.size("vocab_size", None),
        context=fields.size("block_size", None),
        activation="gelu",
        epsilon=1e-5,
        scale_attention=True,
        scale_by_layer=False,
        tied=True,
        readout=choose_readout(readout, []),
        eos=None,
        bos=None,
    )
