"""Measures the cost of replacing parts of a program by rules."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

import numpy as np
import torch

from ..analysis.compare import divergence
from ..data.batches import batches
from ..data.sample import Sample
from ..interpreter import Interpreter
from ..ir import Mlp, Program
from ..predicates import Formula, Label, Pattern
from ..predicates.torch_backend import RuleInputs

if TYPE_CHECKING:
    from torch import Tensor

    from .candidate import Candidate

TOKENS = 2048  # maximum number of tokens per batch
NUMBERS = 150_000_000  # maximum number of logits in memory; limits tokens for large vocabularies


class ReplacementEvaluator:
    """Runs a program on samples, with and without rules in place of parts."""

    def __init__(self, program: Program, samples: Sequence[Sample], match: float = 0.0) -> None:
        self.match = match
        self.program, self.run = program, Interpreter(program)
        self.multilabel = program.core.unembed.readout == "multilabel"
        most = NUMBERS // program.shape.vocab
        chosen: list[Sample] = []
        for sample in samples:
            most -= len(sample.ids)
            if chosen and most < 0:
                break
            chosen.append(sample)
        self.batches = list(batches(chosen, TOKENS, program.shape.context))
        self.scored = [torch.zeros_like(batch.real) for batch in self.batches]
        rows = ((mask, row) for mask in self.scored for row in range(len(mask)))
        for (mask, row), sample in zip(rows, sorted(chosen, key=lambda sample: len(sample.ids))):
            mask[row, list(sample.scored)] = True
        self.count = sum(int(batch.real.sum()) for batch in self.batches)
        self.seen = [RuleInputs(program, b.ids, b.positions[:, 0].tolist()) for b in self.batches]
        self.patterns: dict[tuple[int, Label], Tensor] = {}

    @cached_property
    def before(self) -> "list[Tensor]":
        with torch.inference_mode():
            return [self.run(b.ids, b.positions).logits[b.real] for b in self.batches]

    def pattern(self, at: int, label: Label) -> "Tensor":
        if (at, label) not in self.patterns:
            length = self.batches[at].ids.shape[1]
            self.patterns[at, label] = self.seen[at].pattern(label, length)
        return self.patterns[at, label]

    def distances(self, names: Sequence[str], labels: Sequence[Label]) -> np.ndarray:
        """Mean total variation between attention and predicted patterns: [heads, labels]."""
        total = np.zeros((len(names), len(labels)))
        with torch.inference_mode():
            for at, batch in enumerate(self.batches):
                keep = [f"{name}.pattern" for name in names]
                real = self.run(batch.ids, batch.positions, keep=keep).activations
                for column, label in enumerate(labels):
                    predicted = self.pattern(at, label)
                    for row, name in enumerate(keep):
                        apart = (real[name] - predicted).abs().sum(-1) / 2
                        total[row, column] += float(apart[batch.real].sum())
        return total / self.count

    def replace_heads(
        self,
        candidates: Sequence[tuple[str, Label]],
        progress: Callable[[str, int, int], None],
    ) -> list[tuple[float, float]]:
        """For each head alone: the KL, and the share of its output variance that the rule keeps."""
        kl, wrong = np.zeros(len(candidates)), np.zeros(len(candidates))
        names = list(dict.fromkeys(name for name, _ in candidates))
        sums = {name: torch.zeros(self.program.shape.width, dtype=torch.double) for name in names}
        squares = dict.fromkeys(names, 0.0)
        with torch.inference_mode():
            for at, batch in enumerate(self.batches):
                progress("symbolize: rules for heads, one at a time", at, len(self.batches))
                real = self.run(batch.ids, batch.positions, keep=names).activations
                for name in names:
                    x = real[name][batch.real].double()
                    sums[name] += x.sum(0)
                    squares[name] += float(x.square().sum())
                for number, (name, label) in enumerate(candidates):
                    edit = {f"{name}.pattern": partial(_instead, self.pattern(at, label))}
                    run = self.run(batch.ids, batch.positions, keep=[name], edits=edit)
                    apart = divergence(self.before[at], run.logits[batch.real], self.multilabel)
                    kl[number] += float(apart.double().sum())
                    off = (run.activations[name] - real[name])[batch.real]
                    wrong[number] += float(off.double().square().sum())
        results = []
        for (name, _), cost, off in zip(candidates, kl, wrong):
            spread = squares[name] - float(sums[name].square().sum()) / self.count
            share = 1 - off / spread if spread > 0 else float(off == 0)
            results.append((float(cost) / self.count, share))
        return results

    def neurons(self, mlp: Mlp, labels: Mapping[int, Formula]) -> list[tuple[float, float]]:
        """For each neuron alone: an estimate of the KL, and the share of variance that the rule
        keeps.

        The estimate is of second order (see gpt2c.analysis.effect): half the mean square of the
        change in log probability of sampled answers, due to the change of the activation.
        """
        block, columns = f"{mlp.name}.neurons", torch.tensor(list(labels))
        n = len(columns)
        cost, off, total, square = (torch.zeros(n, dtype=torch.double) for _ in range(4))
        random = torch.Generator().manual_seed(0)
        from ..analysis.estimates import leaf, sampled_log_probability

        for at, batch in enumerate(self.batches):
            run = self.run(batch.ids, batch.positions, keep=[block], edits={block: leaf})
            log = sampled_log_probability(run.logits, self.multilabel, random)[batch.real].sum()
            (gradient,) = torch.autograd.grad(log, [run.activations[block]])
            real = run.activations[block].detach()[..., columns]
            predicted = self.seen[at].activations(list(labels.values()), batch.ids.shape[1])
            change = (real - predicted) * batch.real[..., None]
            cost += (gradient[..., columns] * change).double().sum(1).square().sum(0) / 2
            off += change.double().square().sum((0, 1))
            x = real[batch.real].double()
            total, square = total + x.sum(0), square + x.square().sum(0)
        spread = square - total.square() / self.count
        share = torch.where(spread > 0, 1 - off / spread.clamp_min(1e-30), (off == 0).double())
        return list(zip((cost / self.count).tolist(), share.tolist()))

    def kl(self, candidates: "Mapping[str, Candidate]") -> float:
        """KL (nats per token) with all these rules in place; infinite if too few samples match."""
        total, right, texts = 0.0, 0, 0
        with torch.inference_mode():
            for at, batch in enumerate(self.batches):
                logits = self.run(
                    batch.ids, batch.positions, edits=self._edits(at, candidates)
                ).logits
                apart = divergence(self.before[at], logits[batch.real], self.multilabel)
                total += float(apart.double().sum())
                same = torch.ones_like(batch.real)
                same[batch.real] = self._same(self.before[at], logits[batch.real])
                right += int((same | ~self.scored[at]).all(-1).sum())
                texts += len(same)
        return total / self.count if right >= self.match * texts else float("inf")

    def _same(self, a: "Tensor", b: "Tensor") -> "Tensor":
        """Whether two logits [n, v] give the same answer: bool [n]."""
        if self.multilabel:
            return ((a > 0) == (b > 0)).all(-1)
        return a.argmax(-1) == b.argmax(-1)

    def _edits(
        self, at: int, candidates: "Mapping[str, Candidate]"
    ) -> dict[str, Callable[..., "Tensor"]]:
        edits: dict[str, Callable[..., Tensor]] = {}
        for name, candidate in candidates.items():
            if isinstance(candidate.label, Pattern):
                edits[f"{name}.pattern"] = partial(_instead, self.pattern(at, candidate.label))
        for mlp in self.program.core.of(Mlp):
            ruled = [index for index, row in enumerate(mlp.rows) if row.name in candidates]
            if ruled:
                labels = [candidates[mlp.rows[index].name].label for index in ruled]
                formulas = [label for label in labels if isinstance(label, Formula)]
                predicted = self.seen[at].activations(formulas, self.batches[at].ids.shape[1])
                columns = torch.tensor(ruled)
                edits[f"{mlp.name}.neurons"] = partial(_columns, columns, predicted)
        return edits


def _instead(predicted: "Tensor", real: "Tensor") -> "Tensor":
    return predicted.to(real)


def _columns(columns: "Tensor", predicted: "Tensor", real: "Tensor") -> "Tensor":
    return real.index_copy(-1, columns, predicted.to(real))
