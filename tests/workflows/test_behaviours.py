"""gpt2c behaviours: the index of a program's folder, and bad input as one line."""

import hashlib
import json
from dataclasses import replace

import pytest
from gpt2c import behaviours
from gpt2c.behaviour.study import StudyOptions
from gpt2c.codegen.output.folder import load_program, write_program
from gpt2c.errors import Gpt2cError
from gpt2c.workflows.behaviours import read_index, write_index
from planted import planted_lines, planted_program, write_lines


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("program") / "planted"
    path.mkdir()
    write_program(planted_program(), path)
    return path


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    return write_lines(tmp_path_factory.mktemp("data") / "b.jsonl", planted_lines())


def test_the_index_is_written_hashed_and_read_back(folder, lines):
    result = write_index(behaviours(folder, file=lines, options=StudyOptions(worst_case=0)))
    text = (folder / "behaviours.json").read_bytes()
    (file,) = load_program(folder, check=True).files
    assert file.name == "behaviours.json"
    assert file.sha256 == hashlib.sha256(text).hexdigest()
    assert read_index(folder)[0].parts == result["answer"].parts
    page = (folder / "behaviours.md").read_text()
    assert "| L0H0" in page or "[L0H0](layers/" in page
    assert "last token → subject's last token" in page
    for name, line in _links(page):
        assert name in (folder / line[0]).read_text().splitlines()[int(line[1]) - 1]


def _links(page):
    import re

    for name, file, line in re.findall(r"\[(L\d+[HN]\d+)\]\(([\w/.]+)#L(\d+)\)", page):
        yield name, (file, line)


def test_sources_are_generated_anew_with_names_by_behaviour(folder):
    source = (folder / "layers" / "layer_0.py").read_text()
    assert "def L0H0_subject_to_last(n, run):" in source
    assert "Brings the subject's last token to the last token in “answer”." in source


def test_indexing_again_replaces_the_behaviour(folder, lines):
    options = StudyOptions(worst_case=0, roles=False)
    write_index(behaviours(folder, file=lines, options=options))
    data = json.loads((folder / "behaviours.json").read_text())
    assert [row["behaviour"] for row in data["behaviours"]] == ["answer"]


def test_a_damaged_index_is_one_line(folder):
    (folder / "behaviours.json").write_text("{}")
    with pytest.raises(Gpt2cError, match="expected slices that gpt2c wrote"):
        read_index(folder)


def test_other_models_need_a_file(folder):
    with pytest.raises(Gpt2cError, match="expected behaviours of this model, got none"):
        behaviours(folder)


def test_unknown_behaviours_are_one_line_with_exit_code_2(command, folder, lines):
    error = command.fails("behaviours", folder, "--file", lines, "--behaviour", "capitals")
    assert "expected a behaviour, got 'capitals'" in error


def _never_answered(rows):
    for row in rows:
        row["answer"] = " 12"


def _single_phrasing(rows):
    for row in rows:
        row["phrasing"] = "p0"


def _too_long(rows):
    rows[0]["prompt"] = "12 " * 14 + rows[0]["prompt"]


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (_never_answered, "prompts that the program answers right, got 0 of"),
        (_single_phrasing, "expected at least 2 phrasings of 'answer', got 1"),
        (_too_long, "expected at most 12 tokens, got 18"),
    ],
)
@pytest.mark.parametrize("verb", ["behaviours", "slice"])
def test_bad_prompts_are_one_line_with_exit_code_2(command, folder, tmp_path, spoil, message, verb):
    rows = planted_lines()
    spoil(rows)
    file = write_lines(tmp_path / "bad.jsonl", rows)
    program = tmp_path / "program"
    program.mkdir()
    write_program(planted_program(), program)
    more = ["answer", "-o", tmp_path / "slice"] if verb == "slice" else []
    error = command.fails(verb, program, *more, "--file", file)
    assert message in error
    assert not (tmp_path / "slice").exists()


def test_slice_of_an_unknown_behaviour_is_one_line(command, folder, lines, tmp_path):
    error = command.fails("slice", folder, "capitals", "-o", tmp_path / "x", "--file", lines)
    assert "expected a behaviour, got 'capitals'" in error


def test_programs_that_answer_sets_are_refused(tmp_path):
    program = planted_program()
    unembed = replace(program.core.unembed, readout="multilabel")
    core = replace(program.core, nodes=(*program.core.nodes[:-1], unembed))
    write_program(replace(program, core=core), tmp_path)
    with pytest.raises(Gpt2cError, match="expected a program that predicts the next token"):
        behaviours(tmp_path, file="none.jsonl")
