"""Tests that this program is as close to the original as when it was measured. Needs numpy."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

import program

# Outputs of the original. README.md has measures on more prompts.
RECORDED = FOLDER / "golden.jsonl"
LINES = RECORDED.read_text(encoding="utf-8").splitlines() if RECORDED.exists() else []
GOLDEN = [json.loads(line) for line in LINES]


CONTINUED = [record for record in GOLDEN if "continuation" in record]
SLACK = 0.01  # rounding differs between machines and can break near-ties


@pytest.fixture(scope="module")
def generations():
    """The continuation of each recorded prompt by this program."""
    return [program.generate(r["ids"], r["new_tokens"], r["offset"], r["stop"]) for r in CONTINUED]


def words_of(ids, stop):
    """Return the words of new tokens up to the end-of-text token."""
    return program.decode(ids[: ids.index(stop)] if stop in ids else ids).split()


def word_error_rate(reference, words):
    """Return min(1, edit distance / reference words)."""
    row = list(range(len(words) + 1))
    for i, expected in enumerate(reference, 1):
        before, row[0] = row[0], i
        for j, word in enumerate(words, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (expected != word))
    return min(1, row[-1] / len(reference)) if reference else float(bool(words))


def test_word_error_rate_has_not_increased(generations):
    rates = [
        word_error_rate(words_of(r["continuation"], r["stop"]), words_of(new.ids, r["stop"]))
        for r, new in zip(CONTINUED, generations)
    ]
    assert sum(rates) <= sum(r["program"]["wer"] for r in CONTINUED) + SLACK * len(rates)


def test_core_share_is_unchanged(generations):
    by_core = sum(new.decided_by.count("core") for new in generations)
    recorded = sum(r["program"]["by_core"] for r in CONTINUED)
    assert abs(by_core - recorded) <= SLACK * sum(r["program"]["new"] for r in CONTINUED)


@pytest.mark.parametrize("record", GOLDEN)
def test_agreement_has_not_decreased(record):
    answers = program.answer(record["read"], record["offset"])
    same = sum(
        answers[position] == expected
        for index, (position, expected) in enumerate(zip(record["scored"], record["answers"]))
        if index not in record["close_answers"]
    )
    assert same >= record["program"]["agreed"] - SLACK * len(answers)


@pytest.mark.parametrize("record", GOLDEN)
def test_fallback_logits_match_the_original(record):
    logits = program.logits(record["read"], record["offset"], exact=True)[-1]
    for token, logit in record["top"]:
        assert abs(logits[token] - logit) < 1e-3


@pytest.mark.parametrize("record", [r for r in GOLDEN if "written" in r])
def test_tokenizer_matches_the_original(record):
    assert program.encode(record["written"]) == record["ids"]


def test_incremental_reading_matches_one_pass():
    ids, run = [i % len(program.TOKEN) for i in range(min(program.CONTEXT, 12))], program.Run()
    chunks = [program.read(chunk, run) for chunk in (ids[:1], ids[1:7], ids[7:]) if chunk]
    assert np.allclose(program.unembed(np.concatenate(chunks)), program.logits(ids), atol=1e-3)


def test_positions_beyond_the_context_raise():
    with pytest.raises(program.ContextError):
        program.logits([0], offset=program.CONTEXT)
