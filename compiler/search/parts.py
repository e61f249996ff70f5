"""Rules in place of single parts of a model of weights: where heads look, and how active neurons are.

Each rule is proposed (a part's label, or one of a few plain patterns), put in place of the part alone,
and measured there: what the whole model then says (KL), and what the part then writes. Then rules are
put in together, those that cost least for what they save first, as long as all of them together stay
within the error budget.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..data.sample import Sample
from ..ir import OV, QK, Evidence, Head, Mlp, Program
from ..predicates import Formula, Label, Pattern, parse_label
from ..predicates.hard import PLAIN, hard
from ..predicates.language import And, Condition, In, Not, Or
from .candidate import Candidate
from .replacement import ReplacementEvaluator

FAR = 0.6  # total variation from where the head looks: a plain pattern so far off is not tried
Log = Callable[[str], None]


@dataclass(frozen=True)
class Replaced:
    """What was kept, in the order in which it was put in, what was looked at, and the cost of it all."""

    offers: tuple[Candidate, ...]
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
    """The rules that can stand for parts of the core within an error budget. Deterministic.

    Args:
        samples: texts on which all is measured; as many as memory allows are used.
        budget: KL (nats a token) that all rules together may cost.
        fit: the least share of the variance of what a part writes that its rule must keep.
        match: the least share of texts with all answers as they were, where it is said which count.
    """
    trial = ReplacementEvaluator(program, samples, match)
    heads = [head for head in program.core.of(Head) if _is_weights(head)]
    neurons = [row for mlp in program.core.of(Mlp) for row in mlp.rows if row.rule is None]
    offers = [
        *_head_offers(trial, heads, progress),
        *_neuron_offers(trial, fit),
    ]
    good = [offer for offer in offers if offer.fit >= fit and offer.kl <= budget]
    good = [offer for offer in good if offer.saved > 0]
    for offer in offers:
        if isinstance(offer.label, Pattern):
            log(
                f"{offer.name}: {offer.words}: KL {offer.kl:.2g}, keeps {offer.fit:.0%} of what it writes"
            )
    kept, cost = _together(trial, good, budget, log, progress)
    return Replaced(tuple(kept), len(heads), len(neurons), cost)


def _is_weights(head: Head) -> bool:
    return isinstance(head.selector, QK) and isinstance(head.ov, OV)


def _together(
    trial: ReplacementEvaluator,
    offers: Sequence[Candidate],
    budget: float,
    log: Log,
    progress: Callable[[str, int, int], None],
) -> tuple[list[Candidate], float]:
    """Puts in one offer after another, the cheapest for what it saves first, and takes out what is too much.

    Heads go in one by one; neurons, which are many, all together that stand between two heads.
    """
    ranked = sorted(offers, key=lambda offer: (max(offer.kl, 0.0) / offer.saved, offer.name))
    kept: dict[str, Candidate] = {}
    cost, most = 0.0, sum(isinstance(offer.label, Pattern) for offer in ranked)
    done = 0
    waiting: list[Candidate] = []
    full = False  # a neuron was too much: those after it cost more for what they save
    for offer in [*ranked, None]:
        if offer is not None and isinstance(offer.label, Formula):
            waiting.append(offer)
            continue
        if waiting and not full:
            taken, cost = _as_many(trial, kept, waiting, (budget, cost), log)
            full = taken < len(waiting)
            kept |= {neuron.name: neuron for neuron in waiting[:taken]}
        waiting = []
        if offer is None or offer.name in kept:
            continue
        done += 1
        progress("symbolize: rules for heads, together", done, most)
        found = trial.kl({**kept, offer.name: offer})
        fits = found <= budget
        log(
            f"{offer.name}: {offer.words}: KL {found:.2g} in all, {'kept' if fits else 'rolled back'}"
        )
        if fits:
            kept, cost = {**kept, offer.name: offer}, found
    return list(kept.values()), cost


def _as_many(
    trial: ReplacementEvaluator,
    kept: Mapping[str, Candidate],
    neurons: Sequence[Candidate],
    limits: tuple[float, float],
    log: Log,
) -> tuple[int, float]:
    """How many of these neurons, the first first, fit in the budget beside what is kept, and the cost.

    ``limits``: the budget, and what is kept costs.
    """
    budget, cost = limits
    low, high, trying = 0, len(neurons), len(neurons)
    while low < high:
        found = trial.kl({**kept, **{offer.name: offer for offer in neurons[:trying]}})
        log(f"rules for {trying} of {len(neurons)} neurons more: KL {found:.2g} in all")
        if found <= budget:
            low, cost = trying, found
        else:
            high = trying - 1
        trying = (low + high + 1) // 2
    return low, cost


def _head_offers(
    trial: ReplacementEvaluator, heads: Sequence[Head], progress: Callable[[str, int, int], None]
) -> list[Candidate]:
    """For each head its label, and the plain pattern that is nearest to where it looks."""
    if not heads:
        return []
    program = trial.program
    plain = {words: hard(condition) for words, condition in PLAIN.items()}
    apart = trial.distances([head.name for head in heads], list(plain.values()))
    wanted: list[tuple[Head, str, Label]] = []
    for head, row in zip(heads, apart):
        nearest = int(row.argmin())
        words = list(plain)[nearest]
        if row[nearest] <= FAR:
            wanted.append((head, words, plain[words]))
        label = _label(program, head.evidence)
        if isinstance(label, Pattern):
            wanted.append((head, head.evidence.label or "its label", label))
    found = trial.in_place([(head.name, label) for head, _, label in wanted], progress)
    return [
        Candidate(head.name, label, words, _saved(program, head) - numbers_of(label), kl, fit)
        for (head, words, label), (kl, fit) in zip(wanted, found)
    ]


def _neuron_offers(trial: ReplacementEvaluator, fit: float) -> list[Candidate]:
    """For each neuron with a label that keeps enough of its variance: the label."""
    program, saved = trial.program, program_width(trial.program)
    offers = []
    for mlp in program.core.of(Mlp):
        labels = {}
        for index, row in enumerate(mlp.rows):
            label = _label(program, row.evidence) if row.rule is None else None
            if isinstance(label, Formula) and saved > numbers_of(label):
                labels[index] = label
        if not labels:
            continue
        found = trial.neurons(mlp, labels)
        for (index, label), (kl, share) in zip(labels.items(), found):
            row = mlp.rows[index]
            words = row.evidence.label or "its label"
            offers.append(Candidate(row.name, label, words, saved - numbers_of(label), kl, share))
    return offers


def program_width(program: Program) -> int:
    """Numbers of a neuron that a rule makes unnecessary: the direction that it reads, and its bias."""
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
    """Numbers that a rule holds: its heights, and the tokens that it names."""
    return len(label.terms) + sum(_tokens(term.condition) for term in label.terms)


def _tokens(condition: Condition) -> int:
    match condition:
        case In(_, tokens):
            return len(tokens)
        case Not(inner):
            return _tokens(inner)
        case And(parts) | Or(parts):
            return sum(map(_tokens, parts))
        case _:
            return 0
