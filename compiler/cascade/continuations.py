"""The original's greedy continuations of prompts, in this process or by workers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

from ..analysis.generation import ROWS, sample_text
from ..data.cache import cached
from ..data.ragged import pack, unpack
from ..data.sample import Sample
from ..ir import Program, content_of
from ..workers import Executor, Here


def continuations(
    program: Program,
    prompts: Sequence[Sample],
    new_tokens: int,
    workers: Executor | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[tuple[int, ...]]:
    """The original's greedy continuation of each prompt, including the end-of-text token.

    Prompt and continuation stay within the context; a prompt that fills it gets an empty one. The
    cache keeps them.

    Args:
        workers: where batches are continued; None: in this process.
        progress: called with the number of batches that are done, and of all.
    """
    original = replace(program, core=program.fallback or program.core, fallback=None, guard=None)
    what = "continuations" if workers is None else "continuations-w"  # rounded differently
    return unpack(
        cached(
            what,
            (content_of(original, original.core), list(prompts), new_tokens),
            lambda: pack(_written(original, prompts, new_tokens, workers or Here(), progress)),
        )
    )


def _written(
    original: Program,
    prompts: Sequence[Sample],
    new_tokens: int,
    executor: Executor,
    progress: Callable[[int, int], None],
) -> list[tuple[int, ...]]:
    def form(i: int) -> tuple[int, int]:
        return len(prompts[i].ids), prompts[i].offset

    batches: list[list[int]] = []
    for _, group in groupby(sorted(range(len(prompts)), key=form), key=form):
        members = list(group)
        batches += [members[at : at + ROWS] for at in range(0, len(members), ROWS)]
    shared = executor.put(original)
    items = [(shared, [prompts[i] for i in batch], new_tokens) for batch in batches]
    written = executor.run(_continued, items, progress=progress)
    executor.drop([shared])
    new: dict[int, tuple[int, ...]] = {}
    for batch, texts in zip(batches, written, strict=True):
        new.update(zip(batch, texts, strict=True))
    return [new[i] for i in range(len(prompts))]


def _continued(
    original: Program, prompts: Sequence[Sample], new_tokens: int
) -> list[tuple[int, ...]]:
    """A task: the new tokens of prompts of one length."""
    size = len(prompts[0].ids)
    if not size:
        return [()] * len(prompts)
    return [text.ids[size:] for text in sample_text(original, prompts, size + new_tokens)]
