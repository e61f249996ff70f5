"""Evidence for labels on held-out text: top contexts, precision and recall of firing."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..analysis.activation_reader import neuron_activations
from ..data.sample import Sample
from ..ir import Mlp, Program
from ..predicates.simulate import simulate_neurons
from ..predicates.text import Text

FIRING = 0.5  # share of its largest activation above which a neuron fires
BEFORE = 12  # tokens shown before the peak
AFTER = 3  # tokens shown after the peak
TOKENS_AT_ONCE = 8192


@dataclass(frozen=True)
class Context:
    """An excerpt of a text and a neuron's activation at each token; ``at`` is the peak."""

    ids: tuple[int, ...]
    at: int
    activations: tuple[float, ...]


@dataclass(frozen=True)
class Firing:
    """How well a label predicts when a neuron fires.

    ``precision`` and ``recall`` are None if there is nothing to count. ``share``: share of tokens
    at which the neuron fires.
    """

    precision: float | None
    recall: float | None
    share: float


def top_contexts(
    program: Program, names: Collection[str], samples: Sequence[Sample], count: int = 5
) -> dict[str, list[Context]]:
    """The contexts with the highest activation of each neuron, best first, at most one per text.

    Memory is bounded for any amount of text. Contexts without a positive activation are skipped.
    """
    top: dict[str, list[tuple[float, Context]]] = {name: [] for name in names}
    for batch in _batches(samples):
        ends = np.cumsum([len(sample.ids) for sample in batch])
        for name, column in _columns(program, top, batch):
            for sample, values in zip(batch, np.split(column, ends[:-1])):
                at = int(values.argmax())
                best = top[name]
                if values[at] <= 0 or (len(best) == count and values[at] <= best[-1][0]):
                    continue
                best.append((float(values[at]), _context(sample, values, at)))
                best.sort(key=lambda pair: -pair[0])
                del best[count:]
    return {name: [context for _, context in best] for name, best in top.items()}


def firing(
    program: Program,
    samples: Sequence[Sample],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Firing]:
    """Precision and recall of firing for each neuron with a predicate.

    A neuron fires at a token if its activation exceeds half of its largest on these texts; its
    label predicts firing if the predicted activation does. ``progress`` receives tokens done and
    total.
    """
    predicates = {
        row.name: row.evidence.predicate
        for mlp in program.core.of(Mlp)
        for row in mlp.rows
        if row.evidence.predicate is not None
    }
    largest = dict.fromkeys(predicates, 0.0)
    for batch in _batches(samples):
        for name, column in _columns(program, predicates, batch):
            largest[name] = max(largest[name], float(column.max()))
    counts = {name: np.zeros(4, dtype=np.int64) for name in predicates}
    total, done = sum(len(sample.ids) for sample in samples), 0
    for batch in _batches(samples):
        text = Text.of(program, batch)
        for name, column in _columns(program, predicates, batch):
            limit = FIRING * largest[name]
            label = predicates[name]
            assert label is not None
            real = (column > limit) & (limit > 0)
            predicted = (simulate_neurons(program, [label], text)[:, 0] > limit) & (limit > 0)
            both = real & predicted
            counts[name] += [both.sum(), predicted.sum(), real.sum(), len(column)]
        done += sum(len(sample.ids) for sample in batch)
        progress(done, total)
    return {name: _firing(*(int(n) for n in row)) for name, row in counts.items()}


def _firing(both: int, predicted: int, real: int, total: int) -> Firing:
    return Firing(
        round(both / predicted, 3) if predicted else None,
        round(both / real, 3) if real else None,
        round(real / max(total, 1), 5),
    )


def _batches(samples: Sequence[Sample]) -> Iterator[list[Sample]]:
    batch: list[Sample] = []
    for sample in samples:
        if not sample.ids:
            continue
        batch.append(sample)
        if sum(len(text.ids) for text in batch) >= TOKENS_AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def _columns(
    program: Program, names: Collection[str], samples: Sequence[Sample]
) -> Iterator[tuple[str, np.ndarray]]:
    """The activations [n] of the named neurons, one neuron at a time."""
    mlps = [mlp for mlp in program.core.of(Mlp) if any(row.name in names for row in mlp.rows)]
    activations = neuron_activations(program, samples, [mlp.layer for mlp in mlps])
    for mlp in mlps:
        for index, row in enumerate(mlp.rows):
            if row.name in names:
                yield row.name, activations[mlp.layer][:, index]


def _context(sample: Sample, values: np.ndarray, at: int) -> Context:
    begin, end = max(0, at - BEFORE), min(len(sample.ids), at + AFTER + 1)
    shown = tuple(round(float(value), 4) for value in values[begin:end])
    return Context(sample.ids[begin:end], at - begin, shown)
