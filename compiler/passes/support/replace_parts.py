"""Replaces selectors of heads and input weights of neurons by rules."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ...ir import Evidence, Head, Mlp, Neuron, Node, Program, Rule, count_numbers
from ..base import Context
from .budget import parts_of
from .cut import cut

if TYPE_CHECKING:
    from ...data.sample import Sample
    from ...search.candidate import Candidate


INPUTS = 144  # inputs that rules are measured on, where it is said which answers count
CHECKED = 3  # of so many inputs one is kept back to check that no answer changes


def replace_parts(
    program: Program, context: Context, budget: float, fit: float, same_answers: bool
) -> Program:
    """The program with the rules that cost no more than ``budget`` (KL, nats a token) together.

    With ``same_answers``, all scored answers must stay as they are, also on inputs that were not
    used to choose the rules.

    What was replaced, of how many, and at which price, is a notice; all that was tried is logged.
    """
    if program.guard is not None:
        context.notice(
            "symbolize: the guard was calibrated for the core as it is, so nothing was replaced"
            " (put symbolize before guard)"
        )
        return program
    samples = list(context.inputs[:INPUTS] or context.samples)
    if not samples:
        context.notice("symbolize: no text or inputs to measure rules on; nothing was replaced")
        return program
    from ...search.parts import find_rules  # loads torch, which takes seconds

    checked = samples[::CHECKED] if same_answers and len(samples) >= CHECKED else []
    result = find_rules(
        program,
        [sample for sample in samples if sample not in checked],
        budget,
        fit=fit,
        match=1.0 if same_answers else 0.0,
        log=context.log,
        progress=context.progress,
    )
    candidates = list(result.candidates)
    if checked and candidates:
        number = _unchanged(program, candidates, checked)
        context.log(f"{number} of {len(candidates)} rules change no answer of inputs kept back")
        candidates = candidates[:number]
    kept = {offer.name: offer for offer in candidates}
    after = with_rules(program, kept) if kept else program
    heads = sum(isinstance(node, Head) and node.name in kept for node in program.core)
    saved = _numbers(program) - _numbers(after)
    context.notice(
        f"symbolize: rules took the place of where {heads} of {result.heads} heads look and of"
        f" {len(kept) - heads} of {result.neurons} neurons"
        f" ({share(len(kept), result.heads + result.neurons)} of the parts,"
        f" {share(saved, _numbers(program))} of their numbers); KL {result.kl:.2g} nats a token"
    )
    return after


def _unchanged(
    program: Program, candidates: "Sequence[Candidate]", samples: "Sequence[Sample]"
) -> int:
    """How many of the candidates, in order, change no scored answer of these samples."""
    from ...search.replacement import ReplacementEvaluator

    evaluator = ReplacementEvaluator(program, samples, match=1.0)
    low, high = 0, len(candidates)
    while low < high:
        middle = (low + high + 1) // 2
        tried = {candidate.name: candidate for candidate in candidates[:middle]}
        if math.isfinite(evaluator.kl(tried)):
            low = middle
        else:
            high = middle - 1
    return low


def share(some: int, of: int) -> str:
    """``12.5 %``."""
    return f"{100 * some / max(of, 1):.1f} %"


def _numbers(program: Program) -> int:
    return count_numbers(program, program.core)["parts"]


def with_rules(program: Program, offers: "Mapping[str, Candidate]") -> Program:
    """The program with rules in place of these parts; the weights that nothing uses are gone."""
    arrays: dict[str, np.ndarray] = {}
    nodes: list[Node] = []
    for node in program.core:
        match node:
            case Head() if node.name in offers:
                offer = offers[node.name]
                evidence = _evidence(program, node.evidence, offer)
                rule = Rule(_text(program, offer))
                nodes.append(replace(node, selector=rule, evidence=evidence))
            case Mlp() if any(row.name in offers for row in node.rows):
                nodes.append(_with_rows(program, node, offers, arrays))
            case _:
                nodes.append(node)
    after = program.rewritten(tuple(nodes), arrays)
    return cut(after, {part.name for part in parts_of(after)}, {})


def _with_rows(
    program: Program, mlp: Mlp, offers: "Mapping[str, Candidate]", arrays: dict[str, np.ndarray]
) -> Mlp:
    """Rows with a rule come last, and read no direction."""
    rows: list[Neuron] = [
        replace(
            row,
            rule=Rule(_text(program, offers[row.name])),
            evidence=_evidence(program, row.evidence, offers[row.name]),
        )
        if row.name in offers
        else row
        for row in mlp.rows
    ]
    order = sorted(range(len(rows)), key=lambda index: rows[index].rule is not None)
    read = [index for index in order if rows[index].rule is None]
    arrays[mlp.w_in.name] = program.array(mlp.w_in)[read]
    arrays[mlp.bias.name] = program.array(mlp.bias)[read]
    arrays[mlp.w_out.name] = program.array(mlp.w_out)[order]
    if mlp.mean is not None:
        arrays[mlp.mean.name] = program.array(mlp.mean)[order]
    return replace(mlp, rows=tuple(rows[index] for index in order))


def _text(program: Program, offer: "Candidate") -> str:
    from ...predicates.printer import print_label

    return print_label(offer.label, program.vocabulary)


def _evidence(program: Program, evidence: Evidence, offer: "Candidate") -> Evidence:
    """The evidence with the rule's label, unless the rule is the part's own label."""
    text = _text(program, offer)
    if evidence.predicate == text:
        return replace(evidence, provenance="symbolize")
    words = f"looks at {offer.words}"
    return replace(evidence, label=words, predicate=text, score=None, provenance="symbolize")
