"""Compares a program's outputs with the original's, per prompt and in total.

Outputs are compared one prompt at a time; only a few sums per prompt are kept.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass

import numpy as np
from scipy.special import log_expit, log_softmax

from ..errors import Gpt2cError
from .statistics import Measure, ratio

TIE = 1e-3  # nats: below this margin of the original, either token is correct
_BLOCK = 2_000_000  # numbers compared at a time in double precision

Answer = int | Set[int]


@dataclass(frozen=True)
class TeacherForced:
    """One prompt's teacher-forced comparison, over its scored positions.

    positions: number of scored positions.
    agreed: positions with equal answers.
    ties, wrong: the other positions, with the original's margin under 1e-3 or not.
    kl: sum over positions, nats; None without logits.
    delta_ce: cross entropy of the program minus the original's, summed over `targets` positions.
    difference: the largest |Δlogit|.
    sure: positions that the core decides, of the `prompt_length` positions of text that was not
        generated; both 0 without a guard.
    """

    positions: int
    agreed: int
    ties: int = 0
    wrong: int = 0
    kl: float | None = None
    delta_ce: float = 0.0
    targets: int = 0
    difference: float | None = None
    prompt_length: int = 0
    sure: int = 0


@dataclass(frozen=True)
class FreeRunning:
    """One prompt's free-running comparison.

    wer: word error rate of the continuation, in [0, 1].
    tokens: number of tokens in the original's continuation.
    ties, wrong: 1 if the first token that differs is a numerical tie, or is not.
    wer_core: word error rate of the core alone; None without a guard.
    by_core, new: new tokens that the core decided, and all new tokens of the program.
    """

    wer: float
    tokens: int
    ties: int = 0
    wrong: int = 0
    wer_core: float | None = None
    by_core: int = 0
    new: int = 0


@dataclass(frozen=True)
class Outcome:
    """The comparisons of one prompt; misread: the program's tokenizer encodes it differently."""

    kind: str
    forced: TeacherForced | None = None
    free: FreeRunning | None = None
    misread: bool = False


def answers_of(logits: np.ndarray, readout: str) -> list[int] | list[set[int]]:
    """Return the answer at each row of logits [t, vocab]: the best token, or all with logit > 0."""
    if readout == "multilabel":
        return [set(np.flatnonzero(row > 0).tolist()) for row in logits]
    best: list[int] = logits.argmax(axis=-1).tolist()
    return best


def margins_of(logits: np.ndarray, readout: str) -> np.ndarray:
    """Return the margins in nats, [t]: best minus second-best logit; for sets the least |logit|."""
    if readout == "multilabel":
        smallest: np.ndarray = np.abs(logits).min(axis=-1)
        return smallest
    if logits.shape[-1] == 1:
        return np.full(len(logits), np.inf)
    two = np.partition(logits, -2, axis=-1)
    margins: np.ndarray = two[:, -1] - two[:, -2]
    return margins


def compare_answers(
    original: Sequence[Answer], program: Sequence[Answer], margins: Sequence[float]
) -> TeacherForced:
    """Compare answers, one per scored position; margins are the original's."""
    same = [a == b for a, b in zip(original, program, strict=True)]
    ties = sum(not s and m < TIE for s, m in zip(same, margins, strict=True))
    return TeacherForced(len(same), sum(same), ties, len(same) - sum(same) - ties)


def divergence(original: np.ndarray, program: np.ndarray, readout: str) -> np.ndarray:
    """Return KL(original ‖ program) at each position, nats, [t], from logits [t, vocab].

    For the multilabel readout it is the sum of the Bernoulli divergences of all tokens.
    """
    a, b = original.astype(np.float64), program.astype(np.float64)
    if readout == "multilabel":
        yes, no = log_expit(a), log_expit(-a)
        terms = np.exp(yes) * (yes - log_expit(b)) + np.exp(no) * (no - log_expit(-b))
    else:
        p = log_softmax(a, axis=-1)
        terms = np.exp(p) * (p - log_softmax(b, axis=-1))
    total: np.ndarray = terms.sum(axis=-1)
    return total


def cross_entropy(logits: np.ndarray, targets: Sequence[Answer], readout: str) -> np.ndarray:
    """Return the cross entropy at each position, nats, [t].

    A target is the next token, or for the multilabel readout the set of legal tokens, for which the
    sum of binary cross entropies is taken.
    """
    a = logits.astype(np.float64)
    if readout != "multilabel":
        rows = np.arange(len(a))
        picked: np.ndarray = -log_softmax(a, axis=-1)[rows, np.asarray(targets, dtype=np.int64)]
        return picked
    legal = np.zeros(a.shape, dtype=bool)
    for row, target in enumerate(targets):
        legal[row, sorted(target)] = True  # type: ignore[arg-type]
    total: np.ndarray = -np.where(legal, log_expit(a), log_expit(-a)).sum(axis=-1)
    return total


