"""The divergences of explanations and bigrams from the original, by text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ...data.sample import Sample
from ...ir import Head, Mlp, Program
from ...predicates import Formula, Pattern, Text, parse_label
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
    predicted = [explained_logits(core, some, means, read) for some in task.explanations.values()]
    baseline = Baseline(task.known, task.bigrams, means)
    return divergences(original, tested, baseline, predicted, lambda stage, done, total: None)


def divergences(
    original: "Interpreter",
    tested: Sequence[tuple[Sample, Sequence[int]]],
    baseline: Baseline,
    predicted: Sequence[Iterator[np.ndarray]],
    progress: Progress,
) -> list[list[float]]:
    """KL(original ‖ bigrams), and KL(original ‖ each of ``predicted``), by text.

    They are summed over the positions that count.
    """
    readout = original.program.core.unembed.readout
    sums: list[list[float]] = [[] for _ in range(1 + len(predicted))]
    logits = logits_of(original, [sample for sample, _ in tested])
    for number, ((sample, scored), real, *others) in enumerate(
        zip(tested, logits, *predicted, strict=True)
    ):
        rows = list(scored)
        at = np.searchsorted(baseline.known, np.asarray(sample.ids)[rows])
        for kept, other in zip(
            sums, [baseline.bigrams[at], *(other[rows] for other in others)], strict=True
        ):
            kept.append(float(divergence(real[rows], other, readout).sum()))
        progress("explained share", number + 1, len(tested))
    return sums


def explained_logits(
    core: "Interpreter",
    labels: Mapping[str, str],
    means: "dict[str, torch.Tensor]",
    samples: Sequence[Sample],
) -> Iterator[np.ndarray]:
    """Logits [t, vocab] of the explanations on each text."""
    import torch

    program = core.program
    parsed = {
        n: parse_label(text, program.vocabulary, program.shape.vocab) for n, text in labels.items()
    }
    columns = {
        mlp.name: [i for i, row in enumerate(mlp.rows) if row.name in parsed]
        for mlp in core.graph.of(Mlp)
    }
    formulas = {
        mlp.name: [parsed[mlp.rows[i].name] for i in columns[mlp.name]]
        for mlp in core.graph.of(Mlp)
    }
    tables = {
        name: PredicateTable(program, [each for each in some if isinstance(each, Formula)])
        for name, some in formulas.items()
    }
    for some, batch in neighbours(samples, program.shape.context):
        edits = {}
        text = Text.of(program, some)
        for mlp in core.graph.of(Mlp):
            active = means[f"{mlp.name}.neurons"].expand(*batch.ids.shape, -1).clone()
            predicted = tables[mlp.name](text)
            for row, (begin, end) in enumerate(text.bounds):
                active[row, : end - begin][:, columns[mlp.name]] = torch.from_numpy(
                    predicted[begin:end]
                )
            edits[f"{mlp.name}.neurons"] = partial(_instead, active)
        for head in core.graph.of(Head):
            label = parsed.get(head.name)
            if not isinstance(label, Pattern):
                block = f"{head.name}.moved"
                edits[block] = partial(_instead, means[block])
                continue
            pattern = torch.eye(batch.ids.shape[1]).repeat(len(some), 1, 1)
            for row, (begin, end) in enumerate(text.bounds):
                size = end - begin
                predicted = pattern_of(label, text, begin, end)
                pattern[row, :size, :size] = torch.from_numpy(predicted).float()
            edits[f"{head.name}.pattern"] = partial(_instead, pattern)
        with torch.inference_mode():
            logits = core(batch.ids, batch.positions, edits=edits).logits
        for sample, rows in zip(some, logits.numpy()):
            yield rows[: len(sample.ids)]


def _instead(replacement: "torch.Tensor", real: "torch.Tensor") -> "torch.Tensor":
    return replacement.expand_as(real)
