"""Downloads the files of a checkpoint, and no others, from the hub."""

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

# Suffixes of local files: a name with one that doesn't exist is a typing error.
FILE_SUFFIXES = (".safetensors", ".bin", ".pt", ".pth", ".ckpt", ".json", ".gguf", ".onnx", ".h5")


def is_hub_name(name: str) -> bool:
    """Whether this can be the name of a model on the hub ("gpt2", "owner/name")."""
    plain = re.fullmatch(r"[A-Za-z0-9_][\w.-]*(/[A-Za-z0-9_][\w.-]*)?", name, re.ASCII)
    return plain is not None and len(name) <= 96 and not name.endswith(FILE_SUFFIXES)


def download(name: str) -> Path:
    """The folder of a model in the hub's cache; downloads what is missing.

    The settings of the hub's client apply (offline mode, cache folder, token). Pickles are
    downloaded only if the model has no safetensors.

    Raises:
        Gpt2cError: the model doesn't exist, or isn't cached and the hub can't be reached.
    """
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import (
        GatedRepoError,
        LocalEntryNotFoundError,
        RepositoryNotFoundError,
    )

    hint = "Check the name, or use a folder with config.json and model.safetensors instead."
    try:
        folder = Path(snapshot_download(name, allow_patterns=[*SMALL_FILES, *SAFETENSORS]))
        if not any((folder / file).exists() for file in SAFETENSORS[:2]):
            folder = Path(snapshot_download(name, allow_patterns=[*SMALL_FILES, *PICKLES]))
        return folder
    except GatedRepoError as error:
        what = f"the hub requires you to accept the terms of {show(name)}"
        raise Gpt2cError(what, hint="Accept them on its page, and log in.") from error
    except RepositoryNotFoundError as error:
        what = f"{show(name)} is neither a local folder or file nor a model on the hub"
        raise Gpt2cError(what, hint=hint) from error
    except Exception as error:
        # The hub's client passes on any error of its transport.
        unreachable = isinstance(error, LocalEntryNotFoundError)
        why = "which can't be reached" if unreachable else f"which failed ({reason(error)})"
        what = (
            f"{show(name)} is not a local folder or file, and downloading it needs the hub, {why}"
        )
        raise Gpt2cError(what, hint=hint) from error
