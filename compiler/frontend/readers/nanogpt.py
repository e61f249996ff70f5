"""Reads nanoGPT's ckpt.pt: a state dict under `model` and its sizes under `model_args`."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import TypeGuard

from ..config import Config, Fields, check_heads, choose_readout
from ..files import show
from ..load_options import LoadOptions
from .huggingface import BUFFER, drop_equal_unembedding
from .pickles import stored_tensors
from .raw import with_biases
from .reshape import from_linear
from .sizes import activation_of, chosen_heads
from .source import Source
from .tensors import check_layers, gather, gpt2_shapes
from .wrappers import state_of, unwrapped

KNOWN = ("n_layer", "n_head", "n_embd", "block_size", "bias", "vocab_size", "dropout")


def is_nanogpt(data: object) -> TypeGuard[Mapping[str, object]]:
    """Whether the result of torch.load has the keys that nanoGPT saves."""
    return isinstance(data, Mapping) and "model" in data and "model_args" in data


def read_nanogpt(path: Path, data: Mapping[str, object], options: LoadOptions) -> Source:
    """Convert the result of torch.load for `path` to a GPT-2 with Hugging Face's names.

    nanoGPT stores matrices as [out, in], and may have no biases. The state of its optimizer is
    ignored.

    Raises:
        Gpt2cError: `model_args` or the weights aren't those of a GPT-2.
    """
    stored = unwrapped(stored_tensors(state_of(data["model"]), path))
    stored = {name: tensor for name, tensor in stored.items() if not BUFFER.fullmatch(name)}
    config = _config(data["model_args"], path, options)
    check_layers(stored, config.layers, "h", path)
    target = gpt2_shapes(config) | {"lm_head.weight": (config.vocab, config.width)}
    biases = [name for name in target if name.endswith(".bias")]
    tensors, dtype = gather(
        from_linear(stored), target, optional=[*biases, "lm_head.weight"], where=path
    )
    tied = drop_equal_unembedding(tensors)
    activation, assumptions = activation_of(
        [], options, default="gelu", code="nanoGPT's current code (the exact gelu)"
    )
    return Source(
        "nanogpt",
        path.parent,
        (path,),
        dataclasses.replace(config, tied=tied, activation=activation),
        with_biases(tensors, target),
        dtype,
        notes=_notes(data),
        assumptions=assumptions,
    )


def _notes(data: Mapping[str, object]) -> tuple[str, ...]:
    """What the settings of the training say about the activation."""
    settings = data.get("config")
    start = settings.get("init_from") if isinstance(settings, Mapping) else None
    if isinstance(start, str) and start.startswith("gpt2"):
        return (
            f"The training began with OpenAI's {show(start)}, whose activation is gelu_new; "
            "--activation chooses what the program computes.",
        )
    return ()


def _config(args: object, path: Path, options: LoadOptions) -> Config:
    fields = Fields(args, f"{path}, model_args")
    width = fields.size("n_embd", None)
    heads = chosen_heads(fields.size("n_head", None), options)
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
        readout=choose_readout(options.readout, []),
        eos=None,
        bos=None,
    )
