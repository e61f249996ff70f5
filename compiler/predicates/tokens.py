"""What tokens look like: the text of each, and how it is shown to people."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from ..ir import Vocabulary

# GPT-2 writes bytes as characters: the printable ones as themselves, the others as U+0100 and on.
_PLAIN = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
_OTHERS = (byte for byte in range(256) if byte not in _PLAIN)
BYTES = {chr(b): b for b in _PLAIN} | {chr(0x100 + i): b for i, b in enumerate(_OTHERS)}
SIGNS = {" ": "␣", "\n": "↵", "\t": "⇥"}
Made = TypeVar("Made")
KEPT = 8  # vocabularies of which something is remembered


def once_per_vocabulary(make: Callable[..., Made]) -> Callable[..., Made]:
    """Remembers what ``make(vocabulary, ...)`` gave, by identity: to hash a vocabulary takes long."""
    known: list[tuple[Vocabulary, tuple[Any, ...], Made]] = []

    def made(vocabulary: Vocabulary, *more: Any) -> Made:
        for each, others, found in known:
            if each is vocabulary and others == more:
                return found
        found = make(vocabulary, *more)
        known.append((vocabulary, more, found))
        del known[:-KEPT]
        return found

    return made


@once_per_vocabulary
def token_texts(vocabulary: Vocabulary) -> tuple[str | None, ...]:
    """The text of each token; None where it has none (an id without text, a part of a character)."""
    if vocabulary.kind != "bytes":
        return tuple(text or None for text in vocabulary.tokens)
    return tuple(_decoded(text) for text in vocabulary.tokens)


@once_per_vocabulary
def ids_by_text(vocabulary: Vocabulary) -> dict[str, int | None]:
    """The token of each text; None where several tokens share it."""
    found: dict[str, int | None] = {}
    for ident, text in enumerate(token_texts(vocabulary)):
        if text is not None:
            found[text] = None if text in found else ident
    return found


def shown(vocabulary: Vocabulary, ident: int) -> str:
    """A token for people, on one line: ``␣he``."""
    texts = token_texts(vocabulary)
    text = texts[ident] if ident < len(texts) else None
    if text is None:
        return f"#{ident}"
    return "".join(SIGNS.get(c, c if c.isprintable() else f"(U+{ord(c):04X})") for c in text)


def shown_all(vocabulary: Vocabulary, ids: Sequence[int], most: int = 4) -> str:
    """Some tokens for people, and how many more there are: ``␣he/␣she/␣it and 9 more``."""
    listed = "/".join(shown(vocabulary, ident) for ident in ids[:most])
    more = len(ids) - most
    return listed + (f" and {more} more" if more > 0 else "")


def _decoded(text: str) -> str | None:
    if not text:
        return None
    if not BYTES.keys() >= set(text):
        return text  # a special token
    try:
        return bytes(BYTES[character] for character in text).decode("utf-8")
    except UnicodeDecodeError:
        return None
