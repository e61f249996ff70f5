"""Families: groups of parts with the same function."""

import re

from ..codegen.names import best_role
from ..codegen.neurons import IN_WORDS, UNEXPLAINED, family_of
from ..ir import Evidence, Program


def family(program: Program, evidence: Evidence) -> str | None:
    """The family of a part; None if nothing is known about the part.

    A head's family is its best role. A neuron's is the subject of the strongest condition of its
    predicate; without a predicate, the words of its label up to the first punctuation mark.
    """
    if evidence.roles:
        return (best_role(evidence) or evidence.roles[0][0]).replace("_", " ")
    name = family_of(program, evidence)
    if name == UNEXPLAINED:
        return None
    if name != IN_WORDS:
        return name
    words = re.split(r"[;(:]| [–-] ", evidence.label or "", maxsplit=1)[0].strip()
    return words or evidence.label
