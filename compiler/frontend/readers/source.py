"""What every format is turned into before it becomes a checkpoint."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..config import Config


@dataclass(frozen=True)
class Source:
    """A model read from files: as in `Checkpoint`, where the fields are explained.

    Attributes:
        folder: where its tokenizer and its inputs are looked for.
        files: the weight files, of which the fingerprint is taken.
    """

    format: str
    folder: Path
    files: tuple[Path, ...]
    config: Config
    tensors: Mapping[str, np.ndarray]
    dtype: str
    notes: tuple[str, ...] = ()
