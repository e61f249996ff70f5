"""Which prompts a checkpoint is measured on."""

from pathlib import Path

from ..data.texts import bundled_path, load_prompts
from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..frontend.inputs import read_inputs, split_inputs
from .prompts import Prompt, Selection, draw, from_task, random_prompts, read_prompts
from .tokens import encoder


def select(
    checkpoint: Checkpoint,
    *,
    prompts: str | Path | None = None,
    n: int = 1000,
    seed: int = 0,
) -> Selection:
    """At most n prompts for a checkpoint: see prompts.py for where they come from, in what order.

    Of inputs and of the bundled text only the test part is taken, at which no pass looks.

    Raises Gpt2cError where the file that was named, or the inputs beside the checkpoint, are no good.
    """
    config = checkpoint.config
    if prompts is not None:
        return read_prompts(Path(prompts), n, seed, config, encoder(checkpoint.vocabulary))
    if checkpoint.inputs is not None:
        return _inputs(checkpoint, checkpoint.inputs, n, seed)
    if checkpoint.vocabulary.kind == "bytes":
        found = _bundled(checkpoint, n, seed)
        if found.prompts:
            return found
    return random_prompts(n, seed, config)


def _inputs(checkpoint: Checkpoint, path: Path, n: int, seed: int) -> Selection:
    every = [i for i in read_inputs(path, checkpoint.config) if i.scored]
    if not every:
        raise Gpt2cError("none of the inputs has a scored position", where=path)
    inputs = split_inputs(every, "test")
    notes = []
    if not inputs:
        inputs = every
        notes = ["so few inputs are there that those were taken at which passes look too"]
    chosen = [
        from_task(
            inputs[i].ids,
            inputs[i].offset,
            inputs[i].scored,
            inputs[i].expected or None,
            where=f"{path.name}, test input {i + 1}",
        )
        for i in draw(len(inputs), n, seed)
    ]
    return Selection(chosen, f"{path.name}, test part ({len(inputs)} inputs)", notes=notes)


def _bundled(checkpoint: Checkpoint, n: int, seed: int) -> Selection:
    """Prompts of the bundled model's test split, in this checkpoint's tokens; none where none fits."""
    encode = encoder(checkpoint.vocabulary)
    every = []
    for number, prompt in enumerate(load_prompts("test"), 1):
        ids = tuple(encode(prompt.text))
        if 0 < len(ids) < checkpoint.config.context:
            where = f"bundled test prompt {number}"
            every.append(Prompt(ids, kind=prompt.kind, where=where, written=prompt.text))
    chosen = [every[i] for i in draw(len(every), n, seed)]
    notes = []
    if not _is_bundled(checkpoint):
        notes = [
            "no text came with this checkpoint: the prompts are the bundled model's English (give "
            "some of the model's own with --prompts)"
        ]
    return Selection(chosen, f"bundled English, test split ({len(every)} prompts)", notes=notes)


def _is_bundled(checkpoint: Checkpoint) -> bool:
    try:
        return checkpoint.path.resolve() == bundled_path().resolve()
    except Gpt2cError:  # it is not installed
        return False
