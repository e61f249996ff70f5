"""Reads GPT-2 models in Hugging Face's format: config.json beside the weights."""

import dataclasses
import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ...errors import Gpt2cError
from ..config import parse_config
from ..files import listing, plain_file, read_json, show
from ..load_options import LoadOptions
from .foreign import refuse_kind, refuse_tensors
from .pickles import load_pickle, stored_tensors
from .reshape import from_linear, is_linear
from .safetensors import open_safetensors
from .sizes import chosen_activation, chosen_heads
from .source import Source
from .tensors import Stored, check_layers, equal, gather, gpt2_shapes, merge
from .wrappers import state_of, unwrapped

# In the order of preference of transformers.
SINGLE_FILES = ("model.safetensors", "pytorch_model.bin")

# Causal masks, which old versions of transformers save with the weights.
BUFFER = re.compile(r"h\.\d+\.attn\.(bias|masked_bias)")


def read_huggingface(folder: Path, options: LoadOptions, *, weights: Path | None = None) -> Source:
    """Read a folder with config.json and model.safetensors or pytorch_model.bin, or shards of one.

    The unembedding is tied unless the config denies it or the weights have a different one.

    Args:
        weights: the weight file to read instead of the folder's.

    Raises:
        Gpt2cError: a file is missing or damaged, or isn't of a supported GPT-2.
    """
    path = plain_file(folder, "config.json")
    if path is None:
        raise Gpt2cError(
            "config.json is missing",
            where=folder,
            hint="It gives the sizes and options of the model.",
        )
    data = read_json(path)
    config = parse_config(data, where=path, readout=options.readout)
    chosen_activation(config.activation, options)
    chosen_heads(config.heads, options)
    files, stored = ((weights,), open_file(weights)) if weights else open_weights(folder)
    refuse_tensors(stored, folder)
    stored = unwrapped(stored)
    stored = {name: tensor for name, tensor in stored.items() if not BUFFER.fullmatch(name)}
    if linear := is_linear(stored):
        stored = from_linear(stored)
    check_layers(stored, config.layers, "h", folder)
    shapes = gpt2_shapes(config) | {"lm_head.weight": (config.vocab, config.width)}
    optional = ("lm_head.weight",) if config.tied else ()
    tensors, dtype = gather(stored, shapes, optional=optional, where=folder)
    if config.tied:
        config = dataclasses.replace(config, tied=drop_equal_unembedding(tensors))
    return Source("huggingface", folder, files, config, tensors, dtype, _notes(data, linear))


def drop_equal_unembedding(tensors: dict[str, np.ndarray]) -> bool:
    """Drop lm_head.weight if it equals wte.weight; return whether the unembedding is tied."""
    unembedding = tensors.get("lm_head.weight")
    if unembedding is not None and equal(unembedding, tensors["wte.weight"]):
        del tensors["lm_head.weight"]
    return "lm_head.weight" not in tensors


def open_weights(folder: Path) -> tuple[tuple[Path, ...], dict[str, Stored]]:
    """The weight files of a folder and their tensors, none of which is read yet."""
    for name in SINGLE_FILES:
        if path := plain_file(folder, name):
            return (path,), open_file(path)
        if index := plain_file(folder, f"{name}.index.json"):
            return _open_shards(folder, index)
    names = ", ".join(SINGLE_FILES)
    try:
        content = listing((entry.name for entry in folder.iterdir()), 8)
    except OSError:
        content = "nothing readable"
    raise Gpt2cError(
        f"no weights: expected {names} or an index of shards, got {content}", where=folder
    )


def open_file(path: Path) -> dict[str, Stored]:
    """The tensors of one weight file, whose suffix gives the format."""
    refuse_kind(path)
    if path.suffix == ".safetensors":
        return open_safetensors(path)
    return stored_tensors(state_of(load_pickle(path)), path)


def _open_shards(folder: Path, index: Path) -> tuple[tuple[Path, ...], dict[str, Stored]]:
    data = read_json(index)
    where = data.get("weight_map") if isinstance(data, Mapping) else None
    if not isinstance(where, dict) or not where:
        raise Gpt2cError("weight_map is missing", where=index)
    suffix = Path(index.name.removesuffix(".index.json")).suffix
    for file in where.values():
        if not isinstance(file, str) or not file.endswith(suffix):
            raise Gpt2cError(f"expected the name of a {suffix} file, got {show(file)}", where=index)
    shards = {}
    for file in sorted(set(where.values())):
        path = plain_file(folder, file)
        if path is None:
            raise Gpt2cError(f"the index names {show(file)}, which is missing", where=index)
        shards[file] = (path, open_file(path))
    absent = [name for name, file in where.items() if name not in shards[file][1]]
    if absent:
        raise Gpt2cError(
            f"tensors are missing from the files that the index names: {listing(absent)}",
            where=index,
        )
    files = tuple(path for path, _ in shards.values())
    return files, merge(stored for _, stored in shards.values())


def _notes(data: object, linear: bool) -> tuple[str, ...]:
    notes: tuple[str, ...] = ()
    if isinstance(data, Mapping) and data.get("auto_map"):
        notes += ("config.json names custom code, which gpt2c does not run.",)
    if linear:
        notes += ("The matrices are stored as [out, in]; they are transposed.",)
    return notes
