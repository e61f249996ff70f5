"""Extrapolation of trials: the cost of a start is told from that of each unit."""

import pytest
from gpt2c.analysis.extrapolate import on_line


@pytest.mark.parametrize(
    ("points", "at", "expected"),
    [
        ([(10, 3.0), (20, 4.0)], 100, 12.0),  # a start of 2, and 0.1 a unit
        ([(10, 3.0), (20, 3.0)], 100, 3.0),  # all of it is the start
        ([(10, 3.0), (20, 2.0)], 100, 2.0),  # noise: no cost falls with size
        ([(10, 3.0), (10, 2.0)], 100, 20.0),  # one size: in proportion
        ([(0, 0.0), (0, 0.0)], 100, 0.0),
    ],
)
def test_cost_at_a_size(points: list[tuple[float, float]], at: float, expected: float) -> None:
    assert on_line(points, at) == pytest.approx(expected)
