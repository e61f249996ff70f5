"""Measures a generated program, run as a user runs it, against the original."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..analysis.wer import without_stop, word_error_rate, words_of_ids, words_of_text
from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..runtime.pool import Pool, Progress, processors
from ..runtime.process import TIMEOUT, ProgramProcess
from .explained.lookup import TOKENS
from .explained.measure import add_readable
from .fidelity_json import changed_files, read_fidelity
from .golden import records as golden
from .golden.replay import against_records
from .jobs import Written, continue_prompt, named, read_text
from .measures import Answer, Outcome, TeacherForced, compare_texts
from .original import Continuation, Original, Tokens, room
from .prompts import Prompt, Selection
from .report import Difference, Report, assemble
from .select import select
from .tokens import decoder

_MANY = 1000  # prompts from which on the baseline is worth its minutes
_LOGITS_AT_ONCE = 64_000_000  # numbers of the original's logits held while programs catch up


def verify(
    program: str | Path,
    checkpoint: Checkpoint | None = None,
    *,
    prompts: str | Path | None = None,
    n: int = 1000,
    max_new_tokens: int = 32,
    seed: int = 0,
    processes: int | None = None,
    timeout: float = TIMEOUT,
    progress: Progress | None = None,
    original: Original | None = None,
    lookup: int | None = None,
    write: bool = True,
) -> Report:
    """Measures the program in folder `program`; its process knows neither torch nor gpt2c.

    FreeRunning-running: the program's greedy continuation of every prompt against the original's (word
    error rate). Teacher forced: answers and logits on each prompt's own text, or where it has none
    on the prompt followed by the original's own continuation (agreement, match, KL). Cross entropy
    is taken only where a text of somebody's own says what follows: on what the original itself
    wrote, no program could do better than the original.

    Args:
        checkpoint: the original. Without it the program is held against the outputs in its
            golden.jsonl, and the report says so.
        prompts: a file or folder (see prompts.read_prompts); else see select.select.
        n: how many prompts; fewer where there are not so many.
        max_new_tokens: of a continuation; fewer where prompt and continuation would not fit the
            context.
        seed: of the choice of prompts and of the bootstrap.
        processes: how many copies of the program run at a time; by default one a processor.
        timeout: seconds a single call of the program may take.
        progress: told (stage, done, total) as the work goes on.
        original: the checkpoint's, where the caller has it running already.
        lookup: tokens of the original's own text to fit an n-gram table to, the baseline of a core
            that can ask the original; by default a million where there are 1,000 prompts, which
            takes some minutes, and 0, no table, where there are fewer.
        write: put the figures into the program's fidelity.json.

    Raises:
        Gpt2cError: the program fails, dies or hangs (the prompt is named), or a prompt is no good.
    """
    folder = Path(program)
    if n < 1 or max_new_tokens < 1:
        raise Gpt2cError("there must be at least one prompt and one new token")
    known = read_fidelity(folder)
    tell = progress or (lambda stage, done, total: None)
    if checkpoint is None and prompts is not None:
        raise Gpt2cError(
            "the recorded outputs are of their own prompts",
            where=folder,
            hint="Name the original (--against) to use others.",
        )
    with Pool(folder, _useful(processes, n), timeout=timeout) as pool:
        if checkpoint is None:
            report = against_records(folder, pool, n, seed, tell)
        else:
            selection = select(checkpoint, prompts=prompts, n=n, seed=seed)
            original = original or Original(checkpoint)
            if lookup is None:
                lookup = TOKENS if n >= _MANY else 0
            report = _against_original(
                folder, pool, original, checkpoint, selection, max_new_tokens, lookup, seed, tell
            )
            report.notes += _same_checkpoint(known, checkpoint)
    report.changed = changed_files(folder, _files(known))
    if report.changed:
        shown = ", ".join(report.changed[:5]) + (" ..." if len(report.changed) > 5 else "")
        report.notes.append(f"not as they were generated: {shown}")
    if write:
        report.write(folder)
    return report


def _against_original(
    folder: Path,
    pool: Pool,
    original: Original,
    checkpoint: Checkpoint,
    selection: Selection,
    max_new_tokens: int,
    lookup: int,
    seed: int,
    tell: Progress,
) -> Report:
    prompts, readout = selection.prompts, pool.first.readout
    continuations: list[Continuation | None] = [None] * len(prompts)
    written: list[Written | None] = [None] * len(prompts)
    if readout != "multilabel":
        continuations, written = _write_on(
            folder, pool, original, checkpoint, prompts, max_new_tokens, tell
        )
    readings = [golden.reading(p, c) for p, c in zip(prompts, continuations, strict=True)]
    forced = _force(folder, pool, original, selection, readings, readout, tell)

    spell = decoder(checkpoint.vocabulary)
    outcomes, differences = [], []
    for prompt, continuation, new, compared in zip(
        prompts, continuations, written, forced, strict=True
    ):
        if continuation is None or new is None:
            outcomes.append(Outcome(prompt.kind, compared))
            continue
        reference = without_stop(continuation.ids, checkpoint.config.eos)
        shown = spell(reference)
        words = words_of_text(shown) if _has_text(checkpoint) else words_of_ids(reference)
        wer = word_error_rate(words, new.words)
        free = compare_texts(continuation.ids, continuation.margins, new.ids, wer)
        if new.alone is not None and new.core is not None:
            alone = word_error_rate(words, new.core)
            free = replace(free, wer_core=alone, alone=new.alone, new=len(new.ids))
        outcomes.append(Outcome(prompt.kind, compared, free, new.misread))
        if tuple(new.ids) != continuation.ids:
            text = prompt.written or spell(prompt.ids)
            differences.append(Difference(prompt.where, text, shown, new.shown, wer))

    how = {
        "max_new_tokens": max_new_tokens,
        "original": checkpoint.name,
        "prompts": len(prompts),
        "readout": readout,
        "seed": seed,
        "source": selection.source,
    }
    report = assemble(folder, "original", readout, outcomes, how, differences)
    report.notes[:0] = selection.notes
    if not changed_files(folder, _files(read_fidelity(folder))):
        add_readable(
            report,
            folder,
            checkpoint,
            prompts,
            continuations,
            readings,
            lookup=lookup,
            seed=seed,
            tell=tell,
        )
    return report


def _write_on(
    folder: Path,
    pool: Pool,
    original: Original,
    checkpoint: Checkpoint,
    prompts: Sequence[Prompt],
    max_new_tokens: int,
    tell: Progress,
) -> tuple[list[Continuation | None], list[Written | None]]:
    """Greedy continuations by the original and by the program; None of a prompt without room."""
    stop, context = checkpoint.config.eos, checkpoint.config.context
    spell, as_text = decoder(checkpoint.vocabulary), _has_text(checkpoint)
    continuations = original.generate(
        prompts, max_new_tokens, stop=stop, progress=lambda k: tell("original", k, len(prompts))
    )
    budgets = [room(context, len(p.ids), p.offset, max_new_tokens) for p in prompts]
    open_ended = [i for i, budget in enumerate(budgets) if budget]

    def work(process: ProgramProcess, i: int) -> Written:
        return named(
            folder,
            prompts[i],
            lambda: continue_prompt(process, prompts[i], budgets[i], stop, as_text, spell),
        )

    found = pool.run(work, open_ended, lambda k: tell("program", k, len(open_ended)))
    written: list[Written | None] = [None] * len(prompts)
    for i, new in zip(open_ended, found, strict=True):
        written[i] = new
    return list(continuations), written


def _force(
    folder: Path,
    pool: Pool,
    original: Original,
    selection: Selection,
    readings: Sequence[tuple[Tokens, tuple[int, ...]]],
    readout: str,
    tell: Progress,
) -> list[TeacherForced]:
    """Teacher-forced comparison of every prompt, a few prompts' logits in memory at a time."""
    prompts = selection.prompts

    def work(process: ProgramProcess, job: tuple[int, np.ndarray]) -> TeacherForced:
        i, logits = job
        read, scored = readings[i]
        targets = _targets(prompts[i], read.ids, scored, readout, selection.natural)
        text = prompts[i].text
        own = len(prompts[i].ids if text is None else text)
        return named(
            folder,
            prompts[i],
            lambda: read_text(process, read.ids, read.offset, scored, logits, targets, own),
        )

    forced: list[TeacherForced] = []
    start = 0
    while start < len(prompts):
        end, held = start, 0
        while end < len(prompts) and (end == start or held < _LOGITS_AT_ONCE):
            held += len(readings[end][0].ids) * original.config.vocab
            end += 1
        logits = original.logits_many([read for read, _ in readings[start:end]])
        forced += pool.run(work, zip(range(start, end), logits, strict=True))
        tell("compare", end, len(prompts))
        start = end
    return forced


