"""What a program's outputs are worth against the original's, prompt by prompt, then over all.

Outputs are compared and dropped one prompt at a time: what stays is a handful of sums per prompt.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass

import numpy as np
from scipy.special import log_expit, log_softmax

from ..errors import Gpt2cError
from .statistics import Measure, ratio

TIE = 1e-3  # nats: where the original's own choice is closer than this, either token is right
_BLOCK = 2_000_000  # numbers compared at once, in double precision

Answer = int | Set[int]


@dataclass(frozen=True)
class TeacherForced:
    """One prompt's teacher-forced comparison, over its scored positions.

    positions: how many.
    agreed: at how many of them both have the same answer.
    ties, wrong: the others, by whether the original's own margin is under 1e-3.
    kl: summed over positions, nats; None without logits.
    delta_ce: cross entropy of the program minus the original's, summed over `targets` positions.
    difference: the largest |Δlogit|.
    sure: at how many of the `own` positions of text that nobody generated the core would decide alone;
        both 0 where there is nobody to ask.
    """

    positions: int
    agreed: int
    ties: int = 0
    wrong: int = 0
    kl: float | None = None
    delta_ce: float = 0.0
    targets: int = 0
    difference: float | None = None
    own: int = 0
    sure: int = 0


@dataclass(frozen=True)
class FreeRunning:
    """One prompt's free-running comparison.

    wer: word error rate of the continuation, in [0, 1].
    tokens: how many tokens the original's continuation has.
    ties, wrong: 1 if the first token that differs was a numerical tie, or was not.
    wer_core: of what the core alone writes; None where it never asks anybody.
    alone, new: how many of the program's new tokens its core decided, of how many.
    """

    wer: float
    tokens: int
    ties: int = 0
    wrong: int = 0
    wer_core: float | None = None
    alone: int = 0
    new: int = 0


@dataclass(frozen=True)
class Outcome:
    """All that is kept of one prompt; misread: the program's tokenizer split it otherwise."""

    kind: str
    forced: TeacherForced | None = None
    free: FreeRunning | None = None
    misread: bool = False


def answers_of(logits: np.ndarray, readout: str) -> list[int] | list[set[int]]:
    """The answer at each row of logits [t, vocab]: the likeliest token, or all with logit > 0."""
    if readout == "multilabel":
        return [set(np.flatnonzero(row > 0).tolist()) for row in logits]
    best: list[int] = logits.argmax(axis=-1).tolist()
    return best


def margins_of(logits: np.ndarray, readout: str) -> np.ndarray:
    """How close the original came to another answer, nats, [t]: the best logit minus the second
    best, or for sets the smallest |logit|."""
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
    """Agreement of answers, one per scored position; margins are the original's."""
    same = [a == b for a, b in zip(original, program, strict=True)]
    ties = sum(not s and m < TIE for s, m in zip(same, margins, strict=True))
    return TeacherForced(len(same), sum(same), ties, len(same) - sum(same) - ties)


def divergence(original: np.ndarray, program: np.ndarray, readout: str) -> np.ndarray:
    """KL(original ‖ program) at each position, nats, [t], from logits [t, vocab].

    For the multilabel readout every token is a yes-or-no of its own: the sum of Bernoulli
    divergences.
    """
    a, b = original.astype(np.float64), program.astype(np.float64)
    if readout == "multilabel":
        yes, no = log_expit(a), log_expit(-a)
        each = np.exp(yes) * (yes - log_expit(b)) + np.exp(no) * (no - log_expit(-b))
    else:
        p = log_softmax(a, axis=-1)
        each = np.exp(p) * (p - log_softmax(b, axis=-1))
    total: np.ndarray = each.sum(axis=-1)
    return total


