"""Lists of integers of any length as two arrays, and back."""

from collections.abc import Iterable

import numpy as np

from .cache import Arrays


def pack(rows: Iterable[tuple[int, ...]]) -> Arrays:
    """The rows one after the other, and their lengths."""
    rows = list(rows)
    every = np.array([value for row in rows for value in row], dtype=np.int64)
    return {"values": every, "lengths": np.array([len(row) for row in rows], dtype=np.int64)}


def unpack(arrays: Arrays) -> list[tuple[int, ...]]:
    """The rows that :func:`pack` packed."""
    if not len(arrays["lengths"]):
        return []
    ends = np.cumsum(arrays["lengths"])[:-1]
    return [tuple(row.tolist()) for row in np.split(arrays["values"], ends)]
