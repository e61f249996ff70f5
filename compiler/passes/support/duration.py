"""Announces the duration of a slow pass before it starts."""

import math
from collections.abc import Callable, Sequence

from ...data.sample import Sample
from ...ir import Head, Mlp, Program
from ..base import Context

LONG = 30  # seconds above which the user gets a notice
LITTLE = 400_000_000  # parts times tokens below which passes take a minute, so no estimate runs


def announce_duration(
    name: str,
    program: Program,
    samples: Sequence[Sample],
    seconds: Callable[[], float],
    context: Context,
) -> None:
    """Says about how long a pass takes for all parts on ``samples``, where that is long.

    ``seconds`` tries it on a little of the work. Nothing else depends on what it gives: a clock has
    no say in a program.
    """
    heads = len(program.core.of(Head))
    neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
    tokens = sum(len(sample.ids) for sample in samples)
    if (heads + neurons) * tokens < LITTLE or (expected := seconds()) < LONG:
        return
    context.notice(
        f"{name}: takes about {in_words(expected)} for {heads:,} heads and {neurons:,} neurons"
        f" on {tokens:,} tokens"
    )


def in_words(seconds: float) -> str:
    """40 s, 6 min, 2.5 h: no more digits than an estimate has."""
    if seconds < 100:
        return f"{math.ceil(seconds / 10) * 10} s"
    if seconds < 100 * 60:
        return f"{math.ceil(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"
