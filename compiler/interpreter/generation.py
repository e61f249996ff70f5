"""Text that a program writes itself: greedy or sampled continuations, in bulk."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..data.sample import Sample
from ..ir import Graph, Program

if TYPE_CHECKING:
    import torch

    from . import Interpreter

ROWS = 256  # texts written at a time
SHORTEST, LONGEST = 16, 32  # tokens of a prompt
BEGIN = 6  # tokens of text before a prompt of a program's own making


def sample_text(
    program: Program,
    prompts: Sequence[Sample],
    length: int,
    *,
    graph: Graph | None = None,
    temperature: float = 0.0,
    seed: int = 0,
) -> Iterator[Sample]:
    """Each prompt with what the program writes after it, until there are ``length`` tokens.

    Args:
        length: tokens of prompt and continuation together; at most what the context holds after
            the prompt's offset. Where the end of text comes up, the text ends with it.
        temperature: 0 takes the likeliest token; 1 draws from the program's own distribution.

    Yields:
        In the order of the prompts' lengths, not of the prompts.
    """
    import torch

    from . import Interpreter

    run = Interpreter(program, graph)
    random = torch.Generator().manual_seed(seed)
    by_length = sorted((p for p in prompts if p.ids), key=lambda prompt: len(prompt.ids))
    at = 0
    while at < len(by_length):
        size = len(by_length[at].ids)
        rows = [p for p in by_length[at : at + ROWS] if len(p.ids) == size]
        at += len(rows)
        # Nothing is yielded inside: the mode would be on for whoever asked.
        with torch.inference_mode():
            written = list(_batch(run, rows, length, temperature, random))
        yield from written


def own_prompts(program: Program, text: Sequence[Sample], count: int, seed: int) -> list[Sample]:
    """Prompts of 16 to 32 tokens: pieces of text, and as many that only begin with one and
    that the original goes on with, drawn from its own distribution."""
    random = np.random.default_rng(seed)
    usable = [s for s in text if len(s.ids) >= SHORTEST]
    if not usable:
        return []
    weights = np.array([len(s.ids) for s in usable], dtype=np.float64)
    picked = random.choice(len(usable), size=count, p=weights / weights.sum())
    sizes = random.integers(SHORTEST, LONGEST + 1, size=count)
    pieces = []
    for which, size in zip(picked.tolist(), sizes.tolist()):
        ids = usable[which].ids
        size = min(size, len(ids))
        at = int(random.integers(len(ids) - size + 1))
        pieces.append(Sample(ids[at : at + size]))
    found = pieces[0::2]
    by_size: dict[int, list[Sample]] = {}
    for piece in pieces[1::2]:
        by_size.setdefault(len(piece.ids), []).append(Sample(piece.ids[:BEGIN]))
    for size, begins in sorted(by_size.items()):
        graph = program.fallback
        found += sample_text(program, begins, size, graph=graph, temperature=1.0, seed=seed + size)
    return found


def _batch(
    run: "Interpreter",
    prompts: Sequence[Sample],
    length: int,
    temperature: float,
    random: "torch.Generator",
) -> Iterator[Sample]:
    import torch

    from . import Memory

    eos, context = run.program.shape.eos, run.program.shape.context
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
            and not (end > len(prompts[text].ids) and texts[text][-1] == eos)
        ]
        if not kept:
            break
        if len(kept) < len(alive):
            rows = torch.tensor(kept)
            memory.keep(rows)
            alive, unread = alive[rows], unread[rows]
        places = torch.arange(memory.length, end) + offsets[alive][:, None]
        logits = run(unread, places, memory=memory).logits[:, -1]
        if temperature > 0:
            chances = (logits / temperature).softmax(-1)
            chosen = torch.multinomial(chances, 1, generator=random)
        else:
            chosen = logits.argmax(-1, keepdim=True)
        for row, token in zip(alive.tolist(), chosen[:, 0].tolist()):
            texts[row].append(token)
        unread = chosen
    for prompt, ids in zip(prompts, texts):
        yield Sample(tuple(ids), prompt.offset)
