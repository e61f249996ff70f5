"""Families: parts that do the same kind of thing."""

import re

from ..codegen.names import best_role
from ..codegen.neurons import IN_WORDS, UNEXPLAINED, family_of
from ..ir import Evidence, Program


def family(program: Program, evidence: Evidence) -> str | None:
    """The name under which parts that do the same are grouped; None: nothing is known.

    A head's is its best role. A neuron's is that of its program: what the strongest condition of its
    label is about; where a label can't be executed, its words up to the first stop or bracket.
    """
    if evidence.roles:
        return (best_role(evidence) or evidence.roles[0][0]).replace("_", " ")
    found = family_of(program, evidence)
    if found == UNEXPLAINED:
        return None
    if found != IN_WORDS:
        return found
    words = re.split(r"[;(:]| [–-] ", evidence.label or "", maxsplit=1)[0].strip()
    return words or evidence.label
