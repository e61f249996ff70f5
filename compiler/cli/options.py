"""Shared by all commands: the application, the two consoles, common options, JSON output."""

import json
import math
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
import typer.core
from rich.console import Console, ConsoleDimensions

from ..errors import Gpt2cError
from ..frontend.files import show
from ..version import __version__

if TYPE_CHECKING:
    from ..workers import Executor


class _WholeSummaries(typer.core.TyperGroup):
    """A group whose help prints the whole first sentence of each command, wrapped."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        rows = []
        for name in self.list_commands(ctx):
            command = self.get_command(ctx, name)
            if command is None or command.hidden:
                continue
            paragraph = (command.short_help or command.help or "").partition("\n\n")[0]
            rows.append((name, " ".join(paragraph.split())))
        if rows:
            with formatter.section("Commands"):
                formatter.write_dl(rows)


app = typer.Typer(
    cls=_WholeSummaries,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(requested: bool) -> None:
    if requested:
        print(f"gpt2c {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    _: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    """Decompile GPT-2 models into Python programs that you can read, run, test and edit."""


class _UnwrappedConsole(Console):
    """A console that fits output to a terminal, and does not wrap lines elsewhere."""

    def _render_buffer(self, buffer: Any) -> str:
        """Without the blanks that fill up the cells of tables, outside of terminals."""
        text = super()._render_buffer(buffer)
        return text if self.is_terminal else re.sub(r" +$", "", text, flags=re.MULTILINE)

    @property  # type: ignore[misc]
    def size(self) -> ConsoleDimensions:
        return super().size if self.is_terminal else ConsoleDimensions(10_000, 25)


out, err = _UnwrappedConsole(), _UnwrappedConsole(stderr=True)

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="A program written by gpt2c compile.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Force = Annotated[bool, typer.Option("--force", help="Replace an existing program.")]
MaxWer = Annotated[
    str | None,
    typer.Option(
        metavar="SHARE", help="Exit with 1 if the word error rate exceeds SHARE: 1% or 0.01."
    ),
]
Prompts = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE|DIR",
        help="Measure on these prompts: .txt, a prompt a line, or .jsonl"
        " (default: the test split of the checkpoint's text).",
    ),
]
Readout = Annotated[
    str | None,
    typer.Option(help="Override the checkpoint's readout: argmax or multilabel."),
]
Activation = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="State the activation where no file does: gelu, gelu_new or relu.",
    ),
]
Heads = Annotated[
    int | None,
    typer.Option(metavar="N", min=1, help="State the number of heads where no file does."),
]
VocabularyFile = Annotated[
    Path | None,
    typer.Option(
        "--vocabulary", metavar="FILE", help="Read the id of each character from a JSON file."
    ),
]
Workers = Annotated[
    str | None,
    typer.Option(
        "--workers",
        metavar="N|ray",
        help="Run on N processes of this machine, or on a Ray cluster (pip install 'gpt2c[ray]').",
    ),
]
Device = Annotated[
    str,
    typer.Option(
        "--device",
        metavar="NAME",
        help="Compute on this device: cpu, cuda, cuda:1, or auto, which is the GPU if there is one"
        " (not tried on a GPU).",
    ),
]
Faithful = Annotated[
    float | None,
    typer.Option(
        "--faithful",
        metavar="WEIGHT",
        min=0,
        max=1000,
        help="While tuning for a budget, keep what parts write near what the original's parts"
        " write. WEIGHT multiplies their mean drift, which is added to KL (default: 0; try 1).",
    ),
]
Seed = Annotated[int, typer.Option(min=0, max=2**63 - 1, help="Set the random seed.")]


def share(text: str | None) -> float | None:
    """Parse ``1%`` or ``0.01`` as 0.01.

    Raises:
        Gpt2cError: it is not a percentage or a fraction.
    """
    if text is None:
        return None
    try:
        value = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise Gpt2cError(
            f"expected a percentage or fraction, got {show(text)}",
            where="--max-wer",
            hint="Write 1% or 0.01.",
        )
    return value


@contextmanager
def executor(workers: str | None) -> "Iterator[Executor | None]":
    """The executor that ``--workers`` names; None without the option."""
    if workers is None:
        yield None
        return
    from ..workers import executor_of

    with executor_of(workers) as chosen:
        yield chosen


def checked_device(name: str) -> str:
    """The device that ``--device`` names.

    Raises:
        Gpt2cError: see ``interpreter.device.device_named``.
    """
    if name == "cpu":
        return name  # without the time that it takes to import torch
    from ..interpreter.device import device_named

    return device_named(name)


def print_json(value: Any) -> None:
    """Print a value as JSON, with null for infinities and NaN."""
    json.dump(_finite(value), sys.stdout, indent=1, ensure_ascii=False, allow_nan=False)
    sys.stdout.write("\n")


def _finite(value: Any) -> Any:
    """The value with None for numbers that JSON cannot represent."""
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
