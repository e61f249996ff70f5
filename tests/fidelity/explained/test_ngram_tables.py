"""N-gram tables as descriptions of a model: what they know, and what a small one forgets."""

import numpy as np
import pytest
from gpt2c.cascade.ngrams import keys_of, windows_of
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained import ngram_tables
from gpt2c.fidelity.explained.ngram_tables import DISCOUNT, KEPT, NgramTables
from gpt2c.interpreter import Interpreter
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from small import small_program

RANDOM = np.random.default_rng(0)
TEXT = [Sample(tuple(RANDOM.integers(6, size=12).tolist())) for _ in range(300)]
TESTED = [Sample(tuple(RANDOM.integers(6, size=12).tolist())) for _ in range(20)]


@pytest.fixture(scope="module")
def original() -> Interpreter:
    return Interpreter(Canonicalize().apply(small_program(3, context=16), Context()))


def divergence(original: Interpreter, rows, texts=TESTED) -> float:
    import torch

    total = 0.0
    for sample, chances in zip(texts, rows, strict=True):
        ids = torch.tensor([sample.ids])
        logs = original(ids, torch.arange(len(sample.ids))[None]).logits[0].log_softmax(-1).numpy()
        assert chances.sum(-1) == pytest.approx(1, abs=1e-4) and (chances >= 0).all()
        total += float((np.exp(logs) * (logs - np.log(np.maximum(chances, 1e-12)))).sum())
    return total / sum(len(sample.ids) for sample in texts)


def test_counts_are_discounted_and_back_off(original: Interpreter) -> None:
    text = [Sample((0, 1, 2, 0, 1, 3, 0, 1, 2))]
    tables = NgramTables(original, text, [Sample((0, 1))], 10**6)
    (rows,) = tables.of_counts([Sample((0, 1))], limited=False)
    single = (2 - DISCOUNT) / 3 + 2 * DISCOUNT / 3 * tables.unigrams[2]
    # After (0, 1) two of three times 2; the text begins with this pair, which longer contexts know.
    start = (1 - DISCOUNT) + DISCOUNT * ((2 - DISCOUNT) / 3 + 2 * DISCOUNT / 3 * single)
    assert rows[1][2] == pytest.approx((1 - DISCOUNT) + DISCOUNT * start, abs=1e-9)


def test_what_is_averaged_is_nearer_than_what_is_counted(original: Interpreter) -> None:
    tables = NgramTables(original, TEXT, TESTED, 10**6)
    averaged = divergence(original, tables.of_distributions(TESTED))
    counted = divergence(original, tables.of_counts(TESTED, limited=False))
    assert averaged < counted
    # Tokens that are drawn at random say nothing about the model: counts are no better than none.
    even = divergence(original, [np.full((len(s.ids), 6), 1 / 6) for s in TESTED])
    assert counted > 0.8 * even and averaged < 0.8 * even


def test_longer_contexts_are_used(original: Interpreter, monkeypatch: pytest.MonkeyPatch) -> None:
    tables = NgramTables(original, TESTED, TESTED, 10**6)
    averaged = divergence(original, tables.of_distributions(TESTED))
    monkeypatch.setattr(ngram_tables, "ORDERS", (1,))
    bigrams = divergence(original, tables.of_distributions(TESTED))
    assert averaged < 0.7 * bigrams


@pytest.mark.parametrize("numbers", [0, 60, 400])
def test_the_limited_table_is_as_large_as_it_may_be(original: Interpreter, numbers: int) -> None:
    tables = NgramTables(original, TEXT, TESTED, numbers + 6)
    used = sum((tables._pairs(n, tables._least_count())[0].size) * (n + 2) for n in tables.counts)
    assert used <= numbers
    for kept in KEPT[:3]:
        least = tables._least_context(kept)
        contexts = sum(
            int((counts.totals > least).sum()) * (n + 1 + 2 * kept)
            for n, counts in tables.counts.items()
        )
        assert contexts <= numbers
    unlimited = divergence(original, tables.of_distributions(TESTED))
    limited = divergence(original, tables.of_distributions(TESTED, kept=2))
    assert unlimited < limited


def test_the_start_of_a_text_is_part_of_the_context() -> None:
    first, second = windows_of((5,)), windows_of((0, 5))
    assert keys_of(first, 1)[0][0] == keys_of(second, 1)[0][1]
    assert keys_of(first, 2)[0][0] != keys_of(second, 2)[0][1]
