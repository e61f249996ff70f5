"""The text that passes look at: to fit on, to score on, to continue. None of it is test text."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np

from ..data.sample import Sample, random_samples
from ..data.texts import bundled_path, load_prompts, load_split
from ..errors import Gpt2cError
from ..ir import Program
from .checkpoint import BUNDLED, Checkpoint, load_checkpoint
from .inputs import Input, read_inputs, split_inputs
from .tokenizers.vocabulary import reference_tokenizer

COUNT = 96  # sequences
LENGTH = 128  # tokens of a sequence taken from text

Notice = Callable[[str], None]


def validation_samples(checkpoint: Checkpoint, program: Program, notice: Notice) -> list[Sample]:
    """Inputs on which passes are measured and labels scored: from the validation part of the
    checkpoint's inputs, or of the bundled text.

    Models without text or inputs get random tokens, with a notice.
    """
    if checkpoint.inputs is not None:
        return [Sample(each.ids, each.offset) for each in _inputs(checkpoint)[0::2][:COUNT]]
    if checkpoint.vocabulary.kind == "bytes":
        if checkpoint.path != bundled_path():
            notice("no text came with this checkpoint: passes look at the bundled model's English")
        split = load_split("validation")
        kinds = [split.of(kind) for kind in split.kinds]
        mixed = [document for row in zip(*kinds, strict=False) for document in row][:COUNT]
        return _english(checkpoint, (ids[: 2 * LENGTH] for ids in mixed), whole=False)
    notice("there are no inputs for this checkpoint: passes look at random tokens (see --inputs)")
    return random_samples(program, COUNT, min(LENGTH, checkpoint.config.context))


def calibration_samples(checkpoint: Checkpoint) -> list[Sample]:
    """Inputs to fit on, apart from those of ``validation_samples``; none where there are no inputs
    and no text."""
    if checkpoint.inputs is not None:
        return [Sample(each.ids, each.offset) for each in _inputs(checkpoint)[1::2]]
    if checkpoint.vocabulary.kind == "bytes":
        return _english(checkpoint, load_split("calibration").documents, whole=True)
    return []


def held_out_text(checkpoint: Checkpoint) -> list[Sample]:
    """All text that is not for tests: of calibration and of validation, whole."""
    held_out = calibration_samples(checkpoint)
    if checkpoint.inputs is not None:
        held_out += [Sample(each.ids, each.offset) for each in _inputs(checkpoint)[0::2]]
    elif checkpoint.vocabulary.kind == "bytes":
        held_out += _english(checkpoint, load_split("validation").documents, whole=True)
    return held_out


def given_text(path: Path, checkpoint: Checkpoint) -> list[Sample]:
    """The text of a file, or of all files of a folder: .txt in UTF-8, or .npy with token ids ([tokens],
    documents ending with the end of text). In pieces of at most LENGTH tokens, no piece of two
    documents; a piece ends with a line where one ends in its second half, so that pieces begin where
    people's prompts do.

    Raises:
        Gpt2cError: there is no such text, or a token that the model does not have.
    """
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    files = [file for file in files if file.suffix in (".txt", ".npy")]
    if not files:
        raise Gpt2cError("no .txt or .npy there", where=path, hint="Name a file or folder of text.")
    documents = [each for file in files for each in _documents(file, checkpoint)]
    length = min(LENGTH, checkpoint.config.context)
    lines = _line_ends(checkpoint, documents)
    return [Sample(piece) for ids in documents for piece in _pieces(ids, lines, length)]


def _line_ends(checkpoint: Checkpoint, documents: Iterable[list[int]]) -> set[int]:
    """The tokens, of those in the documents, whose text ends a line."""
    if checkpoint.vocabulary.kind != "bytes":
        return set()
    decode = reference_tokenizer(checkpoint.vocabulary).decode
    return {token for token in set().union(*documents) if decode([token]).endswith("\n")}


def _pieces(ids: list[int], lines: set[int], length: int) -> Iterator[tuple[int, ...]]:
    at = 0
    while at < len(ids):
        end = min(at + length, len(ids))
        if end < len(ids):
            second_half = range(end, at + length // 2, -1)
            end = next((i for i in second_half if ids[i - 1] in lines), end)
        yield tuple(ids[at:end])
        at = end


def _documents(file: Path, checkpoint: Checkpoint) -> list[list[int]]:
    try:
        if file.suffix == ".txt":
            text = file.read_text(encoding="utf-8")
            return [
                reference_tokenizer(checkpoint.vocabulary)
                .encode(text, add_special_tokens=False)
                .ids
            ]
        ids = np.load(file, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise Gpt2cError(f"can't be read as text ({error})", where=file) from None
    if ids.ndim != 1 or ids.dtype.kind not in "iu" or not ids.size:
        raise Gpt2cError("is no list of token ids", where=file)
    if int(ids.min()) < 0 or int(ids.max()) >= checkpoint.config.vocab:
        raise Gpt2cError("holds tokens that the model does not have", where=file)
    ends = np.flatnonzero(ids == checkpoint.config.eos) + 1
    return [each.tolist() for each in np.split(ids, ends) if len(each)]


def validation_prompts(checkpoint: Checkpoint) -> list[Sample]:
    """Prompts to continue, of the validation part; none where there are no inputs and no text."""
    if checkpoint.inputs is not None:
        found = [each for each in _inputs(checkpoint)[0::2] if each.scored]
        return [Sample(each.ids[: each.scored[0] + 1], each.offset) for each in found]
    if checkpoint.vocabulary.kind == "bytes":
        encode = reference_tokenizer(checkpoint.vocabulary).encode
        texts = (prompt.text for prompt in load_prompts("validation"))
        encoded = (encode(text, add_special_tokens=False).ids for text in texts)
        return [Sample(tuple(ids)) for ids in encoded if 0 < len(ids) < checkpoint.config.context]
    return []


def scored_inputs(checkpoint: Checkpoint) -> list[Sample]:
    """All validation inputs with the positions whose answers count; none of models with text."""
    if checkpoint.inputs is None:
        return []
    return [
        Sample(each.ids, each.offset, each.scored) for each in _inputs(checkpoint) if each.scored
    ]


def _inputs(checkpoint: Checkpoint) -> list[Input]:
    assert checkpoint.inputs is not None
    return split_inputs(read_inputs(checkpoint.inputs, checkpoint.config), "validation")


def _english(
    checkpoint: Checkpoint, documents: Iterable[np.ndarray], *, whole: bool
) -> list[Sample]:
    """Documents of the bundled text in this checkpoint's tokens: their beginnings, or the ``whole`` of
    them in pieces of LENGTH tokens."""
    length = min(LENGTH, checkpoint.config.context)
    if checkpoint.path == bundled_path():
        texts = [tuple(map(int, ids)) for ids in documents]
    else:
        bundled, own = (
            reference_tokenizer(load_checkpoint(BUNDLED).vocabulary),
            reference_tokenizer(checkpoint.vocabulary),
        )
        decoded = (bundled.decode(ids.tolist(), skip_special_tokens=True) for ids in documents)
        texts = [tuple(own.encode(text, add_special_tokens=False).ids) for text in decoded]
    ends = [len(ids) if whole else length for ids in texts]
    return [
        Sample(ids[at : min(at + length, end)])
        for ids, end in zip(texts, ends, strict=True)
        for at in range(0, end, length)
        if ids[at:end]
    ]
