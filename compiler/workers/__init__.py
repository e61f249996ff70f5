"""Runs independent tasks in this process, in local processes or on a Ray cluster."""

from .choose import executor_of
from .executor import Executor, Progress, Stored

__all__ = ["Executor", "Progress", "Stored", "executor_of"]
