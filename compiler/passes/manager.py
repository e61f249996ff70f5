"""Runs a pipeline: measures every pass and rolls it back if it exceeds its tolerance."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from ..analysis.compare import Distance, compare
from ..data.batches import tokens_in
from ..data.sample import Sample
from ..ir import Program, Step, count_numbers, count_parts, same_function, verify
from .base import Context, Pass

OPERATIONS = 1e12  # maximum operations of a comparison of two programs

Observer = Callable[[Pass, Program], None]


def run_pipeline(
    program: Program,
    passes: Sequence[Pass],
    context: Context | None = None,
    *,
    after: Observer | None = None,
) -> Program:
    """Apply passes in order and verify the program after each.

    If ``context.samples`` has inputs, each pass is measured on them and recorded in the history: KL
    and largest |Δlogit| against the program before it, and KL from the original if there is a
    fallback. A pass that exceeds its tolerance is measured again in float64, because float32
    rounding alone exceeds it on some models, and rolled back if it still does; the history records
    that. ``after`` is called with every pass, as it was run, and the resulting program.
    """
    context = context or Context()
    compared = compared_samples(program, context.samples)
    if len(compared) < len(context.samples):
        context.notice(
            f"passes are compared on {tokens_in(compared):,} of {tokens_in(context.samples):,}"
            " tokens of validation text, because the model is large"
        )
    for step in passes:
        each = step.resolved(program, context)
        program = _checked(program, each, context, compared)
        if after is not None:
            after(each, program)
    return program


def compared_samples(program: Program, samples: Sequence[Sample]) -> list[Sample]:
    """The samples on which a pass is compared: of a large model, fewer, evenly spaced."""
    numbers = sum(count_numbers(program, program.core).values())
    most = int(OPERATIONS / max(4 * numbers, 1))  # two runs, two operations a number each
    total = tokens_in(samples)
    if total <= most:
        return list(samples)
    count = max(1, len(samples) * most // total)
    return [samples[i * len(samples) // count] for i in range(count)]


def _checked(before: Program, each: Pass, context: Context, compared: Sequence[Sample]) -> Program:
    context.notes.clear()
    context.acceptance.clear()
    after = verify(each.apply(before, context))
    distance = _distance(before, after, compared, context.device)
    note = "\n".join(context.notes) or None
    if _over(distance, each):
        distance = compare(before, after, compared, double=True, device=context.device)
    if distance is not None and _over(distance, each):
        note = f"rolled back: |Δlogit| {distance.max_logit:.2g} where {each.allowed:g} is allowed"
        context.notice(f"{each}: {note}")
        after = before
    tested, equal = context.acceptance or (None, None)
    step = Step(
        name=str(each),
        parts_before=count_parts(before.core),
        parts_after=count_parts(after.core),
        numbers_before=sum(count_numbers(before, before.core).values()),
        numbers_after=sum(count_numbers(after, after.core).values()),
        kl=None if distance is None else _rounded(distance.kl),
        max_logit=None if distance is None else _rounded(distance.max_logit),
        error=None
        if distance is None
        else _error(before, after, distance, compared, context.device),
        note=note,
        lossy=each.lossy and not same_function(before, after),
        tested=tested,
        equal=equal,
    )
    return replace(after, history=(*before.history, step))


def _distance(
    before: Program, after: Program, samples: Sequence[Sample], device: str
) -> Distance | None:
    if not samples:
        return None
    if same_function(before, after):
        return Distance(0.0, 0.0)
    if before.core.unembed.rule is not None or after.core.unembed.rule is not None:
        return None  # no logits: verification of the generated program measures the answers
    return compare(before, after, samples, device=device)


def _error(
    before: Program, after: Program, step: Distance, samples: Sequence[Sample], device: str
) -> float | None:
    """KL from the original to the core in nats per token; None without a fallback."""
    if after.fallback is None:
        return None
    if before.fallback is None:
        return _rounded(step.kl)
    known = before.history[-1].error if before.history else None
    if known is not None and same_function(before, after):
        return known
    original = replace(after, core=after.fallback, fallback=None, guard=None)
    return _rounded(compare(original, after, samples, device=device).kl)


def _over(distance: Distance | None, each: Pass) -> bool:
    """Whether a pass exceeds its tolerance; NaN does."""
    if distance is None or each.allowed is None:
        return False
    return not distance.max_logit <= each.allowed


def _rounded(number: float) -> float | None:
    """Round to three digits; below 1e-4 up to a power of ten, since digits there are noise."""
    if math.isnan(number):
        return None
    number = max(number, 0.0)  # a KL may be below 0 by rounding
    if 0 < number < 1e-4:
        return float(f"1e{math.ceil(math.log10(number))}")
    return float(f"{number:.3g}")
