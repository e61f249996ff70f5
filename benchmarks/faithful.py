"""The price of parts that stay near the original's: KL and core share against their drift.

python -m benchmarks.faithful PROGRAM --checkpoint stories [--budget 25%] [--weights 0,0.3]
    [--steps 300] [--text DIR] [-o FILE]

PROGRAM is one of compile -O2, whose effects decide which parts stay. Its core is pruned to the
budget and refitted; then it is tuned once for each weight of the penalty on change (the option
``faithful`` of the pass tune), for as many steps on the same text. KL, agreement and drift are
measured on validation text. Core share is measured on the validation prompts on which the guard is
calibrated. With -o, the figures of each core are written as soon as they are known, and the same
command resumes a stopped run.
"""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from gpt2c.codegen.output.folder import load_program
from gpt2c.fidelity.explained.correlation import compare_parts, summary
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.ir import Program
from gpt2c.passes import Context, Pass, run_pipeline
from gpt2c.passes.prune import Prune
from gpt2c.passes.refit import Refit
from gpt2c.passes.tune import Tune
from gpt2c.workflows.budget_search import measured
from gpt2c.workflows.pass_text import with_text

GOALS = ("kl", "agreement", "core-share")


def figures_of(program: Program, context: Context, max_wer: float) -> dict[str, Any]:
    """KL (nats per token), agreement and core share, and how far the parts of a core are."""
    parts = summary(compare_parts(program, context.samples))
    result = {goal: round(measured(program, goal, context, max_wer), 4) for goal in GOALS}
    return result | {name: parts[name] for name in ("n", "near", "median_drift", "replacements")}


def cores(program: Program, budget: str, weights: list[float], tune: Tune) -> dict[str, list[Pass]]:
    """The passes of each core by its name."""
    small: list[Pass] = [Prune(budget=budget), Refit()]
    return {"untuned": small[:1], "refitted": small} | {
        f"faithful={weight:g}": [*small, replace(tune, faithful=weight)] for weight in weights
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--checkpoint", default="stories")
    parser.add_argument("--budget", default="25%")
    parser.add_argument("--weights", default="0,0.3", help="of the penalty, separated by commas")
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--max-wer", type=float, default=0.01)
    parser.add_argument("--text", type=Path, help="more text to tune on")
    parser.add_argument("-o", "--output", type=Path, help="write the figures of each core here")
    options = parser.parse_args()
    checkpoint, program = load_checkpoint(options.checkpoint), load_program(options.program)
    context = with_text(Context(progress=_tell), checkpoint, program, options.text)
    done: dict[str, Any] = {}
    if options.output is not None and options.output.exists():
        done = json.loads(options.output.read_text(encoding="utf-8"))
    weights = [float(each) for each in options.weights.split(",")]
    for name, passes in cores(program, options.budget, weights, Tune(steps=options.steps)).items():
        if name in done:
            continue
        core = run_pipeline(program, passes, context)
        done[name] = figures_of(core, context, options.max_wer)
        print(json.dumps({name: done[name]}), flush=True)
        if options.output is not None:
            options.output.write_text(json.dumps(done, indent=1) + "\n", encoding="utf-8")


def _tell(stage: str, done: int, total: int) -> None:
    if total and done % max(total // 10, 1) == 0:
        print(f"{stage}: {done:,} of {total:,}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
