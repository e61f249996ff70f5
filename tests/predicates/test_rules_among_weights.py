"""Rules among weights: heads and neurons that run predicates, at once and token by token."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.errors import Gpt2cError
from gpt2c.interpreter import Interpreter
from gpt2c.interpreter.memory import Memory
from gpt2c.ir import Graph, Mlp, Program, Ref, Rule, verify
from gpt2c.ir.program import table_entries
from gpt2c.predicates import simulate
from handmade import handmade_program
from small import small_program, with_node

IDS = torch.tensor([[3, 5, 3, 1, 5], [2, 2, 4, 0, 3]])
BEFORE = "softmax(40.0*(offset == 1))"
MIXED = "softmax(2.0*same_token + 1.5*(key.position < 2) - 0.5*distance)"
ACTIVE = "relu(0.5 + 2.0*(previous in {3, 5}) - 0.25*(position < 2))"


def with_rules(selector: str = MIXED, neuron: str = ACTIVE) -> Program:
    """A small program in which rules replace a selector and the last neuron of a block."""
    program = with_node(small_program(), "L0H1", selector=Rule(selector))
    mlp = program.core["L0"]
    assert isinstance(mlp, Mlp)
    rows = (*mlp.rows[:5], replace(mlp.rows[5], rule=Rule(neuron)))
    less = {ref.name: program.array(ref)[:5] for ref in (mlp.w_in, mlp.bias)}
    nodes = [replace(mlp, rows=rows) if node is mlp else node for node in program.core]
    return verify(program.rewritten(tuple(nodes), less))


def test_a_rule_head_attends_by_its_rule_and_writes_by_its_weights() -> None:
    program = with_rules()
    run = Interpreter(program)
    names = ["L0H1", "L0H1.pattern", "stream.1"]
    activations = run(IDS, torch.arange(5), keep=names).activations
    x = activations["stream.1"]
    x = x - x.mean(-1, keepdim=True)
    x = x * torch.rsqrt((x * x).mean(-1, keepdim=True) + program.shape.epsilon)
    head = program.core["L0H1"]
    x = x * run.weight(head.norm.gain) + run.weight(head.norm.bias)
    value, output = run.weight(head.ov.weights)
    for row, ids in enumerate(IDS.tolist()):
        pattern = torch.from_numpy(simulate(program, MIXED, ids)).float()
        assert torch.allclose(activations["L0H1.pattern"][row], pattern)
        moved = x[row] @ value.T + run.weight(head.ov.bias)
        assert torch.allclose(activations["L0H1"][row], pattern @ moved @ output, atol=1e-5)


def test_a_rule_neuron_has_the_activation_of_its_rule() -> None:
    program = with_rules()
    run = Interpreter(program)
    activations = run(IDS, keep=["L0.neurons", "L0N5", "L0"]).activations
    for row, ids in enumerate(IDS.tolist()):
        predicted = torch.from_numpy(simulate(program, ACTIVE, ids)).float()
        assert predicted.unique().numel() > 1
        assert torch.equal(activations["L0N5"][row], predicted)
        assert torch.equal(activations["L0.neurons"][row, :, 5], predicted)
    written = activations["L0.neurons"] @ run.weight(Ref("L0.w_out"))
    assert torch.equal(activations["L0"], written)


def test_token_by_token_equals_all_at_once() -> None:
    run = Interpreter(with_rules())
    whole = run(IDS).logits
    memory = Memory()
    parts = [run(IDS[:, at : at + n], memory=memory).logits for at, n in ((0, 2), (2, 1), (3, 2))]
    assert torch.allclose(torch.cat(parts, 1), whole, atol=1e-5)
    memory = Memory()
    run(IDS[:, :4], memory=memory)
    memory.keep(torch.tensor([1]))
    assert torch.allclose(run(IDS[1:, 4:], memory=memory).logits[0, -1], whole[1, -1], atol=1e-5)


def test_rules_read_the_position_ids_of_the_text() -> None:
    run = Interpreter(with_rules("softmax(9.0*(key.position < 2))", "0.0"))
    kept = run(IDS[:, :2], torch.tensor([1, 2]), keep=["L0H1.pattern"]).activations
    pattern = kept["L0H1.pattern"][0]
    assert pattern[1, 0] > 0.99  # its position is 1, that of the other token 2


def test_gradients_reach_the_weights_around_rules() -> None:
    run = Interpreter(with_rules()).requires_grad_()
    run(IDS).logits.square().mean().backward()
    ov, out = run.tensors["L0.ov"].grad, run.tensors["L0.w_out"].grad
    assert ov is not None and out is not None
    assert ov[1].abs().sum() > 0 and out[5].abs().sum() > 0


def test_rules_equal_the_handmade_weights_that_they_replace() -> None:
    program = handmade_program()
    rules = {
        "L0H0": "softmax(40.0*(offset == 1))",
        "L0H1": "softmax(40.0*key.first)",
        "L0H2": "softmax(0.0)",
        "L1H0": "softmax(40.0*(follows_same_token))",
    }
    ids = torch.tensor([[1, 2, 3, 1, 2, 4, 1, 2]])
    keep = [*rules, *(f"{name}.pattern" for name in rules)]
    real = Interpreter(program)(ids, keep=keep)
    nodes = tuple(
        replace(node, selector=Rule(rules[node.name])) if node.name in rules else node
        for node in program.core
    )
    ruled = Interpreter(program.rewritten(nodes, {}))(ids, keep=keep)
    for name in ("L0H0", "L0H1", "L0H2"):
        # The first token has no token before it: weights and rule both attend uniformly.
        assert torch.allclose(real.activations[name], ruled.activations[name], atol=1e-5), name
    for query in (4, 7):
        difference = real.activations["L1H0.pattern"] - ruled.activations["L1H0.pattern"]
        assert difference[0, query].abs().max() < 1e-5


@pytest.mark.parametrize(
    ("selector", "neuron", "what"),
    [
        ("k == q - 1", ACTIVE, "%L0H1: "),
        (ACTIVE, ACTIVE, r"%L0H1: expected softmax\(...\) for a head"),
        (BEFORE, BEFORE, "%L0N5: expected a neuron formula"),
        (BEFORE, "relu(0.0 + 1.0*(token in {99}))", "%L0N5: expected a token id below 6, got 99"),
    ],
)
def test_an_invalid_rule_is_an_error_that_names_the_part(
    selector: str, neuron: str, what: str
) -> None:
    with pytest.raises(Gpt2cError, match=what):
        Interpreter(with_rules(selector, neuron))


def test_a_graph_without_rules_has_none() -> None:
    program = with_rules()
    plain = Graph(tuple(n for n in program.core if n.name not in ("L0H1", "L0")))
    assert not Interpreter(program, plain).rules
    assert np.isfinite(Interpreter(program, plain)(IDS).logits.numpy()).all()


def test_long_sets_in_rules_count_as_numbers() -> None:
    assert table_entries("relu(1.0 + 2.0*(token in {" + ", ".join(map(str, range(20))) + "}))") == 4
    assert table_entries("softmax(1.0*(key.token in {1, 2}))") == table_entries("no rule {") == 0
