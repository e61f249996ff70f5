"""Rows of any length as two arrays."""

import numpy as np
from gpt2c.data.ragged import pack, unpack
from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.lists(st.integers(0, 2**40)).map(tuple)))
def test_rows_come_back(rows: list[tuple[int, ...]]) -> None:
    arrays = pack(rows)
    assert unpack(arrays) == rows
    assert all(array.dtype == np.int64 for array in arrays.values())
