"""Padded batches: their padding and shapes."""

import pytest
from gpt2c.data.batches import padded, round_up
from gpt2c.data.sample import Sample


@pytest.mark.parametrize(("number", "multiple"), [(1, 16), (16, 16), (17, 32), (0, 0)])
def test_round_up_gives_the_next_multiple(number, multiple):
    assert round_up(number, 16) == multiple


def test_padding_comes_last_and_is_marked():
    batch = padded([Sample((3, 1, 2), 5), Sample((4,))], 7, 4)
    assert batch.ids.tolist() == [[3, 1, 2, 0], [4, 0, 0, 0]]
    assert batch.real.tolist() == [[True, True, True, False], [True, False, False, False]]
    assert batch.positions.tolist() == [[5, 6, 6, 6], [0, 1, 2, 3]], (
        "no position beyond the context"
    )
    assert padded([Sample((3, 1, 2))], 7).ids.shape == (1, 3)
