"""The comparison of shown with real output can fail, and every page of the site is of known form."""

from pathlib import Path

import pytest
from blocks import Command, Source, blocks, matches

ROOT = Path(__file__).resolve().parents[2]
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md"]


@pytest.mark.parametrize(
    ("shown", "output", "same"),
    [
        (["a", "b"], "a\nb\n", True),
        (["a", "b"], "a\nc\n", False),
        (["a"], "a\nb\n", False),
        (["a", "..."], "a\nb\nc\n", True),
        (["...", "c"], "a\nb\nc\n", True),
        (["...", "c"], "a\nb\n", False),
        (["WER ... over 50"], "WER 0.0 % over 50", True),
        (["WER ... over 50"], "WER 0.0 % over 40", False),
        ([], "a\n", False),
        ([], "", True),
        (["a [1] (b)"], "a [1] (b)  \n", True),
    ],
)
def test_output_is_compared(shown: list[str], output: str, same: bool) -> None:
    assert matches(shown, output) == same


def test_blocks_of_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "<!-- minutes -->\n```console\n$ a b\nout\n$ c\n```\n\n```python\nprint(1)\n```\n\nprints `1`\n"
    )
    assert blocks(page) == [
        Command("page.md", "a b", ("out",), "minutes"),
        Command("page.md", "c", (), "minutes"),
        Source("page.md", "print(1)\n", "1", ""),
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_are_of_gpt2c_or_of_a_program(page: Path) -> None:
    """So that a block of another kind is not skipped silently."""
    for block in blocks(page):
        assert block.mark in ("", "minutes", "excerpt"), block
        if isinstance(block, Command):
            first = block.line.split()[0]
            assert first in ("gpt2c", "python", "cp", "sed"), block
