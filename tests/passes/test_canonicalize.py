"""canonicalize: the same function, in fewer and plainer parts."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.errors import Gpt2cError
from gpt2c.interpreter import Interpreter
from gpt2c.ir import (
    OV,
    QK,
    Constant,
    Graph,
    Head,
    Mlp,
    Norm,
    PositionEmbedding,
    Program,
    TokenEmbedding,
    Unembed,
    verify,
)
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from hypothesis import given, settings
from hypothesis import strategies as st
from small import full_program, small_program, with_node
from strategies import programs


def canonical(program: Program) -> Program:
    return verify(Canonicalize().apply(program, Context()))


def logits(program: Program) -> torch.Tensor:
    """In float64, on some ids at all positions."""
    shape = program.shape
    ids = torch.arange(2 * shape.context).view(2, -1) * 7 % shape.vocab
    with torch.inference_mode():
        return Interpreter(program).double()(ids).logits


def written(program: Program):
    """All rows that nodes write to the stream."""
    for node in program.core:
        match node:
            case TokenEmbedding(table=table) | PositionEmbedding(table=table):
                yield program.array(table)
            case Head(ov=OV(weights=weights)):
                yield program.array(weights)[1]
            case Mlp(w_out=out):
                yield program.array(out)
            case Constant(vector=vector):
                yield program.array(vector)


# Of eighths every sum and product is exact, so what canonicalize changes is not rounding.
EIGHTHS = {"rules": False, "reads": False, "kind": "eighths"}
some_programs = st.sampled_from([True, True, False, None]).flatmap(
    lambda centre: programs(**EIGHTHS, centre=centre)
)


@settings(max_examples=100, deadline=None)
@given(some_programs)
def test_exact(program):
    # What neurons that never vary write would be rounded, if they were not relu.
    nodes = [
        replace(node, activation="relu") if isinstance(node, Mlp) else node for node in program.core
    ]
    program = replace(program, core=Graph(tuple(nodes)))
    expected = logits(program)
    error = (logits(canonical(program)) - expected).abs().max()
    assert error < 1e-9 * max(1, expected.abs().max())


@settings(max_examples=60, deadline=None)
@given(some_programs)
def test_idempotent(program):
    once = canonical(program)
    assert canonical(once) == once


@settings(max_examples=60, deadline=None)
@given(some_programs)
def test_form(program):
    after = canonical(program)
    live = {node.name for node in after.core}
    readers = [node for node in program.core if isinstance(node, Head | Mlp | Unembed)]
    centred = all(node.norm.centre for node in readers if node.name in live)
    for node in after.core:
        if isinstance(node, Head | Mlp | Unembed):
            old = program.core[node.name].norm
            centre = old.centre and not centred
            assert node.norm == Norm(old.mode, centre=centre, scale=old.scale)
        if isinstance(node, Head):
            assert node.selector == QK(node.selector.weights, node.selector.query_bias)
            assert node.ov == OV(node.ov.weights)
    if centred:
        for rows in written(after):
            assert (np.abs(rows.mean(-1)) < 1e-6).all()
    kept = {node.name for node in after.core}
    assert kept >= {"unembed"} and kept - {node.name for node in program.core} <= {
        f"L{layer}.{sublayer}"
        for layer in range(program.shape.layers)
        for sublayer in ("attention", "mlp")
    }


@settings(max_examples=40, deadline=None)
@given(programs(rules=False, reads=False, kind="normal"))
def test_changes_nothing_that_it_is_given(program):
    before = {name: tensor.array.copy() for name, tensor in program.weights.items()}
    core = program.core
    canonical(program)
    assert program.core is core and program.weights.keys() == before.keys()
    for name, array in before.items():
        assert np.array_equal(program.weights[name].array, array)


@pytest.mark.parametrize("activation", ["relu", "gelu", "gelu_new"])
@pytest.mark.parametrize("tied", [True, False])
def test_lifted(activation, tied):
    for seed in range(5):
        program = small_program(seed, activation=activation, tied=tied)
        after = canonical(program)
        assert torch.allclose(logits(after), logits(program), rtol=1e-6, atol=1e-6)
        assert len(after.core.layer_heads(1)) == 1
        assert "L1H1" not in {node.name for node in after.core}
        names = [row.name for row in after.core.layer_mlp(0).rows]
        dead = {"relu": 3}.get(activation, 2)  # only relu neurons never fire
        assert len(names) <= 6 - dead and "L0N0" not in names and "L0N2" not in names


class TestDead:
    def head(self, change):
        """The small program, canonical, after a change of the value and output rows of L0H1."""
        program = small_program()
        ov = program.weights["L0.ov"].array.copy()
        change(*ov[1])
        program = replace(program, weights=program.weights.updated({"L0.ov": ov}))
        after = canonical(program)
        assert torch.allclose(logits(after), logits(program), rtol=1e-9, atol=1e-9)
        return {head.name for head in after.core.layer_heads(0)}

    def test_head_that_writes_nothing(self):
        assert self.head(lambda value, output: output.fill(0)) == {"L0H0"}

    def test_head_that_reads_nothing(self):
        assert self.head(lambda value, output: value.fill(0)) == {"L0H0"}

    def test_head_whose_output_centring_removes(self):
        assert self.head(lambda value, output: output.fill(0.25)) == {"L0H0"}

    def test_head_whose_halves_don_t_meet(self):
        def change(value, output):
            value[:2] = 0
            output[2:] = 0

        assert self.head(change) == {"L0H0"}

    def test_head_that_is_alive_by_one_direction(self):
        def change(value, output):
            value[1:] = 0
            output[1:] = 0

        assert self.head(change) == {"L0H0", "L0H1"}

    def neuron(self, activation, **changes):
        """Whether neuron L0N4 survives a change of its row of each block; what is written stays."""
        program = small_program(activation=activation)
        program = with_node(program, "L0", norm=Norm(centre=True))
        arrays = {name: program.weights[f"L0.{name}"].array.copy() for name in changes}
        for name, value in changes.items():
            arrays[name][4] = value
        arrays = {f"L0.{name}": array for name, array in arrays.items()}
        program = replace(program, weights=program.weights.updated(arrays))
        program = program.rewritten(program.core.nodes, {})
        after = canonical(program)
        assert torch.allclose(logits(after), logits(program), rtol=1e-6, atol=1e-6)
        rows = [row.name for row in after.core.layer_mlp(0).rows]
        assert len(rows) == after.array(after.core.layer_mlp(0).w_in).shape[0]
        return "L0N4" in rows

    @pytest.mark.parametrize("activation", ["relu", "gelu", "gelu_new"])
    def test_neurons(self, activation):
        assert not self.neuron(activation, w_out=0)
        assert not self.neuron(activation, w_out=-0.5)
        assert not self.neuron(activation, w_in=0)
        assert not self.neuron(activation, w_in=0.5, b_in=1)
        assert self.neuron(activation, b_in=-0.5)

    def test_relu_that_never_fires(self):
        """|w_in| is 1 after centring, the stream read is sqrt(8) = 2.83 long."""
        w_in = np.zeros(8, np.float32)
        w_in[:2] = 0.70703125, -0.70703125
        assert self.neuron("relu", w_in=w_in, b_in=-2.8)
        assert not self.neuron("relu", w_in=w_in, b_in=-2.9)
        assert self.neuron("gelu", w_in=w_in, b_in=-2.9)
        assert self.neuron("relu", w_in=w_in, b_in=2.9)

    def test_norm_of_constant_scale_bounds_nothing(self):
        program = small_program()
        program = with_node(program, "L0", norm=Norm("constant", True, scale=100.0))
        program = program.rewritten(program.core.nodes, {})
        names = [row.name for row in canonical(program).core.layer_mlp(0).rows]
        assert "L0N1" in names  # which never fires where it reads a normalised stream

    def test_the_output_of_a_constant_neuron_is_in_the_constant(self):
        program = small_program(activation="gelu")
        after = canonical(program)
        mlp = program.core["L0"]
        bias = 0.75 + float(program.array(mlp.w_in)[2] @ program.array(mlp.norm.bias))
        out = program.array(program.core["L0"].w_out)[2]
        always = torch.nn.functional.gelu(torch.tensor(bias, dtype=torch.double)).item()
        expected = program.array(program.core["L0.mlp"].vector) + always * out
        assert np.allclose(after.array(after.core["L0.mlp"].vector), expected - expected.mean())

    def test_all_neurons_of_a_layer(self):
        program = small_program()
        zeros = np.zeros((6, 8), np.float32)
        program = replace(program, weights=program.weights.updated({"L1.w_out": zeros}))
        after = canonical(program)
        assert after.core.layer_mlp(1) is None and after.core.layer_mlp(0) is not None
        assert torch.allclose(logits(after), logits(program))

    def test_constant_that_is_zero_once_centred(self):
        program = small_program()
        program = replace(
            program, weights=program.weights.updated({"L1.mlp_constant": np.full(8, 0.5)})
        )
        assert canonical(program).core.layer_constant(1, "mlp") is None

    def test_all(self):
        """A program of embeddings alone."""
        program = small_program()
        zero = {
            name: np.zeros_like(tensor.array)
            for name, tensor in program.weights.items()
            if name.startswith("L")
        }
        program = replace(program, weights=program.weights.updated(zero))
        after = canonical(program)
        assert [node.name for node in after.core] == ["tok", "pos", "unembed"]
        assert torch.allclose(logits(after), logits(program))


def without(program: Program, *names: str) -> Program:
    nodes = tuple(node for node in program.core if node.name not in names)
    return program.rewritten(nodes, {})


def test_layers_without_constants():
    """Value biases and steady neurons need one: it is made."""
    program = small_program(activation="gelu")
    bare = without(program, "L0.attention", "L0.mlp", "L1.attention", "L1.mlp")
    after = canonical(bare)
    assert torch.allclose(logits(after), logits(bare), rtol=1e-6, atol=1e-6)
    assert after.core.layer_constant(0, "attention") and after.core.layer_constant(0, "mlp")
    plain = replace(bare, weights=bare.weights.updated({"L1.value_bias": np.zeros((2, 4))}))
    plain = with_node(plain, "L1H0", norm=Norm(centre=True))
    plain = with_node(plain, "L1H1", norm=Norm(centre=True))
    assert (
        canonical(plain.rewritten(plain.core.nodes, {})).core.layer_constant(1, "attention") is None
    )


def test_blocks_lose_the_entries_of_removed_heads():
    """Also of those that an earlier pass took: no number is left that nobody set."""
    program = without(small_program(), "L0H0")
    after = canonical(program)
    assert torch.allclose(logits(after), logits(program), rtol=1e-9, atol=1e-9)
    assert after.weights["L0.qk"].shape[0] == after.weights["L0.ov"].shape[0] == 1
    assert after.core["L0H1"].ov.weights.index == 0
    assert canonical(program) == after


def test_key_bias_makes_no_difference():
    program = small_program()
    biased = replace(
        program, weights=program.weights.updated({"L0.key_bias": np.full((2, 4), 3.0)})
    )
    assert torch.allclose(logits(biased), logits(program))
    assert canonical(biased).core == canonical(program).core
    assert canonical(biased).weights == canonical(program).weights


def test_source_history_and_vocabulary_stay():
    program = small_program()
    after = canonical(program)
    for name in ("name", "shape", "source", "vocabulary", "history", "fallback", "guard"):
        assert getattr(after, name) == getattr(program, name)


def test_refuses_what_it_would_change():
    small, full = small_program(), full_program()
    shared = replace(small, fallback=small.core)
    with pytest.raises(Gpt2cError, match="fallback"):
        Canonicalize().apply(shared, Context())
    with pytest.raises(Gpt2cError, match=r"%opened: .*got a rule or named reads"):
        Canonicalize().apply(replace(full, fallback=None), Context())
    for name in ("L0H0", "L1", "unembed"):
        named = with_node(small, name, reads=("tok",))
        with pytest.raises(Gpt2cError, match=f"%{name}: .*named reads"):
            Canonicalize().apply(named, Context())


def test_what_is_dropped_does_not_keep_the_rest_from_being_centred():
    """L1H1 writes nothing; L1H0 reads what it reads, and is centred once L1H1 is gone."""
    program = small_program()
    norm = replace(program.core["L1H1"].norm, centre=False)
    after = canonical(with_node(program, "L1H1", norm=norm))
    assert after.core == canonical(program).core and after.weights == canonical(program).weights


def test_uncentred_reads_keep_the_stream_as_it_is():
    program = small_program()
    program = with_node(program, "L1", norm=replace(program.core["L1"].norm, centre=False))
    after = canonical(program)
    assert torch.allclose(logits(after), logits(program), rtol=1e-9, atol=1e-9)
    assert np.array_equal(after.weights["token"].array, program.weights["token"].array)


def test_of_embeddings_alone():
    program = small_program()
    bigram = program.rewritten((program.core.nodes[0], program.core.unembed), {})
    assert torch.allclose(logits(canonical(bigram)), logits(bigram))
    assert isinstance(canonical(bigram).core, Graph)
