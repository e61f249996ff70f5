"""The forms that a budget pays for: a part's weights, its predicate as a rule, or nothing."""

from dataclasses import replace

import numpy as np
import pytest
from gpt2c.analysis.compare import compare
from gpt2c.data.batches import batches
from gpt2c.data.sample import Sample
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import Vocabulary
from gpt2c.frontend.lift import lift
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Graph, Head, Mlp, Program, Rule, count_numbers, verify
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.canonicalize import Canonicalize
from gpt2c.passes.refit import Refit
from gpt2c.passes.support.as_rules import as_rules
from gpt2c.passes.support.budget import parse_budget, parts_of
from gpt2c.passes.support.forms import choose_forms, rule_cost
from small import small_checkpoint

WORDS = ("<bos>", "<eos>", *"abcdefghij")
SIZE = {"heads": 2, "width": 32, "vocab": 12, "context": 32, "layers": 2}
CONSTANTS = 4 * 32
NEURON = "gelu(-0.4 + 1.5*(token in {%d, 11}))"
HEAD = "softmax(4*(offset == 1))"


def texts(seed: int, count: int = 60) -> list[Sample]:
    rng = np.random.default_rng(seed)
    lengths = rng.integers(4, 20, count)
    return [Sample(tuple(map(int, rng.integers(0, SIZE["vocab"], n)))) for n in lengths]


@pytest.fixture(scope="module")
def program() -> Program:
    """Each part has a predicate; neurons with an even number predict well, others badly."""
    checkpoint = replace(small_checkpoint(3, **SIZE), vocabulary=Vocabulary("words", WORDS))
    plain = Canonicalize().apply(lift(checkpoint), Context())
    nodes = []
    for node in plain.core:
        if isinstance(node, Head):
            evidence = replace(node.evidence, label="before", predicate=HEAD, score=0.9, effect=1.0)
            node = replace(node, evidence=evidence)
        elif isinstance(node, Mlp):
            rows = tuple(
                replace(
                    row,
                    evidence=replace(
                        row.evidence,
                        label="odd",
                        predicate=NEURON % (index + 2),
                        score=(0.95, 0.2)[index % 2],
                        effect=1.0,
                    ),
                )
                for index, row in enumerate(node.rows)
            )
            node = replace(node, rows=rows)
        nodes.append(node)
    return replace(plain, core=Graph(tuple(nodes)))


def worth(program: Program) -> dict[str, float]:
    return {part.name: part.evidence.effect or 0.0 for part in parts_of(program)}


def of_neurons(program: Program, numbers: int, allowed: str = "both") -> dict[str, str]:
    heads = {part.name for part in parts_of(program) if part.kind == "head"}
    budget = parse_budget(f"numbers={numbers}")
    return dict(choose_forms(program, budget, worth(program), allowed, drop=heads))


def test_good_rules_are_bought_and_bad_ones_stay_weights(program: Program) -> None:
    neurons = [part for part in parts_of(program) if part.kind == "neuron"]
    good = {part.name: rule_cost(program, part) for part in neurons if part.evidence.score == 0.95}
    numbers = CONSTANTS + sum(cost or 0 for cost in good.values()) + 2 * neurons[0].cost
    forms = of_neurons(program, numbers)
    assert {name for name, form in forms.items() if form == "rule"} == set(good)
    assert sum(form == "weights" for form in forms.values()) == 2
    assert rule_cost(program, neurons[0]) == SIZE["width"] + 2  # an intercept, a coefficient


def test_with_more_money_rules_become_weights(program: Program) -> None:
    bought = [list(of_neurons(program, CONSTANTS + more).values()) for more in (200, 400, 800)]
    assert [each.count("weights") for each in bought] == sorted(
        {each.count("weights") for each in bought}
    )
    assert bought[0].count("rule") == 5 and bought[2].count("rule") == 0
    only = of_neurons(program, CONSTANTS + 800, "rules")
    assert set(only.values()) == {"rule"} and len(only) == len(bought[2])


def test_what_is_kept_must_be_paid_for(program: Program) -> None:
    name = next(part.name for part in parts_of(program) if part.evidence.score == 0.2)
    forms = choose_forms(program, parse_budget("30%"), worth(program), "both", keep={name})
    assert name in forms
    assert name not in choose_forms(
        program, parse_budget("30%"), worth(program), "both", drop={name}
    )
    with pytest.raises(Gpt2cError, match="can't be kept"):
        choose_forms(program, parse_budget("numbers=1"), worth(program), "both", keep={name})


def test_prune_puts_rules_in_the_place_of_weights(program: Program) -> None:
    context = Context(samples=texts(1), calibration=texts(2))
    passes = parse_pipeline("prune{budget=numbers=2700,forms=both,balance=0}")
    pruned = verify(run_pipeline(program, passes, context))
    rows = [row for mlp in pruned.core.of(Mlp) for row in mlp.rows]
    assert {row.rule is None for row in rows} == {True, False}
    assert all(isinstance(head.selector, Rule) for head in pruned.core.of(Head))
    assert pruned.core.of(Head) and count_numbers(pruned, pruned.core)["parts"] <= 2700
    with pytest.raises(Gpt2cError, match="expected forms weights, rules or both"):
        parse_pipeline("prune{forms=some}")


def test_constants_make_up_for_the_mean_of_rules(program: Program) -> None:
    samples = texts(2)
    every = [part.name for part in parts_of(program) if part.kind == "neuron" and part.layer == 0]
    ruled = as_rules(program, every, samples)
    streams = []
    for each in (program, ruled):
        total, count = 0.0, 0
        for batch in batches(samples, 2048, program.shape.context):
            kept = Interpreter(each).activations(batch.ids, batch.positions, keep=["stream.3"])[
                "stream.3"
            ][batch.real]
            total, count = total + kept.detach().double().sum(0), count + len(kept)
        streams.append((total / count).numpy())
    assert np.abs(streams[0] - streams[1]).max() < 1e-4


def test_refit_fits_what_rules_write(program: Program) -> None:
    context = Context(samples=texts(1), calibration=texts(2))
    pruned = run_pipeline(program, parse_pipeline("prune{budget=40%,forms=rules}"), context)
    fitted = Refit().apply(pruned, context)
    assert pruned.fallback is not None
    original = replace(pruned, core=pruned.fallback, fallback=None, guard=None)
    before, after = (compare(original, each, texts(3)).kl for each in (pruned, fitted))
    assert after < before
