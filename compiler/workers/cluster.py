"""An executor on a Ray cluster (Moritz et al., Ray: A Distributed Framework for Emerging AI
Applications, OSDI 2018)."""

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from ..data.cache import code_hash
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
from .processes import THREADS
from .remembered import remembered

ADDRESS = "RAY_ADDRESS"


class Cluster(Executor):
    """Workers are processes of a Ray cluster; stored values are objects of its store.

    The cluster is that of the environment variable RAY_ADDRESS, else one that runs on this machine
    (``ray start --head``), else a new one on this machine, which ends with this executor.
    """

    local = False

    def __init__(self) -> None:
        self._ray = ray = _import_ray()
        self._started = not ray.is_initialized()
        if not self._started:
            return
        address = os.environ.get(ADDRESS)
        try:
            ray.init(
                log_to_driver=False,
                logging_level="ERROR",
                runtime_env={"env_vars": {name: "1" for name in THREADS}},
            )
        except (ConnectionError, RuntimeError, ValueError) as error:
            message = str(error).strip().splitlines()
            raise Gpt2cError(
                f"cannot join the Ray cluster {address or 'of this machine'}:"
                f" {message[0] if message else type(error).__name__}",
                where=ADDRESS if address else "--workers ray",
                hint="Check it with ray status.",
            ) from None

    def put(self, value: Any) -> Stored:
        return Stored(self._ray.put(value), keep=True)

    def run(
        self,
        task: Callable[..., Any],
        items: Sequence[tuple[Any, ...]],
        *,
        returns: int | None = None,
        progress: Progress = ignore,
        received: Received = ignore_result,
    ) -> list[Any]:
        ray = self._ray
        # The first object of a task is its result, or only says that it is done.
        count = 1 + (returns or 1)
        remote = ray.remote(num_cpus=1, max_retries=RETRIES, num_returns=count)(_call)
        objects = [remote.remote(task, item, returns is None, code_hash()) for item in items]
        results: list[Any] = [None] * len(items)
        index = {each[0]: i for i, each in enumerate(objects)}
        pending = list(index)
        progress(0, len(items))
        try:
            while pending:
                done, pending = ray.wait(pending, num_returns=1)
                for each in done:
                    results[index[each]] = ray.get(each)
                    if returns is None:
                        received(index[each], results[index[each]])
                progress(len(items) - len(pending), len(items))
        except ray.exceptions.RayTaskError as error:
            raise error.cause from None
        except (ray.exceptions.WorkerCrashedError, ray.exceptions.OutOfMemoryError) as error:
            raise Gpt2cError(
                f"a worker died too often ({type(error).__name__})",
                where="--workers ray",
                hint="If memory ran out, start Ray with fewer processors (--num-cpus).",
            ) from None
        except ray.exceptions.RayError as error:
            raise Gpt2cError(
                f"the cluster lost a worker or a result ({type(error).__name__})",
                where="--workers ray",
                hint="Run the command again: finished work is kept in the cache.",
            ) from None
        finally:
            for each in pending:
                ray.cancel(each, force=True)
        if returns is None:
            return results
        return [[Stored(each) for each in some[1:]] for some in objects]

    def drop(self, stored: Iterable[Stored]) -> None:
        """Nothing: Ray frees an object when no reference to it is left."""

    def close(self) -> None:
        if self._started:
            self._ray.shutdown()


def _import_ray() -> Any:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    # On a new cluster workers are as nice as this process; Ray's default (15) starves them on a
    # busy machine.
    os.environ.setdefault("RAY_worker_niceness", str(os.nice(0)))
    # The other objects of a task that failed hold its error, too; nobody reads them.
    os.environ.setdefault("RAY_IGNORE_UNHANDLED_ERRORS", "1")
    try:
        import ray
    except ImportError:
        raise Gpt2cError(
            "Ray is not installed",
            where="--workers ray",
            hint="Install it with pip install 'gpt2c[ray]', or use --workers N.",
        ) from None
    return ray


_ready = False


def _call(task: Callable[..., Any], item: tuple[Any, ...], back: bool, code: str) -> Any:
    """Run one task in a worker of the cluster; ``back``: the result goes to the caller."""
    global _ready
    if not _ready:
        if code_hash() != code:
            raise Gpt2cError(
                "this machine of the cluster has another version of gpt2c",
                where=os.uname().nodename,
                hint="Install the same version on all machines.",
            )
        one_thread()
        _ready = True
    result = task(*resolve(item, _load))
    return (result, None) if back else (None, *result)


def _load(stored: Stored) -> Any:
    import ray

    if not stored.keep:
        return ray.get(stored.place)
    return remembered(stored.place.hex(), partial(ray.get, stored.place))
