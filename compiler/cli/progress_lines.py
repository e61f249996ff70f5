"""Progress as lines with the time left, for output that is not a terminal."""

from collections.abc import Callable
from time import monotonic

from ..passes.support.duration import in_words

EVERY = 20.0  # seconds between two lines


class ProgressLines:
    """Prints how far a stage is, at most every 20 seconds, once it has taken that long."""

    def __init__(
        self, write: Callable[[str], None], clock: Callable[[], float] = monotonic
    ) -> None:
        self.write, self.clock = write, clock
        self.stage, self.start, self.first, self.last = "", 0.0, 0, 0.0

    def tell(self, stage: str, done: int, total: int) -> None:
        """Note that ``done`` of ``total`` units of a stage are done."""
        now = self.clock()
        if stage != self.stage or done < self.first:
            self.stage, self.start, self.first, self.last = stage, now, done, now
        if now - self.last < EVERY:
            return
        self.last = now
        left = ""
        if done > self.first and total > done:
            seconds = (now - self.start) * (total - done) / (done - self.first)
            left = f", about {in_words(seconds)} left"
        self.write(f"  {stage}: {done:,} of {total:,}{left}")
