"""Matches the words of ``--keep`` and ``--drop`` to parts: by name, label, or token class."""

from collections.abc import Sequence
from functools import partial
from itertools import chain

import numpy as np

from ...errors import Gpt2cError
from ...ir import Program
from ...predicates import parse_label
from ...predicates.classes import NAMES, members
from ...predicates.language import In, InClass, walk
from .budget import Part

COVERED = 0.5  # share of a class that a token set must contain to match it


def matching(program: Program, parts: Sequence[Part], words: str, option: str) -> frozenset[str]:
    """The names of the parts that match one of the words, which are separated by |.

    A word is the name of a part; or a token class (``months``), which matches the parts whose
    predicate has a positive term on the class, or on a set that contains half of it; or else a word
    of a label.

    Raises:
        Gpt2cError: a word matches no part.
    """
    names: set[str] = set()
    for word in filter(None, (entry.strip() for entry in words.split("|"))):
        small = word.lower()
        matches = {part.name for part in parts if part.name == word}
        if not matches and small.replace(" ", "_") in NAMES:
            about = partial(_is_about, program, name=small.replace(" ", "_"))
            matches = {part.name for part in parts if about(part.evidence.predicate)}
        if not matches:
            matches = {part.name for part in parts if small in (part.evidence.label or "").lower()}
        if not matches:
            raise Gpt2cError(
                f"expected the name, class or label of a part, got {word[:60]!r}",
                where=f"--{option}",
                hint="gpt2c label shows the labels.",
            )
        names |= matches
    return frozenset(names)


def _is_about(program: Program, predicate: str | None, *, name: str) -> bool:
    """Whether a predicate has a positive term on a token class."""
    if predicate is None:
        return False
    try:
        label = parse_label(predicate, program.vocabulary, program.shape.vocab)
    except Gpt2cError:  # a hand-edited predicate may be invalid
        return False
    classes = members(program.vocabulary, program.shape.vocab)
    token_class = frozenset(np.flatnonzero(classes[name]).tolist())
    if not token_class:
        return False
    positive = (term.condition for term in label.terms if term.coefficient > 0)
    for condition in chain.from_iterable(walk(each, negated=False) for each in positive):
        match condition:
            case InClass(_, other) if other == name:
                return True
            case In(_, tokens) if len(token_class & set(tokens)) >= COVERED * len(token_class):
                return True
    return False
