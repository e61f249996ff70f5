"""Reads PyTorch's own files (.bin, .pt) without running anything that is in them."""

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
    """Loads a file that torch.save wrote, if it holds plain data and tensors only.

    Tensors are memory-mapped where the file allows it (it doesn't in the format before torch 1.6).

    Raises:
        Gpt2cError: the file can't be read, is damaged, or asks for code to be run.
    """
    # torch is slow to import, and most checkpoints do without it.
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
        # The loader reports damage by whatever exception it runs into.
        if called := re.search(r"GLOBAL ([\w.]+)", str(error)):
            raise Gpt2cError(
                f"refused: opening it would call {show(called[1])}",
                where=path,
                hint="Save the state dict alone, as safetensors if you can.",
            ) from error
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> Gpt2cError:
    why = reason(error)
    # torch's first words are advice on how to load the file unsafely.
    why = "not made of plain tensors" if "weights_only" in why else why
    return Gpt2cError(
        f"not a whole PyTorch file ({why})",
        where=path,
        hint="Fetch or save it again, as safetensors if you can.",
    )


def _refuse_compressed(path: Path) -> None:
    # torch.save never compresses; a few bytes that unpack to gigabytes are no checkpoint.
    with zipfile.ZipFile(path) as archive:
        if any(entry.compress_type != zipfile.ZIP_STORED for entry in archive.infolist()):
            raise Gpt2cError("a compressed archive, which PyTorch doesn't write", where=path)


def stored_tensors(data: object, path: Path) -> dict[str, Stored]:
    """The tensors of a state dict.

    Raises:
        Gpt2cError: it isn't one, or its tensors claim more memory than the file has bytes.
    """
    import torch

    if not isinstance(data, Mapping) or not data:
        raise Gpt2cError(f"not a state dict but {show(data)}", where=path)
    stored = {}
    views = {}
    for name, tensor in data.items():
        if not isinstance(name, str) or not isinstance(tensor, torch.Tensor):
            found = f"{show(name)}: {show(tensor)}"
            raise Gpt2cError(f"not a state dict: it holds {found}", where=path)
        if tensor.layout != torch.strided or tensor.device.type != "cpu" or tensor.is_nested:
            raise Gpt2cError(f"{show(name)} is not a plain tensor", where=path)
        tensor = tensor.detach()
        view = (tensor.data_ptr(), tuple(tensor.shape), tensor.stride(), tensor.dtype)
        views[view] = tensor.numel() * tensor.element_size()
        stored[name] = _stored(path, tensor)
    # A tensor may repeat one number as often as it says: such a file can be tiny.
    if sum(views.values()) > path.stat().st_size:
        raise Gpt2cError("its tensors claim more memory than the file has bytes", where=path)
    return stored


def _stored(path: Path, tensor: "torch.Tensor") -> Stored:
    dtype = str(tensor.dtype).removeprefix("torch.")

    def read() -> np.ndarray:
        return tensor.resolve_neg().float().numpy()

    return Stored(path, tuple(tensor.shape), dtype, read)
