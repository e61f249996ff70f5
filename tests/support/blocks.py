"""Blocks of commands and of Python in Markdown, and the comparison of output with what is shown.

A ``console`` block has commands after ``$`` and the output below them. A line of ``...`` stands for any lines, ``...``
within a line for any text. A comment before a block says why it is not run as it is: ``<!-- minutes -->``.
"""

import re
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

BLOCK = re.compile(
    r"(?:<!-- (\w+) -->\n)?```(console|python)\n(.*?)```(?:\n\nprints `([^`]*)`)?", re.DOTALL
)


@dataclass(frozen=True)
class Command:
    """A command of a block, and the lines that are shown below it."""

    file: str
    line: str
    shown: tuple[str, ...]
    mark: str


@dataclass(frozen=True)
class Source:
    """A block of Python, and what the text says that it prints."""

    file: str
    code: str
    prints: str | None
    mark: str


def blocks(path: Path) -> list[Command | Source]:
    """The commands and the Python of a Markdown file, in order."""
    items: list[Command | Source] = []
    for mark, kind, body, prints in BLOCK.findall(path.read_text(encoding="utf-8")):
        if kind == "python":
            items.append(Source(path.name, body, prints or None, mark))
            continue
        lines = body.splitlines()
        assert lines[0].startswith("$ "), lines[0]
        starts = [at for at, line in enumerate(lines) if line.startswith("$ ")]
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
            shown = tuple(lines[start + 1 : end])
            items.append(Command(path.name, lines[start].removeprefix("$ "), shown, mark))
    return items


def matches(shown: tuple[str, ...] | list[str], output: str) -> bool:
    """Whether an output is what is shown; trailing blanks and empty lines at the ends are ignored."""
    pieces = []
    for dots, lines in groupby(shown, lambda line: line.strip() == "..."):
        if dots:
            pieces.append(r"(?:.*\n)*?")
        else:
            pieces += [_line(line) + r"[ ]*\n" for line in lines]
    text = "".join(f"{line.rstrip()}\n" for line in output.strip("\n").splitlines())
    return re.fullmatch("".join(pieces), text) is not None


def _line(line: str) -> str:
    return ".*?".join(re.escape(part) for part in line.rstrip().split("..."))
