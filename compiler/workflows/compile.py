"""compile: checkpoint → Program → passes → folder → measures, in one function."""

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
from ..codegen.render import claims_equality
from ..codegen.rules.share import rule_count
from ..codegen.rules.source import is_rule_program
from ..errors import Gpt2cError, LimitNotMet
from ..frontend.checkpoint import Checkpoint, load_checkpoint
from ..frontend.lift import lift
from ..ir import Program, Value, count_numbers, count_parts, print_program
from ..labels.exchange import import_labels, read_labels
from ..passes import Context, Pass, run_pipeline
from ..rules.run import agrees, rule_answers, token_names

if TYPE_CHECKING:
    from ..fidelity.original import Original
    from ..fidelity.report import Report

VERIFY = 200  # prompts that compile measures on
GOLDEN = 20  # prompts whose outputs are recorded for the program's own tests


def _silent(*_: Any) -> None:
    return None


@dataclass(frozen=True)
class Callbacks:
    """What a caller is told while a compilation goes on.

    ``loaded``: the checkpoint was read. ``passed``: a pass has run (its name, the program after
    it, the seconds since the last). ``notice``: something that a user should know. ``log``: what a pass
    tried. ``progress``:
    stage, done, total of the verification.
    """

    loaded: Callable[[Checkpoint], None] = _silent
    passed: Callable[[str, Program], None] = _silent
    notice: Callable[[str], None] = _silent
    progress: Callable[[str, int, int], None] = _silent
    log: Callable[[str], None] = _silent


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
    *,
    passes: Sequence[Pass] = (),
    readout: str | None = None,
    inputs: Path | None = None,
    verify: int = VERIFY,
    max_wer: float | None = None,
    seed: int = 0,
    force: bool = False,
    pyz: bool = False,
    dump_ir: Path | None = None,
    budget: str | None = None,
    labels: Path | None = None,
    text: Path | None = None,
    callbacks: Callbacks | None = None,
) -> Compiled:
    """Compiles a checkpoint into a program's folder.

    Args:
        checkpoint: a folder, a file, or the name of a model on the hub.
        output: the folder to make; ``output/NAME`` where None.
        passes: the pipeline, after lifting.
        readout: what an answer is, if not what the checkpoint's config says.
        inputs: inputs of a checkpoint without text; beside the checkpoint where None.
        text: a file or folder of more text to tune on.
        verify: prompts to measure on; 0 measures nothing.
        max_wer: the largest word error rate (a share) that is no failure.
        force: replace ``output`` if it is a program.
        pyz: also write ``output.pyz``, the program as one file.
        dump_ir: a folder for the IR after each pass.
        budget: what was asked for, to be recorded; what the passes do is up to them.
        labels: a file or folder of labels in words, for neurons that the passes leave without one.

    Raises:
        Gpt2cError: bad input; nothing was written.
        LimitNotMet: the program was written, and does not meet ``max_wer``.
    """
    told = callbacks or Callbacks()
    source = load_checkpoint(checkpoint, readout=readout)
    if inputs is not None:
        source = replace(source, inputs=inputs)
    _check_limit(max_wer, verify, source)
    told.loaded(source)
    for note in source.notes:
        told.notice(note)
    size = source.config
    words = None if labels is None else read_labels(labels, size.layers, size.inner)
    target = output or Path("output") / source.name
    archive = target.with_name(f"{target.name}.pyz") if pyz else None
    if dump_ir is not None:
        _check_apart(target, dump_ir)
    missed: LimitNotMet | None = None
    with ExitStack() as stack:
        # First of all, so that a place that can't be written to is found before the work is done.
        folder = stack.enter_context(staged(target, force=force))
        packed = stack.enter_context(staged_archive(archive, force=force)) if archive else None
        dumps = stack.enter_context(staged(dump_ir, force=force)) if dump_ir else None
        program = run_passes(source, passes, verify > 0, dumps, told, seed, text)
        if words is not None:
            program, said = import_labels(program, words)
            told.notice(f"imported labels: {said}")
        report = emit(program, source, passes, folder, target, verify, seed, budget, told)
        if report is not None and max_wer is not None:
            try:
                report.require(max_wer)
            except LimitNotMet as error:
                missed = error
        if packed is not None:
            write_archive(folder, packed)
    if missed is not None:
        hint = "The program was written all the same."
        raise LimitNotMet(missed.what, where=target, hint=hint) from None
    return Compiled(target, program, report, archive)


