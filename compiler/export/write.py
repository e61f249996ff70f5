"""Writes a Hugging Face folder and checks its logits against the program's."""

import copy
import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..data.sample import Sample, random_samples
from ..errors import Gpt2cError
from ..frontend.tokenizers.vocabulary import reference_tokenizer
from ..ir import Program, count_numbers
from .tensors import Tensors, gpt2_tensors

if TYPE_CHECKING:
    import torch

LIMIT = 1e-4  # largest |Δlogit|, unless float32 itself is less exact
CHECKED, LEAST = 8, 2  # samples, of the length of the context; fewer of large models
OPERATIONS = 4e12  # maximum operations of the check, unless LEAST samples take more
ARCHITECTURES = {"argmax": "GPT2LMHeadModel", "multilabel": "GPT2BCELMHeadModel"}


@dataclass(frozen=True)
class Exported:
    """What was written: the largest |Δlogit| to the program over some positions, and its limit."""

    folder: Path
    max_logit: float
    limit: float
    positions: int


def export_checkpoint(
    program: Program,
    folder: Path,
    *,
    fallback: bool = False,
    samples: Sequence[Sample] = (),
) -> Exported:
    """Writes a graph of a program as a checkpoint that transformers loads.

    Args:
        folder: an existing, empty folder.
        fallback: export the fallback in place of the core.
        samples: inputs on which the logits are compared; random tokens where empty.

    Raises:
        Gpt2cError: the program holds what a checkpoint can't, or the logits differ by more than
            max(LIMIT, twice the distance between the model's float32 and float64).
    """
    graph = program.fallback if fallback else program.core
    if graph is None:
        raise Gpt2cError("expected a program with a fallback, got one without", where=program.name)
    tensors = gpt2_tensors(program, graph)
    _write(program, graph.unembed.readout, tensors, folder)
    numbers = sum(count_numbers(program, graph).values())
    # Three runs, one of them in float64, which takes twice as long.
    most = int(OPERATIONS / (8 * max(numbers, 1) * program.shape.context))
    count = min(CHECKED, max(LEAST, most))
    chosen = list(samples)[:count] or random_samples(program, count, program.shape.context)
    return _check(program, fallback, folder, chosen)


def _write(program: Program, readout: str, tensors: Tensors, folder: Path) -> None:
    shape = program.shape
    config: dict[str, object] = {
        "architectures": [ARCHITECTURES[readout]],
        "model_type": "gpt2",
        "n_layer": shape.layers,
        "n_head": shape.heads,
        "n_embd": shape.width,
        "n_positions": shape.context,
        "vocab_size": shape.vocab,
        "layer_norm_epsilon": shape.epsilon,
        "bos_token_id": shape.bos,
        "eos_token_id": list(shape.ends) or shape.eos,
        "dtype": "float32",
        "attn_pdrop": 0.0,
        "embd_pdrop": 0.0,
        "resid_pdrop": 0.0,
        **tensors.options,
    }
    text = json.dumps(config, indent=2, sort_keys=True) + "\n"
    (folder / "config.json").write_text(text, encoding="utf-8")
    named = {
        name if name.startswith("lm_head") else f"transformer.{name}": array
        for name, array in sorted(tensors.arrays.items())
    }
    _save(named, folder / "model.safetensors")
    _write_tokenizer(program, folder)


def _save(named: dict[str, Any], path: Path) -> None:
    """Write tensors; a full disk is an OSError, which safetensors has in its message alone."""
    from safetensors import SafetensorError
    from safetensors.numpy import save_file

    try:
        save_file(named, path, metadata={"format": "pt"})
    except SafetensorError as error:
        number = re.search(r"os error (\d+)", str(error))
        if number is None:
            raise
        code = int(number[1])
        raise OSError(code, os.strerror(code), str(path)) from error


def _write_tokenizer(program: Program, folder: Path) -> None:
    vocabulary = program.vocabulary
    if vocabulary.kind == "ids":
        return
    reference_tokenizer(vocabulary).save(str(folder / "tokenizer.json"))
    names = {
        key: vocabulary.tokens[number]
        for key, number in (
            ("bos_token", program.shape.bos),
            ("eos_token", program.shape.eos),
            ("unk_token", vocabulary.unknown),
        )
        if number is not None
    }
    settings = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": program.shape.context,
        "clean_up_tokenization_spaces": False,
        **({"add_prefix_space": True} if vocabulary.add_prefix_space else {}),
        **names,
    }
    text = json.dumps(settings, indent=2, sort_keys=True) + "\n"
    (folder / "tokenizer_config.json").write_text(text, encoding="utf-8")


def _check(program: Program, fallback: bool, folder: Path, samples: Sequence[Sample]) -> Exported:
    """Loads the folder in transformers and compares logits with the interpreter's."""
    import torch
    from transformers import GPT2LMHeadModel, logging

    from ..interpreter import Interpreter

    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    model = GPT2LMHeadModel.from_pretrained(folder, attn_implementation="eager")
    double = copy.deepcopy(model).double()
    interpreter = Interpreter(program, program.fallback if fallback else None)
    worst, rounding, positions = 0.0, 0.0, 0
    with torch.inference_mode():
        for sample in samples:  # one at a time: logits of a large vocabulary are large
            expected, single = _logits(interpreter, sample), _transformers(model, sample)
            worst = max(worst, float(np.abs(expected - single).max()))
            positions += len(expected)
            del expected
            rounding = max(rounding, float(np.abs(_transformers(double, sample) - single).max()))
    limit = max(LIMIT, 2 * rounding)
    if not worst <= limit:
        raise Gpt2cError(
            f"expected logits within {limit:.2g} of the program's, got {worst:.2g}", where=folder
        )
    return Exported(folder, worst, limit, positions)


def _logits(interpreter: "torch.nn.Module", sample: Sample) -> np.ndarray:
    import torch

    positions = torch.arange(sample.offset, sample.offset + len(sample.ids))
    with torch.inference_mode():
        logits: np.ndarray = interpreter(torch.tensor([sample.ids]), positions).logits[0].numpy()
    return logits


def _transformers(model: "torch.nn.Module", sample: Sample) -> np.ndarray:
    import torch

    positions = torch.arange(sample.offset, sample.offset + len(sample.ids))[None]
    logits: np.ndarray = model(torch.tensor([sample.ids]), position_ids=positions).logits[0].numpy()
    return logits
