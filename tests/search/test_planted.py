"""Planted truth: models with weights set by hand come out as exactly the program that they are.

The same models with noise that changes answers in ways that no rule describes stay weights.
"""

import pytest
from gpt2c.search.decompile import decompile
from planted_build import CHANGED, changed
from planted_models import PLANTED

NAMES = [plant.__name__ for plant in PLANTED]


@pytest.mark.parametrize("plant", PLANTED, ids=NAMES)
def test_the_planted_program_is_recovered(plant):
    model = plant(0.0)
    result = decompile(model.program, model.cases)
    assert result.model is not None, result.log
    assert tuple(v.text for v in result.model.variables) == model.values
    assert result.model.answer == model.answer
    assert result.match == 1.0
    assert all(held.accuracy >= 0.98 for held in result.held)


@pytest.mark.slow
@pytest.mark.parametrize("plant", PLANTED, ids=NAMES)
def test_with_noise_it_stays_weights(plant):
    plain, noise = plant(0.0), 0.05
    while changed(plain.program, (spoiled := plant(noise)).program, plain.cases) < CHANGED:
        noise *= 1.5
    assert noise < 100
    assert decompile(spoiled.program, spoiled.cases).model is None
