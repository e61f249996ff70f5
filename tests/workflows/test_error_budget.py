"""--error-budget goes to the passes that can spend it."""

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.passes import parse_pipeline
from gpt2c.passes.symbolize import Symbolize
from gpt2c.workflows.presets import (
    default_passes,
    describe,
    with_error_budget,
    with_min_match,
)


def test_the_error_budget_goes_to_passes_that_use_it() -> None:
    passes = parse_pipeline("canonicalize,connect,symbolize{fit=0.9}")
    described = describe(with_error_budget(passes, 0.25))
    spends = "symbolize{error_budget=0.25,same_answers=false,fit=0.9}"
    assert described == f"canonicalize,connect{{error_budget=0.25}},{spends}"
    described = describe(with_error_budget(default_passes(3), 0.5))
    assert "symbolize{error_budget=0.5,same_answers=false" in described


def test_without_it_no_answer_changes_and_a_match_can_be_asked_for() -> None:
    passes = with_min_match(default_passes(3), 0.95)
    assert "same_answers" not in describe(passes)
    assert all(p.match == 0.95 and p.same_answers for p in passes if isinstance(p, Symbolize))
    with pytest.raises(Gpt2cError, match="--min-match"):
        with_min_match(default_passes(2), 0.95)


def test_without_such_a_pass_it_is_refused() -> None:
    with pytest.raises(Gpt2cError, match="--error-budget"):
        with_error_budget(default_passes(2), 0.25)
