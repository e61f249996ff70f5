"""Extrapolates what a trial costs to the whole of the work."""

from collections.abc import Sequence


def on_line(points: Sequence[tuple[float, float]], at: float) -> float:
    """The cost of a work of size ``at``, on the line through two trials, which never falls.

    Each point is the size of a trial and its cost. Two trials tell the cost of a start, which
    dominates in small models, from the cost of each unit of work. Trials of the same size are
    extrapolated in proportion.
    """
    (x, at_x), (y, at_y) = points
    if y <= x:
        return at_y * at / y if y else 0.0
    return at_y + max(at_y - at_x, 0.0) / (y - x) * (at - y)
