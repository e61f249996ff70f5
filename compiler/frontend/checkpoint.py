"""Checkpoints of every supported format: checked, complete, in float32, with GPT-2's names."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from ..errors import Gpt2cError
from ..ir.vocabulary import Vocabulary
from .config import Config, choose_readout
from .files import fingerprint, plain_file, safe_name, show
from .generation_config import read_ends
from .hub import download, is_hub_name
from .load_options import LoadOptions
from .readers.detect import read_file, read_folder
from .readers.huggingface import SINGLE_FILES
from .readers.sizes import supported_activation
from .readers.source import Source
from .tokenizers.characters import character_vocabulary
from .tokenizers.vocabulary import load_vocabulary

BUNDLED = "stories"
END_OF_TEXT = "<|endoftext|>"


@dataclass(frozen=True)
class Checkpoint:
    """A stored model: the original of every program that is compiled from it.

    Attributes:
        name: a safe short name ([A-Za-z0-9._-]), from its folder or hub name.
        path: the folder or file that holds it.
        format: "huggingface", "nanogpt", "transformerlens", or the name of a layout of raw weights.
        tensors: all weights, float32, finite and read-only, under Hugging Face's names for GPT-2
            without the "transformer." prefix:
            wte.weight [vocab, width], wpe.weight [context, width],
            h.N.ln_1.weight, h.N.ln_1.bias [width], h.N.ln_2.* likewise,
            h.N.attn.c_attn.weight [width, 3 * width], h.N.attn.c_attn.bias [3 * width],
            h.N.attn.c_proj.weight [width, width], h.N.attn.c_proj.bias [width],
            h.N.mlp.c_fc.weight [width, inner], h.N.mlp.c_fc.bias [inner],
            h.N.mlp.c_proj.weight [inner, width], h.N.mlp.c_proj.bias [width],
            ln_f.weight, ln_f.bias [width];
            lm_head.weight [vocab, width] only if not tied; lm_head.bias [vocab] only if the source
            has one. Biases that a format lacks are zero; folded LayerNorms have gain 1 and bias 0.
            Weights that are stored in this form stay memory-mapped.
        inputs: inputs.jsonl.gz beside the weights; None if there is none.
        fingerprint: SHA-256 of the bytes of the weight files, in the order of their names.
        dtype: the stored type: "float32", "float16", "bfloat16" or "mixed".
        notes: notes for the user on how it was read, including assumptions; one sentence each.
        assumptions: facts that no file states and that the reader can't check. A program of such a
            checkpoint is not called exact.
        options: the options that the user set.
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
    assumptions: tuple[str, ...] = ()
    options: LoadOptions = field(default_factory=LoadOptions)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "tensors": dict(self.tensors)}  # a proxy can't be pickled

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update({**state, "tensors": MappingProxyType(state["tensors"])})


def load_checkpoint(
    name_or_path: str | Path | None = None,
    *,
    readout: str | None = None,
    activation: str | None = None,
    heads: int | None = None,
    vocabulary: Path | None = None,
) -> Checkpoint:
    """Read a checkpoint. All of it is checked, and none of it is executed.

    Args:
        name_or_path: a folder, a file, the name of a model on the hub, or "stories" (the default)
            for the bundled model; ./stories is a folder of that name.
        readout: "argmax" or "multilabel"; None: as the config implies.
        activation: "gelu_new", "gelu" or "relu", for formats that don't store it.
        heads: the number of attention heads, for formats that don't store it.
        vocabulary: a JSON file with the characters of a model without a tokenizer.

    Raises:
        Gpt2cError: it doesn't exist, is damaged, or isn't a GPT-2 in a supported format.
    """
    choose_readout(readout, [])
    options = LoadOptions(readout, supported_activation(activation), heads, vocabulary)
    if name_or_path is None or str(name_or_path) == BUNDLED:
        # Imported here: most checkpoints do not need the bundled text.
        from ..data.texts import bundled_path

        return _finish(read_folder(bundled_path(), options), bundled_path(), BUNDLED, options)
    text = str(name_or_path)
    path = Path(text)
    if text.strip() and _exists(path):
        if path.is_dir():
            return _finish(read_folder(path, options), path, path.resolve().name, options)
        source = read_file(path, options)
        named_after_folder = path.name in ("ckpt.pt", "model.pt", "model.pth", *SINGLE_FILES)
        name = path.resolve().parent.name if named_after_folder else path.stem
        return _finish(source, path, name, options)
    if isinstance(name_or_path, str) and is_hub_name(text):
        path = download(text)
        return _finish(read_folder(path, options), path, text.rpartition("/")[2], options)
    raise Gpt2cError(
        f"no such file or folder: {show(text)}",
        hint="Name a checkpoint's folder or file, or a model on the hub.",
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _finish(source: Source, path: Path, name: str, options: LoadOptions) -> Checkpoint:
    config = source.config
    notes = (*source.assumptions, *source.notes)
    ignored: list[str] = []
    vocabulary = load_vocabulary(source.folder, config.vocab, ignored.append)
    if vocabulary.kind == "ids" or options.vocabulary is not None:
        file = options.vocabulary
        characters = character_vocabulary(source.folder, config.vocab, file, ignored.append)
        vocabulary = characters or vocabulary
    notes += tuple(ignored)
    if source.format != "huggingface":
        config = dataclasses.replace(config, eos=dict(vocabulary.specials).get(END_OF_TEXT))
        if vocabulary.kind == "ids":
            notes += (
                "No tokenizer files beside the weights: tokens are named by their ids "
                "(--vocabulary names characters).",
            )
    ends, ending = read_ends(source.folder, config.vocab)
    notes += ending
    if ends is not None:
        eos, several = (ends[0] if ends else None), (ends if len(ends) > 1 else ())
        config = dataclasses.replace(config, eos=eos, ends=several)
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
        assumptions=source.assumptions,
        options=options,
    )
