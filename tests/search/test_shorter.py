"""Rules that hold on shorter inputs only: recorded for the README, and no answer changes."""

from dataclasses import replace

import numpy as np
import pytest
from counting import PARITY, counting_model, inputs
from gpt2c.codegen.readme.write import render_readme
from gpt2c.data.sample import Sample
from gpt2c.ir import Head, parse_program, print_program
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.search.decompile import decompile
from gpt2c.search.oracle import Oracle
from gpt2c.search.shorter import decompile_short, turn_of

NUMBERS = {"core": 0, "fallback": 0, "embeddings": 0}
FROM = 13  # position id from which the model forgets the lead


@pytest.fixture(scope="module")
def forgetful():
    """The counting model, whose answers are constant at late position ids."""
    model = counting_model(parity=1.0)
    position = np.zeros_like(model.weights["pos"].array)
    position[FROM:, PARITY] = 50
    return replace(model, weights=model.weights.updated({"pos": position}))


@pytest.fixture(scope="module")
def cases():
    return [replace(case, offset=0) for case in inputs(150, 1)]


def test_the_rules_of_short_inputs_are_known_with_their_limit(forgetful, cases):
    assert decompile(forgetful, cases).model is None
    short = decompile_short(forgetful, cases)
    assert short is not None and short.limit <= FROM + 1
    assert short.result.match >= 0.9 and short.beyond < 0.9 and short.longer > 20
    assert short.turn.at <= FROM + 1 and short.turn.wrong_before <= short.turn.before / 1000
    assert short.turn.wrong_after > 20
    (value,) = short.result.model.variables
    assert value.text == "count(seen, 'a') - count(seen, 'b')"


def test_the_readme_says_them_and_the_weights_stay(forgetful, cases):
    samples = [Sample(case.ids, case.offset, case.scored) for case in cases]
    passes = parse_pipeline("symbolize{error_budget=0}")
    program = run_pipeline(forgetful, passes, Context(samples[:4], inputs=samples))
    assert program.weights == forgetful.weights
    (head,) = program.core.of(Head)
    assert "on inputs of up to" in head.evidence.label
    again = parse_program(print_program(program))
    assert again.history == program.history
    readme = render_readme(program, {"opaque_numbers": NUMBERS}, [], "forgetful")
    known = " ".join(readme[readme.index("## What is known of the algorithm") :].split())
    assert "differ from the rules; of" in known
    assert "depth" in known or "lead" in known
    assert "# L0H0 holds it: interchange accuracy" in known and "is not known" in known


def test_the_turn_is_a_position_where_inputs_begin_at_several(forgetful, cases):
    short = decompile_short(forgetful, cases)
    assert short is not None and short.result.model is not None
    oracle, rules = Oracle(forgetful), short.result.model
    moved = [replace(case, offset=i % 8) for i, case in enumerate(cases)]
    turn = turn_of(oracle, rules, moved)
    assert turn.is_position and turn.at in (FROM, FROM + 1)
    assert str(turn).startswith(f"Of {turn.before:,} answers at position ids below {turn.at}, 0 ")
    early = [case for case in moved if case.offset + len(case.ids) <= FROM]
    never = turn_of(oracle, rules, early)
    assert (never.after, never.wrong_after, never.wrong_before) == (0, 0, 0)


def test_a_model_without_rules_has_none_of_short_inputs():
    random = counting_model()
    noise = np.random.default_rng(0)
    weights = {name: random.weights[name] for name in ("tok", "pos", "ov", "out", "qk")}
    spoiled = {
        name: noise.normal(size=value.array.shape).astype(np.float32)
        for name, value in weights.items()
    }
    spoiled = replace(random, weights=random.weights.updated(spoiled))
    assert decompile_short(spoiled, inputs(100, 1)) is None
