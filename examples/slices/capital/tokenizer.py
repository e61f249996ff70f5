"""Byte-level BPE (Radford et al., 2019), equal to the original's tokenizer on every string.

A text is split into special tokens and pieces: words, numbers and punctuation, each with the space
before it. The UTF-8 bytes of a piece, written as printable characters, are merged pairwise in the
order of the learnt merges (Sennrich et al., 2016). The results are the tokens.
"""

import json
import re
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator
from functools import lru_cache
from heapq import heapify, heappop, heappush
from itertools import pairwise
from pkgutil import get_data


def read(name: str) -> str:
    """Return the text of a file in tokenizer/."""
    return get_data(__name__, f"tokenizer/{name}").decode("utf-8")


VOCABULARY = json.loads(read("vocabulary.json"))
TOKENS: dict[int, str] = {i: token for i, token in enumerate(VOCABULARY["tokens"]) if token}
IDS = {token: i for i, token in TOKENS.items()}
# Pairs of tokens to merge; the lowest rank is merged first.
RANKS = {(left, right): rank for rank, (left, right) in enumerate(VOCABULARY["merges"])}
SPECIALS = dict(VOCABULARY["specials"])
# The longest match wins.
SPECIAL = re.compile(f"({'|'.join(map(re.escape, sorted(SPECIALS, key=len, reverse=True)))})")

# Bytes are written as characters: printable ones as themselves, others as U+0100 and following.
PRINTABLE = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
OTHERS = [byte for byte in range(256) if byte not in PRINTABLE]
BYTES = {chr(byte): byte for byte in PRINTABLE} | {
    chr(0x100 + index): byte for index, byte in enumerate(OTHERS)
}
CHARACTERS = {byte: character for character, byte in BYTES.items()}


def characters(kind: str) -> str:
    """Return a regular-expression class body, from lines such as `letters 41-5a 61-7a aa`."""
    lines = [line.split() for line in read("unicode_classes.txt").splitlines()]
    ranges = [ends.split("-") for name, *spans in lines if name == kind for ends in spans]
    return "".join("-".join(f"\\U{end:0>8}" for end in ends) for ends in ranges)


L, N, S = characters("letters"), characters("numbers"), characters("spaces")
PIECE = re.compile(
    rf"'s|'t|'re|'ve|'m|'ll|'d| ?[{L}]+| ?[{N}]+| ?[^{S}{L}{N}]+|[{S}]+(?![^{S}])|[{S}]+"
)


def encode(text: str) -> list[int]:
    """Return the ids of a text. Special tokens are recognised anywhere in it."""
    ids: list[int] = []
    for part in SPECIAL.split(text):
        if part in SPECIALS:
            ids.append(SPECIALS[part])
            continue
        for piece in PIECE.findall(part):
            ids += encode_piece(piece)
    return ids


@lru_cache(maxsize=65_536)
def encode_piece(piece: str) -> tuple[int, ...]:
    """Return the ids of a piece: merges pairs of tokens, lowest rank first, then leftmost."""
    tokens = [CHARACTERS[byte] for byte in piece.encode("utf-8")]
    queue = [(RANKS[pair], at) for at, pair in enumerate(pairwise(tokens)) if pair in RANKS]
    heapify(queue)
    before, after = list(range(-1, len(tokens))), list(range(1, len(tokens) + 1))
    tokens.append("")  # sentinel: right neighbour of the last token, and tokens[-1] of the first
    while queue:
        rank, left = heappop(queue)
        right = after[left]
        if RANKS.get((tokens[left], tokens[right])) != rank:
            continue  # stale: one of the two has been merged since
        tokens[left], tokens[right] = tokens[left] + tokens[right], ""
        after[left] = after[right]
        before[after[right]] = left
        for at in (before[left], left):
            pair = tokens[at], tokens[after[at]]
            if pair in RANKS:
                heappush(queue, (RANKS[pair], at))
    return tuple(IDS[token] for token in tokens if token)


def to_bytes(i: int) -> bytes:
    """Return the bytes of a token; none for an id without a token."""
    token = TOKENS.get(i, "")
    return bytes(BYTES[character] for character in token)


def decode(ids: Iterable[int]) -> str:
    """Return the text of ids; invalid UTF-8 becomes U+FFFD."""
    return b"".join(map(to_bytes, ids)).decode("utf-8", "replace")


def stream(ids: Iterable[int]) -> Iterator[str]:
    """Yield the text of ids incrementally; incomplete characters wait for their last byte."""
    decoder = getincrementaldecoder("utf-8")("replace")
    for i in ids:
        yield decoder.decode(to_bytes(i))
    yield decoder.decode(b"", final=True)


def token_text(i: int) -> str:
    """Return one token for display, with unprintable characters escaped."""
    if i not in TOKENS:
        return f"<{i}>"
    text = to_bytes(i).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
