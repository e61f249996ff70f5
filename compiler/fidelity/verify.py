"""Measures a generated program, run as a user runs it, against the original."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..analysis.wer import without_stop, word_error_rate, words_of_ids, words_of_text
from ..data.sample import Sample
from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..runtime.pool import Pool, Progress, processors
from ..runtime.process import TIMEOUT
from ..workers import Executor
from .claims import Claim, recorded_claim
from .explained.lookup import TOKENS
from .explained.measure import EvaluationText, Settings, add_readable
from .fidelity_json import changed_files, read_fidelity, recorded_files
from .golden.replay import against_records
from .measures import TIE, Outcome, compare_texts
from .on_workers import run_on_workers
from .original import Original, Tokens
from .report import Difference, Report, assemble
from .run import Run, has_text, run_prompts
from .select import select
from .tokens import decoder

THOROUGH = 1000  # prompts from which on the expensive measures are taken by default
_ROUNDED = 20  # prompts on which the original's rounding error is measured


def verify(  # noqa: PLR0913 (each keyword is an option of the measurement)
    program: str | Path,
    checkpoint: Checkpoint | None = None,
    *,
    prompts: str | Path | None = None,
    n: int = 1000,
    max_new_tokens: int = 32,
    seed: int = 0,
    processes: int | None = None,
    workers: Executor | None = None,
    timeout: float = TIMEOUT,
    progress: Progress | None = None,
    original: Original | None = None,
    lookup: int | None = None,
    explained: bool = True,
    tuned_on: Sequence[Sample] = (),
    write: bool = True,
) -> Report:
    """Measure the program in folder `program`, which runs in a process without torch or gpt2c.

    Free-running: compares the program's greedy continuation of each prompt with the original's
    (word error rate). Teacher-forced: compares answers and logits on the text of each prompt, or if
    it has none on the prompt and the original's continuation (agreement, match, KL). Cross entropy
    is taken only on text that the original did not generate.

    Args:
        checkpoint: the original. Without it the program is compared with the outputs recorded in
            its golden.jsonl.
        prompts: a file or folder (see prompts.read_prompts); by default see select.select.
        n: maximum number of prompts.
        max_new_tokens: maximum length of a continuation, which also ends with the context.
        seed: seed of the choice of prompts and of the bootstrap.
        processes: number of program processes; by default one per processor.
        workers: where prompts and texts are measured; None: in this process.
        timeout: maximum seconds of one call of the program.
        progress: called with (stage, done, total).
        original: the running original, if the caller has one.
        lookup: tokens of the original's text to fit an n-gram table to, the baseline of core share.
            By default a million for 1,000 prompts or more (this takes minutes), else 0: no table.
        explained: whether to measure explained share, which reads 250,000 tokens of text.
        tuned_on: the text that the core was tuned on. N-gram tables are fitted to it, the bar for
            explained share.
        write: write the measures to the program's fidelity.json.

    Raises:
        Gpt2cError: the program fails, dies or hangs (names the prompt), or a prompt is invalid.
    """
    folder = Path(program)
    if n < 1 or max_new_tokens < 1:
        raise Gpt2cError(
            "expected at least one prompt and new token,"
            f" got n={n}, max_new_tokens={max_new_tokens}"
        )
    fidelity = read_fidelity(folder)
    tell = progress or (lambda stage, done, total: None)
    if checkpoint is None and prompts is not None:
        raise Gpt2cError(
            "expected no prompts, because recorded outputs have their own",
            where=folder,
            hint="Name the original with --against to use other prompts.",
        )
    size = _useful(processes, n) if workers is None or checkpoint is None else 1
    with Pool(folder, size, timeout=timeout) as pool:
        if checkpoint is None:
            report = against_records(folder, pool, n, seed, tell)
        else:
            selection = select(checkpoint, prompts=prompts, n=n, seed=seed)
            original = original or Original(checkpoint)
            if lookup is None:
                lookup = TOKENS if n >= THOROUGH else 0
            run = Run(folder, pool, original, checkpoint, selection, n, max_new_tokens, tell)
            settings = Settings(lookup, seed, tell, explained, tuned_on, workers)
            report = _against_original(run, settings)
            report.notes += _same_checkpoint(fidelity, checkpoint)
    report.changed = changed_files(folder, recorded_files(fidelity))
    if report.changed:
        shown = ", ".join(report.changed[:5]) + (" ..." if len(report.changed) > 5 else "")
        report.notes.append(f"changed after generation: {shown}")
    report.notes += edit_notes(fidelity)
    if write:
        report.write(folder)
    return report


def _against_original(run: Run, settings: Settings) -> Report:
    prompts, readout, checkpoint = run.selection.prompts, run.pool.first.readout, run.checkpoint
    workers = settings.workers
    outputs = run_prompts(run) if workers is None else run_on_workers(workers, run)
    continuations, readings = outputs.continuations, outputs.readings

    spell = decoder(checkpoint.vocabulary)
    outcomes, differences = [], []
    for prompt, continuation, new, compared in zip(
        prompts, continuations, outputs.written, outputs.forced, strict=True
    ):
        if continuation is None or new is None:
            outcomes.append(Outcome(prompt.kind, compared))
            continue
        reference = without_stop(continuation.ids, checkpoint.config.stop)
        shown = spell(reference)
        words = words_of_text(shown) if has_text(checkpoint) else words_of_ids(reference)
        wer = word_error_rate(words, new.words)
        free = compare_texts(continuation.ids, continuation.margins, new.ids, wer)
        if new.by_core is not None and new.core_words is not None:
            wer_core = word_error_rate(words, new.core_words)
            free = replace(free, wer_core=wer_core, by_core=new.by_core, new=len(new.ids))
        outcomes.append(Outcome(prompt.kind, compared, free, new.misread))
        if tuple(new.ids) != continuation.ids:
            text = prompt.written or spell(prompt.ids)
            differences.append(Difference(prompt.where, text, shown, new.text, wer))

    how = {
        "max_new_tokens": run.max_new_tokens,
        "original": checkpoint.name,
        "n": run.n,
        "prompts": len(prompts),
        "readout": readout,
        "seed": settings.seed,
        "source": run.selection.source,
    }
    claim = _claim(run)
    rounding = _rounding(run, outcomes, readings) if claim is None or claim.equality else None
    report = assemble(
        run.folder,
        "original",
        readout,
        outcomes,
        how,
        differences,
        claim=claim,
        rounding=rounding,
    )
    report.notes[:0] = run.selection.notes
    if not changed_files(run.folder, recorded_files(read_fidelity(run.folder))):
        test = EvaluationText(prompts, continuations, readings)
        add_readable(report, run.folder, checkpoint, test, settings)
    return report


def _claim(run: Run) -> Claim | None:
    """What the program claims, given what the reader of this checkpoint assumed."""
    recorded, assumed = recorded_claim(run.folder), run.checkpoint.assumptions
    if recorded is None:
        return Claim(True, assumptions=assumed) if assumed else None
    return replace(recorded, assumptions=assumed)


def _rounding(
    run: Run, outcomes: Sequence[Outcome], readings: Sequence[tuple[Tokens, tuple[int, ...]]]
) -> float | None:
    """The original's own rounding error on the prompts where the program differs most.

    None if all logits agree within the smallest tolerance: then it does not matter.
    """
    differences = [(o.forced.difference or 0.0) if o.forced else 0.0 for o in outcomes]
    if max(differences, default=0.0) <= TIE:
        return None
    most = sorted(range(len(differences)), key=lambda i: -differences[i])[:_ROUNDED]
    return run.original.rounding([readings[i][0] for i in most])


def _useful(processes: int | None, n: int) -> int | None:
    """At most one process per prompt."""
    return min(processes or processors(), n)


def edit_notes(fidelity: Mapping[str, Any]) -> list[str]:
    """What was predicted of each edit of a program, and what was measured when it was saved."""
    notes = []
    for number, edit in sorted(fidelity.get("edits", {}).items(), key=lambda item: int(item[0])):
        figures = []
        for stage in ("predicted", "measured"):
            counts = edit.get(stage) or {}
            shown = [
                f"{kind} {count['right']} of {count['n']}"
                for kind, count in counts.items()
                if isinstance(count, dict)
            ]
            if shown:
                figures.append(f"{stage} {', '.join(shown)}")
        notes.append(f"edit {number} {edit['text']!r}: {'; '.join(figures) or 'not measured'}")
    return notes


def _same_checkpoint(fidelity: dict[str, Any], checkpoint: Checkpoint) -> list[str]:
    source = fidelity.get("original")
    recorded = source.get("fingerprint") if isinstance(source, dict) else None
    if recorded in (None, checkpoint.fingerprint):
        return []
    return ["the program was compiled from other weights than those of this checkpoint"]
