"""The same results on the CPU and on another device: differences, tolerances and times.

python -m benchmarks.device [CHECKPOINT] --device cuda

Everything that ``--device`` moves is computed on both, on the same text, with the cache off:
logits, tuning, labels, effects, and the slice of a behaviour. Exits with 1 if a difference exceeds
its tolerance. Other devices sum in another order, so that results differ in the last bits. Choices
that almost tie can turn out otherwise: those are compared by what they are worth.
"""

import argparse
import hashlib
import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from gpt2c.analysis.compare import compare
from gpt2c.behaviour.coverage import Coverage
from gpt2c.behaviour.encoded import Encode
from gpt2c.behaviour.positions import PositionOptions, Positions, sure_positions
from gpt2c.behaviour.schema import Behaviour
from gpt2c.behaviour.slices import Slice
from gpt2c.behaviour.study import StudyOptions, cover, study
from gpt2c.behaviour.words import Token
from gpt2c.data.batches import padded, subsample
from gpt2c.data.cache import SWITCH
from gpt2c.data.sample import Sample
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.tokens import encoder, token_decoder
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.frontend.samples import calibration_samples
from gpt2c.interpreter import Interpreter
from gpt2c.interpreter.device import array, device_named
from gpt2c.ir import Evidence, Head, Mlp, Program, print_program
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.effect import Effect
from gpt2c.passes.label import Label
from gpt2c.passes.refit import Refit
from gpt2c.passes.tune import Tune
from gpt2c.workflows.behaviours import load_behaviours
from gpt2c.workflows.right_answers import right_answers

TOKENS, STEPS, BEHAVIOURS, SEED = 8192, 100, 2, 0


@dataclass(frozen=True)
class Work:
    """What is computed on: programs, disjoint texts, and how much of it."""

    program: Program
    pruned: Program
    text: tuple[Sample, ...]
    held_out: tuple[Sample, ...]
    steps: int
    studied: Program
    behaviours: tuple[Behaviour, ...]
    encode: Encode
    token: Token
    study: StudyOptions = field(default_factory=StudyOptions)
    sure: PositionOptions = field(default_factory=PositionOptions)
    terms: int = Label.terms
    exact: int = Effect.exact

    def context(self, device: str) -> Context:
        """A context with the texts."""
        return Context(samples=self.held_out, calibration=self.text, seed=SEED, device=device)


@dataclass(frozen=True)
class Check:
    """One computation, and how two of its results are compared.

    ``difference`` returns a number that must not exceed ``tolerance``; ``meaning`` says what it is.
    """

    run: Callable[[Work, str], Any]
    difference: Callable[[Work, Any, Any], float]
    tolerance: float
    meaning: str


def logits(work: Work, device: str) -> np.ndarray:
    """The original's logits on the first texts."""
    batch = padded(work.held_out[:16], work.program.shape.context)
    with torch.inference_mode():
        return array(Interpreter(work.program, device=device)(batch.ids, batch.positions).logits)


def tuned(work: Work, device: str) -> Program:
    """The pruned program after tuning."""
    return Tune(steps=work.steps).apply(work.pruned, work.context(device))


def refitted(work: Work, device: str) -> Program:
    """The pruned program after a fit of its outputs."""
    return run_pipeline(work.pruned, [Refit()], work.context(device))


def labelled(work: Work, device: str) -> Program:
    """The program with centered parts and labels."""
    named = parse_pipeline("center_parts,classify,attribute")
    passes = [*named, Label(terms=work.terms), *parse_pipeline("describe")]
    return run_pipeline(work.program, passes, work.context(device))


def effects(work: Work, device: str) -> Program:
    """The program with the effects of its parts, the largest by ablation."""
    passes = [*parse_pipeline("center_parts"), Effect(exact=work.exact)]
    return run_pipeline(work.program, passes, work.context(device))


def effects_apart(_: Work, one: Program, other: Program) -> float:
    """The largest difference of an effect, over the largest effect."""
    a, b = ([each.effect or 0.0 for each in _evidence(p)] for p in (one, other))
    return float(np.abs(np.subtract(a, b)).max() / np.abs(a).max())


def labels_apart(_: Work, one: Program, other: Program) -> float:
    """The share of parts whose labels or roles differ."""
    pairs = list(zip(_evidence(one), _evidence(other), strict=True))
    same = [(a.label, a.predicate) == (b.label, b.predicate) for a, b in pairs]
    return 1 - sum(same) / len(same)


def _evidence(program: Program) -> list[Evidence]:
    own = [head.evidence for head in program.core.of(Head)]
    return own + [row.evidence for mlp in program.core.of(Mlp) for row in mlp.rows]


def cut(work: Work, device: str) -> Program:
    """The pruned program's parts, chosen by estimated effects."""
    return run_pipeline(work.program, parse_pipeline("prune{budget=50%}"), work.context(device))


def parts_apart(_: Work, one: Program, other: Program) -> float:
    """The share of parts that only one of two programs has."""
    a, b = ({head.name for head in p.core.of(Head)} | _rows(p) for p in (one, other))
    return len(a ^ b) / max(len(a | b), 1)


def _rows(program: Program) -> set[str]:
    return {row.name for mlp in program.core.of(Mlp) for row in mlp.rows}


def kl_apart(work: Work, one: Program, other: Program) -> float:
    """How far apart the KL of two cores is, over the smaller."""
    kl = [compare(work.program, each, work.held_out).kl for each in (one, other)]
    return abs(kl[0] - kl[1]) / max(min(kl), 1e-12)


def surest(work: Work, device: str) -> Positions:
    """Positions at which the model is sure, with their vectors."""
    texts = [sample.ids for sample in work.held_out]
    return sure_positions(work.program, texts, work.sure, device=device)


