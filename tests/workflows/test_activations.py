"""Activations of named parts over the prompts of a behaviour."""

import numpy as np
import pytest
import torch
from gpt2c import Interpreter, activations
from gpt2c.codegen.output.folder import write_program
from gpt2c.errors import Gpt2cError
from planted import SUBJECTS, WIDTH, C, encode, planted_lines, planted_program, write_lines


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("program") / "planted"
    folder.mkdir()
    write_program(planted_program(), folder)
    return folder, write_lines(folder.parent / "b.jsonl", planted_lines())


def test_shapes_and_values_are_the_interpreters(files):
    folder, file = files
    names = ["L0N1", "L0H0", "L0H0.pattern", "blocks.0.attn.hook_pattern", "L0.neurons"]
    result = activations(folder, "answer", names, file=file)
    b, t = result.ids.shape
    assert b == len(result.prompts) == 3 * SUBJECTS and t <= C
    shapes = {name: value.shape for name, value in result.values.items()}
    assert shapes == {
        "L0N1": (b, t),
        "L0H0": (b, t, WIDTH),
        "L0H0.pattern": (b, t, t),
        "blocks.0.attn.hook_pattern": (b, 2, t, t),
        "L0.neurons": (b, t, len(planted_program().core["L0"].rows)),
    }
    run = Interpreter(planted_program())
    for row in (0, b - 1):
        ids = encode(result.prompts[row].prompt)
        kept = run(torch.tensor([ids]), keep=["L0N1", "L0H0.pattern"]).activations
        n = len(ids)
        assert result.answer_at[row] == n - 1
        np.testing.assert_allclose(result["L0N1"][row, :n], kept["L0N1"][0], atol=1e-6)
        assert not result["L0N1"][row, n:].any() and not result.real[row, n:].any()
        pattern = result["blocks.0.attn.hook_pattern"][row, 0]
        np.testing.assert_allclose(pattern[:n, :n], kept["L0H0.pattern"][0], atol=1e-6)


def test_a_neuron_fires_for_its_subject_alone(files):
    folder, file = files
    result = activations(folder, "answer", ["L0N1"], split="calibration", file=file)
    at_answer = result["L0N1"][np.arange(len(result.prompts)), result.answer_at]
    fires = {p.variable for p, value in zip(result.prompts, at_answer) if value > 0.5}
    assert fires == {"s1"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"behaviour": "capital"}, "expected a behaviour, got 'capital'"),
        ({"names": ["L7H0"]}, "L7H0"),
        ({"split": "train"}, "expected split to be one of calibration, validation, test"),
    ],
)
def test_bad_input_is_one_line(files, change, message):
    folder, file = files
    arguments = {"behaviour": "answer", "names": ["L0N1"], "file": file} | change
    with pytest.raises(Gpt2cError, match=message):
        activations(folder, **arguments)
