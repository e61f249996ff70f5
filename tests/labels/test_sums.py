"""Sums over the tokens of each condition."""

import numpy as np
import pytest
from gpt2c.labels.features import sums_of
from scipy import sparse


@pytest.mark.parametrize("columns", [1, 8, 33])
def test_sums_are_the_product_bit_by_bit(columns):
    rng = np.random.default_rng(columns)
    rows = rng.integers(0, 40, 3000) * 2  # every other value occurs nowhere
    shape = (80, 3000)
    ones = np.ones(3000, np.float32)
    member = sparse.csr_array((ones, (rows, np.arange(3000))), shape=shape)
    numbers = rng.standard_normal((3000, columns)).astype(np.float32)
    numbers.flags.writeable = False  # as arrays of workers are
    result = sums_of(member, numbers)
    assert result.dtype == np.float32
    assert np.array_equal(result, member @ numbers)
    assert not result[1::2].any() and result[::2].any()
    assert np.array_equal(sums_of(member, numbers[:, ::2]), member @ numbers[:, ::2])
