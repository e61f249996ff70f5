"""Runs the original and a program on prompts."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..runtime.pool import Pool, Progress
from ..runtime.process import ProgramProcess
from .golden.records import reading
from .jobs import Written, continue_prompts, read_text, with_location
from .measures import Answer, TeacherForced
from .original import Continuation, Original, Tokens, room
from .prompts import Prompt, Selection
from .tokens import decoder

_TOGETHER = 32  # prompts that a program continues together
_LOGITS_AT_ONCE = 64_000_000  # numbers of the original's logits in memory


@dataclass(frozen=True)
class Run:
    """What a measurement runs, on which prompts, and how."""

    folder: Path
    pool: Pool
    original: Original
    checkpoint: Checkpoint
    selection: Selection
    n: int
    max_new_tokens: int
    tell: Progress


@dataclass(frozen=True)
class Outputs:
    """What the original and the program did, by prompt.

    continuations, written: the greedy continuations; None for prompts without room.
    readings: the teacher-forced text, and its scored positions.
    forced: the comparison on that text.
    """

    continuations: list[Continuation | None]
    written: list[Written | None]
    readings: list[tuple[Tokens, tuple[int, ...]]]
    forced: list[TeacherForced]


def run_prompts(run: Run) -> Outputs:
    """Continue all prompts, and compare on the text of each."""
    prompts, readout = run.selection.prompts, run.pool.first.readout
    continuations: list[Continuation | None] = [None] * len(prompts)
    written: list[Written | None] = [None] * len(prompts)
    if readout != "multilabel":
        continuations, written = _continue(run)
    readings = [reading(p, c) for p, c in zip(prompts, continuations, strict=True)]
    return Outputs(continuations, written, readings, _teacher_force(run, readings, readout))


def _continue(run: Run) -> tuple[list[Continuation | None], list[Written | None]]:
    """Greedy continuations by the original and the program; None for prompts without room."""
    checkpoint, prompts, tell = run.checkpoint, run.selection.prompts, run.tell
    stop, context = checkpoint.config.stop, checkpoint.config.context
    spell, as_text = decoder(checkpoint.vocabulary), has_text(checkpoint)
    continuations = run.original.generate(
        prompts, run.max_new_tokens, stop=stop, progress=lambda k: tell("original", k, len(prompts))
    )
    groups: dict[tuple[int, int, int], list[int]] = {}
    for i, p in enumerate(prompts):
        if budget := room(context, len(p.ids), p.offset, run.max_new_tokens):
            groups.setdefault((len(p.ids), p.offset, budget), []).append(i)
    jobs = [
        (budget, some[start : start + _TOGETHER])
        for (_, _, budget), some in groups.items()
        for start in range(0, len(some), _TOGETHER)
    ]

    def work(process: ProgramProcess, job: tuple[int, list[int]]) -> list[Written]:
        budget, some = job
        group = [prompts[i] for i in some]

        def one(prompt: Prompt) -> Written:
            return with_location(
                run.folder,
                prompt,
                lambda: continue_prompts(process, [prompt], budget, stop, as_text, spell)[0],
            )

        try:
            return continue_prompts(process, group, budget, stop, as_text, spell)
        except Gpt2cError:
            return [one(prompt) for prompt in group]  # to name the prompt that fails

    done = np.cumsum([len(some) for _, some in jobs]).tolist()
    results = run.pool.run(work, jobs, lambda k: tell("program", done[k - 1], done[-1]))
    written: list[Written | None] = [None] * len(prompts)
    for (_, some), new in zip(jobs, results, strict=True):
        for i, each in zip(some, new, strict=True):
            written[i] = each
    return list(continuations), written


def _teacher_force(
    run: Run, readings: Sequence[tuple[Tokens, tuple[int, ...]]], readout: str
) -> list[TeacherForced]:
    """Teacher-forced comparison of every prompt, with the logits of a few in memory at a time."""
    prompts = run.selection.prompts

    def work(process: ProgramProcess, job: tuple[int, np.ndarray]) -> TeacherForced:
        i, logits = job
        read, scored = readings[i]
        targets = _targets(prompts[i], read.ids, scored, readout, run.selection.natural)
        text = prompts[i].text
        length = len(prompts[i].ids if text is None else text)
        return with_location(
            run.folder,
            prompts[i],
            lambda: read_text(process, read.ids, read.offset, scored, logits, targets, length),
        )

    # Texts of similar length together: the original reads them padded.
    order = sorted(range(len(prompts)), key=lambda i: (len(readings[i][0].ids), i))
    forced: dict[int, TeacherForced] = {}
    start = 0
    while start < len(order):
        end, held = start, 0
        while end < len(order) and (end == start or held < _LOGITS_AT_ONCE):
            held += len(readings[order[end]][0].ids) * run.original.config.vocab
            end += 1
        some = order[start:end]
        logits = run.original.logits_many([readings[i][0] for i in some])
        compared = run.pool.run(work, zip(some, logits, strict=True))
        forced |= dict(zip(some, compared, strict=True))
        run.tell("compare", end, len(order))
        start = end
    return [forced[i] for i in range(len(prompts))]


def _targets(
    prompt: Prompt, read: Sequence[int], scored: Sequence[int], readout: str, natural: bool
) -> list[Answer | None]:
    """The correct answer at each scored position according to the text; None if unknown."""
    if readout == "multilabel":
        return [None] * len(scored) if prompt.expected is None else list(prompt.expected)
    text = prompt.ids if prompt.text is None else prompt.text
    return [text[t + 1] if natural and t + 1 < len(text) else None for t in scored]


def has_text(checkpoint: Checkpoint) -> bool:
    """Whether words are split on white space; else a token is a word."""
    return checkpoint.vocabulary.is_text
