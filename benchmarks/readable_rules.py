"""What smaller sets cost: explained share of a program of rules, by the share that members carry.

python -m benchmarks.readable_rules PROGRAM [--carried 0.95,0.9] [--steps 40]

Each set of the program's predicates becomes a named class or keeps the members that carry so much
of its effect on calibration text (see the pass distil_rules). The writing side stays as it is
first, and is then tuned for some steps, as is that of the whole sets. Explained share is taken on
text of the test split.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from gpt2c.codegen.output.folder import load_program
from gpt2c.frontend.checkpoint import Checkpoint, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.frontend.samples import calibration_samples
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.distil.files import load_rules
from gpt2c.passes.distil.readable import readable, set_sizes
from gpt2c.passes.distil.rules import RuleCore, with_rule_core
from gpt2c.predicates.language import InClass

from .random_predicates import shares_of, tuned


def sizes(core: RuleCore) -> dict[str, float]:
    """Median and mean members of a set, and the share of sets that are named classes."""
    conditions = [t.condition for f in core.formulas.values() for t in f.terms]
    members = set_sizes(core)
    return {
        "sets": len(members),
        "median_members": float(np.median(members)),
        "mean_members": round(float(np.mean(members)), 2),
        "classes": sum(isinstance(each, InClass) for each in conditions),
    }


def measure(
    folder: Path, checkpoint: Checkpoint, carried: list[float], steps: int, seed: int
) -> dict[str, Any]:
    original = run_pipeline(lift(checkpoint), parse_pipeline("canonicalize"))
    texts = calibration_samples(checkpoint)
    context = Context(calibration=texts, seed=seed)
    whole = load_rules(folder, original)
    cores = {"1": whole} | {f"{s:g}": readable(whole, original, texts, s) for s in carried}
    programs = {name: with_rule_core(original, core) for name, core in cores.items()}
    if steps:
        programs |= {
            f"{name}, {steps} steps": tuned(original, core, context, steps)
            for name, core in cores.items()
        }
    shares = shares_of({"program": load_program(folder), **programs}, checkpoint, seed)
    return {
        "seed": seed,
        "sets": {name: sizes(core) for name, core in cores.items()},
        "explained_share": shares,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--checkpoint", default="stories")
    parser.add_argument("--carried", default="0.95,0.9", help="shares, separated by commas")
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    carried = [float(each) for each in options.carried.split(",")]
    checkpoint = load_checkpoint(options.checkpoint)
    figures = measure(options.program, checkpoint, carried, options.steps, options.seed)
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
