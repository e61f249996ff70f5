"""Labels of all parts, fitted by workers.

Text is split into shards, on which workers read activations into the store; layers (of heads) and
batches of neurons are fitted on all shards. What is fitted where does not depend on the number of
workers.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from ..analysis.activation_reader import Reader
from ..data.batches import subsample, tokens_in
from ..data.sample import Sample
from ..ir import Head, Mlp, Program
from ..predicates.simulate import simulate_neurons
from ..predicates.text import Text
from ..workers import Executor, Stored
from .features import Features
from .fit import (
    ACTIVATIONS,
    MAX_TOKENS,
    MAX_TOKENS_SCORED,
    FittedLabel,
    correlations,
    flat_patterns,
    score_heads,
)
from .heads import fit_heads
from .neurons import AT_ONCE, fit_neurons
from .pairs import PairText, pair_sample

SHARD = 4096  # tokens of a shard of text
SHARDS = 64
LEAST = 8  # neurons of a batch
NUMBERS = 400_000_000  # activations in the store at a time, 1.6 GB

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class _Task:
    """What all tasks of a fit share.

    text, features: of the text that is fitted to. scored: the text that labels are scored on.
    """

    program: Program
    text: Any
    features: Features
    scored: Any
    terms: int


def sharded_neurons(  # noqa: PLR0913 (the options of label_neurons)
    workers: Executor,
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int,
    seed: int,
    tokens: int,
    skip: Container[int],
    device: str,
    progress: Progress,
) -> Iterator[list[FittedLabel]]:
    """The labels of the neurons of each layer, except those of ``skip``; as ``label_neurons``."""
    fitted = subsample(calibration, tokens, seed)
    scored = subsample(held_out, MAX_TOKENS_SCORED, seed)
    text = Text.of(program, fitted)
    shared = workers.put(_Task(program, text, Features(text), Text.of(program, scored), terms))
    model = workers.put(program)
    # Much text is fitted for fewer neurons at a time, so that a task takes as much memory.
    at_once = max(LEAST, min(AT_ONCE, AT_ONCE * MAX_TOKENS // max(tokens_in(fitted), 1)))
    shards = [(some, True) for some in split(fitted)] + [(some, False) for some in split(scored)]
    states: list[Stored | None] = [None] * len(shards)
    mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
    total = sum(len(mlp.rows) for mlp in mlps)
    done = sum(len(mlp.rows) for mlp in mlps if mlp.layer in skip)
    total_tokens = tokens_in(fitted) + tokens_in(scored)
    for group in _groups([mlp for mlp in mlps if mlp.layer not in skip], total_tokens):
        batches = [(mlp, at) for mlp in group for at in range(0, len(mlp.rows), at_once)]
        layers = [mlp.layer for mlp in group]
        items = [
            (model, some, layers, at_once, state, device)
            for (some, _), state in zip(shards, states)
        ]
        read = workers.run(_read_neurons, items, returns=len(batches) + 1)
        workers.drop(state for state in states if state is not None)
        states = [blocks[-1] for blocks in read]
        tasks: list[tuple[Any, ...]] = []
        for number, (mlp, at) in enumerate(batches):
            parts = tuple(
                [blocks[number] for blocks, (_, fit) in zip(read, shards) if fit == which]
                for which in (True, False)
            )
            names = [row.name for row in mlp.rows[at : at + at_once]]
            tasks.append((shared, names, ACTIVATIONS[mlp.activation], *parts))
        report = partial(
            _report, progress, done, total, len(tasks), sum(len(task[1]) for task in tasks)
        )
        labels = workers.run(_fit_neurons, tasks, progress=report)
        workers.drop(block for blocks in read for block in blocks[:-1])
        del read, tasks  # Ray frees what no reference is left to
        done += sum(len(some) for some in labels)
        for mlp in group:
            own = zip(batches, labels, strict=True)
            yield [label for (owner, _), some in own if owner is mlp for label in some]
    workers.drop([shared, model, *(state for state in states if state is not None)])


def sharded_heads(  # noqa: PLR0913 (the options of label_heads)
    workers: Executor,
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int,
    seed: int,
    skip: Container[int],
    device: str,
    progress: Progress,
) -> Iterator[list[FittedLabel]]:
    """The labels of the heads of each layer, except those of ``skip``; as ``label_heads``."""
    fitted, scored = pair_sample(calibration, seed), pair_sample(held_out, seed)
    layers = sorted({head.layer for head in program.core.of(Head) if head.layer not in skip})
    if not layers:
        return
    text = Text.of(program, fitted)
    scored_pairs = PairText.of(Text.of(program, scored))
    shared = workers.put(_Task(program, PairText.of(text), Features(text), scored_pairs, terms))
    model = workers.put(program)
    shards = [(some, True) for some in split(fitted)] + [(some, False) for some in split(scored)]
    items = [(model, some, layers, device) for some, _ in shards]
    read = workers.run(_read_patterns, items, returns=len(layers))
    tasks: list[tuple[Any, ...]] = []
    for number, layer in enumerate(layers):
        parts = tuple(
            [blocks[number] for blocks, (_, fit) in zip(read, shards) if fit == which]
            for which in (True, False)
        )
        tasks.append((shared, layer, *parts))
    labels = workers.run(_fit_heads, tasks, progress=progress)
    workers.drop([shared, model, *(block for blocks in read for block in blocks)])
    yield from labels


def split(samples: Sequence[Sample]) -> list[list[Sample]]:
    """Consecutive texts with at most SHARD tokens each, or a single text.

    Of much text there are at most SHARDS, which are larger.
    """
    size = max(SHARD, -(-tokens_in(samples) // SHARDS))
    shards: list[list[Sample]] = []
    held = 0
    for sample in samples:
        if not shards or held + len(sample.ids) > size:
            shards.append([])
            held = 0
        shards[-1].append(sample)
        held += len(sample.ids)
    return shards


def _groups(mlps: Sequence[Mlp], tokens: int) -> Iterator[list[Mlp]]:
    """Consecutive layers whose activations fit in the store together."""
    group: list[Mlp] = []
    for mlp in mlps:
        if group and tokens * sum(len(each.rows) for each in (*group, mlp)) > NUMBERS:
            yield group
            group = []
        group.append(mlp)
    if group:
        yield group


def _report(
    progress: Progress, offset: int, total: int, tasks: int, units: int, done: int, of: int
) -> None:
    progress(offset + round(units * done / max(tasks, 1)), total)


def _read_neurons(
    program: Program,
    samples: Sequence[Sample],
    layers: Sequence[int],
    at_once: int,
    state: Any,
    device: str,
) -> tuple[Any, ...]:
    """A task: the activations of each batch of neurons [tokens, batch], and the reader's state."""
    reader = Reader(program, samples, device)
    if state is not None:
        reader.resume(state)
    blocks: list[np.ndarray] = []
    for layer in layers:
        active = reader.neurons([layer])[layer]
        for at in range(0, active.shape[1], at_once):
            blocks.append(np.ascontiguousarray(active[:, at : at + at_once]))
    return (*blocks, reader.state())


