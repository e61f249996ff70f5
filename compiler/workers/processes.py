"""An executor with processes of this machine (multiprocessing)."""

import multiprocessing
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from ..errors import Gpt2cError
from .executor import (
    RETRIES,
    Executor,
    Progress,
    Received,
    Stored,
    ignore,
    ignore_result,
    one_thread,
    resolve,
)
from .files import read_value, write_value
from .remembered import remembered

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Processes(Executor):
    """Workers are processes of this machine; stored values are files in a temporary folder.

    Programs that use it need the usual ``if __name__ == "__main__":`` around their main code.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self._folder = Path(tempfile.mkdtemp(prefix="gpt2c-workers-"))
        self._numbers = count()
        self._pool: ProcessPoolExecutor | None = None

    def put(self, value: Any) -> Stored:
        path = self._folder / f"put-{next(self._numbers)}"
        write_value(path, value)
        return Stored(path, keep=True)

    def run(
        self,
        task: Callable[..., Any],
        items: Sequence[tuple[Any, ...]],
        *,
        returns: int | None = None,
        progress: Progress = ignore,
        received: Received = ignore_result,
    ) -> list[Any]:
        outputs: list[list[Path]] = [[] for _ in items]
        if returns is not None:
            names = [f"result-{next(self._numbers)}" for _ in items]
            outputs = [[self._folder / f"{n}-{i}" for i in range(returns)] for n in names]
        results = _Results({}, ignore_result if returns is not None else received)
        deaths = 0
        progress(0, len(items))
        while len(results.by_number) < len(items):
            left = [i for i in range(len(items)) if i not in results.by_number]
            before = len(results.by_number)
            try:
                self._run_some(task, items, outputs, left, results, progress)
            except BrokenProcessPool:
                self._end()
                # Work that goes on after a death resets the count: one bad task must not loop.
                deaths = 1 if len(results.by_number) > before else deaths + 1
                if deaths > RETRIES:
                    raise Gpt2cError(
                        f"a worker process died {deaths} times",
                        where="--workers",
                        hint="If memory ran out, use fewer workers.",
                    ) from None
        ordered = [results.by_number[i] for i in range(len(items))]
        if returns is None:
            return ordered
        return [[Stored(path) for path in paths] for paths in outputs]

    def drop(self, stored: Iterable[Stored]) -> None:
        for each in stored:
            each.place.unlink(missing_ok=True)

    def close(self) -> None:
        self._end()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run_some(
        self,
        task: Callable[..., Any],
        items: Sequence[tuple[Any, ...]],
        outputs: Sequence[list[Path]],
        chosen: Sequence[int],
        results: "_Results",
        progress: Progress,
    ) -> None:
        """Run the chosen items, and add their results as they come."""
        pool = self._started()
        pending: dict[Future[Any], int] = {}
        try:
            for i in chosen:
                pending[pool.submit(_call, task, items[i], outputs[i])] = i
            while pending:
                for future in wait(pending, return_when=FIRST_COMPLETED).done:
                    i = pending.pop(future)
                    results.add(i, future.result())
                progress(len(results.by_number), len(items))
        except BrokenProcessPool:
            for future, i in pending.items():
                if future.done() and not future.cancelled() and future.exception() is None:
                    results.add(i, future.result())
            raise
        except BaseException:
            for future in pending:
                future.cancel()
            raise

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # A fresh process each: a fork would inherit locks of torch's threads. Libraries read
            # the number of threads when they are loaded, before the worker can set it.
            for name in THREADS:
                os.environ.setdefault(name, "1")
            self._pool = ProcessPoolExecutor(
                self.size, multiprocessing.get_context("spawn"), _start
            )
        return self._pool

    def _end(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


@dataclass(frozen=True)
class _Results:
    """The results so far, by number of the item; ``received`` is called with each."""

    by_number: dict[int, Any]
    received: Received

    def add(self, number: int, result: Any) -> None:
        self.by_number[number] = result
        self.received(number, result)


def _start() -> None:
    """What a worker does first."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    one_thread()


def _end_with_parent() -> None:
    """End this worker when the process that started it is gone, even if that was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _call(task: Callable[..., Any], item: tuple[Any, ...], outputs: Sequence[Path]) -> Any:
    """Run one task in a worker; write its results to ``outputs`` if there are any."""
    result = task(*resolve(item, _load))
    if not outputs:
        return result
    for path, value in zip(outputs, result, strict=True):
        write_value(path, value)
    return None


def _load(stored: Stored) -> Any:
    path: Path = stored.place
    return remembered(path, partial(read_value, path)) if stored.keep else read_value(path)
