"""Which text a vocabulary can spell."""

import string
from functools import lru_cache

from ...ir.vocabulary import Vocabulary

# Printable ASCII and the newline: all characters of the bundled text.
PRINTABLE = frozenset(string.printable) - frozenset("\t\r\v\f")
# What English text has; a vocabulary without one of these would drop it from the text.
ENGLISH = frozenset(string.ascii_letters + string.digits + ".,;:!?'\"-()")
# How byte-level vocabularies write a space.
SPACE = "\u0120"


@lru_cache(maxsize=64)
def spells_english(vocabulary: Vocabulary) -> bool:
    """Whether the tokens can write any English text, so that such a text says anything here."""
    if vocabulary.kind == "characters":  # a character without a token is an error
        return set(vocabulary.tokens) >= PRINTABLE
    if vocabulary.kind != "bytes":
        return False
    return not ({*ENGLISH, SPACE} - set(vocabulary.tokens)) or bool(vocabulary.merges)
