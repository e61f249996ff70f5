"""The pictures of a report as files: the map, attention patterns, the curves of a sweep."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...errors import Gpt2cError
from ..activity import Activity
from ..html_fragments import visible
from ..passages import spelled
from .curves import PANELS, points_of

SHADES = ("#c9c5bb", "#a5c6dd", "#5d9cc7", "#22719f", "#0b4a73")  # unexplained, then by score
ROW = 48  # neurons in a row of the map


def write_pictures(facts: dict[str, Any], folder: Path) -> list[str]:
    """Writes PNG files into a folder, which is made; gives their names.

    Raises:
        Gpt2cError: the folder can't be written, or matplotlib is not installed.
    """
    try:
        import matplotlib
    except ModuleNotFoundError:
        raise Gpt2cError(
            "--png needs matplotlib", hint="Install it: pip install matplotlib."
        ) from None
    matplotlib.use("Agg")
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    figures = [("map", _map(facts))]
    if facts["sweep"]:
        figures.append(("sweep", _sweep(facts["sweep"])))
    activity: Activity | None = facts["activity"]
    if activity is not None and activity.patterns:
        figures.append(("attention", _patterns(facts, activity)))
    for name, figure in figures:
        figure.savefig(folder / f"{name}.png", dpi=130, metadata={"Software": None})
        names.append(f"{name}.png")
    return names


def _figure(width: float, height: float) -> Any:
    from matplotlib.figure import Figure  # not pyplot: no window, no state

    return Figure(figsize=(width, height), layout="constrained")


def _map(facts: dict[str, Any]) -> Any:
    """Layers from bottom to top: heads in a row, neurons below them; size is effect."""
    layers = facts["layers"]
    figure = _figure(9, 1 + 1.5 * len(layers))
    axes = figure.subplots()
    largest, y = facts["largest"], 0
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
    axes.set_title(f"{facts['name']}: size is effect, colour is how well the label predicts")
    for side in ("top", "right", "bottom", "left"):
        axes.spines[side].set_visible(False)
    return figure


def _dot(axes: Any, x: float, y: float, part: dict[str, Any], largest: float, size: float) -> None:
    score = part["score"]
    shade = 0 if score is None else 1 + min(3, max(0, int(score * 4)))
    area = size * (0.08 + 0.92 * min(1.0, max(0.0, part["effect"] or 0.0) / largest))
    axes.scatter([x], [y], s=area, c=SHADES[shade], marker="s", linewidths=0)


def _sweep(rows: Sequence[dict[str, Any]]) -> Any:
    from matplotlib.ticker import PercentFormatter

    panels = [
        (panel, [(words, points_of(rows, key)) for key, words in panel.columns]) for panel in PANELS
    ]
    panels = [(panel, lines) for panel, lines in panels if any(points for _, points in lines)]
    figure = _figure(10, 3.2 * -(-len(panels) // 2))
    for axes, (panel, lines) in zip(figure.subplots(-(-len(panels) // 2), 2).flat, panels):
        for words, points in lines:
            if points:
                axes.plot(*zip(*points), marker="o", label=words)
        axes.set_title(panel.title, size=10)
        axes.set_xscale("log")
        ticks = sorted({x for _, points in lines for x, _ in points})
        axes.set_xticks(ticks, [f"{100 * x:g}%" for x in ticks])
        axes.minorticks_off()
        axes.set_ylim(bottom=0)
        if panel.unit == "share":
            axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        axes.grid(alpha=0.3)
        if len(lines) > 1:
            axes.legend(fontsize=8)
    return figure


def _patterns(facts: dict[str, Any], activity: Activity) -> Any:
    """All heads' attention on one passage."""
    spell = spelled(facts["program"])
    heads = [part for part in facts["parts"] if part["name"] in activity.patterns]
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
        axes.set_title(_plain(f"{part['name']}  {part['said'][:30]}"), size=7)
        axes.set_xticks(range(len(words)), words, rotation=90, size=3.5)
        axes.set_yticks(range(len(words)), words, size=3.5)
        axes.tick_params(length=0)
    return figure


def _plain(text: str) -> str:
    """Text that matplotlib takes for no formula."""
    return text.replace("$", r"\$")
