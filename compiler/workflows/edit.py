"""edit: change a program, predict the effect, measure it on the saved program."""

import shutil
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..codegen.output.folder import block_hashes, load_program, source_hashes, write_program
from ..codegen.output.staging import check_place, staged
from ..codegen.readme.write import write_readme
from ..editing.answers import InMemory
from ..editing.apply import apply_fact, interpreter_of, pool_of
from ..editing.outcome import Effects, effects
from ..editing.requests import FactRequest, NeverRequest, Request, ScaleRequest
from ..editing.resolve import Fact, resolve
from ..editing.rule_effects import PROMPTS, measured_effects, predicted_effects
from ..editing.rules import add_never, add_scale, undo
from ..editing.scope import Prompt
from ..editing.text import Texts
from ..errors import Gpt2cError
from ..fidelity.fidelity_json import read_fidelity, write_fidelity
from ..frontend.files import show
from ..ir import Edit, Program, verify
from ..runtime.process import ProgramProcess
from .behaviours import INDEX_FILE, load_behaviours, read_index
from .facts import RECORD, prompts_of_behaviours, replaced, undone, write_record
from .hand_edits import keep_adjust, refuse_hand_edits
from .record import code_lines
from .saved import Saved

KEPT = ("golden.jsonl", "behaviours.json", "behaviours.md")  # copied from the old folder


@dataclass(frozen=True)
class Result:
    """One edit: what was asked for, predicted on validation and measured on test prompts."""

    number: int
    text: str
    predicted: Effects | None
    measured: Effects | None
    seconds: float


@dataclass(frozen=True)
class EditOptions:
    """Options of :func:`edit_program`.

    Attributes:
        output: the folder to write; None: the program is changed in place.
        dry_run: predict only, write nothing.
        measure: measure the saved program on test prompts.
        documents: unrelated text as token ids, for models that cannot read English.
        progress: called with what is being done.
    """

    output: Path | None = None
    dry_run: bool = False
    force: bool = False
    measure: bool = True
    documents: tuple[tuple[int, ...], ...] = ()
    progress: Callable[[str], None] = lambda text: None


def edit_program(
    folder: Path,
    requests: Sequence[Request],
    rows: Sequence[Prompt] = (),
    options: EditOptions | None = None,
) -> list[Result]:
    """Apply edits to a program, one after another, and write it.

    Args:
        rows: prompts of behaviours, for facts that name one.

    Raises:
        Gpt2cError: a request cannot be met or changes nothing, layers were edited by hand, or the
            output exists; nothing was written.
    """
    options = options or EditOptions()
    before = load_program(folder, check=True)
    refuse_hand_edits(folder, before)
    if options.output is not None and not options.dry_run:
        check_place(options.output, force=options.force)
    texts = Texts(before, options.documents)
    program, results, facts = before, [], {}
    pool = pool_of(texts) if any(isinstance(each, FactRequest) for each in requests) else None
    for request in requests:
        start = time.monotonic()
        options.progress(f"edit {_text(request)}")
        previous = program
        if isinstance(request, FactRequest):
            assert pool is not None
            fact = resolve(request, interpreter_of(program), texts, rows)
            program = apply_fact(program, fact, pool)
            facts[program.edits[-1].number] = fact
            after = InMemory(interpreter_of(program))
            predicted = effects(
                fact, "validation", InMemory(interpreter_of(previous)), after, texts
            )
            _require_effect(predicted, fact, after, texts)
        else:
            program = _apply_rule(program, request, folder, texts)
            predicted = predicted_effects(
                previous, program, program.edits[-1], texts.prompts("validation", PROMPTS)
            )
        edit = replace(program.edits[-1], predicted=predicted.outcome)
        program = replace(program, edits=(*program.edits[:-1], edit))
        seconds = time.monotonic() - start
        results.append(Result(edit.number, edit.text, predicted, None, seconds))
    if options.dry_run:
        return results
    with tempfile.TemporaryDirectory() as place:
        if options.measure:
            saved = Path(place) / "program"
            saved.mkdir()
            write_program(verify(program), saved)
            options.progress("measure the saved program")
            results = _measured(results, program.edits, facts, folder, saved, texts)
            _require_measured(results, facts)
            program = _with_measures(program, results)
    _write(program, folder, options, results, facts)
    return results


def prompts_of(folder: Path, file: Path | None) -> list[Prompt]:
    """The prompts of behaviours from a file, or those of the bundled model.

    Raises:
        Gpt2cError: the file does not hold behaviours, or there is none for this model.
    """
    return prompts_of_behaviours(load_behaviours(load_program(folder), file))


def undo_edit(folder: Path, number: int, options: EditOptions | None = None) -> None:
    """Take an edit back and write the program.

    Raises:
        Gpt2cError: there is no such edit; nothing was written.
    """
    options = options or EditOptions()
    before = load_program(folder, check=True)
    refuse_hand_edits(folder, before)
    program = verify(undo(before, number))
    if not options.dry_run:
        _write(program, folder, options, [], {})


