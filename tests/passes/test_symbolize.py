"""symbolize: rules for published checkpoints, and unchanged weights without rules."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from counting import counting_model, inputs
from gpt2c.data.sample import Sample
from gpt2c.ir import Head, Value, parse_program, print_program
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint


def samples(count: int, seed: int) -> list[Sample]:
    return [Sample(case.ids, case.offset, case.scored) for case in inputs(count, seed)]


def test_a_model_made_by_hand_becomes_one_value_and_one_rule():
    notices: list[str] = []
    context = Context(samples(4, 0), notices.append, samples(60, 1))
    program = run_pipeline(counting_model(), parse_pipeline("symbolize"), context)
    (value,) = program.core.of(Value)
    assert value.rule.text == "count(seen, 'a') - count(seen, 'b')"
    assert value.evidence.roles == (("L0H0", 1.0),)
    assert not program.weights and not notices
    last = program.history[-1]
    assert last.numbers_after == 0 and last.tested and last.equal == last.tested > 50
    assert parse_program(print_program(program)).history == program.history


@pytest.mark.parametrize("limit", ["match=1.01", "interchange=1.01"])
def test_the_weights_stay_where_the_limits_are_not_met(limit):
    notices: list[str] = []
    before = counting_model()
    passes = parse_pipeline(f"symbolize{{{limit},error_budget=0}}")
    after = run_pipeline(before, passes, Context((), notices.append, samples(60, 1)))
    unsaid = [
        replace(node, evidence=before.core[node.name].evidence) if isinstance(node, Head) else node
        for node in after.core
    ]
    assert unsaid == list(before.core) and after.weights == before.weights
    assert "stay as they are" in notices[0] and after.history[-1].tested is None


def test_heads_that_keep_their_weights_are_labelled_by_their_value():
    notices: list[str] = []
    passes = parse_pipeline("symbolize{match=1.01,error_budget=0}")
    after = run_pipeline(counting_model(), passes, Context((), notices.append, samples(60, 1)))
    (head,) = after.core.of(Head)
    assert head.evidence.label == "holds how many more a than b were seen"
    assert head.evidence.score == 1.0
    assert "L0H0 holds how many more a than b" in notices[0]


def test_without_inputs_nothing_is_done():
    notices: list[str] = []
    before = counting_model()
    assert (
        run_pipeline(before, parse_pipeline("symbolize"), Context((), notices.append)).core
        == before.core
    )
    assert "--inputs" in notices[0]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("d2-1l1h16d", 'depth = count(seen, "a") - count(seen, "b")'),
        ("bin-majority-1l1h16d", "return most_common(letters)"),
    ],
)
def test_published_checkpoints(shared_checkpoints, tmp_path, name, line):
    target = tmp_path / name
    compile_checkpoint(
        str(shared_checkpoints / name),
        target,
        CompileOptions(passes=parse_pipeline("canonicalize,symbolize"), verify=60),
    )
    fidelity = json.loads((target / "fidelity.json").read_text())
    assert line in (target / "program.py").read_text()
    assert fidelity["match"]["value"] == 1.0
    assert fidelity["interchange"]["value"] >= 0.98
    assert sum(fidelity["opaque_numbers"].values()) == 0
    assert "## Where it goes wrong" in (target / "README.md").read_text()
    tests = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(target)]
    assert subprocess.run(tests, capture_output=True).returncode == 0
