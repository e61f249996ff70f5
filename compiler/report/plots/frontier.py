"""The plot of ``bench decompile``: lines of source against match."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One checkpoint; measures are None if its weights were kept.

    Attributes:
        match, low, high: share of fresh inputs on which all answers of the generated program equal
            the original's, with a 95 % interval.
        inputs, strings: number of fresh inputs, and of distinct ones.
        match_test: match on the test split of the checkpoint's own inputs.
        interchange, least: mean and minimum interchange accuracy of the program's values.
        seconds, processor: wall and processor time of compiling, verification included.
        numbers: remaining opaque numbers.
        idioms: the idioms whose values the program computes.
        explained: explained share on the test split (see fidelity.explained.rules).
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
    idioms: list[str] = field(default_factory=list)
    error: str | None = None
    processor: float = 0.0


def draw_frontier(rows: Sequence[Row], path: Path) -> None:
    """Write an SVG plot of lines of code against match, with 95 % intervals.

    Checkpoints that kept their weights are drawn at match 0. The same rows give the same bytes.
    """
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    with matplotlib.rc_context():
        matplotlib.rcParams["svg.hashsalt"] = "gpt2c"
        matplotlib.rcParams["svg.fonttype"] = "none"
        matplotlib.rcParams["font.size"] = 8
        figure, axes = pyplot.subplots(figsize=(7, 4))
        for row in sorted(rows, key=lambda row: row.checkpoint):
            if row.match is None or row.low is None or row.high is None:
                axes.plot([row.lines], [0.0], "x", color="#a33")
                axes.annotate(f" {row.checkpoint} (weights)", (row.lines, 0.0), color="#a33")
                continue
            spread = [[row.match - row.low], [row.high - row.match]]
            axes.errorbar([row.lines], [row.match], spread, fmt="o", color="#246", markersize=4)
            axes.annotate(f" {row.checkpoint}", (row.lines, row.match), rotation=20)
        axes.set_xlabel("lines of source to read")
        axes.set_ylabel("match on fresh inputs")
        axes.set_title("rule programs: length and match")
        axes.grid(alpha=0.3)
        figure.tight_layout()
        figure.savefig(path, metadata={"Date": None})
        pyplot.close(figure)
