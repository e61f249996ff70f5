"""Text that the original generates, for tuning, in this process or by workers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...data.batches import tokens_in
from ...data.sample import Sample
from ...ir import Program
from ...workers import Here
from ..base import Context

PROMPT = 24  # mean length of a prompt in tokens
SPREAD = 8  # by which the length of a prompt differs at most
GREEDY = 34  # tokens of a greedy continuation
START = 6  # maximum prefix length for sampling; longer prefixes make the model repeat its source
DRAWN = 72  # tokens of a sampled text
ROWS = 256  # texts generated together


@dataclass(frozen=True)
class _Task:
    """What all rounds share."""

    program: Program
    texts: Sequence[Sample]
    seeds: tuple[int, int]
    rows: int
    device: str


def own_texts(
    program: Program,
    texts: Sequence[Sample],
    tokens: int,
    seed: int,
    context: Context,
    rows: int = ROWS,
) -> list[Sample]:
    """At least ``tokens`` tokens that the original generates.

    They are samples, and greedy continuations of prompts from ``texts`` and samples. They come in
    rounds, each with random numbers of its own, so that it does not matter where it runs.

    Args:
        rows: number of samples of a round.
    """
    if not tokens or not any(text.ids for text in texts):
        return []
    workers = context.workers or Here()
    shared = workers.put(_Task(program, texts, (context.seed, seed), rows, context.device))
    largest = rows * DRAWN + _prompts(rows) * (PROMPT + SPREAD + GREEDY)  # tokens of a round
    result: list[Sample] = []
    count = begin = 0
    while count < tokens:
        # All of these are needed, so that the text does not depend on how many run at a time.
        numbers = range(begin, begin - (count - tokens) // largest)
        rounds = workers.run(
            _round,
            [(shared, number) for number in numbers],
            progress=partial(_report, context, count, largest, tokens),
        )
        result += [text for some in rounds for text in some]
        count, begin = tokens_in(result), numbers.stop
    workers.drop([shared])
    context.progress("tune: text", tokens, tokens)
    return result


def _report(context: Context, count: int, largest: int, tokens: int, done: int, _: int) -> None:
    context.progress("tune: text", min(count + done * largest, tokens), tokens)


def _prompts(rows: int) -> int:
    """The number of prompts of a round: of texts, and of samples."""
    return rows // 2 + 2 * rows


def _round(task: _Task, number: int) -> list[Sample]:
    """A task: the texts of one round."""
    from ...analysis.generation import sample_text

    program, texts, rows = task.program, task.texts, task.rows
    rng = np.random.default_rng([*task.seeds, number])
    anywhere = program.vocabulary.is_text  # inputs of a task must start at the beginning
    longest = max(len(text.ids) for text in texts)
    # All prompts have one length, so that they run as one batch.
    size = min(int(rng.integers(PROMPT - SPREAD, PROMPT + SPREAD + 1)), longest)
    start = min(int(rng.integers(1, START + 1)), longest)
    starts = list(_cut(texts, start, rows, rng, anywhere))
    length, draw = min(DRAWN, program.shape.context), int(rng.integers(2**31))
    generate = partial(sample_text, program, graph=program.fallback, device=task.device)
    drawn = list(generate(starts, length, temperature=1.0, seed=draw))
    prompts = [*_cut(texts, size, rows // 2, rng, anywhere)]
    prompts += _cut(drawn, size, _prompts(rows) - rows // 2, rng, anywhere)
    return [*drawn, *generate(prompts, size + GREEDY)]


def _cut(
    texts: Sequence[Sample], size: int, count: int, rng: np.random.Generator, anywhere: bool
) -> Iterator[Sample]:
    """Prefixes (or excerpts) of texts with ``size`` tokens, drawn in proportion to text length."""
    if not texts:
        return
    lengths = np.array([len(text.ids) for text in texts], float)
    for index in rng.choice(len(texts), size=count, p=lengths / lengths.sum()):
        text = texts[index]
        if len(text.ids) >= size:
            at = int(rng.integers(len(text.ids) - size + 1)) if anywhere else 0
            yield Sample(text.ids[at : at + size], text.offset)
