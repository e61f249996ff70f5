"""``--budget kl=0.05``: the smallest core that is good enough, found by search."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..frontend.lift import lift
from ..ir import Program
from ..passes import Context, Pass, run_pipeline
from ..passes.guard import CalibrateGuard
from ..passes.prune import Prune
from .compile import Callbacks, with_text
from .presets import BudgetOptions, budget_passes

SHARES = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100)
NEW_TOKENS = 32
GOALS = ("kl", "agreement", "wer", "core-share")


def budget_search(
    options: BudgetOptions,
    source: Checkpoint,
    inputs: Path | None,
    told: Callbacks,
    seed: int,
    text: Path | None = None,
) -> BudgetOptions:
    """The options with a plain budget. ``kl=0.05``, ``agreement=95%``, ``wer=1%`` (of the core alone) and
    ``core-share=60%`` become the smallest share of the numbers whose core is that good on validation
    text, of those in SHARES; found by bisection, with refit and tune as the options has them (on ``text``,
    too, which a user gave). Where no core is good enough, it is the whole model.

    Raises:
        Gpt2cError: the goal can't be read, or needs text that there is not.
    """
    found = re.fullmatch(r"\s*([a-z-]+)\s*=\s*(\d+(?:\.\d+)?)\s*(%?)\s*", options.budget)
    if not found or found[1] not in GOALS:
        return options
    goal, value = found[1], float(found[2]) / (100 if found[3] else 1)
    if goal != "kl" and not 0 <= value <= 1:
        raise Gpt2cError(f"{options.budget[:60]!r} is no share", where="--budget")
    if goal in ("wer", "core-share") and source.config.readout == "multilabel":
        raise Gpt2cError(
            f"there is no {goal} of a model that answers with sets of tokens",
            where="--budget",
            hint="Write kl=0.05 or agreement=95%.",
        )
    if inputs is not None:
        source = replace(source, inputs=inputs)
    context = Context(notice=told.notice, log=told.log, progress=told.progress, seed=seed)
    program = lift(source)
    context = with_text(context, source, program, text)
    if goal in ("wer", "core-share") and not context.prompts:
        raise Gpt2cError(f"{goal} needs prompts, and there is no text", where="--budget")
    before, after = _parts(budget_passes(replace(options, budget="100%"), source.config))
    labelled = run_pipeline(program, before, context)

    def good(share: int) -> bool:
        if share == 100:
            return True
        tried = run_pipeline(
            labelled, [Prune(f"{share}%", options.keep, options.drop), *after], context
        )
        reached = measured(tried, goal, context, options.max_wer)
        told.notice(f"budget {share}%: {goal} {_shown(goal, reached)}")
        return reached <= value if goal in ("kl", "wer") else reached >= value

    low, high = 0, len(SHARES) - 1
    cores = len(SHARES).bit_length()
    each = f", each tuned for about {options.minutes:g} min," if options.minutes else ""
    told.notice(
        f"{options.budget}: tries up to {cores} cores{each} before it compiles the one that is asked for"
    )
    while low < high:
        middle = (low + high) // 2
        if good(SHARES[middle]):
            high = middle
        else:
            low = middle + 1
    return replace(options, budget=f"{SHARES[low]}%")


def _shown(goal: str, value: float) -> str:
    return f"{value:.3g}" if goal == "kl" else f"{100 * value:.2f}%"


def _parts(passes: list[Pass]) -> tuple[list[Pass], list[Pass]]:
    """What comes before prune, and refit and tune."""
    at = next(i for i, each in enumerate(passes) if isinstance(each, Prune))
    return passes[:at], [each for each in passes[at:] if each.name in ("refit", "tune")]


def measured(program: Program, goal: str, context: Context, max_wer: float) -> float:
    """A measure of the core against its fallback, on validation text."""
    if program.fallback is None:
        return 0.0 if goal in ("kl", "wer") else 1.0
    if goal in ("kl", "agreement"):
        return _forced(program, context)[goal == "agreement"]
    if goal == "core-share":
        return _core_share(CalibrateGuard(max_wer=max_wer).apply(program, context), context)
    return _core_wer(program, context)


def _forced(program: Program, context: Context) -> tuple[float, float]:
    """KL (nats a token) and agreement, over the validation samples."""
    import torch

    from ..analysis.compare import divergence
    from ..data.batches import batches
    from ..interpreter import Interpreter

    core, original = Interpreter(program), Interpreter(program, program.fallback)
    multilabel = program.core.unembed.readout == "multilabel"
    kl, same, count = 0.0, 0.0, 0
    with torch.inference_mode():
        for batch in batches(context.samples, 2048, program.shape.context):
            p, q = (run(batch.ids, batch.positions).logits[batch.real] for run in (original, core))
            kl += float(divergence(p, q, multilabel).sum())
            alike = ((p > 0) == (q > 0)).all(-1) if multilabel else p.argmax(-1) == q.argmax(-1)
            same += float(alike.sum())
            count += len(p)
    return kl / count, same / count


def _core_share(program: Program, context: Context) -> float:
    """The share of the original's greedy tokens that the core decides alone under its guard."""
    from ..cascade.cascade import continuations, read_steps
    from ..cascade.error_predictor import predicted_error
    from ..interpreter import Interpreter

    if program.guard is None:
        return 0.0
    error_predictor = (
        None
        if program.guard.error_predictor is None
        else program.array(program.guard.error_predictor)
    )
    new = continuations(program, context.prompts, NEW_TOKENS)
    sure = []
    for steps in read_steps(
        Interpreter(program), context.prompts, new, streams=error_predictor is not None
    ):
        score = steps.margin
        if error_predictor is not None and steps.stream is not None:
            score = score - predicted_error(error_predictor, steps.stream, steps.margin)
        sure.append(score >= program.guard.margin)
    return float(np.concatenate(sure).mean())


def _core_wer(program: Program, context: Context) -> float:
    """Word error rate of the core alone, free-running."""
    from ..analysis.wer import speller, word_error_rate
    from ..cascade.cascade import continuations

    few = [
        context.prompts[i] for i in range(0, len(context.prompts), 1 + len(context.prompts) // 500)
    ]
    spell = speller(program.vocabulary, program.shape.eos)
    wanted = continuations(program, few, NEW_TOKENS)
    written = continuations(replace(program, fallback=None, guard=None), few, NEW_TOKENS)
    errors = [word_error_rate(spell(a), spell(b)) for a, b in zip(wanted, written, strict=True)]
    return float(np.mean(errors))
