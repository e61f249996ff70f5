"""Activations read layer by layer equal those of complete runs."""

import numpy as np
import pytest
import torch
from gpt2c.analysis.activation_reader import Reader, neuron_activations
from gpt2c.data.sample import Sample
from gpt2c.errors import Gpt2cError
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Head, Program
from pruning import after, canonical, text

SAMPLES = [Sample(each.ids[: 4 + 3 * (i % 5)], offset=i % 3) for i, each in enumerate(text(12))]


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return canonical(tmp_path_factory.mktemp("model"), n_layer=3, n_inner=24)


def real(program: Program, sample: Sample, name: str) -> np.ndarray:
    positions = torch.arange(len(sample.ids)) + sample.offset
    run = Interpreter(program)(torch.tensor([sample.ids]), positions, keep=[name])
    return run.activations[name][0].numpy()


def neurons(program: Program, layer: int) -> np.ndarray:
    return np.concatenate([real(program, each, f"L{layer}.neurons") for each in SAMPLES])


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 2), (2, 0, 0, 1)])
def test_neurons_of_layers_in_any_order(program, order):
    reader = Reader(program, SAMPLES)
    for layer in order:
        assert np.allclose(reader.neurons([layer])[layer], neurons(program, layer), atol=1e-5)


def test_neurons_of_several_layers_at_once(program):
    read = neuron_activations(program, SAMPLES, [2, 0])
    assert read.keys() == {0, 2}
    assert all(np.allclose(read[layer], neurons(program, layer), atol=1e-5) for layer in read)
    assert neuron_activations(program, SAMPLES, []) == {}


def test_layer_by_layer_and_all_at_once_agree_to_the_bit(program):
    """Otherwise labels would depend on how many layers are read at once."""
    reader = Reader(program, SAMPLES)
    at_once = Reader(program, SAMPLES).neurons([0, 1, 2])
    for layer in range(3):
        assert np.array_equal(reader.neurons([layer])[layer], at_once[layer])


def test_earlier_layers_are_not_run_again(program, monkeypatch):
    reader = Reader(program, SAMPLES)
    reader.neurons([0])
    ran: list[str] = []
    sublayer = Interpreter._sublayer
    monkeypatch.setattr(
        Interpreter,
        "_sublayer",
        lambda self, nodes, *rest: ran.append(nodes[0].name) or sublayer(self, nodes, *rest),
    )
    reader.neurons([1])
    assert set(ran) == {"L1H0", "L1"}


def test_patterns_layer_by_layer(program):
    reader = Reader(program, SAMPLES)
    for layer in range(3):
        by_text = dict(reader.patterns(layer))
        assert by_text.keys() == set(range(len(SAMPLES)))
        for index, patterns in by_text.items():
            for head, pattern in zip(program.core.layer_heads(layer), patterns, strict=True):
                expected = real(program, SAMPLES[index], f"{head.name}.pattern")
                assert np.allclose(pattern, expected, atol=1e-5)


def test_programs_with_named_reads(program):
    """Such a layer reads more than the stream, so no stream is kept."""
    connected = after(program, "connect{error_budget=0.5}")
    assert any(head.reads is not None for head in connected.core.of(Head))
    reader = Reader(connected, SAMPLES)
    for layer in range(3):
        assert np.allclose(reader.neurons([layer])[layer], neurons(connected, layer), atol=1e-5)


def test_a_run_for_activations_stops_early(program, monkeypatch):
    run, ids = Interpreter(program), torch.tensor([SAMPLES[0].ids])
    head, stream = (run(ids, keep=[name]).activations[name] for name in ("L0H1", "stream.3"))
    monkeypatch.setattr(Interpreter, "_unembed", None)
    assert torch.equal(run.activations(ids, keep=["stream.3"])["stream.3"], stream)
    monkeypatch.setattr(Interpreter, "_neurons", None)
    assert torch.equal(run.activations(ids, keep=["L0H1"])["L0H1"], head)
    monkeypatch.undo()
    begun = run.activations(ids, keep=["L1H0"], begin=(3, stream))
    assert torch.equal(begun["L1H0"], run(ids, keep=["L1H0"]).activations["L1H0"])
    with pytest.raises(Gpt2cError, match="no activation 'L9H0'"):
        run.activations(ids, keep=["L9H0"])
