"""Finds out which format a folder or a file is in, and reads it."""

from collections.abc import Mapping
from pathlib import Path

from ...errors import Gpt2cError
from ..config import SUPPORTED
from ..files import listing, plain_file, read_json, show
from .huggingface import read_huggingface
from .nanogpt import is_nanogpt, read_nanogpt
from .pickles import load_pickle, stored_tensors
from .safetensors import open_safetensors
from .source import Source
from .transformerlens import is_settings, is_transformerlens, read_transformerlens

NANOGPT = "ckpt.pt"
PICKLES = (".bin", ".pt", ".pth", ".ckpt")


def read_folder(folder: Path, readout: str | None) -> Source:
    """Reads the checkpoint in a folder.

    config.json makes it Hugging Face's (or TransformerLens's, by its keys), ckpt.pt nanoGPT's;
    else there must be one weight file alone.

    Raises:
        Gpt2cError: there is none, more than one, or one that can't be read.
    """
    config = plain_file(folder, "config.json")
    settings = config is not None and is_settings(read_json(config))
    if config is not None and not settings:
        return read_huggingface(folder, readout=readout)
    if not settings and (path := plain_file(folder, NANOGPT)):
        return read_file(path, readout)
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError as error:
        raise Gpt2cError("can't be read", where=folder) from error
    weights = [name for name in names if name.endswith((".safetensors", *PICKLES))]
    if len(weights) == 1 and (path := plain_file(folder, weights[0])):
        return read_file(path, readout)
    if weights:
        raise Gpt2cError(
            f"several weight files and no config.json that says more: {listing(weights)}",
            where=folder,
            hint="Name the one that you mean.",
        )
    if "program.ir" in names:
        raise Gpt2cError(
            "a program that gpt2c wrote, not a checkpoint",
            where=folder,
            hint="Give the checkpoint that it was made from.",
        )
    found = f"found {listing(names, 8)}" if names else "it is empty"
    raise Gpt2cError(f"no checkpoint in this folder ({found})", where=folder, hint=f"{SUPPORTED}.")


def read_file(path: Path, readout: str | None) -> Source:
    """Reads the checkpoint in a file; Hugging Face's needs its config.json beside it.

    Raises:
        Gpt2cError: it isn't a checkpoint in a supported format, or can't be read.
    """
    if not path.is_file():
        raise Gpt2cError("not a plain file", where=path)
    if path.suffix == ".safetensors":
        stored = open_safetensors(path)
    elif path.suffix in PICKLES:
        data = load_pickle(path)
        if is_nanogpt(data):
            return read_nanogpt(path, data, readout=readout)
        if not isinstance(data, Mapping) or not all(isinstance(name, str) for name in data):
            raise Gpt2cError(f"not a state dict but {show(data)}", where=path, hint=f"{SUPPORTED}.")
        if "embed.W_E" not in data and plain_file(path.parent, "config.json") is None:
            raise _unknown(path, data)
        stored = stored_tensors(data, path)
    else:
        hint = "Give the folder." if path.name == "config.json" else f"{SUPPORTED}."
        raise Gpt2cError("not a file of weights that gpt2c knows", where=path, hint=hint)
    if is_transformerlens(stored):
        return read_transformerlens(path, stored, readout=readout)
    if plain_file(path.parent, "config.json") is None:
        raise _unknown(path, stored)
    return read_huggingface(path.parent, weights=path, readout=readout)


def _unknown(path: Path, names: Mapping[str, object]) -> Gpt2cError:
    if any(name.removeprefix("transformer.") == "wte.weight" for name in names):
        what = "weights of a GPT-2, but config.json, which says how to use them, isn't beside them"
        return Gpt2cError(what, where=path)
    what = f"not the weights of a GPT-2 (found {listing(names, 4)})"
    return Gpt2cError(what, where=path, hint=f"{SUPPORTED}.")
