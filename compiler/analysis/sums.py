"""Sums over text, taken batch by batch in this process or by workers.

Tasks sum consecutive batches, and their sums are added in the order of the text: which tasks there
are depends on the text alone, so sums have the same bytes wherever they are taken. A run that was
killed goes on after the tasks that it added.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..data.cache import Arrays
from ..data.sample import Sample
from ..data.unfinished import Unfinished
from ..workers import Executor, Here

TASKS = 64  # maximum number of tasks

Groups = Sequence[Sequence[Sample]]  # the texts of each batch
Progress = Callable[[int, int], None]


def sums_of_batches(
    task: Callable[[Any, int, Groups], Arrays],
    shared: Any,
    groups: Groups,
    *,
    workers: Executor | None = None,
    unfinished: Unfinished | None = None,
    progress: Progress = lambda done, total: None,
) -> Arrays:
    """The sums over all batches, by name.

    Args:
        task: returns the sums over some batches, from what all tasks share, the number of the
            first batch, and the texts of each.
        shared: what all tasks share.
        groups: the texts of each batch.
        workers: where tasks run; None: in this process.
        unfinished: where the sums of a run that is killed are; None: nowhere.
        progress: called with tokens done and in total.
    """
    totals: Arrays = {}
    done = 0
    if unfinished is not None and (state := unfinished.read()) is not None:
        done = int(state.pop("done"))
        totals = state
    size = -(-len(groups) // TASKS) or 1
    firsts = range(0, len(groups), size)
    tokens = np.cumsum([0, *(sum(len(text.ids) for text in group) for group in groups)]).tolist()
    early: dict[int, Arrays] = {}  # sums of tasks before which others are not finished

    def so_far() -> Arrays:
        return totals | {"done": np.array(done)}

    def received(number: int, sums: Arrays) -> None:
        nonlocal done
        early[begin + number] = sums
        while done in early:
            for name, each in early.pop(done).items():
                totals[name] = totals[name] + each if name in totals else each
            done += 1
            if unfinished is not None:
                unfinished.write(so_far)
        progress(tokens[min(done * size, len(groups))], tokens[-1])

    begin, workers = done, workers or Here()
    kept = workers.put(shared)
    items = [(kept, first, groups[first : first + size]) for first in firsts[begin:]]
    workers.run(task, items, received=received)
    workers.drop([kept])
    if unfinished is not None:
        unfinished.finish(so_far)
    return totals
