"""--error-budget goes to the passes that can spend it."""

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.passes import parse_pipeline
from gpt2c.workflows.presets import default_passes, describe, with_error_budget


def test_the_error_budget_goes_to_passes_that_use_it() -> None:
    passes = parse_pipeline("canonicalize,connect,symbolize{fit=0.9}")
    described = describe(with_error_budget(passes, 0.25))
    assert (
        described == "canonicalize,connect{error_budget=0.25},symbolize{error_budget=0.25,fit=0.9}"
    )
    assert "symbolize{error_budget=0.5}" in describe(with_error_budget(default_passes(3), 0.5))


def test_without_such_a_pass_it_is_refused() -> None:
    with pytest.raises(Gpt2cError, match="--error-budget"):
        with_error_budget(default_passes(2), 0.25)
