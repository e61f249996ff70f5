"""The text that passes read: the checkpoint's, the bundled model's, or the user's."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..data.sample import Sample
from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..frontend.tokenizers.spelling import spells_english
from ..ir import Program
from ..passes import Context

if TYPE_CHECKING:
    from ..frontend.overlap import Measured

MOST_PROMPTS = 20_000  # of a file of prompts; a measurement uses fewer


def with_text(
    context: Context,
    source: Checkpoint,
    program: Program,
    text: Path | None = None,
    prompts: Path | None = None,
) -> Context:
    """The context with the text that passes read: the checkpoint's and the user's.

    Args:
        text: a file or folder of additional text.
        prompts: a file or folder of prompts to measure on; text that contains one of them is left
            out, with a notice.

    Raises:
        Gpt2cError: the text cannot be read, or all of it occurs in the prompts.
    """
    from ..frontend.samples import (
        calibration_samples,
        read_text,
        scored_inputs,
        validation_prompts,
        validation_samples,
    )
    from .own_text import own_text

    measured = _Exclusion(context, _measured(source, prompts), prompts)
    own = [] if text is None else measured.text(read_text(text, source), f"--text {text}")
    if source.inputs is None and not spells_english(source.vocabulary):
        return own_text(context, program, own)
    whole = source.inputs is not None
    name = "the inputs" if whole else "the bundled text"
    return replace(
        context,
        text=own,
        samples=measured.text(validation_samples(source, program, context.notice), name, whole),
        inputs=measured.text(scored_inputs(source), name, whole),
        calibration=measured.text(calibration_samples(source), name, whole),
        prompts=measured.text(validation_prompts(source), name, whole),
    )


def _measured(source: Checkpoint, prompts: Path | None) -> "Measured | None":
    """The ids of the prompts in a file; None without a file."""
    if prompts is None:
        return None
    from ..fidelity.select import select
    from ..frontend.overlap import Measured

    chosen = select(source, prompts=prompts, n=MOST_PROMPTS).prompts
    ids = {prompt.ids for prompt in chosen} | {prompt.text for prompt in chosen if prompt.text}
    return Measured(frozenset(ids), source.vocabulary)


class _Exclusion:
    """Leaves out what contains prompts of the measurement, and says how much."""

    def __init__(self, context: Context, measured: "Measured | None", prompts: Path | None) -> None:
        self.context, self.measured, self.prompts = context, measured, prompts

    def text(self, samples: Sequence[Sample], name: str, whole: bool = False) -> list[Sample]:
        """The samples without prompts; ``whole``: only samples that equal a prompt go."""
        if self.measured is None or not samples:
            return list(samples)
        kept = self.measured.equal(samples) if whole else self.measured.without(samples)
        if not kept:
            raise Gpt2cError(
                f"all of it is in {name}, which passes read",
                where=f"--prompts {self.prompts}",
                hint="Measure on prompts that no pass reads.",
            )
        if len(kept) < len(samples):
            self.context.notice(
                f"left out {len(samples) - len(kept)} of {len(samples)} pieces of {name}:"
                f" they contain prompts of {self.prompts}"
            )
        return kept