def _fit_neurons(
    task: _Task,
    names: Sequence[str],
    activation: str,
    fitted: Sequence[np.ndarray],
    scored: Sequence[np.ndarray],
) -> list[FittedLabel]:
    """A task: the labels of a batch of neurons."""
    labels = fit_neurons(task.features, np.concatenate(fitted), activation, terms=task.terms)
    predicted = simulate_neurons(task.program, labels, task.scored)
    scores = correlations(predicted, np.concatenate(scored))
    return [
        FittedLabel(name, label, float(score))
        for name, label, score in zip(names, labels, scores, strict=True)
    ]


def _read_patterns(
    program: Program, samples: Sequence[Sample], layers: Sequence[int], device: str
) -> tuple[np.ndarray, ...]:
    """A task: the attention of each layer's heads [pairs, heads]."""
    pairs, reader = PairText.of(Text.of(program, samples)), Reader(program, samples, device)
    return tuple(flat_patterns(reader, layer, pairs) for layer in layers)


def _fit_heads(
    task: _Task, layer: int, fitted: Sequence[np.ndarray], scored: Sequence[np.ndarray]
) -> list[FittedLabel]:
    """A task: the labels of the heads of a layer."""
    labels = fit_heads(task.text, task.features, np.concatenate(fitted), terms=task.terms)
    names = [head.name for head in task.program.core.layer_heads(layer)]
    scores = score_heads(labels, task.scored, np.concatenate(scored))
    return list(map(FittedLabel, names, labels, scores))
