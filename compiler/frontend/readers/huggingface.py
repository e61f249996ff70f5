"""Reads GPT-2 models in Hugging Face's format: config.json beside the weights."""

import dataclasses
import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ...errors import Gpt2cError
from ..config import parse_config
from ..files import listing, plain_file, read_json, show
from .pickles import load_pickle, stored_tensors
from .safetensors import open_safetensors
from .source import Source
from .tensors import Stored, check_layers, equal, gather, gpt2_shapes, merge, rename

# In the order of preference, which is transformers' own.
SINGLE_FILES = ("model.safetensors", "pytorch_model.bin")

# Causal masks, which old versions of transformers saved with the weights.
BUFFER = re.compile(r"h\.\d+\.attn\.(bias|masked_bias)")


def read_huggingface(
    folder: Path, *, weights: Path | None = None, readout: str | None = None
) -> Source:
    """Reads a folder with config.json and model.safetensors or pytorch_model.bin, or shards of one.

    The unembedding is tied where the config doesn't deny it and the weights hold no other.

    Args:
        weights: the file to read instead, with the folder's config.json.

    Raises:
        Gpt2cError: a file is missing or damaged, or is not of a GPT-2 that gpt2c can compute.
    """
    path = plain_file(folder, "config.json")
    if path is None:
        raise Gpt2cError(
            "config.json is missing", where=folder, hint="It says what the weights are for."
        )
    data = read_json(path)
    config = parse_config(data, where=path, readout=readout)
    files, stored = ((weights,), open_file(weights)) if weights else open_weights(folder)
    stored = rename(stored, lambda name: name.removeprefix("transformer."))
    stored = {name: tensor for name, tensor in stored.items() if not BUFFER.fullmatch(name)}
    check_layers(stored, config.layers, "h", folder)
    shapes = gpt2_shapes(config) | {"lm_head.weight": (config.vocab, config.width)}
    optional = ("lm_head.weight",) if config.tied else ()
    tensors, dtype = gather(stored, shapes, optional=optional, where=folder)
    if config.tied:
        config = dataclasses.replace(config, tied=drop_equal_unembedding(tensors))
    return Source("huggingface", folder, files, config, tensors, dtype, _notes(data))


def drop_equal_unembedding(tensors: dict[str, np.ndarray]) -> bool:
    """Drops lm_head.weight where it equals wte.weight; says whether none is left."""
    other = tensors.get("lm_head.weight")
    if other is not None and equal(other, tensors["wte.weight"]):
        del tensors["lm_head.weight"]
    return "lm_head.weight" not in tensors


def open_weights(folder: Path) -> tuple[tuple[Path, ...], dict[str, Stored]]:
    """The weight files of a folder and what they hold, nothing of which is read yet."""
    for name in SINGLE_FILES:
        if path := plain_file(folder, name):
            return (path,), open_file(path)
        if index := plain_file(folder, f"{name}.index.json"):
            return _open_shards(folder, index)
    names = ", ".join(SINGLE_FILES)
    try:
        found = listing((entry.name for entry in folder.iterdir()), 8)
    except OSError:
        found = "nothing that can be read"
    raise Gpt2cError(
        f"no weights: neither {names} nor an index of their shards (found {found})", where=folder
    )


def open_file(path: Path) -> dict[str, Stored]:
    """What one weight file holds, by its suffix."""
    if path.suffix == ".safetensors":
        return open_safetensors(path)
    return stored_tensors(load_pickle(path), path)


def _open_shards(folder: Path, index: Path) -> tuple[tuple[Path, ...], dict[str, Stored]]:
    data = read_json(index)
    where = data.get("weight_map") if isinstance(data, Mapping) else None
    if not isinstance(where, dict) or not where:
        raise Gpt2cError("weight_map is missing", where=index)
    suffix = Path(index.name.removesuffix(".index.json")).suffix
    for file in where.values():
        if not isinstance(file, str) or not file.endswith(suffix):
            raise Gpt2cError(f"{show(file)} is not the name of a {suffix} file", where=index)
    parts = {}
    for file in sorted(set(where.values())):
        path = plain_file(folder, file)
        if path is None:
            raise Gpt2cError(f"{show(file)} is missing, which the index names", where=index)
        parts[file] = (path, open_file(path))
    absent = [name for name, file in where.items() if name not in parts[file][1]]
    if absent:
        raise Gpt2cError(f"tensors aren't in the files named: {listing(absent)}", where=index)
    files = tuple(path for path, _ in parts.values())
    return files, merge(stored for _, stored in parts.values())


def _notes(data: object) -> tuple[str, ...]:
    if isinstance(data, Mapping) and data.get("auto_map"):
        return ("config.json names code of its own, which was not run: computed as a GPT-2.",)
    return ()
