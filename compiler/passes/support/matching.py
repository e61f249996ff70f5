"""Matches the words of ``--keep`` and ``--drop`` to parts: by name, label, or token class."""

from collections.abc import Iterator, Sequence, Set
from functools import partial

import numpy as np

from ...errors import Gpt2cError
from ...ir import Program
from ...predicates import parse_label
from ...predicates.classes import NAMES, members
from ...predicates.language import And, Condition, In, InClass, Or
from .budget import Part

COVERED = 0.5  # of a class: a label with a set that has so much of it is about the class


def matching(program: Program, parts: Sequence[Part], wanted: str, option: str) -> frozenset[str]:
    """Names of the parts that one of the words, with | between, means.

    A word is a part's name; or a class of tokens (``months``): then it means the parts whose label,
    as it can be executed, raises them where a token is in the class, or in a set that has half of
    the class; or else it is looked for in the words of labels.

    Raises:
        Gpt2cError: a word means no part.
    """
    found: set[str] = set()
    for word in filter(None, (each.strip() for each in wanted.split("|"))):
        small = word.lower()
        meant = {part.name for part in parts if part.name == word}
        if not meant and small.replace(" ", "_") in NAMES:
            about = partial(_is_about, program, name=small.replace(" ", "_"))
            meant = {part.name for part in parts if about(part.evidence.predicate)}
        if not meant:
            meant = {part.name for part in parts if small in (part.evidence.label or "").lower()}
        if not meant:
            raise Gpt2cError(
                f"no part is called {word[:60]!r} or has it in its label",
                where=f"--{option}",
                hint="gpt2c label shows the labels.",
            )
        found |= meant
    return frozenset(found)


def _is_about(program: Program, predicate: str | None, *, name: str) -> bool:
    """Whether a label raises its part at tokens, or after tokens, of a class."""
    if predicate is None:
        return False
    try:
        label = parse_label(predicate, program.vocabulary, program.shape.vocab)
    except Gpt2cError:  # edited by hand into something that is no label
        return False
    classes = members(program.vocabulary, program.shape.vocab)
    wanted = frozenset(np.flatnonzero(classes[name]).tolist())
    if not wanted:
        return False
    return any(
        len(wanted & each) >= COVERED * len(wanted)
        for term in label.terms
        if term.coefficient > 0
        for each in _sets(term.condition, name, wanted)
    )


def _sets(condition: Condition, name: str, wanted: Set[int]) -> Iterator[Set[int]]:
    match condition:
        case In(_, tokens):
            yield frozenset(tokens)
        case InClass(_, other) if other == name:
            yield wanted
        case And(parts) | Or(parts):
            for part in parts:
                yield from _sets(part, name, wanted)
