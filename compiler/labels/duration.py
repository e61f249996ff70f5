"""Estimates how long it takes to label all parts of a program, from a trial."""

import time
from collections.abc import Callable, Sequence

from ..analysis.activation_reader import Reader
from ..analysis.extrapolate import on_line
from ..data.batches import subsample, tokens_in
from ..data.sample import Sample
from ..ir import Head, Mlp, Program
from ..predicates.text import Text
from .features import Features
from .fit import ACTIVATIONS, MAX_TOKENS, MAX_TOKENS_SCORED, flat_patterns
from .heads import fit_heads
from .neurons import AT_ONCE, fit_neurons
from .pairs import MAX_PAIRS, PairText, pair_sample

READ = (256, 1024)  # tokens in the trials of reading
PAIRS = (MAX_PAIRS // 32, MAX_PAIRS // 10)  # pairs in the trials of fitting heads
NEURONS = (16, 48)  # neurons in the trials of fitting neurons

Clock = Callable[[], float]


def label_seconds(
    program: Program,
    calibration: Sequence[Sample],
    held_out: Sequence[Sample],
    *,
    terms: int,
    seed: int = 0,
    tokens: int = MAX_TOKENS,
    clock: Clock = time.perf_counter,
    device: str = "cpu",
) -> float:
    """Estimate the seconds that :func:`label_heads` and :func:`label_neurons` take here.

    ``clock``: which seconds, those of the wall or of the processor. ``device``: where activations
    are read.
    """
    pairs, scored_pairs = (pair_sample(samples, seed) for samples in (calibration, held_out))
    heads = _heads(program, pairs, scored_pairs, terms, seed, clock, device)
    fitted = subsample(calibration, tokens, seed)
    scored = subsample(held_out, MAX_TOKENS_SCORED, seed)
    neurons = _neurons(program, fitted, terms, clock, device)
    return heads + neurons + _reading(program, [fitted, scored], clock, device)


def _heads(
    program: Program,
    fitted: Sequence[Sample],
    scored: Sequence[Sample],
    terms: int,
    seed: int,
    clock: Clock,
    device: str,
) -> float:
    """The seconds for all heads, from one layer on fewer pairs, on a line in their number."""
    layers = sorted({head.layer for head in program.core.of(Head)})
    if not layers:
        return 0.0
    points = []
    for limit in PAIRS:
        trial = pair_sample(fitted, seed, limit)
        start = clock()
        pairs = PairText.of(Text.of(program, trial))
        real = flat_patterns(Reader(program, trial, device), layers[0], pairs)
        fit_heads(pairs, Features(pairs.text), real, terms=terms)
        points.append((_pairs(trial), clock() - start))
    fitting = len(layers) * on_line(points, _pairs(fitted))
    return fitting + _reading(program, [fitted, scored], clock, device)


def _neurons(
    program: Program, fitted: Sequence[Sample], terms: int, clock: Clock, device: str
) -> float:
    """The seconds for all neurons, from a few of the first layer on all text.

    A batch takes a time of its own besides that of each neuron.
    """
    mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
    if not mlps:
        return 0.0
    features = Features(Text.of(program, fitted))
    active = Reader(program, fitted, device).neurons([mlps[0].layer])[mlps[0].layer]
    points = []
    for number in NEURONS:
        real = active[:, :number].copy()
        start = clock()
        fit_neurons(features, real, ACTIVATIONS[mlps[0].activation], terms=terms)
        points.append((int(real.shape[1]), clock() - start))
    sizes = [min(AT_ONCE, len(m.rows) - at) for m in mlps for at in range(0, len(m.rows), AT_ONCE)]
    return sum(on_line(points, size) for size in sizes)


def _reading(
    program: Program, texts: Sequence[Sequence[Sample]], clock: Clock, device: str
) -> float:
    """The seconds to read all layers on these texts."""
    layers = sorted({mlp.layer for mlp in program.core.of(Mlp) if mlp.rows})
    total = 0.0
    for samples in texts if layers else ():
        points = []
        for tokens in READ:
            trial = subsample(samples, tokens)
            start = clock()
            Reader(program, trial, device).neurons(layers)
            points.append((tokens_in(trial), clock() - start))
        total += on_line(points, tokens_in(samples))
    return total


def _pairs(samples: Sequence[Sample]) -> int:
    return sum(len(sample.ids) * (len(sample.ids) + 1) // 2 for sample in samples)
