"""Mutated records of programs: all that reads fidelity.json, behaviours, edits, facts, sweeps."""

import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from builders import tiny_gpt2
from campaign import LONG, QUICK, Target, campaign
from gpt2c.behaviour.schema import parse_behaviours, read_behaviours
from gpt2c.behaviour.search import SearchOptions
from gpt2c.behaviour.slices import to_json
from gpt2c.behaviour.study import StudyOptions, study
from gpt2c.cli.sweep_table import sweep_line, sweep_table
from gpt2c.codegen.output.folder import load_program, write_program
from gpt2c.codegen.readme.write import write_readme
from gpt2c.editing.facts import read_facts
from gpt2c.editing.requests import parse_fact, read_batch
from gpt2c.fidelity.fidelity_json import read_fidelity
from gpt2c.fidelity.verify import edit_notes
from gpt2c.frontend import load_checkpoint
from gpt2c.frontend.load_options import LoadOptions
from gpt2c.ir import Program
from gpt2c.passes import parse_pipeline
from gpt2c.report.behaviours import behaviours_page, part_places
from gpt2c.report.diff.diff import diff, side
from gpt2c.report.diff.view import diff_view
from gpt2c.report.html.behaviours import behaviour_matrix
from gpt2c.report.html.report import render_report, report_facts
from gpt2c.report.plots.curves import read_sweep
from gpt2c.report.plots.figures import save_figure, sweep_figure
from gpt2c.workflows.behaviours import read_index
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.resume import is_current
from gpt2c.workflows.sweep import _row, require
from mutation import mutated_json, mutated_text
from planted import encode, planted_lines, planted_program, write_lines
from rich.console import Console

EDIT = {
    "number": 1,
    "text": "a = b",
    "seconds": 0.1,
    "predicted": {"inside": {"right": 1, "n": 2}},
    "measured": {"inside": {"right": 1, "n": 2}, "example": ["a", "b", "c"]},
}


def consume(folder: Path, program: Program, options: CompileOptions, source: Any) -> None:
    """Everything that reads fidelity.json, apart from a new measurement."""
    known = read_fidelity(folder)
    original = known.get("original")
    LoadOptions.of_record(original.get("options") if isinstance(original, dict) else None)
    edit_notes(known)
    is_current(folder, source, options)
    write_readme(program, folder, shown_as=folder)
    facts = diff(side(str(folder), program), side(str(folder), program), count=0)
    console = Console(file=StringIO(), width=80)
    console.print(diff_view(facts))
    render_report(report_facts(folder, program))
    row = _row("50%", folder)
    require([row], 1.0)
    console.print(sweep_line(row), sweep_table([row]))


def as_lines(value: Any) -> list[str]:
    return [json.dumps(each) for each in (value if isinstance(value, list) else [value])]


def file(path: Path, read: Callable[[Path], object]) -> Callable[[Any], object]:
    """Writes a value, as text or as lines of JSON, and reads the file."""

    def written(value: Any) -> object:
        path.write_text(value if isinstance(value, str) else "\n".join(as_lines(value)))
        return read(path)

    return written


def fidelity_target(folder: Path) -> Target:
    tiny_gpt2(folder / "m", n_layer=1, n_inner=8)
    source = load_checkpoint(folder / "m")
    passes = parse_pipeline("canonicalize,classify,effect{exact=0,draws=1},prune{budget=60%}")
    options = CompileOptions(passes=passes, verify=2)
    made = compile_checkpoint(str(folder / "m"), folder / "p", options).folder
    (made / "golden.jsonl").unlink()
    program = load_program(made)
    record = read_fidelity(made) | {"edits": {"1": EDIT}, "facts": {"a": {"b": {"answer": "c"}}}}
    record |= {"kinds": {"tales": {"wer": record["wer"], "kl": record["kl"]}}}
    record |= {"drift": {"value": 0.1, "largest": 2.0, "n": 9}, "label_score": record["kl"]}
    record |= {"core_share": record["wer"], "interchange": {"value": 1.0, "least": 0.9, "n": 3}}

    def read(value: Any) -> None:
        (made / "fidelity.json").write_text(json.dumps(value))
        consume(made, program, options, source)

    return Target(read, mutated_json, record)


def index_target(folder: Path) -> Target:
    write_program(planted_program(), folder)
    lines = write_lines(folder / "b.jsonl", planted_lines())
    search = SearchOptions(refinements=1)
    options = StudyOptions(search=search, worst_case=0, random_sets=1)
    slices = study(planted_program(), read_behaviours(lines), encode, str, options)

    def read(value: Any) -> None:
        (folder / "behaviours.json").write_text(json.dumps(value))
        behaviours_page("planted", read_index(folder), part_places(folder))
        behaviour_matrix(folder)

    return Target(read, mutated_json, to_json(slices, {"program": "planted", "coverage": {}}))


def sweep_target(folder: Path) -> Target:
    measure = {"value": 0.5, "low": 0.4, "high": 0.6, "n": 9}
    row = {"wer": measure, "kl": measure, "opaque_numbers": {"core": 3}, "parts": 2, "lines": 9}
    row |= {"tokens_per_second": 1.0, "kinds": {"tales": {"wer": measure}}, "core_share": measure}

    def read(path: Path) -> None:
        save_figure(sweep_figure(read_sweep(path)), folder / "sweep.svg")

    written = file(folder / "sweep.json", read)
    rows = [{"budget": budget, **row} for budget in ("50%", "heads=2,neurons=9")]
    return Target(lambda value: written(json.dumps(value)), mutated_json, rows)


def edits_target(folder: Path) -> Target:
    rows = [{"behaviour": "a", "variable": "b", "answer": "c"}, {"prompt": "a", "answer": "c"}]
    return Target(file(folder / "edits.jsonl", read_batch), mutated_json, rows)


FACTS = """FACTS = {
    "capital": {
        "Tavik": "iron",
        "Orsun": "tin",
    },
}
"""
TARGETS: dict[str, Callable[[Path], Target]] = {
    "fidelity.json": fidelity_target,
    "behaviours": lambda folder: Target(
        lambda value: parse_behaviours(as_lines(value), "b.jsonl"),
        mutated_json,
        planted_lines()[:36],
    ),
    "behaviours.json": index_target,
    "edits": edits_target,
    "--fact": lambda folder: Target(
        lambda text: parse_fact(text, "--fact"), mutated_text, "capital: Arvela = Tirsk"
    ),
    "facts.py": lambda folder: Target(file(folder / "facts.py", read_facts), mutated_text, FACTS),
    "sweep.json": sweep_target,
}


@pytest.mark.parametrize("name", TARGETS)
def test_mutated_records_are_read_or_refused(tmp_path: Path, name: str) -> None:
    accepted, refused = campaign(TARGETS[name](tmp_path), name, QUICK)
    assert accepted + refused == QUICK and refused


@pytest.mark.slow
@pytest.mark.parametrize("name", TARGETS)
def test_a_long_campaign_on_records(tmp_path: Path, name: str) -> None:
    accepted, refused = campaign(TARGETS[name](tmp_path), f"long {name}", LONG)
    assert accepted + refused == LONG
    print(f"{name}: {LONG} inputs, {accepted} read, {refused} refused")