def _targets(
    prompt: Prompt, read: Sequence[int], scored: Sequence[int], readout: str, natural: bool
) -> list[Answer | None]:
    """What the text says is right at each scored position; None where it says nothing."""
    if readout == "multilabel":
        return [None] * len(scored) if prompt.expected is None else list(prompt.expected)
    own = prompt.ids if prompt.text is None else prompt.text
    return [own[t + 1] if natural and t + 1 < len(own) else None for t in scored]


def _has_text(checkpoint: Checkpoint) -> bool:
    """Whether tokens are pieces of words; else a token is a word."""
    return checkpoint.vocabulary.kind == "bytes"


def _useful(processes: int | None, n: int) -> int | None:
    """No more processes than prompts."""
    return min(processes or processors(), n)


def _files(known: dict[str, Any]) -> dict[str, Any]:
    """The recorded hashes: of sources and tables, and of the core's weights."""
    found = (known.get(key) for key in ("files", "blocks"))
    return {
        name: digest for each in found if isinstance(each, dict) for name, digest in each.items()
    }


def _same_checkpoint(known: dict[str, Any], checkpoint: Checkpoint) -> list[str]:
    made_from = known.get("original")
    recorded = made_from.get("fingerprint") if isinstance(made_from, dict) else None
    if recorded in (None, checkpoint.fingerprint):
        return []
    return ["the program was compiled from other weights than those it is held against"]
