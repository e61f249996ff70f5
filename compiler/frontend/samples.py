"""The text that passes use, from the calibration and validation splits, never the test split."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from ..data.sample import Sample, random_samples
from ..data.texts import Split, bundled_path, load_prompts, load_split
from ..errors import Gpt2cError
from ..ir import Program
from .checkpoint import BUNDLED, Checkpoint, load_checkpoint
from .inputs import Input, read_inputs, split_inputs
from .tokenizers.spelling import spells_english
from .tokenizers.vocabulary import encode_text, reference_tokenizer

COUNT = 96  # of sequences
LENGTH = 128  # of a sequence of text, in tokens

Notice = Callable[[str], None]


def validation_samples(checkpoint: Checkpoint, program: Program, notice: Notice) -> list[Sample]:
    """Validation samples, on which passes are measured and labels are scored.

    They come from the checkpoint's inputs, or from the bundled text. Models without text or inputs
    get random tokens, with a notice.
    """
    if checkpoint.inputs is not None:
        return _samples(_inputs(checkpoint)[0::2][:COUNT])
    if spells_english(checkpoint.vocabulary):
        if checkpoint.path != bundled_path():
            notice("the checkpoint has no text: passes use the bundled model's English")
        split = load_split("validation")
        kinds = [split.of(kind) for kind in split.kinds]
        mixed = [document for row in zip(*kinds, strict=False) for document in row][:COUNT]
        return _english(checkpoint, (ids[: 2 * LENGTH] for ids in mixed), whole=False)
    notice("the checkpoint has no inputs: passes use random tokens (see --inputs)")
    return random_samples(program, COUNT, min(LENGTH, checkpoint.config.context))


def calibration_samples(checkpoint: Checkpoint) -> list[Sample]:
    """Calibration samples, disjoint from ``validation_samples``; none without inputs and text."""
    if checkpoint.inputs is not None:
        return _samples(_inputs(checkpoint)[1::2])
    if spells_english(checkpoint.vocabulary):
        return _english_of(checkpoint, load_split("calibration"), whole=True)
    return []


def held_out_text(checkpoint: Checkpoint) -> list[Sample]:
    """All calibration and validation text."""
    samples = calibration_samples(checkpoint)
    if checkpoint.inputs is not None:
        samples += _samples(_inputs(checkpoint)[0::2])
    elif spells_english(checkpoint.vocabulary):
        samples += _english_of(checkpoint, load_split("validation"), whole=True)
    return samples


def read_text(path: Path, checkpoint: Checkpoint) -> list[Sample]:
    """Samples from a file of text, or from all such files of a folder.

    Files are .txt in UTF-8, or .npy with token ids [tokens], whose documents end with the
    end-of-text token. Samples have at most LENGTH tokens, all of one document. If a line ends in
    the second half of a sample, the sample ends there, so that samples begin where lines do.

    Raises:
        Gpt2cError: there is no text, or it has a token that the model does not have.
    """
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    files = [file for file in files if file.suffix in (".txt", ".npy")]
    if not files:
        raise Gpt2cError("no .txt or .npy file", where=path, hint="Name a file or folder of text.")
    documents = [ids for file in files for ids in _documents(file, checkpoint)]
    if not any(documents):
        raise Gpt2cError("expected text, got empty files", where=path)
    length = min(LENGTH, checkpoint.config.context)
    lines = _line_ends(checkpoint, documents)
    return [Sample(piece) for ids in documents for piece in _pieces(ids, lines, length)]


def _line_ends(checkpoint: Checkpoint, documents: Iterable[list[int]]) -> set[int]:
    """The tokens of the documents whose text ends with a line break."""
    if not checkpoint.vocabulary.is_text:
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
            text = file.read_text(encoding="utf-8-sig")
            return [encode_text(checkpoint.vocabulary, text)]
        ids = np.load(file, allow_pickle=False)
    except Gpt2cError as error:
        raise Gpt2cError(error.what, where=file, hint=error.hint) from None
    except (OSError, ValueError, EOFError) as error:
        raise Gpt2cError(f"cannot be read as text ({error})", where=file) from None
    if ids.ndim != 1 or ids.dtype.kind not in "iu" or not ids.size:
        raise Gpt2cError("expected a one-dimensional array of token ids", where=file)
    if int(ids.min()) < 0 or int(ids.max()) >= checkpoint.config.vocab:
        raise Gpt2cError("the text has tokens that the model does not have", where=file)
    ends = np.flatnonzero(ids == checkpoint.config.eos) + 1
    return [document.tolist() for document in np.split(ids, ends) if len(document)]


def validation_prompts(checkpoint: Checkpoint) -> list[Sample]:
    """Prompts of the validation split; none without inputs and text."""
    if checkpoint.inputs is not None:
        return [
            Sample(item.ids[: item.scored[0] + 1], item.offset)
            for item in _inputs(checkpoint)[0::2]
            if item.scored
        ]
    if spells_english(checkpoint.vocabulary):
        encode = reference_tokenizer(checkpoint.vocabulary).encode
        texts = (prompt.text for prompt in load_prompts("validation"))
        encoded = (encode(text, add_special_tokens=False).ids for text in texts)
        return [Sample(tuple(ids)) for ids in encoded if 0 < len(ids) < checkpoint.config.context]
    return []


def scored_inputs(checkpoint: Checkpoint) -> list[Sample]:
    """The validation inputs with their scored positions; none for checkpoints without inputs."""
    if checkpoint.inputs is None:
        return []
    return [
        Sample(item.ids, item.offset, item.scored) for item in _inputs(checkpoint) if item.scored
    ]


def _samples(inputs: Iterable[Input]) -> list[Sample]:
    return [Sample(item.ids, item.offset) for item in inputs]


def _inputs(checkpoint: Checkpoint) -> list[Input]:
    assert checkpoint.inputs is not None
    return split_inputs(read_inputs(checkpoint.inputs, checkpoint.config), "validation")


def _english_of(checkpoint: Checkpoint, split: Split, *, whole: bool) -> list[Sample]:
    """The documents of a split of the bundled text, with their kinds (see ``_english``)."""
    kinds = [split.kinds[number] for number in split.kind]
    return _english(checkpoint, split.documents, kinds, whole=whole)


def _english(
    checkpoint: Checkpoint,
    documents: Iterable[np.ndarray],
    kinds: Sequence[str] = (),
    *,
    whole: bool,
) -> list[Sample]:
    """Documents of the bundled text, in this checkpoint's tokens.

    Each gives one sample of its first LENGTH tokens or, if ``whole``, as many as it has.
    """
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
    names = kinds or [""] * len(texts)
    return [
        Sample(ids[at : min(at + length, end)], kind=kind)
        for ids, end, kind in zip(texts, ends, names, strict=True)
        for at in range(0, end, length)
        if ids[at:end]
    ]
