"""Executors: the same results everywhere, errors as they are, and no loss when a worker dies."""

from collections.abc import Iterator
from pathlib import Path

import cluster_tasks
import numpy as np
import pytest
import ray
from cluster_tasks import die, die_once, double, halves, pid, refuse, total
from gpt2c.errors import Gpt2cError
from gpt2c.workers import Executor, executor_of
from ray_cluster import start_ray


@pytest.fixture(scope="module", params=["2", "ray"])
def workers(request: pytest.FixtureRequest) -> Iterator[Executor]:
    if request.param == "ray":
        with pytest.MonkeyPatch.context() as patch:
            # The workers of a cluster import tasks from where the test's modules are.
            patch.setenv("PYTHONPATH", str(Path(cluster_tasks.__file__).parent))
            start_ray()
    with executor_of(request.param) as executor:
        yield executor
    if request.param == "ray":
        ray.shutdown()


def test_results_come_in_order_and_stored_values_reach_tasks(workers: Executor) -> None:
    array = np.arange(1000.0)
    shared = workers.put(array)
    seen: list[tuple[int, int]] = []
    results = workers.run(
        double,
        [(shared, number) for number in range(5)],
        progress=lambda done, of: seen.append((done, of)),
    )
    for number, result in enumerate(results):
        assert np.array_equal(result, 2 * array + number)
    assert seen[0] == (0, 5) and seen[-1] == (5, 5)


def test_results_that_stay_in_the_store_are_arguments_of_other_tasks(workers: Executor) -> None:
    array = np.arange(1000.0)
    kept = workers.run(halves, [(array,), (array + 1,)], returns=2)
    sums = workers.run(total, [([some[0] for some in kept],), ([some[1] for some in kept],)])
    assert sums == [2 * array[:500].sum() + 500, 2 * array[500:].sum() + 500]
    workers.drop(each for some in kept for each in some)


def test_values_are_received_as_they_come(workers: Executor) -> None:
    kept: dict[int, int] = {}
    with pytest.raises(Gpt2cError):  # by the last task; what came before is not lost
        workers.run(refuse, [(0,), (1,), (1,), (1,), (2,)], received=kept.setdefault)
    assert kept and set(kept.items()) <= {(0, 0), (1, 1), (2, 1), (3, 1)}


def test_the_error_of_a_task_is_raised_as_it_was(workers: Executor) -> None:
    with pytest.raises(Gpt2cError) as caught:
        workers.run(refuse, [(number,) for number in range(4)])
    error = caught.value
    assert (error.what, error.where, error.hint) == ("two is refused", "the task", "Use one.")
    assert workers.run(refuse, [(1,)]) == [1]


def test_a_worker_that_is_killed_loses_nothing(workers: Executor, tmp_path) -> None:
    items = [(number, str(tmp_path)) for number in range(6)]
    kept: list[tuple[int, int]] = []
    results = workers.run(die_once, items, received=lambda *each: kept.append(each))
    assert results == [0, 1, 4, 9, 16, 25]
    assert sorted(kept) == list(enumerate(results))  # each once, those before the death, too
    assert (tmp_path / "died").exists()  # a worker was killed indeed


@pytest.mark.slow
def test_a_task_that_always_kills_its_worker_is_given_up(workers: Executor) -> None:
    with pytest.raises(Gpt2cError, match="died"):
        workers.run(die, [(0,)])


def test_there_are_two_workers() -> None:
    with executor_of("2") as two:
        assert len(set(two.run(pid, [(i,) for i in range(8)]))) == 2


@pytest.mark.parametrize("text", ["", "0", "-1", "two", "1.5", "5000"])
def test_other_names_of_workers_are_refused(text: str) -> None:
    with pytest.raises(Gpt2cError, match="number of processes or ray"):
        executor_of(text)
