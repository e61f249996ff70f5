"""Proposed behaviours as a table."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..behaviour.discover import Proposal

SHOWN = 4  # parts and answers of a proposal


def discovery_view(
    proposals: Sequence[Proposal], source: str, tokens: int, positions: int
) -> RenderableType:
    """A row for each proposal: its traits, answers, parts and an example."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("", "positions", "what they share", "answers", "pushed by", "for example"):
        table.add_column(title, overflow="fold")
    for each in proposals:
        context, answer = each.examples[0]
        table.add_row(
            each.name[:2],
            str(each.count),
            "; ".join(each.traits),
            ", ".join(repr(text) for text, _ in each.answers[:SHOWN]),
            ", ".join(name for name, _ in each.parts[:SHOWN]),
            Text(f"{context[-40:]}|{answer}".replace("\n", "\u21b5")),
        )
    words = f"{len(proposals)} proposals from {positions:,} positions of {tokens:,} tokens"
    return Group(table, Text(f"{words} ({source})"))
