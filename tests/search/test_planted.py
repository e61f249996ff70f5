"""Planted truth: models with weights set by hand come out as exactly the program that they are.

The same models with noise that changes answers in ways that no rule describes, or with random
weights, stay weights. With a rare exception, they stay weights or the program has the exception.
"""

import pytest
from gpt2c.search.acceptance import compare
from gpt2c.search.decompile import decompile
from gpt2c.search.oracle import Oracle
from planted_build import CHANGED, at_random, changed, with_exception
from planted_models import PLANTED, difference, most_common, token_seen

NAMES = [plant.__name__ for plant in PLANTED]
QUICK = [token_seen, difference, most_common]
STEP = 1.15  # factor between two tries of the noise


@pytest.mark.parametrize("plant", PLANTED, ids=NAMES)
def test_the_planted_program_is_recovered(plant):
    model = plant(0.0)
    result = decompile(model.program, model.cases)
    assert result.model is not None, result.log
    assert tuple(v.text for v in result.model.variables) == model.values
    assert result.model.answer == model.answer
    assert result.match == 1.0
    assert all(held.accuracy >= 0.98 for held in result.held)


def noisy(plant):
    """The model with the least noise that changes enough answers."""
    plain, noise = plant(0.0), 0.02
    while changed(plain.program, (spoiled := plant(noise)).program, plain.cases) < CHANGED:
        noise *= STEP
        assert noise < 100
    return spoiled


@pytest.mark.parametrize("plant", QUICK, ids=[plant.__name__ for plant in QUICK])
def test_with_noise_these_stay_weights(plant):
    spoiled = noisy(plant)
    assert decompile(spoiled.program, spoiled.cases).model is None


@pytest.mark.slow
@pytest.mark.parametrize(
    "plant", [plant for plant in PLANTED if plant not in QUICK], ids=lambda plant: plant.__name__
)
def test_with_noise_all_others_stay_weights(plant):
    spoiled = noisy(plant)
    assert decompile(spoiled.program, spoiled.cases).model is None


@pytest.mark.slow
@pytest.mark.parametrize("plant", PLANTED, ids=NAMES)
def test_a_rare_exception_is_in_the_program_or_there_is_none(plant):
    plain = plant(0.0)
    spoiled = with_exception(plain)
    assert 0 < changed(plain.program, spoiled.program, plain.cases) < 0.5
    model = decompile(spoiled.program, spoiled.cases).model
    if model is not None:
        assert compare(Oracle(spoiled.program), model, spoiled.cases).wrong == 0


@pytest.mark.slow
@pytest.mark.parametrize("plant", PLANTED, ids=NAMES)
def test_with_random_weights_it_stays_weights_or_the_program_is_exact(plant):
    spoiled = at_random(plant(0.0))
    model = decompile(spoiled.program, spoiled.cases).model
    # By chance, random weights may do something simple, which the program must then do everywhere.
    if model is not None:
        assert compare(Oracle(spoiled.program), model, spoiled.cases).wrong == 0
