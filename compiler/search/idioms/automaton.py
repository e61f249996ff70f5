"""The state of a finite automaton, learned from the model's answers.

Pattern: the answer depends on the tokens through one of a few states, which a part holds.
After: ``state = walk(seen, {'start': {'0': 'after 0'}, ...}, 'start')``. Shorter counts and flags
are preferred.
"""

from collections.abc import Iterator

from ..evidence import Evidence
from .base import Idiom, Variable


def variables(evidence: Evidence) -> Iterator[Variable]:
    facts, machine = evidence.facts, evidence.machine
    if machine is None or not machine.steps:
        return
    read = facts.prompt if facts.is_task else "seen"
    text = f"walk({read}, {machine.steps!r}, {machine.start!r})"
    meaning = f"the state of an automaton with {len(machine.moves)} states"
    yield Variable("state", "state", text, meaning, 0.8 + 0.2 * machine.size)


IDIOM = Idiom("automaton", learned=variables)
