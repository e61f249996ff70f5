"""facts.py in a program's folder: measured, written, and kept in step with edits."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..behaviour.schema import Behaviour, select
from ..codegen.facts import FACTS_FILE, FACTS_TEST_FILE, render_facts, render_facts_test
from ..editing.answers import InMemory
from ..editing.apply import interpreter_of
from ..editing.facts import Facts, Said, changed_facts, read_facts, said_facts
from ..editing.requests import FactRequest
from ..editing.resolve import Fact
from ..editing.scope import Prompt
from ..editing.text import Texts
from ..errors import Gpt2cError
from ..fidelity.fidelity_json import read_fidelity, write_fidelity
from ..ir import Program
from ..runtime.process import ProgramProcess
from .behaviours import load_behaviours, open_source
from .saved import Saved

Record = dict[str, dict[str, dict[str, Any]]]  # behaviour → subject → answer, prompt, tokens
RECORD = "facts"  # the key of fidelity.json


def write_facts(folder: Path, program: Program, behaviours: Sequence[Behaviour]) -> Facts:
    """Measure what a program says about the subjects of behaviours, and write facts.py.

    Facts of other behaviours stay. Nothing is written where no behaviour holds facts.

    Returns:
        all facts of the file.
    """
    texts, rows = Texts(program), prompts_of_behaviours(behaviours)
    if program.fallback is None:
        measured = said_facts(program, InMemory(interpreter_of(program)), texts, rows)
    else:  # which graph decides is known to the saved program alone
        with ProgramProcess(folder) as process:
            measured = said_facts(program, Saved(process), texts, rows)
    known = read_fidelity(folder)
    studied = {behaviour.name for behaviour in behaviours}
    record: Record = {k: v for k, v in known.get(RECORD, {}).items() if k not in studied}
    record |= {name: {s: _entry(each) for s, each in own.items()} for name, own in measured.items()}
    if record:
        write_record(folder, known, record)
    return facts_of(record)


def write_record(folder: Path, fidelity: Mapping[str, Any], record: Record) -> None:
    """Write facts.py, its test, and the record of it in fidelity.json."""
    sources = {FACTS_FILE: render_facts(facts_of(record)), FACTS_TEST_FILE: render_facts_test()}
    for name, source in sources.items():
        staging = folder / f".{name}.part"
        staging.write_text(source, encoding="utf-8")
        staging.replace(folder / name)
    write_fidelity(folder, {**fidelity, RECORD: record})


def facts_of(record: Record) -> Facts:
    """The answers of a record."""
    return {
        name: {subject: str(entry["answer"]) for subject, entry in each.items()}
        for name, each in record.items()
    }


def prompts_of_behaviours(behaviours: Sequence[Behaviour]) -> list[Prompt]:
    """The prompts of behaviours as edits read them."""
    return [
        Prompt(behaviour.name, each.variable, each.prompt, each.answer, each.split)
        for behaviour in behaviours
        for each in behaviour.prompts
    ]


def requests_from_facts(folder: Path) -> list[FactRequest]:
    """The edits that make a program say what its facts.py says.

    Raises:
        Gpt2cError: there is no facts.py, it is damaged, or nothing in it was changed.
    """
    new = read_facts(folder / FACTS_FILE)
    record = read_fidelity(folder).get(RECORD)
    if not isinstance(record, dict):
        raise Gpt2cError(
            f"has no record of {FACTS_FILE}",
            where=folder,
            hint=f"Run gpt2c behaviours {folder} --facts.",
        )
    return changed_facts(facts_of(record), new)


def replaced(record: Record, fact: Fact) -> tuple[dict[str, Any] | None, Record]:
    """What a fact replaces in the record, for undoing it, and the record after the edit.

    The first is None where the fact names no behaviour of the record.
    """
    name, subject = fact.request.behaviour, fact.request.variable
    if name is None or subject is None or name not in record:
        return None, record
    before = {"behaviour": name, "subject": subject, "entry": record[name].get(subject)}
    if fact.request.kind == "forget":
        return before, _with(record, name, subject, None)
    row = min(fact.cases["calibration"].inside, key=lambda row: len(row.prompt))
    new = Said(str(fact.request.answer), row.prompt, row.answer)
    return before, _with(record, name, subject, _entry(new))


def undone(record: Record, before: Mapping[str, Any] | None) -> Record:
    """The record before an edit that replaced something."""
    if not before:
        return record
    return _with(record, before["behaviour"], before["subject"], before["entry"])


def _with(record: Record, name: str, subject: str, entry: dict[str, Any] | None) -> Record:
    own = {key: each for key, each in record.get(name, {}).items() if key != subject}
    if entry is not None:
        own[subject] = entry
    return {**record, name: dict(sorted(own.items()))}


def _entry(answer: Said) -> dict[str, Any]:
    return {"answer": answer.answer, "prompt": list(answer.prompt), "tokens": list(answer.tokens)}


def measured_facts(source: str, names: Sequence[str], file: Path | None) -> Facts:
    """Write facts.py of a program's folder, without the search for slices.

    Raises:
        Gpt2cError: the folder is no program, or no behaviour holds facts.
    """
    program, folder = open_source(source)
    if folder is None:
        raise Gpt2cError("expected a program's folder, got a checkpoint", where=source)
    facts = write_facts(folder, program, select(load_behaviours(program, file), names))
    if not facts:
        raise Gpt2cError(
            "expected a behaviour whose subjects have one answer each, got none", where=source
        )
    return facts
