"""Families: parts that carry one label."""

import re
from collections.abc import Iterable

from ..ir import Evidence


def family(evidence: Evidence) -> str | None:
    """The name under which parts that do the same are grouped; None: nothing is known.

    A head's is its best role. A neuron's is its predicate, or the words of its label up to the first
    stop or bracket, where there is none.
    """
    if evidence.roles:
        return evidence.roles[0][0].replace("_", " ")
    if evidence.label is None:
        return None
    words = re.split(r"[;(:]| [–-] ", evidence.label, maxsplit=1)[0].strip()
    return words or evidence.label


def grouped(named: Iterable[tuple[str, Evidence]]) -> dict[str, list[str]]:
    """Family → names of its parts, in their order; what has no family is left out."""
    found: dict[str, list[str]] = {}
    for name, evidence in named:
        key = family(evidence)
        if key is not None:
            found.setdefault(key, []).append(name)
    return found
