"""behaviours --discover: proposes behaviours of a model from its text."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from ..analysis.effect import part_means
from ..behaviour.clusters import MOST, find_clusters
from ..behaviour.discover import Proposal, as_behaviour, proposals
from ..behaviour.positions import PositionOptions, Positions, sure_positions
from ..behaviour.schema import Behaviour
from ..codegen.output.folder import IR_FILE
from ..codegen.output.staging import write_atomically
from ..data.sample import Sample
from ..data.texts import load_split
from ..errors import Gpt2cError
from ..fidelity.tokens import decoder, encoder
from ..frontend.checkpoint import BUNDLED, load_checkpoint
from ..frontend.samples import read_text
from ..interpreter.device import CPU
from ..ir import Program
from ..passes import parse_pipeline, run_pipeline
from ..workers import Executor
from .behaviours import open_source
from .label import own_samples

ENDING = 3  # tokens of an ending
MEANS = 20_000  # tokens that means are taken over
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Discovery:
    """Proposed behaviours, best first, and those of them that make a file of behaviours.

    ``source``: what the texts are. ``tokens``, ``positions``: how many were read, and kept.
    """

    proposals: tuple[Proposal, ...]
    behaviours: tuple[Behaviour, ...]
    source: str
    tokens: int
    positions: int

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        return {
            "text": self.source,
            "tokens": self.tokens,
            "positions": self.positions,
            "proposals": [asdict(proposal) for proposal in self.proposals],
        }

    def lines(self) -> str:
        """The behaviours as JSONL (see ``gpt2c.behaviour.schema``)."""
        rows = [
            {"behaviour": behaviour.name, **asdict(prompt)}
            for behaviour in self.behaviours
            for prompt in behaviour.prompts
        ]
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def discover(
    source: str | Path = BUNDLED,
    *,
    text: Path | None = None,
    options: PositionOptions | None = None,
    seed: int = 0,
    most: int = MOST,
    progress: Progress | None = None,
    workers: Executor | None = None,
    device: str = CPU,
) -> Discovery:
    """Propose behaviours: clusters of positions at which the model is sure.

    Args:
        source: a program's folder (its core is read), or a checkpoint.
        text: a file or folder of text; None: the bundled calibration text for the bundled model,
            text that the model generates for others.
        most: maximum number of proposals.
        workers: where texts are read; None: in this process.
        device: where the program runs.

    Raises:
        Gpt2cError: bad input, or the model is sure at too few positions.
    """
    program = program_of(source)
    texts, words = _texts(program, source, text, seed, device)
    options = options or PositionOptions()
    means = text_means(program, texts, device)
    positions = sure_positions(program, texts, options, means, progress, workers, device)
    if not len(positions):
        raise Gpt2cError(
            "expected positions at which the model is sure and more than the last token counts,"
            " got none",
            where=str(source),
            hint="Give more text with --text.",
        )
    clusters = find_clusters(positions, endings_of(texts, positions), seed, most)
    decode, encode = decoder(program.vocabulary), encoder(program.vocabulary)
    pairs = proposals(program, texts, positions, clusters, decode)
    candidates = (as_behaviour(p.name, texts, positions, i, decode, encode) for p, i in pairs)
    return Discovery(
        tuple(proposal for proposal, _ in pairs),
        tuple(behaviour for behaviour in candidates if behaviour is not None),
        words,
        sum(map(len, texts)),
        len(positions),
    )


def write_behaviours(result: Discovery, path: Path) -> None:
    """Write the proposed behaviours as JSONL, for ``gpt2c behaviours --file``.

    Raises:
        Gpt2cError: there are none.
    """
    if not result.behaviours:
        raise Gpt2cError(
            "expected a proposal with prompts in two phrasings, got none",
            where=path,
            hint="Give more text with --text.",
        )
    write_atomically(path, result.lines().encode())


def program_of(source: str | Path) -> Program:
    """The program of a folder, or a checkpoint with folded norms."""
    program, folder = open_source(source)
    if folder is not None and (folder / IR_FILE).is_file():
        return program
    return run_pipeline(program, parse_pipeline("canonicalize"))


def text_means(
    program: Program, texts: Sequence[Sequence[int]], device: str = CPU
) -> dict[str, torch.Tensor]:
    """The means of parts over evenly spaced texts."""
    total = sum(map(len, texts))
    step = max(1, total // MEANS)
    context = program.shape.context
    some = [Sample(tuple(text[:context])) for text in texts[::step] if text]
    return part_means(program, some, device)


def endings_of(texts: Sequence[Sequence[int]], positions: Positions) -> list[tuple[int, ...]]:
    """The last tokens that are read at each position."""
    pairs = zip(positions.text.tolist(), positions.place.tolist(), strict=True)
    return [tuple(texts[i][max(0, place - ENDING + 1) : place + 1]) for i, place in pairs]


def _texts(
    program: Program, source: str | Path, text: Path | None, seed: int, device: str
) -> tuple[list[list[int]], str]:
    if text is not None:
        folder = Path(source)
        if (folder / IR_FILE).is_file():
            raise Gpt2cError("expected a checkpoint with --text, got a program", where=folder)
        samples = read_text(text, load_checkpoint(str(source)))
        return [list(sample.ids) for sample in samples], str(text)
    if program.source.fingerprint == load_checkpoint(BUNDLED).fingerprint:
        return [d.tolist() for d in load_split("calibration").documents], "calibration text"
    own, words = own_samples(program, seed, device)
    return [list(sample.ids) for sample in own], words
