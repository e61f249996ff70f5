"""Reads .safetensors files without copying: each tensor is a view of the mapped file."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open

from ...errors import Gpt2cError
from ..files import reason
from .tensors import Stored

HEADER_LIMIT = 16 * 2**20
NAMES = {"F32": "float32", "F16": "float16", "BF16": "bfloat16", "F64": "float64", "BOOL": "bool"}


def open_safetensors(path: Path) -> dict[str, Stored]:
    """The tensors of a .safetensors file; only its header is read.

    Raises:
        Gpt2cError: the file can't be read, or is truncated or corrupt.
    """
    try:
        with open(path, "rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if length > HEADER_LIMIT:
                raise _damaged(path, f"its header claims {length} bytes")
            raw = file.read(length)
        # The library checks names, types, shapes, offsets and the file's size. It returns only
        # copies of tensors, so the views are made here.
        with safe_open(path, framework="numpy"):
            pass
        header = json.loads(raw, object_pairs_hook=_unique)
        data = np.memmap(path, dtype=np.uint8, mode="r").view(np.ndarray)[8 + length :]
    except OSError as error:
        raise Gpt2cError(f"can't be read: {reason(error)}", where=path) from error
    except (SafetensorError, ValueError, RecursionError) as error:
        raise _damaged(path, reason(error)) from error
    return {
        name: _stored(path, data, entry) for name, entry in header.items() if name != "__metadata__"
    }


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    # Parsers differ in which of two equal names counts; the library checks only one.
    if len(dict(pairs)) != len(pairs):
        raise ValueError("its header has a duplicate name")
    return dict(pairs)


def _damaged(path: Path, why: str) -> Gpt2cError:
    return Gpt2cError(
        f"damaged safetensors file ({why})", where=path, hint="Download or save it again."
    )


def _stored(path: Path, data: np.ndarray, entry: dict[str, Any]) -> Stored:
    dtype = NAMES.get(entry["dtype"], str(entry["dtype"]))
    shape = tuple(entry["shape"])
    begin, end = entry["data_offsets"]

    def read() -> np.ndarray:
        return as_float32(data[begin:end], dtype).reshape(shape)

    return Stored(path, shape, dtype, read)


def as_float32(raw: np.ndarray, dtype: str) -> np.ndarray:
    """Little-endian float32, float16 or bfloat16 bytes as float32; a view if they are float32."""
    if dtype == "float32":
        array = raw.view("<f4")
        # A header may have any length; numpy accepts unaligned data, but other libraries do not.
        return array if array.flags.aligned else array.copy()
    if dtype == "float16":
        return raw.view("<f2").astype(np.float32)
    # A bfloat16 is the upper half of a float32.
    widened = raw.view("<u2").astype(np.uint32)
    widened <<= 16
    return widened.view(np.float32)
