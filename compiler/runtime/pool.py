"""A pool of processes of one program, each of which runs one item at a time."""

import os
import queue
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from .process import TIMEOUT, ProgramProcess

Item = TypeVar("Item")
Result = TypeVar("Result")

Progress = Callable[[str, int, int], None]  # called with (stage, done, total)

SMALL = 80_000_000  # bytes of weights, as of 20 million parameters


def processors() -> int:
    """The number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _is_small(folder: Path) -> bool:
    return sum(path.stat().st_size for path in (folder / "weights").glob("*.npy")) < SMALL


class Pool:
    """`processes` copies of the program in `folder`, among which the processors are divided.

    `threads`: number of threads of each copy; by default one of a small program, whose threads
    would wait for each other longer than they compute, else its share of the processors.
    Use it as a context manager: leaving it, also by an error or Ctrl-C, ends every process.
    """

    def __init__(
        self,
        folder: Path,
        processes: int | None = None,
        *,
        threads: int | None = None,
        timeout: float = TIMEOUT,
    ) -> None:
        self.folder, self.size = folder, max(1, processes or processors())
        threads = threads or (1 if _is_small(folder) else max(1, processors() // self.size))
        self._members: list[ProgramProcess] = []
        self._idle: queue.SimpleQueue[ProgramProcess] = queue.SimpleQueue()
        self._threads = ThreadPoolExecutor(self.size)
        starting: list[Future[ProgramProcess]] = []
        try:
            starting = [
                self._threads.submit(ProgramProcess, folder, threads=threads, timeout=timeout)
                for _ in range(self.size)
            ]
            for member in starting:
                self._members.append(member.result())
        except BaseException:
            for member in starting:
                if not member.cancel() and member.exception() is None:
                    member.result().close()
            self.close()
            raise
        for process in self._members:
            self._idle.put(process)

    @property
    def first(self) -> ProgramProcess:
        """One of the processes, for calls between runs."""
        return self._members[0]

    def run(
        self,
        work: Callable[[ProgramProcess, Item], Result],
        items: Iterable[Item],
        done: Callable[[int], None] | None = None,
    ) -> list[Result]:
        """Call work(process, item) for every item; return the results in the order of items.

        The first error ends the run. `done` is called with the number of finished items.
        """

        def run_item(item: Item) -> Result:
            process = self._idle.get()
            try:
                return work(process, item)
            finally:
                self._idle.put(process)

        futures: list[Future[Result]] = [self._threads.submit(run_item, item) for item in items]
        results = []
        try:
            for future in futures:
                results.append(future.result())
                if done is not None:
                    done(len(results))
        except BaseException:
            for future in futures:
                future.cancel()
            raise
        return results

    def close(self) -> None:
        """End every process."""
        for process in self._members:
            process.close()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> "Pool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
