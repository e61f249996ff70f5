"""An executor in this process."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .executor import Executor, Progress, Received, Stored, ignore, ignore_result, resolve


class Here(Executor):
    """Runs tasks one after the other in this process, with its threads.

    Commands without ``--workers`` run the tasks of a command with it here, on the same values.
    """

    def put(self, value: Any) -> Stored:
        return Stored(value)

    def run(
        self,
        task: Callable[..., Any],
        items: Sequence[tuple[Any, ...]],
        *,
        returns: int | None = None,
        progress: Progress = ignore,
        received: Received = ignore_result,
    ) -> list[Any]:
        results: list[Any] = []
        progress(0, len(items))
        for number, item in enumerate(items):
            results.append(task(*resolve(item, _load)))
            if returns is None:
                received(number, results[-1])
            progress(len(results), len(items))
        if returns is None:
            return results
        return [[Stored(value) for value in some] for some in results]

    def drop(self, stored: Iterable[Stored]) -> None:
        """Nothing: Python frees a value when no reference to it is left."""

    def close(self) -> None:
        """Nothing: it started no worker."""


def _load(stored: Stored) -> Any:
    return stored.place
