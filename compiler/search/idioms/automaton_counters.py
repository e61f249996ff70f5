"""Counters and flags of an automaton, where their rules are shorter than its table of states.

Pattern: an automaton that was learned from the answers, whose letters each add a constant to a
counter, modulo a number or within bounds, or reset it; several counters may determine the state.
Before: ``walk(seen, {'start': {'0': 'odd'}, 'odd': {'0': 'start', '1': 'start'}}, 'start')``.
After: ``count(since(seen, '1'), '0') % 2``.
"""

from collections.abc import Iterator

from ..counters import Counter, counters_of
from ..evidence import Evidence
from .base import Idiom, Variable, plain_name


def variables(evidence: Evidence) -> Iterator[Variable]:
    facts, machine = evidence.facts, evidence.machine
    if machine is None:
        return
    read = facts.prompt if facts.is_task else "seen"
    for counter in counters_of(machine, facts.letters) or ():
        kind = "bool" if counter.is_flag else "count"
        cost = 0.8 + 0.1 * (counter.period or 1) + 0.1 * len(counter.resets)
        cost += 0.1 * len(counter.adding) + 0.1 * (counter.most is not None)
        yield Variable(_name(counter), kind, counter.text(read), _meaning(counter), cost)


def _name(counter: Counter) -> str:
    """Such as a_less_b_since_c_mod_2."""
    more = [plain_name(letter) for times, letter in counter.adding if times > 0]
    less = [plain_name(letter) for times, letter in counter.adding if times < 0]
    words = ["any" if counter.is_flag else "count", *more]
    words += ["less", *less] if less else []
    words += ["since", *map(plain_name, counter.resets)] if counter.resets else []
    words += ["mod", str(counter.period)] if counter.period else []
    words += ["to", str(counter.most)] if counter.most and counter.falls else []
    return "_".join(words)


def _meaning(counter: Counter) -> str:
    more = [_times(times, letter) for times, letter in counter.adding if times > 0]
    less = [_times(-times, letter) for times, letter in counter.adding if times < 0]
    resets = " or ".join(counter.resets)
    where = f" since the latest {resets}" if resets else ""
    if counter.is_flag:
        return f"whether {more[0]} was seen{where}"
    text = f"the number of {' and '.join(more)}" if more else "0"
    text += f" less that of {' and '.join(less)}" if less else ""
    text += where or " seen"
    text += f", modulo {counter.period}" if counter.period else ""
    return f"{text}, kept between 0 and {counter.most}" if counter.most and counter.falls else text


def _times(times: int, letter: str) -> str:
    return letter if times == 1 else f"{times} times {letter}"


IDIOM = Idiom("counters of an automaton", learned=variables)
