"""Parts beside the original's: the same part, one that writes more, one that is another."""

from dataclasses import replace

import numpy as np
import pytest
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.correlation import compare_parts, replacements, summary
from gpt2c.ir import Graph, Guard, Mlp, Program
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from small import small_program
from split import split

RANDOM = np.random.default_rng(0)
TEXTS = [Sample(tuple(RANDOM.integers(6, size=12).tolist())) for _ in range(40)]


@pytest.fixture(scope="module")
def program() -> Program:
    whole = Canonicalize().apply(small_program(3, context=16, activation="gelu"), Context())
    return split(whole, set(), Guard(1.0))


def changed(program: Program, name: str, block: np.ndarray) -> Program:
    """The program with another block in the core; the fallback keeps its own."""
    assert name in program.weights and program.fallback is not None
    mlp = program.core["L0"]
    assert isinstance(mlp, Mlp)
    ref = replace(mlp.w_out, name="core.w_out")
    nodes = [replace(n, w_out=ref) if n.name == "L0" else n for n in program.core]
    weights = program.weights.updated({"core.w_out": block})
    return replace(program, core=Graph(tuple(nodes)), weights=weights)


def alive(program: Program) -> list[str]:
    """The neurons of layer 0 that vary, by their place in the block."""
    compared = compare_parts(program, TEXTS)
    mlp = program.core["L0"]
    assert isinstance(mlp, Mlp)
    return [row.name for row in mlp.rows if compared[row.name].drift is not None]


def test_the_original_beside_itself(program: Program) -> None:
    compared = compare_parts(program, TEXTS)
    varying = [each for each in compared.values() if each.drift is not None]
    assert len(varying) >= 8 and len(alive(program)) >= 2
    assert all(each.correlation == pytest.approx(1, abs=1e-3) for each in varying)
    assert all(each.drift == pytest.approx(0, abs=0.02) for each in varying)
    dead = [each for each in compared.values() if each.drift is None]
    assert all(each.correlation == 0 for each in dead)


def test_a_neuron_that_writes_twice_as_much_drifts_by_one(program: Program) -> None:
    mlp = program.core["L0"]
    assert isinstance(mlp, Mlp)
    first, second = alive(program)[:2]
    place = [row.name for row in mlp.rows].index
    block = np.array(program.array(mlp.w_out))
    block[place(first)] *= 2
    block[place(second)] *= -1
    compared = compare_parts(changed(program, mlp.w_out.name, block), TEXTS)
    assert compared[first].correlation == pytest.approx(1, abs=1e-3)
    assert compared[first].drift == pytest.approx(1, abs=0.02)
    assert compared[second].drift == pytest.approx(2, abs=0.02)
    told = summary(compared)
    assert told["near"] == sum(each.drift is not None for each in compared.values()) - 1


def test_a_neuron_in_the_place_of_another_is_a_replacement(program: Program) -> None:
    mlp = program.core["L0"]
    assert isinstance(mlp, Mlp)
    first, second = alive(program)[:2]
    other = {first: second, second: first}
    swapped = tuple(replace(row, name=other.get(row.name, row.name)) for row in mlp.rows)
    nodes = [replace(n, rows=swapped) if n.name == "L0" else n for n in program.core]
    compared = compare_parts(replace(program, core=Graph(tuple(nodes))), TEXTS)
    assert {first, second} <= replacements(compared)
    assert all(compared[name].drift is not None for name in (first, second))
