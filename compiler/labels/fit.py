"""Labels of all parts of a program: fitted on one set of texts, scored on another."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..analysis.activation_reader import Reader
from ..data.batches import subsample
from ..data.sample import Sample
from ..ir import Head, Mlp, Program
from ..predicates.language import Label, Pattern
from ..predicates.simulate import pattern_of, simulate_neurons
from ..predicates.text import Text
from .features import Features
from .heads import PairText, fit_heads, pair_sample
from .neurons import AT_ONCE, TERMS, fit_neurons

TOKENS_MOST = 32_000  # tokens of text that neurons are fitted on
TOKENS_SCORED = 12_000  # tokens of text that labels are scored on
ACTIVATIONS = {"gelu_new": "gelu", "gelu": "gelu", "relu": "relu"}

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Found:
    """A part's label, and its correlation with the part on held-out text (NaN: it never varies)."""

    name: str
    label: Label
    score: float


def label_neurons(
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int = TERMS,
    seed: int = 0,
    progress: Progress = lambda done, total: None,
) -> Iterator[Found]:
    """A label for each neuron of the core, in order.

    Memory is bounded whatever the amount of text and the number of layers: at most TOKENS_MOST tokens
    are fitted, one layer after another.
    """
    fitted = subsample(calibration, TOKENS_MOST, seed)
    scored = subsample(held_out, TOKENS_SCORED, seed)
    text, apart = Text.of(program, fitted), Text.of(program, scored)
    features = Features(text)
    reader, other = Reader(program, fitted), Reader(program, scored)
    mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
    total, done = sum(len(mlp.rows) for mlp in mlps), 0
    for mlp in mlps:
        labels = fit_neurons(
            features,
            reader.neurons([mlp.layer])[mlp.layer],
            ACTIVATIONS[mlp.activation],
            terms=terms,
            progress=partial(_shifted, progress, done, total),
        )
        done += len(labels)
        held = other.neurons([mlp.layer])[mlp.layer]
        for start in range(0, len(labels), AT_ONCE):
            part = slice(start, start + AT_ONCE)
            predicted = simulate_neurons(program, labels[part], apart)
            scores = correlations(predicted, held[:, part])
            for row, label, score in zip(mlp.rows[part], labels[part], scores, strict=True):
                yield Found(row.name, label, float(score))


def label_heads(
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int = TERMS,
    seed: int = 0,
    progress: Progress = lambda done, total: None,
) -> Iterator[Found]:
    """A label for each head of the core, in order of layers.

    The score is the correlation of predicted and real attention over all pairs of a query and a key
    that it can see, of both less uniform attention: that is right without looking.
    """
    fitted, scored = pair_sample(calibration, seed), pair_sample(held_out, seed)
    pairs, apart = (PairText.of(Text.of(program, each)) for each in (fitted, scored))
    features = Features(pairs.text)
    reader, other = Reader(program, fitted), Reader(program, scored)
    layers = sorted({head.layer for head in program.core.of(Head)})
    for number, layer in enumerate(layers):
        names = [head.name for head in program.core.layer_heads(layer)]
        labels = fit_heads(
            pairs,
            features,
            flat_patterns(reader, layer, pairs),
            terms=terms,
            progress=partial(_shifted, progress, number * terms, len(layers) * terms),
        )
        held = flat_patterns(other, layer, apart)
        chance = 1 / (apart.text.place[apart.query] + 1)
        predicted = predicted_patterns(labels, apart)
        scores = correlations(predicted - chance[:, None], held - chance[:, None])
        yield from map(Found, names, labels, map(float, scores))


def flat_patterns(reader: Reader, layer: int, at: PairText) -> np.ndarray:
    """Real patterns of a layer's heads, float32 [pairs, heads]."""
    heads = reader.program.core.layer_heads(layer)
    found = np.zeros((len(at.query), len(heads)), np.float32)
    for place, patterns in reader.patterns(layer):
        at.flat(patterns, place, found)
    return found


def predicted_patterns(labels: Sequence[Pattern], at: PairText) -> np.ndarray:
    """What labels predict, float32 [pairs, heads]."""
    found = np.zeros((len(at.query), len(labels)), np.float32)
    for place, (begin, end) in enumerate(at.text.bounds):
        at.flat([pattern_of(label, at.text, begin, end) for label in labels], place, found)
    return found


def _shifted(progress: Progress, before: int, total: int, part: int) -> None:
    progress(before + part, total)


def correlations(predicted: np.ndarray, real: np.ndarray) -> np.ndarray:
    """Pearson's r of each column; 0 where the prediction never varies, NaN where what is real doesn't."""
    p = predicted - predicted.mean(0, dtype=np.float64)
    r = real - real.mean(0, dtype=np.float64)
    across, own, other = (p * r).sum(0), (p * p).sum(0), (r * r).sum(0)
    with np.errstate(invalid="ignore", divide="ignore"):
        found = np.where(own > 0, across / np.sqrt(own * other), 0.0)
    return np.where(other > 0, found, np.nan)