def compare_logits(
    original: np.ndarray,
    program: np.ndarray,
    scored: Sequence[int],
    targets: Sequence[Answer | None],
    readout: str,
) -> tuple[float, float, int, float]:
    """Return (KL sum, ΔCE sum, positions with a target, max |Δlogit|) of logits [t, vocab].

    KL and ΔCE cover the scored positions (indices into t, each with a target or None), the maximum
    covers all positions.

    Raises:
        Gpt2cError: the program's logits have another shape or are not finite.
    """
    if program.shape != original.shape:
        raise Gpt2cError(f"expected logits of shape {original.shape}, got {program.shape}")
    kl, delta, counted, difference = 0.0, 0.0, 0, 0.0
    step = max(1, _BLOCK // original.shape[-1])
    for start in range(0, len(original), step):
        a, b = original[start : start + step], program[start : start + step]
        # A NaN or infinity anywhere makes the maximum not finite.
        largest = float(np.abs(a - b).max())
        if not np.isfinite(largest):
            raise Gpt2cError("expected finite logits from the program, got NaN or infinity")
        difference = max(difference, largest)
    for start in range(0, len(scored), step):
        rows = list(scored[start : start + step])
        a, b = original[rows], program[rows]
        kl += float(divergence(a, b, readout).sum())
        known = [(i, t) for i, t in enumerate(targets[start : start + step]) if t is not None]
        if known:
            indices, expected = [i for i, _ in known], [t for _, t in known]
            change = cross_entropy(b[indices], expected, readout)
            change -= cross_entropy(a[indices], expected, readout)
            delta += float(change.sum())
            counted += len(known)
    return kl, delta, counted, difference


def compare_texts(
    reference: Sequence[int], margins: Sequence[float], hypothesis: Sequence[int], wer: float
) -> FreeRunning:
    """Compare greedy continuations up to the first token that differs."""
    n = min(len(reference), len(hypothesis))
    first = next((i for i in range(n) if reference[i] != hypothesis[i]), n)
    if first == n:
        # One is a prefix of the other: stopping early or late is an error.
        return FreeRunning(wer, len(reference), 0, int(len(reference) != len(hypothesis)))
    tie = margins[first] < TIE
    return FreeRunning(wer, len(reference), int(tie), int(not tie))


def summarise(outcomes: Sequence[Outcome], *, seed: int = 0) -> dict[str, Measure]:
    """Return the measures with at least one prompt, by their keys in fidelity.json."""
    free = [o.free for o in outcomes if o.free is not None]
    forced = [o.forced for o in outcomes if o.forced is not None and o.forced.positions]
    with_logits = [(f, f.kl) for f in forced if f.kl is not None]
    guarded = [(f, f.wer_core) for f in free if f.wer_core is not None]
    measures = {
        "wer": ratio([f.wer for f in free], seed=seed),
        "wer_core": ratio([wer for _, wer in guarded], seed=seed),
        "core_share": ratio(
            [f.by_core for f, _ in guarded], [f.new for f, _ in guarded], seed=seed
        ),
        "core_share_forced": ratio(
            [f.sure for f in forced], [f.prompt_length for f in forced], seed=seed
        ),
        "agreement": ratio([f.agreed for f in forced], [f.positions for f in forced], seed=seed),
        "match": ratio([f.agreed == f.positions for f in forced], seed=seed),
        "kl": ratio(
            [kl for _, kl in with_logits],
            [f.positions for f, _ in with_logits],
            seed=seed,
            bounded=False,
        ),
        "delta_ce": ratio(
            [f.delta_ce for f, _ in with_logits],
            [f.targets for f, _ in with_logits],
            seed=seed,
            bounded=False,
        ),
    }
    return {name: measure for name, measure in measures.items() if measure.n}


def largest_difference(outcomes: Sequence[Outcome]) -> float | None:
    """Return the largest |Δlogit| over all prompts; None without logits."""
    measured = (o.forced.difference for o in outcomes if o.forced is not None)
    return max((d for d in measured if d is not None), default=None)


def exactness(
    outcomes: Sequence[Outcome], rounding: float | None = None
) -> dict[str, bool | int | float | None]:
    """Return both halves of *exact*, and what they were judged by.

    ``tokens``: all tokens are equal except at numerical ties, free-running (up to the first
    difference) and teacher-forced. A prompt that the program's tokenizer encodes differently counts
    as a difference. ``logits``: no logit differs by more than ``tolerance``, which is 1e-3 or twice
    ``rounding``, the distance between the original's own float32 and float64; None without logits.
    ``value``: both.
    """
    runs = [run for o in outcomes for run in (o.forced, o.free) if run is not None]
    tokens = all(run.wrong == 0 for run in runs) and not any(o.misread for o in outcomes)
    difference, tolerance = largest_difference(outcomes), max(TIE, 2 * (rounding or 0.0))
    logits = None if difference is None else difference <= tolerance
    return {
        "value": tokens and logits is not False,
        "tokens": tokens,
        "logits": logits,
        "tolerance": float(f"{tolerance:.2g}"),
        "ties": sum(run.ties for run in runs),
        "n": len(outcomes),
    }
