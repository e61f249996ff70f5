"""Runs prompts on workers: a shard of prompts is a task."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np

from ..frontend.checkpoint import Checkpoint
from ..runtime.pool import Pool
from ..workers import Executor
from .original import Original
from .prompts import Selection
from .run import Outputs, Run, run_prompts

SHARD = 64  # prompts of a task


@dataclass(frozen=True)
class _Task:
    """What all tasks of a measurement share.

    Attributes:
        name: of the measurement.
        folder: the program's folder on the machine of the caller.
        files: its files by relative name, for machines that don't see the folder; else empty.
        checkpoint: the original.
        max_new_tokens: of a continuation.
    """

    name: str
    folder: Path
    files: Mapping[str, np.ndarray]
    checkpoint: Checkpoint
    max_new_tokens: int


def run_on_workers(workers: Executor, run: Run) -> Outputs:
    """The outputs of ``run_prompts``, computed by workers.

    Prompts of similar length share a task, so that the original pads little.
    """
    prompts = run.selection.prompts
    files = {} if workers.local else _files(run.folder)
    shared = workers.put(
        _Task(str(uuid4()), run.folder.resolve(), files, run.checkpoint, run.max_new_tokens)
    )
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


def _files(folder: Path) -> dict[str, np.ndarray]:
    """The bytes of a program's files by relative name."""
    return {
        path.relative_to(folder).as_posix(): np.fromfile(path, dtype=np.uint8)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


_open: dict[str, tuple[Any, Pool, Original]] = {}


def _run_shard(task: _Task, selection: Selection) -> Outputs:
    """A task: the outputs on some prompts. A worker keeps the program and the original open."""
    if task.name not in _open:
        while _open:
            _close(*_open.popitem()[1])
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


def _opened(task: _Task) -> tuple[Any, Pool, Original]:
    """A folder to delete at the end, the running program, and the original."""
    folder, temporary = task.folder, None
    if task.files:
        temporary = tempfile.TemporaryDirectory(prefix="gpt2c-program-")
        folder = Path(temporary.name, task.folder.name)
        for name, content in task.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            content.tofile(path)
    return temporary, Pool(folder, 1, threads=1), Original(task.checkpoint)


def _close(temporary: Any, pool: Pool, _: Original) -> None:
    pool.close()
    if temporary is not None:
        temporary.cleanup()
