"""Evidence for labels, on text that they were not fitted on: where neurons fire, what labels miss."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..analysis.activation_reader import neuron_activations
from ..data.sample import Sample
from ..ir import Mlp, Program
from ..predicates.simulate import simulate_neurons
from ..predicates.text import Text

FIRING = 0.5  # of a neuron's largest activation: above it, the neuron fires
REACH = 12  # tokens shown before the one at which a neuron is strongest
AFTER = 3  # and after it
TOKENS_AT_ONCE = 8192


@dataclass(frozen=True)
class Context:
    """Some tokens of a text and a neuron's activation at each; it is strongest at index ``at``."""

    ids: tuple[int, ...]
    at: int
    activations: tuple[float, ...]


@dataclass(frozen=True)
class Firing:
    """How well a label says when a neuron fires: ``precision`` of what it says fires, ``recall`` of
    what does; None where there is nothing to count. ``share``: of tokens at which it fires."""

    precision: float | None
    recall: float | None
    share: float


def top_contexts(
    program: Program, names: Collection[str], samples: Sequence[Sample], count: int = 5
) -> dict[str, list[Context]]:
    """The contexts in which neurons are strongest, strongest first, at most one of each text.

    Memory is bounded whatever the amount of text. Only contexts with an activation above 0 count.
    """
    found: dict[str, list[tuple[float, Context]]] = {name: [] for name in names}
    for part in _parts(samples):
        ends = np.cumsum([len(sample.ids) for sample in part])
        for name, column in _columns(program, found, part):
            for sample, values in zip(part, np.split(column, ends[:-1])):
                at = int(values.argmax())
                best = found[name]
                if values[at] <= 0 or (len(best) == count and values[at] <= best[-1][0]):
                    continue
                best.append((float(values[at]), _context(sample, values, at)))
                best.sort(key=lambda pair: -pair[0])
                del best[count:]
    return {name: [context for _, context in best] for name, best in found.items()}


def firing(
    program: Program,
    samples: Sequence[Sample],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Firing]:
    """For each neuron with a predicate: precision and recall of what it says of firing.

    A neuron fires at a token if its activation is more than half of its largest on these texts,
    and its label says so if the predicted activation is. ``progress`` is told of tokens.
    """
    wanted = {
        row.name: row.evidence.predicate
        for mlp in program.core.of(Mlp)
        for row in mlp.rows
        if row.evidence.predicate is not None
    }
    largest = dict.fromkeys(wanted, 0.0)
    for part in _parts(samples):
        for name, column in _columns(program, wanted, part):
            largest[name] = max(largest[name], float(column.max()))
    counts = {name: np.zeros(4, dtype=np.int64) for name in wanted}
    total, done = sum(len(sample.ids) for sample in samples), 0
    for part in _parts(samples):
        text = Text.of(program, part)
        for name, column in _columns(program, wanted, part):
            limit = FIRING * largest[name]
            label = wanted[name]
            assert label is not None
            real = (column > limit) & (limit > 0)
            said = (simulate_neurons(program, [label], text)[:, 0] > limit) & (limit > 0)
            both = real & said
            counts[name] += [both.sum(), said.sum(), real.sum(), len(column)]
        done += sum(len(sample.ids) for sample in part)
        progress(done, total)
    return {name: _firing(*(int(n) for n in each)) for name, each in counts.items()}


def _firing(both: int, said: int, real: int, total: int) -> Firing:
    return Firing(
        round(both / said, 3) if said else None,
        round(both / real, 3) if real else None,
        round(real / max(total, 1), 5),
    )


def _parts(samples: Sequence[Sample]) -> Iterator[list[Sample]]:
    part: list[Sample] = []
    for sample in samples:
        if not sample.ids:
            continue
        part.append(sample)
        if sum(len(each.ids) for each in part) >= TOKENS_AT_ONCE:
            yield part
            part = []
    if part:
        yield part


def _columns(
    program: Program, names: Collection[str], samples: Sequence[Sample]
) -> Iterator[tuple[str, np.ndarray]]:
    """The activations of some neurons on texts, one after another [n]."""
    mlps = [mlp for mlp in program.core.of(Mlp) if any(row.name in names for row in mlp.rows)]
    found = neuron_activations(program, samples, [mlp.layer for mlp in mlps])
    for mlp in mlps:
        for place, row in enumerate(mlp.rows):
            if row.name in names:
                yield row.name, found[mlp.layer][:, place]


def _context(sample: Sample, values: np.ndarray, at: int) -> Context:
    begin, end = max(0, at - REACH), min(len(sample.ids), at + AFTER + 1)
    shown = tuple(round(float(value), 4) for value in values[begin:end])
    return Context(sample.ids[begin:end], at - begin, shown)
