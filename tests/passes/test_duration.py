"""Effect and label print an estimate of their time, which does not affect the program."""

from dataclasses import replace

import pytest
from gpt2c.analysis.effect import seconds
from gpt2c.data.batches import subsample
from gpt2c.labels import duration as labelling
from gpt2c.passes.effect import Effect
from gpt2c.passes.label import Label
from gpt2c.passes.prune import Prune
from gpt2c.passes.support import duration
from gpt2c.passes.support import text as passes_text
from gpt2c.passes.support.duration import in_words
from pruning import canonical, context, text
from torch.utils.flop_counter import FlopCounterMode

CONTEXT = context(calibration=text(6), samples=text(3, seed=1))
PASSES = [Effect(exact=2), Effect(exact=0), Label(terms=1)]


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return canonical(tmp_path_factory.mktemp("model"), n_layer=2, n_inner=6)


@pytest.mark.parametrize("each", PASSES, ids=str)
def test_the_estimate_is_printed_before_the_work(program, each, monkeypatch):
    plain = each.apply(program, CONTEXT)
    monkeypatch.setattr(duration, "LITTLE", 0)
    monkeypatch.setattr(duration, "LONG", 0.0)
    notices: list[str] = []
    context = replace(
        CONTEXT,
        notice=notices.append,
        progress=lambda stage, done, total: notices.append("working"),
    )
    assert each.apply(program, context) == plain
    assert notices[0].startswith(f"{each.name}: takes about ") and "working" in notices
    assert notices[0].endswith(" s for 4 heads and 12 neurons on 120 tokens")
    assert sum("takes about" in line for line in notices) == 1


@pytest.mark.parametrize("each", PASSES, ids=str)
def test_no_estimate_is_made_for_little_work(program, each, monkeypatch):
    monkeypatch.setattr(duration, "LONG", 0.0)
    notices: list[str] = []
    each.apply(program, replace(CONTEXT, notice=notices.append))
    assert not any("takes about" in line for line in notices)


def test_more_work_takes_longer(program):
    """By a clock that counts the floating-point operations of torch."""
    few, many = text(8), text(80)
    with FlopCounterMode(display=False) as counter:
        clock = counter.get_total_flops
        one = seconds(program, few, 1, 0, clock)
        assert seconds(program, many, 1, 0, clock) == pytest.approx(10 * one, rel=0.1)
        assert seconds(program, few, 1, 40, clock) > 2 * seconds(program, few, 1, 1, clock) > 0
        short, long = (
            labelling.label_seconds(program, each, few, terms=1, clock=clock)
            for each in (subsample(many, 700), many)
        )
        assert 0 < short < long
        assert seconds(program, [], 1, 1, clock) == 0


def test_more_text_than_is_needed_is_not_looked_at(program, monkeypatch):
    notices: list[str] = []
    monkeypatch.setattr(passes_text, "TOKENS_MOST", 50)
    after = Effect(exact=0).apply(program, replace(CONTEXT, notice=notices.append))
    assert notices == ["effect: looks at 40 of 120 tokens of text, drawn at random"]
    some = replace(CONTEXT, calibration=subsample(CONTEXT.calibration, 50))
    assert after == Effect(exact=0).apply(program, some)
    cut = Prune(budget="50%").apply(program, replace(CONTEXT, notice=notices.append))
    assert notices[1:] == ["prune: looks at 40 of 120 tokens of text, drawn at random"]
    assert cut == Prune(budget="50%").apply(program, some)


def test_words_have_no_more_digits_than_an_estimate():
    assert [in_words(s) for s in (1, 34, 95, 100, 359, 5990, 6000)] == [
        "10 s",
        "40 s",
        "100 s",
        "2 min",
        "6 min",
        "100 min",
        "1.7 h",
    ]
