"""The validation inputs that passes look at; what ``verify`` reports on is never among them."""

from collections.abc import Callable

from .analysis.compare import Sample, random_samples
from .frontend.checkpoint import BUNDLED, Checkpoint, load_checkpoint
from .frontend.inputs import read_inputs, split_inputs
from .frontend.texts import bundled_path, load_split
from .frontend.vocabulary import oracle
from .ir import Program

COUNT = 32  # sequences
LENGTH = 128  # tokens of a sequence taken from text


def validation_samples(
    checkpoint: Checkpoint, program: Program, notice: Callable[[str], None]
) -> list[Sample]:
    """Inputs for passes: the validation part of the checkpoint's inputs, or of the bundled text.

    Models without text or inputs get random tokens, with a notice.
    """
    if checkpoint.inputs is not None:
        found = split_inputs(read_inputs(checkpoint.inputs, checkpoint.config), "validation")
        return [Sample(each.ids, each.offset) for each in found[:COUNT]]
    if checkpoint.vocabulary.kind == "bytes":
        return _bundled(checkpoint, notice)
    notice("there are no inputs for this checkpoint: passes look at random tokens (see --inputs)")
    return random_samples(program, COUNT, min(LENGTH, checkpoint.config.context))


def scored_inputs(checkpoint: Checkpoint) -> list[Sample]:
    """All validation inputs with the positions whose answers count; none of models with text."""
    if checkpoint.inputs is None:
        return []
    found = split_inputs(read_inputs(checkpoint.inputs, checkpoint.config), "validation")
    return [Sample(each.ids, each.offset, each.scored) for each in found if each.scored]


def _bundled(checkpoint: Checkpoint, notice: Callable[[str], None]) -> list[Sample]:
    """Validation text of the bundled model, of every kind, in this checkpoint's tokens."""
    split = load_split("validation")
    kinds = [split.of(kind) for kind in split.kinds]
    mixed = [document for row in zip(*kinds, strict=False) for document in row][:COUNT]
    length = min(LENGTH, checkpoint.config.context)
    if checkpoint.path == bundled_path():
        return [Sample(tuple(map(int, ids[:length]))) for ids in mixed]
    notice("no text came with this checkpoint: passes look at the bundled model's English")
    bundled = oracle(load_checkpoint(BUNDLED).vocabulary)
    own = oracle(checkpoint.vocabulary)
    texts = (bundled.decode(ids.tolist(), skip_special_tokens=True) for ids in mixed)
    encoded = (own.encode(text, add_special_tokens=False).ids[:length] for text in texts)
    return [Sample(tuple(ids)) for ids in encoded if ids]
