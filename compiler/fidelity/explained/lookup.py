"""The lookup share: how many tokens an n-gram table as large as the core would decide.

The baseline of core share. The table is fitted to what the original itself writes after prompts of
calibration text and of its own making, guarded by the original like the core, and calibrated on the same
validation prompts to the same limit by the same bound (see analysis/thresholds.py).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from ...cascade.cascade import Cascade, continuations
from ...cascade.ngrams import Table, fit_table, windows_of
from ...data.sample import Sample
from ...interpreter.generation import own_prompts
from ...ir import Program
from ...runtime.pool import Progress

TOKENS = 1_000_000  # of the original's own text to fit on
_SURES = (0.8, 0.9, 0.95, 0.98, 0.99)  # confidences that a table may be made for
_AT_ONCE = 4096  # prompts


@dataclass(frozen=True)
class Lookup:
    """What a table decides of each test prompt's continuation: ``alone`` of ``new`` tokens.

    ``how``: the table's entries and numbers, the tokens it was fitted to, its threshold.
    """

    alone: list[int]
    new: list[int]
    how: dict[str, float] = field(default_factory=dict)


def measure_lookup(
    program: Program,
    prompts: Sequence[Sample],
    new: Sequence[tuple[int, ...]],
    *,
    numbers: int,
    calibration: Sequence[Sample],
    validation: Sequence[Sample],
    max_wer: float,
    new_tokens: int,
    tokens: int = TOKENS,
    seed: int = 0,
    progress: Progress = lambda stage, done, total: None,
) -> Lookup | None:
    """What the best table of at most ``numbers`` numbers decides; None where nothing can be fitted.

    Args:
        program: its fallback (or core, where there is none) is the original.
        prompts, new: of the test, and what the original writes after them.
        tokens: about how many tokens of the original's own text to fit to.
    """
    from ...analysis.wer import speller
    from ...interpreter import Interpreter

    if not calibration or not validation:
        return None
    windows, targets = _gather(_texts(program, calibration, new_tokens, tokens, seed, progress))
    original = Interpreter(program, program.fallback)
    spell = speller(program.vocabulary, program.shape.eos)
    progress("lookup table: validation", 0, len(validation))
    theirs = continuations(program, validation, new_tokens)
    together = Cascade(original, validation, theirs, new_tokens, spell)
    tables = [fit_table(windows, targets, numbers, sure) for sure in _SURES]
    table = max(tables, key=lambda table: _promise(table, together))
    found = [_read(table, p, n) for p, n in zip(validation, theirs)]
    chosen = together.calibrate(
        table,
        np.array([worst for _, worst in found]),
        _grid(table),
        max_wer,
        confidence=0.95,
        fresh=1000,
        seed=seed,
        progress=lambda done: progress("lookup table: thresholds", done, len(_grid(table))),
    )
    threshold = 2.0 if chosen is None else chosen.threshold
    test = Cascade(original, prompts, new, new_tokens, spell)
    read = [_read(table, p, n) for p, n in zip(prompts, new)]
    alone = [int((scores >= threshold).sum()) for scores, _ in read]
    lengths = [len(ids) for ids in new]
    # Where the table would leave the original's text, both go on in a text of their own.
    parted = [i for i, (_, worst) in enumerate(read) if worst >= threshold]
    for i, (ids, sures) in zip(parted, test.write(table, parted, [threshold] * len(parted))):
        alone[i], lengths[i] = sum(sures), len(ids)
    how = {
        "entries": sum(len(keys) for keys, _, _ in table.entries),
        "numbers": table.numbers,
        "text": len(targets),
        "multilabel": threshold,
    }
    return Lookup(alone, lengths, how)


def _texts(
    program: Program,
    calibration: Sequence[Sample],
    new_tokens: int,
    tokens: int,
    seed: int,
    progress: Progress,
) -> Iterator[tuple[Sample, tuple[int, ...]]]:
    """Prompts, and what the original writes after each."""
    count = -(-tokens // new_tokens)
    for start in range(0, count, _AT_ONCE):
        progress("lookup table: the original's text", start, count)
        some = own_prompts(program, calibration, min(_AT_ONCE, count - start), seed + start)
        yield from zip(some, continuations(program, some, new_tokens), strict=True)


def _gather(
    texts: Iterator[tuple[Sample, tuple[int, ...]]],
) -> tuple[np.ndarray, np.ndarray]:
    """The last tokens before each token that the original wrote, and that token."""
    windows, targets = [], []
    for prompt, new in texts:
        windows.append(_windows(prompt, new).astype(np.int32))
        targets.append(np.asarray(new, dtype=np.int64))
    return np.concatenate(windows), np.concatenate(targets)


def _windows(prompt: Sample, new: Sequence[int]) -> np.ndarray:
    return windows_of((*prompt.ids, *new))[len(prompt.ids) - 1 : -1]


def _read(table: Table, prompt: Sample, new: Sequence[int]) -> tuple[np.ndarray, float]:
    """Along the original's text: the table's confidence at each step, and the largest with which it
    is wrong."""
    if not new:
        return np.zeros(0), -np.inf
    token, sure = table.look_up(_windows(prompt, new))
    return sure, float(sure[token != np.asarray(new)].max(initial=-np.inf))


def _promise(table: Table, together: Cascade) -> float:
    """The share of tokens that a table would decide if it could leave the original's text after one
    prompt in 125, which makes about the error that a guard allows."""
    read = [_read(table, p, n) for p, n in zip(together.prompts, together.new)]
    worst = np.sort([worst for _, worst in read])[::-1]
    threshold = worst[len(worst) // 125]
    return float((np.concatenate([scores for scores, _ in read]) > threshold).mean())


def _grid(table: Table) -> list[float]:
    """From more than any entry's confidence down: thresholds that 200 equal parts of them reach."""
    sures = np.concatenate([sure for _, _, sure in table.entries])
    if not len(sures):
        return [2.0]
    return sorted({2.0, *np.quantile(sures, np.linspace(0, 1, 201)).tolist()}, reverse=True)
