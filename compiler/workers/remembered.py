"""What a worker keeps of the store, so that its tasks load a shared value once."""

from collections.abc import Callable, Hashable
from typing import Any

REMEMBERED = 4  # values that a worker keeps loaded

_loaded: dict[Hashable, Any] = {}


def remembered(name: Hashable, load: Callable[[], Any]) -> Any:
    """The value of this name, from memory where this worker has it; the oldest value goes."""
    if name not in _loaded:
        if len(_loaded) >= REMEMBERED:
            del _loaded[next(iter(_loaded))]
        _loaded[name] = load()
    return _loaded[name]
