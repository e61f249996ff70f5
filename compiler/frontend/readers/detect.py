"""Detects the format of a folder or file, and reads it."""

from collections.abc import Mapping
from pathlib import Path

from ...errors import Gpt2cError
from ..config import SUPPORTED
from ..files import listing, plain_file, read_json, show
from ..load_options import LoadOptions
from .foreign import refuse_adapter, refuse_folder, refuse_kind, refuse_tensors
from .huggingface import SINGLE_FILES, read_huggingface
from .layouts import layout_of
from .nanogpt import is_nanogpt, read_nanogpt
from .pickles import load_pickle, stored_tensors
from .raw import read_raw
from .safetensors import open_safetensors
from .sizes import MINGPT, settings_beside
from .source import Source
from .tensors import Stored
from .transformerlens import is_settings, is_transformerlens, read_transformerlens
from .wrappers import state_of, unwrapped

NANOGPT = "ckpt.pt"
PICKLES = (".bin", ".pt", ".pth", ".ckpt")


def read_folder(folder: Path, options: LoadOptions) -> Source:
    """Read the checkpoint in a folder.

    A folder with Hugging Face's config.json is in that format, one with ckpt.pt in nanoGPT's. Any
    other folder must have exactly one weight file.

    Raises:
        Gpt2cError: the folder has no checkpoint, several, or one that can't be read.
    """
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError as error:
        raise Gpt2cError("can't be read", where=folder) from error
    refuse_adapter(folder, names)
    config = plain_file(folder, "config.json")
    weights = [name for name in names if name.endswith((".safetensors", *PICKLES))]
    if config is not None and is_huggingface(read_json(config)):
        if not any(name.startswith(SINGLE_FILES) for name in names):
            refuse_folder(folder, names)
        return read_huggingface(folder, options)
    if path := plain_file(folder, NANOGPT):
        return read_file(path, options)
    if len(weights) == 1 and (path := plain_file(folder, weights[0])):
        return read_file(path, options)
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
    refuse_folder(folder, names)
    content = f"it has {listing(names, 8)}" if names else "it is empty"
    raise Gpt2cError(
        f"no checkpoint in this folder ({content})", where=folder, hint=f"{SUPPORTED}."
    )


def is_huggingface(config: object) -> bool:
    """Whether a config.json is Hugging Face's, not TransformerLens's or a training script's."""
    if is_settings(config):
        return False
    if not isinstance(config, Mapping) or "architectures" in config:
        return True
    model = config.get("model_type")
    if model is None:
        return not any(name in config for name in ("model", "block_size", "model_args"))
    return not isinstance(model, str) or model == "gpt2" or model not in MINGPT


def read_file(path: Path, options: LoadOptions) -> Source:
    """Read the checkpoint in a file; one in Hugging Face's format has config.json beside it.

    Raises:
        Gpt2cError: the file isn't a checkpoint in a supported format, or can't be read.
    """
    if not path.is_file():
        raise Gpt2cError("not a regular file", where=path)
    if path.name == "config.json":
        raise Gpt2cError("not a weight file", where=path, hint="Name the folder.")
    refuse_kind(path)
    data: object = None
    if path.suffix == ".safetensors":
        stored = unwrapped(open_safetensors(path))
    elif path.suffix in PICKLES:
        data = load_pickle(path)
        if is_nanogpt(data):
            return read_nanogpt(path, data, options)
        stored = _state(path, data)
    else:
        raise Gpt2cError(
            "not a weight file in a supported format", where=path, hint=f"{SUPPORTED}."
        )
    refuse_tensors(stored, path)
    if is_transformerlens(stored):
        return read_transformerlens(path, stored, options)
    config = plain_file(path.parent, "config.json")
    if config is not None and is_huggingface(read_json(config)):
        return read_huggingface(path.parent, options, weights=path)
    layout = layout_of(stored)
    if layout is None:
        raise _unknown(path, stored)
    return read_raw(path, stored, layout, settings_beside(path, data), options)


def _state(path: Path, data: object) -> dict[str, Stored]:
    state = state_of(data)
    if not isinstance(state, Mapping) or not all(isinstance(name, str) for name in state):
        raise Gpt2cError(
            f"expected a state dict, got {show(data)}", where=path, hint=f"{SUPPORTED}."
        )
    refuse_tensors(state, path)
    return unwrapped(stored_tensors(state, path))


def _unknown(path: Path, names: Mapping[str, object]) -> Gpt2cError:
    what = f"expected the weights of a GPT-2, got {listing(names, 4)}"
    return Gpt2cError(what, where=path, hint=f"{SUPPORTED}.")
