"""The state of a long computation, in the cache, so that a run that was killed goes on with it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from .cache import Arrays, Cache, default_cache, key_of

EVERY = 30.0  # processor seconds between two states


@dataclass
class Unfinished:
    """Keeps the state of one computation, which is known by everything that it depends on.

    States are written at most once in ``EVERY`` processor seconds, since the time that a state is
    worth is processor time.
    """

    key: str
    store: Cache | None
    _last: float = field(default_factory=time.process_time)
    _written: bool = False

    @classmethod
    def of(cls, what: str, *depends_on: object) -> "Unfinished":
        """The state of the computation ``what``; see ``cache.cached`` for ``depends_on``."""
        store = default_cache()
        return cls("" if store is None else key_of(f"unfinished-{what}", *depends_on), store)

    def read(self) -> Arrays | None:
        """The last state that was written, of a whole computation its result; None without one."""
        return None if self.store is None else self.store.read(self.key)

    def write(self, state: Callable[[], Arrays]) -> None:
        """Write a state, if it is time to."""
        if self.store is not None and time.process_time() - self._last >= EVERY:
            self.store.write(self.key, state())
            self._last, self._written = time.process_time(), True

    def finish(self, state: Callable[[], Arrays]) -> None:
        """Write the last state of a computation that took long: a later step may be killed."""
        if self.store is not None and self._written:
            self.store.write(self.key, state())
