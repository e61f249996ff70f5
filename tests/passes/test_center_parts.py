"""center_parts: the same function, of parts that write their deviation from their mean."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.analysis.moments import part_moments
from gpt2c.data.batches import batches
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Graph, Head, Mlp, mean_of, verify
from gpt2c.ir.means import without_means
from gpt2c.passes.center_parts import ALWAYS_ON
from pruning import after, canonical, context, text


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return canonical(tmp_path_factory.mktemp("model"), n_layer=2, n_inner=48)


@pytest.fixture(scope="module")
def centered(program):
    return after(program, "center_parts")


def logits(program):
    ids = torch.tensor([sample.ids for sample in text()])
    with torch.inference_mode():
        return Interpreter(program).double()(ids).logits


def mean_outputs(program):
    """The mean output of each part on the calibration text, [parts, w]."""
    run, total, count = Interpreter(program), {}, 0
    heads = [head.name for head in program.core.of(Head)]
    blocks = {f"{mlp.name}.neurons": mlp for mlp in program.core.of(Mlp)}
    for batch in batches(text(), 512, program.shape.context):
        kept = run.activations(batch.ids, batch.positions, keep=[*heads, *blocks])
        for name, value in kept.items():
            if name in blocks and (mean := blocks[name].mean) is not None:
                value = value - torch.from_numpy(program.array(mean))
            total[name] = total.get(name, 0) + value[batch.real].sum(0)
        count += int(batch.real.sum())
    rows = [(total[name] / count).numpy()[None] for name in heads]
    for name, mlp in blocks.items():
        rows.append((total[name] / count).numpy()[:, None] * program.array(mlp.w_out))
    return np.concatenate(rows)


def test_the_function_stays_and_every_part_has_mean_zero(program, centered):
    assert (logits(program) - logits(centered)).abs().max() < 1e-4
    before, now = (np.linalg.norm(mean_outputs(p), axis=1) for p in (program, centered))
    assert before.max() > 0.1
    assert now.max() < 1e-5 * before.max()


def test_again_changes_nothing_and_canonicalize_takes_it_back(program, centered):
    again = after(centered, "center_parts")
    for node in centered.core:
        if (mean := mean_of(node)) is not None:
            assert np.allclose(centered.array(mean), again.array(mean_of(again.core[node.name])))
    back = without_means(centered)
    assert all(mean_of(node) is None for node in back.core)
    for node in program.core.of(Mlp):
        ref = program.core.layer_constant(node.layer, "mlp").vector
        assert np.allclose(program.array(ref), back.array(ref), atol=1e-5)
    assert all(mean_of(node) is None for node in after(centered, "canonicalize").core)


# Counts of parts, since a share pays for fewer centered parts: their means are numbers too.
HALF = "prune{budget=heads=2 neurons=24}"


@pytest.mark.parametrize("pipeline", [HALF, f"{HALF},refit", f"{HALF},detach"])
def test_passes_do_the_same_to_centered_parts(program, centered, pipeline):
    """The outputs after a pass differ as much as by the rounding of another order of sums."""
    plain, other = after(program, pipeline), after(centered, pipeline)
    assert [n.name for n in plain.core] == [n.name for n in other.core]
    assert any(mean_of(node) is not None for node in other.core)
    assert (logits(plain) - logits(other)).abs().max() < 1e-2
    if other.fallback is not None:
        assert all(mean_of(node) is None for node in other.fallback)
        ids = torch.tensor([sample.ids for sample in text()])
        with torch.inference_mode():
            original = Interpreter(other, other.fallback).double()(ids).logits
        assert (original - logits(program)).abs().max() < 1e-4


def test_a_head_of_lower_rank_keeps_its_mean_near_zero(centered):
    """Near: its attention changes as well."""
    factored = after(centered, "factor{kl=0.1}")
    heads = [h for h in factored.core.layer_heads(0) if h.ov != centered.core[h.name].ov]
    assert heads
    means, spreads = part_moments(factored, text())
    written = {
        head.name: np.linalg.norm(
            means[f"{head.name}.moved"].numpy() @ factored.array(head.ov.weights)[1]
        )
        for head in heads
    }
    assert sum(written.values()) < 0.5 * sum(
        np.linalg.norm(factored.array(mean_of(head)) @ factored.array(head.ov.weights)[1])
        for head in heads
    )
    for head in heads:
        rank, whole = (p.extent(mean_of(p.core[head.name]))[0] for p in (factored, centered))
        assert rank < whole
        assert written[head.name] < 0.05 * float(spreads[f"{head.name}.moved"])


def test_tune_leaves_means_as_measured(centered):
    pruned = after(centered, "prune{budget=50%}")
    tuned = after(pruned, "tune{steps=2,tokens=256,self_generated=0}")
    changed = 0
    for node in pruned.core:
        if (mean := mean_of(node)) is not None:
            assert np.array_equal(pruned.array(mean), tuned.array(mean_of(tuned.core[node.name])))
            changed += 1
    assert changed
    means, _ = part_moments(after(tuned, "center_parts"), text())
    assert all(float(means[f"{h.name}.moved"].abs().max()) < 1e-4 for h in tuned.core.of(Head))


def test_a_part_that_hardly_varies_is_always_on(program):
    mlp = program.core.of(Mlp)[0]
    bias = program.array(mlp.bias).copy()
    bias[3] = 60.0  # far above what it reads
    raised = verify(program.rewritten(tuple(program.core), {mlp.bias.name: bias}))
    marked = {
        row.name: row.evidence.constancy
        for row in after(raised, "center_parts").core.layer_mlp(mlp.layer).rows
    }
    ratio = marked[mlp.rows[3].name]
    assert ratio is not None and ratio > 2 * ALWAYS_ON
    assert sum(value is not None for value in marked.values()) < len(marked) / 2


def test_a_sublayer_that_is_read_by_name_stays(program):
    nodes = []
    for node in program.core:
        if isinstance(node, Mlp) and node.layer == 1:
            node = replace(node, reads=("tok", "pos", "L0H1"))
        nodes.append(node)
    named = verify(replace(program, core=Graph(tuple(nodes))))
    done = after(named, "center_parts")
    assert all(mean_of(head) is None for head in done.core.layer_heads(0))
    assert all(mean_of(head) is not None for head in done.core.layer_heads(1))
    assert (logits(named) - logits(done)).abs().max() < 1e-4


def test_without_parts_it_says_so(program):
    notices = []
    bare = tuple(node for node in program.core if not isinstance(node, Head | Mlp))
    empty = program.rewritten(bare, {})
    after(empty, "center_parts", context(notice=notices.append))
    assert any("no part" in notice for notice in notices)
