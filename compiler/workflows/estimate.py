"""Estimates the processor time and the memory of a compilation, from a short calibration.

Each pass is tried on two small samples of the text that it will read; its time on all of it is
extrapolated on a line. Labels and effects, whose cost has other terms, have trials of their own.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ..analysis.extrapolate import on_line
from ..codegen.output.folder import write_program
from ..data.batches import subsample, tokens_in
from ..frontend.checkpoint import Checkpoint
from ..frontend.lift import lift
from ..ir import Head, Mlp, Program, verify
from ..passes import Context, Pass
from ..passes.effect import Effect
from ..passes.label import Label
from ..passes.manager import compared_samples
from ..passes.support.text import TOKENS_MOST
from .pass_text import with_text

ESTIMATED = (
    "canonicalize",
    "center_parts",
    "classify",
    "attribute",
    "effect",
    "label",
    "describe",
)
TRIED = (512, 1536)  # tokens of the two trials
PROMPTS = 8  # of the trial of a measurement
BASELINE = 3072  # tokens of the trial of bigrams and means
MARGIN = 1.15  # of the memory that is counted: what libraries allocate beside it


@dataclass
class Estimate:
    """``seconds``: processor seconds of one core by stage. ``memory``: bytes at the peak."""

    seconds: dict[str, float] = field(default_factory=dict)
    memory: int = 0

    @property
    def total(self) -> float:
        """Processor seconds of all stages."""
        return sum(self.seconds.values())


def estimate(
    source: Checkpoint,
    passes: Sequence[Pass],
    *,
    verified: int = 200,
    text: Path | None = None,
    seed: int = 0,
    progress: Callable[[str], None] = lambda stage: None,
) -> Estimate:
    """What compiling ``source`` with ``passes``, and measuring it on ``verified`` prompts, costs.

    Args:
        text: a file or folder of additional text, as of ``compile``.
        progress: called with the name of each stage before it is tried.
    """
    result = Estimate({"start": time.process_time()})
    context = Context(seed=seed)
    with _measured(result, "lift"):
        program = lift(source)
        context = with_text(context, source, program, text)
        _comparison(program, replace(context, samples=context.samples[:1]))  # the first run is slow
    for step in passes:
        name = step.name
        progress(name)
        if not step.looks_at_samples:
            with _measured(result, name):
                program = verify(step.apply(program, context))
            result.seconds[name] += _comparison(program, context) if step.allowed else 0.0
        elif isinstance(step, Label):
            result.seconds[name] = _label_seconds(program, step, context)
        elif isinstance(step, Effect):
            result.seconds[name] = _effect_seconds(program, step, context)
        else:
            program, seconds = _tried(program, step, context)
            result.seconds[name] = result.seconds.get(name, 0.0) + seconds
    progress("write")
    with _measured(result, "write"), TemporaryDirectory() as folder:
        write_program(program, Path(folder))
    if verified:
        progress("verify")
        result.seconds["verify"] = _verify_seconds(source, program, verified, seed)
    result.memory = int(MARGIN * (resident() + _largest(program, passes, context)))
    return result


@contextmanager
def _measured(result: Estimate, stage: str) -> Iterator[None]:
    begun = time.process_time()
    yield
    result.seconds[stage] = result.seconds.get(stage, 0.0) + time.process_time() - begun


def _clock(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _tried(program: Program, step: Pass, context: Context) -> tuple[Program, float]:
    """The program after a pass on little text, and the seconds of the pass on all text."""
    whole = min(tokens_in(context.calibration), TOKENS_MOST) or 1
    results, points = [program], []
    for tokens in TRIED:
        share = min(1.0, tokens / whole)
        some = replace(
            context,
            calibration=subsample(context.calibration, tokens) if context.calibration else (),
            samples=subsample(context.samples, max(1, int(share * tokens_in(context.samples))))
            if context.samples
            else (),
            notice=lambda text: None,
            cache={},
            notes=[],
        )
        seconds = _clock(lambda s=some: results.append(step.apply(program, s)))  # type: ignore[misc]
        points.append((share, seconds))
    compared = 0.0 if results[-1].weights is program.weights else _comparison(program, context)
    return results[-1], on_line(points, 1.0) + compared


def _comparison(program: Program, context: Context) -> float:
    """The seconds of comparing two programs on the validation samples."""
    from ..analysis.compare import compare

    compared = compared_samples(program, context.samples)
    some = subsample(compared, TRIED[0]) if compared else []
    if not some:
        return 0.0
    seconds = _clock(lambda: compare(program, program, some))
    return seconds * tokens_in(compared) / tokens_in(some)


def _effect_seconds(program: Program, step: Effect, context: Context) -> float:
    from ..analysis.effect import seconds

    some = context.calibration
    if not some:
        return 0.0
    if tokens_in(some) > TOKENS_MOST:
        some = subsample(some, TOKENS_MOST, context.seed)
    return seconds(program, some, step.draws, step.exact, clock=time.process_time)


def _label_seconds(program: Program, step: Label, context: Context) -> float:
    from ..labels.duration import label_seconds
    from ..labels.fit import MAX_TOKENS

    more = context.text if step.tokens > MAX_TOKENS else ()
    if not context.calibration or not context.samples:
        return 0.0
    return label_seconds(
        program,
        [sample for sample in (*context.calibration, *more) if len(sample.ids) > 1],
        [sample for sample in context.samples if len(sample.ids) > 1],
        terms=step.terms,
        seed=context.seed,
        tokens=step.tokens,
        clock=time.process_time,
    )


def _verify_seconds(source: Checkpoint, program: Program, n: int, seed: int) -> float:
    """The seconds of a measurement on ``n`` prompts.

    The program takes as long as the original: it decodes faster, and compares one text at a time.
    """
    from ..fidelity.golden.records import reading
    from ..fidelity.original import Original
    from ..fidelity.select import select
    from ..fidelity.verify import THOROUGH

    original = Original(source)
    prompts = select(source, n=n, seed=seed).prompts
    some = prompts[:: max(1, len(prompts) // PROMPTS)][:PROMPTS]

    def one() -> None:
        new = original.generate(some, 32, stop=source.config.stop)
        read = [reading(p, c)[0] for p, c in zip(some, new, strict=True)]
        for _ in original.logits_many(read):
            pass

    one()  # the first run is slow
    seconds = 2 * _clock(one) * len(prompts) / len(some)
    return seconds + (_share_seconds(source, program) if n >= THOROUGH else 0.0)


def _share_seconds(source: Checkpoint, program: Program) -> float:
    """The seconds of explained share: bigrams and means, then two explanations and the original."""
    import numpy as np

    from ..fidelity.explained.baseline import baseline_of
    from ..fidelity.explained.share import FITTED, MOST
    from ..frontend.samples import held_out_text

    text = held_out_text(source)
    if not text:
        return 0.0
    some = subsample(text, BASELINE)
    ids = np.unique([i for sample in some for i in sample.ids])
    seconds = _clock(lambda: baseline_of(program, some, ids)) / tokens_in(some)
    return seconds * (min(FITTED, tokens_in(text)) + 5 * MOST)


def _largest(program: Program, passes: Sequence[Pass], context: Context) -> int:
    """The bytes that the largest pass holds beside the program."""
    from ..analysis.estimates import batch_tokens
    from ..labels.fit import MAX_TOKENS_SCORED

    labelled = max((step.tokens for step in passes if isinstance(step, Label)), default=0)
    shape = program.shape
    calibration = tokens_in(context.calibration)
    text = min(calibration, TOKENS_MOST)
    rows = max((len(mlp.rows) for mlp in program.core.of(Mlp)), default=0)
    parts = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
    moved = len(program.core.of(Head)) * shape.width // shape.heads
    sizes = {
        # Activations and their gradients; logits, chances and their sums.
        "effect": batch_tokens(program) * (3 * (parts + moved) + 6 * shape.vocab),
        "label": min(calibration + tokens_in(context.text), labelled) * (2 * rows + shape.width)
        + min(tokens_in(context.samples), MAX_TOKENS_SCORED) * (rows + shape.width),
        "describe": text * (2 * rows + shape.width),
        "center_parts": batch_tokens(program) * (2 * parts + 2 * moved),
    }
    return 4 * max((sizes.get(step.name, 0) for step in passes), default=0)


def resident() -> int:
    """The largest memory that this process has held, bytes."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
