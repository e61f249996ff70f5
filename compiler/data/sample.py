"""Sequences of token ids, and random ones for models without text."""

from dataclasses import dataclass

import numpy as np

from ..ir import Program


@dataclass(frozen=True, slots=True)
class Sample:
    """A sequence of token ids; ``offset`` is the position id of the first.

    ``scored``: indices of the positions whose answers count; empty if the input doesn't say.
    ``kind``: the kind of text that it is from; empty if it is not known.
    """

    ids: tuple[int, ...]
    offset: int = 0
    scored: tuple[int, ...] = ()
    kind: str = ""


def random_samples(program: Program, count: int, length: int, seed: int = 0) -> list[Sample]:
    """Uniformly random token ids at random offsets."""
    rng = np.random.default_rng(seed)
    length = min(length, program.shape.context)
    return [
        Sample(
            tuple(int(i) for i in rng.integers(program.shape.vocab, size=length)),
            int(rng.integers(program.shape.context - length + 1)),
        )
        for _ in range(count)
    ]
