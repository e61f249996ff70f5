"""What commands share: the application, the two consoles, options, how results are printed."""

import json
import math
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console, ConsoleDimensions

from ..errors import Gpt2cError

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Decompiles GPT-2 models into Python programs that can be read, run, tested and edited.",
)


class _Lines(Console):
    """Fits what it prints to a terminal, and wraps nothing where there is none."""

    @property  # type: ignore[misc]
    def size(self) -> ConsoleDimensions:
        return super().size if self.is_terminal else ConsoleDimensions(10_000, 25)


out, err = _Lines(), _Lines(stderr=True)

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="A program that gpt2c compile wrote.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Force = Annotated[bool, typer.Option("--force", help="Replace an older program.")]
MaxWer = Annotated[
    str | None,
    typer.Option(metavar="SHARE", help="Exit with 1 if the word error rate is higher: 1% or 0.01."),
]
Seed = Annotated[int, typer.Option(help="Seed of the choice of prompts.")]


def share(text: str | None) -> float | None:
    """``1%`` or ``0.01`` → 0.01."""
    if text is None:
        return None
    try:
        value = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise Gpt2cError(f"{text!r} is no share", where="--max-wer", hint="Write 1% or 0.01.")
    return value


def print_json(value: Any) -> None:
    json.dump(_finite(value), sys.stdout, indent=1, ensure_ascii=False, allow_nan=False)
    sys.stdout.write("\n")


def _finite(value: Any) -> Any:
    """The value with null for numbers that JSON does not have."""
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
