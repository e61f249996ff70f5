"""Fused runs are gated runs: the same logits and gradients, for any live parts."""

import numpy as np
import pytest
import torch
from builders import tiny_gpt2
from gpt2c import lift, load_checkpoint
from gpt2c.behaviour.encoded import align, encode_prompts
from gpt2c.behaviour.fused import FusedRunner, fits, live_run
from gpt2c.behaviour.gated import GatedInterpreter, Pull
from gpt2c.behaviour.schema import read_behaviours
from gpt2c.behaviour.worst_case import _pulled
from gpt2c.ir import Head, Mlp
from gpt2c.ir.means import with_means
from gpt2c.passes import parse_pipeline, run_pipeline
from planted import encode, planted_lines, write_lines


def with_random_means(program):
    rng = np.random.default_rng(0)
    sizes = {head.name: program.array(head.ov.weights).shape[1] for head in program.core.of(Head)}
    sizes |= {mlp.name: len(mlp.rows) for mlp in program.core.of(Mlp)}
    return with_means(program, {name: 0.3 * rng.normal(size=n) for name, n in sizes.items()})


@pytest.fixture(scope="module", params=["lifted", "folded", "with means"])
def setting(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    tiny_gpt2(folder / "m", vocab_size=32)
    program = lift(load_checkpoint(folder / "m"))
    if request.param == "folded":
        program = run_pipeline(program, parse_pipeline("canonicalize"))
    if request.param == "with means":
        program = with_random_means(program)
    path = write_lines(folder / "b.jsonl", planted_lines())
    (behaviour,) = read_behaviours(path)
    runner = GatedInterpreter(program)
    prompts = align(encode_prompts(behaviour.of("calibration"), encode, 12))
    assert fits(runner)
    return runner, prompts, runner.base(prompts)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 1.0])
def test_logits_and_gradients_are_those_of_gated_runs(setting, share):
    runner, prompts, base = setting
    generator = torch.Generator().manual_seed(1)
    live = torch.rand(len(runner.parts), generator=generator) < share
    gates = (torch.rand(len(live), generator=generator) * live).requires_grad_()
    whole = runner.run(prompts, base, gates)
    fused = live_run(runner, base, live)(prompts, gates[live])
    torch.testing.assert_close(fused, whole, rtol=1e-4, atol=1e-4)
    if share:
        expected, got = (
            torch.autograd.grad(logits.square().sum(), gates)[0] for logits in (whole, fused)
        )
        torch.testing.assert_close(got[live], expected[live], rtol=1e-3, atol=1e-3)


def test_all_gates_on_is_the_program(setting):
    runner, prompts, base = setting
    on = torch.ones(len(runner.parts))
    torch.testing.assert_close(
        FusedRunner(runner, base).run(prompts, on), runner.plain(prompts), rtol=1e-4, atol=1e-4
    )


def test_pulled_runs_agree_with_gated_ones(setting):
    runner, prompts, base = setting
    generator = torch.Generator().manual_seed(2)
    gates = (torch.rand(len(runner.parts), generator=generator) < 0.3).float()
    amount = torch.rand(len(prompts.items), len(gates), generator=generator)
    expected = runner.run(prompts, base, gates, Pull(amount, *runner.record(prompts.ids)))
    got = _pulled(runner, prompts, base, gates)(amount)
    torch.testing.assert_close(got, expected, rtol=1e-4, atol=1e-4)
