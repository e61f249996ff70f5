"""Promoted and suppressed tokens of neurons, compared with the full product."""

from dataclasses import replace

import numpy as np
import pytest
from gpt2c.analysis import direct
from gpt2c.analysis.direct import neuron_tokens
from gpt2c.ir import Rule
from hypothesis import given, settings
from hypothesis import strategies as st
from small import small_program, with_node


def in_order(effect: np.ndarray, count: int) -> tuple[int, ...]:
    """The ids of the largest effects above zero, ties by id: sorted in full."""
    raised = [i for i in range(len(effect)) if effect[i] > 0]
    return tuple(sorted(raised, key=lambda i: (-effect[i], i))[:count])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**16), st.integers(0, 9))
def test_tokens_equal_those_of_a_full_sort(seed, count):
    program = small_program(seed)
    mlp = program.core.layer_mlp(1)
    effects = program.array(mlp.w_out) @ program.array(program.core.unembed.table).T
    effects -= effects.mean(1, keepdims=True)
    tokens = list(neuron_tokens(program, mlp, count))
    assert tokens == [(in_order(row, count), in_order(-row, count)) for row in effects]
    assert not any(set(up) & set(down) for up, down in tokens)


def test_a_neuron_that_writes_nothing_promotes_nothing():
    program = small_program()
    assert next(neuron_tokens(program, program.core.layer_mlp(0))) == ((), ())


def test_ties_are_broken_by_token_id():
    program = small_program()
    table = np.zeros((6, 8), np.float32)
    table[[1, 2, 4], 0] = 1
    arrays = {"token": table, "L1.w_out": np.eye(6, 8, dtype=np.float32)}
    program = replace(program, weights=program.weights.updated(arrays))
    up, down = next(neuron_tokens(program, program.core.layer_mlp(1), 2))
    assert up == (1, 2) and down == (0, 3)


def test_batches_of_rows_change_nothing(monkeypatch):
    program = small_program()
    mlp = program.core.layer_mlp(1)
    whole = list(neuron_tokens(program, mlp))
    monkeypatch.setattr(direct, "ROWS_AT_ONCE", 4)
    assert list(neuron_tokens(program, mlp)) == whole


@pytest.mark.parametrize("count", [0, -1])
def test_a_count_below_one_gives_no_tokens(count):
    program = small_program()
    assert set(neuron_tokens(program, program.core.layer_mlp(1), count)) == {((), ())}


def test_a_program_without_unembedding_has_no_tokens():
    program = with_node(small_program(), "unembed", table=None, rule=Rule("x"))
    assert list(neuron_tokens(program, program.core.layer_mlp(1))) == []
