"""facts.py of a saved program: measured, tested by the program, and turned into edits."""

import subprocess
import sys
from pathlib import Path

import pytest
import second_corpus as corpus
from gpt2c.behaviour.schema import parse_behaviours
from gpt2c.codegen.output.folder import load_program
from gpt2c.editing.facts import read_facts
from gpt2c.frontend.tokenizers.vocabulary import reference_tokenizer
from gpt2c.passes import parse_pipeline
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.edit import EditOptions, edit_program, undo_edit
from gpt2c.workflows.facts import prompts_of_behaviours, requests_from_facts, write_facts

BEHAVIOURS = parse_behaviours(corpus.lines(), "second corpus")
ROWS = prompts_of_behaviours(BEHAVIOURS)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("facts") / "program"
    options = CompileOptions(passes=parse_pipeline("canonicalize"), verify=0)
    folder = compile_checkpoint(str(corpus.FOLDER), place, options).folder
    facts = write_facts(folder, load_program(folder), BEHAVIOURS)
    assert facts == {
        relation: {town: corpus.answer(relation, town) for town in sorted(corpus.TOWNS)}
        for relation in ("metal", "song")
    }
    return folder


def own_tests(folder: Path) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    return subprocess.run(
        [*command, "-k", "facts", str(folder)], capture_output=True, text=True, cwd=folder
    )


def test_changed_lines_become_edits_and_undo_brings_them_back(program: Path) -> None:
    assert own_tests(program).returncode == 0
    path = program / "facts.py"
    original = path.read_text()
    changed = original.replace('"Tavik": "iron"', '"Tavik": "copper"').replace(
        '        "Belph": "long road",\n', ""
    )
    assert changed.count("\n") == original.count("\n") - 1
    path.write_text(changed)
    assert own_tests(program).returncode != 0  # a changed value alone has no effect
    requests = requests_from_facts(program)
    assert [(r.kind, r.variable) for r in requests] == [("fact", "Tavik"), ("forget", "Belph")]
    tokenizer = reference_tokenizer(load_program(program).vocabulary)
    ids = tuple(tuple(tokenizer.encode(text).ids) for text in corpus.documents())
    edit_program(program, requests, ROWS, EditOptions(documents=ids))
    assert path.read_text() == changed
    assert own_tests(program).returncode == 0
    for number in (1, 2):
        undo_edit(program, number)
    assert path.read_text() == original
    assert read_facts(path)["song"]["Belph"] == "long road"
    assert own_tests(program).returncode == 0
