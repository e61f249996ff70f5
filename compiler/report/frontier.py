"""The frontier of decompilation: how much a person has to read, against how often it is right."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..bench import Row


def draw_frontier(rows: Sequence["Row"], path: Path) -> None:
    """Draws lines of code against match as an SVG: a point with its 95 % interval for each program.

    What stayed weights stands on the left edge, at no match. The same rows give the same bytes.
    """
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    with matplotlib.rc_context():
        matplotlib.rcParams["svg.hashsalt"] = "gpt2c"
        matplotlib.rcParams["svg.fonttype"] = "none"
        matplotlib.rcParams["font.size"] = 8
        figure, axes = pyplot.subplots(figsize=(7, 4))
        for row in sorted(rows, key=lambda each: each.checkpoint):
            if row.match is None or row.low is None or row.high is None:
                axes.plot([row.lines], [0.0], "x", color="#a33")
                axes.annotate(f" {row.checkpoint} (weights)", (row.lines, 0.0), color="#a33")
                continue
            spread = [[row.match - row.low], [row.high - row.match]]
            axes.errorbar([row.lines], [row.match], spread, fmt="o", color="#246", markersize=4)
            axes.annotate(f" {row.checkpoint}", (row.lines, row.match), rotation=20)
        axes.set_xlabel("lines that a person has to read")
        axes.set_ylabel("match on fresh inputs")
        axes.set_title("programs of rules: how short, and how true")
        axes.grid(alpha=0.3)
        figure.tight_layout()
        figure.savefig(path, metadata={"Date": None})
        pyplot.close(figure)
