"""The control of labels: a model with shuffled weights, labelled alike."""

import numpy as np
import pytest
from gpt2c.frontend.lift import lift
from gpt2c.ir import Guard, Mlp, Program, verify
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from small import small_checkpoint, small_program
from split import split

from benchmarks import label_lift
from benchmarks.label_lift import control, without_fallback


def test_the_control_has_the_same_entries_elsewhere() -> None:
    program = Canonicalize().apply(small_program(3), Context())
    shuffled = control(program, 0)
    changed = {
        name
        for name in program.weights
        if not np.array_equal(program.weights[name].array, shuffled.weights[name].array)
    }
    mlp = program.core["L0"]
    assert isinstance(mlp, Mlp)
    assert {mlp.w_in.name, mlp.w_out.name, "L0.qk", "L0.ov"} <= changed
    assert not {"token", "position", "unembed", mlp.bias.name} & changed
    for name in changed:
        before, after = (np.sort(p.weights[name].array, axis=None) for p in (program, shuffled))
        assert np.array_equal(before, after)
    again = control(program, 0)
    assert all(np.array_equal(again.weights[n].array, shuffled.weights[n].array) for n in changed)


def test_the_core_is_labelled_alone() -> None:
    program = Canonicalize().apply(small_program(3), Context())
    guarded = split(program, {"L0H1"}, Guard(1.0))
    alone = verify(without_fallback(guarded))
    assert alone.fallback is None and not any(n.startswith("original.") for n in alone.weights)
    assert alone.core == guarded.core


def test_the_control_of_an_exact_program_is_made_from_the_checkpoint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    labelled: list[tuple[Program, str]] = []
    monkeypatch.setattr(
        label_lift, "relabelled", lambda p, c, s, passes="": labelled.append((p, passes))
    )
    checkpoint = small_checkpoint(3)
    exact = Canonicalize().apply(lift(checkpoint), Context())
    label_lift.labelled_control(exact, checkpoint, 0)
    label_lift.labelled_control(split(exact, {"L0H1"}, Guard(1.0)), checkpoint, 0)
    (of_model, passes), (of_core, as_they_are) = labelled
    assert passes.startswith("canonicalize,") and not as_they_are
    assert of_model.weights["L0.w_in"] == control(lift(checkpoint), 0).weights["L0.w_in"]
    assert of_model.fallback is None and of_core.fallback is not None
