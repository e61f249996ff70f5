"""Estimates of effects: their gradients, draws of large vocabularies, and runs that were stopped."""

import pytest
import torch
from gpt2c.analysis import effect, estimates, moments
from gpt2c.analysis.effect import ablation_means, block_means, exact_effects
from gpt2c.analysis.estimates import _by_embeddings, estimated_effects
from gpt2c.data import unfinished
from gpt2c.data.batches import batches
from gpt2c.interpreter import Interpreter
from pruning import canonical, text


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return canonical(tmp_path_factory.mktemp("model"), n_layer=2, n_inner=24)


def test_the_gradient_of_a_draw_is_that_of_its_log_probability(program, monkeypatch):
    run, (batch,) = Interpreter(program), batches(text(3), 999, program.shape.context)
    block = "L0.neurons"
    result = run(
        batch.ids, batch.positions, keep=[block, estimates.READ], edits={block: estimates.leaf}
    )
    drawn = torch.randint(program.shape.vocab, batch.ids.shape)
    monkeypatch.setattr(
        torch.Tensor, "multinomial", lambda chances, n, **_: drawn.reshape(-1, 1).expand(-1, n)
    )
    read, slopes = _by_embeddings(run, result, batch, 1, torch.Generator())()
    value = result.activations[block]
    (fast,) = torch.autograd.grad(read, [value], slopes, retain_graph=True)
    log = result.logits.log_softmax(-1).gather(-1, drawn[..., None])[..., 0]
    (plain,) = torch.autograd.grad(log[batch.real].sum(), [value])
    assert torch.allclose(fast, plain, atol=1e-5, rtol=1e-4)


def test_draws_follow_the_chances_of_their_own_position(program):
    """The mean of the slopes is 0: that of the draws' rows is the mean row by the chances."""
    run, (batch,) = Interpreter(program), batches(text(3), 999, program.shape.context)
    result = run(batch.ids, batch.positions, keep=[estimates.READ])
    draw = _by_embeddings(run, result, batch, 400, torch.Generator().manual_seed(0))
    slopes = torch.stack([draw()[1] for _ in range(400)]).double()
    error = slopes.mean(0) * 20 / slopes.std(0).clamp(min=1e-30)  # in standard errors
    real = error[batch.real]
    assert 0.8 < real.square().mean() < 1.25
    assert slopes[:, batch.real].std(0).min() > 0


class _StopError(Exception):
    """The end of a run that is stopped."""


def stopped_and_resumed(monkeypatch, tmp_path, owner, name, run):
    """The result of ``run`` after a first run whose second batch failed; and the batches run."""
    monkeypatch.setenv("GPT2C_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(unfinished, "EVERY", 0.0)
    monkeypatch.setattr(estimates, "TOKENS", 64)
    work, calls = getattr(owner, name), []

    def stops(*args, **kwargs):
        calls.append(name)
        if len(calls) == 2:
            raise _StopError
        return work(*args, **kwargs)

    monkeypatch.setattr(owner, name, stops)
    with pytest.raises(_StopError):
        run()
    result, count = run(), len(calls)
    again = run()
    assert len(calls) == count, "a run that was finished is not done again"
    assert repr(again) == repr(result)
    return result, count


def test_a_stopped_estimate_goes_on_at_its_batch(program, monkeypatch, tmp_path):
    samples = text(24, 8)
    means = block_means(program, samples)
    monkeypatch.setattr(estimates, "TOKENS", 64)
    whole = estimated_effects(program, samples, means, draws=2)

    def run():
        return estimated_effects(program, samples, means, draws=2)

    result, calls = stopped_and_resumed(monkeypatch, tmp_path, estimates, "_squares", run)
    assert result == whole
    assert calls == 1 + len(list(batches(samples, 64, program.shape.context)))


def test_stopped_ablations_go_on_at_their_batch(program, monkeypatch, tmp_path):
    samples = text(24, 8)
    means = ablation_means(program, samples)
    monkeypatch.setattr(estimates, "TOKENS", 64)
    whole = exact_effects(program, samples, means, ["L0H1", "L1N3"])

    def run():
        return exact_effects(program, samples, means, ["L0H1", "L1N3"])

    result, calls = stopped_and_resumed(monkeypatch, tmp_path, effect, "_divergence_from", run)
    assert result == whole
    assert calls == 1 + len(list(batches(samples, 64, program.shape.context)))


def test_stopped_moments_go_on_at_their_batch(program, monkeypatch, tmp_path):
    samples = text(24, 8)
    monkeypatch.setattr(estimates, "TOKENS", 64)
    means, spreads = moments.part_moments(program, samples)
    again, calls = stopped_and_resumed(
        monkeypatch,
        tmp_path,
        moments.Interpreter,
        "activations",
        lambda: moments.part_moments(program, samples),
    )
    assert calls == 1 + len(list(batches(samples, 64, program.shape.context)))
    for name, mean in means.items():
        assert torch.equal(mean, again[0][name])
        assert torch.equal(spreads[name], again[1][name])
