"""Gated runs: gates 1 change nothing, gates 0 leave constants of roles, and all ways to run agree."""

import numpy as np
import pytest
import torch
from gpt2c.behaviour.encoded import align, encode_prompts
from gpt2c.behaviour.gated import GatedInterpreter
from gpt2c.behaviour.schema import read_behaviours
from gpt2c.interpreter import Interpreter
from gpt2c.ir.means import with_means
from planted import PLANTED, encode, planted_lines, planted_program, write_lines


def centered(program):
    """The program whose parts write deviations from means, as after the pass center_parts."""
    draws = np.random.default_rng(1)
    rows = len(program.core["L0"].rows)
    widths = {name: program.array(program.core[name].ov.weights).shape[1] for name in HEADS}
    means = {name: draws.normal(size=width) for name, width in widths.items()}
    return with_means(program, means | {"L0": draws.normal(size=rows)})


HEADS = ("L0H0", "L0H1")


@pytest.fixture(scope="module", params=[lambda program: program, centered], ids=["plain", "means"])
def setting(request, tmp_path_factory):
    path = write_lines(tmp_path_factory.mktemp("data") / "b.jsonl", planted_lines())
    (behaviour,) = read_behaviours(path)
    runner = GatedInterpreter(request.param(planted_program()))
    prompts = align(encode_prompts(behaviour.of("calibration"), encode, 12))
    return runner, prompts, runner.base(prompts)


def test_all_gates_on_is_the_program(setting):
    runner, prompts, base = setting
    gates = torch.ones(len(runner.parts))
    plain = Interpreter(runner.program)(prompts.ids).logits[prompts.row, prompts.place]
    torch.testing.assert_close(runner.plain(prompts), plain)
    torch.testing.assert_close(runner.run(prompts, base, gates), plain)


def test_bases_are_means_by_role_of_one_phrasing(setting):
    runner, prompts, base = setting
    heads, _ = runner.record(prompts.ids)
    for role, key in enumerate(prompts.roles):
        at = (prompts.role == role) & prompts.real
        assert {prompts.items[i].prompt.phrasing for i in at.nonzero()[:, 0].tolist()} == {key[0]}
        torch.testing.assert_close(base.heads["L0H0"][role], heads["L0H0"][at].mean(0))


def test_no_gates_give_the_same_answer_to_all_prompts_of_a_phrasing(setting):
    runner, prompts, base = setting
    logits = runner.run(prompts, base, torch.zeros(len(runner.parts)))
    best = logits.argmax(-1)[[i.prompt.phrasing == "p0" for i in prompts.items]]
    assert len(set(best.tolist())) == 1


def test_separate_runs_agree_with_whole_ones(setting):
    runner, prompts, base = setting
    gates = runner.parts.gates(PLANTED[:4])
    edits = runner.edits(prompts, base, gates, separate=True)
    whole = runner.run(prompts, base, gates)
    torch.testing.assert_close(runner.logits(prompts, edits)[0], whole)


def test_roles_that_prompts_lack_are_held_at_zero(setting):
    runner, prompts, _ = setting
    one = prompts.select([0])
    base = runner.base(one)
    lacking = torch.ones(len(prompts.roles), dtype=torch.bool)
    lacking[one.role[one.real]] = False
    assert bool(lacking.any())
    assert not base.neurons["L0"][lacking].any()
