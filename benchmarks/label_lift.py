"""Label lift and detection of a labelled program, beside a control with shuffled weights.

python -m benchmarks.label_lift PROGRAM [--checkpoint stories] [--write]

The control has the entries of every weight matrix of heads and neurons exchanged at random
(embeddings, norms and biases are kept): it writes nonsense. Of a program with a fallback it is made
from the core, of any other from the checkpoint, which is then compiled like the program. It is
labelled by the same procedure, on the same text. Label lift is (score - control) / (1 - control).
Detection is measured of both, on text of the test split, beside the program's own labels exchanged
within layers.
"""

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from gpt2c.codegen.output.folder import load_program
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.beside import shuffled
from gpt2c.fidelity.explained.detection import detect
from gpt2c.fidelity.explained.share import MOST, label_score, labels_of, spread
from gpt2c.fidelity.fidelity_json import read_fidelity, write_fidelity
from gpt2c.fidelity.select import select
from gpt2c.fidelity.statistics import Measure
from gpt2c.frontend.checkpoint import Checkpoint, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.frontend.samples import calibration_samples, validation_samples
from gpt2c.ir import OV, QK, Head, Mlp, Program
from gpt2c.passes import Context, parse_pipeline, run_pipeline

PASSES = "effect{exact=0},label"
BEFORE = "canonicalize,center_parts,"  # of a control that is made from the checkpoint


def control(program: Program, seed: int) -> Program:
    """The program with the entries of the matrices of its core's heads and neurons shuffled."""
    names = set()
    for node in program.core:
        match node:
            case Head(selector=QK(weights)):
                names.add(weights.name)
            case Mlp():
                names |= {node.w_in.name, node.w_out.name}
        match node:
            case Head(ov=OV(weights)):
                names.add(weights.name)
    rng = np.random.default_rng(seed)
    blocks = {}
    for name in sorted(names):
        array = np.asarray(program.weights[name].array)
        blocks[name] = rng.permutation(array.reshape(-1)).reshape(array.shape)
    return replace(program, weights=program.weights.updated(blocks))


def labelled_control(program: Program, checkpoint: Checkpoint, seed: int) -> Program:
    """The control of the program, with labels."""
    if program.fallback is not None:
        return relabelled(control(program, seed), checkpoint, seed)
    return relabelled(control(lift(checkpoint), seed), checkpoint, seed, BEFORE + PASSES)


def relabelled(
    program: Program, checkpoint: Checkpoint, seed: int, passes: str = PASSES
) -> Program:
    """The program with labels of its core, as the passes of -O2 fit them."""
    context = Context(
        samples=validation_samples(checkpoint, program, print),
        calibration=calibration_samples(checkpoint),
        seed=seed,
        progress=_tell,
    )
    return run_pipeline(without_fallback(program), parse_pipeline(passes), context)


def without_fallback(program: Program) -> Program:
    """The core alone, and the weights that it uses."""
    alone = replace(program, fallback=None, guard=None)
    return alone.rewritten(tuple(alone.core), {})


def detection(program: Program, texts: list[Sample], seed: int) -> dict[str, Measure]:
    """Detection and recognition by the program's labels, and by the same ones shuffled."""
    labels = labels_of(program)
    versions = [labels, shuffled(program, labels, seed)]
    measures = {}
    for suffix, detected in zip(("", "_shuffled"), detect(program, versions, texts, seed)):
        measures[f"detection{suffix}"] = detected.measure(seed)
        measures[f"recognition{suffix}"] = detected.recognized(seed)
    return measures


def measure(program: Program, checkpoint: Checkpoint, seed: int) -> dict[str, Any]:
    readings = select(checkpoint, prompts=None, n=1000, seed=seed).prompts
    texts = [Sample(tuple(p.ids if p.text is None else p.text), p.offset) for p in readings]
    texts = [text for text, _ in spread([(text, ()) for text in texts], MOST)]
    random_model = labelled_control(program, checkpoint, seed)
    score, chance = label_score(program), label_score(random_model)
    if score is None or chance is None or score.value is None or chance.value is None:
        sys.exit("expected a program whose neurons have labels and effects")
    lift = (score.value - chance.value) / (1 - chance.value)
    # Both scores are means over independent neurons: the ends of their intervals bound the lift.
    ends = [
        (a - b) / (1 - b)
        for a, b in ((score.low or 0.0, chance.high or 0.0), (score.high or 0.0, chance.low or 0.0))
    ]
    return {
        "label_lift": {"value": lift, "low": ends[0], "high": ends[1], "n": score.n},
        "label_score": score.as_dict(),
        "label_score_control": chance.as_dict(),
        **{key: each.as_dict() for key, each in detection(program, texts, seed).items()},
        **{
            f"{key}_control": each.as_dict()
            for key, each in detection(random_model, texts, seed).items()
            if not key.endswith("_shuffled")
        },
    }


def _tell(stage: str, done: int, total: int) -> None:
    if done >= total:
        print(f"{time.process_time():.0f} s  {stage}", file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--checkpoint", default="stories")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--write", action="store_true", help="store the figures in fidelity.json")
    options = parser.parse_args()
    program = load_program(options.program)
    figures = measure(program, load_checkpoint(options.checkpoint), options.seed)
    print(json.dumps(figures, indent=1))
    if options.write:
        write_fidelity(options.program, read_fidelity(options.program) | figures)


if __name__ == "__main__":
    main()
