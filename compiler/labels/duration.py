"""Estimates how long it takes to label all parts of a program, from a trial."""

import time
from collections.abc import Sequence

from ..analysis.activation_reader import Reader
from ..data.batches import subsample
from ..data.sample import Sample
from ..ir import Head, Mlp, Program
from ..predicates.text import Text
from .features import Features
from .fit import ACTIVATIONS, MAX_TOKENS, MAX_TOKENS_SCORED, flat_patterns
from .heads import MAX_PAIRS, PairText, fit_heads, pair_sample
from .neurons import fit_neurons

READ = 1024  # tokens in the trial of reading
PAIRS = MAX_PAIRS // 8  # pairs in the trial of fitting heads
NEURONS = 32  # neurons in the trial of fitting neurons


def label_seconds(
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int,
    seed: int = 0,
) -> float:
    """Estimate the seconds that :func:`label_heads` and :func:`label_neurons` take here."""
    pairs, scored_pairs = (pair_sample(samples, seed) for samples in (calibration, held_out))
    heads = _heads(program, pairs, scored_pairs, terms, seed)
    fitted = subsample(calibration, MAX_TOKENS, seed)
    scored = subsample(held_out, MAX_TOKENS_SCORED, seed)
    return heads + _neurons(program, fitted, terms) + _reading(program, fitted, scored)


def _heads(
    program: Program, fitted: Sequence[Sample], scored: Sequence[Sample], terms: int, seed: int
) -> float:
    """The seconds for all heads, from one layer on fewer pairs; time is linear in both."""
    layers = sorted({head.layer for head in program.core.of(Head)})
    if not layers:
        return 0.0
    trial = pair_sample(fitted, seed, PAIRS)
    start = time.perf_counter()
    pairs = PairText.of(Text.of(program, trial))
    real = flat_patterns(Reader(program, trial), layers[0], pairs)
    fit_heads(pairs, Features(pairs.text), real, terms=terms)
    layer_seconds = time.perf_counter() - start
    fitting = layer_seconds * len(layers) * _pairs(fitted) / _pairs(trial)
    return fitting + _reading(program, fitted, scored)


def _neurons(program: Program, fitted: Sequence[Sample], terms: int) -> float:
    """The seconds for all neurons, from a few neurons of the first layer on all text."""
    mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
    if not mlps:
        return 0.0
    features = Features(Text.of(program, fitted))
    real = Reader(program, fitted).neurons([mlps[0].layer])[mlps[0].layer][:, :NEURONS].copy()
    start = time.perf_counter()
    fit_neurons(features, real, ACTIVATIONS[mlps[0].activation], terms=terms)
    seconds = time.perf_counter() - start
    neurons = sum(len(mlp.rows) for mlp in mlps)
    return seconds * neurons / int(real.shape[1])


def _reading(program: Program, *texts: Sequence[Sample]) -> float:
    """The seconds to read all layers on these texts."""
    layers = sorted({mlp.layer for mlp in program.core.of(Mlp) if mlp.rows})
    total = 0.0
    for samples in texts if layers else ():
        trial = subsample(samples, READ)
        start = time.perf_counter()
        Reader(program, trial).neurons(layers)
        total += (time.perf_counter() - start) * _tokens(samples) / _tokens(trial)
    return total


def _tokens(samples: Sequence[Sample]) -> int:
    return sum(len(sample.ids) for sample in samples)


def _pairs(samples: Sequence[Sample]) -> int:
    return sum(len(sample.ids) * (len(sample.ids) + 1) // 2 for sample in samples)
