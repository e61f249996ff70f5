"""distil_rules: cores that are rules, trained against the original."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from gpt2c.analysis.compare import compare
from gpt2c.codegen.output.folder import write_program
from gpt2c.data.sample import Sample
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.explained.correlation import compare_parts
from gpt2c.frontend import Vocabulary
from gpt2c.frontend.lift import lift
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Head, Mlp, Program, Rule, verify
from gpt2c.passes import parse_pipeline, run_pipeline
from gpt2c.passes.base import Context
from gpt2c.passes.distil.files import load_rules, save_rules
from gpt2c.passes.distil.order import ordered
from gpt2c.passes.distil.reading import read
from gpt2c.passes.distil.rules import with_rule_core
from gpt2c.passes.distil.splits import best_split, fit, indicator
from gpt2c.passes.distil.start import Sizes, first_model
from gpt2c.passes.distil.train import Plan, train
from gpt2c.passes.distil_rules import DistilRules
from gpt2c.passes.tune import Tune
from small import small_checkpoint

WORDS = ("<bos>", "<eos>", ' "', ".", " he", "ing", " Tom", " Ann", " dog", ",", " cat", " said")
SIZES = {"neurons": 7, "heads": 3}


def texts(seed: int, count: int = 60) -> list[Sample]:
    rng = np.random.default_rng(seed)
    lengths = rng.integers(4, 20, count)
    return [Sample(tuple(map(int, rng.integers(2, len(WORDS), n)))) for n in lengths]


@pytest.fixture(scope="module")
def program() -> Program:
    checkpoint = small_checkpoint(3, heads=2, width=32, vocab=len(WORDS), context=32, layers=2)
    checkpoint = replace(checkpoint, vocabulary=Vocabulary("words", WORDS))
    context = Context(samples=texts(1), calibration=texts(2))
    return run_pipeline(lift(checkpoint), parse_pipeline("canonicalize,effect{exact=0}"), context)


def distilled(program: Program, **options: int) -> Program:
    context = Context(calibration=texts(2), text=texts(3))
    return DistilRules(**{**SIZES, "tokens": 256, **options}).apply(program, context)  # type: ignore[arg-type]


def test_all_that_reads_is_a_rule_and_training_brings_it_nearer(program: Program) -> None:
    before, after = distilled(program, steps=0), distilled(program, steps=60, turns=1)
    verify(after)
    rows = [row for mlp in after.core.of(Mlp) for row in mlp.rows]
    heads = after.core.of(Head)
    assert len(rows) == SIZES["neurons"] and len(heads) == SIZES["heads"]
    assert all(row.rule is not None for row in rows)
    assert all(isinstance(head.selector, Rule) for head in heads)
    assert after.fallback is not None
    original = replace(after, core=after.fallback, fallback=None)
    held_out = texts(9)
    start, end = (compare(original, each, held_out).kl for each in (before, after))
    assert end < 0.8 * start


def test_the_program_computes_what_the_model_did(program: Program) -> None:
    model = first_model(program, texts(2), Sizes(7, 3, 4, 6, 10))
    with_rules = with_rule_core(program, model.core())
    some = [text for text in texts(5) if len(text.ids) == 16]
    reading = read(with_rules, some)
    with torch.no_grad():
        expected = model(reading).float()
        actual = Interpreter(with_rules)(reading.ids, reading.positions).logits
    assert (actual - expected)[reading.real].abs().max() < 0.05 * actual.std() + 0.02
    largest = max(len(t.condition.tokens) for f in model.core().formulas.values() for t in f.terms)  # type: ignore[union-attr]
    assert largest <= 6


def test_rules_are_saved_and_read_again(program: Program, tmp_path: Path) -> None:
    core = first_model(program, texts(2), Sizes(7, 3, 4, 6, 10)).core()
    save_rules(core, program, tmp_path / "rules.npz")
    again = load_rules(tmp_path / "rules.npz", program)
    assert again.formulas == core.formulas and again.patterns == core.patterns
    assert all(np.array_equal(block, again.blocks[name]) for name, block in core.blocks.items())
    restored = run_pipeline(
        program, parse_pipeline(f"distil_rules{{rules={tmp_path / 'rules.npz'}}}"), Context()
    )
    assert all(row.rule for mlp in restored.core.of(Mlp) for row in mlp.rows)
    (tmp_path / "broken.npz").write_bytes(b"PK")
    with pytest.raises(Gpt2cError, match="expected a file of rules"):
        load_rules(tmp_path / "broken.npz", program)


def test_rules_of_a_program_are_taken_again(program: Program, tmp_path: Path) -> None:
    made = distilled(program, steps=0)
    context = Context(samples=texts(1), calibration=texts(2))
    centred = run_pipeline(made, parse_pipeline("center_parts"), context)
    write_program(centred, tmp_path / "made")
    again = with_rule_core(program, load_rules(tmp_path / "made", program))
    distance = compare(made, again, texts(7))
    assert distance.max_logit < 1e-3
    assert compare(made, program, texts(7)).max_logit > 1


def test_tune_trains_what_rules_write(program: Program) -> None:
    before = distilled(program, steps=0)
    context = Context(calibration=texts(2), text=texts(3))
    after = verify(Tune(steps=40, tokens=256, self_generated=0.0).apply(before, context))
    rules = [
        [row.rule for mlp in each.core.of(Mlp) for row in mlp.rows] for each in (before, after)
    ]
    assert rules[0] == rules[1] and None not in rules[0]
    assert before.fallback is not None
    original = replace(before, core=before.fallback, fallback=None)
    start, end = (compare(original, each, texts(9)).kl for each in (before, after))
    assert end < 0.9 * start


def test_a_planted_set_is_found() -> None:
    rng = np.random.default_rng(0)
    values = np.stack([rng.integers(0, 30, 4000), rng.integers(0, 30, 4000)], axis=1)
    planted = np.isin(values[:, 1], [3, 7, 21])
    target = (planted * 2.0 + rng.normal(0, 0.5, 4000)).astype(np.float32)[:, None]
    split = best_split(indicator(values[:, 1], 30), target - target.mean(0))
    assert np.flatnonzero(split.scores[:, 0] > 0).tolist() == [3, 7, 21]
    assert abs(split.height[0] - 2) < 0.2
    shuffled = best_split(indicator(values[:, 0], 30), target - target.mean(0))
    assert shuffled.gain[0] < 0.05 * split.gain[0]
    fitted, rest = fit(values, target, 30, terms=1)
    assert fitted.features.tolist() == [[1]] and rest.var() < 0.3


def test_programs_that_are_not_ready_are_refused(program: Program) -> None:
    checkpoint = small_checkpoint(3)
    with pytest.raises(Gpt2cError, match="expected a canonical program"):
        distilled(lift(checkpoint))
    with pytest.raises(Gpt2cError, match="expected effects"):
        distilled(run_pipeline(lift(checkpoint), parse_pipeline("canonicalize")))
    with pytest.raises(Gpt2cError, match="terms"):
        DistilRules(terms=0)


def test_a_limited_set_has_the_values_that_matter_not_the_extreme_ones() -> None:
    rng = np.random.default_rng(0)
    values = np.where(rng.random(8000) < 0.9, rng.integers(0, 3, 8000), rng.integers(3, 30, 8000))
    # Rare values stand out most; two common ones explain most.
    target = np.where(values < 2, 1.0, np.where(values >= 25, 3.0, 0.0)) + rng.normal(0, 0.3, 8000)
    centred = (target - target.mean()).astype(np.float32)[:, None]
    member = indicator(values, 30)
    two, wide = (best_split(member, centred, largest=size) for size in (2, 20))
    assert np.flatnonzero(two.scores[:, 0] > 0).tolist() == [0, 1]
    assert {0, 1, 25} <= set(np.flatnonzero(wide.scores[:, 0] > 0).tolist())
    assert 0 < two.gain[0] <= wide.gain[0] * 1.001
    low = np.where(np.isin(values, [5, 9]), -3.0, 0.0).astype(np.float32)[:, None]
    fitted, rest = fit(values[:, None], low, 30, terms=1, largest=2)
    assert np.flatnonzero(fitted.scores[0, 0] > 0).tolist() == [5, 9] and fitted.heights[0, 0] < -2
    assert rest.var() < 0.1 * low.var()


FAITHFUL = Sizes(7, 3, 4, 4, 10, faithful=1.0, faithful_members=12)


@pytest.fixture(scope="module")
def of_tokens(program: Program) -> Program:
    """A model without positions whose neurons follow the token, and whose heads look evenly."""
    factors = {"position": 0.0, "L0.qk": 0.0, "L0.ov": 0.2, "L0.w_in": 4.0, "L1.w_in": 4.0}
    blocks = {name: factor * program.weights[name].array for name, factor in factors.items()}
    return replace(program, weights=program.weights.updated(blocks))


def test_faithful_rules_are_near_the_originals_and_stay(of_tokens: Program) -> None:
    program = of_tokens
    model = first_model(program, texts(2, 200), FAITHFUL)
    frozen, free = model.frozen, ~model.frozen
    assert frozen.sum() >= 3
    before = [model.scores.detach().clone(), model.heights.detach().clone()]
    relations = model.coefficients.detach().clone()
    plan = Plan(30, 256, 3e-3, 1, 1.0, 10, 0, alone=0.5)
    losses = train(model, Interpreter(program), texts(3), plan, lambda *_: None)
    assert losses[-1] < losses[0]
    assert torch.equal(model.heights[frozen], before[1][frozen])
    assert torch.equal(model.scores[frozen], before[0][frozen])
    assert torch.equal(model.coefficients[model.frozen_heads], relations[model.frozen_heads])
    assert not free.any() or not torch.equal(model.heights[free], before[1][free])
    compared = compare_parts(with_rule_core(program, model.core()), texts(9, 200))
    names = [*model.core().formulas]
    near = [compared[name].correlation for name, each in zip(names, frozen.tolist()) if each]
    assert min(near) > 0.6 and float(np.mean(near)) > 0.7


def test_steps_without_replacements_teach_the_others_to_do_without(program: Program) -> None:
    alone = []
    for share in (0.0, 0.7):
        model = first_model(program, texts(2), Sizes(7, 3, 4, 6, 10))
        model.frozen[:3], model.frozen_heads[:1] = True, True
        train(
            model,
            Interpreter(program),
            texts(3),
            Plan(200, 256, 1e-2, 0, 0.5, 10, 0, alone=share),
            lambda *_: None,
        )
        reading = read(program, texts(3))
        with torch.no_grad():
            logits = model(reading, alone=True)[reading.real].float()
            right = Interpreter(program)(reading.ids, reading.positions).logits[reading.real]
        right = right.log_softmax(-1)
        alone.append(float((right.exp() * (right - logits.log_softmax(-1))).sum(-1).mean()))
    assert alone[1] < 0.96 * alone[0]


def test_the_members_that_matter_most_come_first(program: Program) -> None:
    core = first_model(program, texts(2), Sizes(7, 3, 4, 6, 10)).core()
    common = [Sample((5, 4, 5, 4, 5, 6, 5))] * 20
    sorted_core = ordered(core, program, [*common, *texts(2, 10)])
    pairs = [
        (before.condition.tokens, after.condition.tokens)  # type: ignore[union-attr]
        for name in core.formulas
        for before, after in zip(
            core.formulas[name].terms, sorted_core.formulas[name].terms, strict=True
        )
        if after.condition.feature == "token"  # type: ignore[union-attr]
    ]
    assert all(set(before) == set(after) for before, after in pairs)
    assert any(before != after for before, after in pairs)
    assert all(after[0] == 5 for _, after in pairs if 5 in after)
    reading = with_rule_core(program, core), with_rule_core(program, sorted_core)
    assert compare(*reading, texts(5)).max_logit == 0
