"""The executor in this process: the interface of the others, without workers."""

import os

import numpy as np
import pytest
from cluster_tasks import double, halves, pid, refuse, total
from gpt2c.errors import Gpt2cError
from gpt2c.workers import Here


def test_results_come_in_order_and_stored_values_reach_tasks() -> None:
    seen: list[tuple[int, int]] = []
    with Here() as here:
        shared = here.put(np.arange(4.0))
        results = here.run(
            double, [(shared, 1), (shared, 2)], progress=lambda done, of: seen.append((done, of))
        )
        kept = here.run(halves, [(shared,)], returns=2)
        assert here.run(total, [(kept[0],)]) == [6.0]
        assert here.run(pid, [(0,)]) == [os.getpid()]
    assert [each.tolist() for each in results] == [[1, 3, 5, 7], [2, 4, 6, 8]]
    assert seen == [(0, 2), (1, 2), (2, 2)]


def test_the_first_error_ends_the_run() -> None:
    with Here() as here, pytest.raises(Gpt2cError, match="two is refused"):
        here.run(refuse, [(number,) for number in range(4)])
