"""connect: a part that needs one earlier node names it, and what would cost too much stays."""

import pytest
from gpt2c.analysis.compare import compare
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.ir import Program, parse_program, print_program
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.connect import Connect
from handmade import V, handmade_program
from pruning import text

SAMPLES = text(6, 20, V, seed=4)


def connected(options: str, **changes: object) -> tuple[Program, list[str]]:
    told: list[str] = []
    context = Context(**({"samples": SAMPLES, "notice": told.append} | changes))
    return run_pipeline(handmade_program(), parse_pipeline(f"connect{options}"), context), told


def test_the_induction_head_reads_the_token_and_who_remembers_the_one_before() -> None:
    before = handmade_program()
    after, told = connected("{error_budget=1e-6}")
    assert compare(before, after, SAMPLES).kl <= 1e-6
    reads = after.core["L1H0"].reads
    assert reads is not None and {"tok", "L0H0"} <= set(reads)
    assert not {"pos", "L0H1", "L0H4"} & set(reads)  # who write where it reads nothing
    assert after.core["L0H2"].reads == ("tok",)  # it looks everywhere and copies
    assert "name what they read" in told[-1]
    assert parse_program(print_program(after)).core == after.core


def test_a_budget_of_nothing_leaves_out_only_what_changes_nothing() -> None:
    after, _ = connected("{error_budget=0.0}")
    assert compare(handmade_program(), after, SAMPLES).kl <= 1e-9


def test_refusals_say_why() -> None:
    after, told = connected("", samples=())
    assert after.core == handmade_program().core and "no text or inputs" in told[-1]
    with pytest.raises(Gpt2cError, match="error_budget"):
        Connect(error_budget=float("nan"))
    ready, _ = connected("{error_budget=0.001}")
    with pytest.raises(Gpt2cError, match="generated yet"):
        render_sources(ready)
