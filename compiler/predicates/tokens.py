"""The text of tokens, exact and formatted for display."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from ..ir import Vocabulary

# GPT-2 maps bytes to characters: printable ones to themselves, others to U+0100 and above.
_PLAIN = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
_OTHERS = (byte for byte in range(256) if byte not in _PLAIN)
BYTES = {chr(b): b for b in _PLAIN} | {chr(0x100 + i): b for i, b in enumerate(_OTHERS)}
SIGNS = {" ": "␣", "\n": "↵", "\t": "⇥"}
Result = TypeVar("Result")
CACHED = 8  # vocabularies per cache


def cache_by_vocabulary(function: Callable[..., Result]) -> Callable[..., Result]:
    """Cache ``function(vocabulary, ...)`` by identity, because hashing a vocabulary is slow."""
    cache: list[tuple[Vocabulary, tuple[Any, ...], Result]] = []

    def cached(vocabulary: Vocabulary, *args: Any) -> Result:
        for known_vocabulary, known_args, result in cache:
            if known_vocabulary is vocabulary and known_args == args:
                return result
        result = function(vocabulary, *args)
        cache.append((vocabulary, args, result))
        del cache[:-CACHED]
        return result

    return cached


@cache_by_vocabulary
def token_texts(vocabulary: Vocabulary) -> tuple[str | None, ...]:
    """The text of each token; None for ids without text and for parts of a character."""
    if vocabulary.kind != "bytes":
        return tuple(text or None for text in vocabulary.tokens)
    return tuple(_decode(text) for text in vocabulary.tokens)


@cache_by_vocabulary
def ids_by_text(vocabulary: Vocabulary) -> dict[str, int | None]:
    """The token of each text; None if several tokens share the text."""
    ids: dict[str, int | None] = {}
    for ident, text in enumerate(token_texts(vocabulary)):
        if text is not None:
            ids[text] = None if text in ids else ident
    return ids


def format_token(vocabulary: Vocabulary, ident: int) -> str:
    """A token on one line, with visible white space: ``␣he``."""
    texts = token_texts(vocabulary)
    text = texts[ident] if ident < len(texts) else None
    if text is None:
        return f"#{ident}"
    return "".join(SIGNS.get(c, c if c.isprintable() else f"(U+{ord(c):04X})") for c in text)


def format_tokens(vocabulary: Vocabulary, ids: Sequence[int], limit: int = 4) -> str:
    """The first tokens and the number of others: ``␣he/␣she/␣it and 9 more``."""
    listed = "/".join(format_token(vocabulary, ident) for ident in ids[:limit])
    more = len(ids) - limit
    return listed + (f" and {more} more" if more > 0 else "")


def _decode(text: str) -> str | None:
    if not text:
        return None
    if not BYTES.keys() >= set(text):
        return text  # a special token
    try:
        return bytes(BYTES[character] for character in text).decode("utf-8")
    except UnicodeDecodeError:
        return None
