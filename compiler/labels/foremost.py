"""The foremost tokens of the sets in labels: those that cover most of what a part does there.

A label's set may have dozens of tokens. Its first tokens name the part, so they are put in order:
by the activation above the mean (of a head, the attention received) at the places where the
condition holds, on calibration text.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..analysis.activation_reader import Reader, transposed
from ..data.sample import Sample
from ..ir import Head, Mlp, Neuron, Program
from ..predicates import Label, parse_label
from ..predicates.language import And, Condition, In, Or
from ..predicates.text import BAGS, Text
from ..predicates.words import Shares, shown_of


@dataclass(frozen=True)
class Ordered:
    """A label whose sets are in order, and what their first tokens cover."""

    label: Label
    shares: Shares


@dataclass(frozen=True)
class LayerOnText:
    """A layer's labels in order, by part, and the activations of its neurons [rows, n].

    ``mlp`` and ``active`` are None for a layer without neurons.
    """

    labels: dict[str, Ordered]
    mlp: Mlp | None
    active: np.ndarray | None


def ordered_labels(
    program: Program, samples: Sequence[Sample], device: str = "cpu"
) -> Iterator[LayerOnText]:
    """By layer, each part's label with the foremost tokens of each set first.

    The text is read once, on ``device``; the activations are there for whatever else is measured
    on it.
    """
    text, reader = Text.of(program, samples), Reader(program, samples, device)
    for layer in range(program.shape.layers):
        labels: dict[str, Ordered] = {}
        heads = [h for h in program.core.layer_heads(layer) if _has_label(h)]
        if heads:
            for head, received in zip(heads, _received(program, reader, layer, heads, samples)):
                weights = _by_side(received)
                labels[head.name] = _ordered(program, head.evidence.predicate, text, weights)
        mlp = program.core.layer_mlp(layer)
        active = None
        if mlp is not None and mlp.rows:
            # A contiguous row a neuron: reading columns of a large array is slow.
            active = transposed(reader.neurons([layer])[layer])
            labels |= _neurons(program, mlp, active, text)
        yield LayerOnText(labels, mlp, active)


def _has_label(part: Head | Neuron) -> bool:
    return part.evidence.predicate is not None


def _neurons(program: Program, mlp: Mlp, active: np.ndarray, text: Text) -> dict[str, Ordered]:
    result = {}
    for row, values in zip(mlp.rows, active):
        if _has_label(row):
            above = np.maximum(values - values.mean(), 0)
            result[row.name] = _ordered(program, row.evidence.predicate, text, _everywhere(above))
    return result


def _everywhere(weights: np.ndarray) -> Callable[[str], np.ndarray]:
    return lambda side: weights


def _received(
    program: Program, reader: Reader, layer: int, heads: Sequence[Head], samples: Sequence[Sample]
) -> np.ndarray:
    """The attention that each token receives from later tokens, [heads, n]."""
    lengths = [len(sample.ids) for sample in samples]
    begins = np.cumsum(lengths) - lengths
    names = [head.name for head in program.core.layer_heads(layer)]
    chosen = [names.index(head.name) for head in heads]
    received = np.zeros((len(heads), sum(lengths)), np.float32)
    for i, patterns in reader.patterns(layer):
        for row, index in enumerate(chosen):
            received[row, begins[i] : begins[i] + lengths[i]] = patterns[index].sum(0)
    return received


def _by_side(received: np.ndarray) -> Callable[[str], np.ndarray]:
    """Weights of tokens as keys; as queries all tokens count alike."""
    return lambda side: np.ones_like(received) if side == "query" else received


def _ordered(
    program: Program, predicate: str | None, text: Text, weights: Callable[[str], np.ndarray]
) -> Ordered:
    assert predicate is not None
    label = parse_label(predicate, program.vocabulary, program.shape.vocab)
    shares: Shares = {}

    def order(condition: Condition) -> Condition:
        match condition:
            case In(feature, tokens, side) if feature not in BAGS and len(tokens) > 1:
                # Without a mask: the sums of tokens outside of the set are not read.
                values = text.tokens(feature) + 1  # there may be no token, -1
                total = np.bincount(values, weights(side), program.shape.vocab + 1)[1:]
                first = tuple(sorted(tokens, key=lambda token: -total[token]))
                covered = total[list(first)]
                if covered.sum() > 0:
                    condition = replace(condition, tokens=first)
                    shares[condition] = shown_of(covered)
                return condition
            case And(parts) | Or(parts):
                return type(condition)(tuple(order(part) for part in parts))
        return condition

    terms = tuple(replace(term, condition=order(term.condition)) for term in label.terms)
    return Ordered(replace(label, terms=terms), shares)
