"""The interface of executors: what tasks need of the place where they run.

A task is a function of a module and its arguments. All of it is pickled, so both must be importable
and picklable. Values that many tasks read are put into the executor's store once; a task receives
the value where its caller passed the reference. Each task computes with one thread and depends on
its arguments alone, so its result has the same bytes wherever it runs; which tasks there are must
not depend on the number of workers.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

Progress = Callable[[int, int], None]  # called with done and total
Received = Callable[[int, Any], None]  # called with the number of an item and its result

RETRIES = 3  # times that a task is started again after its worker died


def ignore(done: int, total: int) -> None:
    """No progress."""


def ignore_result(number: int, result: Any) -> None:
    """The result is used when all are there."""


@dataclass(frozen=True)
class Stored:
    """A reference to a value in the store of an executor.

    Attributes:
        place: where it is; the executor's own.
        keep: whether workers keep the value for their next tasks.
    """

    place: Any
    keep: bool = False


class Executor(ABC):
    """Runs tasks on workers. Use it as a context manager: leaving it ends its workers.

    Attributes:
        local: whether workers see the files of this machine.
    """

    local: bool = True

    @abstractmethod
    def put(self, value: Any) -> Stored:
        """Put a value into the store."""

    @abstractmethod
    def run(
        self,
        task: Callable[..., Any],
        items: Sequence[tuple[Any, ...]],
        *,
        returns: int | None = None,
        progress: Progress = ignore,
        received: Received = ignore_result,
    ) -> list[Any]:
        """Call ``task(*item)`` for each item; return the results in the order of items.

        Arguments that are ``Stored``, or lists of ``Stored``, reach the task as values. The first
        error ends the run. A task whose worker dies starts again, RETRIES times at most.

        Args:
            returns: the length of the tuple that the task returns, to keep its elements in the
                store: the result of an item is then a list of ``Stored``. None returns values.
            progress: called as tasks finish.
            received: called in this process with each value as it comes, to keep it even if a later
                task fails; not with ``returns``.

        Raises:
            Gpt2cError: a task raised it, or its workers died too often.
        """

    @abstractmethod
    def drop(self, stored: Iterable[Stored]) -> None:
        """Free values of the store; tasks can't read them any more."""

    @abstractmethod
    def close(self) -> None:
        """End the workers that this executor started, and empty its store."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def resolve(arguments: Iterable[Any], load: Callable[[Stored], Any]) -> list[Any]:
    """The arguments with the values of those that are stored."""
    resolved: list[Any] = []
    for each in arguments:
        if isinstance(each, Stored):
            resolved.append(load(each))
        elif isinstance(each, list) and each and all(isinstance(e, Stored) for e in each):
            resolved.append([load(e) for e in each])
        else:
            resolved.append(each)
    return resolved


def one_thread() -> None:
    """Compute with one thread, so that results do not depend on the machine's processors."""
    import torch

    torch.set_num_threads(1)
