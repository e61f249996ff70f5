"""Curves of a sweep: measures by budget, as SVG for the report."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from ...errors import Gpt2cError
from ...fidelity.schema import MEASURE
from ...frontend.checks import by_name, count, fields, number, optional, require, text

NAME = "sweep.json"
WIDTH, HEIGHT = 340, 220
LEFT, RIGHT, TOP, BOTTOM = 46, 16, 26, 30


@dataclass(frozen=True)
class Panel:
    """One plot of a sweep: some columns by budget. ``unit``: share, nats or count."""

    title: str
    unit: str
    columns: tuple[tuple[str, str], ...]  # (key of a row, legend)


PANELS = (
    Panel(
        "tokens that the core decides alone",
        "share",
        (("core_share", "core"), ("lookup_share", "n-gram table of the same size")),
    ),
    Panel("word error rate", "share", (("wer_core", "core alone"), ("wer", "program"))),
    Panel("KL of the core, nats per token", "nats", (("kl", "KL"),)),
    Panel("explained share", "share", (("explained_share", "explained share"),)),
    Panel("lines of source to read", "count", (("lines", "lines"),)),
    Panel("tokens per second", "count", (("tokens_per_second", "tokens per second"),)),
)


_CELL = optional(lambda value: MEASURE(value) if isinstance(value, dict) else number(value))
COLUMNS = {
    **{key: _CELL for panel in PANELS for key, _ in panel.columns},
    "budget": text,
    "opaque_numbers": lambda value: (
        fields({"core": count})(value) if isinstance(value, dict) else count(value)
    ),
    "parts": count,
    "kinds": by_name(by_name(_CELL)),
}


def find_sweep(folder: Path) -> Path | None:
    """The sweep.json in or above a program's folder."""
    return next((p for p in (folder / NAME, folder.parent / NAME) if p.is_file()), None)


def read_sweep(path: Path) -> list[dict[str, Any]]:
    """The rows of a sweep, largest budget first, with measures as plain numbers.

    Raises:
        Gpt2cError: the file is not a list of rows with budgets.
    """
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise Gpt2cError(f"cannot be read as a sweep ({error})", where=path) from None
    if isinstance(rows, dict):
        rows = rows.get("rows")
    if not isinstance(rows, list) or not all(isinstance(r, dict) and "budget" in r for r in rows):
        raise Gpt2cError("expected a list of rows with budgets", where=path)
    for at, row in enumerate(rows):
        for name, check in COLUMNS.items():
            if name in row:
                require(check, row[name], path, f"[{at}].{name}")
    flat = [{key: _flat(value) for key, value in row.items()} for row in rows]
    for row in flat:
        if isinstance(counts := row.get("opaque_numbers"), dict):
            row["opaque_numbers"] = counts["core"]
    return sorted(flat, key=lambda row: -_position(row["budget"], 0.0))


def _flat(value: Any) -> Any:
    """A measure as its value; nested measures likewise."""
    if isinstance(value, dict):
        if "value" in value:
            return value["value"]
        return {key: _flat(inner) for key, inner in value.items()}
    return value


def _position(budget: Any, default: float) -> float:
    try:
        return float(str(budget).removesuffix("%")) / (100 if str(budget).endswith("%") else 1)
    except ValueError:
        return default


def pictures(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Title and SVG of every panel that the rows have numbers for."""
    panels = []
    for panel in PANELS:
        lines = [(words, points_of(rows, key)) for key, words in panel.columns]
        lines = [(words, points) for words, points in lines if points]
        if lines:
            panels.append({"title": panel.title, "picture": _picture(panel, lines)})
    return panels


def points_of(rows: Sequence[dict[str, Any]], key: str) -> list[tuple[float, float]]:
    """(budget, value) by increasing budget."""
    points = [
        (_position(row["budget"], float(len(rows) - index)), float(row[key]))
        for index, row in enumerate(rows)
        if isinstance(row.get(key), int | float)
    ]
    return sorted(points)


def _picture(panel: Panel, lines: list[tuple[str, list[tuple[float, float]]]]) -> Markup:
    top = max([value for _, points in lines for _, value in points] + [1e-9])
    top = _round_up(top, panel.unit)
    low = min([0.0] + [value for _, points in lines for _, value in points])
    budgets = sorted({x for _, points in lines for x, _ in points})

    def x_of(budget: float) -> float:
        place = budgets.index(budget) / max(1, len(budgets) - 1)
        return round(LEFT + place * (WIDTH - LEFT - RIGHT), 1)

    def y_of(value: float) -> float:
        return round(HEIGHT - BOTTOM - (value - low) / (top - low) * (HEIGHT - TOP - BOTTOM), 1)

    parts = []
    for value in (low, low + (top - low) / 2, top):
        y = y_of(value)
        parts.append(
            Markup('<line class="grid" x1="%s" x2="%s" y1="%s" y2="%s"/>')
            % (LEFT, WIDTH - RIGHT, y, y)
        )
        parts.append(
            Markup('<text x="%s" y="%s" text-anchor="end">%s</text>')
            % (LEFT - 6, y + 4, _tick(panel.unit, value))
        )
    for budget in budgets:
        parts.append(
            Markup('<text x="%s" y="%s" text-anchor="middle">%s</text>')
            % (x_of(budget), HEIGHT - BOTTOM + 18, f"{100 * budget:g}%")
        )
    for colour, (words, points) in enumerate(lines):
        path = " ".join(f"{x_of(x)},{y_of(y)}" for x, y in points)
        parts.append(Markup('<polyline class="c%s" points="%s"/>') % (colour, path))
        parts += [
            Markup('<circle class="c%s" cx="%s" cy="%s" r="3"/>') % (colour, x_of(x), y_of(y))
            for x, y in points
        ]
        if len(lines) > 1:
            parts.append(
                Markup('<text class="c%s" x="%s" y="%s">%s</text>')
                % (colour, LEFT + 4 + 90 * colour, TOP - 12, words)
            )
    description = "; ".join(
        f"{words}: " + ", ".join(f"{100 * x:g} %: {_tick(panel.unit, y)}" for x, y in points)
        for words, points in lines
    )
    return Markup('<svg class="curve" viewBox="0 0 %s %s" role="img" aria-label="%s">%s</svg>') % (
        WIDTH,
        HEIGHT,
        f"{panel.title} by budget. {description}",
        Markup("").join(parts),
    )


def _round_up(value: float, unit: str) -> float:
    """The end of an axis: 1, 2 or 5 times a power of ten; at most 1 for shares."""
    power = 10.0 ** math.floor(math.log10(value))
    end = next(power * step for step in (1, 2, 5, 10) if power * step >= value * 0.999)
    return min(end, 1.0) if unit == "share" and value <= 1 else end


def _tick(unit: str, value: float) -> str:
    if unit == "count":
        return f"{value:,.0f}"
    return f"{100 * value:.3g} %" if unit == "share" else f"{value:.2g}"
