"""Labels of all parts of a program: fitted on one set of texts, scored on another."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..analysis.compare import Sample
from ..ir import Head, Mlp, Program
from .features import Features
from .gather import head_patterns, neuron_activations
from .heads import PairText, fit_heads, pair_sample
from .language import Label, Pattern
from .neurons import TERMS, fit_neurons
from .simulate import pattern_of, simulate_neurons
from .text import Text

TOKENS_MOST = 32_000  # tokens of text that neurons are fitted on
TOKENS_SCORED = 12_000  # tokens of text that labels are scored on
NUMBERS_AT_ONCE = 150_000_000  # activations held: 600 MB
SECONDS_PER_NUMBER = 5e-7  # a token and a neuron, on one core of a small server
BENDS = {"gelu_new": "gelu", "gelu": "gelu", "relu": "relu"}

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Found:
    """A part's label, and its correlation with the part on held-out text (NaN: it never varies)."""

    name: str
    label: Label
    score: float


def some_of(samples: Sequence[Sample], most: int, seed: int = 0) -> list[Sample]:
    """Texts drawn at random, in their order, that have at most ``most`` tokens (at least one)."""
    taken: list[int] = []
    total = 0
    for i in np.random.default_rng(seed).permutation(len(samples)):
        total += len(samples[i].ids)
        if taken and total > most:
            break
        taken.append(i)
    return [samples[i] for i in sorted(taken)]


def seconds(program: Program, samples: Sequence[Sample]) -> float:
    """About how long :func:`label_neurons` takes."""
    neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
    tokens = min(TOKENS_MOST, sum(len(sample.ids) for sample in samples))
    return SECONDS_PER_NUMBER * neurons * tokens


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

    Memory is bounded: at most TOKENS_MOST tokens are fitted, layers one after another where their
    activations would be too many to hold.
    """
    fitted = some_of(calibration, TOKENS_MOST, seed)
    scored = some_of(held_out, TOKENS_SCORED, seed)
    text, apart = Text.of(program, fitted), Text.of(program, scored)
    features = Features(text)
    mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
    total, done = sum(len(mlp.rows) for mlp in mlps), 0
    for group in _groups(mlps, len(text) + len(apart)):
        layers = [mlp.layer for mlp in group]
        real = neuron_activations(program, fitted, layers)
        held = neuron_activations(program, scored, layers)
        for mlp in group:
            labels = fit_neurons(
                features,
                real.pop(mlp.layer),
                BENDS[mlp.activation],
                terms=terms,
                progress=partial(_shifted, progress, done, total),
            )
            done += len(labels)
            predicted = simulate_neurons(program, labels, apart)
            scores = correlations(predicted, held[mlp.layer])
            for row, label, score in zip(mlp.rows, labels, scores, strict=True):
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
    layers = sorted({head.layer for head in program.core.of(Head)})
    for number, layer in enumerate(layers):
        names = [head.name for head in program.core.layer_heads(layer)]
        real, held = (
            flat_patterns(program, samples, names, at)
            for samples, at in ((fitted, pairs), (scored, apart))
        )
        labels = fit_heads(
            pairs,
            features,
            real,
            terms=terms,
            progress=partial(_shifted, progress, number * terms, len(layers) * terms),
        )
        chance = 1 / (apart.text.place[apart.query] + 1)
        predicted = predicted_patterns(labels, apart)
        scores = correlations(predicted - chance[:, None], held - chance[:, None])
        yield from map(Found, names, labels, map(float, scores))


def flat_patterns(
    program: Program, samples: Sequence[Sample], names: Sequence[str], at: PairText
) -> np.ndarray:
    """Real patterns of heads, float32 [pairs, heads]."""
    found = np.zeros((len(at.query), len(names)), np.float32)
    for place, patterns in head_patterns(program, samples, names):
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


def _groups(mlps: Sequence[Mlp], tokens: int) -> Iterator[list[Mlp]]:
    """Blocks whose activations can be held together."""
    group: list[Mlp] = []
    for mlp in mlps:
        if group and tokens * sum(len(each.rows) for each in (*group, mlp)) > NUMBERS_AT_ONCE:
            yield group
            group = []
        group.append(mlp)
    if group:
        yield group
