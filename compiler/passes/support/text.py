"""The text on which passes fit."""

from ...data.batches import subsample
from ...data.sample import Sample, random_samples
from ...ir import Program
from ..base import Context

TOKENS_MOST = (
    60_000  # tokens that effects and means are taken over: all of the bundled model's text
)


def text_of(program: Program, context: Context) -> list[Sample]:
    """Calibration text; random tokens, with a notice, where there is none."""
    if context.calibration:
        return list(context.calibration)
    context.notice("there is no text to calibrate on: passes look at random tokens")
    return random_samples(program, 64, 64, context.seed)


def some_text(program: Program, context: Context, name: str) -> list[Sample]:
    """A bounded sample of the text, over which the pass ``name`` takes means."""
    samples = text_of(program, context)
    tokens = sum(len(sample.ids) for sample in samples)
    if tokens <= TOKENS_MOST:
        return samples
    some = subsample(samples, TOKENS_MOST, context.seed)
    looked_at = sum(len(sample.ids) for sample in some)
    context.notice(f"{name}: looks at {looked_at:,} of {tokens:,} tokens of text, drawn at random")
    return some
