"""Sweep output for the terminal: one line per finished budget, and the table."""

from collections.abc import Sequence
from typing import Any

from rich.table import Table

COLUMNS = (
    ("wer", "WER", 100),
    ("wer_core", "core alone", 100),
    ("kl", "KL", 1),
    ("core_share", "core share", 100),
    ("lookup_share", "lookup", 100),
    ("explained_share", "explained", 100),
    ("label_score", "labels", 1),
)


def sweep_line(row: dict[str, Any]) -> str:
    """One finished budget of a sweep."""
    values = [f"{name} {_format(row, key, scale)}" for key, name, scale in COLUMNS if row.get(key)]
    size = f" ({_prompts(row)} prompts)" if _prompts(row) else ""
    return f"{row['budget']}: {' · '.join(values)}{size}"


def sweep_table(rows: Sequence[dict[str, Any]]) -> Table:
    """The table of a sweep, one row per budget."""
    table = Table(title="budgets", title_justify="left")
    table.add_column("budget")
    table.add_column("prompts", justify="right")
    for _, name, scale in COLUMNS:
        table.add_column(f"{name} %" if scale == 100 else name, justify="right")
    for name in ("numbers", "parts", "lines", "tokens/s"):
        table.add_column(name, justify="right")
    for row in rows:
        speed = row.get("tokens_per_second")
        table.add_row(
            row["budget"],
            _prompts(row),
            *(_format(row, key, scale) for key, _, scale in COLUMNS),
            f"{row['opaque_numbers']['core']:,}",
            f"{row['parts']:,}",
            f"{row['lines']:,}",
            "" if speed is None else f"{speed:.0f}",
        )
    return table


def _prompts(row: dict[str, Any]) -> str:
    """The sample size of a row: the prompts that it was measured on."""
    sizes = {cell["n"] for key in ("wer", "match", "kl") if (cell := row.get(key)) and "n" in cell}
    return "/".join(f"{size:,}" for size in sorted(sizes))


def _format(row: dict[str, Any], key: str, scale: int) -> str:
    value = (row.get(key) or {}).get("value")
    if value is None:
        return ""
    return f"{scale * value:.1f}" if scale == 100 else f"{value:.3f}"
