"""The executor that the option ``--workers`` names."""

from ..errors import Gpt2cError
from .executor import Executor

MOST = 1024


def executor_of(text: str) -> Executor:
    """``4``: processes of this machine; ``ray``: a Ray cluster.

    Raises:
        Gpt2cError: it is neither, or there is no cluster.
    """
    if text.strip().lower() == "ray":
        from .cluster import Cluster

        return Cluster()
    if not text.strip().isdecimal() or not 1 <= int(text) <= MOST:
        raise Gpt2cError(
            f"expected a number of processes or ray, got {text[:40]!r}",
            where="--workers",
            hint="Write 4 or ray.",
        )
    from .processes import Processes

    return Processes(int(text))