def positions_apart(_: Work, one: Positions, other: Positions) -> float:
    """The share of positions that only one of them has."""
    a, b = (set(zip(p.text.tolist(), p.place.tolist(), strict=True)) for p in (one, other))
    return len(a ^ b) / max(len(a | b), 1)


Studied = tuple[tuple[Slice, ...], dict[str, Coverage], dict[str, dict[str, float]]]


def sliced(work: Work, device: str) -> Studied:
    """The slices of the behaviours with all measures but the time, coverage, and right answers."""
    options = replace(work.study, device=device)
    slices = study(work.studied, work.behaviours, work.encode, work.token, options)
    slices = tuple(replace(each, seconds=0.0) for each in slices)
    texts = {"text": [sample.ids for sample in work.held_out]}
    covered = cover(work.studied, slices, work.behaviours, work.encode, texts, device)
    right = right_answers(work.studied, work.behaviours, work.encode, device=device)
    return slices, covered, right


def scores_apart(_: Work, one: Studied, other: Studied) -> float:
    """The largest difference of how much slices carry of their behaviours."""
    pairs = zip(one[0], other[0], strict=True)
    return max(abs(_sufficiency(a) - _sufficiency(b)) for a, b in pairs)


def _sufficiency(each: Slice) -> float:
    return each.scores["sufficiency"].value or 0.0 if each.parts else 0.0


CHECKS = {
    "logits": Check(
        logits, lambda _, a, b: float(np.abs(a - b).max()), 1e-3, "largest difference of a logit"
    ),
    "tune": Check(tuned, kl_apart, 0.05, "difference of the tuned cores' KL, relative"),
    "effect": Check(effects, effects_apart, 0.01, "largest difference, over the largest effect"),
    "prune": Check(cut, parts_apart, 0.02, "share of parts that only one of them keeps"),
    "refit": Check(refitted, kl_apart, 0.01, "difference of the cores' KL, relative"),
    "label": Check(labelled, labels_apart, 0.02, "share of parts with another label or role"),
    "positions": Check(
        surest, positions_apart, 0.01, "share of positions that only one of them keeps"
    ),
    "behaviours": Check(
        sliced, scores_apart, 0.05, "largest difference of the sufficiency of a slice"
    ),
}


def work_on(
    checkpoint: str, behaviours: Path | None = None, tokens: int = TOKENS, steps: int = STEPS
) -> Work:
    """A checkpoint's programs and texts, and behaviours of a file or of the bundled model."""
    source = load_checkpoint(checkpoint)
    samples = subsample(calibration_samples(source), 2 * tokens, SEED)
    text, held_out = tuple(samples[0::2]), tuple(samples[1::2])
    program = run_pipeline(lift(source), parse_pipeline("canonicalize"))
    pipeline = parse_pipeline("effect{exact=0},prune{budget=50%}")
    pruned = run_pipeline(program, pipeline, Context(samples=held_out, calibration=text))
    known = behaviours is not None or checkpoint == BUNDLED
    own = load_behaviours(program, behaviours)[:BEHAVIOURS] if known else ()
    encode, token = encoder(program.vocabulary), token_decoder(program.vocabulary)
    return Work(program, pruned, text, held_out, steps, program, own, encode, token)


def digest(result: Any) -> str:
    """A hash of all bits of a result: an array, a program, or what ``repr`` shows in full."""
    sha = hashlib.sha256()
    if isinstance(result, Program):
        sha.update(print_program(result).encode())
        for name, tensor in sorted(result.weights.items()):
            sha.update(name.encode() + tensor.array.tobytes())
    elif isinstance(result, np.ndarray):
        sha.update(result.tobytes())
    elif isinstance(result, Positions):
        for each in fields(result):
            sha.update(getattr(result, each.name).tobytes())
    else:
        sha.update(repr(result).encode())
    return sha.hexdigest()


def compared(work: Work, device: str, names: list[str]) -> dict[str, dict[str, Any]]:
    """For each check: the difference, the tolerance, and the seconds on both devices."""
    rows = {}
    for name in names:
        check, results, seconds = CHECKS[name], [], []
        for place in ("cpu", device):
            begun = time.perf_counter()
            results.append(check.run(work, place))  # results are on the CPU: nothing is pending
            seconds.append(round(time.perf_counter() - begun, 3))
        difference = check.difference(work, *results)
        rows[name] = {
            "same_bits": len({digest(result) for result in results}) == 1,
            "difference": difference,
            "tolerance": check.tolerance,
            "holds": difference <= check.tolerance,
            "of": check.meaning,
            "seconds": {"cpu": seconds[0], device: seconds[1]},
        }
    return rows


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checkpoint", nargs="?", default=BUNDLED)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--behaviours", type=Path, help="JSONL; the bundled model has its own")
    parser.add_argument("--only", action="append", choices=sorted(CHECKS), help="repeat for more")
    parser.add_argument("--tokens", type=int, default=TOKENS, help="of calibration text")
    parser.add_argument("--steps", type=int, default=STEPS, help="of tuning")
    options = parser.parse_args(arguments)
    os.environ[SWITCH] = "off"
    try:
        device = device_named(options.device)
    except Gpt2cError as error:
        parser.error(str(error))
    if device == "cpu":
        parser.error("expected another device than the CPU, got none: torch has none here")
    work = work_on(options.checkpoint, options.behaviours, options.tokens, options.steps)
    names = options.only or [name for name in CHECKS if name != "behaviours" or work.behaviours]
    if "behaviours" in names and not work.behaviours:
        parser.error("expected --behaviours FILE for the behaviours of this model")
    rows = compared(work, device, names)
    print(json.dumps({"device": device, **rows}, indent=1))
    return 0 if all(row["holds"] for row in rows.values()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
