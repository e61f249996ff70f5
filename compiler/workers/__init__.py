"""Runs independent tasks in this process, in local processes or on a Ray cluster."""

from .choose import executor_of
from .executor import Executor, Progress, Stored
from .here import Here

__all__ = ["Executor", "Here", "Progress", "Stored", "executor_of"]
