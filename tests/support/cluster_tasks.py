"""Tasks for tests of executors: workers import them, so they are in a module of their own."""

import os
import signal
import time
from pathlib import Path

import numpy as np
from gpt2c.errors import Gpt2cError


def double(array: np.ndarray, number: int) -> np.ndarray:
    return 2 * array + number


def total(arrays: list[np.ndarray]) -> float:
    return float(sum(array.sum() for array in arrays))


def halves(array: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    middle = len(array) // 2
    return array[:middle], array[middle:]


def refuse(number: int) -> int:
    if number == 2:
        raise Gpt2cError("two is refused", where="the task", hint="Use one.")
    return number


def die_once(number: int, folder: str) -> int:
    """Kill the worker at the first call with 1."""
    mark = Path(folder) / "died"
    if number == 1 and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def die(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def pid(number: int) -> int:
    time.sleep(0.3)
    return os.getpid()
