"""WER and core share of a program with a fallback on many prompts, by the reference interpreter.

python -m benchmarks.cascade_wer PROGRAM [-n 1000]

Batched, it takes seconds where the generated program takes minutes. Prompts are those of
``gpt2c verify``, of the test split.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from gpt2c.analysis.wer import speller, word_error_rate
from gpt2c.cascade.cascade import Cascade, Core, read_steps
from gpt2c.cascade.continuations import continuations
from gpt2c.cascade.error_predictor import predicted_error
from gpt2c.codegen.output.folder import load_program
from gpt2c.data.sample import Sample
from gpt2c.fidelity.select import select
from gpt2c.fidelity.statistics import ratio
from gpt2c.frontend.checkpoint import Checkpoint, load_checkpoint
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Program

NEW_TOKENS = 32


def measure(program: Program, checkpoint: Checkpoint, n: int, seed: int) -> dict[str, Any]:
    """WER and core share, of all prompts and by kind of text.

    A prompt whose text never leaves the original's costs one reading; the others are written.
    """
    guard = program.guard
    if guard is None or program.fallback is None:
        raise SystemExit("expected a program with a fallback and a guard")
    chosen = select(checkpoint, prompts=None, n=n, seed=seed).prompts
    prompts = [Sample(tuple(prompt.ids), prompt.offset) for prompt in chosen]
    new = continuations(program, prompts, NEW_TOKENS)
    core, predictor = Interpreter(program), guard.error_predictor
    errors = None if predictor is None else program.array(predictor)
    spell = speller(program.vocabulary, program.shape.stop)
    decided, tokens = np.zeros(len(prompts)), np.array([len(ids) for ids in new], float)
    left = []
    for index, step in enumerate(read_steps(core, prompts, new, streams=errors is not None)):
        score = step.margin
        if errors is not None and step.stream is not None:
            score = score - predicted_error(errors, step.stream, step.margin)
        decided[index] = (score >= guard.margin).sum()
        if (score[step.flips] >= guard.margin).any():
            left.append(index)
    wer = np.zeros(len(prompts))
    cascade = Cascade(Interpreter(program, program.fallback), prompts, new, NEW_TOKENS, spell)
    written = cascade.write(Core(core, errors), left, [guard.margin] * len(left))
    for index, (ids, by_core) in zip(left, written, strict=True):
        wer[index] = word_error_rate(spell(new[index]), spell(ids))
        decided[index], tokens[index] = sum(by_core), len(ids)
    kinds = np.array([prompt.kind for prompt in chosen])
    groups = {"all": np.full(len(prompts), True)} | {
        k: kinds == k for k in sorted({p.kind for p in chosen})
    }
    return {
        "seed": seed,
        "wer": {k: ratio(wer[at].tolist(), seed=seed).as_dict() for k, at in groups.items()},
        "core_share": {
            k: ratio(decided[at].tolist(), tokens[at].tolist(), seed=seed).as_dict()
            for k, at in groups.items()
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--checkpoint", default="stories")
    parser.add_argument("-n", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    checkpoint = load_checkpoint(options.checkpoint)
    program = load_program(options.program)
    print(json.dumps(measure(program, checkpoint, options.n, options.seed), indent=1))


if __name__ == "__main__":
    main()
