"""Right answers of the original, the core and the program."""

from dataclasses import replace

import pytest
from gpt2c.behaviour.schema import read_behaviours
from gpt2c.behaviour.slices import Slice
from gpt2c.ir import Guard, Mlp, Ref, verify
from gpt2c.report.behaviours import behaviours_page
from gpt2c.workflows.right_answers import right_answers
from planted import SUBJECTS, encode, planted_lines, planted_program, write_lines

REMOVED = 2  # neurons of as many subjects


def guarded_program(margin: float):
    """The planted model with a core that lacks the neurons of the first subjects."""
    program = planted_program()
    mlp = program.core["L0"]
    refs = {"core.w_in": mlp.w_in, "core.bias": mlp.bias, "core.w_out": mlp.w_out}
    arrays = {name: program.array(ref)[REMOVED:].copy() for name, ref in refs.items()}
    w_in, bias, w_out = map(Ref, refs)
    core = replace(mlp, w_in=w_in, bias=bias, w_out=w_out, rows=mlp.rows[REMOVED:])
    nodes = tuple(core if isinstance(node, Mlp) else node for node in program.core)
    weights = program.weights.updated(arrays)
    return verify(
        replace(
            program,
            core=replace(program.core, nodes=nodes),
            fallback=program.core,
            guard=Guard(margin),
            weights=weights,
        )
    )


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    return write_lines(tmp_path_factory.mktemp("data") / "b.jsonl", planted_lines())


def shares(program, lines):
    return right_answers(program, read_behaviours(lines), encode)["answer"]


def test_the_fallback_answers_what_the_core_is_unsure_of(lines):
    known = (SUBJECTS - REMOVED) / SUBJECTS
    assert shares(planted_program(), lines) == {"original": 1.0, "core": 1.0, "program": 1.0}
    unsure = shares(guarded_program(margin=1.0), lines)
    assert unsure["original"] == unsure["program"] == 1.0
    assert unsure["core"] < 1.0 and unsure["core"] == pytest.approx(known, abs=0.2)


def test_without_a_threshold_the_core_decides(lines):
    sure = shares(guarded_program(margin=float("-inf")), lines)
    assert sure["program"] == sure["core"] < sure["original"] == 1.0


def test_the_page_shows_all_three_where_they_differ(lines):
    right = shares(guarded_program(margin=1.0), lines)
    slices = (Slice("answer", ("L0H0",), right=right), Slice("other", ()))
    page = behaviours_page("planted", slices, {})
    core = round(100 * right["core"])
    assert f"| [answer](#answer) | 100 / {core} / 100 % | 1 head, 0 neurons |" in page
    assert "| other | 0 % | none: too few right answers |" in page
