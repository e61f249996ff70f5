"""compile: checkpoint → Program → passes → folder → measures."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..codegen.fallback import own_numbers
from ..codegen.output.archive import staged_archive, write_archive
from ..codegen.output.folder import block_hashes, source_hashes, write_program
from ..codegen.output.staging import staged
from ..codegen.readme.write import write_readme
from ..codegen.rules.share import rule_count
from ..codegen.rules.source import is_rule_program
from ..errors import Gpt2cError, LimitNotMet
from ..frontend.checkpoint import Checkpoint, load_checkpoint
from ..frontend.lift import lift
from ..ir import (
    Program,
    claims_equality,
    count_numbers,
    count_parts,
    print_program,
)
from ..labels.exchange import import_labels, read_labels
from ..passes import Context, Pass, run_pipeline
from ..workers import Executor
from .pass_text import with_text
from .record import (
    budget_record,
    code_lines,
    drift_record,
    golden_matches,
    interchange_record,
    rule_errors,
)
from .resume import request

if TYPE_CHECKING:
    from ..fidelity.report import Report

VERIFY = 200  # default number of prompts to measure on
GOLDEN = 20  # prompts with recorded outputs, for the program's own tests


def _ignore(*_: Any) -> None:
    return None


@dataclass(frozen=True)
class Callbacks:
    """Functions that a compilation calls to report its progress.

    Attributes:
        loaded: the checkpoint was read.
        passed: a pass finished (its name and the program after it).
        notice: something that the user should know.
        progress: stage, done, total of a long step.
        log: what a pass tried.
    """

    loaded: Callable[[Checkpoint], None] = _ignore
    passed: Callable[[str, Program], None] = _ignore
    notice: Callable[[str], None] = _ignore
    progress: Callable[[str, int, int], None] = _ignore
    log: Callable[[str], None] = _ignore


@dataclass(frozen=True)
class CompileOptions:
    """How to compile a checkpoint.

    Attributes:
        passes: the pipeline, after lifting.
        readout: overrides the readout of the checkpoint's config.
        activation, heads, vocabulary: what its files don't say; see ``load_checkpoint``.
        inputs: inputs of a checkpoint without text; None: beside the checkpoint.
        text: a file or folder of additional text to distil on.
        labels: a file or folder of third-party labels, for neurons without a label.
        verify: number of prompts to measure on; 0 measures nothing. From 1,000 on, the expensive
            measures are taken, too: explained share and lookup share.
        explained: whether to measure explained share on any number of prompts.
        prompts: a file or folder of prompts to measure on; None: as in ``fidelity.select``.
        max_wer: the limit on the word error rate (a share).
        seed: of the choice of prompts, and of passes that sample.
        budget: the requested budget, for the record; the passes implement it.
        force: replace the output if it is a program.
        pyz: also write ``output.pyz``, the program as one file.
        dump_ir: a folder for the IR after each pass.
        workers: where labels are fitted and the program is measured; None: in this process.
        device: where passes compute, as in ``passes.Context``.
        processes: of the program while it is measured in this process; None: one a processor.
    """

    passes: Sequence[Pass] = ()
    readout: str | None = None
    activation: str | None = None
    heads: int | None = None
    vocabulary: Path | None = None
    inputs: Path | None = None
    text: Path | None = None
    labels: Path | None = None
    verify: int = VERIFY
    explained: bool = False
    prompts: Path | None = None
    max_wer: float | None = None
    seed: int = 0
    budget: str | None = None
    force: bool = False
    pyz: bool = False
    dump_ir: Path | None = None
    workers: Executor | None = None
    device: str = "cpu"
    processes: int | None = None


@dataclass(frozen=True)
class Compiled:
    """A finished compilation: the folder, the program, its measures (None if not verified)."""

    folder: Path
    program: Program
    report: "Report | None" = None
    archive: Path | None = None


def compile_checkpoint(
    checkpoint: str,
    output: Path | None = None,
    options: CompileOptions | None = None,
    callbacks: Callbacks | None = None,
) -> Compiled:
    """Compile a checkpoint into a program folder.

    Args:
        checkpoint: a folder, a file, or the name of a model on the hub.
        output: the folder to write; None: ``output/NAME``.

    Raises:
        Gpt2cError: bad input; nothing was written.
        LimitNotMet: the program was written, and exceeds ``options.max_wer``.
    """
    options, callbacks = options or CompileOptions(), callbacks or Callbacks()
    source = load_checkpoint(
        checkpoint,
        readout=options.readout,
        activation=options.activation,
        heads=options.heads,
        vocabulary=options.vocabulary,
    )
    if options.inputs is not None:
        source = replace(source, inputs=options.inputs)
    _check_limit(options, source)
    _check_prompts(options, source)
    callbacks.loaded(source)
    for note in source.notes:
        callbacks.notice(note)
    size = source.config
    labels = read_labels(options.labels, size.layers, size.inner) if options.labels else None
    target = output or Path("output") / source.name
    archive = target.with_name(f"{target.name}.pyz") if options.pyz else None
    if options.dump_ir is not None:
        _check_disjoint(target, options.dump_ir)
    violation: LimitNotMet | None = None
    with ExitStack() as stack:
        # Stage the outputs first, so that an unwritable place fails before the work is done.
        folder = stack.enter_context(staged(target, force=options.force))
        packed = archive and stack.enter_context(staged_archive(archive, force=options.force))
        dumps = options.dump_ir and stack.enter_context(
            staged(options.dump_ir, force=options.force)
        )
        program = run_passes(source, options, dumps, callbacks)
        if labels is not None:
            program, imported = import_labels(program, labels)
            callbacks.notice(f"imported labels: {imported}")
        report = emit(program, source, options, folder, shown_as=target, callbacks=callbacks)
        if report is not None and options.max_wer is not None:
            try:
                report.require(options.max_wer)
            except LimitNotMet as error:
                violation = error
        if packed is not None:
            write_archive(folder, packed)
    if violation is not None:
        hint = "The program was written nevertheless."
        raise LimitNotMet(violation.what, where=target, hint=hint) from None
    return Compiled(target, program, report, archive)


def emit(
    program: Program,
    source: Checkpoint,
    options: CompileOptions,
    folder: Path,
    *,
    shown_as: Path,
    callbacks: Callbacks,
) -> "Report | None":
    """Write a program to ``folder`` and measure it; its README calls the folder ``shown_as``."""
    write_program(program, folder)
    write_record(folder, source, program, options)
    report = _measure(folder, program, source, options, callbacks) if options.verify else None
    write_readme(program, folder, shown_as=shown_as)
    return report


def _check_limit(options: CompileOptions, source: Checkpoint) -> None:
    """Refuse a limit that cannot be checked, before the work is done."""
    if options.max_wer is None:
        return
    if not options.verify:
        raise Gpt2cError("requires a measurement", where="--max-wer", hint="Omit --verify 0.")
    if source.config.readout == "multilabel":
        raise Gpt2cError(
            "a model with a multilabel readout has no word error rate",
            where="--max-wer",
            hint="Omit it.",
        )


def _check_prompts(options: CompileOptions, source: Checkpoint) -> None:
    """Refuse prompts that cannot be read, before the work is done."""
    if options.prompts is None:
        return
    from ..fidelity.select import select

    if not options.verify:
        raise Gpt2cError("requires a measurement", where="--prompts", hint="Omit --verify 0.")
    select(source, prompts=options.prompts, n=options.verify, seed=options.seed)


def _check_disjoint(target: Path, dumps: Path) -> None:
    one, other = target.resolve(), dumps.resolve()
    if one.is_relative_to(other) or other.is_relative_to(one):
        raise Gpt2cError(
            f"{dumps} and the program's folder {target} must not contain one another",
            where="--dump-ir",
            hint="Choose another folder.",
        )


def run_passes(
    source: Checkpoint,
    options: CompileOptions,
    dumps: Path | None = None,
    callbacks: Callbacks | None = None,
) -> Program:
    """Lift a checkpoint and run ``options.passes``; write the IR of each stage to ``dumps``."""
    callbacks = callbacks or Callbacks()
    program = lift(source)
    stage = 0

    def after(name: str, result: Program) -> None:
        nonlocal stage
        if dumps is not None:
            (dumps / f"{stage:02d}-{name}.ir").write_text(print_program(result), encoding="utf-8")
        stage += 1
        callbacks.passed(name, result)

    after("lift", program)
    passes = options.passes
    context = context_of(callbacks, options.seed, options.workers, options.device)
    if passes and (options.verify > 0 or any(step.looks_at_samples for step in passes)):
        context = with_text(context, source, program, options.text, options.prompts)
    return run_pipeline(
        program, passes, context, after=lambda step, result: after(step.name, result)
    )


def context_of(
    callbacks: Callbacks, seed: int, workers: Executor | None = None, device: str = "cpu"
) -> Context:
    """A pass context that reports to ``callbacks`` and has no text yet."""
    return Context(
        notice=callbacks.notice,
        log=callbacks.log,
        progress=callbacks.progress,
        seed=seed,
        workers=workers,
        device=device,
    )


def write_record(
    folder: Path, source: Checkpoint, program: Program, options: CompileOptions
) -> None:
    """Create fidelity.json: the source, the pipeline, sizes, versions and file hashes."""
    from ..fidelity.claims import claim_of
    from ..fidelity.fidelity_json import versions, write_fidelity

    numbers = count_numbers(program, program.core)
    record = {
        "original": {
            "name": source.name,
            "format": source.format,
            "dtype": source.dtype,
            "fingerprint": source.fingerprint,
            "options": source.options.as_dict(),
        },
        "claims": claim_of(program, source.assumptions).as_dict(),
        "pipeline": ",".join(str(step) for step in options.passes),
        # What was run: options that depend on a machine are decided. -p with this repeats it.
        "repeat": ",".join(step.name for step in program.history[1:] if step.name != "import"),
        "request": request(source, options),
        "budget": budget_record(program, options.budget),
        "opaque_numbers": {
            "core": numbers["parts"],
            "fallback": own_numbers(program),
            "embeddings": numbers["embeddings"],
        },
        "size": {
            "parts": count_parts(program.core),
            "rules": rule_count(program),
            "numbers": sum(numbers.values()),
            "lines": code_lines(folder),
        },
        **interchange_record(program),
        **drift_record(program),
        "seeds": {"compile": options.seed},
        "versions": versions(),
        "files": source_hashes(folder),
        "blocks": block_hashes(program, folder),
    }
    write_fidelity(folder, record)


def _measure(
    folder: Path,
    program: Program,
    source: Checkpoint,
    options: CompileOptions,
    callbacks: Callbacks,
) -> "Report":
    """Record golden outputs of the original, and verify the program against it."""
    from ..fidelity.fidelity_json import read_fidelity, write_fidelity
    from ..fidelity.golden.program import with_program
    from ..fidelity.golden.records import NAME, record, write_records
    from ..fidelity.original import Original
    from ..fidelity.select import select
    from ..fidelity.tokens import decoder
    from ..fidelity.verify import THOROUGH, verify

    original = Original(source)
    prompts = select(source, prompts=options.prompts, n=GOLDEN, seed=options.seed).prompts
    decode = decoder(source.vocabulary) if source.vocabulary.kind != "ids" else None
    records = record(original, prompts, GOLDEN, decode=decode)
    if not claims_equality(program) and not is_rule_program(program):
        records = with_program(folder, records)
    write_records(records, folder / NAME)
    if is_rule_program(program):
        rule_measures = {
            "golden_matches": golden_matches(program, records),
            "by_length": rule_errors(source, program, original),
        }
        write_fidelity(folder, read_fidelity(folder) | rule_measures)
    return verify(
        folder,
        source,
        prompts=options.prompts,
        n=options.verify,
        seed=options.seed,
        progress=callbacks.progress,
        original=original,
        processes=options.processes,
        workers=options.workers,
        explained=options.explained or options.verify >= THOROUGH,
    )
