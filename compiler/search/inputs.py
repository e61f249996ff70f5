"""Facts about the inputs of a checkpoint, and fresh inputs of the same kind."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from . import fresh
from .facts import Facts, look
from .model import RuleModel
from .oracle import Case, Oracle
from .periods import periods_of


def facts_of(oracle: Oracle, cases: Sequence[Case]) -> Facts:
    """Facts about the inputs (see :class:`Facts`)."""
    shape, vocabulary = oracle.program.shape, oracle.program.vocabulary
    special = {content for content, _ in vocabulary.specials}
    special |= {oracle.names[i] for i in (shape.bos, shape.eos, *shape.ends) if i is not None}
    facts = look(
        [oracle.words(case.ids) for case in cases],
        [case.scored[0] for case in cases],
        oracle.names,
        sorted(special),
        None if shape.eos is None else oracle.names[shape.eos],
        len({case.offset for case in cases}) > 1,
        [case.scored for case in cases],
        oracle.answers(cases),
    )
    return replace(facts, periods=periods_of(oracle.program))


def due_of(cases: Sequence[Case]) -> int | None:
    """The number of scored answers per input; None if it varies."""
    due = {len(case.scored) for case in cases}
    return due.pop() if len(due) == 1 else None


def made_inputs(
    oracle: Oracle,
    cases: Sequence[Case],
    facts: Facts,
    due: int | None,
    model: RuleModel | None,
    count: int,
    rng: np.random.Generator,
) -> list[Case]:
    """Fresh inputs of the same kind; without a program, prompts are not continued.

    Args:
        due: number of answers per input; None: inputs end with the end token.
    """
    names, context = oracle.names, oracle.program.shape.context
    ids = {name: i for i, name in enumerate(names)}
    if not facts.is_task:
        if facts.follows and not oracle.multilabel:
            recast = fresh.recast(cases, names, facts, count, context, rng)
            if 2 * len(recast) >= count:
                return recast
        if not facts.follows or not oracle.multilabel:
            return fresh.mixed(cases, names, facts, count, context, rng)
        if model is None:
            return []
        return fresh.strings(cases, names, ids, model, facts, count, context, rng)
    starts = fresh.prompts(cases, names, facts, count, context, rng)
    if due == 1:
        return starts
    if model is None:
        return []
    return fresh.continued(starts, names, ids, model, facts, due, context, rng)
