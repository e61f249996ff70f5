"""Memory and time of the passes effect and label, at the shape of GPT-2.

python -m benchmarks.labelling
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from .compiling import _watch
from .shapes import make

RESULTS = Path(__file__).parent / "results" / "labelling.json"
LIMIT_MB = 6 * 1024
LENGTH = 128  # tokens of a text, as of all text that passes look at
HELD_OUT = 12_000  # tokens
TOKENS = 60_000
PASSES = ("effect{exact=0}", "label{terms=4}")


class _EnoughError(Exception):
    """The requested number of neurons is labelled."""


class Stages:
    """Progress of each stage of a pass by CPU time, since other processes may run."""

    def __init__(self, neurons: int | None) -> None:
        self.neurons = neurons
        self.seen: dict[str, list[tuple[int, int, float]]] = {}
        self.begun = time.process_time()

    def tell(self, stage: str, done: int, total: int) -> None:
        self.seen.setdefault(stage, []).append((done, total, time.process_time()))
        if self.neurons is not None and stage == "label neurons" and done >= self.neurons:
            raise _EnoughError

    def whole(self) -> dict[str, float]:
        """Seconds that each stage takes, or would have taken if it was stopped: up to the first
        report as it was, from then on by the rate of later ones."""
        seconds, before = {}, self.begun
        for stage, reports in self.seen.items():
            (first, total, begun), (last, _, end) = reports[0], reports[-1]
            rate = (end - begun) / max(last - first, 1)
            seconds[stage] = round(begun - before + rate * (total - first), 1)
            before = end
        return seconds


def measure(
    checkpoint: Path, each: str, tokens: int, layers: int, neurons: int | None = None
) -> dict[str, Any]:
    """Run one pass in a fresh process and sample its memory."""
    command = [sys.executable, "-m", "benchmarks.labelling", str(checkpoint), "--child", each]
    command += ["--tokens", str(tokens), "--layers", str(layers)]
    command += [] if neurons is None else ["--neurons", str(neurons)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    peaks: dict[str, int] = {}
    watcher = threading.Thread(target=_watch, args=(process.pid, peaks))
    watcher.start()
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    watcher.join()
    if status:
        raise SystemExit(f"{each} failed: status {status}")
    in_mb = 1024 if sys.platform != "darwin" else 1024**2
    return {
        "pass": each,
        **json.loads(output),
        "peak_mb": round(usage.ru_maxrss / in_mb),
        "peak_private_mb": round(peaks.get("RssAnon", 0) / 1024) or None,
    }


def run(
    checkpoint: Path, each: str, tokens: int, layers: int, neurons: int | None
) -> dict[str, Any]:
    """Run one pass in this process: its time, and its estimate of the time (``notices``).

    Args:
        layers: how many, from the first, have parts to look at. The weights of all are in memory.
        neurons: after so many it is stopped.
    """
    import resource

    from gpt2c.data.sample import Sample
    from gpt2c.frontend.checkpoint import load_checkpoint
    from gpt2c.frontend.lift import lift
    from gpt2c.ir import Graph, Head, Mlp
    from gpt2c.passes import Context, parse_pipeline, run_pipeline

    program = run_pipeline(lift(load_checkpoint(checkpoint)), parse_pipeline("canonicalize"))
    kept = [node for node in program.core if getattr(node, "layer", 0) < layers]
    program = replace(program, core=Graph(tuple(kept)))
    texts = [Sample(ids) for ids in zipf_texts(program.shape.vocab, tokens + HELD_OUT)]
    held_out = HELD_OUT // LENGTH
    notices: list[str] = []
    stages = Stages(neurons)
    context = Context(
        calibration=texts[held_out:],
        samples=texts[:held_out],
        notice=notices.append,
        progress=stages.tell,
    )
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (one,) = parse_pipeline(each)
    wall, cpu = time.perf_counter(), time.process_time()
    with suppress(_EnoughError):
        one.apply(program, context)
    return {
        "tokens": sum(len(text.ids) for text in context.calibration),
        "distinct_tokens": len({i for text in texts for i in text.ids}),
        "heads": len(program.core.of(Head)),
        "neurons": sum(len(mlp.rows) for mlp in program.core.of(Mlp)),
        "stopped_after": neurons,
        "seconds": round(time.perf_counter() - wall),
        "cpu_seconds": round(time.process_time() - cpu),
        "stages": stages.whole(),
        "notices": notices,
        "peak_before_mb": round(before / (1024 if sys.platform != "darwin" else 1024**2)),
    }


def zipf_texts(vocab: int, tokens: int, seed: int = 0) -> list[tuple[int, ...]]:
    """Texts of random tokens, as common and as rare as words are (Zipf's law): about ``tokens``."""
    rng = np.random.default_rng(seed)
    chance = 1 / (np.arange(vocab) + 2.7)
    drawn = rng.choice(vocab, (max(1, tokens // LENGTH), LENGTH), p=chance / chance.sum())
    return [tuple(row) for row in rng.permutation(vocab)[drawn].tolist()]


def whole(row: dict[str, Any], tokens: int, layers: int, all_layers: int) -> float:
    """What the pass would take for all layers and ``tokens`` tokens, in seconds of one core: time
    grows with layers where they are labelled, and with tokens where effects are estimated."""
    share = row["tokens"] / tokens if row["pass"].startswith("effect") else layers / all_layers
    return float(sum(row["stages"].values()) / share)


def table(rows: Sequence[dict[str, Any]]) -> str:
    lines = [
        "| pass | parts | tokens | peak memory | private | limit | s of one core | for all |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| `{row['pass']}` | {row['heads']:,} heads, {row['neurons']:,} neurons"
        f" | {row['tokens']:,}"
        f" | {row['peak_mb']:,} MB | {row['peak_private_mb']:,} MB | {LIMIT_MB:,} MB"
        f" | {row['cpu_seconds']:,} | {row['whole_cpu_seconds'] / 60:,.0f} min |"
        for row in rows
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checkpoint", type=Path, nargs="?", help="made where none is named")
    parser.add_argument("--passes", nargs="+", default=PASSES)
    parser.add_argument("--tokens", type=int, default=TOKENS, help="of text that is fitted to")
    parser.add_argument("--layers", type=int, help="label the first so many only")
    parser.add_argument("--neurons", type=int, help="stop after so many")
    parser.add_argument("--output", type=Path, default=RESULTS)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        asked = options.tokens, options.layers, options.neurons
        print(json.dumps(run(options.checkpoint, options.child, *asked)))
        return
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        checkpoint = options.checkpoint or make(Path(folder))
        depth = json.loads((checkpoint / "config.json").read_text())["n_layer"]
        for each in options.passes:
            # Effects are found in all layers at once.
            layers = depth if each.startswith("effect") else options.layers or depth
            row = measure(checkpoint, each, options.tokens, layers, options.neurons)
            row["whole_cpu_seconds"] = round(whole(row, TOKENS, layers, depth))
            row["layers"], row["of_layers"] = layers, depth
            rows.append(row)
            print(json.dumps(row), file=sys.stderr, flush=True)
    known = json.loads(options.output.read_text())["passes"] if options.output.exists() else []
    same = {(row["pass"], row["tokens"]) for row in rows}
    rows = [row for row in known if (row["pass"], row["tokens"]) not in same] + rows
    options.output.write_text(json.dumps({"limit_mb": LIMIT_MB, "passes": rows}, indent=1) + "\n")
    print(table(rows))


if __name__ == "__main__":
    main()
