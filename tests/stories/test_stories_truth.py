"""The record laid on tokens: sums are exact, and single tokens are what enumeration says."""

import math

import numpy as np
import pytest

from examples.stories.draft import Draft, Table, _Open, _Script
from examples.stories.generate import generate, write
from examples.stories.measure import END_OF_TEXT, MODEL
from examples.stories.tokenizer import load_tokenizer, with_starts
from examples.stories.truth import Aligner, pack

TOKENIZER = load_tokenizer(MODEL)
ALIGNER = Aligner(with_starts(TOKENIZER), END_OF_TEXT)
DOCUMENTS = [generate(f"truth:{i}") for i in range(200)]
ALIGNED = [ALIGNER.align(document) for document in DOCUMENTS]


def prefix_mass(prefix: str) -> float:
    """Probability that a document's tokens begin with *prefix*, by enumeration."""
    ids = TOKENIZER.encode(prefix).ids
    scripts, total = [((), 1.0)], 0.0
    while scripts:
        script, probability = scripts.pop()
        draft, table = Draft(_Script(script)), None
        try:
            write(draft)
        except _Open as stop:
            table = stop.table
        text = draft.text
        if text.startswith(prefix) and (table is None or len(text) > len(prefix)):
            if TOKENIZER.encode(text).ids[: len(ids)] == ids:
                total += probability
        elif table is not None and prefix.startswith(text):
            scripts += [((*script, i), probability * p) for i, p in enumerate(table.probabilities)]
    return total


def test_tokens_are_the_texts():
    for document, aligned in zip(DOCUMENTS, ALIGNED):
        assert aligned.ids[-1] == END_OF_TEXT
        assert TOKENIZER.decode(aligned.ids[:-1]) == document.text
        assert len(aligned.ids) == len(aligned.logp) == len(aligned.rules) == len(aligned.about)


def test_log_probabilities_sum_to_the_documents():
    for document, aligned in zip(DOCUMENTS, ALIGNED):
        expected = sum(math.log(step.probability) for step in document.steps)
        assert aligned.logp.sum() == pytest.approx(expected, abs=1e-9)
        assert aligned.logp.max() <= 1e-12


def test_no_token_straddles_a_choice():
    assert all(aligned.whole for aligned in ALIGNED)


def test_single_tokens_have_the_probability_that_enumeration_gives():
    checked = 0
    for document, aligned in zip(DOCUMENTS[:12], ALIGNED):
        _, starts = ALIGNER.encode(document.text)
        ends = [*starts[1:], len(document.text)]
        cumulative = np.cumsum(aligned.logp)
        for i, end in enumerate(ends[:30]):
            if end < len(document.text) and document.text[end] in " \n":
                mass = prefix_mass(document.text[:end])
                assert cumulative[i] == pytest.approx(math.log(mass), abs=1e-6), document.text[:end]
                checked += 1
    assert checked > 150


def test_rules_lie_on_their_tokens():
    for document, aligned in zip(DOCUMENTS, ALIGNED):
        _, starts = ALIGNER.encode(document.text)
        for step in document.steps:
            covered = [i for i, start in enumerate(starts) if step.start <= start < step.end]
            assert all(aligned.rules[i] == step.rule for i in covered)
            assert all(aligned.about[i] == step.what for i in covered)


def test_a_choice_that_its_text_leaves_open_falls_on_the_next_token():
    from examples.stories.draft import Document, Step

    table = Table([(" red", 0.25, 1), (" red hat", 0.75, 2)])
    aligned = ALIGNER.align(Document("x", "the red.", (Step(3, 7, "thing", "red", table, 0),)))
    word = TOKENIZER.encode(" red").ids
    at = len(TOKENIZER.encode("the").ids)
    assert aligned.logp[at : at + len(word)].sum() == pytest.approx(0.0)
    assert aligned.logp[at + len(word)] == pytest.approx(math.log(0.25))


def test_a_token_that_straddles_is_reported():
    from examples.stories.draft import Document, Step

    table = Table([(" th", 0.5, 1), (" x", 0.5, 2)])
    aligned = ALIGNER.align(Document("x", "see the", (Step(3, 6, "odd", "th", table, 0),)))
    assert not aligned.whole
    assert aligned.logp.sum() == pytest.approx(math.log(0.5))


def test_pack_keeps_everything():
    packed = pack(ALIGNED)
    tokens = sum(len(aligned.ids) for aligned in ALIGNED)
    assert {len(packed[name]) for name in ("logp", "rule", "about")} == {tokens}
    names = packed["about_names"][packed["about"][: len(ALIGNED[0].ids)]]
    assert names.tolist() == ALIGNED[0].about
