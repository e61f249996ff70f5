"""Activity of parts on held-out passages: where neurons fire and heads attend."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..ir import Head, Mlp, Program
from ..predicates.classes import members
from .passages import Passage

REACH = 9  # tokens shown before and after the one at which a neuron fires most
CONTEXTS = 4  # passages shown for a part
PATTERN = 28  # tokens of an attention pattern that is shown whole
RESPONDS = 0.3  # minimum correlation with a token class
LEAST = 5  # minimum number of tokens of a class
FIRST_QUERY = 3  # earlier queries have too few keys


@dataclass(frozen=True)
class Context:
    """Some tokens of a passage, from ``begin`` on, with a number each: activations or attention.

    ``at``: the index (into ``values``) of the token that it is about.
    """

    passage: int
    begin: int
    at: int
    values: tuple[float, ...]


@dataclass
class Activity:
    """Activity of parts on passages.

    contexts: part → its contexts, strongest first; at most one of each passage.
    largest, fires: neuron → its largest activation, and the share of tokens at which it is above a
        tenth of that.
    responds: neuron → (class of tokens, correlation of its activation with them), best first.
    patterns: head → attention on the first tokens of passage ``shown``, [t, t].
    """

    passages: Sequence[Passage]
    contexts: dict[str, list[Context]] = field(default_factory=dict)
    largest: dict[str, float] = field(default_factory=dict)
    fires: dict[str, float] = field(default_factory=dict)
    responds: dict[str, list[tuple[str, float]]] = field(default_factory=dict)
    patterns: dict[str, np.ndarray] = field(default_factory=dict)
    shown: int = 0


def observe(
    program: Program, passages: Sequence[Passage], only: Collection[str] | None = None
) -> Activity:
    """Run the core on each passage and record contexts and patterns.

    Args:
        only: parts whose contexts to record; None: all.
    """
    import torch

    from ..interpreter import Interpreter

    core = program.core
    mlps, heads = core.of(Mlp), core.of(Head)
    run = Interpreter(program)
    activity = Activity(passages, shown=_repetitive(passages))
    active: dict[str, list[np.ndarray]] = {mlp.name: [] for mlp in mlps}
    looks: dict[str, list[tuple[float, Context]]] = {head.name: [] for head in heads}
    keep = [f"{m.name}.neurons" for m in mlps]
    keep += [f"{head.name}.pattern" for head in heads]
    for number, passage in enumerate(passages):
        positions = torch.arange(passage.offset, passage.offset + len(passage.ids))
        with torch.inference_mode():
            kept = run(torch.tensor([passage.ids]), positions, keep=keep).activations
        for mlp in mlps:
            active[mlp.name].append(kept[f"{mlp.name}.neurons"][0].numpy().astype(np.float16))
        for head in heads:
            pattern = kept[f"{head.name}.pattern"][0].numpy()
            looks[head.name].append(_sharpest(pattern, number))
            if number == activity.shown:
                activity.patterns[head.name] = pattern[:PATTERN, :PATTERN].copy()
    classes = _classes(program, passages)
    for mlp in mlps:
        _neuron_contexts(activity, mlp, active[mlp.name], only)
        _responses(activity, mlp, active[mlp.name], classes)
    for head in heads:
        if only is None or head.name in only:
            ranked = sorted(looks[head.name], key=lambda each: -each[0])
            activity.contexts[head.name] = [context for _, context in ranked[: CONTEXTS - 1]]
    return activity


def _neuron_contexts(
    activity: Activity, mlp: Mlp, blocks: list[np.ndarray], only: Collection[str] | None
) -> None:
    """Record where each neuron fires most; ``blocks``: per passage, its activations [t, n]."""
    if not blocks or not mlp.rows:
        return
    strength = np.stack([block.max(0) for block in blocks])  # [passages, n]
    places = np.stack([block.argmax(0) for block in blocks])
    order = np.argsort(-strength, axis=0, kind="stable")
    largest = strength.max(0).astype(np.float32)
    firing = sum((block > largest / 10).sum(0) for block in blocks)
    tokens = sum(len(block) for block in blocks)
    for index, row in enumerate(mlp.rows):
        activity.largest[row.name] = float(largest[index])
        activity.fires[row.name] = float(firing[index]) / tokens if largest[index] > 0 else 0.0
        if only is not None and row.name not in only:
            continue
        activity.contexts[row.name] = [
            _around(int(number), int(places[number, index]), blocks[number][:, index])
            for number in order[:CONTEXTS, index]
            if strength[number, index] > 0
        ]


def _classes(program: Program, passages: Sequence[Passage]) -> dict[str, np.ndarray]:
    """Token class → the tokens in the class, or after one in it: bool [tokens]."""
    places: dict[str, np.ndarray] = {}
    for name, member in members(program.vocabulary, program.shape.vocab).items():
        words = name.replace("_", " ")
        here = [member[list(passage.ids)] for passage in passages]
        places[words] = np.concatenate(here)
        before = [np.concatenate([[False], each[:-1]]) for each in here]
        places[f"after {words}"] = np.concatenate(before)
    return {words: at for words, at in places.items() if LEAST <= at.sum() <= len(at) - LEAST}


def _responses(
    activity: Activity, mlp: Mlp, blocks: list[np.ndarray], classes: dict[str, np.ndarray]
) -> None:
    """Correlate the activation of each neuron with each token class."""
    if not classes or not mlp.rows or not blocks:
        return
    active = np.concatenate(blocks).astype(np.float32)  # [tokens, n]
    active -= active.mean(0)
    active /= np.maximum(np.linalg.norm(active, axis=0), 1e-9)
    names = list(classes)
    at = np.stack([classes[name] for name in names], axis=1).astype(np.float32)
    at -= at.mean(0)
    at /= np.linalg.norm(at, axis=0)
    correlations = active.T @ at  # [n, classes]
    for index, row in enumerate(mlp.rows):
        some = np.flatnonzero(correlations[index] >= RESPONDS)
        ranked = sorted(some.tolist(), key=lambda i: (-correlations[index, i], names[i]))
        if ranked:
            activity.responds[row.name] = [
                (names[i], round(float(correlations[index, i]), 3)) for i in ranked
            ]


def _around(passage: int, place: int, values: np.ndarray) -> Context:
    begin = max(0, place - REACH)
    shown = values[begin : place + REACH + 1]
    return Context(passage, begin, place - begin, tuple(float(value) for value in shown))


def _sharpest(pattern: np.ndarray, number: int) -> tuple[float, Context]:
    """The query of a pattern [t, t] that attends most to a key other than itself and the first
    token, with its attention."""
    others = np.tril(pattern, -1)
    others[:FIRST_QUERY] = 0
    others[:, 0] = 0
    query = int(others.max(1).argmax()) or len(pattern) - 1
    seen = tuple(float(value) for value in pattern[query, : query + 1])
    return float(others[query].max()), Context(number, 0, query, seen)


def _repetitive(passages: Sequence[Passage]) -> int:
    """The passage whose first tokens repeat most, which shows induction and duplicate heads."""

    def repeats(passage: Passage) -> int:
        ids = passage.ids[:PATTERN]
        return len(ids) - len(set(ids)) if len(ids) == PATTERN else -1

    return max(range(len(passages)), key=lambda i: (repeats(passages[i]), -i), default=0)
