"""A linear gate: a direction and a threshold that separate some activations from all others.

The objective is that of a support vector machine with squared hinge loss (Cortes and Vapnik, 1995),
each group of examples weighted as a whole; hard negatives are mined from a large pool in rounds
(Felzenszwalb et al., 2010). RIDGE and OPEN_AT were chosen on calibration and validation prompts of
phrasings that were left out of the fit, see benchmarks/editing/choose.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RIDGE = 2.0  # weight of the squared norm of the direction
OPEN_AT = -0.4  # the score above which the gate opens: examples lie above 1, negatives below -1
ABOVE = 0.1  # and above every negative of the groups by so much,
OPEN_AT_MOST = 0.3  # but not above this
ROUNDS = 4  # of mining
HARD = -0.8  # a negative of the pool with a larger score is added to the negatives
POOL_START = 1500  # negatives of the pool in the first round, the most similar ones
POOL_STRIDE = 40  # and every 40th of the rest
STEPS = 60  # of L-BFGS a round


@dataclass(frozen=True)
class Group:
    """Negatives [n, width] that count together ``weight``, whatever their number."""

    states: np.ndarray
    weight: float


@dataclass(frozen=True)
class Gate:
    """Opens where ``states @ direction + bias > 0``; direction [width]."""

    direction: np.ndarray
    bias: float

    def scores(self, states: np.ndarray) -> np.ndarray:
        """The distance of each state [n, width] above the threshold, [n]."""
        result: np.ndarray = states @ self.direction + np.float32(self.bias)
        return result


def fit_gate(positive: np.ndarray, groups: Sequence[Group], pool: np.ndarray) -> Gate:
    """The gate that opens for ``positive`` [n, width] and for none of the others.

    Args:
        groups: negatives of which all are used.
        pool: many more negatives [m, width]; only those closest to the positives are used.
    """
    groups = [group for group in groups if len(group.states)]
    near = np.concatenate([group.states for group in groups]) if groups else pool
    start = positive.mean(0) - near.mean(0)
    chosen = _first_of_pool(pool, start)
    gate = Gate(start.astype(np.float32), 0.0)
    for _ in range(ROUNDS):
        gate = _fit(positive, [*groups, Group(pool[chosen], 1.0)])
        scores = gate.scores(pool)
        hard = np.flatnonzero(scores > HARD)
        new = np.setdiff1d(hard, chosen)
        if not len(new):
            break
        new = new[np.argsort(-scores[new], kind="stable")[:POOL_START]]
        chosen = np.union1d(chosen, new)
    highest = max((float(gate.scores(g.states).max()) for g in groups), default=OPEN_AT)
    return Gate(gate.direction, gate.bias - min(max(OPEN_AT, highest + ABOVE), OPEN_AT_MOST))


def _first_of_pool(pool: np.ndarray, direction: np.ndarray) -> np.ndarray:
    if not len(pool):
        return np.zeros(0, np.int64)
    nearest = np.argsort(-(pool @ direction), kind="stable")[:POOL_START]
    return np.union1d(nearest, np.arange(0, len(pool), POOL_STRIDE))


def _fit(positive: np.ndarray, groups: Sequence[Group]) -> Gate:
    import torch

    parts = [Group(positive, 3.0), *(g for g in groups if len(g.states))]
    states = torch.from_numpy(np.concatenate([part.states for part in parts]).astype(np.float32))
    sign = torch.ones(len(states))
    sign[len(positive) :] = -1
    share = [torch.full((len(p.states),), p.weight / len(p.states)) for p in parts]
    weight = torch.cat(share)
    direction = torch.zeros(states.shape[1], requires_grad=True)
    bias = torch.full((), -1.0, requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [direction, bias], max_iter=STEPS, history_size=20, line_search_fn="strong_wolfe"
    )

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        short = torch.relu(1 - sign * (states @ direction + bias))
        value = (weight * short.square()).sum() + RIDGE * direction.square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimizer.step(loss)  # type: ignore[no-untyped-call]
    return Gate(direction.detach().numpy(), float(bias.detach()))
