"""WER and core share by the interpreter: at the ends of the threshold they are known."""

import math
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from gpt2c.analysis.wer import speller, word_error_rate
from gpt2c.cascade.continuations import continuations
from gpt2c.data.sample import Sample
from gpt2c.fidelity.prompts import Prompt
from gpt2c.frontend.lift import lift
from gpt2c.ir import Guard
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from small import small_checkpoint
from split import split

from benchmarks import cascade_wer
from benchmarks.label_lift import without_fallback


@pytest.fixture
def prompts(monkeypatch: pytest.MonkeyPatch) -> list[Sample]:
    rng = np.random.default_rng(0)
    drawn = [tuple(rng.integers(2, 6, size).tolist()) for size in (3, 4, 5) for _ in range(8)]
    chosen = [Prompt(ids, kind=f"kind{len(ids) % 2}") for ids in drawn]
    monkeypatch.setattr(cascade_wer, "select", lambda *_, **__: SimpleNamespace(prompts=chosen))
    return [Sample(ids) for ids in drawn]


@pytest.mark.parametrize("margin", [-math.inf, math.inf])
def test_the_core_alone_and_the_fallback_alone(prompts: list[Sample], margin: float) -> None:
    checkpoint = small_checkpoint(3, heads=2, width=32, context=24)
    program = Canonicalize().apply(lift(checkpoint), Context())
    guarded = split(program, {"L0H1", "L1H0"}, Guard(margin))
    figures: dict[str, Any] = cascade_wer.measure(guarded, cast(Any, None), len(prompts), 0)
    spell = speller(program.vocabulary, program.shape.stop)
    original = continuations(guarded, prompts, cascade_wer.NEW_TOKENS)
    alone = continuations(without_fallback(guarded), prompts, cascade_wer.NEW_TOKENS)
    errors = [word_error_rate(spell(a), spell(b)) for a, b in zip(original, alone, strict=True)]
    core = margin < 0
    assert np.mean(errors) > 0
    assert figures["wer"]["all"]["value"] == pytest.approx(np.mean(errors) if core else 0, abs=1e-6)
    assert figures["core_share"]["all"]["value"] == (1 if core else 0)
    assert {*figures["wer"]} == {"all", "kind0", "kind1"} and figures["wer"]["all"]["n"] == 24
