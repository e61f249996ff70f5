"""What a program is asked to do with one prompt, in its own process."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np

from ..analysis.wer import without_stop, words_of_ids, words_of_text
from ..errors import Gpt2cError
from ..runtime.process import NoLogits, ProgramProcess
from .measures import Answer, TeacherForced, answers_of, compare_answers, compare_logits, margins_of
from .prompts import Prompt

Result = TypeVar("Result")


@dataclass(frozen=True)
class Written:
    """What a program wrote after a prompt, and how its tokenizer read the prompt.

    ids, words, shown: the new tokens, and their text.
    alone: how many of the tokens the core of a guarded program decided; None of other programs.
    core: the words that its core writes where it may not ask the original.
    """

    ids: list[int]
    words: list[str]
    shown: str
    misread: bool
    alone: int | None = None
    core: list[str] | None = None


def continue_prompt(
    process: ProgramProcess,
    prompt: Prompt,
    budget: int,
    stop: int | None,
    as_text: bool,
    decode: Callable[[Sequence[int]], str],
) -> Written:
    """Lets the program continue a prompt; one that came as text it reads with its own tokenizer."""
    ids = list(prompt.ids)
    misread = False
    if prompt.written:
        ids = process.encode(prompt.written)
        misread = ids != list(prompt.ids)

    def words_of(new: Sequence[int]) -> tuple[list[str], str]:
        kept = without_stop(new, stop)
        shown = process.decode(kept) if as_text else decode(kept)
        return (words_of_text(shown) if as_text else words_of_ids(kept)), shown

    new = process.generate(ids, budget, offset=prompt.offset, stop=stop)
    written = Written(new.ids, *words_of(new.ids), misread)
    if not process.guarded:
        return written
    core = process.generate(ids, budget, offset=prompt.offset, stop=stop, fallback=False)
    alone = new.decided_by.count("core")
    return replace(written, alone=alone, core=words_of(core.ids)[0])


def read_text(
    process: ProgramProcess,
    ids: Sequence[int],
    offset: int,
    scored: Sequence[int],
    expected: np.ndarray,
    targets: Sequence[Answer | None],
    own: int = 0,
) -> TeacherForced:
    """Compares answers and, where the program has them, logits on one text, of which the first ``own``
    tokens are somebody's own and were not written by the original."""
    kept = expected[list(scored)]
    right = answers_of(kept, process.readout)
    given = answers_at(process, ids, offset, scored)
    found = compare_answers(right, given, margins_of(kept, process.readout).tolist())
    if process.guarded and own:
        found = replace(found, own=own, sure=sum(process.sure(ids[:own], offset)))
    try:
        logits = process.logits(ids, offset)
    except NoLogits:
        return found
    kl, delta, counted, difference = compare_logits(
        expected, logits, scored, targets, process.readout
    )
    return replace(found, kl=kl, delta_ce=delta, targets=counted, difference=difference)


def answers_at(
    process: ProgramProcess, ids: Sequence[int], offset: int, scored: Sequence[int]
) -> list[Answer]:
    given = process.answer(ids, offset)
    if len(given) != len(ids):
        raise Gpt2cError(f"the program gives {len(given)} answers for {len(ids)} tokens")
    return [given[t] for t in scored]


def named(folder: Path, prompt: Prompt, work: Callable[[], Result]) -> Result:
    """Runs work; an error says at which prompt it came up."""
    try:
        return work()
    except Gpt2cError as error:
        where = f"{folder.name}, {prompt.where}" if prompt.where else folder.name
        raise Gpt2cError(error.what, where=where, hint=error.hint) from None
