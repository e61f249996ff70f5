"""The plots of a report as PNG files: the map, attention patterns, a sweep."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from ...codegen.output.staging import write_atomically
from ...errors import Gpt2cError
from ..activity import Activity
from ..facts import ReportFacts
from ..html_fragments import visible
from ..passages import spelled
from .curves import PANELS

SHADES = ("#c9c5bb", "#a5c6dd", "#5d9cc7", "#22719f", "#0b4a73")  # unexplained, then by score
ROW = 48  # neurons in a row of the map


def write_pictures(facts: ReportFacts, folder: Path) -> list[str]:
    """Write PNG files to a folder and return their names.

    Raises:
        Gpt2cError: matplotlib is not installed.
    """
    try:
        import matplotlib
    except ModuleNotFoundError:
        raise Gpt2cError(
            "--png requires matplotlib", hint="Install it: pip install matplotlib."
        ) from None
    matplotlib.use("Agg")
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    figures = [("map", _map(facts))]
    if facts.sweep:
        figures.append(("sweep", sweep_figure(facts.sweep)))
    activity = facts.activity
    if activity is not None and activity.patterns:
        figures.append(("attention", _patterns(facts, activity)))
    for name, figure in figures:
        save_figure(figure, folder / f"{name}.png")
        names.append(f"{name}.png")
    return names


def _figure(width: float, height: float) -> Any:
    from matplotlib.figure import Figure  # not pyplot: no global state

    return Figure(figsize=(width, height), layout="constrained")


def _map(facts: ReportFacts) -> Any:
    """Layers from bottom to top, heads above neurons; size shows effect."""
    layers = facts.layers
    figure = _figure(9, 1 + 1.5 * len(layers))
    axes = figure.subplots()
    largest, y = facts.largest, 0
    ticks = []
    for row in layers:
        neurons = [part for _, some in row["groups"] for part in some]
        lines = -(-len(neurons) // ROW)
        for index, part in enumerate(neurons):
            place = (index % ROW, y + lines - 1 - index // ROW)
            _dot(axes, *place, part, largest["neuron"] or 1.0, 60)
        y += lines
        spread = ROW / max(1, len(row["heads"]))
        for index, part in enumerate(row["heads"]):
            _dot(axes, (index + 0.5) * spread, y + 1, part, largest["head"] or 1.0, 500)
            axes.text((index + 0.5) * spread, y + 0.05, part["name"], ha="center", va="top", size=6)
        ticks.append((y, row["layer"]))
        y += 4
    axes.set_yticks([place for place, _ in ticks], [f"layer {layer}" for _, layer in ticks])
    axes.set_xticks([])
    axes.set_title(f"{facts.name}: size is effect, colour is label score")
    for side in ("top", "right", "bottom", "left"):
        axes.spines[side].set_visible(False)
    return figure


def _dot(axes: Any, x: float, y: float, part: dict[str, Any], largest: float, size: float) -> None:
    score = part["score"]
    shade = 0 if score is None else 1 + min(3, max(0, int(score * 4)))
    area = size * (0.08 + 0.92 * min(1.0, max(0.0, part["effect"] or 0.0) / largest))
    axes.scatter([x], [y], s=area, c=SHADES[shade], marker="s", linewidths=0)


def sweep_figure(rows: Sequence[dict[str, Any]]) -> Any:
    """Every panel of a sweep by budget, with 95 % intervals where the rows have them.

    Args:
        rows: as in sweep.json, or with measures as plain numbers.

    Raises:
        Gpt2cError: no row has a measure that is plotted.
    """
    from matplotlib.ticker import PercentFormatter

    panels = [p for p in PANELS if any(_points(rows, key)[0] for key, _ in p.columns)]
    if not panels:
        raise Gpt2cError("expected rows with measures, got none", where="sweep")
    budgets = [str(row["budget"]) for row in rows]
    grid = -(-len(panels) // 2)
    figure = _figure(10, 3.2 * grid)
    for axes, panel in zip(figure.subplots(grid, 2, squeeze=False).flat, panels):
        for key, words in panel.columns:
            places, values, errors = _points(rows, key)
            if places:
                yerr = errors if any(map(any, errors)) else None
                axes.errorbar(places, values, yerr, marker="o", label=words)
        axes.set_title(panel.title, size=10)
        axes.set_xticks(range(len(budgets)), budgets, rotation=30 * (max(map(len, budgets)) > 5))
        axes.set_xlabel("budget")
        if panel.unit == "share":
            axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        axes.grid(alpha=0.3)
        if len(panel.columns) > 1:
            axes.legend(fontsize=8)
    return figure


def _points(
    rows: Sequence[dict[str, Any]], key: str
) -> tuple[list[int], list[float], tuple[list[float], list[float]]]:
    """Places, values and (lower, upper) errors of a column; rows without a value are left out."""
    places, values, lower, upper = [], [], [], []
    for place, row in enumerate(rows):
        cell = row.get(key)
        measure = cell if isinstance(cell, dict) else {"value": cell}
        value = measure.get("value")
        if value is None:
            continue
        low, high = measure.get("low"), measure.get("high")
        places.append(place)
        values.append(float(value))
        lower.append(0.0 if low is None else max(value - low, 0.0))
        upper.append(0.0 if high is None else max(high - value, 0.0))
    return places, values, (lower, upper)


def save_figure(figure: Any, path: Path) -> None:
    """Write a figure as PNG, atomically; the same figure gives the same bytes."""
    content = BytesIO()
    figure.savefig(content, format="png", dpi=130, metadata={"Software": None})
    write_atomically(path, content.getvalue())


def _patterns(facts: ReportFacts, activity: Activity) -> Any:
    """The attention pattern of every head on one passage."""
    spell = spelled(facts.program)
    heads = [part for part in facts.parts if part["name"] in activity.patterns]
    heads.sort(key=lambda part: (part["layer"], part["name"]))
    columns = min(4, len(heads))
    rows = -(-len(heads) // columns)
    figure = _figure(3.2 * columns, 3.2 * rows)
    grid = figure.subplots(rows, columns, squeeze=False)
    for axes in grid.flat[len(heads) :]:
        axes.axis("off")
    for axes, part in zip(grid.flat, heads):
        pattern = activity.patterns[part["name"]]
        words = [
            _plain(visible(spell(i)).strip())
            for i in activity.passages[activity.shown].ids[: len(pattern)]
        ]
        axes.imshow(pattern, cmap="Oranges", vmin=0, vmax=1)
        axes.set_title(_plain(f"{part['name']}  {part['description'][:30]}"), size=7)
        axes.set_xticks(range(len(words)), words, rotation=90, size=3.5)
        axes.set_yticks(range(len(words)), words, size=3.5)
        axes.tick_params(length=0)
    return figure


def _plain(text: str) -> str:
    """Text with dollar signs escaped, which matplotlib parses as formulas."""
    return text.replace("$", r"\$")