def cross_entropy(logits: np.ndarray, targets: Sequence[Answer], readout: str) -> np.ndarray:
    """Cross entropy at each position against what stands there, nats, [t].

    A target is the token that follows, or for the multilabel readout the set of legal tokens (the
    sum of binary cross entropies, with which such models are trained).
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
    """(KL sum, ΔCE sum, positions with a target, max |Δlogit|) of logits [t, vocab].

    KL and ΔCE are over the scored positions (indices into t; a target for each, None where there is
    nothing to predict), the largest difference over all positions.

    Raises Gpt2cError where the program's logits have another shape or are not finite.
    """
    if program.shape != original.shape:
        raise Gpt2cError(f"the program gives logits {program.shape}, the original {original.shape}")
    kl, delta, counted, difference = 0.0, 0.0, 0, 0.0
    step = max(1, _BLOCK // original.shape[-1])
    for start in range(0, len(original), step):
        a, b = original[start : start + step], program[start : start + step]
        # A NaN or an infinity anywhere makes the largest difference one too.
        largest = float(np.abs(a - b).max())
        if not np.isfinite(largest):
            raise Gpt2cError("the program gives logits that are not finite")
        difference = max(difference, largest)
    for start in range(0, len(scored), step):
        rows = list(scored[start : start + step])
        a, b = original[rows], program[rows]
        kl += float(divergence(a, b, readout).sum())
        there = [i for i, t in enumerate(targets[start : start + step]) if t is not None]
        if there:
            wanted = [targets[start + i] for i in there]
            change = cross_entropy(b[there], wanted, readout)  # type: ignore[arg-type]
            change -= cross_entropy(a[there], wanted, readout)  # type: ignore[arg-type]
            delta += float(change.sum())
            counted += len(there)
    return kl, delta, counted, difference


def compare_texts(
    reference: Sequence[int], margins: Sequence[float], hypothesis: Sequence[int], wer: float
) -> FreeRunning:
    """FreeRunning-running greedy ids: after the first token that differs, nothing can be compared."""
    n = min(len(reference), len(hypothesis))
    first = next((i for i in range(n) if reference[i] != hypothesis[i]), n)
    if first == n:
        # One is the beginning of the other: a program that stops early or late is wrong.
        return FreeRunning(wer, len(reference), 0, int(len(reference) != len(hypothesis)))
    tie = margins[first] < TIE
    return FreeRunning(wer, len(reference), int(tie), int(not tie))


def summarise(outcomes: Sequence[Outcome], *, seed: int = 0) -> dict[str, Measure]:
    """The measures that could be taken, by the keys of fidelity.json, with their intervals."""
    free = [o.free for o in outcomes if o.free is not None]
    forced = [o.forced for o in outcomes if o.forced is not None and o.forced.positions]
    with_logits = [(f, f.kl) for f in forced if f.kl is not None]
    guarded = [(f, f.wer_core) for f in free if f.wer_core is not None]
    found = {
        "wer": ratio([f.wer for f in free], seed=seed),
        "wer_core": ratio([wer for _, wer in guarded], seed=seed),
        "core_share": ratio([f.alone for f, _ in guarded], [f.new for f, _ in guarded], seed=seed),
        "core_share_forced": ratio([f.sure for f in forced], [f.own for f in forced], seed=seed),
        "agreement": ratio([f.agreed for f in forced], [f.positions for f in forced], seed=seed),
        "match": ratio([f.agreed == f.positions for f in forced], seed=seed),
        "kl": ratio(
            [kl for _, kl in with_logits], [f.positions for f, _ in with_logits], seed=seed
        ),
        "delta_ce": ratio(
            [f.delta_ce for f, _ in with_logits], [f.targets for f, _ in with_logits], seed=seed
        ),
    }
    return {name: measure for name, measure in found.items() if measure.n}


def exactness(outcomes: Sequence[Outcome]) -> dict[str, bool | int]:
    """Whether no token differs but at numerical ties, and how many ties were seen.

    Both free-running (the first difference of a continuation) and teacher forced; a prompt that the
    program's tokenizer reads otherwise differs too.
    """
    parts = [part for o in outcomes for part in (o.forced, o.free) if part is not None]
    return {
        "value": all(part.wrong == 0 for part in parts) and not any(o.misread for o in outcomes),
        "ties": sum(part.ties for part in parts),
        "n": len(outcomes),
    }
