"""Lifting: every part a node, nothing simplified, nothing copied that need not be."""

import numpy as np
import pytest
from builders import tiny_gpt2
from gpt2c.frontend import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Constant, Head, Mlp, Norm, Ref, count_numbers, count_parts, verify
from small import CONFIG, small_checkpoint, small_program


def test_one_node_for_every_part():
    program = verify(small_program())
    assert [node.name for node in program.core] == [
        *("tok", "pos", "L0H0", "L0H1", "L0.attention", "L0", "L0.mlp"),
        *("L1H0", "L1H1", "L1.attention", "L1", "L1.mlp", "unembed"),
    ]
    assert [row.name for row in program.core["L1"].rows] == [f"L1N{row}" for row in range(6)]
    assert len(program.core.of(Head)) == 4 and len(program.core.of(Constant)) == 4
    assert count_parts(program.core) == 4 + 2 * 6
    (step,) = program.history
    assert (step.name, step.parts_after) == ("lift", 16)


@pytest.mark.parametrize("tied", [True, False])
def test_every_number_of_the_checkpoint_is_counted_once(tied):
    checkpoint = small_checkpoint(tied=tied)
    program = lift(checkpoint)
    total = sum(tensor.size for tensor in checkpoint.tensors.values())
    assert sum(count_numbers(program, program.core).values()) == total
    assert sum(tensor.array.size for tensor in program.weights.values()) == total
    assert program.history[0].numbers_after == total
    assert count_numbers(program, program.core)["embeddings"] == (
        (6 + 5) * 8 + 2 * 8 + (0 if tied else 6 * 8)
    )


def test_heads_lie_along_the_stream():
    checkpoint, program = small_checkpoint(), small_program()
    joint = checkpoint.tensors["h.1.attn.c_attn.weight"]  # [w, 3 * heads * d]
    d, w = CONFIG.head_dim, CONFIG.width
    query, key = program.array(Ref("L1.qk", 1))
    value, output = program.array(Ref("L1.ov", 1))
    for rows, part in ((query, 0), (key, 1), (value, 2)):
        start = part * w + d
        assert np.array_equal(rows, joint[:, start : start + d].T)
    assert np.array_equal(output, checkpoint.tensors["h.1.attn.c_proj.weight"][d : 2 * d])


@pytest.mark.parametrize(
    "options, scales",
    [
        ({}, (0.5, 0.5)),
        ({"scale_attention": False}, (1.0, 1.0)),
        ({"scale_by_layer": True}, (0.5, 0.25)),
        ({"scale_attention": False, "scale_by_layer": True}, (1.0, 0.5)),
    ],
)
def test_attention_scale(options, scales):
    core = small_program(**options).core
    assert (core["L0H0"].selector.scale, core["L1H1"].selector.scale) == scales


def test_norms_are_those_of_the_sublayer():
    core = small_program().core
    assert core["L1H0"].norm == Norm(
        centre=True, gain=Ref("L1.attention.gain"), bias=Ref("L1.attention.bias")
    )
    assert core["L1"].norm == Norm(centre=True, gain=Ref("L1.mlp.gain"), bias=Ref("L1.mlp.bias"))
    assert core.unembed.norm == Norm(centre=True, gain=Ref("final.gain"), bias=Ref("final.bias"))


def test_tied_and_not():
    assert small_program().core.unembed.table == Ref("token")
    untied = small_program(tied=False)
    assert untied.core.unembed.table == Ref("unembed")
    expected = small_checkpoint(tied=False).tensors["lm_head.weight"]
    assert np.array_equal(untied.weights["unembed"].array, expected)


@pytest.mark.parametrize("readout", ["argmax", "multilabel"])
@pytest.mark.parametrize("activation", ["relu", "gelu", "gelu_new"])
def test_options(readout, activation):
    program = small_program(readout=readout, activation=activation)
    assert program.core.unembed.readout == readout
    assert {mlp.activation for mlp in program.core.of(Mlp)} == {activation}


def test_large_tensors_are_shared_with_the_file(tmp_path):
    tiny_gpt2(tmp_path)
    checkpoint = load_checkpoint(tmp_path)
    program = lift(checkpoint)
    for name, original in (
        ("token", "wte.weight"),
        ("position", "wpe.weight"),
        ("L0.w_out", "h.0.mlp.c_proj.weight"),
    ):
        assert np.shares_memory(program.weights[name].array, checkpoint.tensors[original])
