"""The gate of a fact: open for its examples, closed for the rest, also for what was not shown."""

import numpy as np
from gpt2c.editing.gate import Group, fit_gate

WIDTH = 32


def states(rng: np.random.Generator, mean: np.ndarray, count: int) -> np.ndarray:
    return (mean + rng.normal(size=(count, WIDTH))).astype(np.float32)


def test_opens_for_new_examples_and_stays_closed_elsewhere() -> None:
    rng = np.random.default_rng(0)
    subject, relation, other = rng.normal(size=(3, WIDTH)) * 3
    positive = states(rng, subject + relation, 24)
    groups = [
        Group(states(rng, other + relation, 100), 6.0),
        Group(states(rng, subject, 40), 6.0),
    ]
    pool = states(rng, np.zeros(WIDTH), 5000)
    gate = fit_gate(positive, groups, pool)
    assert (gate.scores(states(rng, subject + relation, 200)) > 0).mean() > 0.95
    assert (gate.scores(states(rng, other + relation, 200)) > 0).mean() < 0.02
    assert (gate.scores(states(rng, subject, 200)) > 0).mean() < 0.02
    assert (gate.scores(states(rng, np.zeros(WIDTH), 5000)) > 0).mean() < 0.002


def test_examples_that_nothing_sets_apart_are_not_told_from_others() -> None:
    """The control: of one distribution, the gate opens for new examples as often as for others."""
    rng = np.random.default_rng(0)
    same = np.zeros(WIDTH)
    negatives = Group(states(rng, same, 100), 6.0)
    gate = fit_gate(states(rng, same, 24), [negatives], states(rng, same, 5000))
    opens = [(gate.scores(states(rng, same, 2000)) > 0).mean() for _ in range(2)]
    assert abs(opens[0] - opens[1]) < 0.05
