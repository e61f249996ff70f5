"""gpt2c slice, from the command to a program that runs in a process without torch."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from gpt2c.codegen.output.folder import write_program
from gpt2c.ir import Norm, verify
from planted import SUBJECTS, answer_of, planted_lines, planted_program, write_lines

# A process in which neither torch nor gpt2c can be imported.
ALONE = (
    "import runpy, sys; sys.modules['torch'] = sys.modules['gpt2c'] = None;"
    " sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
)


@pytest.fixture(scope="module")
def sliced(tmp_path_factory):
    """The folder of a program, the file of its behaviour, and the folder of the slice."""
    base = tmp_path_factory.mktemp("slice")
    program = planted_program()
    nodes = tuple(
        replace(node, norm=Norm("stream")) if hasattr(node, "norm") else node
        for node in program.core
    )
    folder = base / "program"
    folder.mkdir()
    write_program(verify(program.rewritten(nodes, {})), folder)
    file = write_lines(base / "b.jsonl", planted_lines())
    command = [sys.executable, "-c", "from gpt2c.cli import main; main()", "slice"]
    command += [folder, "answer", "-o", base / "out", "--file", file]
    subprocess.run(command, capture_output=True, text=True, check=True)
    return folder, file, base / "out"


def alone(folder, *arguments):
    command = [sys.executable, "-B", "-I", "-c", ALONE, str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_slice_answers_in_a_process_without_torch(sliced):
    *_, out = sliced
    for i in range(SUBJECTS):
        assert alone(out, f"12 {i} 18").strip() == str(answer_of(i))


def test_it_answers_its_test_prompts_and_prints_a_table(sliced):
    *_, out = sliced
    counts = json.loads(alone(out, "--check"))
    assert counts["prompts"] >= SUBJECTS and counts["right"] == counts["prompts"]
    rows = [line.split() for line in alone(out, "--table").splitlines()]
    assert rows == [[f"s{i}", str(answer_of(i))] for i in range(SUBJECTS)]


def test_it_has_the_planted_parts_alone(sliced):
    *_, out = sliced
    source = "".join(path.read_text() for path in out.glob("*.py"))
    assert "L0H0" in source and "L0H1" not in source
    assert not any(f"L0N{i}" in source for i in range(SUBJECTS, SUBJECTS + 10))


def test_it_is_replaced_by_force_alone(sliced, command):
    folder, file, out = sliced
    arguments = ("slice", folder, "answer", "-o", out, "--file", file)
    assert "exists" in command.fails(*arguments)
    assert "right on" in command.succeeds(*arguments, "--force").out
