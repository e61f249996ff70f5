"""Selects the prompts on which a checkpoint is measured."""

from pathlib import Path

from ..data.texts import bundled_path, load_prompts
from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..frontend.inputs import read_inputs, split_inputs
from ..frontend.tokenizers.spelling import spells_english
from .prompts import Prompt, Selection, draw, from_task, random_prompts, read_prompts
from .tokens import encoder


def select(
    checkpoint: Checkpoint,
    *,
    prompts: str | Path | None = None,
    n: int = 1000,
    seed: int = 0,
) -> Selection:
    """Return at most n prompts for a checkpoint; prompts.py lists the sources.

    Of inputs and bundled text only the test split is used, which passes do not read.

    Raises:
        Gpt2cError: the named file, or the inputs of the checkpoint, are invalid.
    """
    config = checkpoint.config
    if prompts is not None:
        return read_prompts(Path(prompts), n, seed, config, encoder(checkpoint.vocabulary))
    if checkpoint.inputs is not None:
        return _inputs(checkpoint, checkpoint.inputs, n, seed)
    if spells_english(checkpoint.vocabulary):
        bundled = _bundled(checkpoint, n, seed)
        if bundled.prompts:
            return bundled
    return random_prompts(n, seed, config)


def _inputs(checkpoint: Checkpoint, path: Path, n: int, seed: int) -> Selection:
    scored = [i for i in read_inputs(path, checkpoint.config) if i.scored]
    if not scored:
        raise Gpt2cError("expected inputs with scored positions, got none", where=path)
    inputs = split_inputs(scored, "test")
    notes = []
    if not inputs:
        inputs = scored
        notes = ["too few inputs for a test split: the measures use inputs that passes read, too"]
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
    """Return the prompts of the bundled test split that fit this checkpoint's context."""
    encode = encoder(checkpoint.vocabulary)
    fitting = []
    for number, prompt in enumerate(load_prompts("test"), 1):
        ids = tuple(encode(prompt.text))
        if 0 < len(ids) < checkpoint.config.context:
            where = f"bundled test prompt {number}"
            fitting.append(Prompt(ids, kind=prompt.kind, where=where, written=prompt.text))
    chosen = [fitting[i] for i in draw(len(fitting), n, seed)]
    notes = []
    if not _is_bundled(checkpoint):
        notes = [
            "this checkpoint has no text: the prompts are the bundled English (use --prompts for "
            "text of the model's own kind)"
        ]
    return Selection(chosen, f"bundled English, test split ({len(fitting)} prompts)", notes=notes)


def _is_bundled(checkpoint: Checkpoint) -> bool:
    try:
        return checkpoint.path.resolve() == bundled_path().resolve()
    except Gpt2cError:  # not installed
        return False
