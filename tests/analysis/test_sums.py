"""Sums over text: added in the order of the text whatever finishes first, and resumed."""

import numpy as np
import pytest
from gpt2c.analysis import sums
from gpt2c.analysis.sums import sums_of_batches
from gpt2c.data import unfinished
from gpt2c.data.sample import Sample
from gpt2c.data.unfinished import Unfinished
from gpt2c.workers import Here

GROUPS = [[Sample((1,) * length)] * 2 for length in (1, 2, 3, 4, 5)]
VALUES = [1e16, 1.0, -1e16, 1.0, 1.0]  # whose sum depends on the order


class Backwards(Here):
    """Finishes the last task first."""

    def run(self, task, items, *, received, **options):
        return super().run(
            task,
            items[::-1],
            received=lambda number, result: received(len(items) - 1 - number, result),
            **options,
        )


def values(shared, first, groups):
    assert shared == "shared"
    return {"value": np.array([sum(VALUES[first : first + len(groups)], 0.0)])}


def test_sums_are_added_in_the_order_of_the_text():
    told = []
    backwards = sums_of_batches(
        values, "shared", GROUPS, workers=Backwards(), progress=lambda *each: told.append(each)
    )
    here = sums_of_batches(values, "shared", GROUPS)
    assert backwards["value"].tolist() == here["value"].tolist() == [2.0]
    assert sum(VALUES[::-1]) != 2.0  # the other order has another sum
    assert told[0] == (0, 30) and told[-1] == (30, 30)


def test_much_text_is_summed_by_few_tasks(monkeypatch):
    monkeypatch.setattr(sums, "TASKS", 2)
    tasks = []

    def noted(shared, first, groups):
        tasks.append((first, len(groups)))
        return values(shared, first, groups)

    sums_of_batches(noted, "shared", GROUPS)
    assert tasks == [(0, 3), (3, 2)]


def test_a_run_that_was_killed_goes_on_after_the_tasks_that_it_added(monkeypatch, tmp_path):
    monkeypatch.setenv("GPT2C_CACHE", str(tmp_path))
    monkeypatch.setattr(unfinished, "EVERY", 0.0)
    tasks = []

    def stops(shared, first, groups):
        tasks.append(first)
        if len(tasks) == 3:
            raise RuntimeError("killed")
        return values(shared, first, groups)

    def run():
        return sums_of_batches(stops, "shared", GROUPS, unfinished=Unfinished.of("sum", 1))

    with pytest.raises(RuntimeError, match="killed"):
        run()
    assert run()["value"].tolist() == [2.0]
    assert tasks == [0, 1, 2, 2, 3, 4]
    assert run()["value"].tolist() == [2.0] and len(tasks) == 6
