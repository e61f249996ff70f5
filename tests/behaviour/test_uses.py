"""What parts do in behaviours, as names and docstrings: every sentence follows the weights."""

import ast

import pytest
from gpt2c.behaviour.schema import read_behaviours
from gpt2c.behaviour.slices import HeadRole, NeuronRole, Slice
from gpt2c.behaviour.study import StudyOptions, study
from gpt2c.behaviour.uses import EFFECT, LOSS, with_uses
from gpt2c.codegen.render import render_sources
from gpt2c.ir import parse_program, print_program
from planted import encode, planted_lines, planted_program, write_lines

OPTIONS = StudyOptions(worst_case=0, random_sets=0)


def swapped():
    """The planted model with the weights of its two heads exchanged."""
    program = planted_program()
    other = {"L0H0": "L0H1", "L0H1": "L0H0"}
    arrays = {
        f"{name}.{block}": program.weights[f"{other[name]}.{block}"].array
        for name in other
        for block in ("qk", "ov")
    }
    return program.rewritten(program.core.nodes, arrays)


@pytest.fixture(scope="module")
def behaviours(tmp_path_factory):
    path = write_lines(tmp_path_factory.mktemp("data") / "b.jsonl", planted_lines())
    return read_behaviours(path)


@pytest.fixture(scope="module")
def described(behaviours):
    """By model its program with uses."""
    models = {"planted": planted_program(), "swapped": swapped()}
    return {
        name: with_uses(program, study(program, behaviours, encode, str, OPTIONS))
        for name, program in models.items()
    }


def sentences(program):
    """By head its docstring, without its own name."""
    source = render_sources(program)["layers/layer_0.py"].decode()
    functions = [n for n in ast.parse(source).body if isinstance(n, ast.FunctionDef)]
    heads = [f for f in functions if f.name.startswith("L0H")]
    return {f.name[:4]: ast.get_docstring(f) for f in heads}, {f.name[:4]: f.name for f in heads}


def test_sentences_of_heads_swap_with_their_weights(described):
    before, names = sentences(described["planted"])
    after, new_names = sentences(described["swapped"])
    assert before["L0H0"] == after["L0H1"]
    assert before["L0H1"] == after["L0H0"]
    assert before["L0H0"].startswith(
        "Brings the subject's last token to the last token in “answer”."
    )
    assert before["L0H1"].startswith("No clear role: none of 1 behaviour needs it")
    assert names["L0H0"] == "L0H0_subject_to_last" and new_names["L0H1"] == "L0H1_subject_to_last"
    assert names["L0H1"] == "L0H1" and new_names["L0H0"] == "L0H0"


def test_neurons_are_named_for_what_they_fire_for(described):
    source = render_sources(described["planted"])["layers/layer_0.py"].decode()
    assert "answer: fires for s1, raises 9, lead +" in source
    assert "at the last token" in source
    assert '"L0N1_answer_s1": 1' in source
    assert '"L0N12": 12,  # no clear role: none of 1 behaviour needs it' in source


def test_uses_survive_the_text_form(described):
    program = described["planted"]
    text = print_program(program)
    again = parse_program(text, weights=program.weights, vocabulary=program.vocabulary)
    assert again.core == program.core
    assert "use(" in text


def test_roles_that_hardly_matter_are_not_clear():
    heads = (
        HeadRole("L0H0", "last token", "context", 0.5, EFFECT, 0.95, 2.0),
        HeadRole("L0H1", "last token", "context", 0.5, EFFECT - 0.1, 0.95 - LOSS / 2),
    )
    neurons = (
        NeuronRole("L0N0", "last token", ("s0",), (), 0.2),
        NeuronRole("L0N1", "last token", ("s1",), (), 0.01),
    )
    parts = ("L0H0", "L0H1", "L0N0", "L0N1")
    each = Slice("b", parts, right={"alone": 0.95}, heads=heads, neurons=neurons)
    core = with_uses(planted_program(), (each,)).core
    assert [use.behaviour for use in core["L0H0"].evidence.uses] == ["b"]
    assert core["L0H1"].evidence.uses == ()
    rows = {row.name: row.evidence.uses for row in core["L0"].rows}
    assert len(rows["L0N0"]) == 1 and rows["L0N1"] == ()


def test_new_slices_replace_old_uses(described):
    assert with_uses(described["planted"], ()).core["L0H0"].evidence.uses == ()
