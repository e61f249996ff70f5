"""How many tuning steps fit in a time, from speeds that were measured here."""

from collections.abc import Callable
from dataclasses import dataclass

MOST = 10_000_000  # steps


@dataclass(frozen=True)
class Speeds:
    """Measured seconds of one step, and per token of the original's answers and of its own text."""

    step: float
    answer: float
    generate: float


def steps_within(seconds: float, speeds: Speeds, tokens: Callable[[int], tuple[int, int]]) -> int:
    """The largest number of steps that take at most ``seconds``, at least 1.

    Args:
        tokens: for a number of steps, the tokens that the original answers and those that it
            generates; neither falls with the number of steps.
    """

    def takes(steps: int) -> float:
        answered, generated = tokens(steps)
        return steps * speeds.step + answered * speeds.answer + generated * speeds.generate

    low, high = 1, 2
    while high < MOST and takes(high) <= seconds:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if takes(middle) <= seconds else (low, middle)
    return low
