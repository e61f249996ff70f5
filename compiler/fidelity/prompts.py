"""Where the prompts come from that a program is measured on.

In this order: the file or folder that the user names; the inputs that lie beside the checkpoint; the
test split of the bundled model, for it and, with a warning, for any other model of text; random
tokens, with a warning. Of more prompts than asked for, a sample is drawn by seed; only the drawn ones
are read into memory.
"""

import gzip
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, cast

import numpy as np

from ..errors import Gpt2cError
from ..frontend.config import Config
from .measures import Answer

LONGEST_LINE = 1_000_000  # bytes
RANDOM_LENGTH = 16  # tokens of a random prompt
_SUFFIXES = (".jsonl", ".jsonl.gz", ".txt")

Encode = Callable[[str], list[int]]


@dataclass(frozen=True)
class Prompt:
    """Something to continue, and the text on which outputs are compared.

    ids: the greedy continuation starts after these.
    offset: position id of the first.
    text: its own text, on which answers are compared teacher forced: it begins with `ids`. None:
        there is no more than `ids`, and the original's own greedy continuation takes its place.
    scored: the positions of `text` that count; None: all.
    expected: for scored positions, the right answers, where somebody wrote them down.
    kind: of text, for figures by kind.
    where: file and line, for messages.
    written: the prompt as text, where it came as text.
    """

    ids: tuple[int, ...]
    offset: int = 0
    text: tuple[int, ...] | None = None
    scored: tuple[int, ...] | None = None
    expected: tuple[Answer, ...] | None = None
    kind: str = ""
    where: str = ""
    written: str | None = None


@dataclass(frozen=True)
class Selection:
    """The prompts of a measurement.

    source: what they are, in words, without the path of any machine.
    natural: whether the tokens mean anything, so that cross entropy on them does.
    notes: what the user should know.
    """

    prompts: list[Prompt]
    source: str
    natural: bool = True
    notes: list[str] = field(default_factory=list)


def read_prompts(path: Path, n: int, seed: int, config: Config, encode: Encode) -> Selection:
    """Prompts of a file, or of a folder's .txt, .jsonl and .jsonl.gz files in the order of names.

    A .jsonl line is an object with "text" or "ids" (or "input_ids"), and if wanted "offset", "kind",
    and "scored" and "expected" as in a checkpoint's inputs. Any other file is UTF-8 text, one prompt
    a line, blank lines left out. An empty text stands for the begin (or end) token of the model.

    Raises Gpt2cError, naming file and line, for what cannot be read or does not fit the context.
    """
    files = _files(Path(path))
    total = sum(1 for file in files for _ in _lines(file))
    if total == 0:
        raise Gpt2cError("there is no prompt in it", where=path, hint="Write one prompt a line.")
    chosen = set(draw(total, n, seed))
    prompts = []
    index = 0
    for file in files:
        for number, line in _lines(file):
            if index in chosen:
                where = f"{file.name}:{number}"
                prompts.append(_parse(line, file, where, config, encode))
            index += 1
    return Selection(prompts, f"{Path(path).name} ({total} prompts)")


