"""What the stream itself says about when the core is wrong, beyond its margin.

Logistic regression of "the core's choice is not the original's" on margin and normalised stream. In
units of margin its weights are a needed margin: constant + doubt · norm(x). What is asked of a guard are
decisions that are wrong once in some thousand times, far in the tail of the regression, and a linear
form can't be right in the tail and in the bulk at once: so wrong choices weigh more, which moves the
fit to where the decisions fall.
"""

import numpy as np
from scipy.special import expit

RIDGE = 3000.0  # of standardised features
WEIGHT = 300.0  # of a wrong choice, a right one being 1
_STEPS = 30


def fit_doubt(
    margin: np.ndarray, stream: np.ndarray, flips: np.ndarray, *, ridge: float = RIDGE
) -> np.ndarray | None:
    """The doubt [w], float32, whose mean over these steps is 0.

    Args:
        margin: [k], nats.
        stream: [k, w], as the unembedding reads it.
        flips: [k], whether the core is wrong.

    Returns None where the steps say nothing: none or all are wrong, or the margin is no evidence.
    """
    wrong = np.asarray(flips, dtype=bool)
    if wrong.all() or not wrong.any():
        return None
    centre, spread = stream.mean(0, dtype=np.float64), stream.std(0, dtype=np.float64)
    spread = np.where(spread > 0, spread, 1.0)
    unit = float(margin.std()) or 1.0
    features = np.empty((len(margin), stream.shape[1] + 2), dtype=np.float32)
    features[:, 0] = margin / unit
    np.divide(stream - centre, spread, out=features[:, 1:-1], casting="same_kind")
    features[:, -1] = 1
    penalty = np.full(features.shape[1], ridge)
    penalty[0], penalty[-1] = 1e-3, 1e-3
    found = _logistic(features, wrong, np.where(wrong, WEIGHT, 1.0), penalty)
    slope = -found[0] / unit
    if not slope > 0:
        return None
    doubt: np.ndarray = (found[1:-1] / spread / slope).astype(np.float32)
    return doubt


def _logistic(
    features: np.ndarray, wrong: np.ndarray, weights: np.ndarray, penalty: np.ndarray
) -> np.ndarray:
    """Weights of a logistic regression with ridge, by Newton's method with halved steps."""
    at = np.zeros(features.shape[1])

    def loss(where: np.ndarray) -> float:
        z = features @ where.astype(np.float32)
        each = np.logaddexp(0, z) - wrong * z
        return float(weights @ each + penalty @ (where * where) / 2)

    now = loss(at)
    for _ in range(_STEPS):
        chance = expit(features @ at.astype(np.float32))
        slope = features.T @ (weights * (chance - wrong)) + penalty * at
        curve = (features.T * (weights * chance * (1 - chance)).astype(np.float32)) @ features
        step = np.linalg.solve(curve.astype(np.float64) + np.diag(penalty), slope)
        size = 1.0
        while (then := loss(at - size * step)) > now and size > 1e-3:
            size /= 2
        if not then < now - 1e-6 * abs(now):
            break
        at, now = at - size * step, then
    return at
