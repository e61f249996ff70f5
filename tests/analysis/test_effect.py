"""Effects of mean ablation, estimated and exact; self-generated text."""

import numpy as np
import pytest
import torch
from gpt2c.analysis import effect
from gpt2c.analysis.effect import block_means, exact_count, exact_effects, part_means
from gpt2c.analysis.estimates import estimated_effects
from gpt2c.analysis.generation import sample_text
from gpt2c.data.sample import Sample
from gpt2c.interpreter import Interpreter, Memory
from gpt2c.ir import Head
from gpt2c.passes.effect import Effect
from pruning import canonical, context, text
from scipy.stats import spearmanr


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return canonical(tmp_path_factory.mktemp("model"), n_layer=2, n_inner=24)


def test_means_are_those_of_the_activations(program):
    samples = [Sample(each.ids[: 5 + i]) for i, each in enumerate(text(6))]
    means = part_means(program, samples)
    run = Interpreter(program)
    values = [run(torch.tensor([s.ids]), keep=["L1H1"]).activations["L1H1"][0] for s in samples]
    assert torch.allclose(means["L1H1"], torch.cat(values).mean(0), atol=1e-5)


def test_the_exact_effect_is_the_divergence_from_an_ablated_run(program):
    samples = text(3)
    means = block_means(program, samples)
    run, ids = Interpreter(program), torch.tensor([s.ids for s in samples])
    mean = float(means["L0.neurons"][7])
    p = run(ids).logits.log_softmax(-1)
    q = run(ids, edits={"L0N7": lambda x: torch.full_like(x, mean)}).logits.log_softmax(-1)
    expected = float((p.exp() * (p - q)).sum(-1).mean())
    assert exact_effects(program, samples, means, ["L0N7"])["L0N7"] == pytest.approx(
        expected, rel=1e-3
    )


def test_the_estimate_is_half_the_fisher_information(program):
    """For small changes, estimate and exact effect are the same number."""
    samples = text(48, 8)
    means = block_means(program, samples)
    estimates = estimated_effects(program, samples, means, draws=24)
    names = [name for name in estimates if "N" in name]
    exact = exact_effects(program, samples, means, names)
    assert spearmanr([estimates[n] for n in names], [exact[n] for n in names])[0] > 0.85
    weak = sorted(names, key=exact.__getitem__)[: len(names) // 2]
    ratio = sum(estimates[n] for n in weak) / sum(exact[n] for n in weak)
    assert 0.6 < ratio < 1.6


def test_the_work_of_the_default_is_bounded_and_more_is_kept(program, monkeypatch):
    texts = text(2)
    assert [exact_count(program, texts, n) for n in (0, 5, 256, 300)] == [0, 5, 256, 300]
    monkeypatch.setattr(effect, "EXACT_OPERATIONS", 1.0)
    assert [exact_count(program, texts, n) for n in (0, 5, 256, 300)] == [0, 1, 1, 300]


def test_every_part_has_an_effect(program):
    notices = []
    after = Effect(exact=10).apply(program, context(notice=notices.append))
    assert all(head.evidence.effect > 0 for head in after.core.of(Head))
    assert "rank correlation" in notices[0]
    assert after.weights == program.weights


def test_a_cached_run_equals_a_full_run(program):
    run, ids = Interpreter(program), torch.tensor([each.ids for each in text(3)])
    memory = Memory()
    parts = [run(ids[:, a:b], memory=memory).logits for a, b in ((0, 5), (5, 6), (6, 20))]
    assert torch.allclose(torch.cat(parts, 1), run(ids).logits, atol=1e-4)


def test_generated_text_is_greedy_and_stops(program):
    prompts = [Sample(each.ids[: 3 + i % 2], offset=i % 3) for i, each in enumerate(text(9))]
    written = list(sample_text(program, prompts, 14))
    run, eos = Interpreter(program), program.shape.eos
    assert len(written) == len(prompts)
    for each in written:
        size = next(len(p.ids) for p in prompts if p.ids == each.ids[: len(p.ids)])
        places = torch.arange(len(each.ids)) + each.offset
        best = run(torch.tensor([each.ids]), places).logits[0].argmax(-1).tolist()
        assert list(each.ids[size:]) == best[size - 1 : -1]
        assert len(each.ids) == 14 or each.ids[-1] == eos
        assert eos not in each.ids[size:-1]


def test_sampled_text_follows_the_distribution(program):
    prompts = [Sample((5, 6))] * 400
    drawn = [each.ids[2] for each in sample_text(program, prompts, 3, temperature=1.0, seed=3)]
    chances = Interpreter(program)(torch.tensor([[5, 6]])).logits[0, -1].softmax(-1)
    best = int(chances.argmax())
    expected = float(chances[best])
    assert abs(np.mean(np.array(drawn) == best) - expected) < 4 * np.sqrt(expected / 400)
    again = [each.ids[2] for each in sample_text(program, prompts, 3, temperature=1.0, seed=3)]
    assert drawn == again
