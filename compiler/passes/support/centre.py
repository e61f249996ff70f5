"""Subtracts the mean over the width from rows; rows that are already centred keep their bits."""

import numpy as np

ROUNDING = 2.0**-24  # of float32: a mean this small beside the largest entry is rounding error


def row_means(rows: np.ndarray) -> np.ndarray:
    """What to subtract from rows [..., w], float64 [..., 1]: zero where they are centred."""
    mean = rows.mean(-1, dtype=np.float64, keepdims=True)
    largest = np.abs(rows).max(-1, keepdims=True, initial=0.0)
    result: np.ndarray = np.where(np.abs(mean) <= ROUNDING * largest, 0.0, mean)
    return result
