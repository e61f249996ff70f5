"""Reads PyTorch files (.bin, .pt) without executing code from them."""

import re
import warnings
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...errors import Gpt2cError
from ..files import reason, show
from .tensors import Stored

if TYPE_CHECKING:
    import torch


def load_pickle(path: Path) -> object:
    """Load a file that torch.save wrote, if it contains only plain data and tensors.

    Tensors are memory-mapped, except in files of the format before torch 1.6.

    Raises:
        Gpt2cError: the file can't be read, is damaged, or would execute code.
    """
    # torch is slow to import, and most checkpoints do not need it.
    import torch

    try:
        mapped = zipfile.is_zipfile(path)
        if mapped:
            _refuse_compressed(path)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return torch.load(path, map_location="cpu", weights_only=True, mmap=mapped)
    except Gpt2cError:
        raise
    except OSError as error:
        raise _damaged(path, error) from error
    except Exception as error:
        # For damaged files, the loader raises exceptions of all kinds.
        if called := re.search(r"GLOBAL ([\w.]+)", str(error)):
            raise Gpt2cError(
                f"refused: loading it would call {show(called[1])}",
                where=path,
                hint="Save only the state dict, preferably as safetensors.",
            ) from error
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> Gpt2cError:
    why = reason(error)
    # torch's message advises to load the file unsafely.
    why = "it contains more than plain tensors" if "weights_only" in why else why
    return Gpt2cError(
        f"damaged PyTorch file ({why})",
        where=path,
        hint="Download or save it again, preferably as safetensors.",
    )


def _refuse_compressed(path: Path) -> None:
    # torch.save never compresses; a compressed file can unpack to gigabytes.
    with zipfile.ZipFile(path) as archive:
        if any(entry.compress_type != zipfile.ZIP_STORED for entry in archive.infolist()):
            raise Gpt2cError("a compressed archive, which torch.save never writes", where=path)


def stored_tensors(data: object, path: Path) -> dict[str, Stored]:
    """The tensors of a state dict.

    Raises:
        Gpt2cError: the data isn't a state dict, or claims more memory than the file has bytes.
    """
    import torch

    if not isinstance(data, Mapping) or not data:
        raise Gpt2cError(f"expected a state dict, got {show(data)}", where=path)
    stored = {}
    views = {}
    for name, tensor in data.items():
        if not isinstance(name, str) or not isinstance(tensor, torch.Tensor):
            entry = f"{show(name)}: {show(tensor)}"
            raise Gpt2cError(f"expected a state dict of tensors, got {entry}", where=path)
        if tensor.layout != torch.strided or tensor.device.type != "cpu" or tensor.is_nested:
            raise Gpt2cError(f"{show(name)} is not a dense tensor on the CPU", where=path)
        tensor = tensor.detach()
        view = (tensor.data_ptr(), tuple(tensor.shape), tensor.stride(), tensor.dtype)
        views[view] = tensor.numel() * tensor.element_size()
        stored[name] = _stored(path, tensor)
    # A tensor with stride 0 repeats one number any number of times, in a tiny file.
    if sum(views.values()) > path.stat().st_size:
        raise Gpt2cError("its tensors claim more memory than the file has bytes", where=path)
    return stored


def _stored(path: Path, tensor: "torch.Tensor") -> Stored:
    dtype = str(tensor.dtype).removeprefix("torch.")

    def read() -> np.ndarray:
        return tensor.resolve_neg().float().numpy()

    return Stored(path, tuple(tensor.shape), dtype, read)
