"""gpt2c inspect and gpt2c trace: the same facts in a terminal, plain in a pipe."""

import io
import json
from pathlib import Path

import pytest
from gpt2c.codegen.output.folder import load_program
from gpt2c.report.activity import observe
from gpt2c.report.at_work import coloured
from gpt2c.report.inspect import node_view, shown_at_work
from gpt2c.report.passages import passages_for
from gpt2c.runtime.process import ProgramProcess
from pruned import HOSTILE, pruned
from report_pages import written
from rich.console import Console


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return written(tmp_path_factory.mktemp("terminal") / "small", pruned(HOSTILE))


def test_one_part_is_shown_at_work(folder, command):
    program = load_program(folder)
    largest = observe(program, passages_for(program, folder)[0]).largest
    name = max(largest, key=largest.get)
    facts = json.loads(command.succeeds("inspect", folder, "--node", name, "--json").out)
    assert len(facts["contexts"]) == 1  # of the one text that was recorded
    context = facts["contexts"][0]
    assert max(context["values"]) == context["values"][context["at"]]
    assert context["values"][context["at"]] == pytest.approx(facts["largest"], 1e-3)
    assert name in facts["source"]["text"] and facts["source"]["file"].startswith("layers/")


def test_plain_text_marks_the_attended_tokens(folder, command):
    text = command.succeeds("inspect", folder, "--node", "L0H0").out
    assert "«" in text and "_" in text and "\x1b" not in text
    assert "def L0H0" in text


def test_colours_are_for_terminals_only(folder):
    facts = shown_at_work(load_program(folder), "L0H0", folder)
    shown = {}
    for plain in (True, False):
        console = Console(
            file=io.StringIO(),
            force_terminal=not plain,
            color_system=None if plain else "truecolor",
        )
        console.print(node_view(facts, plain=plain))
        shown[plain] = console.file.getvalue()
    assert "\x1b[" in shown[False] and "\x1b[" not in shown[True]
    assert "«" in shown[True] and "«" not in shown[False]


def test_a_pipe_gets_no_padding_and_labels_a_term_a_line(folder, command):
    text = command.succeeds("inspect", folder, "--node", "L0H0").out
    assert not any(line.endswith(" ") for line in text.splitlines())
    assert max(map(len, text.splitlines())) <= 200
    label = "relu(0.25 + 1.5*(current in {' a', ' b'}) - 2.0*(begin) + 0.5*(prev in months))"
    facts = {"name": "L0N1", "predicate": label, "ir": "x " * 2000, "kind": "neuron"}
    lines = node_view(facts).renderables[0].plain.splitlines()
    assert [line.strip() for line in lines if "*(" in line] == [
        "+ 1.5*(current in {' a', ' b'})",
        "- 2.0*(begin)",
        "+ 0.5*(prev in months))",
    ]
    assert max(map(len, lines)) <= 100
    for line in command.succeeds("inspect", folder).out.splitlines():
        assert not line.endswith(" ")


def test_summaries_of_commands_are_whole(command):
    text = " ".join(command.succeeds("--help").out.split())
    assert "..." not in text.replace("[ARGS]...", "")
    assert "whether the fallback decided it." in text


def test_control_characters_of_tokens_reach_no_terminal():
    context = {"kind": None, "tokens": ["\x1b[2J", "a"], "values": [1, 0], "at": 0, "gaps": []}
    assert "\x1b" not in coloured(context, 1.0, plain=True).plain


def test_a_pruned_part_is_found_in_the_fallback(folder, command):
    facts = json.loads(command.succeeds("inspect", folder, "--node", "L0H1", "--json").out)
    assert "fallback" in facts["pruned"] and facts["kind"] == "head"
    assert "did you mean" in command.fails("inspect", folder, "--node", "L0H9").lower()


def test_a_program_without_weights_shows_its_labels(folder, command):
    facts = command.succeeds("inspect", folder / "program.ir", "--node", "L0H0", "--json").out
    assert "contexts" not in json.loads(facts)


def test_the_summary_names_families_and_effects(folder, command):
    text = command.succeeds("inspect", folder).out
    assert "0.2500" in text and "looks back" in text


def test_trace_returns_the_tokens_that_the_program_generates(folder, command):
    words = load_program(folder).vocabulary.tokens
    facts = json.loads(command.succeeds("trace", folder, words[3], "-n2", "--json").out)
    with ProgramProcess(folder, threads=1) as process:
        generation = process.generate(process.encode(words[3]), 2)
    assert [step["token"] for step in facts["steps"]] == generation.ids
    assert [step["decided_by"] for step in facts["steps"]] == generation.decided_by
    assert all(step["needed"] == 1.5 for step in facts["steps"])
    alone = json.loads(command.succeeds("trace", folder, words[3], "-n2", "--core", "--json").out)
    assert {step["decided_by"] for step in alone["steps"]} == {"core"}


def test_trace_is_a_table_and_plain_in_a_pipe(folder, command):
    text = command.succeeds("trace", folder, load_program(folder).vocabulary.tokens[3], "-n2").out
    assert "raised by" in text and "decided by" in text and "\x1b" not in text
    assert "1.50" in text and "the core decided" in text


def test_trace_reports_errors(folder, tmp_path, command):
    assert "not a generated program" in command.fails("trace", tmp_path, "a")
    assert "position" in command.fails("trace", folder, "a", "--offset", 99)
