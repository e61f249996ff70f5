"""The pass manager measures what passes claim, and undoes those that don't hold it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
import pytest
from gpt2c.analysis.compare import compare
from gpt2c.data.sample import Sample
from gpt2c.frontend import load_checkpoint, read_inputs
from gpt2c.frontend.lift import lift
from gpt2c.ir import (
    Evidence,
    Graph,
    Guard,
    Head,
    InvalidProgram,
    Node,
    Program,
    Step,
    claims_equality,
    count_numbers,
    count_parts,
    parse_program,
    print_program,
)
from gpt2c.passes import Context, Pass, manager, parse_pipeline, run_pipeline
from gpt2c.passes.support.cut import with_fallback
from small import small_program, with_node

SMALL = small_program()
GAINS = ("L0.ov", "L1.ov")  # blocks that only the core has
SAMPLES = (Sample((0, 3, 1, 5)), Sample((2, 2, 4), offset=1))


@dataclass(frozen=True)
class Apply(Pass):
    """A pass made for a test."""

    name: ClassVar[str] = "honest"

    change: Callable[[Program], Program]

    def apply(self, program: Program, context: Context) -> Program:
        return self.change(program)

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Spending(Apply):
    """A pass that may cost something."""

    name: ClassVar[str] = "spending"
    allowed: ClassVar[None] = None

    __str__ = Apply.__str__


def scaled(factor: float) -> Callable[[Program], Program]:
    """A change of all logits by a factor."""

    def change(program: Program) -> Program:
        gain = program.weights["final.gain"].array * np.float32(factor)
        bias = program.weights["final.bias"].array * np.float32(factor)
        arrays = {"final.gain": gain, "final.bias": bias}
        return program.rewritten(program.core.nodes, arrays)

    return change


def without_head(program: Program) -> Program:
    nodes = tuple(node for node in program.core if node.name != "L0H1")
    return program.rewritten(nodes, {})


def numbers(program: Program) -> int:
    return sum(count_numbers(program, program.core).values())


class TestLies:
    def run(self, change, kind=Apply, samples=SAMPLES):
        notices: list[str] = []
        context = Context(samples, notices.append)
        return run_pipeline(SMALL, [kind(change)], context), notices

    @pytest.mark.parametrize("change", [scaled(1.5), scaled(-1), without_head])
    def test_are_rolled_back(self, change):
        after, notices = self.run(change)
        assert (after.core, after.weights) == (SMALL.core, SMALL.weights)
        step = after.history[-1]
        distance = compare(SMALL, change(SMALL), SAMPLES, double=True)
        assert (
            step.max_logit == pytest.approx(distance.max_logit, rel=0.01) and step.max_logit > 1e-3
        )
        assert step.kl == pytest.approx(distance.kl, rel=0.01)
        assert step.note.startswith("rolled back: |Δlogit| ") and "0.001 is allowed" in step.note
        assert notices == [f"honest: {step.note}"]
        assert (step.parts_before, step.numbers_before) == (step.parts_after, step.numbers_after)

    def test_are_not_found_without_samples(self):
        after, notices = self.run(scaled(2), samples=())
        assert after.weights == scaled(2)(SMALL).weights
        assert after.history[-1].kl is after.history[-1].max_logit is after.history[-1].note is None
        assert notices == []

    def test_small_changes_pass(self):
        after, notices = self.run(scaled(1 + 1e-5))
        assert after.weights != SMALL.weights and after.history[-1].note is None and not notices
        assert 0 < after.history[-1].max_logit <= 1e-3

    def test_passes_with_an_error_budget_are_measured_without_a_limit(self):
        after, notices = self.run(without_head, Spending)
        step = after.history[-1]
        assert "L0H1" not in {node.name for node in after.core} and not notices
        assert step.note is None and step.max_logit > 1e-3 and step.kl > 0
        assert step.parts_after == step.parts_before - 1
        assert step.numbers_after < step.numbers_before

    @pytest.mark.parametrize("kind", [Apply, Spending])
    def test_logits_that_are_not_numbers(self, kind):
        huge = np.tile(np.array([3e38, -3e38], np.float32), (6, 4))

        def change(program: Program) -> Program:
            arrays = {"huge": huge}
            unembed = replace(
                program.core.unembed, table=replace(program.core.unembed.table, name="huge")
            )
            return program.rewritten((*program.core.nodes[:-1], unembed), arrays)

        after, notices = self.run(change, kind)
        step = after.history[-1]
        if kind is Apply:
            assert after.core == SMALL.core and notices and "rolled back" in step.note
        assert step.max_logit is None or step.max_logit > 1e30
        assert parse_program(print_program(after), weights=after.weights) == after

    def test_the_error_of_float32_is_not_the_pass_s(self):
        """Its logits are of the order of 1e6, which float32 holds to 0.1; the change is exact."""

        def shifted(program: Program) -> Program:
            """All heads' output rows in another order, and their value rows too."""
            ov = np.ascontiguousarray(program.weights["L0.ov"].array[:, :, ::-1])
            bias = np.ascontiguousarray(program.weights["L0.value_bias"].array[:, ::-1])
            return program.rewritten(program.core.nodes, {"L0.ov": ov, "L0.value_bias": bias})

        random = np.random.default_rng(0)
        arrays = {
            "token": random.standard_normal((6, 8)),
            "L0.ov": 1e3 * random.standard_normal((2, 2, 4, 8)),
            "final.gain": 1e6 * random.standard_normal(8),
        }
        loud = replace(SMALL, weights=SMALL.weights.updated(arrays))
        assert compare(loud, shifted(loud), SAMPLES).max_logit > 1e-3
        after = run_pipeline(loud, [Apply(shifted)], Context(SAMPLES))
        assert after.weights == shifted(loud).weights and after.history[-1].note is None
        assert after.history[-1].max_logit <= 1e-3


