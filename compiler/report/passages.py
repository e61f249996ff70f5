"""Held-out text on which parts are shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..codegen.text import text_of_bytes
from ..data.sample import random_samples
from ..errors import Gpt2cError
from ..fidelity.golden.records import NAME as GOLDEN
from ..fidelity.golden.records import read_records
from ..ir import Mlp, Program

COUNT = 90  # maximum number of passages
LENGTH = 96  # maximum length of a passage, in tokens
NUMBERS = 200_000_000  # maximum number of activations in memory


@dataclass(frozen=True)
class Passage:
    """Token ids; ``offset`` is the position id of the first, ``kind`` the kind of text."""

    ids: tuple[int, ...]
    offset: int = 0
    kind: str | None = None


def passages_for(
    program: Program, folder: Path | None = None, count: int | None = None
) -> tuple[list[Passage], str]:
    """Passages for a program, and a description of them.

    Validation text in equal shares of every kind for programs of the bundled model; otherwise the
    program's recorded prompts; otherwise random tokens.
    """
    length = min(LENGTH, program.shape.context)
    if count is None:
        neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
        count = max(6, min(COUNT, NUMBERS // max(1, neurons * length)))
    if is_bundled(program):
        from ..data.texts import load_split

        split = load_split("validation")
        columns = [split.of(kind)[: -(-count // len(split.kinds))] for kind in split.kinds]
        passages = [
            Passage(tuple(map(int, ids[:length])), kind=kind)
            for row in zip(*columns, strict=False)
            for ids, kind in zip(row, split.kinds)
        ]
        return passages[:count], "validation text of the bundled model"
    if folder is not None and (folder / GOLDEN).is_file():
        records = read_records(folder / GOLDEN)[:count]
        kept = [Passage(tuple(r["read"][:length]), r["offset"], r.get("kind")) for r in records]
        if kept and all(_fits(program, passage) for passage in kept):
            return kept, "text recorded with the program"
    samples = random_samples(program, count, length)
    return [Passage(s.ids, s.offset) for s in samples], "random tokens (no text available)"


def is_bundled(program: Program) -> bool:
    """Whether a program is compiled from the bundled model, by the hash of its weights."""
    from ..frontend.checkpoint import BUNDLED, load_checkpoint

    try:
        return program.source.fingerprint == load_checkpoint(BUNDLED).fingerprint
    except Gpt2cError:  # the bundled model is not installed
        return False


def spelled(program: Program) -> "Spelling":
    return Spelling(program.vocabulary.kind, program.vocabulary.tokens)


@dataclass(frozen=True)
class Spelling:
    """Token ids → text: word tokens get a leading space, ids without text are numbers."""

    kind: str
    tokens: Sequence[str]

    def __call__(self, ident: int) -> str:
        text = self.tokens[ident] if ident < len(self.tokens) else ""
        if not text:
            return f" #{ident}"
        if self.kind == "bytes":
            return text_of_bytes(text)
        return text if self.kind == "characters" else f" {text}"


def _fits(program: Program, passage: Passage) -> bool:
    inside = all(0 <= i < program.shape.vocab for i in passage.ids)
    return inside and 0 <= passage.offset <= program.shape.context - len(passage.ids)
