"""The text that passes fit on."""

from ..analysis.compare import Sample, random_samples
from ..ir import Program
from .base import Context


def text_of(program: Program, context: Context) -> list[Sample]:
    """Calibration text; random tokens, with a notice, where there is none."""
    if context.calibration:
        return list(context.calibration)
    context.notice("there is no text to calibrate on: passes look at random tokens")
    return random_samples(program, 64, 64, context.seed)
