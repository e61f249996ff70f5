"""N-gram tables on texts with a known rule."""

import numpy as np
import pytest
import torch
from gpt2c.cascade.ngrams import Table, fit_table, keys_of, windows_of


def steps(texts):
    """Windows before and targets at every token but the first of each text."""
    windows = np.concatenate([windows_of(ids)[:-1] for ids in texts])
    return windows, np.concatenate([np.asarray(ids)[1:] for ids in texts])


def texts_of_two_back(n=300, seed=0):
    """The next token is the one two back plus one, modulo 7; the last token predicts little."""
    random = np.random.default_rng(seed)
    texts = []
    for _ in range(n):
        ids = random.integers(7, size=2).tolist()
        while len(ids) < 12:
            ids.append((ids[-2] + 1) % 7)
        texts.append(ids)
    return texts


def test_windows_end_at_their_token_and_are_padded_at_the_start():
    assert windows_of([5, 6, 7])[1].tolist() == [-1, -1, -1, -1, 5, 6]
    assert windows_of([5, 6, 7]).shape == (3, 6)


def test_it_decides_tokens_that_two_tokens_determine():
    table = fit_table(*steps(texts_of_two_back()), numbers=10_000, confidence=0.9)
    windows, targets = steps(texts_of_two_back(seed=1))
    token, confidence = table.look_up(windows)
    decided = confidence >= 0.9
    assert decided.mean() > 0.8
    assert (token[decided] == targets[decided]).mean() > 0.99


@pytest.mark.parametrize("numbers", [0, 40, 100])
def test_it_stays_within_its_budget_and_keeps_the_best_entries(numbers):
    windows, targets = steps(texts_of_two_back())
    table = fit_table(windows, targets, numbers=numbers, confidence=0.9)
    assert table.numbers <= numbers
    more = fit_table(windows, targets, numbers=10_000, confidence=0.9)
    decides = [(t.look_up(windows)[1] >= 0.9).mean() for t in (table, more)]
    assert decides[0] < decides[1]
    assert table.numbers == 0 or decides[0] / table.numbers > decides[1] / more.numbers


def test_the_longest_context_with_an_entry_decides():
    ids = np.array([[-1, -1, -1, -1, 1, 2]])
    one, two = (keys_of(ids, n)[0] for n in (1, 2))
    empty = (np.zeros(0, np.uint64), np.zeros(0, np.int64), np.zeros(0))
    entries = [(one, np.array([8]), np.array([0.5])), (two, np.array([9]), np.array([0.4]))]
    table = Table((*entries, *[empty] * 4))
    assert [column.tolist() for column in table.look_up(ids)] == [[9], [0.4]]
    ids[0, 4] = 3
    assert [column.tolist() for column in table.look_up(ids)] == [[8], [0.5]]
    assert table.numbers == 3 + 4


def test_a_step_keeps_the_tokens_of_earlier_calls():
    table = fit_table(*steps(texts_of_two_back()), numbers=10_000, confidence=0.9)
    step = table.begin()
    step(torch.tensor([[1, 2, 3, 4, 5, 6, 1], [0] * 7]), torch.arange(7))
    choice, _ = step(torch.tensor([[4], [1]]), torch.arange(7, 8))
    ids = [[1, 2, 3, 4, 5, 6, 1, 4], [0] * 7 + [1]]
    for row, text in enumerate(ids):
        token, _ = table.look_up(windows_of(text)[-1:])
        assert max(token[0], 0) == choice[row]
