"""python -m benchmarks.deletion PROGRAM: what deleting a part's line costs, beside what is listed.

Parts of a program of the bundled model are drawn in proportion to their listed effect (with
replacement). In a copy of the folder, the line of each part is deleted from its layer's source or
table, and the program runs, with numpy alone, on the calibration text that effects are taken over.
The figure is the ratio of the KL of that (nats per token) and the effect as the source shows it.
"""

import argparse
import importlib
import json
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from gpt2c.analysis.effect import exact_text
from gpt2c.codegen.names import format_effect
from gpt2c.codegen.output.folder import load_program
from gpt2c.data.batches import subsample
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.samples import calibration_samples
from gpt2c.ir import Program
from gpt2c.passes.effect import Effect
from gpt2c.passes.support.budget import parts_of
from gpt2c.passes.support.text import TOKENS_MOST

RESULTS = Path(__file__).parent / "results" / "deletion.json"
LIMITS = (1.05, 1.2)


def text(program: Program, tokens: int | None) -> list[list[int]]:
    """The text that the pass ``effect`` takes effects over, or some of it."""
    samples = subsample(calibration_samples(load_checkpoint(BUNDLED)), TOKENS_MOST)
    default = Effect()
    samples, _ = exact_text(program, samples, default.draws, default.exact, seed=0)
    return [list(s.ids) for s in (samples if tokens is None else subsample(samples, tokens))]


def listed(program: Program) -> dict[str, tuple[float, bool]]:
    """By part: its effect as the source shows it, and whether that is estimated."""
    return {
        part.name: (
            float(format_effect(part.evidence).removeprefix("about ")),
            part.evidence.estimated,
        )
        for part in parts_of(program)
    }


def log_probabilities(program: Any, texts: Sequence[Sequence[int]]) -> np.ndarray:
    scores = np.concatenate([program.logits(ids) for ids in texts])
    scores -= scores.max(-1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(-1, keepdims=True))


def without_line(folder: Path, name: str) -> tuple[Path, str]:
    """The file that the line of a part is in, and its content without that line."""
    layer = re.match(r"L(\d+)", name)[1]  # type: ignore[index]
    patterns = {
        folder
        / "layers"
        / f"layer_{layer}.py": rf"^ +\"?{name}(?:_\w+)?(?:\(n, run\),|\": \d+,.*)\n",
        folder / "layers" / f"layer_{layer}.neurons.tsv": rf"^{name}(?:_\w+)?\t.*\n",
    }
    for path, pattern in patterns.items():
        if path.is_file():
            content, count = re.subn(pattern, "", path.read_text(), flags=re.MULTILINE)
            if count == 1:
                return path, content
    raise SystemExit(f"error: no line of {name} in {folder}/layers")


def measured(
    folder: Path, names: Sequence[str], texts: Sequence[Sequence[int]]
) -> dict[str, float]:
    """The KL that deleting each part's line costs, by part."""
    sys.path.insert(0, str(folder))
    sys.dont_write_bytecode = True
    program = importlib.import_module("program")
    before = log_probabilities(program, texts)
    chances, costs = np.exp(before), {}
    for name in names:
        path, content = without_line(folder, name)
        module = importlib.import_module(f"layers.{path.name.partition('.')[0]}")
        whole = path.read_text()
        path.write_text(content)
        importlib.reload(module)
        after = log_probabilities(program, texts)
        costs[name] = float((chances * (before - after)).sum(-1).mean(dtype=np.float64))
        path.write_text(whole)
        importlib.reload(module)
        print(name, f"{costs[name]:.3g}", flush=True, file=sys.stderr)
    return costs


def shares(ratios: np.ndarray) -> dict[str, float]:
    """The shares of ratios within each limit, and the worst."""
    folds = np.maximum(ratios, 1 / np.maximum(ratios, 1e-9))
    values = {f"within {limit}": round(float((folds < limit).mean()), 3) for limit in LIMITS}
    return values | {"worst": round(float(folds.max()), 2), "n": len(ratios)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--parts", type=int, default=100)
    parser.add_argument("--tokens", type=int, help="of the text (default: all that effects are of)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    program = load_program(options.program)
    effects, texts = listed(program), text(program, options.tokens)
    names, weights = list(effects), np.array([max(value, 0) for value, _ in effects.values()])
    rng, started = np.random.default_rng(options.seed), time.process_time()
    drawn = rng.choice(len(names), size=options.parts, p=weights / weights.sum())
    chosen = list(dict.fromkeys(names[i] for i in drawn))
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work) / "program"
        shutil.copytree(options.program, folder)
        costs = measured(folder, chosen, texts)
    rows = [
        {
            "part": name,
            "listed": effects[name][0],
            "measured": float(f"{costs[name]:.4g}"),
            "estimated": effects[name][1],
        }
        for name in chosen
    ]
    ratio = {name: costs[name] / effects[name][0] for name in chosen}

    def of(some: Sequence[str]) -> dict[str, float]:
        return shares(np.array([ratio[name] for name in some])) if some else {}

    result = {
        "program": options.program.name,
        "tokens": sum(map(len, texts)),
        "estimated share of effect": round(
            sum(value for value, estimated in effects.values() if estimated) / weights.sum(), 3
        ),
        "draws": of([names[i] for i in drawn]),
        "distinct parts": of(chosen),
        "estimated ones": of([name for name in chosen if effects[name][1]]),
        "processor seconds": round(time.process_time() - started),
    }
    print(json.dumps(result, indent=1))
    options.output.write_text(json.dumps(result | {"parts": rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
