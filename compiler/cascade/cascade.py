"""A cascade: a small decider and, where its score is too low, the original as the fallback.

The decider emits a token where its score reaches a threshold (the score of a core is the margin
minus the predicted error: see ``ir.Guard``); elsewhere the original does. The text equals the
original's until the first token on which the decider disagrees. One teacher-forced run over the
original's greedy text therefore shows, for every threshold at once, which texts diverge; only those
are generated.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

import numpy as np

from ..data.sample import Sample
from .error_predictor import predicted_error
from .thresholds import Chosen, Promise, calibrate

if TYPE_CHECKING:
    import torch

    from ..interpreter import Interpreter

ROWS = 64  # texts in a batch
AHEAD = 8  # thresholds whose texts are generated together

# Maps unread tokens [b, t] and their positions [t] to choices [b] and scores [b].
Step = Callable[["torch.Tensor", "torch.Tensor"], "tuple[torch.Tensor, ...]"]


class Decider(Protocol):
    """The first stage of a cascade: it emits the tokens that it is confident about."""

    def begin(self) -> Step:
        """Return a step function that keeps the state of one batch of texts."""
        ...


@dataclass(frozen=True)
class Steps:
    """The core's decisions along one continuation: arrays [k], one entry per new token.

    ``margin``: the core's margin, in nats. ``flips``: whether the core's choice differs from the
    actual token. ``stream`` [k, w]: the input of the core's unembedding; None unless requested.
    """

    margin: np.ndarray
    flips: np.ndarray
    stream: np.ndarray | None = None


def read_steps(
    core: "Interpreter",
    prompts: Sequence[Sample],
    new: Sequence[Sequence[int]],
    *,
    streams: bool = False,
) -> Iterator[Steps]:
    """Run the core teacher-forced over prompts and their continuations; yield each text's steps."""
    import torch

    for start in range(0, len(prompts), ROWS):
        batch = list(zip(prompts[start : start + ROWS], new[start : start + ROWS], strict=True))
        texts = [[*prompt.ids, *continuation][:-1] for prompt, continuation in batch]
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
        for row, (prompt, continuation) in enumerate(batch):
            at = slice(len(prompt.ids) - 1, len(prompt.ids) - 1 + len(continuation))
            values, chosen = best.values[row, at], best.indices[row, at, 0]
            stream = run.activations["stream.read"][row, at].numpy() if streams else None
            margin = (values[:, 0] - values[:, 1]).double().numpy()
            yield Steps(margin, chosen.numpy() != np.asarray(continuation, dtype=np.int64), stream)


@dataclass(frozen=True)
class Core:
    """A decider that takes the core's choice and scores it by margin minus predicted error."""

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
    """The original and its continuations of some prompts, against which deciders are calibrated.

    ``new``: the original's greedy continuations. ``spell``: maps new tokens to words.
    """

    original: "Interpreter"
    prompts: Sequence[Sample]
    new: Sequence[tuple[int, ...]]
    new_tokens: int
    spell: Callable[[Sequence[int]], list[str]]

    def write(
        self, first: Decider, which: Sequence[int], thresholds: Sequence[float]
    ) -> list[tuple[list[int], list[bool]]]:
        """The cascade's continuations of the prompts at these indices, one threshold per prompt.

        Returns for each prompt the new tokens and, for each token, whether ``first`` decided it.
        """
        import torch

        texts: list[tuple[list[int], list[bool]]] = [([], []) for _ in which]

        def form(row: int) -> tuple[int, int]:
            prompt = self.prompts[which[row]]
            return len(prompt.ids), prompt.offset

        for _, group in groupby(sorted(range(len(which)), key=form), key=form):
            rows = list(group)
            limits = torch.tensor([thresholds[row] for row in rows], dtype=torch.double)
            with torch.inference_mode():
                written = self._write(first, [self.prompts[which[row]] for row in rows], limits)
            for row, text in zip(rows, written, strict=True):
                texts[row] = text
        return texts

    def _write(
        self, first: Decider, prompts: Sequence[Sample], limits: "torch.Tensor"
    ) -> list[tuple[list[int], list[bool]]]:
        """Like ``write``, for prompts of one length and offset."""
        import torch

        from ..interpreter import Memory

        shape = self.original.program.shape
        size, offset = len(prompts[0].ids), prompts[0].offset
        unread = torch.tensor([prompt.ids for prompt in prompts])
        step, memory = first.begin(), Memory()
        tokens: list[torch.Tensor] = []
        decided: list[torch.Tensor] = []
        for _ in range(min(self.new_tokens, shape.context - size - offset)):
            start = memory.length + offset
            places = torch.arange(start, start + unread.shape[1])
            choice, score = step(unread, places)
            exact = self.original(unread, places, memory=memory).logits[:, -1].argmax(-1)
            confident = score.double() >= limits
            unread = torch.where(confident, choice, exact)[:, None]
            tokens.append(unread)
            decided.append(confident[:, None])
        if not tokens:
            return [([], []) for _ in prompts]
        texts, ends = [], shape.ends or (shape.eos,)
        for ids, by_first in zip(torch.cat(tokens, 1).tolist(), torch.cat(decided, 1).tolist()):
            end = next((at for at, token in enumerate(ids, 1) if token in ends), len(ids))
            texts.append((ids[:end], by_first[:end]))
        return texts

    def calibrate(
        self,
        first: Decider,
        worst: np.ndarray,
        thresholds: Sequence[float],
        promise: Promise,
        progress: Callable[[int], None] = lambda done: None,
    ) -> Chosen | None:
        """The boldest threshold at which the cascade's word error rate keeps a promise.

        Args:
            first: the decider.
            worst: for each prompt, the largest score at which ``first`` diverges from the
                original's text, -inf where it never does. Above it the text equals the original's.
            thresholds, promise: see ``thresholds.calibrate``.
            progress: called with the number of thresholds tried.
        """
        from ..analysis.wer import word_error_rate

        known: dict[float, np.ndarray] = {}

        def losses(threshold: float) -> np.ndarray:
            if threshold not in known:
                at = thresholds.index(threshold)
                ahead = thresholds[at : at + AHEAD]
                pairs = [(t, i) for t in ahead for i in np.flatnonzero(worst >= t).tolist()]
                texts = self.write(first, [i for _, i in pairs], [t for t, _ in pairs])
                known.update((t, np.zeros(len(self.prompts))) for t in ahead)
                for (t, i), (ids, _) in zip(pairs, texts, strict=True):
                    known[t][i] = word_error_rate(self.spell(self.new[i]), self.spell(ids))
                progress(at + len(ahead))
            return known[threshold]

        return calibrate(thresholds, losses, promise)
