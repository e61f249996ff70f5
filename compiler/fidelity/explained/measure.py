"""Measures of the program as it was generated: what its labels explain, what a table would decide.

They are taken on the IR that a folder holds, so not of a program that somebody edited.
"""

from collections.abc import Sequence
from pathlib import Path

from ...codegen.output.folder import IR_FILE, load_program
from ...data.sample import Sample
from ...frontend.checkpoint import Checkpoint
from ...ir import Program, count_numbers
from ...passes.guard import CalibrateGuard
from ...passes.registry import parse_pipeline
from ...runtime.pool import Progress
from ..original import Continuation, Tokens
from ..prompts import Prompt
from ..report import Report
from ..statistics import ratio
from .lookup import measure_lookup
from .share import explained_share, label_score


def add_readable(
    report: Report,
    folder: Path,
    checkpoint: Checkpoint,
    prompts: Sequence[Prompt],
    written: Sequence[Continuation | None],
    readings: Sequence[tuple[Tokens, tuple[int, ...]]],
    *,
    lookup: int,
    seed: int,
    tell: Progress,
) -> None:
    """Puts label score, explained share and lookup share into a report, as far as they can be taken.

    Args:
        written: the original's continuation of each prompt.
        readings: what was read teacher forced, and the positions that count.
        lookup: tokens to fit the table to; 0 for no table.
    """
    if not (folder / IR_FILE).is_file():
        return
    program = load_program(folder)
    if program.core.unembed.rule is not None:
        return
    _add_labels(report, program, checkpoint, readings, seed, tell)
    if lookup and program.guard is not None:
        _add_lookup(report, program, checkpoint, prompts, written, lookup, seed, tell)


def _add_labels(
    report: Report,
    program: Program,
    checkpoint: Checkpoint,
    readings: Sequence[tuple[Tokens, tuple[int, ...]]],
    seed: int,
    tell: Progress,
) -> None:
    from ...frontend.samples import held_out_text

    score = label_score(program, seed=seed)
    if score is None:
        return
    report.measures["label_score"] = score
    fitted = held_out_text(checkpoint)
    if not fitted:
        return
    tell("explained share", 0, 1)
    tested = [(Sample(tuple(t.ids), t.offset), scored) for t, scored in readings]
    found = explained_share(program, tested, fitted, seed=seed)
    tell("explained share", 1, 1)
    if found is not None:
        report.measures["explained_share"] = found.share
        report.how["explained"] = found.as_dict()


def _add_lookup(
    report: Report,
    program: Program,
    checkpoint: Checkpoint,
    prompts: Sequence[Prompt],
    written: Sequence[Continuation | None],
    tokens: int,
    seed: int,
    tell: Progress,
) -> None:
    from ...frontend.samples import calibration_samples, validation_prompts

    open_ended = [(p, c) for p, c in zip(prompts, written, strict=True) if c is not None and c.ids]
    guards = [
        step.name for step in program.history if step.name.partition("{")[0] == CalibrateGuard.name
    ]
    guard = parse_pipeline(guards[-1])[0] if guards else CalibrateGuard()
    assert isinstance(guard, CalibrateGuard)
    found = measure_lookup(
        program,
        [Sample(p.ids, p.offset) for p, _ in open_ended],
        [c.ids for _, c in open_ended],
        numbers=count_numbers(program, program.core)["parts"],
        calibration=calibration_samples(checkpoint),
        validation=validation_prompts(checkpoint),
        max_wer=guard.max_wer,
        new_tokens=report.how["max_new_tokens"],
        tokens=tokens,
        seed=seed,
        progress=tell,
    )
    if found is None:
        return
    report.measures["lookup_share"] = ratio(found.alone, found.new, seed=seed)
    report.how["lookup"] = found.how
    for kind, measures in report.kinds.items():
        mine = [i for i, (prompt, _) in enumerate(open_ended) if prompt.kind == kind]
        alone, new = [found.alone[i] for i in mine], [found.new[i] for i in mine]
        measures["lookup_share"] = ratio(alone, new, seed=seed)
