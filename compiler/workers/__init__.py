"""Runs independent tasks in this process, in local processes or on a Ray cluster."""

from .choose import executor_of
from .executor import Executor, Progress, Received, Stored
from .here import Here

__all__ = ["Executor", "Here", "Progress", "Received", "Stored", "executor_of"]
