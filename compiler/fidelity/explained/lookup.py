"""The lookup share: the share of tokens that an n-gram table as large as the core decides.

It is the baseline of core share. The table is fitted to the original's continuations of calibration
prompts and of its own samples. It has the original as its fallback, like the core, and a threshold
calibrated on the same validation prompts to the same limit (see cascade/thresholds.py).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from ...analysis.generation import own_prompts
from ...cascade.cascade import Cascade
from ...cascade.continuations import continuations
from ...cascade.ngrams import Table, fit_table, windows_of
from ...cascade.thresholds import Promise
from ...data.sample import Sample
from ...ir import Program
from ...runtime.pool import Progress

TOKENS = 1_000_000  # of the original's text to fit to
_CONFIDENCES = (0.8, 0.9, 0.95, 0.98, 0.99)  # of candidate tables
_AT_ONCE = 4096  # prompts


@dataclass(frozen=True)
class Lookup:
    """Per test prompt, the number of new tokens and how many of them the table decides.

    ``how``: the table's entries and numbers, the tokens it was fitted to, its threshold.
    """

    by_table: list[int]
    new: list[int]
    how: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class LookupOptions:
    """How the table is fitted and calibrated.

    numbers: maximum size of the table.
    calibration, validation: text to fit to, and prompts for the threshold.
    max_wer: limit on the word error rate.
    new_tokens: length of continuations.
    tokens: approximate number of tokens of the original's text to fit to.
    """

    numbers: int
    calibration: Sequence[Sample]
    validation: Sequence[Sample]
    max_wer: float
    new_tokens: int
    tokens: int = TOKENS
    seed: int = 0


def measure_lookup(
    program: Program,
    prompts: Sequence[Sample],
    new: Sequence[tuple[int, ...]],
    options: LookupOptions,
    progress: Progress = lambda stage, done, total: None,
) -> Lookup | None:
    """Fit, calibrate and test the best table; None without calibration or validation text.

    Args:
        program: its fallback (or its core, if there is none) is the original.
        prompts, new: the test prompts, and the original's continuations of them.
    """
    from ...analysis.wer import speller
    from ...interpreter import Interpreter

    validation, new_tokens = options.validation, options.new_tokens
    if not options.calibration or not validation:
        return None
    windows, targets = _gather(_texts(program, options, progress))
    original = Interpreter(program, program.fallback)
    spell = speller(program.vocabulary, program.shape.eos)
    progress("lookup table: validation", 0, len(validation))
    known = continuations(program, validation, new_tokens)
    cascade = Cascade(original, validation, known, new_tokens, spell)
    tables = [
        fit_table(windows, targets, options.numbers, confidence) for confidence in _CONFIDENCES
    ]
    table = max(tables, key=lambda table: _estimated_share(table, cascade))
    scored = [_read(table, p, n) for p, n in zip(validation, known)]
    chosen = cascade.calibrate(
        table,
        np.array([worst for _, worst in scored]),
        _grid(table),
        Promise(options.max_wer, seed=options.seed),
        progress=lambda done: progress("lookup table: thresholds", done, len(_grid(table))),
    )
    threshold = 2.0 if chosen is None else chosen.threshold
    test = Cascade(original, prompts, new, new_tokens, spell)
    read = [_read(table, p, n) for p, n in zip(prompts, new)]
    by_table = [int((scores >= threshold).sum()) for scores, _ in read]
    lengths = [len(ids) for ids in new]
    # If the table leaves the original's text, the continuation has to be generated.
    diverging = [i for i, (_, worst) in enumerate(read) if worst >= threshold]
    generated = test.write(table, diverging, [threshold] * len(diverging))
    for i, (ids, decided) in zip(diverging, generated):
        by_table[i], lengths[i] = sum(decided), len(ids)
    how = {
        "entries": sum(len(keys) for keys, _, _ in table.entries),
        "numbers": table.numbers,
        "text": len(targets),
        "multilabel": threshold,
    }
    return Lookup(by_table, lengths, how)


def _texts(
    program: Program, options: LookupOptions, progress: Progress
) -> Iterator[tuple[Sample, tuple[int, ...]]]:
    """Prompts with the original's continuations."""
    count = -(-options.tokens // options.new_tokens)
    for start in range(0, count, _AT_ONCE):
        progress("lookup table: the original's text", start, count)
        size, seed = min(_AT_ONCE, count - start), options.seed + start
        some = own_prompts(program, options.calibration, size, seed)
        yield from zip(some, continuations(program, some, options.new_tokens), strict=True)


def _gather(
    texts: Iterator[tuple[Sample, tuple[int, ...]]],
) -> tuple[np.ndarray, np.ndarray]:
    """The windows before each token that the original generates, and those tokens."""
    windows, targets = [], []
    for prompt, new in texts:
        windows.append(_windows(prompt, new).astype(np.int32))
        targets.append(np.asarray(new, dtype=np.int64))
    return np.concatenate(windows), np.concatenate(targets)


def _windows(prompt: Sample, new: Sequence[int]) -> np.ndarray:
    return windows_of((*prompt.ids, *new))[len(prompt.ids) - 1 : -1]


def _read(table: Table, prompt: Sample, new: Sequence[int]) -> tuple[np.ndarray, float]:
    """The table's confidence at each step of a text, and its largest confidence in an error."""
    if not new:
        return np.zeros(0), -np.inf
    token, confidence = table.look_up(_windows(prompt, new))
    return confidence, float(confidence[token != np.asarray(new)].max(initial=-np.inf))


def _estimated_share(table: Table, cascade: Cascade) -> float:
    """The share of tokens that a table decides if it diverges on one prompt in 125, which is about
    the error that a guard allows."""
    read = [_read(table, p, n) for p, n in zip(cascade.prompts, cascade.new)]
    worst = np.sort([worst for _, worst in read])[::-1]
    threshold = worst[len(worst) // 125]
    return float((np.concatenate([scores for scores, _ in read]) > threshold).mean())


def _grid(table: Table) -> list[float]:
    """Candidate thresholds, descending: above all confidences, then their 200 quantiles."""
    confidences = np.concatenate([confidence for _, _, confidence in table.entries])
    if not len(confidences):
        return [2.0]
    return sorted({2.0, *np.quantile(confidences, np.linspace(0, 1, 201)).tolist()}, reverse=True)
