"""edits.py of generated programs: one place that every answer goes through."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from gpt2c.codegen.output.folder import block_hashes, load_program, source_hashes, write_program
from gpt2c.codegen.render import render_sources
from gpt2c.editing.rules import add_never, add_scale, undo
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.fidelity_json import write_fidelity
from gpt2c.ir import (
    Edit,
    Guard,
    Outcome,
    Program,
    claims_equality,
    parse_program,
    print_program,
    verify,
)
from gpt2c.passes import parse_pipeline, run_pipeline
from gpt2c.runtime.process import ProgramProcess
from processes import bare_environment, python
from small import small_program
from split import split

PROMPT = [0, 4]
NEURON = "L0N3"


def program_of(fallback: bool = False) -> Program:
    program = run_pipeline(
        small_program(seed=6, context=24, vocab=6, eos=None), parse_pipeline("canonicalize")
    )
    return split(program, {"L0H1", "L0N4"}, Guard(-np.inf)) if fallback else program


def written(program: Program, folder: Path) -> Path:
    folder.mkdir()
    write_program(verify(program), folder)
    hashes = {"files": source_hashes(folder), "blocks": block_hashes(program, folder)}
    write_fidelity(folder, hashes)
    return folder


def answers(folder: Path, count: int = 6) -> dict[str, object]:
    with ProgramProcess(folder) as process:
        return {
            "generate": list(process.generate(PROMPT, count).ids),
            "answer": process.answer(PROMPT)[-1],
            "logits": np.asarray(process.logits(PROMPT))[-1],
        }


@pytest.mark.parametrize("fallback", [False, True])
def test_never_holds_wherever_answers_come_from(tmp_path: Path, fallback: bool) -> None:
    program = program_of(fallback)
    before = answers(written(program, tmp_path / "a"))
    token = before["answer"]
    edited = add_never(program, "that", (token,))
    after = answers(written(edited, tmp_path / "b"))
    assert token in before["generate"] and token not in after["generate"]
    assert after["answer"] != token
    assert after["logits"][token] == -np.inf
    others = [i for i in range(6) if i != token]
    assert np.array_equal(before["logits"][others], after["logits"][others])
    with ProgramProcess(tmp_path / "b") as process:
        assert next(iter(process.trace(PROMPT, 1)))["token"] == after["generate"][0]


def test_a_sequence_that_never_comes_forbids_its_last_token_only(tmp_path: Path) -> None:
    program = program_of()
    new = answers(written(program, tmp_path / "a"))["generate"]
    edited = add_never(program, "that", (PROMPT[-1], new[0]))
    with ProgramProcess(written(edited, tmp_path / "b")) as process:
        rows = np.asarray(process.logits([*PROMPT, new[0]]))
    assert rows[1][new[0]] == -np.inf
    assert np.isfinite(rows[0]).all()
    assert np.isfinite(np.delete(rows[1], new[0])).all()


def test_a_rule_of_ones_own_is_read_and_keeps_the_guard(tmp_path: Path) -> None:
    folder = written(program_of(fallback=True), tmp_path / "a")
    path = folder / "edits.py"
    source = path.read_text()
    path.write_text(
        source.replace("    return scores\n", "    scores[3] += 1000\n    return scores\n", 1)
    )
    after = answers(folder)
    assert after["generate"] == [3] * 6 and after["answer"] == 3
    run = python(folder, "0 4", env=bare_environment(tmp_path))
    assert "edits.py was edited" in run.stderr
    assert "without the fallback" not in run.stderr


def test_the_fallback_decides_in_the_scope_of_a_fact(tmp_path: Path) -> None:
    program = program_of(fallback=True)
    edit = Edit(1, "fact", "that", parts=("L0N0",), subject=((0, 4),))
    with ProgramProcess(written(replace(program, edits=(edit,)), tmp_path / "a")) as process:
        assert process.generate(PROMPT, 3).decided_by == ["fallback"] * 3
        assert process.generate([4, 0], 1).decided_by == ["core"]


def test_edits_are_in_the_ir_and_generate_the_same_bytes(tmp_path: Path) -> None:
    program = add_never(program_of(fallback=True), ' "Monday"\n', (3, 2))
    program = add_scale(program, (NEURON, "L1H0"), 0.5, "two parts=0.5")
    measured = tuple(replace(e, measured=Outcome(3, 2, 9, 8)) for e in program.edits)
    program = replace(program, edits=measured)
    text = print_program(program)
    assert (
        print_program(parse_program(text, weights=program.weights, vocabulary=program.vocabulary))
        == text
    )
    folder = written(program, tmp_path / "a")
    again = load_program(folder, check=True)
    assert again.edits == program.edits
    for name, content in render_sources(again).items():
        assert (folder / name).read_bytes() == content
    assert not claims_equality(program)


def test_undo_restores_every_bit(tmp_path: Path) -> None:
    program = program_of(fallback=True)
    edited = add_scale(program, (NEURON,), 0.5, "a")
    edited = add_never(edited, "b", (1,))
    edited = add_scale(edited, (NEURON, "L1H0"), 0.0, "c")
    for number in (1, 3, 2):
        edited = verify(undo(edited, number))
    assert print_program(edited) == print_program(program)
    with pytest.raises(Gpt2cError, match="expected the number of an edit, got 7"):
        undo(program, 7)


def test_scaling_a_part_by_zero_is_ablating_it(tmp_path: Path) -> None:
    program = program_of()
    before = answers(written(program, tmp_path / "a"))["logits"]
    edited = add_scale(program, ("L0H1",), 0.0, "L0H1=0")
    after = answers(written(edited, tmp_path / "b"))["logits"]
    nodes = tuple(node for node in program.core if node.name != "L0H1")
    without = answers(written(program.rewritten(nodes, {}), tmp_path / "c"))["logits"]
    assert np.abs(after - without).max() < 1e-4 < np.abs(after - before).max()


@pytest.mark.parametrize("what", ["L0H9", "nonsense"])
def test_unknown_parts_and_edits_without_effect_are_errors(what: str) -> None:
    with pytest.raises(Gpt2cError, match="expected a head or neuron"):
        add_scale(program_of(), (what,), 0.0, what)
    with pytest.raises(Gpt2cError, match="expected a change, got none"):
        add_scale(program_of(), ("L0H1",), 1.0, what)


def test_ir_with_wrong_edits_is_refused() -> None:
    program = add_never(program_of(), "x", (1,))
    text = print_program(program)
    store = {"weights": program.weights, "vocabulary": program.vocabulary}
    assert "edit kind=never" in text
    for wrong in ("kind=nonsense", "kind=never number=0 text"):
        changed = text.replace(
            "kind=never number=1 text" if "number" in wrong else "kind=never", wrong
        )
        assert changed != text
        with pytest.raises(Gpt2cError, match="edit"):
            verify(parse_program(changed, **store))
    assert json.dumps(program.edits[0].text) == '"x"'
