"""A checkpoint, whatever its format: complete, checked, in float32, under the names of GPT-2."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np

from ..errors import Gpt2cError
from ..ir.vocabulary import Vocabulary
from .config import Config, choose_readout
from .files import fingerprint, plain_file, safe_name, show
from .hub import download, is_hub_name
from .readers.detect import read_file, read_folder
from .readers.huggingface import SINGLE_FILES
from .readers.source import Source
from .tokenizers.vocabulary import load_vocabulary

BUNDLED = "stories"
END_OF_TEXT = "<|endoftext|>"


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


def load_checkpoint(
    name_or_path: str | Path | None = None, *, readout: str | None = None
) -> Checkpoint:
    """Reads a checkpoint: the stored weights in float32, everything checked, nothing executed.

    Args:
        name_or_path: a folder, a file, the name of a model on the hub, or "stories" for the bundled
            model (also the default; ./stories is a folder of that name).
        readout: "argmax" or "multilabel" instead of what the config implies.

    Raises:
        Gpt2cError: it isn't there, is damaged, or isn't a GPT-2 in a supported format.
    """
    choose_readout(readout, [])
    if name_or_path is None or str(name_or_path) == BUNDLED:
        # Imported here: the bundled texts are of no use to most checkpoints.
        from ..data.texts import bundled_path

        return _finish(read_folder(bundled_path(), readout), bundled_path(), BUNDLED)
    text = str(name_or_path)
    path = Path(text)
    if text.strip() and _exists(path):
        if path.is_dir():
            return _finish(read_folder(path, readout), path, path.resolve().name)
        source = read_file(path, readout)
        named_after_folder = path.name in ("ckpt.pt", *SINGLE_FILES)
        name = path.resolve().parent.name if named_after_folder else path.stem
        return _finish(source, path, name)
    if isinstance(name_or_path, str) and is_hub_name(text):
        path = download(text)
        return _finish(read_folder(path, readout), path, text.rpartition("/")[2])
    raise Gpt2cError(
        f"no such file or folder: {show(text)}",
        hint="Give a checkpoint's folder or file, or the name of a model on the hub.",
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _finish(source: Source, path: Path, name: str) -> Checkpoint:
    config = source.config
    vocabulary = load_vocabulary(source.folder, config.vocab)
    notes = source.notes
    if source.format != "huggingface":
        config = dataclasses.replace(config, eos=dict(vocabulary.specials).get(END_OF_TEXT))
        if vocabulary.kind == "ids":
            notes += ("No tokenizer files beside the weights: token ids are the tokens.",)
    for array in source.tensors.values():
        array.flags.writeable = False
    return Checkpoint(
        name=safe_name(name),
        path=path,
        format=source.format,
        config=config,
        tensors=MappingProxyType(dict(source.tensors)),
        vocabulary=vocabulary,
        inputs=plain_file(source.folder, "inputs.jsonl.gz"),
        fingerprint=fingerprint(source.files),
        dtype=source.dtype,
        notes=notes,
    )
