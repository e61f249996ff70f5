"""Generates text in bulk: greedy or sampled continuations of prompts."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..data.cache import cached
from ..data.ragged import pack, unpack
from ..data.sample import Sample
from ..ir import Graph, Program, content_of
from ..workers import Executor, Here

if TYPE_CHECKING:
    import torch

    from ..interpreter import Interpreter

ROWS = 256  # texts in a batch
SHORTEST, LONGEST = 16, 32  # tokens in a prompt
SEED_TOKENS = 6  # tokens of text at the start of a self-generated prompt


def sample_text(
    program: Program,
    prompts: Sequence[Sample],
    length: int,
    *,
    graph: Graph | None = None,
    temperature: float = 0.0,
    seed: int = 0,
    device: str = "cpu",
) -> Iterator[Sample]:
    """Continue each prompt until the text has ``length`` tokens or ends.

    Args:
        program: the program that generates.
        prompts: prompts; empty ones are skipped.
        length: tokens of prompt and continuation together, limited by the context after the
            prompt's offset. A text also stops after the end-of-text token.
        graph: the core by default, or the fallback.
        temperature: 0 takes the most probable token; 1 samples from the program's distribution.
        seed: of the samples.
        device: where the program runs; tokens are drawn on the CPU.

    Yields:
        Prompt and continuation, ordered by the length of the prompts.
    """
    import torch

    from ..interpreter import Interpreter

    run = Interpreter(program, graph, device=device)
    random = torch.Generator().manual_seed(seed)
    by_length = sorted((p for p in prompts if p.ids), key=lambda prompt: len(prompt.ids))
    at = 0
    while at < len(by_length):
        size = len(by_length[at].ids)
        rows = [p for p in by_length[at : at + ROWS] if len(p.ids) == size]
        at += len(rows)
        # Yielding inside the block would leak inference mode to the caller.
        with torch.inference_mode():
            written = list(_batch(run, rows, length, temperature, random))
        yield from written


def own_prompts(
    program: Program,
    text: Sequence[Sample],
    count: int,
    seed: int,
    workers: Executor | None = None,
) -> list[Sample]:
    """Prompts of 16 to 32 tokens: half are excerpts of text, half are self-generated.

    Self-generated prompts start with six tokens of text and are continued by the original, sampled
    from its own distribution, in this process or by ``workers``. The cache keeps them.
    """
    original = content_of(program, program.fallback or program.core)
    what = "own-prompts" if workers is None else "own-prompts-w"  # rounded differently
    arrays = cached(
        what,
        (original, list(text), count, seed),
        lambda: pack(prompt.ids for prompt in _prompts(program, text, count, seed, workers)),
    )
    return [Sample(ids) for ids in unpack(arrays)]


def _prompts(
    program: Program, text: Sequence[Sample], count: int, seed: int, workers: Executor | None
) -> list[Sample]:
    random = np.random.default_rng(seed)
    usable = [s for s in text if len(s.ids) >= SHORTEST]
    if not usable:
        return []
    weights = np.array([len(s.ids) for s in usable], dtype=np.float64)
    picked = random.choice(len(usable), size=count, p=weights / weights.sum())
    sizes = random.integers(SHORTEST, LONGEST + 1, size=count)
    excerpts = []
    for which, size in zip(picked.tolist(), sizes.tolist()):
        ids = usable[which].ids
        size = min(size, len(ids))
        at = int(random.integers(len(ids) - size + 1))
        excerpts.append(Sample(ids[at : at + size]))
    prompts = excerpts[0::2]
    by_size: dict[int, list[Sample]] = {}
    for excerpt in excerpts[1::2]:
        by_size.setdefault(len(excerpt.ids), []).append(Sample(excerpt.ids[:SEED_TOKENS]))
    executor = workers or Here()
    shared = executor.put(program)
    sizes_and_starts = [(shared, *each, seed) for each in sorted(by_size.items())]
    for some in executor.run(_sampled, sizes_and_starts):
        prompts += some
    executor.drop([shared])
    return prompts


def _sampled(program: Program, size: int, starts: Sequence[Sample], seed: int) -> list[Sample]:
    """A task: self-generated prompts of one size."""
    graph = program.fallback
    return list(sample_text(program, starts, size, graph=graph, temperature=1.0, seed=seed + size))


def _batch(
    run: "Interpreter",
    prompts: Sequence[Sample],
    length: int,
    temperature: float,
    random: "torch.Generator",
) -> Iterator[Sample]:
    import torch

    from ..interpreter import Memory

    shape = run.program.shape
    ends, context = shape.ends or (shape.eos,), shape.context
    texts = [list(prompt.ids) for prompt in prompts]
    offsets = torch.tensor([prompt.offset for prompt in prompts])
    alive = torch.arange(len(prompts))
    unread, memory = torch.tensor(texts), Memory()
    while True:
        end = memory.length + unread.shape[1]
        kept = [
            row
            for row, text in enumerate(alive.tolist())
            if end < min(length, context - prompts[text].offset)
            and not (end > len(prompts[text].ids) and texts[text][-1] in ends)
        ]
        if not kept:
            break
        if len(kept) < len(alive):
            rows = torch.tensor(kept)
            memory.keep(rows.to(run.device))
            alive, unread = alive[rows], unread[rows]
        places = torch.arange(memory.length, end) + offsets[alive][:, None]
        logits = run(unread, places, memory=memory).logits[:, -1]
        if temperature > 0:
            probabilities = (logits / temperature).softmax(-1)
            chosen = torch.multinomial(probabilities.cpu(), 1, generator=random)
        else:
            chosen = logits.argmax(-1, keepdim=True).cpu()
        for row, token in zip(alive.tolist(), chosen[:, 0].tolist()):
            texts[row].append(token)
        unread = chosen
    for prompt, ids in zip(prompts, texts):
        yield Sample(tuple(ids), prompt.offset)
