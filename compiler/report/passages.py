"""InterchangeResult-out text on which parts are shown at work."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..codegen.text import text_of_bytes
from ..data.sample import random_samples
from ..errors import Gpt2cError
from ..fidelity.golden.records import NAME as GOLDEN
from ..fidelity.golden.records import read_records
from ..ir import Mlp, Program

COUNT = 90  # passages, at most
LENGTH = 96  # tokens of a passage
NUMBERS = 200_000_000  # activations of neurons held at once, at most


@dataclass(frozen=True)
class Passage:
    """Token ids; ``offset`` is the position id of the first, ``kind`` the kind of text."""

    ids: tuple[int, ...]
    offset: int = 0
    kind: str | None = None


def passages_for(
    program: Program, folder: Path | None = None, count: int | None = None
) -> tuple[list[Passage], str]:
    """Passages for a program, and what they are in words.

    Of the validation text, every kind alike, for programs of the bundled model; else what was
    recorded with the program; else random tokens.
    """
    length = min(LENGTH, program.shape.context)
    if count is None:
        neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
        count = max(6, min(COUNT, NUMBERS // max(1, neurons * length)))
    if is_bundled(program):
        from ..data.texts import load_split

        split = load_split("validation")
        columns = [split.of(kind)[: -(-count // len(split.kinds))] for kind in split.kinds]
        found = [
            Passage(tuple(map(int, ids[:length])), kind=kind)
            for row in zip(*columns, strict=False)
            for ids, kind in zip(row, split.kinds)
        ]
        return found[:count], "validation text of the bundled model"
    if folder is not None and (folder / GOLDEN).is_file():
        records = read_records(folder / GOLDEN)[:count]
        kept = [Passage(tuple(r["read"][:length]), r["offset"], r.get("kind")) for r in records]
        if kept and all(_fits(program, each) for each in kept):
            return kept, "text that was recorded with the program"
    samples = random_samples(program, count, length)
    return [Passage(each.ids, each.offset) for each in samples], "random tokens, for want of text"


def is_bundled(program: Program) -> bool:
    """Whether a program was made from the bundled model: the hashes of the weights are equal."""
    from ..frontend.checkpoint import BUNDLED, load_checkpoint

    try:
        return program.source.fingerprint == load_checkpoint(BUNDLED).fingerprint
    except Gpt2cError:  # it is not installed
        return False


def spelled(program: Program) -> "Spelling":
    return Spelling(program.vocabulary.kind, program.vocabulary.tokens)


@dataclass(frozen=True)
class Spelling:
    """Tokens as text: those of words have a space before them, ids are numbers."""

    kind: str
    tokens: Sequence[str]

    def __call__(self, ident: int) -> str:
        text = self.tokens[ident] if ident < len(self.tokens) else ""
        if not text:
            return f" #{ident}"
        return text_of_bytes(text) if self.kind == "bytes" else f" {text}"


def _fits(program: Program, passage: Passage) -> bool:
    inside = all(0 <= i < program.shape.vocab for i in passage.ids)
    return inside and 0 <= passage.offset <= program.shape.context - len(passage.ids)
