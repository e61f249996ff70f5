"""Reads raw state dicts: weights without a config of their own, as minGPT and others save them."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ...errors import Gpt2cError
from ..load_options import LoadOptions
from .huggingface import drop_equal_unembedding
from .layouts import Layout
from .reshape import from_linear, is_linear, joined, without_batch
from .sizes import Settings, activation_of, sizes_of
from .source import Source
from .tensors import Stored, constant, gather, gpt2_shapes

UNCHECKED = (
    "LayerNorm's epsilon (1e-5) and the scale of attention scores (1/sqrt(head_dim)) are those of "
    "the usual code."
)


# The same names with matrices as [in, out].
CONV1D = Layout("gpt2", "", {}, (), "gelu_new", "Hugging Face's GPT-2")


def read_raw(
    path: Path,
    stored: Mapping[str, Stored],
    layout: Layout,
    settings: list[Settings],
    options: LoadOptions,
) -> Source:
    """Convert a state dict, without wrappers, to a GPT-2 with Hugging Face's names.

    Shapes give all sizes except the number of heads; `settings`, the names or `options` give that.

    Raises:
        Gpt2cError: the weights aren't those of a GPT-2, or something is neither stored nor stated.
    """
    has_masks = any(layout.rename(name) is None for name in stored)
    names = {name: layout.rename(name) for name in stored}
    _check_norms(path, stored)
    renamed = {new: stored[name] for name, new in names.items() if new is not None}
    renamed, heads = joined(renamed)
    if "wpe.weight" in renamed:
        renamed["wpe.weight"] = without_batch(renamed["wpe.weight"])
    linear = is_linear(renamed)
    if linear:
        renamed = from_linear(renamed)
    elif layout.name == "mingpt":
        layout = CONV1D
    config = sizes_of(renamed, settings, options, heads=heads, where=path)
    target = gpt2_shapes(config) | {
        "lm_head.weight": (config.vocab, config.width),
        "lm_head.bias": (config.vocab,),
    }
    optional = [name for name in target if name.endswith(".bias")]
    tensors, dtype = gather(renamed, target, optional=[*optional, "lm_head.weight"], where=path)
    tied = drop_equal_unembedding(tensors)
    default, code = _usual(layout, own=not tied or has_masks)
    activation, assumptions = activation_of(settings, options, default=default, code=code)
    config = dataclasses.replace(config, activation=activation, tied=tied)
    return Source(
        layout.name,
        path.parent,
        (path,),
        config,
        with_biases(tensors, target),
        dtype,
        notes=(UNCHECKED,),
        assumptions=assumptions,
    )


def with_biases(
    tensors: Mapping[str, np.ndarray], shapes: Mapping[str, tuple[int, ...]]
) -> dict[str, np.ndarray]:
    """The tensors in the order of `shapes`, with zeros for biases that the blocks lack."""
    complete = {}
    for name, shape in shapes.items():
        if name in tensors:
            complete[name] = tensors[name]
        elif not name.startswith("lm_head."):
            complete[name] = constant(shape, 0)
    return complete


def _usual(layout: Layout, *, own: bool) -> tuple[str, str]:
    """The activation of the code that saves such weights, and that code.

    nanoGPT has the same names as minGPT, but ties the unembedding and saves no masks; its code
    computes the exact gelu.
    """
    if layout.name == "mingpt" and not own:
        return "gelu", "nanoGPT's current code"
    return layout.activation, layout.origin


def _check_norms(path: Path, stored: Mapping[str, Stored]) -> None:
    if not any("ln_f" in name or "norm" in name for name in stored):
        raise Gpt2cError(
            "the weights have no LayerNorm, so this is not a GPT-2",
            where=path,
            hint="Models with RMSNorm or without normalization are not supported.",
        )
