"""What a slice is worth: accuracies on prompts that it was not found on, and their intervals.

Every accuracy is reported above the *empty slice*, what constants answer alone, and relative to the
original: (accuracy − empty) / (original − empty).
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from .encoded import Encoded
from .fused import live_run
from .gated import Base, GatedInterpreter, in_batches
from .scores import Score, score
from .search import right


class Bench:
    """Prompts of one behaviour and split, with what the original and the empty slice answer."""

    def __init__(self, runner: GatedInterpreter, prompts: Encoded) -> None:
        self.runner, self.prompts = runner, prompts
        self.base = runner.base(prompts)
        self.original = self.answers(runner, prompts)
        self.empty = self.right_with(())

    def __getstate__(self) -> dict[str, Any]:
        """All but the runner, which has the model: set it anew after unpickling."""
        return {name: value for name, value in vars(self).items() if name != "runner"}

    @staticmethod
    def answers(runner: GatedInterpreter, prompts: Encoded) -> Tensor:
        """[b]: right answers with no part held."""
        with torch.inference_mode():
            return _each(prompts, runner.plain)

    def sample(self, count: int) -> "Bench":
        """The bench on at most ``count`` evenly spaced prompts, with the same bases."""
        total = len(self.prompts.items)
        if count >= total:
            return self
        chosen = [i * total // count for i in range(count)]
        result = object.__new__(Bench)
        result.runner, result.base = self.runner, self.base
        result.prompts = self.prompts.select(chosen)
        result.original, result.empty = self.original[chosen], self.empty[chosen]
        return result

    def right_with(self, parts: Iterable[str]) -> Tensor:
        """[b]: right answers of the slice alone."""
        return self._gated(self.runner.gates(parts))

    def right_without(self, parts: Iterable[str]) -> Tensor:
        """[b]: right answers of everything but the slice."""
        return self._gated(1 - self.runner.gates(parts))

    def right_held(self, parts: Iterable[str], base: Base) -> Tensor:
        """[b]: right answers with parts at a base of a single role (another behaviour's mean)."""
        run = self._run(1 - self.runner.gates(parts), base)
        with torch.inference_mode():
            return _each(
                self.prompts, lambda batch: run(replace(batch, role=torch.zeros_like(batch.role)))
            )

    def _gated(self, gates: Tensor) -> Tensor:
        with torch.inference_mode():
            return _each(self.prompts, self._run(gates, self.base))

    def _run(self, gates: Tensor, base: Base) -> Callable[[Encoded], Tensor]:
        """Logits with the parts whose gate is 1 live, the others held."""
        live = gates.bool()
        run, on = live_run(self.runner, base, live), gates.new_ones(int(live.sum()))
        return lambda batch: run(batch, on)

    def score(self, answers: Tensor, only: Tensor | None = None) -> Score:
        """(accuracy − empty) / (original − empty), over the prompts of a mask if there is one."""
        columns = torch.stack([answers, self.empty, self.original]).float()
        subjects = self.prompts.subjects
        if only is not None:
            columns = columns[:, only]
            subjects = [s for s, each in zip(subjects, only.tolist()) if each]
        return score(columns.numpy(), subjects)

    def mean(self) -> Base:
        """The mean over all positions of these prompts, as a base of one role."""
        roles = self.prompts.role[self.prompts.real]
        tables = (self.base.heads, self.base.neurons)
        size = next(len(table) for table in self.base.heads.values() or self.base.neurons.values())
        weight = torch.bincount(roles, minlength=size).float()
        weight = (weight / weight.sum())[None]
        return Base(*({k: weight @ v for k, v in table.items()} for table in tables))


def _each(prompts: Encoded, logits: Callable[[Encoded], Tensor]) -> Tensor:
    """[b], on the CPU: right answers, batch by batch."""
    result = torch.zeros(len(prompts.items), dtype=torch.bool)
    position = {id(item): i for i, item in enumerate(prompts.items)}
    for batch in in_batches(prompts):
        result[[position[id(item)] for item in batch.items]] = right(batch, logits(batch)).cpu()
    return result
