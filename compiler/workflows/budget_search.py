"""``--budget kl=0.05``: search for the smallest core that meets a goal."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..errors import Gpt2cError, LimitNotMet
from ..frontend.checkpoint import Checkpoint
from ..frontend.lift import lift
from ..ir import Program
from ..passes import Context, Pass, run_pipeline
from ..passes.guard import CalibrateGuard
from ..passes.prune import Prune
from ..passes.support.budget import parts_of
from ..passes.support.forms import rule_cost
from .compile import Callbacks, context_of
from .pass_text import with_text
from .presets import BudgetOptions, budget_passes

SHARES = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100)
NEW_TOKENS = 32
GOALS = ("kl", "agreement", "wer", "core-share", "explained")


def budget_search(
    options: BudgetOptions,
    source: Checkpoint,
    inputs: Path | None,
    callbacks: Callbacks,
    seed: int,
    text: Path | None = None,
    prompts: Path | None = None,
    device: str = "cpu",
) -> BudgetOptions:
    """The options with their goal replaced by the smallest share of numbers that meets it.

    Goals are ``kl=0.05``, ``agreement=95%``, ``wer=1%`` (of the core alone), ``core-share=60%``
    and ``explained=50%``, measured on validation text. Bisects SHARES, with refit and tune as in
    ``options`` (also on the user's ``text``, without what contains ``prompts``). If no core meets
    the goal, the share is 100 %. Options without a goal are returned unchanged.

    What weights read is not explained, so cores that are explained are made of rules only. All
    parts as rules may explain less than the goal.

    Raises:
        Gpt2cError: the goal is malformed, or needs text and the checkpoint has none.
        LimitNotMet: no core explains as much as the goal.
    """
    match = re.fullmatch(r"\s*([a-z-]+)\s*=\s*(\d+(?:\.\d+)?)\s*(%?)\s*", options.budget)
    if not match or match[1] not in GOALS:
        return options
    goal, value = match[1], float(match[2]) / (100 if match[3] else 1)
    if goal != "kl" and not 0 <= value <= 1:
        raise Gpt2cError(
            f"expected a percentage or fraction, got {options.budget[:60]!r}", where="--budget"
        )
    if goal in ("wer", "core-share") and source.config.readout == "multilabel":
        raise Gpt2cError(
            f"a model with a multilabel readout has no {goal}",
            where="--budget",
            hint="Write kl=0.05 or agreement=95%.",
        )
    if inputs is not None:
        source = replace(source, inputs=inputs)
    context = context_of(callbacks, seed, device=device)
    program = lift(source)
    context = with_text(context, source, program, text, prompts)
    if goal == "explained":
        options = replace(options, forms="rules")
    if goal in ("wer", "core-share") and not context.prompts:
        raise Gpt2cError(f"{goal} requires text, and the checkpoint has none", where="--budget")
    before, after = _split(budget_passes(replace(options, budget="100%"), source.config))
    labelled = run_pipeline(program, before, context)

    def meets_goal(share: int) -> bool:
        if share == 100 and goal != "explained":
            return True
        prune = Prune(f"{share}%", options.keep, options.drop, forms=options.forms)
        candidate = run_pipeline(labelled, [prune, *after], context)
        reached = measured(candidate, goal, context, options.max_wer, cores)
        callbacks.notice(f"budget {share}%: {goal} {_format(goal, reached)}")
        met = reached <= value if goal in ("kl", "wer") else reached >= value
        if goal == "explained" and share == shares[-1] and not met:
            raise LimitNotMet(
                f"rules for all parts explain {_format(goal, reached)}, less than {100 * value:g}%",
                where="--budget",
                hint="Tune for longer (--tune), give text (--text), or use the pass distil_rules.",
            )
        return met

    shares = SHARES if goal != "explained" else _shares_of_rules(labelled)
    low, high = 0, len(shares) - 1
    cores = len(shares).bit_length() + (goal == "explained")
    tuning = f", tuning each for about {options.minutes:g} min" if options.minutes else ""
    tuning = tuning if options.steps is None else f", tuning each for {options.steps:,} steps"
    callbacks.notice(f"{options.budget}: compiling up to {cores} cores to find the budget{tuning}")
    if goal == "explained":
        meets_goal(shares[-1])  # no smaller core explains more
    while low < high:
        middle = (low + high) // 2
        if meets_goal(shares[middle]):
            high = middle
        else:
            low = middle + 1
    return replace(options, budget=f"{shares[low]}%", tries=cores)


def _shares_of_rules(program: Program) -> list[int]:
    """The shares of numbers that rules can cost, up to the first that pays for all of them."""
    costs = [(part.cost, rule_cost(program, part)) for part in parts_of(program)]
    most = sum(rule or 0 for _, rule in costs) / max(sum(cost for cost, _ in costs), 1)
    count = sum(share < 100 * most for share in SHARES)
    return list(SHARES[: count + 2])


def _format(goal: str, value: float) -> str:
    return f"{value:.3g}" if goal == "kl" else f"{100 * value:.2f}%"


def _split(passes: list[Pass]) -> tuple[list[Pass], list[Pass]]:
    """The passes before prune, and refit and tune after it."""
    at = next(i for i, step in enumerate(passes) if isinstance(step, Prune))
    return passes[:at], [step for step in passes[at:] if step.name in ("refit", "tune")]


def measured(
    program: Program, goal: str, context: Context, max_wer: float, tries: int = 1
) -> float:
    """The measure of a goal, of the core against its fallback on validation text.

    ``tries``: number of cores that are compared on that text, which the guard accounts for.
    """
    if program.fallback is None:
        return 0.0 if goal in ("kl", "wer") else 1.0
    if goal in ("kl", "agreement"):
        return _teacher_forced(program, context)[goal == "agreement"]
    if goal == "explained":
        return _explained(program, context)
    if goal == "core-share":
        guard = CalibrateGuard(max_wer=max_wer, tries=tries)
        return _core_share(guard.apply(program, context), context)
    return _core_wer(program, context)


def _teacher_forced(program: Program, context: Context) -> tuple[float, float]:
    """KL (nats per token) and agreement on the validation samples."""
    import torch

    from ..analysis.compare import divergence
    from ..data.batches import batches
    from ..interpreter import Interpreter

    core, original = Interpreter(program), Interpreter(program, program.fallback)
    multilabel = program.core.unembed.readout == "multilabel"
    kl, agreed, count = 0.0, 0.0, 0
    with torch.inference_mode():
        for batch in batches(context.samples, 2048, program.shape.context):
            p, q = (run(batch.ids, batch.positions).logits[batch.real] for run in (original, core))
            kl += float(divergence(p, q, multilabel).sum())
            equal = ((p > 0) == (q > 0)).all(-1) if multilabel else p.argmax(-1) == q.argmax(-1)
            agreed += float(equal.sum())
            count += len(p)
    return kl / count, agreed / count


def _explained(program: Program, context: Context) -> float:
    """The explained share on validation samples; 0 where nothing is explained."""
    from ..fidelity.explained.share import explained_share

    tested = [(sample, tuple(range(len(sample.ids)))) for sample in context.samples]
    explained = explained_share(program, tested, context.calibration, progress=context.progress)
    return 0.0 if explained is None else explained.share.value or 0.0


def _core_share(program: Program, context: Context) -> float:
    """The share of the original's greedy tokens that the core decides under its guard."""
    from ..cascade.cascade import read_steps
    from ..cascade.continuations import continuations
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
    confident = []
    for steps in read_steps(
        Interpreter(program), context.prompts, new, streams=error_predictor is not None
    ):
        score = steps.margin
        if error_predictor is not None and steps.stream is not None:
            score = score - predicted_error(error_predictor, steps.stream, steps.margin)
        confident.append(score >= program.guard.margin)
    return float(np.concatenate(confident).mean())


def _core_wer(program: Program, context: Context) -> float:
    """Word error rate of the core alone, free-running, on about 500 prompts."""
    from ..analysis.wer import speller, word_error_rate
    from ..cascade.continuations import continuations

    prompts = [
        context.prompts[i] for i in range(0, len(context.prompts), 1 + len(context.prompts) // 500)
    ]
    spell = speller(program.vocabulary, program.shape.eos)
    reference = continuations(program, prompts, NEW_TOKENS)
    written = continuations(replace(program, fallback=None, guard=None), prompts, NEW_TOKENS)
    errors = [word_error_rate(spell(a), spell(b)) for a, b in zip(reference, written, strict=True)]
    return float(np.mean(errors))
