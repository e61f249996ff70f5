"""Detection and recognition: labels that are right, wrong, and exchanged."""

import numpy as np
import pytest
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.detection import _scores, detect
from gpt2c.ir import Mlp
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from small import small_program

RANDOM = np.random.default_rng(0)
TEXTS = [Sample(tuple(RANDOM.integers(6, size=12).tolist())) for _ in range(60)]


def scores(real: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    halves = [real[:1000], real[1000:]], [predicted[:1000], predicted[1000:]]
    return _scores(*halves, np.random.default_rng(0))


def test_the_activation_itself_detects_all_and_noise_nothing() -> None:
    real = RANDOM.normal(size=(2000, 30))
    right = scores(real, real)
    noise = scores(real, RANDOM.normal(size=(2000, 30)))
    opposite = scores(real, -real)
    assert (right > 0.97).all()
    assert noise.mean(1) == pytest.approx([0.5, 0.5], abs=0.03)
    assert (opposite[0] < 0.5).all() and (opposite[1] < 0.1).all()


def test_a_constant_label_is_chance() -> None:
    real = RANDOM.normal(size=(2000, 5))
    assert scores(real, np.zeros((2000, 5))) == pytest.approx(np.full((2, 5), 0.5))


def test_labels_are_compared_with_the_neurons_that_they_are_of() -> None:
    program = Canonicalize().apply(small_program(3, context=16, activation="gelu"), Context())
    names = [row.name for mlp in program.core.of(Mlp) for row in mlp.rows]
    labels = {name: "0 + 1*first" for name in names[:3]}
    right, other = detect(program, [labels, dict.fromkeys(labels, "0 - 1*first")], TEXTS)
    assert right.names == tuple(names[:3]) and (right.weight == 1).all()
    # A context is recognized by one label where it is not by its opposite.
    assert right.recognition + other.recognition == pytest.approx(np.ones(3), abs=0.25)
    assert right.measure().n == 3 and right.recognized().value is not None
    assert detect(program, [{}], TEXTS) == []
    assert detect(program, [labels], TEXTS[:1]) == []