class TestHistory:
    def test_records_each_pass(self):
        seen = []
        passes = [
            *parse_pipeline("canonicalize,classify{min_score=0.9},attribute"),
            Spending(without_head),
        ]
        after = run_pipeline(
            SMALL,
            passes,
            Context(SAMPLES),
            after=lambda each, program: seen.append((each, program)),
        )
        names = [step.name for step in after.history]
        assert names == ["lift", "canonicalize", "classify{min_score=0.9}", "attribute", "spending"]
        assert [each for each, _ in seen] == passes
        assert seen[-1][1] == after
        previous = SMALL
        for (_, program), step in zip(seen, after.history[1:]):
            assert program.history[-1] == step
            assert (step.parts_before, step.parts_after) == (
                count_parts(previous.core),
                count_parts(program.core),
            )
            assert (step.numbers_before, step.numbers_after) == (
                numbers(previous),
                numbers(program),
            )
            previous = program
        assert after.history[2].max_logit == after.history[2].kl == 0.0

    def test_can_t_be_forged(self):
        def forge(program: Program) -> Program:
            return replace(program, history=(Step("nothing", 0, 0, 0, 0),))

        after = run_pipeline(SMALL, [Apply(forge)], Context(SAMPLES))
        assert [step.name for step in after.history] == ["lift", "honest"]

    def test_rounds_noise_so_that_machines_agree(self):
        after = run_pipeline(SMALL, [Spending(scaled(1 + 1e-6))], Context(SAMPLES))
        step = after.history[-1]
        for number in (step.kl, step.max_logit):
            assert number == 0 or number == 10 ** round(np.log10(number))

    def test_empty_pipeline(self):
        assert run_pipeline(SMALL, []) == SMALL


def test_a_pass_that_breaks_the_program_is_an_error_that_names_the_rule():
    def break_it(program: Program) -> Program:
        return with_node(program, "L1H0", reads=("L9",))

    with pytest.raises(InvalidProgram, match="%L1H0: reads %L9"):
        run_pipeline(SMALL, [Apply(break_it)], Context(SAMPLES))


@dataclass(frozen=True)
class DropUnnamed(Pass):
    """CONTRIBUTING's example of a custom pass."""

    name: ClassVar[str] = "drop_unnamed"
    allowed: ClassVar[float | None] = None

    min_score: float = 0.3

    def apply(self, program: Program, context: Context) -> Program:
        def kept(node: Node) -> bool:
            return not isinstance(node, Head) or (node.evidence.score or 0) >= self.min_score

        return program.rewritten(tuple(node for node in program.core if kept(node)), {})


class TestLossy:
    """A program claims equality from what its history records, never from names of passes."""

    def test_a_custom_pass_that_changes_the_core(self):
        after = run_pipeline(SMALL, [DropUnnamed(min_score=2)], Context(SAMPLES))
        assert not after.core.of(Head)
        assert after.history[-1].lossy is True and not claims_equality(after)
        read = parse_program(print_program(after), weights=after.weights)
        assert read.history == after.history and not claims_equality(read)

    def test_a_custom_pass_that_changes_nothing(self):
        after = run_pipeline(SMALL, [DropUnnamed(min_score=-1)], Context(SAMPLES))
        assert after.history[-1].lossy is False and claims_equality(after)

    @pytest.mark.parametrize("name", ["prune", "canonicalize"])
    def test_the_name_says_nothing(self, name, monkeypatch):
        monkeypatch.setattr(Spending, "name", name)
        monkeypatch.setattr(Apply, "name", name)
        assert not claims_equality(run_pipeline(SMALL, [Spending(scaled(1.01))]))
        same = run_pipeline(SMALL, [Apply(scaled(1 + 1e-6))], Context(SAMPLES))
        assert claims_equality(same) and same.history[-1].name == name

    def test_a_pass_with_a_larger_tolerance_is_lossy(self, monkeypatch):
        monkeypatch.setattr(Apply, "allowed", 10.0)
        after = run_pipeline(SMALL, [Apply(scaled(1.5))], Context(SAMPLES))
        assert after.history[-1].note is None and after.history[-1].max_logit > 1e-3
        assert not claims_equality(after)

    def test_what_was_rolled_back_is_not_lossy(self):
        after = run_pipeline(SMALL, [Apply(scaled(1.5))], Context(SAMPLES))
        assert after.history[-1].note and claims_equality(after)

    def test_an_unknown_step_counts_as_lossy(self):
        step = replace(SMALL.history[-1], lossy=None)
        read = replace(SMALL, history=(step,))
        assert "lossy" not in print_program(read) and not claims_equality(read)
        assert not claims_equality(replace(SMALL, history=()))

    def test_a_program_with_a_fallback_claims_nothing(self):
        assert claims_equality(SMALL)
        assert not claims_equality(replace(SMALL, fallback=Graph(SMALL.core.nodes)))


