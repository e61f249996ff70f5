"""How long it takes to label all parts of a program, tried on some of the work."""

import time
from collections.abc import Sequence

from ..analysis.activation_reader import Reader
from ..data.batches import subsample
from ..data.sample import Sample
from ..ir import Head, Mlp, Program
from ..predicates.text import Text
from .features import Features
from .fit import ACTIVATIONS, TOKENS_MOST, TOKENS_SCORED, flat_patterns
from .heads import PAIRS_MOST, PairText, fit_heads, pair_sample
from .neurons import fit_neurons

READ = 1024  # tokens that are read through all layers
PAIRS = PAIRS_MOST // 8  # of a query and a key, for which the heads of a layer are fitted
NEURONS = 32  # that are fitted to all text


def label_seconds(
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int,
    seed: int = 0,
) -> float:
    """About how long :func:`label_heads` and :func:`label_neurons` take on this machine, as it is."""
    pairs, scored_pairs = (pair_sample(each, seed) for each in (calibration, held_out))
    heads = _heads(program, pairs, scored_pairs, terms, seed)
    fitted, scored = (
        subsample(each, most, seed)
        for each, most in ((calibration, TOKENS_MOST), (held_out, TOKENS_SCORED))
    )
    return heads + _neurons(program, fitted, terms) + _told(program, fitted, scored)


def _heads(
    program: Program, fitted: Sequence[Sample], scored: Sequence[Sample], terms: int, seed: int
) -> float:
    """One layer, on fewer pairs of a query and a key: what it takes grows as they do."""
    layers = sorted({head.layer for head in program.core.of(Head)})
    if not layers:
        return 0.0
    trial = pair_sample(fitted, seed, PAIRS)
    begun = time.perf_counter()
    pairs = PairText.of(Text.of(program, trial))
    real = flat_patterns(Reader(program, trial), layers[0], pairs)
    fit_heads(pairs, Features(pairs.text), real, terms=terms)
    once = time.perf_counter() - begun
    told = _told(program, fitted, scored)
    return once * len(layers) * _pairs(fitted) / _pairs(trial) + told


def _neurons(program: Program, fitted: Sequence[Sample], terms: int) -> float:
    """A few neurons of the first layer, on all text."""
    mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
    if not mlps:
        return 0.0
    features = Features(Text.of(program, fitted))
    real = Reader(program, fitted).neurons([mlps[0].layer])[mlps[0].layer][:, :NEURONS].copy()
    begun = time.perf_counter()
    fit_neurons(features, real, ACTIVATIONS[mlps[0].activation], terms=terms)
    once = time.perf_counter() - begun
    neurons = sum(len(mlp.rows) for mlp in mlps)
    return once * neurons / int(real.shape[1])


def _told(program: Program, *texts: Sequence[Sample]) -> float:
    """What is held out is read, and told apart, but not fitted."""
    return sum(_reading(program, each) for each in texts)


def _reading(program: Program, samples: Sequence[Sample]) -> float:
    """All layers."""
    layers = sorted({mlp.layer for mlp in program.core.of(Mlp) if mlp.rows})
    if not layers:
        return 0.0
    trial = subsample(samples, READ)
    begun = time.perf_counter()
    Reader(program, trial).neurons(layers)
    return (time.perf_counter() - begun) * _tokens(samples) / _tokens(trial)


def _tokens(samples: Sequence[Sample]) -> int:
    return sum(len(sample.ids) for sample in samples)


def _pairs(samples: Sequence[Sample]) -> int:
    return sum(len(sample.ids) * (len(sample.ids) + 1) // 2 for sample in samples)
