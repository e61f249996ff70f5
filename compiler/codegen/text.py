"""Strings that come from a checkpoint, on their way into generated source."""

import ast
import re

from ..errors import Gpt2cError


def literal(value: object) -> str:
    """A Python literal that evaluates to exactly ``value``; checked, and pure ASCII."""
    text = ascii(value)
    if ast.literal_eval(text) != value:
        raise Gpt2cError(f"{text[:60]} has no literal", where="code generation")
    return text


def prose(text: str) -> str:
    """Text that can stand in a comment, a docstring or Markdown without ending or changing it.

    Backslashes, quotes, backticks, angle brackets, braces and all that is not printable ASCII or
    an ordinary letter are replaced by what looks like them or by an escape.
    """
    shown = []
    for character in text:
        if character in "\\\"'`{}<>|\x7f" or not character.isprintable():
            shown.append(SOFTENED.get(character, f"(U+{ord(character):04X})"))
        else:
            shown.append(character)
    return "".join(shown)


SOFTENED = {
    '"': "\u201d",
    "'": "\u2019",
    "`": "\u2019",
    "\\": "\u2216",
    "{": "(",
    "}": ")",
    "<": "\u2039",
    ">": "\u203a",
    "|": "\u00a6",
}


def identifier(text: str) -> str:
    """Words made into a Python name's tail: lower case, digits and underscores."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
