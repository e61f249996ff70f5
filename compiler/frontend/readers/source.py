"""The common form of all formats, before it becomes a Checkpoint."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..config import Config


@dataclass(frozen=True)
class Source:
    """A model read from files. `Checkpoint` documents the other fields.

    Attributes:
        folder: the folder of its tokenizer and inputs.
        files: the weight files, which the fingerprint covers.
        assumptions: see `Checkpoint`; they are no notes.
    """

    format: str
    folder: Path
    files: tuple[Path, ...]
    config: Config
    tensors: Mapping[str, np.ndarray]
    dtype: str
    notes: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
