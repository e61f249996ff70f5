"""Fetches the files of a checkpoint from the hub, and nothing else that lies there."""

import re
from pathlib import Path

from ..errors import Gpt2cError
from .files import reason, show

SMALL_FILES = [
    "config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "vocab.json",
    "merges.txt",
    "added_tokens.json",
    "special_tokens_map.json",
    "inputs.jsonl.gz",
]
SAFETENSORS = ["model.safetensors", "model.safetensors.index.json", "model-*.safetensors"]
PICKLES = ["pytorch_model.bin", "pytorch_model.bin.index.json", "pytorch_model-*.bin"]

# What local files are called: a name that ends so and isn't there is a typing error.
FILE_SUFFIXES = (".safetensors", ".bin", ".pt", ".pth", ".ckpt", ".json", ".gguf", ".onnx", ".h5")


def is_hub_name(name: str) -> bool:
    """Whether the hub could have a model of this name ("gpt2", "owner/name")."""
    plain = re.fullmatch(r"[A-Za-z0-9_][\w.-]*(/[A-Za-z0-9_][\w.-]*)?", name, re.ASCII)
    return plain is not None and len(name) <= 96 and not name.endswith(FILE_SUFFIXES)


def download(name: str) -> Path:
    """The folder, in the hub's cache, of a model: fetched unless it is there already.

    The hub's own settings apply (offline mode, cache folder, token). Pickles are fetched only where
    there are no safetensors.

    Raises:
        Gpt2cError: there is no such model, or the hub can't be reached and the cache lacks it.
    """
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import (
        GatedRepoError,
        LocalEntryNotFoundError,
        RepositoryNotFoundError,
    )

    hint = "Give a folder with config.json and model.safetensors instead, or check the name."
    try:
        folder = Path(snapshot_download(name, allow_patterns=[*SMALL_FILES, *SAFETENSORS]))
        if not any((folder / file).exists() for file in SAFETENSORS[:2]):
            folder = Path(snapshot_download(name, allow_patterns=[*SMALL_FILES, *PICKLES]))
        return folder
    except GatedRepoError as error:
        what = f"the hub wants you to accept the terms of {show(name)} first"
        raise Gpt2cError(what, hint="Do so on its page, and log in.") from error
    except RepositoryNotFoundError as error:
        what = f"{show(name)} is neither a folder or file here nor a model on the hub"
        raise Gpt2cError(what, hint=hint) from error
    except Exception as error:
        # The hub's client passes on whatever its transport raises.
        unreachable = isinstance(error, LocalEntryNotFoundError)
        why = "which can't be reached" if unreachable else f"which failed ({reason(error)})"
        what = f"{show(name)} is no folder or file here, and fetching it needs the hub, {why}"
        raise Gpt2cError(what, hint=hint) from error
