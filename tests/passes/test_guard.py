"""The guard of small programs."""

import math
from dataclasses import replace

import numpy as np
import pytest
from gpt2c.cascade.continuations import continuations
from gpt2c.data.sample import Sample
from gpt2c.errors import Gpt2cError
from gpt2c.ir import Guard, Program, refs_of, verify
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.canonicalize import Canonicalize
from gpt2c.passes.guard import CalibrateGuard, cut_prompts
from gpt2c.passes.support.shared import cached_for_original
from small import small_program
from split import split

DROPPED = {"L0N3", "L0N4", "L1N1", "L1N5"}
RANDOM = np.random.default_rng(0)


def samples(n: int, low: int, high: int) -> list[Sample]:
    sizes = RANDOM.integers(low, high + 1, size=n)
    return [Sample(tuple(RANDOM.integers(6, size=size).tolist())) for size in sizes]


CONTEXT = Context(prompts=samples(400, 3, 5), calibration=samples(40, 40, 60))


def lossy(dropped: set[str] = DROPPED, **changes: object) -> Program:
    changes = {"context": 48, "bos": None, "eos": None, **changes}
    original = Canonicalize().apply(small_program(3, **changes), Context())
    return split(original, dropped, None)


def test_the_core_decides_where_it_is_sure_and_less_where_less_error_is_allowed():
    margins = []
    for limit in (0.5, 0.05):
        options = CalibrateGuard(max_wer=limit, new_tokens=8, fresh=200, error_predictor=False)
        guarded = verify(options.apply(lossy(), CONTEXT))
        assert guarded.guard is not None and guarded.guard.error_predictor is None
        margins.append(guarded.guard.margin)
    assert margins[0] < margins[1] < math.inf


def test_comparing_more_cores_on_the_same_prompts_raises_the_margin():
    margins = []
    for tries in (1, 10**3):
        options = CalibrateGuard(
            max_wer=0.05, new_tokens=8, fresh=200, error_predictor=False, tries=tries
        )
        margins.append(options.apply(lossy(), CONTEXT).guard.margin)
    assert margins[0] < margins[1]


def test_a_core_that_is_the_original_decides_everything():
    guarded = CalibrateGuard(max_wer=0.05, new_tokens=8).apply(lossy(set()), CONTEXT)
    same = replace(guarded, core=guarded.fallback)
    guarded = CalibrateGuard(max_wer=0.05, new_tokens=8).apply(same, CONTEXT)
    assert guarded.guard is not None and guarded.guard.margin < 0.05


def test_an_error_predictor_is_kept_only_if_it_raises_the_core_share():
    notices: list[str] = []
    guarded = CalibrateGuard(max_wer=0.2, new_tokens=8, fresh=0).apply(
        lossy(), replace(CONTEXT, log=notices.append)
    )
    assert len(notices) == 2  # both forms were tried
    shares = [float(line.split()[-1].rstrip("%")) for line in notices]
    assert guarded.guard is not None
    assert (guarded.guard.error_predictor is not None) == (shares[1] > shares[0])
    if guarded.guard.error_predictor is not None:
        assert guarded.array(guarded.guard.error_predictor).shape[1] == 8 + 3
    verify(guarded)


def test_too_few_prompts_leave_everything_to_the_original():
    notices: list[str] = []
    context = replace(CONTEXT, prompts=CONTEXT.prompts[:20], notice=notices.append)
    guarded = CalibrateGuard(new_tokens=8).apply(lossy(), context)
    assert guarded.guard == Guard(math.inf, max_wer=CalibrateGuard().max_wer)
    assert "the original decides every token" in notices[0]


@pytest.mark.parametrize(
    ("program", "context", "why"),
    [
        (small_program(), CONTEXT, "no original"),
        (lossy(), replace(CONTEXT, prompts=()), "no prompts"),
        (lossy(readout="multilabel"), CONTEXT, "sets of tokens"),
    ],
)
def test_a_guard_that_cannot_be_calibrated_is_reported_and_skipped(program, context, why):
    notices: list[str] = []
    assert CalibrateGuard().apply(program, replace(context, notice=notices.append)) == program
    assert why in notices[0]


def test_it_is_a_pass_like_any_other_and_gives_the_same_program_again():
    pipeline = parse_pipeline("guard{max_wer=0.3,new_tokens=4,fresh=0}")
    first, second = (run_pipeline(lossy(), pipeline, CONTEXT) for _ in range(2))
    assert first.guard is not None and first == second
    assert first.history[-1].name == "guard{max_wer=0.3,new_tokens=4,fresh=0}"


@pytest.mark.parametrize("option", ["max_wer=0", "max_wer=1", "confidence=1", "new_tokens=0"])
def test_options_without_sense_are_refused(option):
    with pytest.raises(Gpt2cError, match="guard"):
        parse_pipeline(f"guard{{{option}}}")


def test_another_budget_does_not_ask_the_original_again(monkeypatch):
    asked = []

    def counted(program, prompts, *others):
        asked.append(len(prompts))
        return continuations(program, prompts, *others)

    monkeypatch.setattr("gpt2c.passes.guard.continuations", counted)
    options, context = CalibrateGuard(max_wer=0.2, new_tokens=8), replace(CONTEXT, cache={})
    first, once = options.apply(lossy(), context), len(asked)
    second = options.apply(lossy({"L0N3"}), context)
    assert 0 < once == len(asked)
    assert (first, second) == tuple(
        options.apply(lossy(dropped), replace(CONTEXT, cache={})) for dropped in (DROPPED, {"L0N3"})
    )


def test_cached_results_of_one_original_are_not_used_for_another():
    context = Context()
    one = lossy()
    name = next(ref.name for node in one.fallback for ref in refs_of(node))
    other = replace(one, weights=one.weights.updated({name: one.weights[name].array + 1}))
    assert cached_for_original(one, context, "x", lambda: 1) == 1
    assert cached_for_original(one, context, "x", lambda: 2) == 1
    assert cached_for_original(one, context, "y", lambda: 3) == 3
    assert cached_for_original(other, context, "x", lambda: 4) == 4


def test_prompts_are_cut_from_text_without_overlap():
    text = Sample(tuple(range(100)))
    prompts = cut_prompts([text, Sample((1, 2, 3))])
    assert all(16 <= len(p.ids) <= 32 and p.offset == 0 for p in prompts)
    joined = [i for p in prompts for i in p.ids]
    assert joined == list(range(len(joined))) and len(joined) > 100 - 16
