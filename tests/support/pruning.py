"""A program with weights enough to lose some, and text for the passes that shrink it."""

import numpy as np
from builders import random_gpt2, write_huggingface
from gpt2c.data.sample import Sample
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Program, verify
from gpt2c.passes import Context, parse_pipeline, run_pipeline


def canonical(folder, **options) -> Program:
    """A random GPT-2, lifted and canonicalised."""
    write_huggingface(folder, random_gpt2(**options))
    return run_pipeline(lift(load_checkpoint(str(folder))), parse_pipeline("canonicalize"))


def text(count: int = 24, length: int = 20, vocab: int = 40, seed: int = 0) -> list[Sample]:
    rng = np.random.default_rng(seed)
    return [Sample(tuple(int(i) for i in rng.integers(vocab, size=length))) for _ in range(count)]


def context(**changes) -> Context:
    values = {"calibration": text(), "samples": text(8, seed=1), "seed": 0} | changes
    return Context(**values)


def after(program: Program, pipeline: str, inputs: Context | None = None) -> Program:
    return verify(run_pipeline(program, parse_pipeline(pipeline), inputs or context()))
