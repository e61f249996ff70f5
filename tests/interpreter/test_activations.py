"""Activations, edits, gradients and errors of the interpreter."""

import re
from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.errors import Gpt2cError
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Graph, Head, Mlp, Program
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy_reference import evaluate
from small import full_program, small_program, with_node
from strategies import programs

SMALL = small_program(activation="gelu_new")
IDS = torch.tensor([[0, 3, 1, 5], [2, 2, 4, 0]])


def names_of(program: Program) -> list[str]:
    """All documented activation names."""
    steps = {2 * node.layer + 1 for node in program.core.of(Head)}
    steps |= {2 * node.layer + 2 for node in program.core.of(Mlp)}
    names = ["stream", *(f"stream.{step}" for step in steps)]
    for node in program.core.nodes[:-1]:
        names.append(node.name)
        if isinstance(node, Head):
            names.append(f"{node.name}.pattern")
        if isinstance(node, Mlp):
            names += [f"{node.name}.neurons", *(row.name for row in node.rows)]
    return names


@settings(max_examples=60, deadline=None)
@given(programs(rules=False, kind="normal", largest_layers=2), st.integers(0, 2**32 - 1))
def test_semantics(program, seed):
    """All nodes, norms and reads equal the numpy reference; positions differ within the batch."""
    random = np.random.default_rng(seed)
    t = int(random.integers(1, program.shape.context + 1))
    ids = random.integers(program.shape.vocab, size=(2, t))
    positions = np.stack([random.permutation(program.shape.context)[:t] for _ in range(2)])
    names = names_of(program)
    run = Interpreter(program).double()(torch.tensor(ids), torch.tensor(positions), keep=names)
    assert run.activations.keys() == set(names)
    for row in range(2):
        expected = evaluate(program, ids[row].tolist(), positions[row].tolist())
        for name in names:
            actual = run.activations[name].numpy()
            actual = actual if name.endswith((".attention", ".mlp")) else actual[row]
            assert actual.shape == expected[name].shape, name
            assert np.allclose(actual, expected[name], rtol=1e-8, atol=1e-10), name
        assert np.allclose(run.logits[row], expected["logits"], rtol=1e-8, atol=1e-10)


@pytest.mark.parametrize("mode", ["stream", "reads", "constant"])
@pytest.mark.parametrize("which", ["L1H0", "L1", "unembed"])
def test_read_of_a_constant_alone(which, mode):
    """A constant is [w] and broadcasts to every position."""
    norm = replace(SMALL.core[which].norm, mode=mode, scale=0.5 if mode == "constant" else None)
    program = with_node(SMALL, which, reads=("L0.attention",), norm=norm)
    run = Interpreter(program).double()(IDS, keep=["L1H0", "L1"])
    expected = evaluate(program, IDS[1].tolist(), [0, 1, 2, 3])
    assert run.logits.shape == (2, 4, 6)
    assert np.allclose(run.logits[1], expected["logits"])
    for name, actual in run.activations.items():
        assert np.allclose(actual[1], expected[name])


@settings(max_examples=15, deadline=None)
@given(programs(rules=False, kind="normal", largest_layers=2))
def test_keeping_activations_changes_nothing(program):
    ids = torch.zeros(1, program.shape.context, dtype=torch.long)
    run = Interpreter(program).double()
    plain = run(ids)
    assert plain.activations == {}
    kept = run(ids, keep=names_of(program), edits={name: torch.clone for name in names_of(program)})
    assert torch.allclose(plain.logits, kept.logits, rtol=1e-10, atol=1e-12)


def test_shapes():
    run = Interpreter(SMALL)(IDS, keep=names_of(SMALL))
    assert run.logits.shape == (2, 4, 6)
    shapes = {name: tuple(value.shape) for name, value in run.activations.items()}
    expected = {
        "tok": (2, 4, 8),
        "pos": (2, 4, 8),
        "L0H1": (2, 4, 8),
        "L0H1.pattern": (2, 4, 4),
        "L1": (2, 4, 8),
        "L1.neurons": (2, 4, 6),
        "L1N5": (2, 4),
        "L0.attention": (8,),
        "stream.3": (2, 4, 8),
        "stream": (2, 4, 8),
    }
    assert {name: shapes[name] for name in expected} == expected
    pattern = run.activations["L0H1.pattern"]
    assert torch.allclose(pattern.sum(-1), torch.ones(2, 4))
    assert pattern.triu(1).abs().max() == 0


