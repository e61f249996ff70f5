"""Values in files: pickled, with arrays beside the pickle so that readers map them into memory."""

import json
import mmap
import os
import pickle
from pathlib import Path
from typing import Any

ALIGNMENT = 64  # bytes


def write_value(path: Path, value: Any) -> None:
    """Write a value. The file appears at once as a whole, even if its writer is killed.

    The format: the length of a line of JSON (8 bytes), the line (begin and size of each part), the
    pickle, then its buffers (pickle protocol 5, PEP 574).
    """
    buffers: list[pickle.PickleBuffer] = []
    pickled = pickle.dumps(value, protocol=5, buffer_callback=buffers.append)
    parts = [memoryview(pickled), *(buffer.raw() for buffer in buffers)]
    begins, at = [], 0
    for part in parts:
        begins.append(at)
        at = _aligned(at + part.nbytes)
    line = json.dumps([[begin, part.nbytes] for begin, part in zip(begins, parts)]).encode()
    first = _aligned(8 + len(line))
    new = path.with_name(f".{path.name}-{os.getpid()}")
    with new.open("wb") as file:
        file.write(len(line).to_bytes(8, "little") + line)
        for begin, part in zip(begins, parts):
            file.seek(first + begin)
            file.write(part)
        file.truncate(first + at)
    new.replace(path)


def read_value(path: Path) -> Any:
    """Read a value. Its arrays are read-only and mapped: processes of a machine share them."""
    with path.open("rb") as file:
        mapped = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    length = int.from_bytes(mapped[:8], "little")
    first = _aligned(8 + length)
    spans = json.loads(bytes(mapped[8 : 8 + length]))
    parts = [mapped[first + begin : first + begin + size] for begin, size in spans]
    return pickle.loads(parts[0], buffers=parts[1:])


def _aligned(at: int) -> int:
    return -(-at // ALIGNMENT) * ALIGNMENT
