"""Counters and flags whose values determine what an automaton answers, where it has such.

A counter starts at 0; each letter adds a constant to it or resets it, modulo a number, or within
bounds. It belongs to an automaton if its value is a function of the state: all ways to a state
lead to the same value (a homomorphism of the automaton, checked at every state with every letter).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from .automata import Automaton, Output

MOST_KINDS = 4  # of letters that do the same everywhere: the effects of each are tried
MOST_PERIOD = 6  # largest period that is tried
MOST_TOGETHER = 3  # counters of one automaton

Effect = int | None  # what a letter adds; None: it resets the counter


@dataclass(frozen=True)
class Counter:
    """A number that letters change.

    Attributes:
        effects: (letter, effect) for each letter of the alphabet.
        period: the number modulo which it counts; None if it does not.
        most: the number beyond which it does not count, nor below 0; None if it has no bounds.
    """

    effects: tuple[tuple[str, Effect], ...]
    period: int | None = None
    most: int | None = None

    def after(self, value: int, letter: str) -> int:
        """The value after one more letter."""
        effect = dict(self.effects)[letter]
        if effect is None:
            return 0
        if self.period is not None:
            return (value + effect) % self.period
        return value + effect if self.most is None else min(max(value + effect, 0), self.most)

    @property
    def adding(self) -> tuple[tuple[int, str], ...]:
        """(what it adds, letter) for the letters that add something, nearest to 0."""
        half, kept = (self.period or 0) // 2, []
        for letter, effect in self.effects:
            if effect:
                smaller = self.period is not None and effect > half
                kept.append((effect - (self.period or 0) if smaller else effect, letter))
        return tuple(kept)

    @property
    def resets(self) -> tuple[str, ...]:
        return tuple(letter for letter, effect in self.effects if effect is None)

    @property
    def is_flag(self) -> bool:
        """Whether it says no more than that a letter was seen."""
        return self.most == 1 and [times for times, _ in self.adding] == [1]

    @property
    def falls(self) -> bool:
        """Whether a letter subtracts, so that the bounds matter."""
        return any(times < 0 for times, _ in self.adding)

    def text(self, read: str) -> str:
        """The rule of the value over the tokens that ``read`` gives.

        Without a letter that subtracts, an upper bound only limits what is compared, and the rule
        counts on.
        """
        if self.resets:
            read = f"since({read}, {', '.join(map(repr, self.resets))})"
        if self.is_flag:
            return f"{self.adding[0][1]!r} in {read}"
        if self.most is not None and self.falls:
            steps = ", ".join(f"{letter!r}, {times}" for times, letter in self.adding)
            return f"bounded_sum({read}, {self.most}, {steps})"
        total = ""
        for times, letter in sorted(self.adding, key=lambda each: each[0] < 0):
            term = f"count({read}, {letter!r})"
            term = term if abs(times) == 1 else f"{abs(times)} * {term}"
            sign = ("-" if times < 0 else "") if not total else " - " if times < 0 else " + "
            total += sign + term
        if self.period is None:
            return total
        grouped = total if len(self.adding) == 1 and not self.falls else f"({total})"
        return f"{grouped} % {self.period}"

    @property
    def size(self) -> int:
        """The length of the rule: for comparing counters with each other and with a table."""
        return len(self.text("seen"))


def counters_of(machine: Automaton, letters: Sequence[str]) -> tuple[Counter, ...] | None:
    """The shortest counters whose values determine every answer; None if there are none.

    None too if the table of the automaton is shorter than their rules.
    """
    kinds = _kinds(machine, letters)
    if len(kinds) > MOST_KINDS or len(machine.moves) < 2:
        return None
    states = list(machine.moves)
    known: dict[tuple[int, ...], tuple[Counter, dict[str, int]]] = {}
    for counter in _proposed(kinds, len(states)):
        values = values_of(machine, counter)
        if values is None or len(set(values.values())) == 1:
            continue
        parts = _partition([values[state] for state in states])
        if parts not in known or counter.size < known[parts][0].size:
            known[parts] = counter, values
    ranked = sorted(known.values(), key=lambda each: (each[0].size, each[0].text("seen")))
    best: tuple[Counter, ...] | None = None
    for together in range(1, MOST_TOGETHER + 1):
        for chosen in combinations(ranked, together):
            size = sum(counter.size for counter, _ in chosen)
            if best is not None and size >= sum(counter.size for counter in best):
                continue
            rows = [tuple(values[state] for _, values in chosen) for state in states]
            if _determine(rows, [machine.outputs[state] for state in states]):
                best = tuple(counter for counter, _ in chosen)
    table = len(f"walk(seen, {machine.steps!r}, {machine.start!r})")
    if best is None or sum(counter.size for counter in best) >= table:
        return None
    return best


def values_of(machine: Automaton, counter: Counter) -> dict[str, int] | None:
    """The counter's value in each state; None if two ways to a state lead to different values."""
    values, queue = {machine.start: 0}, [machine.start]
    for state in queue:
        for letter, following in machine.moves[state].items():
            value = counter.after(values[state], letter)
            if following not in values:
                values[following] = value
                queue.append(following)
            elif values[following] != value:
                return None
    return values


def _kinds(machine: Automaton, letters: Sequence[str]) -> list[list[str]]:
    """The letters, those together that lead to the same states from everywhere."""
    kinds: dict[tuple[str | None, ...], list[str]] = {}
    for letter in letters:
        column = tuple(row.get(letter) for row in machine.moves.values())
        kinds.setdefault(column, []).append(letter)
    return list(kinds.values())


def _proposed(kinds: Sequence[Sequence[str]], states: int) -> Iterator[Counter]:
    """Counters with every choice of effects; those that differ in sign only once."""
    for period in range(2, min(states, MOST_PERIOD) + 1):
        for chosen in product((*range(period), None), repeat=len(kinds)):
            if any(chosen):
                yield Counter(_spread(kinds, chosen), period=period)
    for chosen in product((0, 1, -1, None), repeat=len(kinds)):
        if next(filter(None, chosen), -1) > 0 or (-1 in chosen and 1 in chosen):
            if next(filter(None, chosen)) > 0:
                yield Counter(_spread(kinds, chosen))
            for most in range(1, states):
                yield Counter(_spread(kinds, chosen), most=most)


def _spread(
    kinds: Sequence[Sequence[str]], chosen: Sequence[Effect]
) -> tuple[tuple[str, Effect], ...]:
    return tuple((letter, effect) for kind, effect in zip(kinds, chosen) for letter in kind)


def _partition(values: Sequence[int]) -> tuple[int, ...]:
    """Which values are equal, whatever they are."""
    order: Mapping[int, int] = {value: i for i, value in enumerate(dict.fromkeys(values))}
    return tuple(order[value] for value in values)


def _determine(rows: Sequence[tuple[int, ...]], outputs: Sequence[Output]) -> bool:
    """Whether equal values always have equal answers."""
    known: dict[tuple[int, ...], Output] = {}
    return all(known.setdefault(row, output) == output for row, output in zip(rows, outputs))
