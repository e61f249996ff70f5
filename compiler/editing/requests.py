"""What can be asked for: facts, tokens that never come, scaled parts; as text and as JSON lines."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import Gpt2cError
from ..frontend.files import show


@dataclass(frozen=True)
class FactRequest:
    """A fact to change, add or forget.

    Either ``behaviour`` and ``variable`` or ``prompt`` is set; ``answer`` is None to forget.
    """

    kind: str
    text: str
    behaviour: str | None = None
    variable: str | None = None
    prompt: str | None = None
    answer: str | None = None


@dataclass(frozen=True)
class NeverRequest:
    """Text that is never generated."""

    text: str


@dataclass(frozen=True)
class ScaleRequest:
    """A part, or the parts of a slice, multiplied by a factor."""

    name: str
    factor: float


Request = FactRequest | NeverRequest | ScaleRequest


def parse_fact(text: str, option: str) -> FactRequest:
    """``behaviour: variable = answer``; of --forget, ``behaviour: variable``.

    Raises:
        Gpt2cError: it is not of this form.
    """
    kind = option.removeprefix("--")
    form = "behaviour: variable" + ("" if kind == "forget" else " = answer")
    behaviour, colon, rest = text.partition(":")
    variable, equals, answer = (rest, "", "") if kind == "forget" else rest.partition("=")
    parts = [behaviour.strip(), variable.strip(), *([] if kind == "forget" else [answer.strip()])]
    if not colon or not all(parts) or (kind != "forget" and not equals):
        raise Gpt2cError(f"expected {form!r}, got {show(text)}", where=option)
    return FactRequest(kind, text, parts[0], parts[1], None, parts[2] if len(parts) > 2 else None)


def parse_prompt(prompt: str, answer: str) -> FactRequest:
    """Any prompt, and the text that is to follow it.

    Raises:
        Gpt2cError: one of them is empty.
    """
    if not prompt or not answer:
        raise Gpt2cError("expected text, got none", where="--prompt" if answer else "--answer")
    return FactRequest("fact", f"{prompt}{answer}", prompt=prompt, answer=answer)


def parse_scale(text: str) -> ScaleRequest:
    """``name=factor``, such as ``L3H4=0``.

    Raises:
        Gpt2cError: it is not of this form.
    """
    name, equals, factor = text.rpartition("=")
    try:
        number = float(factor)
    except ValueError:
        number = float("nan")
    if not equals or not name.strip() or number != number:
        raise Gpt2cError(
            f"expected a name and a factor, got {show(text)}",
            where="--scale",
            hint="Write L3H4=0, or 'month after=0.5' for a slice.",
        )
    return ScaleRequest(name.strip(), number)


def read_batch(path: Path) -> list[FactRequest]:
    """Requests from JSON lines with behaviour, variable and answer, or prompt and answer.

    Raises:
        Gpt2cError: names the file and the line.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Gpt2cError(f"cannot be read ({error})", where=path) from None
    requests = [
        _row(line, f"{path}:{number}") for number, line in enumerate(lines, 1) if line.strip()
    ]
    if not requests:
        raise Gpt2cError("expected at least one edit, got an empty file", where=path)
    return requests


def _row(line: str, where: str) -> FactRequest:
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError):
        raise Gpt2cError("expected a JSON object", where=where) from None
    fields = {"behaviour", "variable", "answer"}, {"prompt", "answer"}
    if not isinstance(row, dict) or set(row) not in fields:
        raise Gpt2cError(
            "expected the fields behaviour, variable and answer, or prompt and answer", where=where
        )
    if not all(isinstance(value, str) and value for value in row.values()):
        raise Gpt2cError("expected text in every field", where=where)
    if "prompt" in row:
        return parse_prompt(row["prompt"], row["answer"])
    text = f"{row['behaviour']}: {row['variable']} = {row['answer'].strip()}"
    return FactRequest("fact", text, row["behaviour"], row["variable"], None, row["answer"].strip())
