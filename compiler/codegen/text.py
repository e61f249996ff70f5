"""Makes strings of a checkpoint safe for generated source, and formats text."""

import ast
import re
import shlex
from collections.abc import Sequence

from ..errors import Gpt2cError


def literal(value: object) -> str:
    """A Python literal that evaluates to exactly ``value``; checked, and pure ASCII."""
    text = ascii(value)
    try:
        if ast.literal_eval(text) == value:
            return text
    except ValueError:
        pass
    raise Gpt2cError(
        f"expected a value with a Python literal, got {text[:60]}", where="code generation"
    )


def shell_word(text: str) -> str:
    """``text`` as one word of a POSIX shell. With control characters, as $'...' of bash and zsh."""
    if text.isprintable():
        return shlex.quote(text)
    escaped = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\t": "\\t"}
    letters = [escaped.get(c, c if c.isprintable() else f"\\U{ord(c):08x}") for c in text]
    return f"$'{''.join(letters)}'"


def prose(text: str) -> str:
    """Text that is safe inside a comment or docstring.

    Replaces backslashes and double quotes by look-alikes, and unprintable characters by their code
    point.
    """
    return "".join(
        _replaced(c, DOCSTRING) if c.isprintable() else f"(U+{ord(c):04X})" for c in text
    )


def text_of_bytes(token: str) -> str:
    """A byte-level token as text, with invalid UTF-8 as ``\\xNN``; special tokens unchanged."""
    if not BYTES.keys() >= set(token):
        return token
    return bytes(BYTES[character] for character in token).decode("utf-8", "backslashreplace")


def markdown(text: str) -> str:
    """Text without Markdown syntax, safe in table cells."""
    return "".join(_replaced(c, MARKDOWN) for c in prose(text))


def _replaced(character: str, table: dict[str, str]) -> str:
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


def join_names(names: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``; empty for no names."""
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def identifier(text: str) -> str:
    """Text as the suffix of a Python name: lower-case letters, digits and underscores."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
