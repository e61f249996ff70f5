"""Which prompts a checkpoint is measured on."""

from pathlib import Path

from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..frontend.inputs import read_inputs
from .prompts import Selection, draw, from_task, random_prompts, read_prompts
from .tokens import encoder


def select(
    checkpoint: Checkpoint,
    *,
    prompts: str | Path | None = None,
    n: int = 1000,
    seed: int = 0,
) -> Selection:
    """At most n prompts for a checkpoint: see prompts.py for where they come from, in what order.

    Raises Gpt2cError where the file that was named, or the inputs beside the checkpoint, are no good.
    """
    config = checkpoint.config
    if prompts is not None:
        return read_prompts(Path(prompts), n, seed, config, encoder(checkpoint.vocabulary))
    if checkpoint.inputs is not None:
        return _inputs(checkpoint, checkpoint.inputs, n, seed)
    return random_prompts(n, seed, config)


def _inputs(checkpoint: Checkpoint, path: Path, n: int, seed: int) -> Selection:
    inputs = [i for i in read_inputs(path, checkpoint.config) if i.scored]
    if not inputs:
        raise Gpt2cError("none of the inputs has a scored position", where=path)
    chosen = [
        from_task(
            inputs[i].ids,
            inputs[i].offset,
            inputs[i].scored,
            inputs[i].expected or None,
            where=f"{path.name}, input {i + 1}",
        )
        for i in draw(len(inputs), n, seed)
    ]
    return Selection(chosen, f"{path.name} ({len(inputs)} inputs)")
