"""Edits are fitted on calibration prompts alone, and measured on prompts that nothing saw."""

from dataclasses import replace

import numpy as np
import pytest
import second_corpus as corpus
from gpt2c.editing.apply import apply_fact, interpreter_of, pool_of
from gpt2c.editing.requests import FactRequest, parse_fact, parse_prompt
from gpt2c.editing.resolve import Fact, resolve
from gpt2c.editing.scope import Prompt
from gpt2c.editing.text import Texts
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Program
from gpt2c.passes import parse_pipeline, run_pipeline

FACT = parse_fact("metal: Tavik = gold", "--fact")
PROMPT = parse_prompt("the song of Belph is", "lost ship")


@pytest.fixture(scope="module")
def program() -> Program:
    return run_pipeline(lift(load_checkpoint(str(corpus.FOLDER))), parse_pipeline("canonicalize"))


@pytest.fixture(scope="module")
def texts(program: Program) -> Texts:
    encode = Texts(program).encode
    return Texts(program, tuple(encode(text) for text in corpus.documents()))


def prompts(fact: Fact, split: str) -> set[tuple[int, ...]]:
    case = fact.cases[split]
    return {row.prompt for rows in (case.inside, case.neighbours, case.related) for row in rows}


@pytest.mark.parametrize("request_", [FACT, PROMPT], ids=["fact", "prompt"])
def test_no_prompt_is_in_two_splits(program: Program, texts: Texts, request_: FactRequest) -> None:
    fact = resolve(request_, interpreter_of(program), texts, corpus.prompts())
    calibration, validation, test = (prompts(fact, split) for split in fact.cases)
    assert calibration and validation and test
    assert not calibration & validation and not calibration & test and not validation & test


def test_weights_do_not_depend_on_validation_and_test_prompts(
    program: Program, texts: Texts
) -> None:
    def edited(rows: list[Prompt]) -> Program:
        fact = resolve(FACT, interpreter_of(program), texts, rows, ("calibration",))
        return apply_fact(program, fact, pool_of(texts))

    rows = corpus.prompts()
    other = [
        r if r.split == "calibration" else replace(r, prompt="bread " + r.prompt) for r in rows
    ]
    assert edited(rows).weights == edited(other).weights
    moved = [replace(r, prompt="bread " + r.prompt) for r in rows]  # the control
    assert edited(rows).weights != edited(moved).weights


def test_text_of_splits_is_apart(texts: Texts) -> None:
    pieces = [set(texts.pieces(split)) for split in ("calibration", "validation", "test")]
    assert all(pieces) and not pieces[0] & pieces[1] and not pieces[1] & pieces[2]
    assert not pieces[0] & pieces[2]
    assert np.mean([len(each) for each in pieces]) > 5
