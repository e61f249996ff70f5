"""The catalogue of idioms that the search can propose, one per file."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..evidence import Evidence
from ..facts import Facts
from . import (
    aligned,
    automaton,
    automaton_counters,
    column_sum,
    constants,
    counts,
    current_token,
    last_other,
    latest_among,
    length,
    match_neighbour,
    modular_count,
    most_common,
    nesting,
    ordered,
    pair_seen,
    position,
    previous_token,
    prompt_place,
    run_length,
    seen_before,
    token_count,
    weighted_sum,
)
from .base import Idiom, Outcome, Variable

IDIOMS: tuple[Idiom, ...] = tuple(
    module.IDIOM
    for module in (
        current_token,
        constants,
        previous_token,
        seen_before,
        counts,
        modular_count,
        length,
        last_other,
        pair_seen,
        run_length,
        prompt_place,
        match_neighbour,
        aligned,
        ordered,
        most_common,
        token_count,
        column_sum,
        weighted_sum,
        latest_among,
        nesting,
        automaton_counters,
        automaton,
        position,
    )
)


def variables(facts: Facts) -> list[Variable]:
    """All values that the idioms propose, in the catalogue's order; each reads earlier ones."""
    return [
        replace(variable, idiom=idiom.name)
        for idiom in IDIOMS
        for variable in idiom.variables(facts)
    ]


def outcomes(facts: Facts, proposed: Sequence[Variable]) -> Iterator[Outcome]:
    """All argmax answers that the idioms propose."""
    for idiom in IDIOMS:
        yield from idiom.outcomes(facts, proposed)


def learned(evidence: Evidence) -> list[Variable]:
    """The values that idioms learn from the original, without those of :func:`variables`."""
    known = {variable.text for variable in variables(evidence.facts)}
    return [
        replace(variable, idiom=idiom.name)
        for idiom in IDIOMS
        for variable in idiom.learned(evidence)
        if variable.text not in known
    ]


def exceptional(facts: Facts) -> list[Variable]:
    """The values that exceptions may read besides those of :func:`variables`."""
    return [
        replace(variable, idiom=idiom.name)
        for idiom in IDIOMS
        for variable in idiom.exceptions(facts)
    ]
