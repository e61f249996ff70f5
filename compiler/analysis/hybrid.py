"""A core and the original it came from, token by token: where the core could decide alone.

The core decides where its score, margin − doubt · norm(x), reaches a threshold (see ``ir.Guard``);
elsewhere the original does. Until the first token that the core decides otherwise than the original
would have, such a text is the original's own. So one teacher-forced reading of the original's greedy
text tells for every threshold at once which texts would leave it, and where.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from ..ir import Program
from .compare import Sample
from .own_text import own_text

if TYPE_CHECKING:
    import torch

    from ..interpreter import Interpreter

ROWS = 64  # texts read at a time


@dataclass(frozen=True)
class Steps:
    """The steps of one text that somebody wrote after a prompt: [k], one a new token.

    ``margin``: the core's, nats. ``flips``: whether the core's choice is another than the token that
    stands there. ``stream`` [k, w]: what the core's unembedding reads; None unless asked for.
    """

    margin: np.ndarray
    flips: np.ndarray
    stream: np.ndarray | None = None


def continuations(
    program: Program, prompts: Sequence[Sample], new_tokens: int
) -> list[tuple[int, ...]]:
    """The original's greedy continuation of each prompt, the end of text included.

    Prompt and continuation stay within the context; a prompt that fills it gets none.
    """
    graph = program.appendix or program.core
    found: dict[int, tuple[int, ...]] = {}

    def alike(i: int) -> tuple[int, int]:
        return len(prompts[i].ids), prompts[i].offset

    for (size, _), group in groupby(sorted(range(len(prompts)), key=alike), key=alike):
        members = list(group)
        texts = own_text(program, [prompts[i] for i in members], size + new_tokens, graph=graph)
        for i, text in zip(members, texts, strict=True):
            found[i] = text.ids[size:]
    return [found[i] for i in range(len(prompts))]


def read_steps(
    core: "Interpreter",
    prompts: Sequence[Sample],
    new: Sequence[Sequence[int]],
    *,
    streams: bool = False,
) -> Iterator[Steps]:
    """Reads prompts and what follows them; the steps of each text, in order."""
    import torch

    for start in range(0, len(prompts), ROWS):
        batch = list(zip(prompts[start : start + ROWS], new[start : start + ROWS], strict=True))
        texts = [[*prompt.ids, *after][:-1] for prompt, after in batch]
        longest = max(max(map(len, texts)), 1)
        ids = torch.zeros(len(batch), longest, dtype=torch.long)
        places = torch.zeros_like(ids)
        for row, (text, (prompt, _)) in enumerate(zip(texts, batch)):
            ids[row, : len(text)] = torch.tensor(text, dtype=torch.long)
            places[row] = torch.arange(longest) + prompt.offset
        places.clamp_(max=core.program.shape.context - 1)  # padding, which nothing attends to
        with torch.inference_mode():
            run = core(ids, places, keep=["stream.read"] if streams else [])
            best = run.logits.topk(2)
        for row, (prompt, after) in enumerate(batch):
            at = slice(len(prompt.ids) - 1, len(prompt.ids) - 1 + len(after))
            values, chosen = best.values[row, at], best.indices[row, at, 0]
            stream = run.activations["stream.read"][row, at].numpy() if streams else None
            margin = (values[:, 0] - values[:, 1]).double().numpy()
            yield Steps(margin, chosen.numpy() != np.asarray(after, dtype=np.int64), stream)


def hybrid_text(
    core: "Interpreter",
    original: "Interpreter",
    prompts: Sequence[Sample],
    thresholds: Sequence[float],
    doubt: np.ndarray | None,
    new_tokens: int,
) -> list[tuple[int, ...]]:
    """What core and original write together after each prompt, each at a threshold of its own."""
    import torch

    found: list[tuple[int, ...]] = [()] * len(prompts)
    weights = None if doubt is None else torch.from_numpy(doubt).float()

    def alike(i: int) -> tuple[int, int]:
        return len(prompts[i].ids), prompts[i].offset

    for _, group in groupby(sorted(range(len(prompts)), key=alike), key=alike):
        rows = list(group)
        with torch.inference_mode():
            written = _together(
                core,
                original,
                [prompts[i] for i in rows],
                torch.tensor([thresholds[i] for i in rows]),
                weights,
                new_tokens,
            )
        for i, ids in zip(rows, written, strict=True):
            found[i] = ids
    return found


def _together(
    core: "Interpreter",
    original: "Interpreter",
    prompts: Sequence[Sample],
    thresholds: "torch.Tensor",
    doubt: "torch.Tensor | None",
    new_tokens: int,
) -> list[tuple[int, ...]]:
    """As hybrid_text, for prompts of one length and offset."""
    import torch

    from ..interpreter import Memory

    eos, context = core.program.shape.eos, core.program.shape.context
    size, offset = len(prompts[0].ids), prompts[0].offset
    unread = torch.tensor([prompt.ids for prompt in prompts])
    memories = Memory(), Memory()
    written: list[torch.Tensor] = []
    keep = [] if doubt is None else ["stream.read"]
    for _ in range(min(new_tokens, context - size - offset)):
        start = memories[0].length
        places = torch.arange(start, start + unread.shape[1]) + offset
        run = core(unread, places, keep=keep, memory=memories[0])
        exact = original(unread, places, memory=memories[1]).logits[:, -1].argmax(-1)
        best = run.logits[:, -1].topk(2)
        score = best.values[:, 0] - best.values[:, 1]
        if doubt is not None:
            score = score - run.activations["stream.read"][:, -1] @ doubt
        unread = torch.where(score >= thresholds, best.indices[:, 0], exact)[:, None]
        written.append(unread)
    texts = torch.cat(written, 1).tolist() if written else [[] for _ in prompts]
    return [tuple(t[: t.index(eos) + 1] if eos in t else t) for t in texts]
