"""Drift: the relative change of a part's circuits from those of the original's part."""

from dataclasses import replace

import pytest
from gpt2c.ir import Program, Ref
from gpt2c.passes.support.drift import with_drift
from pruning import after, canonical


@pytest.fixture(scope="module")
def pruned(tmp_path_factory) -> Program:
    program = canonical(tmp_path_factory.mktemp("drift") / "model")
    return after(program, "prune{budget=50%}")


def scaled(program: Program, block: str, factor: float) -> Program:
    arrays = {block: program.array(Ref(block)) * factor}
    return replace(program, weights=program.weights.updated(arrays))


def test_parts_whose_weights_did_not_change_have_no_drift(pruned):
    same = with_drift(pruned, pruned, "tune")
    assert same.core == pruned.core


def test_drift_of_a_neuron_is_the_relative_change_of_its_directions(pruned):
    mlp = next(node for node in pruned.core if type(node).__name__ == "Mlp" and node.rows)
    changed = scaled(scaled(pruned, mlp.w_in.name, 1.5), mlp.w_out.name, 1.5)
    changed = scaled(changed, mlp.bias.name, 1.5)
    rows = with_drift(pruned, changed, "tune").core[mlp.name].rows
    assert {row.evidence.provenance for row in rows} == {"tune"}
    assert all(row.evidence.drift == pytest.approx(0.5, abs=0.02) for row in rows)


def test_drift_of_a_head_does_not_depend_on_how_its_circuits_are_factored(pruned):
    head = next(node for node in pruned.core if type(node).__name__ == "Head")
    block = head.ov.weights.name
    # The value directions doubled and the output directions halved: the same OV circuit.
    array = pruned.array(Ref(block)).copy()
    array[:, 0] *= 2
    array[:, 1] /= 2
    factored = replace(pruned, weights=pruned.weights.updated({block: array}))
    drift = with_drift(pruned, factored, "tune").core[head.name].evidence.drift
    assert drift is None or drift == pytest.approx(0, abs=0.01)
    doubled = with_drift(pruned, scaled(pruned, block, 2**0.5), "tune")
    assert doubled.core[head.name].evidence.drift > 0.1
