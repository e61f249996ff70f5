"""Speed at GPT-2's own shape, random weights: compiling, decoding, and that the program is equal.

python -m benchmarks.speed
"""

import argparse
import json
import os
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from . import compiling, decoding, equality
from .shapes import make

RESULTS = Path(__file__).parent / "results" / "speed.json"
# What must hold, and what is aimed at.
SECONDS, PEAK_MB, RATIO, GOAL, DIFFERENCE = 60, 3072, 1.0, 1.3, 1e-3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=decoding.TURNS, help="turns of decoding")
    parser.add_argument("--seed", type=int, default=0, help="of the weights and the prompts")
    parser.add_argument("--note", default="", help="kept with the figures: what else ran, say")
    parser.add_argument("--json", type=Path, default=RESULTS, help="where the figures go")
    options = parser.parse_args()
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as place:
        checkpoint, program = (
            make(Path(place, "checkpoint"), seed=options.seed),
            Path(place, "program"),
        )
        figures: dict[str, Any] = {
            "note": options.note,
            "cores": cores,
            "versions": {name: version(name) for name in ("numpy", "torch", "transformers")},
            "compile": compiling.measure(checkpoint, program),
            "decode": [
                decoding.measure(program, checkpoint, threads=threads, turns=options.turns)
                for threads in sorted({1, cores}, reverse=True)
            ],
            "equality": equality.measure(program, checkpoint, seed=options.seed),
        }
    options.json.parent.mkdir(exist_ok=True)
    options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    show(figures, Console(width=100))


def show(figures: dict[str, Any], out: Console) -> None:
    """The figures as tables."""
    compiled = figures["compile"]
    table = _table("compile -O1 --verify 0", "", "measured", "limit")
    table.add_row("wall time, s", f"{compiled['seconds']:.1f}", f"{SECONDS}")
    table.add_row("CPU time, s", f"{compiled['cpu_seconds']:.1f}", "")
    table.add_row("peak memory, MB", f"{compiled['peak_mb']:,}", f"{PEAK_MB:,}")
    table.add_row("  of it private", f"{compiled['peak_private_mb']:,}", "")
    table.add_row("weights, MB", f"{compiled['weights_mb']:,} → {compiled['program_mb']:,}", "")
    out.print(table)

    table = _table("where the time goes", "stage", "s")
    for stage, seconds in compiled["stages"].items():
        table.add_row(stage, f"{seconds:.2f}")
    out.print(table)

    table = _table("memory by step, in units of the checkpoint's weights", "step", "peak", "kept")
    for step, memory in compiled["memory_by_step"].items():
        table.add_row(step, f"{memory['peak']:.2f}", f"{memory['kept']:+.2f}")
    out.print(table)

    for timed in figures["decode"]:
        threads = "1 thread" if timed["threads"] == 1 else f"{timed['threads']} threads"
        title = f"decoding, {threads} ({timed['blas']})"
        table = _table(title, "", "ms a token", "times the program's", "prefill, ms")
        for kind, times in timed["token_ms"].items():
            ratio = timed["decode_ratio"].get(kind)
            table.add_row(
                kind,
                _spread(times),
                _spread(ratio) if ratio else "",
                _spread(timed["prefill_ms"][kind]),
            )
        memory = timed["memory"]
        table.add_row("plain read", f"{memory['plain_read_ms']:.1f}", "", "")
        out.print(table)
        out.print(
            f"{memory['weights_mb']:.0f} MB a token: memory {memory['plain_read_gb_s']:.1f} GB/s,"
            f" program {memory['program_gb_s']:.1f} GB/s ({100 * memory['share_of_bound']:.0f} %"
            " of the"
            f" bound); floor {RATIO}, goal {GOAL}; same tokens: {timed['same_tokens']}"
        )

    equal = figures["equality"]
    forced, free = equal["forced"], equal["free"]
    table = _table("equality", "", "found", "limit")
    table.add_row("max |Δlogit|", f"{equal['max_logit_difference']:.1e}", f"{DIFFERENCE:.0e}")
    table.add_row("forced: other tokens", f"{forced['wrong']} of {forced['positions']:,}", "0")
    table.add_row("free running: other texts", f"{free['wrong']} of {equal['prompts']}", "0")
    table.add_row("numerical ties apart", f"{forced['numerical_ties'] + free['tie']}", "")
    out.print(table)


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    for index, column in enumerate(columns):
        table.add_column(column, justify="right" if index else "left")
    return table


def _spread(values: dict[str, float]) -> str:
    return f"{values['median']:.2f} [{values['min']:.2f}, {values['max']:.2f}]"


if __name__ == "__main__":
    main()
