"""Labels all parts of a program: fits on calibration text, scores on held-out text."""

from collections.abc import Callable, Container, Iterator, Sequence
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
from .heads import fit_heads
from .neurons import AT_ONCE, TERMS, fit_neurons
from .pairs import PairText, pair_sample

MAX_TOKENS = 32_000  # tokens for fitting neurons
MAX_TOKENS_SCORED = 12_000  # tokens for scoring neurons
ACTIVATIONS = {"gelu_new": "gelu", "gelu": "gelu", "relu": "relu"}

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class FittedLabel:
    """A part's label and its score: the correlation on held-out text, NaN for a constant part."""

    name: str
    label: Label
    score: float


def label_neurons(  # noqa: PLR0913 (how to fit, and where)
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int = TERMS,
    seed: int = 0,
    tokens: int = MAX_TOKENS,
    skip: Container[int] = (),
    device: str = "cpu",
    progress: Progress = lambda done, total: None,
) -> Iterator[FittedLabel]:
    """Fit a label to each neuron of the core, in order, except in the layers of ``skip``.

    Memory is bounded for any amount of text and number of layers: layers are fitted one at a time,
    on at most ``tokens`` tokens. Activations are read on ``device``.
    """
    fitted = subsample(calibration, tokens, seed)
    scored = subsample(held_out, MAX_TOKENS_SCORED, seed)
    scored_text, features = Text.of(program, scored), Features(Text.of(program, fitted))
    fitted_reader, scored_reader = Reader(program, fitted, device), Reader(program, scored, device)
    mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
    total, done = sum(len(mlp.rows) for mlp in mlps), 0
    for mlp in mlps:
        if mlp.layer in skip:
            done += len(mlp.rows)
            continue
        labels = fit_neurons(
            features,
            fitted_reader.neurons([mlp.layer])[mlp.layer],
            ACTIVATIONS[mlp.activation],
            terms=terms,
            progress=partial(_report_offset, progress, done, total),
        )
        done += len(labels)
        real = scored_reader.neurons([mlp.layer])[mlp.layer]
        for start in range(0, len(labels), AT_ONCE):
            batch = slice(start, start + AT_ONCE)
            predicted = simulate_neurons(program, labels[batch], scored_text)
            scores = correlations(predicted, real[:, batch])
            for row, label, score in zip(mlp.rows[batch], labels[batch], scores, strict=True):
                yield FittedLabel(row.name, label, float(score))


def label_heads(
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int = TERMS,
    seed: int = 0,
    skip: Container[int] = (),
    device: str = "cpu",
    progress: Progress = lambda done, total: None,
) -> Iterator[FittedLabel]:
    """Fit a label to each head of the core, layer by layer, except in the layers of ``skip``.

    The score is the correlation of predicted and real attention over all causal pairs of query and
    key. Uniform attention is subtracted from both, since predicting it needs no label. Attention is
    read on ``device``.
    """
    fitted, scored = pair_sample(calibration, seed), pair_sample(held_out, seed)
    pairs = PairText.of(Text.of(program, fitted))
    scored_pairs = PairText.of(Text.of(program, scored))
    features = Features(pairs.text)
    fitted_reader, scored_reader = Reader(program, fitted, device), Reader(program, scored, device)
    layers = sorted({head.layer for head in program.core.of(Head)})
    for number, layer in enumerate(layers):
        if layer in skip:
            continue
        names = [head.name for head in program.core.layer_heads(layer)]
        labels = fit_heads(
            pairs,
            features,
            flat_patterns(fitted_reader, layer, pairs),
            terms=terms,
            progress=partial(_report_offset, progress, number * terms, len(layers) * terms),
        )
        real = flat_patterns(scored_reader, layer, scored_pairs)
        yield from map(FittedLabel, names, labels, score_heads(labels, scored_pairs, real))


def score_heads(labels: Sequence[Pattern], pairs: PairText, real: np.ndarray) -> list[float]:
    """The scores of the heads of a layer, from their real attention [pairs, heads]."""
    uniform = 1 / (pairs.text.place[pairs.query] + 1)
    predicted = predicted_patterns(labels, pairs)
    scores = correlations(predicted - uniform[:, None], real - uniform[:, None])
    return [float(score) for score in scores]


def flat_patterns(reader: Reader, layer: int, pairs: PairText) -> np.ndarray:
    """The real attention of a layer's heads, float32 [pairs, heads]."""
    heads = reader.program.core.layer_heads(layer)
    flat = np.zeros((len(pairs.query), len(heads)), np.float32)
    for index, patterns in reader.patterns(layer):
        pairs.flatten(patterns, index, flat)
    return flat


def predicted_patterns(labels: Sequence[Pattern], pairs: PairText) -> np.ndarray:
    """The attention that labels predict, float32 [pairs, heads]."""
    flat = np.zeros((len(pairs.query), len(labels)), np.float32)
    for index, (begin, end) in enumerate(pairs.text.bounds):
        patterns = [pattern_of(label, pairs.text, begin, end) for label in labels]
        pairs.flatten(patterns, index, flat)
    return flat


def _report_offset(progress: Progress, offset: int, total: int, done: int) -> None:
    progress(offset + done, total)


def correlations(predicted: np.ndarray, real: np.ndarray) -> np.ndarray:
    """Pearson's r of each column; 0 if the prediction is constant, NaN if the real values are."""
    p = predicted - predicted.mean(0, dtype=np.float64)
    r = real - real.mean(0, dtype=np.float64)
    covariance, p_square, r_square = (p * r).sum(0), (p * p).sum(0), (r * r).sum(0)
    with np.errstate(invalid="ignore", divide="ignore"):
        correlation = np.where(p_square > 0, covariance / np.sqrt(p_square * r_square), 0.0)
    return np.where(r_square > 0, correlation, np.nan)
