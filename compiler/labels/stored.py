"""Labels of whole layers, kept in the cache: a run that was interrupted goes on at its layer."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from ..data.cache import Arrays, default_cache, key_of
from ..data.sample import Sample
from ..ir import Head, Mlp, Program, content_of
from ..predicates.parser import parse_label
from ..predicates.printer import print_label
from ..workers import Executor
from .fit import MAX_TOKENS, FittedLabel, label_heads, label_neurons
from .sharded import sharded_heads, sharded_neurons

KINDS: tuple[tuple[str, Callable[..., Iterator[FittedLabel]]], ...] = (
    ("label heads", label_heads),
    ("label neurons", label_neurons),
)
SHARDED: dict[str, Callable[..., Iterator[list[FittedLabel]]]] = {
    "label heads": sharded_heads,
    "label neurons": sharded_neurons,
}

Progress = Callable[[str, int, int], None]


def all_labels(  # noqa: PLR0913 (how to fit, and where)
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int,
    seed: int,
    tokens: int = MAX_TOKENS,
    progress: Progress,
    workers: Executor | None = None,
    device: str = "cpu",
) -> dict[str, FittedLabel]:
    """The labels of all heads and neurons of the core, by name.

    Each layer is read from the cache, or fitted and written to it as soon as it is done. Labels are
    those of their printed form in both cases.

    Args:
        workers: where to fit; None: in this process.
        device: where activations are read.
    """
    store = default_cache()
    texts = [[(sample.ids, sample.offset) for sample in some] for some in (calibration, held_out)]
    core = content_of(program, program.core)
    content = key_of("labels", core, texts, terms, seed, tokens, device)
    labels: dict[str, FittedLabel] = {}
    for stage, fit in KINDS:
        counts = _counts(program, stage)
        how = str(workers is not None)
        name = stage.replace(" ", "-")
        keys = {layer: key_of(name, content, layer, how) for layer in counts}
        entries = {layer: store.read(key) for layer, key in keys.items()} if store else {}
        known = {layer: arrays for layer, arrays in entries.items() if arrays is not None}
        arguments = (program, calibration, held_out)
        options: dict[str, Any] = {"terms": terms, "seed": seed, "skip": known, "device": device}
        if stage == "label neurons":
            options["tokens"] = tokens
        options["progress"] = partial(progress, stage)
        if workers is None:
            layers = _by_layer(fit(*arguments, **options), counts)
        else:
            layers = SHARDED[stage](workers, *arguments, **options)
        for new in layers:
            layer = _layer_of(new[0])
            known[layer] = _arrays(program, new)
            if store is not None:
                store.write(keys[layer], known[layer])
        for arrays in known.values():
            labels |= {label.name: label for label in _read(program, arrays)}
    return labels


def _by_layer(
    labels: Iterable[FittedLabel], counts: Mapping[int, int]
) -> Iterator[list[FittedLabel]]:
    """The labels of each layer, once it is complete."""
    new: list[FittedLabel] = []
    for label in labels:
        new.append(label)
        if len(new) == counts[_layer_of(label)]:
            yield new
            new = []


def _counts(program: Program, stage: str) -> dict[int, int]:
    """The number of parts of each layer that has any."""
    if stage == "label heads":
        return Counter(head.layer for head in program.core.of(Head))
    return {mlp.layer: len(mlp.rows) for mlp in program.core.of(Mlp) if mlp.rows}


def _layer_of(label: FittedLabel) -> int:
    """The layer in a part's name: ``L3H4`` and ``L3N17`` are of layer 3."""
    return int(label.name[1:].replace("N", "H").partition("H")[0])


def _arrays(program: Program, labels: Sequence[FittedLabel]) -> Arrays:
    return {
        "names": np.array([label.name for label in labels]),
        "labels": np.array([print_label(label.label, program.vocabulary) for label in labels]),
        "scores": np.array([label.score for label in labels], dtype=np.float64),
    }


def _read(program: Program, arrays: Arrays) -> list[FittedLabel]:
    columns = (arrays[name].tolist() for name in ("names", "labels", "scores"))
    return [
        FittedLabel(name, parse_label(text, program.vocabulary, program.shape.vocab), score)
        for name, text, score in zip(*columns, strict=True)
    ]