def random_prompts(n: int, seed: int, config: Config) -> Selection:
    """Tokens drawn evenly from the vocabulary: for checkpoints that come without any text."""
    length = max(1, min(RANDOM_LENGTH, config.context // 2))
    drawn = np.random.default_rng(seed).integers(config.vocab, size=(n, length))
    return Selection(
        [Prompt(tuple(row), where=f"random prompt {i}") for i, row in enumerate(drawn.tolist())],
        f"random tokens, {length} a prompt",
        natural=False,
        notes=[
            "there is no text for this checkpoint: the prompts are random tokens, so the figures say "
            "little about text (give some with --prompts)"
        ],
    )


def draw(total: int, n: int, seed: int) -> list[int]:
    """Which n of `total` to take, in order: all, or a sample without repetition."""
    if n >= total:
        return list(range(total))
    picked: list[int] = np.random.default_rng(seed).permutation(total)[:n].tolist()
    return sorted(picked)


def checked(prompt: Prompt, config: Config) -> Prompt:
    """The prompt, with the begin token in place of nothing; errors where it cannot be run."""
    if not prompt.ids:
        start = config.bos if config.bos is not None else config.eos
        if start is None:
            raise Gpt2cError(
                "the prompt is empty, and the model has no begin token to put in its place",
                where=prompt.where,
                hint="Give it at least one token.",
            )
        prompt = Prompt((start,), prompt.offset, kind=prompt.kind, where=prompt.where)
    longest = prompt.ids if prompt.text is None else prompt.text
    if prompt.offset < 0 or prompt.offset + len(longest) > config.context:
        at = f" from position {prompt.offset} on" if prompt.offset else ""
        raise Gpt2cError(
            f"{len(longest)} tokens{at} do not fit the model's context of {config.context}",
            where=prompt.where,
            hint="Shorten the prompt.",
        )
    if not 0 <= min(longest) <= max(longest) < config.vocab:
        raise Gpt2cError(
            f"a token id is outside the vocabulary (0 to {config.vocab - 1})", where=prompt.where
        )
    return prompt


def from_task(
    ids: Sequence[int],
    offset: int,
    scored: Sequence[int],
    expected: Sequence[Any] | None,
    *,
    kind: str = "",
    where: str = "",
) -> Prompt:
    """A task's input: its greedy continuation starts where the first scored answer is due."""
    positions = tuple(int(t) for t in scored)
    if not positions or not 0 <= min(positions) <= max(positions) < len(ids):
        raise Gpt2cError("`scored` names a position that the input does not have", where=where)
    answers: tuple[Answer, ...] | None = None
    if expected is not None:
        if len(expected) != len(positions):
            raise Gpt2cError("`scored` and `expected` are not equally long", where=where)
        answers = tuple(frozenset(a) if isinstance(a, list | tuple) else a for a in expected)
    text = tuple(int(token) for token in ids)
    return Prompt(
        text[: min(positions) + 1], int(offset), text, positions, answers, kind=kind, where=where
    )


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        files = sorted(f for f in path.iterdir() if f.is_file() and f.name.endswith(_SUFFIXES))
        if not files:
            raise Gpt2cError("no .txt or .jsonl file is in it", where=path)
        return files
    if not path.is_file():
        raise Gpt2cError("there is no such file or folder of prompts", where=path)
    return [path]


def _lines(file: Path) -> Iterator[tuple[int, bytes]]:
    """(line number, line) of those that are not blank."""
    try:
        with _open(file) as stream:
            number = 0
            while line := stream.readline(LONGEST_LINE + 1):
                number += 1
                if len(line) > LONGEST_LINE:
                    raise Gpt2cError(
                        f"the line is longer than {LONGEST_LINE} bytes",
                        where=f"{file.name}:{number}",
                        hint="Write one prompt a line.",
                    )
                if line.strip():
                    yield number, line.rstrip(b"\r\n")
    except (OSError, EOFError) as error:
        raise Gpt2cError(f"it can't be read ({error})", where=file) from None


def _open(file: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(file, "rb")) if file.suffix == ".gz" else file.open("rb")


def _parse(line: bytes, file: Path, where: str, config: Config, encode: Encode) -> Prompt:
    try:
        return _read(line, file, where, config, encode)
    except Gpt2cError as error:
        raise Gpt2cError(error.what, where=error.where or where, hint=error.hint) from None


def _read(line: bytes, file: Path, where: str, config: Config, encode: Encode) -> Prompt:
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise Gpt2cError("the line is not UTF-8 text", where=where) from None
    if not file.name.endswith((".jsonl", ".jsonl.gz")):
        return checked(Prompt(tuple(encode(text)), where=where, written=text), config)
    try:
        record = json.loads(text)
    except (ValueError, RecursionError):
        raise Gpt2cError("the line is not JSON", where=where) from None
    return checked(_from_record(record, where, encode), config)


def _from_record(record: Any, where: str, encode: Encode) -> Prompt:
    hint = 'Write {"text": ...} or {"ids": [...], "offset": 0}.'
    if not isinstance(record, dict):
        raise Gpt2cError("the line is no JSON object", where=where, hint=hint)
    kind = record.get("kind", "")
    offset = record.get("offset", 0)
    if not isinstance(kind, str) or not _whole(offset):
        raise Gpt2cError('"kind" must be a text, "offset" a whole number', where=where, hint=hint)
    if isinstance(record.get("text"), str):
        written = tuple(encode(record["text"]))
        return Prompt(written, offset, kind=kind, where=where, written=record["text"])
    ids: Any = record.get("ids", record.get("input_ids"))
    if not _whole_list(ids):
        raise Gpt2cError("there is neither a text nor a list of ids in it", where=where, hint=hint)
    scored: Any = record.get("scored")
    expected: Any = record.get("expected")
    if scored is None:
        return Prompt(tuple(ids), offset, kind=kind, where=where)
    good = expected is None or (
        isinstance(expected, list) and all(_whole(a) or _whole_list(a) for a in expected)
    )
    if not _whole_list(scored) or not good:
        raise Gpt2cError('"scored" or "expected" is no list of whole numbers', where=where)
    return from_task(ids, offset, scored, expected, kind=kind, where=where)


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _whole_list(value: Any) -> bool:
    return isinstance(value, list) and all(_whole(v) for v in value)