def test_the_stream_is_the_sum_of_outputs():
    names = names_of(SMALL)
    actual = Interpreter(SMALL).double()(IDS, keep=names).activations
    before = actual["tok"] + actual["pos"]
    assert torch.allclose(actual["stream.1"], before)
    after = before + actual["L0H0"] + actual["L0H1"] + actual["L0.attention"]
    assert torch.allclose(actual["stream.2"], after)
    assert torch.allclose(actual["stream.3"], after + actual["L0"] + actual["L0.mlp"])


class TestPositions:
    def test_default_is_from_zero(self):
        run = Interpreter(SMALL)
        positions = torch.arange(4)
        assert torch.equal(run(IDS).logits, run(IDS, positions).logits)
        assert torch.equal(run(IDS).logits, run(IDS, positions.expand(2, 4)).logits)

    def test_offset_of_each_sequence(self):
        run = Interpreter(SMALL).double()
        both = run(IDS, torch.tensor([[0, 1, 2, 3], [1, 2, 3, 4]])).logits
        assert torch.allclose(both[1], run(IDS[1:], torch.arange(1, 5)).logits[0])
        assert not torch.allclose(both[1], run(IDS[1:]).logits[0])

    def test_padding_on_the_right_changes_nothing_before_it(self):
        run = Interpreter(SMALL).double()
        padded = IDS.clone()
        padded[0, 2:] = 5
        assert torch.allclose(run(padded).logits[0, :2], run(IDS[:1, :2]).logits[0])

    @pytest.mark.parametrize(
        "positions, number", [([0, 1, 2, 5], 5), ([-1, 0, 1, 2], -1), ([2**40, 0, 0, 0], 2**40)]
    )
    def test_outside_the_context(self, positions, number):
        with pytest.raises(Gpt2cError, match=f"position {number} is beyond the context of 5"):
            Interpreter(SMALL)(IDS, torch.tensor(positions))

    def test_more_tokens_than_positions(self):
        with pytest.raises(Gpt2cError, match="position 5 is beyond the context of 5"):
            Interpreter(SMALL)(torch.zeros(1, 6, dtype=torch.long))

    @pytest.mark.parametrize("token", [6, -1])
    def test_outside_the_vocabulary(self, token):
        with pytest.raises(Gpt2cError, match=f"token {token} is not one of the 6"):
            Interpreter(SMALL)(torch.tensor([[0, token]]))


class TestEdits:
    def test_zero_ablation_equals_removing_the_head(self):
        without = Graph(tuple(node for node in SMALL.core if node.name != "L0H1"))
        expected = Interpreter(SMALL, without).double()(IDS).logits
        run = Interpreter(SMALL).double()
        actual = run(IDS, edits={"L0H1": torch.zeros_like}).logits
        assert torch.allclose(actual, expected) and not torch.allclose(actual, run(IDS).logits)

    @pytest.mark.parametrize("name", names_of(SMALL))
    def test_every_edit_changes_the_logits(self, name):
        run = Interpreter(SMALL).double()
        changed = run(IDS, keep=[name], edits={name: lambda x: 0.5 * x.flip(-1) + 0.1})
        if not name.startswith(("L1H1", "L0N0")):  # their output weights are zero
            assert not torch.allclose(changed.logits, run(IDS).logits)
        plain = run(IDS, keep=[name]).activations[name]
        assert torch.allclose(changed.activations[name], 0.5 * plain.flip(-1) + 0.1)

    def test_patching_the_stream_gives_the_logits_of_the_other_run(self):
        run = Interpreter(SMALL).double()
        other = run(IDS.flip(0), keep=["stream.3", "stream"])
        for name in ("stream.3", "stream"):
            actual = run(IDS, edits={name: lambda _: other.activations[name]})  # noqa: B023
            assert torch.allclose(actual.logits, other.logits)

    def test_neuron_and_block_of_neurons(self):
        run = Interpreter(SMALL).double()
        one = run(IDS, edits={"L0N3": torch.zeros_like}).logits

        def silence(active):
            active = active.clone()
            active[..., 3] = 0
            return active

        assert torch.allclose(one, run(IDS, edits={"L0.neurons": silence}).logits)

    def test_pattern(self):
        run = Interpreter(SMALL).double()
        own = run(IDS, edits={"L0H1.pattern": lambda p: torch.eye(4).expand_as(p)}, keep=["L0H1"])
        x = run(IDS, keep=["stream.1"]).activations["stream.1"]
        x = torch.nn.functional.layer_norm(x, (8,), eps=SMALL.shape.epsilon)
        head = SMALL.core["L0H1"]
        gain, bias = (
            torch.tensor(SMALL.array(r)).double() for r in (head.norm.gain, head.norm.bias)
        )
        value, output = torch.tensor(SMALL.array(head.ov.weights)).double()
        value_bias = torch.tensor(SMALL.array(head.ov.bias)).double()
        expected = ((x * gain + bias) @ value.T + value_bias) @ output
        assert torch.allclose(own.activations["L0H1"], expected)

    def test_named_reads_see_the_edit(self):
        program = with_node(SMALL, "L1", reads=("tok", "L0H1"))
        run = Interpreter(program).double()

        def written(**options):
            return run(IDS, keep=["L1"], **options).activations["L1"]

        assert not torch.allclose(written(edits={"L0H1": torch.zeros_like}), written())
        program = with_node(program, "L1", norm=replace(program.core["L1"].norm, mode="reads"))
        run = Interpreter(program).double()
        assert torch.allclose(written(edits={"L0H0": torch.zeros_like}), written())

    @pytest.mark.parametrize("name", ["L9H0", "L0N7", "stream.9", "logits", "L0H0.patterns", ""])
    def test_unknown_activation(self, name):
        for options in ({"keep": [name]}, {"edits": {name: torch.clone}}):
            with pytest.raises(Gpt2cError, match=re.escape(f"no activation {name!r}")):
                Interpreter(SMALL)(IDS, **options)


