"""Fuzzing: mutated inputs are read, or refused with one short line, within time and memory."""

import resource
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from typing import Any

from gpt2c.errors import Gpt2cError

QUICK, LONG = 25, 1500  # inputs of a target: with every test, and in the slow campaign
SECONDS = 10
MEMORY = 2**30


@dataclass(frozen=True)
class Target:
    """What is mutated, and what reads it: ``read(mutated)`` may raise Gpt2cError only."""

    read: Callable[[Any], object]
    mutate: Callable[[Any, Random], Any]
    original: Any


@contextmanager
def limits() -> Iterator[None]:
    """Fails after SECONDS, or if memory grows by more than MEMORY."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"more than {SECONDS} s")

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    previous = signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS * 4)  # the machine may be busy: below, processor time counts
    start = time.process_time()
    try:
        yield
        assert time.process_time() - start < SECONDS
        assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024 < MEMORY
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


def campaign(target: Target, name: str, count: int) -> tuple[int, int]:
    """Read ``count`` mutated inputs; returns how many were accepted and refused."""
    target.read(target.original)  # the control: what is not mutated is read
    accepted = refused = 0
    for number in range(count):
        mutated = target.mutate(target.original, Random(f"{name} {number}"))
        with limits():
            try:
                target.read(mutated)
            except Gpt2cError as error:
                assert "\n" not in str(error) and len(str(error)) < 2000, str(error)[:300]
                refused += 1
            else:
                accepted += 1
    return accepted, refused
