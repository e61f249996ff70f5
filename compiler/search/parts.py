"""Rules for single parts: selectors of heads and activations of neurons.

Each candidate (a part's predicate, or one of a few plain patterns) first replaces its part alone,
and is measured by KL and by the variance of the part's output that it keeps. Candidates are then
added together, in order of cost per number saved, while their total cost stays within the error
budget.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..data.sample import Sample
from ..ir import OV, QK, Evidence, Head, Mlp, Program
from ..predicates import Formula, Label, Pattern, parse_label
from ..predicates.hard import PLAIN, hard
from ..predicates.language import In, walk
from .candidate import Candidate
from .replacement import ReplacementEvaluator

FAR = 0.6  # plain patterns with a larger total variation from the attention are not tried
Log = Callable[[str], None]


@dataclass(frozen=True)
class Replaced:
    """The accepted rules in order, the numbers of parts examined, and the total KL."""

    candidates: tuple[Candidate, ...]
    heads: int
    neurons: int
    kl: float


def find_rules(
    program: Program,
    samples: Sequence[Sample],
    budget: float,
    *,
    fit: float = 0.5,
    match: float = 0.0,
    log: Log = lambda line: None,
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None,
) -> Replaced:
    """Rules that replace parts of the core within an error budget. Deterministic.

    Args:
        samples: texts for measuring; as many as fit in memory are used.
        budget: limit on the KL of all rules together, in nats per token.
        fit: minimum share of the variance of a part's output that its rule must keep.
        match: minimum share of samples on which all scored answers stay the same.
    """
    evaluator = ReplacementEvaluator(program, samples, match)
    heads = [head for head in program.core.of(Head) if _is_weights(head)]
    neurons = [row for mlp in program.core.of(Mlp) for row in mlp.rows if row.rule is None]
    candidates = [
        *_head_candidates(evaluator, heads, progress),
        *_neuron_candidates(evaluator, fit),
    ]
    good = [
        candidate for candidate in candidates if candidate.fit >= fit and candidate.kl <= budget
    ]
    good = [candidate for candidate in good if candidate.saved > 0]
    for candidate in candidates:
        if isinstance(candidate.label, Pattern):
            log(
                f"{candidate.name}: {candidate.words}: KL {candidate.kl:.2g},"
                f" keeps {candidate.fit:.0%} of its variance"
            )
    kept, cost = _together(evaluator, good, budget, log, progress)
    return Replaced(tuple(kept), len(heads), len(neurons), cost)


def _is_weights(head: Head) -> bool:
    return isinstance(head.selector, QK) and isinstance(head.ov, OV)


def _together(
    evaluator: ReplacementEvaluator,
    candidates: Sequence[Candidate],
    budget: float,
    log: Log,
    progress: Callable[[str, int, int], None],
) -> tuple[list[Candidate], float]:
    """Add candidates by cost per number saved, and reject those that exceed the budget.

    Heads are added one by one; the neurons ranked between two heads are added together.
    """
    ranked = sorted(
        candidates, key=lambda candidate: (max(candidate.kl, 0.0) / candidate.saved, candidate.name)
    )
    kept: dict[str, Candidate] = {}
    cost, most = 0.0, sum(isinstance(candidate.label, Pattern) for candidate in ranked)
    done = 0
    waiting: list[Candidate] = []
    full = False  # a neuron exceeded the budget; later ones cost more per number saved
    for candidate in [*ranked, None]:
        if candidate is not None and isinstance(candidate.label, Formula):
            waiting.append(candidate)
            continue
        if waiting and not full:
            taken, cost = _largest_prefix(evaluator, kept, waiting, (budget, cost), log)
            full = taken < len(waiting)
            kept |= {neuron.name: neuron for neuron in waiting[:taken]}
        waiting = []
        if candidate is None or candidate.name in kept:
            continue
        done += 1
        progress("symbolize: rules for heads, together", done, most)
        kl = evaluator.kl({**kept, candidate.name: candidate})
        fits = kl <= budget
        log(
            f"{candidate.name}: {candidate.words}: total KL {kl:.2g},"
            f" {'kept' if fits else 'rolled back'}"
        )
        if fits:
            kept, cost = {**kept, candidate.name: candidate}, kl
    return list(kept.values()), cost


def _largest_prefix(
    evaluator: ReplacementEvaluator,
    kept: Mapping[str, Candidate],
    neurons: Sequence[Candidate],
    limits: tuple[float, float],
    log: Log,
) -> tuple[int, float]:
    """The length of the longest prefix of ``neurons`` that fits the budget, and the total cost.

    ``limits``: the budget, and the cost of the rules in ``kept``.
    """
    budget, cost = limits
    low, high, trying = 0, len(neurons), len(neurons)
    while low < high:
        kl = evaluator.kl({**kept, **{candidate.name: candidate for candidate in neurons[:trying]}})
        log(f"rules for {trying} of {len(neurons)} more neurons: total KL {kl:.2g}")
        if kl <= budget:
            low, cost = trying, kl
        else:
            high = trying - 1
        trying = (low + high + 1) // 2
    return low, cost


def _head_candidates(
    evaluator: ReplacementEvaluator,
    heads: Sequence[Head],
    progress: Callable[[str, int, int], None],
) -> list[Candidate]:
    """For each head, its predicate and the plain pattern nearest to its attention."""
    if not heads:
        return []
    program = evaluator.program
    plain = {words: hard(condition) for words, condition in PLAIN.items()}
    apart = evaluator.distances([head.name for head in heads], list(plain.values()))
    proposals: list[tuple[Head, str, Label]] = []
    for head, row in zip(heads, apart):
        nearest = int(row.argmin())
        words = list(plain)[nearest]
        if row[nearest] <= FAR:
            proposals.append((head, words, plain[words]))
        label = _label(program, head.evidence)
        if isinstance(label, Pattern):
            proposals.append((head, head.evidence.label or "its label", label))
    costs = evaluator.replace_heads([(head.name, label) for head, _, label in proposals], progress)
    return [
        Candidate(head.name, label, words, _saved(program, head) - numbers_of(label), kl, fit)
        for (head, words, label), (kl, fit) in zip(proposals, costs)
    ]


def _neuron_candidates(evaluator: ReplacementEvaluator, fit: float) -> list[Candidate]:
    """The predicates of neurons, as candidates."""
    program, saved = evaluator.program, program_width(evaluator.program)
    candidates = []
    for mlp in program.core.of(Mlp):
        labels = {}
        for index, row in enumerate(mlp.rows):
            label = _label(program, row.evidence) if row.rule is None else None
            if isinstance(label, Formula) and saved > numbers_of(label):
                labels[index] = label
        if not labels:
            continue
        costs = evaluator.neurons(mlp, labels)
        for (index, label), (kl, share) in zip(labels.items(), costs):
            row = mlp.rows[index]
            words = row.evidence.label or "its label"
            candidates.append(
                Candidate(row.name, label, words, saved - numbers_of(label), kl, share)
            )
    return candidates


def program_width(program: Program) -> int:
    """The numbers of a neuron that a rule makes unnecessary: input direction and bias."""
    return program.shape.width + 1


def _label(program: Program, evidence: Evidence) -> Label | None:
    if evidence.predicate is None:
        return None
    return parse_label(evidence.predicate, program.vocabulary, program.shape.vocab)


def _saved(program: Program, head: Head) -> int:
    assert isinstance(head.selector, QK)
    refs = (head.selector.weights, head.selector.query_bias, head.selector.key_bias)
    return sum(int(np.prod(program.extent(ref))) for ref in refs if ref is not None)


def numbers_of(label: Label) -> int:
    """The numbers that a rule holds: its coefficients and its tokens."""
    leaves = (leaf for term in label.terms for leaf in walk(term.condition))
    return len(label.terms) + sum(len(leaf.tokens) for leaf in leaves if isinstance(leaf, In))
