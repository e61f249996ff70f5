"""Checks of JSON that somebody may have changed: small functions that are put together."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..errors import Gpt2cError
from .files import show

# A check returns None, or what it expected and where below the value: ("a number", ".value").
Problem = tuple[str, str] | None
Check = Callable[[Any], Problem]


def require(check: Check, value: Any, where: object, name: str, hint: str | None = None) -> None:
    """Raise Gpt2cError, which says what was expected and where, if a value is not as checked."""
    problem = check(value)
    if problem is not None:
        expected, place = problem
        what = f"{name}{place}: expected {expected}, got {show(value, 40)}"
        raise Gpt2cError(what, where=str(where), hint=hint)


def number(value: Any) -> Problem:
    """A finite number that a float can hold."""
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    return None if plain and abs(value) < 1e300 else ("a number", "")


def count(value: Any) -> Problem:
    """A whole number of things."""
    plain = isinstance(value, int) and not isinstance(value, bool)
    return None if plain and 0 <= value < 2**63 else ("a count", "")


def text(value: Any) -> Problem:
    """Text that can be written to a file."""
    try:
        return None if isinstance(value, str) and value.encode() is not None else ("text", "")
    except UnicodeEncodeError:
        return "text", ""


def truth(value: Any) -> Problem:
    """True or false."""
    return None if isinstance(value, bool) else ("true or false", "")


def any_object(value: Any) -> Problem:
    """An object with any fields."""
    return None if isinstance(value, dict) else ("an object", "")


def optional(check: Check) -> Check:
    """The same, or null."""
    return lambda value: None if value is None else check(value)


def items(check: Check) -> Check:
    """A list of them."""

    def checked(value: Any) -> Problem:
        if not isinstance(value, list):
            return "a list", ""
        return _first((f"[{at}]", check(each)) for at, each in enumerate(value))

    return checked


def pairs(check: Check) -> Check:
    """A list of pairs of them."""
    listed = items(check)
    return items(
        lambda value: (
            ("a pair", "") if isinstance(value, list) and len(value) != 2 else listed(value)
        )
    )


def together(check: Check, *names: str) -> Check:
    """An object as checked that has all of these fields or none."""

    def checked(value: Any) -> Problem:
        if (problem := check(value)) is not None:
            return problem
        missing = [name for name in names if name not in value]
        return (f"a field {missing[0]}", "") if 0 < len(missing) < len(names) else None

    return checked


def by_name(check: Check) -> Check:
    """An object from names to them."""

    def checked(value: Any) -> Problem:
        if not isinstance(value, dict):
            return "an object", ""
        keys = ((f".{show(key)}", text(key)) for key in value)
        return _first(keys) or _first((f".{show(key)}", check(each)) for key, each in value.items())

    return checked


def fields(required: Mapping[str, Check], others: Mapping[str, Check] | None = None) -> Check:
    """An object with these fields, and others that may be absent; further fields are ignored."""

    def checked(value: Any) -> Problem:
        if not isinstance(value, dict):
            return "an object", ""
        for name in required:
            if name not in value:
                return f"a field {name}", ""
        both = {**required, **(others or {})}
        return _first((f".{name}", both[name](value[name])) for name in both if name in value)

    return checked


def _first(results: Iterable[tuple[str, Problem]]) -> Problem:
    return next(((p[0], f"{place}{p[1]}") for place, p in results if p is not None), None)


def matching(pattern: str, expected: str) -> Check:
    """Text that matches a pattern as a whole."""
    compiled = re.compile(pattern)
    return lambda value: (
        None if isinstance(value, str) and compiled.fullmatch(value) else (expected, "")
    )
