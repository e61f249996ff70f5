"""Text for models that can't spell the bundled English: the user's, or the model's own."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..analysis.generation import sample_text
from ..data.sample import Sample, random_samples
from ..ir import Program
from ..passes import Context

SAMPLES, SAMPLE = 288, 128  # texts and tokens of each, where a model writes its own


def own_text(context: Context, program: Program, text: Sequence[Sample]) -> Context:
    """The context for a model that can't spell the bundled English and has no inputs.

    Passes read the user's text, or else what the model itself writes, sampled from its own
    distribution after a random first token. A third is for validation, the rest for calibration;
    the prompts are the first quarters of the validation texts.
    """
    if text:
        context.notice("the model has no text that it can spell: passes use that of --text")
    else:
        context.notice(
            "the model has no text that it can spell: passes use its own samples"
            " (--inputs or --text gives other text)"
        )
        length = min(SAMPLE, program.shape.context)
        starts = [
            Sample(start.ids[:1]) for start in random_samples(program, SAMPLES, 1, context.seed)
        ]
        text = list(sample_text(program, starts, length, temperature=1.0, seed=context.seed))
        random = np.random.default_rng(context.seed)
        text = [text[i] for i in random.permutation(len(text))]
    validation = text[0::3]
    seen = {sample.ids for sample in validation}
    calibration = [sample for sample in text if sample.ids not in seen]
    prompts = [Sample(sample.ids[: max(1, len(sample.ids) // 4)]) for sample in validation]
    return replace(
        context, samples=validation, calibration=calibration, text=calibration, prompts=prompts
    )
