"""Behaviours as data: prompts with the answers that a model gives, one JSON object a line.

========== ====================================================================================
behaviour  name of the behaviour, such as ``capital``
phrasing   name of the phrasing: prompts of one phrasing differ in variable and context alone
variable   the subject that the answer depends on; intervals are over variables
prompt     text
answer     text that the model continues with; null: the contrast's answer must not come
contrast   null, or ``{"prompt": .., "answer": ..}``: the same prompt about another variable
split      ``calibration`` (slices are found on it), ``validation`` or ``test`` (measured on it)
========== ====================================================================================
"""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, TextIO

from ..errors import Gpt2cError
from ..frontend.files import show

SPLITS = ("calibration", "validation", "test")
FIELDS = ("behaviour", "phrasing", "variable", "prompt", "answer", "contrast", "split")
BUNDLED = "behaviours.jsonl.gz"
LEAST_PHRASINGS = 2


@dataclass(frozen=True, slots=True)
class Contrast:
    """The other prompt of a pair, and its answer."""

    prompt: str
    answer: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """One line of the schema (see the module)."""

    phrasing: str
    variable: str
    prompt: str
    answer: str | None
    contrast: Contrast | None
    split: str


@dataclass(frozen=True)
class Behaviour:
    """All prompts of one behaviour."""

    name: str
    prompts: tuple[Prompt, ...]

    def of(self, split: str) -> tuple[Prompt, ...]:
        """The prompts of one split that have an answer."""
        return tuple(p for p in self.prompts if p.split == split and p.answer is not None)

    def null(self, split: str) -> tuple[Prompt, ...]:
        """The prompts of one split at which the contrast's answer must not come."""
        return tuple(p for p in self.prompts if p.split == split and p.answer is None)

    @property
    def phrasings(self) -> tuple[str, ...]:
        """The phrasings of the prompts that have an answer, sorted."""
        return tuple(sorted({p.phrasing for p in self.prompts if p.answer is not None}))


def read_behaviours(path: str | Path) -> tuple[Behaviour, ...]:
    """Read behaviours from a JSONL file (plain or .gz).

    Raises:
        Gpt2cError: the file is missing or a line violates the schema; names file and line.
    """
    path = Path(path)
    if not path.is_file():
        raise Gpt2cError("expected a file of behaviours, got none", where=str(path))
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8") as file:
            return parse_behaviours(file, str(path))
    except (UnicodeDecodeError, gzip.BadGzipFile, EOFError) as error:
        raise Gpt2cError(f"expected UTF-8 text, got {error}", where=str(path)) from None


def bundled_behaviours() -> tuple[Behaviour, ...]:
    """The behaviours of the bundled model, from its package."""
    file = resources.files("gpt2c.stories").joinpath(BUNDLED)
    text = gzip.decompress(file.read_bytes()).decode()
    return parse_behaviours(text.splitlines(), BUNDLED)


def parse_behaviours(lines: Iterable[str] | TextIO, where: str) -> tuple[Behaviour, ...]:
    """Parse and check lines of JSON; behaviours keep the order of their first line.

    Raises:
        Gpt2cError: see :func:`read_behaviours`.
    """
    prompts: dict[str, list[Prompt]] = {}
    for number, line in enumerate(lines, 1):
        if line.strip():
            name, prompt = _parse(line, f"{where}:{number}")
            prompts.setdefault(name, []).append(prompt)
    if not prompts:
        raise Gpt2cError("expected at least one behaviour, got an empty file", where=where)
    behaviours = tuple(Behaviour(name, tuple(own)) for name, own in prompts.items())
    for behaviour in behaviours:
        _check(behaviour, where)
    return behaviours


def _parse(line: str, where: str) -> tuple[str, Prompt]:
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError):
        raise Gpt2cError("expected a JSON object", where=where) from None
    if not isinstance(row, dict):
        raise Gpt2cError(f"expected a JSON object, got {type(row).__name__}", where=where)
    for field in FIELDS:
        if field not in row:
            raise Gpt2cError(f"expected a field {field!r}", where=where, hint=_HINT)
    for field in ("behaviour", "phrasing", "variable", "prompt", "split"):
        if not isinstance(row[field], str) or not row[field]:
            raise Gpt2cError(
                f"expected {field!r} to be text, got {_short(row[field])}", where=where
            )
    if row["split"] not in SPLITS:
        raise Gpt2cError(
            f"expected split to be one of {', '.join(SPLITS)}, got {_short(row['split'])}",
            where=where,
        )
    answer = row["answer"]
    if answer is not None and (not isinstance(answer, str) or not answer):
        raise Gpt2cError(f"expected answer to be text or null, got {_short(answer)}", where=where)
    contrast = _contrast(row["contrast"], where)
    if answer is None and contrast is None:
        raise Gpt2cError(
            "expected a contrast, got null",
            where=where,
            hint="Where answer is null, the contrast's answer is what must not come.",
        )
    prompt = Prompt(row["phrasing"], row["variable"], row["prompt"], answer, contrast, row["split"])
    return row["behaviour"], prompt


_HINT = f"Fields of a line: {', '.join(FIELDS)}."


def _contrast(value: Any, where: str) -> Contrast | None:
    if value is None:
        return None
    if isinstance(value, dict):
        prompt, answer = value.get("prompt"), value.get("answer")
        if isinstance(prompt, str) and isinstance(answer, str) and prompt and answer:
            return Contrast(prompt, answer)
    raise Gpt2cError(
        f"expected contrast to be null or an object with prompt and answer, got {_short(value)}",
        where=where,
    )


def _check(behaviour: Behaviour, where: str) -> None:
    """What a whole behaviour needs: two phrasings, and prompts to search and to measure on."""
    if len(behaviour.phrasings) < LEAST_PHRASINGS:
        raise Gpt2cError(
            f"expected at least {LEAST_PHRASINGS} phrasings of {show(behaviour.name)}, "
            f"got {len(behaviour.phrasings)}",
            where=where,
            hint="One phrasing cannot separate a behaviour from a text that is known by heart.",
        )
    for split in ("calibration", "test"):
        if not behaviour.of(split):
            raise Gpt2cError(
                f"expected prompts of {show(behaviour.name)} in the split {split}, got none",
                where=where,
                hint="Slices are found on calibration prompts and measured on test prompts.",
            )


def select(behaviours: tuple[Behaviour, ...], names: Iterable[str]) -> tuple[Behaviour, ...]:
    """The behaviours of these names; all if there are no names.

    Raises:
        Gpt2cError: a name is unknown.
    """
    by_name = {behaviour.name: behaviour for behaviour in behaviours}
    chosen = list(names)
    for name in chosen:
        if name not in by_name:
            raise Gpt2cError(
                f"expected a behaviour, got {show(name)}",
                where="--behaviour",
                hint=f"Behaviours: {', '.join(by_name)}.",
            )
    return tuple(by_name[name] for name in chosen) if chosen else behaviours


def to_lines(behaviours: Iterable[Behaviour]) -> Iterator[str]:
    """The lines of a file, without line ends."""
    for behaviour in behaviours:
        for p in behaviour.prompts:
            contrast = p.contrast and {"prompt": p.contrast.prompt, "answer": p.contrast.answer}
            values = (behaviour.name, p.phrasing, p.variable, p.prompt, p.answer, contrast, p.split)
            yield json.dumps(dict(zip(FIELDS, values)), ensure_ascii=False)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else text[:37] + "..."