class TestGradients:
    def loss(self, run, **options):
        return torch.logsumexp(run(IDS, **options).logits, -1).sum()

    def test_of_weights(self):
        run = Interpreter(SMALL).double().requires_grad_()
        self.loss(run).backward()
        random = np.random.default_rng(0)
        for name, tensor in run.tensors.items():
            at = tuple(int(random.integers(size)) for size in tensor.shape)
            with torch.no_grad():
                values = []
                for step in (1e-5, -1e-5):
                    tensor[at] += step
                    values.append(self.loss(run).item())
                    tensor[at] -= step
            slope = (values[0] - values[1]) / 2e-5
            assert tensor.grad[at].item() == pytest.approx(slope, rel=1e-5, abs=1e-7), name

    @pytest.mark.parametrize(
        "name", ["tok", "L0H0", "L0H0.pattern", "L0.neurons", "L0N3", "stream.3"]
    )
    def test_of_activations(self, name):
        run = Interpreter(SMALL).double()
        shape = run(IDS, keep=[name]).activations[name].shape
        delta = torch.zeros(shape, dtype=torch.double, requires_grad=True)
        self.loss(run, edits={name: lambda x: x + delta}).backward()
        direction = torch.randn(shape, generator=torch.Generator().manual_seed(0)).double()
        up, down = (
            self.loss(run, edits={name: lambda x, s=s: x + s * direction}).item()
            for s in (1e-5, -1e-5)
        )
        assert (delta.grad * direction).sum().item() == pytest.approx((up - down) / 2e-5, rel=1e-5)

    def test_training_does_not_write_into_the_program(self):
        run = Interpreter(SMALL).requires_grad_()
        before = SMALL.weights["token"].array.copy()
        optimizer = torch.optim.SGD(run.parameters(), lr=0.1)
        self.loss(run).backward()
        optimizer.step()
        assert (SMALL.weights["token"].array == before).all()
        assert not np.allclose(run.tensors["token"].detach().numpy(), before)


def test_weights_are_shared_until_they_are_trained():
    run = Interpreter(SMALL)
    for name, tensor in run.tensors.items():
        assert not tensor.requires_grad
        assert np.shares_memory(tensor.numpy(), SMALL.weights[name].array)


def test_rules_that_do_not_run_among_weights_are_refused_by_name():
    full = full_program()
    for which, part, why in (
        ("opened", "opened", "don't run among weights"),
        ("L0H0", "L0H0", "expected"),
        ("L0H1", "L0H1", "don't run among weights"),
        ("L0", "L0N5", "expected"),
        ("unembed", "unembed", "don't run among weights"),
    ):
        core = Graph(tuple(each for each in full.core if each.name in ("tok", which)))
        with pytest.raises(Gpt2cError, match=f"%{part}: .*({why})"):
            Interpreter(full, core)


def test_runs_the_fallback():
    full = full_program()
    actual = Interpreter(full, full.fallback)(IDS).logits
    assert torch.equal(actual, Interpreter(small_program())(IDS).logits)
