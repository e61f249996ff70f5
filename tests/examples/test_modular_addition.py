"""The modular addition example: its program, the evidence for it, and what is refused."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import sympy
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.inputs import read_inputs, split_inputs
from gpt2c.frontend.lift import lift
from gpt2c.passes import parse_pipeline
from gpt2c.search.inputs import facts_of
from gpt2c.search.modular import find_waves
from gpt2c.search.oracle import Case, Oracle
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint

FOLDER = Path(__file__).parents[2] / "examples" / "modular_addition"
P = 113
SCRIPT = """
import json, random, program
random.seed(0)
pairs = [(random.randrange(113), random.randrange(113)) for _ in range(300)]
print(json.dumps([program.answer([a, b, 113])[-1] == (a + b) % 113 for a, b in pairs]))
"""


def searched(name: str):
    source = load_checkpoint(str(FOLDER / name))
    inputs = split_inputs(read_inputs(source.inputs, source.config), "validation")
    cases = [Case(each.ids, each.offset, each.scored) for each in inputs]
    oracle = Oracle(lift(source))
    return find_waves(oracle, cases, facts_of(oracle, cases))


def test_the_waves_are_named_and_every_piece_of_evidence_holds():
    result = searched("model")
    assert result.match == 1.0 and result.pairs == P * P
    assert len(result.waves.weights) <= 16
    assert result.waves.explained >= 0.9 and result.waves.others < 0.3
    assert result.holding.least >= 0.98
    assert result.holding.without < 0.1 and result.holding.alone > 0.99
    assert not result.problems


def test_the_checkpoint_before_grokking_is_refused():
    result = searched("before-grokking")
    assert result.match < 0.9
    assert len(result.problems) >= 3


def test_the_program_adds_and_stays_below_its_limits(tmp_path):
    target = tmp_path / "adder"
    passes = parse_pipeline("canonicalize,symbolize")
    compile_checkpoint(str(FOLDER / "model"), target, CompileOptions(passes=passes, verify=100))
    fidelity = json.loads((target / "fidelity.json").read_text())
    assert fidelity["match"]["value"] == 1.0
    assert fidelity["size"]["lines"] <= 40
    assert sum(fidelity["opaque_numbers"].values()) == 0
    run = [sys.executable, "-c", SCRIPT]
    right = json.loads(subprocess.run(run, cwd=target, capture_output=True, check=True).stdout)
    assert all(right)


def test_sums_of_products_are_the_cosine_of_the_distance():
    """What rules.py computes is cos(w (a + b - c)), term by term."""
    a, b, c, w = sympy.symbols("a b c w", real=True)
    x = sympy.cos(w * a) * sympy.cos(w * b) - sympy.sin(w * a) * sympy.sin(w * b)
    y = sympy.sin(w * a) * sympy.cos(w * b) + sympy.cos(w * a) * sympy.sin(w * b)
    score = x * sympy.cos(w * c) + y * sympy.sin(w * c)
    assert sympy.simplify(score - sympy.cos(w * (a + b - c))) == 0


@pytest.mark.parametrize("name", ["model", "before-grokking"])
def test_the_checkpoints_are_small(name):
    assert sum(f.stat().st_size for f in (FOLDER / name).iterdir()) < 2_000_000