def test_a_pass_that_only_annotates_is_not_compared(monkeypatch):
    def label(program: Program) -> Program:
        mlp = program.core.layer_mlp(0)
        rows = tuple(replace(row, evidence=Evidence("row")) for row in mlp.rows)
        program = with_node(program, mlp.name, rows=rows)
        return with_node(program, "L1H0", evidence=Evidence("new"))

    monkeypatch.setattr("gpt2c.passes.manager.compare", None)  # calling it would fail
    after = run_pipeline(SMALL, [Apply(label), Spending(label)], Context(SAMPLES))
    assert after.core != SMALL.core
    assert all(step.kl == step.max_logit == 0.0 for step in after.history[-2:])
    assert not any(step.lossy for step in after.history)


def test_fallback_and_guard_stay():
    program = replace(SMALL, fallback=Graph(SMALL.core.nodes), guard=Guard(1.5))
    after = run_pipeline(program, parse_pipeline("classify,attribute"), Context(SAMPLES))
    assert after.fallback == program.fallback and after.guard == program.guard


def test_a_base_pass_does_nothing():
    with pytest.raises(TypeError, match="Pass does not implement apply"):
        Pass().apply(SMALL, Context())


@pytest.mark.parametrize("name", ["addition-4l2h64d", "d3-1l1h16d", "sort-1l1h256d"])
def test_published(shared_checkpoints, name):
    """Those whose float32 errs most: canonicalize is not to blame for it."""
    checkpoint = load_checkpoint(shared_checkpoints / name)
    inputs = read_inputs(checkpoint.inputs, checkpoint.config)[:12]
    samples = [Sample(each.ids, each.offset) for each in inputs]
    after = run_pipeline(lift(checkpoint), parse_pipeline("canonicalize"), Context(samples))
    assert after.history[-1].note is None and after.history[-1].max_logit <= 1e-3


def test_the_history_measures_the_distance_to_the_original():
    """Each step says how far its program is from the original, not only from the one before."""

    def apart(program: Program) -> Program:
        weights = {f"original.{name}": program.weights[name].array for name in GAINS}
        halved = {name: program.weights[name].array * np.float32(0.5) for name in GAINS}
        fallback = with_fallback(program).fallback
        kept = with_fallback(program).weights
        return replace(program, fallback=fallback, weights=kept.updated(halved | weights))

    def back(program: Program) -> Program:
        return replace(
            program,
            weights=program.weights.updated(
                {name: program.weights[f"original.{name}"].array for name in GAINS}
            ),
        )

    context = Context(samples=SAMPLES)
    passes = [Spending(apart), Spending(lambda program: program), Spending(back)]
    steps = run_pipeline(SMALL, passes, context).history[-3:]
    assert steps[0].error == steps[0].kl > 0
    assert steps[1].kl == 0 and steps[1].error == steps[0].error
    assert steps[2].kl > 0 and steps[2].error == 0
    assert run_pipeline(SMALL, [Apply(lambda program: program)], context).history[-1].error is None


def test_large_models_are_compared_on_less_text_and_say_so(monkeypatch):
    numbers = sum(count_numbers(SMALL, SMALL.core).values())
    samples = [Sample((0, 3, 1, 5))] * 10
    assert manager.compared_samples(SMALL, samples) == samples
    monkeypatch.setattr(manager, "OPERATIONS", 4 * numbers * 12)  # of 40 tokens
    assert len(manager.compared_samples(SMALL, samples)) == 3
    notices: list[str] = []
    after = run_pipeline(
        SMALL, [Apply(scaled(2.0))], Context(samples=samples, notice=notices.append)
    )
    assert "passes are compared on 12 of 40 tokens" in notices[0]
    assert "rolled back" in (after.history[-1].note or "")  # few tokens show it, too
    monkeypatch.setattr(manager, "OPERATIONS", 0)
    assert len(manager.compared_samples(SMALL, samples)) == 1