def emit(
    program: Program,
    source: Checkpoint,
    passes: Sequence[Pass],
    folder: Path,
    shown_as: Path,
    verify: int,
    seed: int,
    budget: str | None,
    told: Callbacks,
) -> "Report | None":
    """Writes a program's files into ``folder`` and measures it; what its README calls it is ``shown_as``."""
    write_program(program, folder)
    write_record(folder, source, program, [str(each) for each in passes], seed, budget)
    report = _measure(folder, program, source, verify, seed, told) if verify else None
    write_readme(program, folder, shown_as=shown_as)
    return report


def _check_limit(max_wer: float | None, verify: int, source: Checkpoint) -> None:
    """Refuses a limit that nothing can be held against, before the work is done."""
    if max_wer is None:
        return
    if not verify:
        raise Gpt2cError("needs a measurement", where="--max-wer", hint="Leave out --verify 0.")
    if source.config.readout == "multilabel":
        raise Gpt2cError(
            "there is no word error rate of a model that answers with sets of tokens",
            where="--max-wer",
            hint="Leave it out.",
        )


def _check_apart(target: Path, dumps: Path) -> None:
    one, other = target.resolve(), dumps.resolve()
    if one.is_relative_to(other) or other.is_relative_to(one):
        raise Gpt2cError(
            f"{dumps} and the program's folder {target} would lie in each other",
            where="--dump-ir",
            hint="Name another folder.",
        )


def run_passes(
    source: Checkpoint,
    passes: Sequence[Pass],
    measured: bool,
    dumps: Path | None = None,
    told: Callbacks | None = None,
    seed: int = 0,
    text: Path | None = None,
) -> Program:
    """Lifts a checkpoint and runs a pipeline on it, with the text that passes look at."""
    told = told or Callbacks()
    program = lift(source)
    stage = 0

    def after(name: str, result: Program) -> None:
        nonlocal stage
        if dumps is not None:
            (dumps / f"{stage:02d}-{name}.ir").write_text(print_program(result), encoding="utf-8")
        stage += 1
        told.passed(name, result)

    after("lift", program)
    context = Context(notice=told.notice, log=told.log, progress=told.progress, seed=seed)
    if passes and (measured or any(each.looks_at_samples for each in passes)):
        context = with_text(context, source, program, text)
    return run_pipeline(
        program, passes, context, after=lambda each, result: after(each.name, result)
    )


def with_text(
    context: Context, source: Checkpoint, program: Program, text: Path | None = None
) -> Context:
    """The context with the text of a checkpoint that passes may look at, and more that a user gave."""
    from ..frontend.samples import (
        calibration_samples,
        given_text,
        scored_inputs,
        validation_prompts,
        validation_samples,
    )

    return replace(
        context,
        text=() if text is None else given_text(text, source),
        samples=validation_samples(source, program, context.notice),
        inputs=scored_inputs(source),
        calibration=calibration_samples(source),
        prompts=validation_prompts(source),
    )


def write_record(
    folder: Path,
    source: Checkpoint,
    program: Program,
    passes: list[str],
    seed: int,
    budget: str | None = None,
) -> None:
    """Starts fidelity.json: what was compiled, how, and the hashes of the files."""
    from ..fidelity.fidelity_json import versions, write_fidelity

    numbers = count_numbers(program, program.core)
    record = {
        "original": {
            "name": source.name,
            "format": source.format,
            "dtype": source.dtype,
            "fingerprint": source.fingerprint,
        },
        "pipeline": ",".join(passes),
        "budget": budget_record(program, budget),
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
        "seeds": {"compile": seed},
        "versions": versions(),
        "files": source_hashes(folder),
        "blocks": block_hashes(program, folder),
    }
    write_fidelity(folder, record)


