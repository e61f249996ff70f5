"""Runs prompts on workers: a shard of prompts is a task."""

from contextlib import ExitStack
from dataclasses import dataclass, replace
from uuid import uuid4

import numpy as np

from ..frontend.checkpoint import Checkpoint
from ..runtime.pool import Pool
from ..workers import Executor
from ..workers.folders import Shipped
from .original import Original
from .prompts import Selection
from .run import Outputs, Run, run_prompts

SHARD = 64  # prompts of a task


@dataclass(frozen=True)
class _Task:
    """What all tasks of a measurement share.

    Attributes:
        name: of the measurement.
        folder: the program's.
        checkpoint: the original.
        max_new_tokens: of a continuation.
    """

    name: str
    folder: Shipped
    checkpoint: Checkpoint
    max_new_tokens: int


def run_on_workers(workers: Executor, run: Run) -> Outputs:
    """The outputs of ``run_prompts``, computed by workers.

    Prompts of similar length share a task, so that the original pads little.
    """
    prompts = run.selection.prompts
    folder = Shipped.of(run.folder.resolve(), local=workers.local)
    shared = workers.put(_Task(str(uuid4()), folder, run.checkpoint, run.max_new_tokens))
    order = sorted(range(len(prompts)), key=lambda i: (len(prompts[i].ids), i))
    shards = [order[start : start + SHARD] for start in range(0, len(order), SHARD)]
    items = [
        (shared, replace(run.selection, prompts=[prompts[i] for i in shard])) for shard in shards
    ]
    sizes = np.cumsum([0, *map(len, shards)]).tolist()
    outputs: list[Outputs] = workers.run(
        _run_shard, items, progress=lambda done, _: run.tell("prompts", sizes[done], len(prompts))
    )
    workers.drop([shared])
    place = {i: (s, at) for s, shard in enumerate(shards) for at, i in enumerate(shard)}
    at = [place[i] for i in range(len(prompts))]
    return Outputs(
        [outputs[s].continuations[j] for s, j in at],
        [outputs[s].written[j] for s, j in at],
        [outputs[s].readings[j] for s, j in at],
        [outputs[s].forced[j] for s, j in at],
    )


_open: dict[str, tuple[ExitStack, Pool, Original]] = {}


def _run_shard(task: _Task, selection: Selection) -> Outputs:
    """A task: the outputs on some prompts. A worker keeps the program and the original open."""
    if task.name not in _open:
        while _open:
            _open.popitem()[1][0].close()
        _open[task.name] = _opened(task)
    _, pool, original = _open[task.name]
    run = Run(
        pool.folder,
        pool,
        original,
        task.checkpoint,
        selection,
        len(selection.prompts),
        task.max_new_tokens,
        lambda stage, done, total: None,
    )
    return run_prompts(run)


def _opened(task: _Task) -> tuple[ExitStack, Pool, Original]:
    """What to close at the end, the running program, and the original."""
    stack = ExitStack()
    folder = stack.enter_context(task.folder.opened())
    pool = stack.enter_context(Pool(folder, 1, threads=1))
    return stack, pool, Original(task.checkpoint)
