"""Adds label score, explained share and lookup share to a report.

These are measures of the IR in a program's folder, so they are not taken of edited programs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...codegen.output.folder import IR_FILE, load_program
from ...data.sample import Sample
from ...frontend.checkpoint import Checkpoint
from ...ir import Program, count_numbers
from ...passes.guard import CalibrateGuard
from ...runtime.pool import Progress
from ...workers import Executor
from ..original import Continuation, Tokens
from ..prompts import Prompt
from ..report import Report
from ..statistics import ratio
from .beside import shuffled
from .correlation import summary
from .detection import detect
from .lookup import LookupOptions, measure_lookup
from .share import MOST, explained_share, label_score, labels_of, spread


@dataclass(frozen=True)
class EvaluationText:
    """The prompts of a measurement.

    continuations: the original's continuation of each prompt.
    readings: the teacher-forced text of each prompt, and its scored positions.
    """

    prompts: Sequence[Prompt]
    continuations: Sequence[Continuation | None]
    readings: Sequence[tuple[Tokens, tuple[int, ...]]]


@dataclass(frozen=True)
class Settings:
    """``lookup``: tokens to fit the n-gram table of core share to; 0 for no table.

    ``explained``: whether to measure explained share. ``tuned_on``: the text that the core was
    tuned on, for the n-gram tables of explained share. ``workers``: where to measure; None: in this
    process.
    """

    lookup: int
    seed: int
    tell: Progress
    explained: bool = True
    tuned_on: Sequence[Sample] = ()
    workers: Executor | None = None


def add_readable(
    report: Report, folder: Path, checkpoint: Checkpoint, test: EvaluationText, settings: Settings
) -> None:
    """Add label score, explained share and lookup share to a report, where they can be taken."""
    if not (folder / IR_FILE).is_file():
        return
    program = load_program(folder)
    if program.core.unembed.rule is not None:
        return
    _add_labels(report, program, checkpoint, test, settings)
    if settings.lookup and program.guard is not None:
        _add_lookup(report, program, checkpoint, test, settings)


def _add_labels(
    report: Report,
    program: Program,
    checkpoint: Checkpoint,
    test: EvaluationText,
    settings: Settings,
) -> None:
    from ...frontend.samples import held_out_text

    score = label_score(program, seed=settings.seed)
    if score is not None:
        report.measures["label_score"] = score
    tested = [(Sample(tuple(t.ids), t.offset), scored) for t, scored in test.readings]
    _add_detection(report, program, [sample for sample, _ in tested], settings)
    fitted = held_out_text(checkpoint) if settings.explained else []
    if not fitted:
        return
    kinds = [prompt.kind for prompt in test.prompts]
    explained = explained_share(
        program,
        tested,
        fitted,
        kinds=kinds,
        tuned_on=settings.tuned_on,
        seed=settings.seed,
        progress=settings.tell,
        workers=settings.workers,
    )
    if explained is None:
        return
    report.measures["explained_share"] = explained.share
    report.how["explained"] = explained.as_dict()
    for kind, measure in explained.kinds.items():
        if kind in report.kinds:
            report.kinds[kind]["explained_share"] = measure
    for key, (measure, by_kind) in explained.beside.items():
        report.measures[key] = measure
        for kind in report.kinds.keys() & by_kind.keys():
            report.kinds[kind][key] = by_kind[kind]
    if explained.parts:
        report.parts = summary(explained.parts)


def _add_detection(
    report: Report, program: Program, texts: Sequence[Sample], settings: Settings
) -> None:
    labels = labels_of(program)
    samples = [sample for sample, _ in spread([(sample, ()) for sample in texts], MOST)]
    versions = [labels, shuffled(program, labels, settings.seed)]
    for suffix, detected in zip(("", "_shuffled"), detect(program, versions, samples)):
        report.measures[f"detection{suffix}"] = detected.measure(settings.seed)
        report.measures[f"recognition{suffix}"] = detected.recognized(settings.seed)


def _add_lookup(
    report: Report,
    program: Program,
    checkpoint: Checkpoint,
    test: EvaluationText,
    settings: Settings,
) -> None:
    from ...frontend.samples import calibration_samples, validation_prompts

    pairs = zip(test.prompts, test.continuations, strict=True)
    open_ended = [(p, c) for p, c in pairs if c is not None and c.ids]
    limit = None if program.guard is None else program.guard.max_wer
    lookup = measure_lookup(
        program,
        [Sample(p.ids, p.offset) for p, _ in open_ended],
        [c.ids for _, c in open_ended],
        LookupOptions(
            numbers=count_numbers(program, program.core)["parts"],
            calibration=calibration_samples(checkpoint),
            validation=validation_prompts(checkpoint),
            max_wer=CalibrateGuard.max_wer if limit is None else limit,
            new_tokens=report.how["max_new_tokens"],
            tokens=settings.lookup,
            seed=settings.seed,
        ),
        progress=settings.tell,
    )
    if lookup is None:
        return
    seed = settings.seed
    report.measures["lookup_share"] = ratio(lookup.by_table, lookup.new, seed=seed)
    report.how["lookup"] = lookup.how
    for kind, measures in report.kinds.items():
        indices = [i for i, (prompt, _) in enumerate(open_ended) if prompt.kind == kind]
        by_table, new = [lookup.by_table[i] for i in indices], [lookup.new[i] for i in indices]
        measures["lookup_share"] = ratio(by_table, new, seed=seed)
