"""The frontier of decompilation: how much a person has to read, against how often it is right."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One checkpoint. Figures are None where it stayed weights.

    ``match``: share of fresh inputs on which every answer of the generated program, run in a process
    of its own, is the original's, with a 95 % interval; ``strings`` of the ``inputs`` are different.
    ``match_test``: the same on the test part of the checkpoint's own inputs. ``interchange``: mean
    over the program's values, ``least`` the lowest. ``numbers``: opaque numbers that are left.
    ``explained``: explained share on the test part of the inputs (see fidelity.explained_rules).
    """

    checkpoint: str
    decompiled: bool
    seconds: float
    numbers: int
    lines: int
    match: float | None = None
    low: float | None = None
    high: float | None = None
    inputs: int = 0
    strings: int = 0
    match_test: float | None = None
    interchange: float | None = None
    least: float | None = None
    rules: int = 0
    explained: float | None = None
    error: str | None = None


def draw_frontier(rows: Sequence[Row], path: Path) -> None:
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
