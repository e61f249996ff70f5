"""Answers of the original, with or without a part's output from another input."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..interpreter import Interpreter
from ..ir import Program
from ..rules.run import token_names

Answer = str | frozenset[str]
AT_ONCE = 1 << 14  # tokens of one batch


@dataclass(frozen=True)
class Case:
    """One input: token ids, position id of the first, indices of the answers that count."""

    ids: tuple[int, ...]
    offset: int
    scored: tuple[int, ...]


@dataclass(frozen=True)
class Point:
    """One answer of one input."""

    case: Case
    at: int


class Oracle:
    """Answers questions about the original model."""

    def __init__(self, program: Program) -> None:
        self.run = Interpreter(program)
        self.program = program
        self.names = token_names(program)
        self.multilabel = program.core.unembed.readout == "multilabel"

    def words(self, ids: Sequence[int]) -> list[str]:
        return [self.names[i] for i in ids]

    def answers(self, cases: Sequence[Case]) -> list[list[Answer]]:
        """For each input, the answer at each scored position."""
        answers: dict[int, list[Answer]] = {}
        for chunk in _chunks([len(case.ids) for case in cases]):
            ids, positions = self._batch(
                [cases[i] for i in chunk], [len(cases[i].ids) for i in chunk]
            )
            with torch.inference_mode():
                logits = self.run(ids, positions).logits
            for row, i in enumerate(chunk):
                answers[i] = [self._answer(logits[row, t]) for t in cases[i].scored]
        return [answers[i] for i in range(len(cases))]

    def patterns(self, case: Case, heads: Sequence[str]) -> dict[str, Tensor]:
        """The attention pattern of each head on one input, [t, t]."""
        ids, positions = self._batch([case], [len(case.ids)])
        with torch.inference_mode():
            kept = self.run(ids, positions, keep=[f"{head}.pattern" for head in heads]).activations
        return {head: kept[f"{head}.pattern"][0] for head in heads}

    def patched(
        self, pairs: Sequence[tuple[Point, Point]], part: Sequence[str], *, whole: bool
    ) -> list[Answer]:
        """The original's answer at each first point, with a part's output taken from the second.

        Args:
            part: names of heads and neuron blocks.
            whole: take the output at every position before the point (the second input must be as
                long), not at the point itself.
        """
        answers: dict[int, Answer] = {}
        for chunk in _chunks([max(a.at, b.at) + 1 for a, b in pairs]):
            base, source = [pairs[i][0] for i in chunk], [pairs[i][1] for i in chunk]
            lengths = [a.at + 1 for a in base]
            others = lengths if whole else [b.at + 1 for b in source]
            with torch.inference_mode():
                kept = self.run(
                    *self._batch([b.case for b in source], others), keep=part
                ).activations

                patch = _Patch(kept, lengths, others, whole)
                edits = {name: patch.of(name) for name in part}
                logits = self.run(*self._batch([a.case for a in base], lengths), edits=edits).logits
            for row, i in enumerate(chunk):
                answers[i] = self._answer(logits[row, lengths[row] - 1])
        return [answers[i] for i in range(len(pairs))]

    def _answer(self, logits: Tensor) -> Answer:
        if self.multilabel:
            return frozenset(self.names[i] for i in torch.nonzero(logits > 0).flatten().tolist())
        return self.names[int(logits.argmax())]

    def batch(self, cases: Sequence[Case]) -> tuple[Tensor, Tensor]:
        """Ids and positions [n, t] of cases of one length."""
        return self._batch(cases, [len(case.ids) for case in cases])

    def logits(self, cases: Sequence[Case]) -> Tensor:
        """Logits at the last token of cases of one length [n, v]."""
        rows = []
        for start in range(0, len(cases), 2048):
            with torch.inference_mode():
                rows.append(self.run(*self.batch(cases[start : start + 2048])).logits[:, -1])
        return torch.cat(rows)

    def _batch(self, cases: Sequence[Case], lengths: Sequence[int]) -> tuple[Tensor, Tensor]:
        """Ids and positions [n, t] of the first tokens of each case, padded on the right."""
        longest = max(lengths)
        ids = torch.zeros(len(cases), longest, dtype=torch.long)
        for row, (case, length) in enumerate(zip(cases, lengths)):
            ids[row, :length] = torch.tensor(case.ids[:length])
        starts = torch.tensor([case.offset for case in cases])[:, None]
        last = self.program.shape.context - 1
        return ids, (starts + torch.arange(longest)[None]).clamp(max=last)


@dataclass(frozen=True)
class _Patch:
    """Replace outputs of a run by recorded ones: per row, at the last position or before it."""

    kept: dict[str, Tensor]
    lengths: list[int]
    others: list[int]
    whole: bool

    def of(self, name: str) -> Callable[[Tensor], Tensor]:
        def edit(own: Tensor) -> Tensor:
            new = own.clone()
            for row, (length, other) in enumerate(zip(self.lengths, self.others)):
                if self.whole:
                    new[row, : length - 1] = self.kept[name][row, : length - 1]
                else:
                    new[row, length - 1] = self.kept[name][row, other - 1]
            return new

        return edit


def _chunks(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Indices in batches of similar lengths."""
    chunk: list[int] = []
    for i in sorted(range(len(lengths)), key=lambda i: (lengths[i], i)):
        if chunk and (len(chunk) + 1) * lengths[i] > AT_ONCE:
            yield chunk
            chunk = []
        chunk.append(i)
    if chunk:
        yield chunk
