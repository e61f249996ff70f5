"""The token set of a feature that gains most."""

import numpy as np
import pytest
from gpt2c.labels.token_sets import best_sets, largest
from hypothesis import given, settings
from hypothesis import strategies as st


@given(st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_the_best_set_is_the_best(seed):
    """Of few values, against all sets."""
    rng = np.random.default_rng(seed)
    gradient, weight = rng.normal(size=(6, 2)) * 9, rng.uniform(1, 9, size=(6, 2))
    both = best_sets(gradient, weight, np.zeros(2), np.arange(6))
    members = [[i for i in range(6) if code >> i & 1] for code in range(1, 64)]
    for sign, sets in zip((1, -1), both):
        for j in range(2):
            sums = [(sign * gradient[m, j].sum(), weight[m, j].sum()) for m in members]
            gains = [max(g, 0) ** 2 / (w + 2) for g, w in sums]
            if (sign * gradient[:, j] <= 0).all():
                assert sets.gain[j] == sets.size[j] == 0 and sets.tokens(j) == ()
                continue
            chosen = list(sets.tokens(j))
            coefficient = gradient[chosen, j].sum() / (weight[chosen, j].sum() + 2)
            assert sets.coefficient[j] == pytest.approx(coefficient) and sign * coefficient > 0
            assert sets.gain[j] == pytest.approx(coefficient * gradient[chosen, j].sum())
            assert sets.gain[j] >= 0.9 * max(gains)


@given(st.integers(0, 99), st.sampled_from([3, 40, 300]), st.sampled_from([1, 7, 64]))
@settings(max_examples=60, deadline=None)
def test_the_largest_values_are_those_of_a_sort(seed, count, limit):
    """Also of values that are nearly all alike, or span many orders of magnitude."""
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(count, 5)).astype(np.float32)
    values[:, 1] = np.exp(9 * values[:, 1])
    values[:, 2] = 1 + 1e-6 * values[:, 2]
    values[:, 3] = -np.abs(values[:, 3])
    column, row = np.nonzero(values.T > 0)
    rows, held = largest(column, row, values[row, column], 5, limit)
    assert rows.shape == held.shape and 1 <= len(rows) <= limit
    good = held > 0
    for j in range(5):
        expected = np.sort(values[:, j])[::-1][:limit]
        expected = expected[expected > 0]
        assert np.array_equal(np.sort(values[rows[good[:, j], j], j])[::-1], expected)
        assert np.all(np.diff(rows[good[:, j], j]) > 0) and good[:, j].sum() == len(expected)
