"""The divergences of explanations and bigrams from the original, by text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ...data.sample import Sample
from ...ir import Head, Mlp, Program
from ...predicates import Formula, Label, Pattern, Text, parse_label
from ...predicates.simulate import pattern_of
from ...predicates.table import PredicateTable
from ...runtime.pool import Progress
from ...workers import Executor
from ..measures import divergence
from .baseline import Baseline, logits_of, neighbours

if TYPE_CHECKING:
    import torch

    from ...interpreter import Interpreter

SHARD = 64  # texts of a task
Tested = Sequence[tuple[Sample, Sequence[int]]]


@dataclass(frozen=True)
class _Task:
    """What all tasks share: a program, explanations by key, and the baseline."""

    program: Program
    explanations: Mapping[str, Mapping[str, str]]
    known: np.ndarray
    bigrams: np.ndarray
    means: Mapping[str, np.ndarray]


def divergences_on_workers(
    workers: Executor,
    program: Program,
    explanations: Mapping[str, Mapping[str, str]],
    baseline: Baseline,
    tested: Tested,
    progress: Progress,
) -> list[list[float]]:
    """The result of ``divergences`` for bigrams and each of ``explanations``, by workers."""
    means = {name: mean.numpy() for name, mean in baseline.means.items()}
    shared = workers.put(_Task(program, explanations, baseline.known, baseline.bigrams, means))
    items = [(shared, tested[start : start + SHARD]) for start in range(0, len(tested), SHARD)]
    some = workers.run(
        _diverge, items, progress=lambda done, total: progress("explained share", done, total)
    )
    workers.drop([shared])
    return [[kl for shard in some for kl in shard[row]] for row in range(1 + len(explanations))]


def _diverge(task: _Task, tested: Tested) -> list[list[float]]:
    """A task: the divergences on some texts."""
    from ...interpreter import Interpreter
    from ...interpreter.tensors import shared_tensor

    program = task.program
    core, original = Interpreter(program), Interpreter(program, program.fallback)
    means = {name: shared_tensor(mean) for name, mean in task.means.items()}
    read = [sample for sample, _ in tested]
    predicted = explained_logits(core, task.explanations, means, read)
    baseline = Baseline(task.known, task.bigrams, means)
    return divergences(
        original, tested, baseline, (predicted,), len(task.explanations), _no_progress
    )


def divergences(
    original: "Interpreter",
    tested: Sequence[tuple[Sample, Sequence[int]]],
    baseline: Baseline,
    predicted: Sequence[Iterator[tuple[np.ndarray, ...]]],
    count: int,
    progress: Progress,
) -> list[list[float]]:
    """KL(original ‖ bigrams), and KL(original ‖ each prediction), by text.

    They are summed over the positions that count.

    Args:
        predicted: each yields for every text the logits [t, vocab] of its predictions.
        count: the number of predictions.
    """
    readout = original.program.core.unembed.readout
    sums: list[list[float]] = [[] for _ in range(1 + count)]
    logits = logits_of(original, [sample for sample, _ in tested])
    for number, ((sample, scored), real, *others) in enumerate(
        zip(tested, logits, *predicted, strict=True)
    ):
        rows = list(scored)
        at = np.searchsorted(baseline.known, np.asarray(sample.ids)[rows])
        for kept, other in zip(
            sums,
            [baseline.bigrams[at], *(each[rows] for some in others for each in some)],
            strict=True,
        ):
            kept.append(float(divergence(real[rows], other, readout).sum()))
        progress("explained share", number + 1, len(tested))
    return sums


def explained_logits(
    core: "Interpreter",
    explanations: Mapping[str, Mapping[str, str]],
    means: "dict[str, torch.Tensor]",
    samples: Sequence[Sample],
) -> Iterator[tuple[np.ndarray, ...]]:
    """Logits [t, vocab] of each of ``explanations``, for each text.

    What a label predicts on a text is computed once, however many explanations have it.
    """
    import torch

    program = core.program
    predictions = _Predictions(program, explanations.values())
    for some, batch in neighbours(samples, program.shape):
        text, results = Text.of(program, some), []
        predicted = predictions.on(text, len(some), batch.ids.shape[1])
        for labels in explanations.values():
            edits = {}
            for mlp in core.graph.of(Mlp):
                block = f"{mlp.name}.neurons"
                active = means[block].expand(*batch.ids.shape, -1).clone()
                at = [i for i, row in enumerate(mlp.rows) if row.name in labels]
                values = predicted.neurons(mlp.name, [labels[mlp.rows[i].name] for i in at])
                for row, (begin, end) in enumerate(text.bounds):
                    active[row, : end - begin][:, at] = torch.from_numpy(values[begin:end])
                edits[block] = partial(_instead, active)
            for head in core.graph.of(Head):
                pattern = predicted.pattern(labels.get(head.name))
                if pattern is None:
                    block = f"{head.name}.moved"
                    edits[block] = partial(_instead, means[block])
                else:
                    edits[f"{head.name}.pattern"] = partial(_instead, pattern)
            with torch.inference_mode():
                results.append(core(batch.ids, batch.positions, edits=edits).logits.numpy())
        for row, sample in enumerate(some):
            yield tuple(logits[row, : len(sample.ids)] for logits in results)


class _Predictions:
    """The labels of some explanations, each once: formulas by layer, and patterns."""

    def __init__(self, program: Program, explanations: Iterable[Mapping[str, str]]) -> None:
        self.columns: dict[str, dict[str, int]] = {}
        self.tables: dict[str, PredicateTable] = {}
        self.patterns: dict[str, Pattern] = {}

        def parsed(text: str) -> Label:
            return parse_label(text, program.vocabulary, program.shape.vocab)

        explanations = list(explanations)
        for mlp in program.core.of(Mlp):
            names = [row.name for row in mlp.rows]
            texts = dict.fromkeys(e[name] for e in explanations for name in names if name in e)
            self.columns[mlp.name] = {text: column for column, text in enumerate(texts)}
            formulas = [each for each in map(parsed, texts) if isinstance(each, Formula)]
            self.tables[mlp.name] = PredicateTable(program, formulas)
        for head in program.core.of(Head):
            for text in {e[head.name] for e in explanations if head.name in e}:
                if isinstance(label := parsed(text), Pattern):
                    self.patterns[text] = label

    def on(self, text: Text, count: int, size: int) -> "_Predicted":
        """What the labels predict on ``count`` texts, padded to ``size`` tokens."""
        return _Predicted(self, text, count, size)


class _Predicted:
    """What labels predict on the texts of a batch, computed where it is asked for."""

    def __init__(self, predictions: _Predictions, text: Text, count: int, size: int) -> None:
        self.of, self.text, self.shape = predictions, text, (count, size, size)
        self.active: dict[str, np.ndarray] = {}
        self.patterns: dict[str, torch.Tensor] = {}

    def neurons(self, mlp: str, labels: Sequence[str]) -> np.ndarray:
        """The activations [n, labels] of a layer's labels."""
        if mlp not in self.active:
            self.active[mlp] = self.of.tables[mlp](self.text)
        place = self.of.columns[mlp]
        columns = [place[label] for label in labels]
        active = self.active[mlp]
        return active if columns == list(range(active.shape[1])) else active[:, columns]

    def pattern(self, label: str | None) -> "torch.Tensor | None":
        """The attention [texts, size, size] of a head's label; None without one."""
        import torch

        if label is None or (parsed := self.of.patterns.get(label)) is None:
            return None
        if label not in self.patterns:
            pattern = torch.eye(self.shape[1]).repeat(self.shape[0], 1, 1)
            for row, (begin, end) in enumerate(self.text.bounds):
                size = end - begin
                weights = pattern_of(parsed, self.text, begin, end)
                pattern[row, :size, :size] = torch.from_numpy(weights).float()
            self.patterns[label] = pattern
        return self.patterns[label]


def _no_progress(stage: str, done: int, total: int) -> None:
    return None


def _instead(replacement: "torch.Tensor", real: "torch.Tensor") -> "torch.Tensor":
    return replacement.expand_as(real)
