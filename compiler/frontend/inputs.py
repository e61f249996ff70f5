"""The inputs of a checkpoint: token ids, and the expected answers."""

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from ..errors import Gpt2cError
from .config import Config
from .files import reason, show

# Far above any real file; a few kilobytes of gzip can unpack to gigabytes.
BYTES_LIMIT = 64 * 2**20

Answer = int | frozenset[int]


@dataclass(frozen=True)
class Input:
    """One input.

    Attributes:
        ids: token ids, at least one.
        offset: position id of the first token.
        scored: indices into `ids` at which the model's answer counts.
        expected: the correct answer at each of `scored`: the next token, or the set of all legal
            next tokens. Empty if the file has none.
        model_pred: the answers of the original model, in the same form.
        model_correct: whether all of these are correct; None if the file doesn't say.
    """

    ids: tuple[int, ...]
    offset: int
    scored: tuple[int, ...]
    expected: tuple[Answer, ...]
    model_pred: tuple[Answer, ...]
    model_correct: bool | None


def read_inputs(path: Path, config: Config) -> list[Input]:
    """Read a file with one JSON object per line, gzipped or not.

    Only `input_ids` is required. By default the offset is 0 and every position is scored. Unknown
    fields and empty lines are ignored.

    Raises:
        Gpt2cError: the file can't be read or is too large, or a line isn't an input of this model;
            the message names the line.
    """
    inputs = []
    try:
        with open(path, "rb") as file:
            for number, line in enumerate(_lines(file, path), 1):
                if line.strip():
                    inputs.append(_input(line, f"{path}, line {number}", config))
    except (OSError, EOFError, zlib.error) as error:
        raise Gpt2cError(f"can't be read: {reason(error)}", where=path) from error
    if not inputs:
        raise Gpt2cError("the file has no inputs", where=path)
    return inputs


def _lines(file: BinaryIO, path: Path) -> Iterator[bytes]:
    gzipped = file.read(2) == b"\x1f\x8b"
    file.seek(0)
    stream = gzip.GzipFile(fileobj=file) if gzipped else file
    remaining = BYTES_LIMIT
    while line := stream.readline(remaining + 1):
        remaining -= len(line)
        if remaining < 0:
            raise Gpt2cError(f"more than {BYTES_LIMIT // 2**20} MiB of text", where=path)
        yield line


def _input(line: bytes, where: str, config: Config) -> Input:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Gpt2cError(f"not valid JSON: {reason(error)}", where=where) from error
    if not isinstance(data, Mapping):
        raise Gpt2cError(f"expected a JSON object, got {show(data)}", where=where)
    ids = _indices(data, "input_ids", config.vocab, where)
    if not ids:
        raise Gpt2cError("input_ids is empty", where=where)
    offset = data.get("offset", 0)
    if not _is_index(offset, config.context):
        raise Gpt2cError(f"offset: expected a position, got {show(offset)}", where=where)
    if offset + len(ids) > config.context:
        raise Gpt2cError(
            f"{len(ids)} tokens from position {offset} don't fit in {config.context} positions",
            where=where,
        )
    scored = tuple(range(len(ids)))
    if "scored" in data:
        scored = _indices(data, "scored", len(ids), where)
    correct = data.get("model_correct")
    if correct is not None and not isinstance(correct, bool):
        raise Gpt2cError(f"model_correct: expected true or false, got {show(correct)}", where=where)
    return Input(
        ids=ids,
        offset=offset,
        scored=scored,
        expected=_answers(data, "expected", len(scored), config.vocab, where),
        model_pred=_answers(data, "model_pred", len(scored), config.vocab, where),
        model_correct=correct,
    )


def _is_index(value: object, limit: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < limit


def _indices(data: Mapping[str, Any], name: str, limit: int, where: str) -> tuple[int, ...]:
    values = data.get(name)
    if not isinstance(values, list):
        raise Gpt2cError(f"{name}: expected a list, got {show(values)}", where=where)
    for value in values:
        if not _is_index(value, limit):
            raise Gpt2cError(
                f"{name}: expected integers from 0 to {limit - 1}, got {show(value)}", where=where
            )
    return tuple(values)


def _answers(
    data: Mapping[str, Any], name: str, count: int, vocab: int, where: str
) -> tuple[Answer, ...]:
    values = data.get(name)
    if values is None:
        return ()
    if not isinstance(values, list) or len(values) != count:
        actual = f"{len(values)} values" if isinstance(values, list) else show(values)
        raise Gpt2cError(f"{name}: expected {count} answers, got {actual}", where=where)
    answers: list[Answer] = []
    for value in values:
        if _is_index(value, vocab):
            answers.append(value)
        elif isinstance(value, list) and all(_is_index(token, vocab) for token in value):
            answers.append(frozenset(value))
        else:
            what = f"{name}: expected a token id or a list of token ids, got {show(value)}"
            raise Gpt2cError(what, where=where)
    return tuple(answers)


def split_inputs(inputs: Sequence[Input], split: str) -> list[Input]:
    """The "validation" split (a third, for passes) or the "test" split (the rest, for reports).

    Inputs are assigned by a hash of their token ids: a sequence is in the same split at every
    offset, and stays there when the file grows.
    """
    if split not in ("validation", "test"):
        raise ValueError(f"expected validation or test, got {split!r}")
    return [item for item in inputs if (_bucket(item.ids) == 0) == (split == "validation")]


def _bucket(ids: tuple[int, ...]) -> int:
    digest = hashlib.sha256(",".join(map(str, ids)).encode()).digest()
    return digest[0] % 3
