"""The prompts on which a program is measured.

Sources, in this order: a file or folder that the user names; the inputs in the checkpoint's folder;
the test split of the bundled model (with a warning for any other text model); random tokens (with a
warning). If a source has too many prompts, a sample is drawn by seed, and only the sample is read
into memory.
"""

import gzip
import json
from codecs import BOM_UTF8
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
    """A prompt, and the text on which outputs are compared.

    ids: the tokens to continue.
    offset: position id of the first token.
    text: text that begins with `ids`, on which answers are compared teacher-forced; None: `ids` and
        the original's greedy continuation.
    scored: the positions of `text` that count; None: all.
    expected: the correct answers at the scored positions, if known.
    kind: kind of text, for measures by kind.
    where: file and line, for messages.
    written: the prompt as text, if it was given as text.
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

    source: their description, without paths.
    natural: whether the prompts are text, so that cross entropy on them is meaningful.
    notes: warnings for the user.
    """

    prompts: list[Prompt]
    source: str
    natural: bool = True
    notes: list[str] = field(default_factory=list)


def read_prompts(path: Path, n: int, seed: int, config: Config, encode: Encode) -> Selection:
    """Read prompts from a file, or from a folder's .txt, .jsonl and .jsonl.gz files in name order.

    A .jsonl line is an object with "text" or "ids" (or "input_ids"), and optionally "offset",
    "kind", "scored" and "expected" as in a checkpoint's inputs. Any other file is UTF-8 text with
    one prompt per line; blank lines are skipped. An empty text becomes the begin (or end) token of
    the model.

    Raises:
        Gpt2cError: a line cannot be read or does not fit the context (names file and line).
    """
    files = _files(Path(path))
    total = sum(1 for file in files for _ in _lines(file))
    if total == 0:
        raise Gpt2cError(
            "expected at least one prompt, got none", where=path, hint="Write one per line."
        )
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
    """Return prompts of uniformly drawn tokens, for checkpoints without text."""
    length = max(1, min(RANDOM_LENGTH, config.context // 2))
    drawn = np.random.default_rng(seed).integers(config.vocab, size=(n, length))
    return Selection(
        [Prompt(tuple(row), where=f"random prompt {i}") for i, row in enumerate(drawn.tolist())],
        f"random tokens, {length} per prompt",
        natural=False,
        notes=[
            "this checkpoint has no text: the prompts are random tokens, so the measures say"
            " little "
            "about text (use --prompts)"
        ],
    )


def draw(total: int, n: int, seed: int) -> list[int]:
    """Return n sorted indices below `total`, drawn without replacement; all if n >= total."""
    if n >= total:
        return list(range(total))
    picked: list[int] = np.random.default_rng(seed).permutation(total)[:n].tolist()
    return sorted(picked)


def checked(prompt: Prompt, config: Config) -> Prompt:
    """Check a prompt against the context; an empty one becomes the begin token."""
    if not prompt.ids:
        start = config.bos if config.bos is not None else config.eos
        if start is None:
            raise Gpt2cError(
                "expected at least one token, got an empty prompt (the model has no begin token)",
                where=prompt.where,
            )
        prompt = Prompt((start,), prompt.offset, kind=prompt.kind, where=prompt.where)
    longest = prompt.ids if prompt.text is None else prompt.text
    if prompt.offset < 0 or prompt.offset + len(longest) > config.context:
        last = prompt.offset + len(longest) - 1
        raise Gpt2cError(
            f"expected positions within 0 to {config.context - 1}, got {prompt.offset} to {last}",
            where=prompt.where,
            hint="Shorten the prompt.",
        )
    if not 0 <= min(longest) <= max(longest) < config.vocab:
        raise Gpt2cError(
            f"expected token ids within 0 to {config.vocab - 1}, got "
            f"{next(i for i in longest if not 0 <= i < config.vocab)}",
            where=prompt.where,
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
    """Return a task input as a prompt that ends at the first scored position."""
    positions = tuple(int(t) for t in scored)
    if not positions or not 0 <= min(positions) <= max(positions) < len(ids):
        raise Gpt2cError(f"expected `scored` within 0 to {len(ids) - 1}, got {scored}", where=where)
    answers: tuple[Answer, ...] | None = None
    if expected is not None:
        if len(expected) != len(positions):
            raise Gpt2cError(
                f"expected {len(positions)} entries in `expected`, got {len(expected)}", where=where
            )
        answers = tuple(frozenset(a) if isinstance(a, list | tuple) else a for a in expected)
    text = tuple(int(token) for token in ids)
    return Prompt(
        text[: min(positions) + 1], int(offset), text, positions, answers, kind=kind, where=where
    )


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        files = sorted(f for f in path.iterdir() if f.is_file() and f.name.endswith(_SUFFIXES))
        if not files:
            raise Gpt2cError("expected .txt or .jsonl files in the folder, got none", where=path)
        return files
    if not path.is_file():
        exists = path.exists()
        what = "expected a file or folder, got neither" if exists else "no such file or folder"
        raise Gpt2cError(what, where=path)
    return [path]


def _lines(file: Path) -> Iterator[tuple[int, bytes]]:
    """Yield (line number, line) of the lines that are not blank."""
    try:
        with _open(file) as stream:
            number = 0
            while line := stream.readline(LONGEST_LINE + 1):
                number += 1
                if len(line) > LONGEST_LINE:
                    raise Gpt2cError(
                        f"expected at most {LONGEST_LINE} bytes per line, got more",
                        where=f"{file.name}:{number}",
                        hint="Write one prompt per line.",
                    )
                if number == 1:
                    line = line.removeprefix(BOM_UTF8)
                if line.strip():
                    yield number, line.rstrip(b"\r\n")
    except (OSError, EOFError) as error:
        raise Gpt2cError(f"cannot be read ({error})", where=file) from None


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
        raise Gpt2cError("expected UTF-8 text", where=where) from None
    if not file.name.endswith((".jsonl", ".jsonl.gz")):
        return checked(Prompt(tuple(encode(text)), where=where, written=text), config)
    try:
        record = json.loads(text)
    except (ValueError, RecursionError):
        raise Gpt2cError("expected a JSON object, got text that is not JSON", where=where) from None
    return checked(_from_record(record, where, encode), config)


def _from_record(record: Any, where: str, encode: Encode) -> Prompt:
    hint = 'Write {"text": ...} or {"ids": [...], "offset": 0}.'
    if not isinstance(record, dict):
        raise Gpt2cError(
            f"expected a JSON object, got {type(record).__name__}", where=where, hint=hint
        )
    kind = record.get("kind", "")
    offset = record.get("offset", 0)
    if not isinstance(kind, str) or not _is_int(offset):
        raise Gpt2cError(
            'expected text in "kind" and an integer in "offset"', where=where, hint=hint
        )
    if isinstance(record.get("text"), str):
        written = tuple(encode(record["text"]))
        return Prompt(written, offset, kind=kind, where=where, written=record["text"])
    ids: Any = record.get("ids", record.get("input_ids"))
    if not _is_int_list(ids):
        raise Gpt2cError('expected "text" or a list of "ids", got neither', where=where, hint=hint)
    scored: Any = record.get("scored")
    expected: Any = record.get("expected")
    if scored is None:
        return Prompt(tuple(ids), offset, kind=kind, where=where)
    valid = expected is None or (
        isinstance(expected, list) and all(_is_int(a) or _is_int_list(a) for a in expected)
    )
    if not _is_int_list(scored) or not valid:
        raise Gpt2cError('expected lists of integers in "scored" and "expected"', where=where)
    return from_task(ids, offset, scored, expected, kind=kind, where=where)


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_int_list(value: Any) -> bool:
    return isinstance(value, list) and all(_is_int(v) for v in value)
