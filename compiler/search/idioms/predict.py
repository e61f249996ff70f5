"""How well a value alone predicts a target."""

from collections import Counter
from collections.abc import Hashable, Sequence

import numpy as np


def wrong_by_value(values: Sequence[Hashable], target: np.ndarray) -> int:
    """The number of points at which the most frequent target of each value is wrong.

    Args:
        values: the value at each point.
        target: what to predict, bool [points].
    """
    counts: Counter[tuple[Hashable, bool]] = Counter(zip(values, target.tolist()))
    return sum(min(counts[value, True], counts[value, False]) for value in set(values))