def budget_record(program: Program, asked: str | None) -> dict[str, Any] | None:
    """The numbers in heads, neurons and constants of the core, of those of the original."""
    if program.fallback is None:
        return None if asked is None else {"asked": asked}
    numbers = count_numbers(program, program.core)["parts"]
    whole = count_numbers(program, program.fallback)["parts"]
    return {"asked": asked, "numbers": numbers, "of": whole}


def code_lines(folder: Path) -> int:
    """Lines that a person has to read, empty ones not counted: program.py, the layers, the rules."""
    sources = [
        folder / "program.py",
        folder / "rules.py",
        *sorted((folder / "layers").glob("*.py")),
    ]
    lines = (path.read_text(encoding="utf-8").splitlines() for path in sources if path.exists())
    return sum(sum(bool(line.strip()) for line in each) for each in lines)


def interchange_record(program: Program) -> dict[str, Any]:
    """Interchange accuracy: the mean over the values of a program of rules, and the least."""
    scores = [node.evidence.score for node in program.core.of(Value)]
    found = [score for score in scores if score is not None]
    if not found:
        return {}
    mean = round(sum(found) / len(found), 4)
    return {"interchange": {"value": mean, "least": min(found), "n": len(found)}}


def _measure(
    folder: Path, program: Program, source: Checkpoint, count: int, seed: int, told: Callbacks
) -> "Report":
    from ..fidelity.fidelity_json import read_fidelity, write_fidelity
    from ..fidelity.golden.program import with_program
    from ..fidelity.golden.records import NAME, record, write_records
    from ..fidelity.original import Original
    from ..fidelity.select import select
    from ..fidelity.tokens import decoder
    from ..fidelity.verify import verify

    original = Original(source)
    prompts = select(source, n=GOLDEN, seed=seed).prompts
    decode = decoder(source.vocabulary) if source.vocabulary.kind != "ids" else None
    records = record(original, prompts, GOLDEN, decode=decode)
    if not claims_equality(program) and not is_rule_program(program):
        records = with_program(folder, records)
    write_records(records, folder / NAME)
    if is_rule_program(program):
        known = read_fidelity(folder)
        counted = {
            "golden_matches": golden_matches(program, records),
            "by_length": rule_errors(source, program, original),
        }
        write_fidelity(folder, known | counted)
    return verify(folder, source, n=count, seed=seed, progress=told.progress, original=original)


def rule_errors(source: Checkpoint, program: Program, original: "Original") -> list[dict[str, Any]]:
    """By length, on the test part of a checkpoint's inputs: do rules, original and task agree?"""
    from ..codegen.readme.rules import by_length
    from ..fidelity.measures import answers_of
    from ..fidelity.original import Tokens
    from ..frontend.inputs import read_inputs, split_inputs

    if source.inputs is None:
        return []
    names, records = token_names(program), []
    inputs = [
        i for i in split_inputs(read_inputs(source.inputs, source.config), "test") if i.scored
    ]
    logits = original.logits_many([Tokens(each.ids, each.offset) for each in inputs])
    for each, rows in zip(inputs, logits):
        words = [names[i] for i in each.ids]
        given = rule_answers(program, words, each.scored)
        right = [
            _named(a, names)
            for a in answers_of(rows[list(each.scored)], program.core.unembed.readout)
        ]
        task = [_named(a, names) for a in each.expected] or None
        records.append(
            {
                "tokens": len(words),
                "agree": given == right,
                "original": None if task is None else right == task,
                "rules": None if task is None else given == task,
            }
        )
    return list(by_length(records))


def _named(answer: Any, names: Sequence[str]) -> object:
    """Token ids by their names; sets frozen."""
    return names[answer] if isinstance(answer, int) else frozenset(names[i] for i in answer)


def golden_matches(program: Program, records: Sequence[dict[str, Any]]) -> int:
    """On how many of the recorded inputs a program of rules gives every answer of the original's."""
    return sum(agrees(program, record) for record in records)
