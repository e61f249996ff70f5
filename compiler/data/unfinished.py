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

    @classmethod
    def of(cls, what: str, *depends_on: object) -> "Unfinished":
        """The state of the computation ``what``; see ``cache.cached`` for ``depends_on``."""
        store = default_cache()
        return cls("" if store is None else key_of(f"unfinished-{what}", *depends_on), store)

    def read(self) -> Arrays | None:
        """The last state that was written; None if there is none."""
        return None if self.store is None else self.store.read(self.key)

    def write(self, state: Callable[[], Arrays]) -> None:
        """Write a state, if it is time to."""
        now = time.process_time()
        if self.store is not None and now - self._last >= EVERY:
            self.store.write(self.key, state())
            self._last = time.process_time()

    def finish(self) -> None:
        """Remove the state: the result is known."""
        if self.store is not None:
            self.store.remove(self.key)
