"""Detects the format of a folder or file, and reads it."""

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
    """Read the checkpoint in a folder.

    A folder with config.json is in Hugging Face's format (or TransformerLens's, by its keys), one
    with ckpt.pt in nanoGPT's. Any other folder must have exactly one weight file.

    Raises:
        Gpt2cError: the folder has no checkpoint, several, or one that can't be read.
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
            f"several weight files, but no config.json: {listing(weights)}",
            where=folder,
            hint="Name one of them.",
        )
    if "program.ir" in names:
        raise Gpt2cError(
            "expected a checkpoint, got a program that gpt2c wrote",
            where=folder,
            hint="Name the checkpoint that it was compiled from.",
        )
    content = f"it has {listing(names, 8)}" if names else "it is empty"
    raise Gpt2cError(
        f"no checkpoint in this folder ({content})", where=folder, hint=f"{SUPPORTED}."
    )


def read_file(path: Path, readout: str | None) -> Source:
    """Read the checkpoint in a file; one in Hugging Face's format needs config.json beside it.

    Raises:
        Gpt2cError: the file isn't a checkpoint in a supported format, or can't be read.
    """
    if not path.is_file():
        raise Gpt2cError("not a regular file", where=path)
    if path.suffix == ".safetensors":
        stored = open_safetensors(path)
    elif path.suffix in PICKLES:
        data = load_pickle(path)
        if is_nanogpt(data):
            return read_nanogpt(path, data, readout=readout)
        if not isinstance(data, Mapping) or not all(isinstance(name, str) for name in data):
            raise Gpt2cError(
                f"expected a state dict, got {show(data)}", where=path, hint=f"{SUPPORTED}."
            )
        if "embed.W_E" not in data and plain_file(path.parent, "config.json") is None:
            raise _unknown(path, data)
        stored = stored_tensors(data, path)
    else:
        hint = "Name the folder." if path.name == "config.json" else f"{SUPPORTED}."
        raise Gpt2cError("not a weight file in a supported format", where=path, hint=hint)
    if is_transformerlens(stored):
        return read_transformerlens(path, stored, readout=readout)
    if plain_file(path.parent, "config.json") is None:
        raise _unknown(path, stored)
    return read_huggingface(path.parent, weights=path, readout=readout)


def _unknown(path: Path, names: Mapping[str, object]) -> Gpt2cError:
    if any(name.removeprefix("transformer.") == "wte.weight" for name in names):
        what = "weights of a GPT-2 without config.json, which gives their sizes and options"
        return Gpt2cError(what, where=path)
    what = f"expected the weights of a GPT-2, got {listing(names, 4)}"
    return Gpt2cError(what, where=path, hint=f"{SUPPORTED}.")
