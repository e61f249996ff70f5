"""Strings that come from a checkpoint, on their way into generated source."""

import ast
import re

from ..errors import Gpt2cError


def literal(value: object) -> str:
    """A Python literal that evaluates to exactly ``value``; checked, and pure ASCII."""
    text = ascii(value)
    try:
        if ast.literal_eval(text) == value:
            return text
    except ValueError:
        pass
    raise Gpt2cError(f"{text[:60]} has no literal", where="code generation")


def prose(text: str) -> str:
    """Text that can stand in a comment or a docstring without ending or changing it.

    Backslashes and double quotes are replaced by what looks like them, what is not printable by
    its code point.
    """
    return "".join(
        _softened(c, DOCSTRING) if c.isprintable() else f"(U+{ord(c):04X})" for c in text
    )


def text_of_bytes(token: str) -> str:
    """A byte-level token as text; bytes that are no UTF-8 as ``\\xNN``, special tokens as they are."""
    if not BYTES.keys() >= set(token):
        return token
    return bytes(BYTES[character] for character in token).decode("utf-8", "backslashreplace")


def markdown(text: str) -> str:
    """Text that is shown as it is in Markdown, in a table's cell too."""
    return "".join(_softened(c, MARKDOWN) for c in prose(text))


def _softened(character: str, table: dict[str, str]) -> str:
    return table.get(character, character)


DOCSTRING = {'"': "\u201d", "\\": "\u2216"}
MARKDOWN = {
    "<": "\u2039",
    ">": "\u203a",
    "|": "\u00a6",
    "`": "\u2019",
    "*": "\u2217",
    "[": "(",
    "]": ")",
}


# GPT-2 writes bytes as characters: the printable ones as themselves, the others as U+0100 and on.
_PRINTABLE = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
_OTHERS = [byte for byte in range(256) if byte not in _PRINTABLE]
BYTES = {chr(byte): byte for byte in _PRINTABLE} | {
    chr(0x100 + index): byte for index, byte in enumerate(_OTHERS)
}


def plural(count: int, word: str) -> str:
    """``1 head``, ``1,000 heads``."""
    return f"{count:,} {word}" + ("" if count == 1 else "s")


def identifier(text: str) -> str:
    """Words made into a Python name's tail: lower case, digits and underscores."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
