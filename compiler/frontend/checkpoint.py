"""A checkpoint, whatever its format: complete, checked, in float32, under the names of GPT-2."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .config import Config

if TYPE_CHECKING:
    from .vocabulary import Vocabulary


@dataclass(frozen=True)
class Checkpoint:
    """A model as it was stored: the original of every program made from it.

    Attributes:
        name: a safe short name ([A-Za-z0-9._-]), from its folder or hub name.
        path: the folder or file that it was read from.
        format: "huggingface", "nanogpt" or "transformerlens".
        tensors: float32, finite, read-only; complete under Hugging Face's names for GPT-2 without
            their "transformer." prefix:
            wte.weight [vocab, width], wpe.weight [context, width],
            h.N.ln_1.weight, h.N.ln_1.bias [width], h.N.ln_2.* likewise,
            h.N.attn.c_attn.weight [width, 3 * width], h.N.attn.c_attn.bias [3 * width],
            h.N.attn.c_proj.weight [width, width], h.N.attn.c_proj.bias [width],
            h.N.mlp.c_fc.weight [width, inner], h.N.mlp.c_fc.bias [inner],
            h.N.mlp.c_proj.weight [inner, width], h.N.mlp.c_proj.bias [width],
            ln_f.weight, ln_f.bias [width];
            lm_head.weight [vocab, width] only where not tied; lm_head.bias [vocab] only where the
            source has one. Biases that a format lacks are zeros, folded LayerNorms ones and zeros.
            Weights stored in this form stay memory-mapped.
        inputs: inputs.jsonl.gz beside the weights, where there is one.
        fingerprint: SHA-256 over the bytes of the weight files, in the order of their names.
        dtype: as stored: "float32", "float16", "bfloat16" or "mixed".
        notes: what had to be assumed, for the user to read; one sentence each.
    """

    name: str
    path: Path
    format: str
    config: Config
    tensors: Mapping[str, np.ndarray]
    vocabulary: Vocabulary
    inputs: Path | None
    fingerprint: str
    dtype: str
    notes: tuple[str, ...] = ()
