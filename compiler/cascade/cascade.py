"""A small program and the original, token by token: where the small one could decide alone.

It decides where its score reaches a threshold (a core's score is margin − error_predictor: see ``ir.Guard``); elsewhere the original does. Until the first token that it decides otherwise than the
original would have, such a text is the original's own. So one teacher-forced reading of the original's
greedy text tells for every threshold at once which texts would leave it, and only these must be written.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

import numpy as np

from ..data.sample import Sample
from ..interpreter.generation import sample_text
from ..ir import Program
from .error_predictor import predicted_error
from .thresholds import Chosen, calibrate

if TYPE_CHECKING:
    import torch

    from ..interpreter import Interpreter

ROWS = 64  # texts read at a time
AHEAD = 8  # thresholds whose texts are written together

# From tokens that were not read yet [b, t] and their positions [t] to choices [b] and scores [b].
Step = Callable[["torch.Tensor", "torch.Tensor"], "tuple[torch.Tensor, ...]"]


class Decider(Protocol):
    """What decides first, where it is sure."""

    def begin(self) -> Step:
        """A step that remembers what it has read, for one batch of texts."""
        ...


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
    graph = program.fallback or program.core
    found: dict[int, tuple[int, ...]] = {}

    def alike(i: int) -> tuple[int, int]:
        return len(prompts[i].ids), prompts[i].offset

    for (size, _), group in groupby(sorted(range(len(prompts)), key=alike), key=alike):
        members = list(group)
        texts = sample_text(program, [prompts[i] for i in members], size + new_tokens, graph=graph)
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


@dataclass(frozen=True)
class Core:
    """The core of a program, as what decides first: its choice, and margin − error_predictor."""

    run: "Interpreter"
    error_predictor: np.ndarray | None = None

    def begin(self) -> Step:
        import torch

        from ..interpreter import Memory

        memory = Memory()
        error_predictor = self.error_predictor
        keep = [] if error_predictor is None else ["stream.read"]

        def step(unread: "torch.Tensor", places: "torch.Tensor") -> "tuple[torch.Tensor, ...]":
            run = self.run(unread, places, keep=keep, memory=memory)
            best = run.logits[:, -1].topk(2)
            score = best.values[:, 0] - best.values[:, 1]
            if error_predictor is not None:
                stream = run.activations["stream.read"][:, -1].numpy()
                score = score - torch.from_numpy(
                    predicted_error(error_predictor, stream, score.numpy())
                )
            return best.indices[:, 0], score

        return step


@dataclass(frozen=True)
class Cascade:
    """The original, and what it writes after some prompts: what a smaller program is held against.

    ``new``: its greedy continuations. ``spell``: from new tokens to words.
    """

    original: "Interpreter"
    prompts: Sequence[Sample]
    new: Sequence[tuple[int, ...]]
    new_tokens: int
    spell: Callable[[Sequence[int]], list[str]]

    def write(
        self, first: Decider, which: Sequence[int], thresholds: Sequence[float]
    ) -> list[tuple[list[int], list[bool]]]:
        """What both write after the prompts of these indices, each at a threshold of its own: the new
        tokens, and for each whether ``first`` decided it, as it does where its score is large enough."""
        import torch

        found: list[tuple[list[int], list[bool]]] = [([], []) for _ in which]

        def alike(row: int) -> tuple[int, int]:
            prompt = self.prompts[which[row]]
            return len(prompt.ids), prompt.offset

        for _, group in groupby(sorted(range(len(which)), key=alike), key=alike):
            rows = list(group)
            limits = torch.tensor([thresholds[row] for row in rows], dtype=torch.double)
            with torch.inference_mode():
                written = self._write(first, [self.prompts[which[row]] for row in rows], limits)
            for row, text in zip(rows, written, strict=True):
                found[row] = text
        return found

    def _write(
        self, first: Decider, prompts: Sequence[Sample], limits: "torch.Tensor"
    ) -> list[tuple[list[int], list[bool]]]:
        """As write, for prompts of one length and offset."""
        import torch

        from ..interpreter import Memory

        shape = self.original.program.shape
        size, offset = len(prompts[0].ids), prompts[0].offset
        unread = torch.tensor([prompt.ids for prompt in prompts])
        step, memory = first.begin(), Memory()
        tokens: list[torch.Tensor] = []
        alone: list[torch.Tensor] = []
        for _ in range(min(self.new_tokens, shape.context - size - offset)):
            start = memory.length + offset
            places = torch.arange(start, start + unread.shape[1])
            choice, score = step(unread, places)
            exact = self.original(unread, places, memory=memory).logits[:, -1].argmax(-1)
            sure = score.double() >= limits
            unread = torch.where(sure, choice, exact)[:, None]
            tokens.append(unread)
            alone.append(sure[:, None])
        if not tokens:
            return [([], []) for _ in prompts]
        found = []
        for ids, sures in zip(torch.cat(tokens, 1).tolist(), torch.cat(alone, 1).tolist()):
            end = ids.index(shape.eos) + 1 if shape.eos in ids else len(ids)
            found.append((ids[:end], sures[:end]))
        return found

    def calibrate(
        self,
        first: Decider,
        worst: np.ndarray,
        thresholds: Sequence[float],
        limit: float,
        *,
        confidence: float,
        fresh: int,
        seed: int,
        progress: Callable[[int], None] = lambda done: None,
    ) -> Chosen | None:
        """The boldest threshold at which the word error rate of both together keeps the limit.

        Args:
            worst: of each prompt the largest score with which ``first`` would leave the original's
                text, -inf where it never would: below, both write what the original writes.
            thresholds, limit, confidence, fresh, seed: see thresholds.calibrate.
        """
        from ..analysis.wer import word_error_rate

        known: dict[float, np.ndarray] = {}

        def losses(threshold: float) -> np.ndarray:
            if threshold not in known:
                at = thresholds.index(threshold)
                some = thresholds[at : at + AHEAD]
                pairs = [(t, i) for t in some for i in np.flatnonzero(worst >= t).tolist()]
                texts = self.write(first, [i for _, i in pairs], [t for t, _ in pairs])
                known.update((t, np.zeros(len(self.prompts))) for t in some)
                for (t, i), (ids, _) in zip(pairs, texts, strict=True):
                    known[t][i] = word_error_rate(self.spell(self.new[i]), self.spell(ids))
                progress(at + len(some))
            return known[threshold]

        return calibrate(thresholds, losses, limit, confidence=confidence, fresh=fresh, seed=seed)
