"""Changed weights in a terminal: their effect on text, and answers that changed."""

from collections.abc import Iterator
from typing import Any

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from ...codegen.text import plural
from ..measures import figure
from .lines import one_line


def text_view(facts: dict[str, Any], rows: int) -> Iterator[RenderableType]:
    """The effect of all changes and of single parts on text."""
    yield Text("\neffect on text", style="bold")
    yield Text(
        f"  KL of B from A {facts['kl']:.4f} nats per token, best token changed at"
        f" {figure('share', facts['changed'])} of {facts['positions']:,} positions"
    )
    if not facts["parts"]:
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("A with this part of B")
    for name in ("relative change", "KL", "best token changed"):
        table.add_column(name, justify="right")
    for row in facts["parts"][:rows]:
        distance = "" if row["distance"] is None else f"{row['distance']:.3f}"
        changed = figure("share", row["changed"])
        table.add_row(Text(row["name"]), distance, f"{row['kl']:.5f}", changed)
    yield table


def answers_view(facts: list[dict[str, Any]], cases: int) -> Iterator[RenderableType]:
    """Right answers before and after, by behaviour, and prompts whose answer changed."""
    yield Text("\nanswers (test prompts of behaviours)", style="bold")
    for row in sorted(facts, key=lambda row: -row["differ"]):
        yield Text(
            f"  {one_line(row['behaviour'])}: {row['differ']} of {plural(row['prompts'], 'prompt')}"
            f" differ; right {row['right_before']} → {row['right_after']}"
        )
        for case in row["cases"][:cases]:
            prompt = one_line(case["prompt"][-60:])
            before, after = one_line(case["before"]), one_line(case["after"])
            yield Text.assemble(
                "    … ", (prompt, "dim"), " ", (before, "red"), " → ", (after, "green")
            )