def _text(request: Request) -> str:
    return request.name if isinstance(request, ScaleRequest) else request.text


def _require_effect(predicted: Effects, fact: Fact, after: InMemory, texts: Texts) -> None:
    """Raise where no prompt changed as asked, or the very prompt of the request did not."""
    request = fact.request
    if request.prompt is not None:
        new = after.continued([texts.encode(request.prompt)], len(fact.answer))[0]
        if new != fact.answer:
            raise Gpt2cError(
                f"expected {show(request.answer)} after the prompt, got {show(texts.decode(new))}",
                where=request.text,
                hint="Nothing was written. Try a longer prompt, or a behaviour with more prompts.",
            )
    elif not predicted.counts["inside"].right:
        raise Gpt2cError(
            "expected a change, got none on validation prompts",
            where=request.text,
            hint="Nothing was written. Name more phrasings, or another prompt.",
        )


def _require_measured(results: Sequence[Result], facts: Mapping[int, Fact]) -> None:
    """Raise where no test prompt of a behaviour's fact changed as asked.

    A prompt of the user's own was checked itself, see _require_effect.
    """
    for result in results:
        fact = facts.get(result.number)
        if fact is not None and fact.request.prompt is None and result.measured is not None:
            inside = result.measured.counts["inside"]
            if inside.n and not inside.right:
                raise Gpt2cError(
                    f"expected a change, got none on {inside.n} test prompts",
                    where=result.text,
                    hint="Nothing was written. Name more phrasings, or another prompt.",
                )


def _apply_rule(
    program: Program, request: NeverRequest | ScaleRequest, folder: Path, texts: Texts
) -> Program:
    if isinstance(request, NeverRequest):
        return add_never(program, request.text, texts.encode(request.text))
    parts = _slice_parts(folder, request.name) or (request.name,)
    return add_scale(program, parts, request.factor, f"{request.name}={request.factor:g}")


def _slice_parts(folder: Path, name: str) -> tuple[str, ...]:
    """The own parts of a slice, if the folder's index of behaviours has one of this name."""
    if not (folder / INDEX_FILE).is_file():
        return ()
    return next((each.own for each in read_index(folder) if each.behaviour == name), ())


def _measured(
    results: list[Result],
    edits: tuple[Edit, ...],
    facts: dict[int, Fact],
    old: Path,
    new: Path,
    texts: Texts,
) -> list[Result]:
    """The results with what the programs in two folders do on test prompts."""
    measured = []
    with ExitStack() as stack:
        before, after = (
            Saved(stack.enter_context(ProgramProcess(folder))) for folder in (old, new)
        )
        for result in results:
            if result.number in facts:
                outcome = effects(facts[result.number], "test", before, after, texts)
            else:
                edit = next(edit for edit in edits if edit.number == result.number)
                outcome = measured_effects(edit, before, after, texts.prompts("test", PROMPTS))
            measured.append(replace(result, measured=outcome))
    return measured


def _with_measures(program: Program, results: list[Result]) -> Program:
    outcomes = {r.number: r.measured.outcome for r in results if r.measured is not None}
    edits = tuple(
        replace(edit, measured=outcomes[edit.number]) if edit.number in outcomes else edit
        for edit in program.edits
    )
    return replace(program, edits=edits)


def _write(
    program: Program,
    folder: Path,
    options: EditOptions,
    results: Sequence[Result],
    facts: Mapping[int, Fact],
) -> None:
    """Generate the program anew, beside its place; keep its measures and the rule in adjust()."""
    target = options.output or folder
    known = read_fidelity(folder)
    with staged(target, force=options.force or options.output is None) as new:
        write_program(verify(program), new)
        for name in KEPT:
            if (folder / name).is_file():
                shutil.copyfile(folder / name, new / name)
        numbers = {str(edit.number) for edit in program.edits}
        record: dict[str, Any] = {
            number: entry for number, entry in known.get("edits", {}).items() if number in numbers
        }
        facts_record = known.get(RECORD, {})
        for number in sorted(set(known.get("edits", {})) - numbers, key=int, reverse=True):
            facts_record = undone(facts_record, known["edits"][number].get("replaced"))
        for result in results:
            entry = as_dict(result)
            if result.number in facts and facts_record:
                entry["replaced"], facts_record = replaced(facts_record, facts[result.number])
            record[str(result.number)] = entry
        hashes = {"files": source_hashes(new), "blocks": block_hashes(program, new)}
        size = {"size": {**known.get("size", {}), "lines": code_lines(new)}}
        write_fidelity(new, known | hashes | size | {"edits": record})
        if facts_record:
            write_record(new, read_fidelity(new), facts_record)
        write_readme(program, new, shown_as=target)
        keep_adjust(folder, new)


def as_dict(result: Result) -> dict[str, Any]:
    """A result for JSON."""
    return {
        "number": result.number,
        "text": result.text,
        "predicted": result.predicted and result.predicted.as_dict(),
        "measured": result.measured and result.measured.as_dict(),
        "seconds": round(result.seconds, 1),
    }
