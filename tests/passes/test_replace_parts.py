"""replace_parts: rules replace selectors of heads and input weights of neurons."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.analysis.compare import compare
from gpt2c.data.sample import Sample
from gpt2c.errors import Gpt2cError
from gpt2c.interpreter import Interpreter
from gpt2c.ir import (
    Evidence,
    Guard,
    Head,
    Mlp,
    Program,
    Rule,
    count_numbers,
    parse_program,
    print_program,
    verify,
)
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.support.replace_parts import with_rules
from gpt2c.passes.symbolize import Symbolize
from gpt2c.search.parts import find_rules
from gpt2c.search.replacement import ReplacementEvaluator
from handmade import V, handmade_program
from pruning import canonical, text
from split import split

SAMPLES = text(12, 20, V, seed=3)
RULES = {
    "L0H0": "softmax(50.0*(offset == 1))",
    "L0H1": "softmax(50.0*key.first)",
    "L0H2": "softmax(0.0)",
    "L0H4": "softmax(50.0*(offset == 3))",
    "L0H5": "softmax(50.0*itself)",
}


def symbolized(
    program: Program, options: str, **changes: object
) -> tuple[Program, list[str], list[str]]:
    notices: list[str] = []
    log: list[str] = []
    context = Context(
        **({"samples": SAMPLES, "notice": notices.append, "log": log.append} | changes)
    )
    return run_pipeline(program, parse_pipeline(f"symbolize{options}"), context), notices, log


def rules(program: Program) -> dict[str, str]:
    heads = program.core.of(Head)
    return {head.name: head.selector.text for head in heads if isinstance(head.selector, Rule)}


def test_heads_that_were_built_for_a_rule_get_it_and_lose_their_weights() -> None:
    before = handmade_program()
    after, notices, log = symbolized(before, "{error_budget=0.001}")
    rule_texts = rules(after)
    assert {name: rule_texts.get(name) for name in RULES} == RULES
    assert compare(before, after, SAMPLES).kl <= 0.001
    saved = sum(int(np.prod(before.weights[f"{name}.qk"].shape)) for name in rule_texts)
    numbers = [count_numbers(program, program.core)["parts"] for program in (before, after)]
    assert numbers[0] - numbers[1] >= saved
    assert f"where {len(rule_texts)} of 7 heads look" in notices[-1]
    assert after.core["L0H0"].evidence.label == "looks at the token before"
    assert after.core["L0H0"].evidence.provenance == "symbolize"
    assert any("L0H0: the token before: total KL" in line and "kept" in line for line in log)
    assert after.history[-1].kl is not None and after.history[-1].kl <= 0.001
    assert parse_program(print_program(after)).core == after.core


def test_rules_that_exceed_the_budget_together_are_rolled_back(tmp_path) -> None:
    before = canonical(tmp_path / "tiny")
    samples = text(6, seed=1)
    heads = len(before.core.of(Head))
    loose, *_ = symbolized(before, "{error_budget=10.0,fit=-99.0}", samples=samples)
    some = rules(loose)
    assert some
    tight, notices, log = symbolized(before, "{error_budget=1e-9,fit=-99.0}", samples=samples)
    assert not rules(tight) and tight.weights == before.weights
    assert f"0 of {heads} heads" in notices[-1] and len(log) >= len(some)


def test_answers_that_count_stay(tmp_path) -> None:
    before = canonical(tmp_path / "tiny")
    scored = tuple(replace(s, scored=tuple(range(len(s.ids)))) for s in text(6, seed=1))
    evaluator = ReplacementEvaluator(before, scored, 0.9)
    candidates = find_rules(before, scored, 10.0, fit=-99.0).candidates
    assert candidates and evaluator.kl({}) == 0.0
    loose = ReplacementEvaluator(before, scored).kl(
        {candidate.name: candidate for candidate in candidates}
    )
    assert 0 < loose < 10.0
    kept = find_rules(before, scored, 10.0, fit=-99.0, match=1.0).candidates
    after = with_rules(before, {candidate.name: candidate for candidate in kept})
    runs = [Interpreter(program) for program in (before, after)]
    for sample in scored:
        first, second = (run(torch.tensor([sample.ids])).logits.argmax(-1) for run in runs)
        assert torch.equal(first, second)


def test_labels_are_rules_for_heads_and_neurons(tmp_path) -> None:
    before = canonical(tmp_path / "tiny")
    sharp = "softmax(0.5*(offset == 1) + 0.25*(key.token in {1, 2}))"
    head = before.core.of(Head)[0]
    mlp = before.core.of(Mlp)[0]
    known = Evidence("a token", 0.9, predicate=sharp)
    flat = Evidence("always", 0.9, predicate="gelu(0.01 + 0.02*(token in {3}))")
    nodes = [
        replace(node, evidence=known)
        if node.name == head.name
        else replace(node, rows=tuple(replace(row, evidence=flat) for row in node.rows))
        if node is mlp
        else node
        for node in before.core
    ]
    before = verify(before.rewritten(tuple(nodes), {}))
    context = {"samples": text(8, seed=1)}
    after, notices, _ = symbolized(
        before, "{error_budget=0.05,same_answers=false,fit=-99.0}", **context
    )
    ruled = [row.name for row in after.core[mlp.name].rows if row.rule is not None]
    assert ruled and len(ruled) <= len(mlp.rows)
    names = [row.name for row in mlp.rows]
    for row, out in zip(after.core[mlp.name].rows, after.array(after.core[mlp.name].w_out)):
        assert (out == before.array(mlp.w_out)[names.index(row.name)]).all()
    assert compare(before, after, context["samples"]).kl <= 0.05 * 1.001
    assert f"of {len(ruled)} of" in notices[-1]
    again, *_ = symbolized(before, "{error_budget=0.05,same_answers=false,fit=-99.0}", **context)
    assert print_program(again) == print_program(after)
    strict, *_ = symbolized(before, "{error_budget=0.05,fit=0.9}", **context)
    assert all(row.rule is None for row in strict.core[mlp.name].rows)


def test_neurons_get_their_share_where_heads_could_spend_all(tmp_path) -> None:
    """Cheapest for what it saves first, whether head or neuron: neither waits for the other."""
    before = canonical(tmp_path / "tiny")
    constant = Evidence("nothing", 0.9, predicate="0.0")
    mlp = before.core.of(Mlp)[0]
    rows = tuple(replace(row, evidence=constant) for row in mlp.rows)
    dull = {
        mlp.w_out.name: before.array(mlp.w_out) * np.float32(1e-3)
    }  # hardly heard: any rule does
    nodes = [replace(node, rows=rows) if node is mlp else node for node in before.core]
    before = verify(before.rewritten(tuple(nodes), dull))
    samples = text(6, seed=1)
    alone, *_ = symbolized(before, "{error_budget=10.0,fit=-99.0}", samples=samples)
    budget = compare(before, alone, samples).kl / 2  # not enough for all heads
    after, notices, log = symbolized(
        before, f"{{error_budget={budget},fit=-99.0}}", samples=samples
    )
    assert all(row.rule is not None for row in after.core[mlp.name].rows)
    assert any("rolled back" in line for line in log)
    assert (
        f"of {len(mlp.rows)} of {sum(len(m.rows) for m in before.core.of(Mlp))} neurons"
        in notices[-1]
    )
    first = next(at for at, line in enumerate(log) if "rolled back" in line)
    assert any("more neurons" in line and "KL" in line for line in log[:first])


def test_refusals_say_why() -> None:
    program = handmade_program()
    after, notices, _ = symbolized(program, "", samples=())
    assert after.core == program.core and "no text or inputs" in notices[-1]
    guarded = split(program, {"L0H3"}, Guard(1.0))
    after, notices, _ = symbolized(guarded, "")
    assert after.core == guarded.core and "put symbolize before guard" in notices[-1]
    with pytest.raises(Gpt2cError, match="error_budget"):
        Symbolize(error_budget=-1.0)
    assert Sample((1,)) and symbolized(program, "{error_budget=0.0}")[0].core == program.core
