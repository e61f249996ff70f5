"""Addition and subtraction digit by digit: the sum of a column, and the carry into it.

Pattern: heads that move the digits of a column, neurons that add them, and a value that tells
whether the lower columns overflow.
After: ``column = digit(a, place) + digit(b, place)``, ``carry = carried(a, b, place, 10)``,
``numeral((column + carry) % 10)``.
"""

from collections.abc import Iterator, Sequence

from ..facts import Facts
from .base import Idiom, Outcome, Variable, numerals

BASES = range(2, 17)


def base_of(facts: Facts) -> int | None:
    """The base in which all words except separators are digits; None if there is none."""
    digits = {int(word) for word in numerals(facts)}
    base = len(digits)
    return base if base in BASES and digits == set(range(base)) else None


def variables(facts: Facts) -> Iterator[Variable]:
    base = base_of(facts)
    if base is None or not facts.is_task:
        return
    for a, b in _operands(facts):
        yield from _columns(a, b, base, "", f"{facts.answered}", "the lowest")
        if facts.fixed is None:
            top = f"places({a}, {b}, {base}) - 1 - {facts.answered}"
            yield from _columns(a, b, base, "_down", top, "the lowest")


def _operands(facts: Facts) -> Iterator[tuple[str, str]]:
    """The two numbers of a prompt: its halves, or the tokens before and after a sign."""
    start = facts.start
    others = [word for word in facts.words if not (word.isascii() and word.isdigit())]
    if not others and facts.fixed is not None and facts.fixed % 2 == 0:
        half = facts.fixed // 2
        yield f"seen[{start or ''}:{start + half}]", f"seen[{start + half}:{start + 2 * half}]"
    if len(others) == 1 and facts.mark is not None:
        sign = others[0]
        first = f"before(seen, {sign!r})" if start else f"until(seen, {sign!r})"
        yield first, f"until(after(seen, {sign!r}), {facts.mark!r})"


def _columns(a: str, b: str, base: int, tail: str, place: str, lowest: str) -> Iterator[Variable]:
    meaning = f"the place of the digit that is asked for, 0 being {lowest}"
    yield Variable(f"place{tail}", "count", place, meaning, 0.3, plain=True)
    text = f"digit({a}, place{tail}) + digit({b}, place{tail})"
    meaning = "the sum of both digits at that place"
    yield Variable(f"column{tail}", "count", text, meaning, 0.5, (f"place{tail}",))
    text = f"carried({a}, {b}, place{tail}, {base})"
    meaning = "what is carried into that place"
    yield Variable(f"carry{tail}", "count", text, meaning, 0.5, (f"place{tail}",))
    if not tail:  # the length of a difference is not known before its lower digits
        text = f"digit({a}, place) - digit({b}, place)"
        meaning = "the difference of both digits at that place"
        yield Variable("difference", "count", text, meaning, 0.6, ("place",))
        text = f"borrowed({a}, {b}, place)"
        meaning = "what is borrowed from that place"
        yield Variable("borrow", "count", text, meaning, 0.6, ("place",))


def outcomes(facts: Facts, variables: Sequence[Variable]) -> Iterator[Outcome]:
    base = base_of(facts)
    names = {variable.name for variable in variables}
    for tail in ("", "_down"):
        if f"column{tail}" in names and f"carry{tail}" in names:
            reads = (f"column{tail}", f"carry{tail}")
            text = f"numeral((column{tail} + carry{tail}) % {base})"
            yield Outcome(text, reads, 0.8)
            yield Outcome(f"numeral(column{tail} % {base})", reads[:1], 0.7)
    if {"difference", "borrow"} <= names:
        text = f"numeral((difference - borrow) % {base})"
        yield Outcome(text, ("difference", "borrow"), 0.9)


IDIOM = Idiom("column sum", variables, outcomes)
