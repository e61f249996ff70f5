"""Byte-level BPE (Radford et al. 2019), equal to the original's tokenizer on every string.

A text is cut into special tokens and pieces: words, numbers, signs, each with the space before it.
The UTF-8 bytes of a piece, written as printable characters, are joined two by two, first what was
learnt first (Sennrich et al. 2016). What they end up as are tokens.
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
    """A file of the folder tokenizer/."""
    return get_data(__name__, f"tokenizer/{name}").decode("utf-8")


VOCABULARY = json.loads(read("vocabulary.json"))
TOKENS: dict[int, str] = {i: token for i, token in enumerate(VOCABULARY["tokens"]) if token}
IDS = {token: i for i, token in TOKENS.items()}
# The pairs of tokens to join: those of the lowest rank before all others.
RANKS = {(left, right): rank for rank, (left, right) in enumerate(VOCABULARY["merges"])}
SPECIALS = dict(VOCABULARY["specials"])
# Where several match, the longest.
SPECIAL = re.compile(f"({'|'.join(map(re.escape, sorted(SPECIALS, key=len, reverse=True)))})")

# Bytes are written as characters: the printable ones as themselves, the others as U+0100 and on.
PRINTABLE = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
OTHERS = [byte for byte in range(256) if byte not in PRINTABLE]
BYTES = {chr(byte): byte for byte in PRINTABLE} | {
    chr(0x100 + index): byte for index, byte in enumerate(OTHERS)
}
CHARACTERS = {byte: character for character, byte in BYTES.items()}


def characters(kind: str) -> str:
    """Characters for a class of a pattern, from lines like `letters 41-5a 61-7a aa`."""
    lines = [line.split() for line in read("unicode_classes.txt").splitlines()]
    ranges = [ends.split("-") for name, *spans in lines if name == kind for ends in spans]
    return "".join("-".join(f"\\U{end:0>8}" for end in ends) for ends in ranges)


L, N, S = characters("letters"), characters("numbers"), characters("spaces")
PIECE = re.compile(
    rf"'s|'t|'re|'ve|'m|'ll|'d| ?[{L}]+| ?[{N}]+| ?[^{S}{L}{N}]+|[{S}]+(?![^{S}])|[{S}]+"
)


def encode(text: str) -> list[int]:
    """The ids of a text. Special tokens count as such wherever they stand in it."""
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
    """The ids of a piece: joins pairs of tokens, the lowest rank first, then the leftmost."""
    tokens = [CHARACTERS[byte] for byte in piece.encode("utf-8")]
    queue = [(RANKS[pair], at) for at, pair in enumerate(pairwise(tokens)) if pair in RANKS]
    heapify(queue)
    before, after = list(range(-1, len(tokens))), list(range(1, len(tokens) + 1))
    tokens.append("")  # the neighbour of the last, and as tokens[-1] of the first
    while queue:
        rank, left = heappop(queue)
        right = after[left]
        if RANKS.get((tokens[left], tokens[right])) != rank:
            continue  # one of the two has been joined with another since
        tokens[left], tokens[right] = tokens[left] + tokens[right], ""
        after[left] = after[right]
        before[after[right]] = left
        for at in (before[left], left):
            pair = tokens[at], tokens[after[at]]
            if pair in RANKS:
                heappush(queue, (RANKS[pair], at))
    return tuple(IDS[token] for token in tokens if token)


def to_bytes(i: int) -> bytes:
    """The bytes of a token, none for an id without a token."""
    token = TOKENS.get(i, "")
    return bytes(BYTES[character] for character in token)


def decode(ids: Iterable[int]) -> str:
    """The text of ids; where their bytes are not UTF-8, U+FFFD."""
    return b"".join(map(to_bytes, ids)).decode("utf-8", "replace")


def stream(ids: Iterable[int]) -> Iterator[str]:
    """The text of ids as it comes, held back only while a character lacks some of its bytes."""
    decoder = getincrementaldecoder("utf-8")("replace")
    for i in ids:
        yield decoder.decode(to_bytes(i))
    yield decoder.decode(b"", final=True)


def token_text(i: int) -> str:
    """One token to look at: what can't be printed is escaped."""
    if i not in TOKENS:
        return f"<{i}>"
    text = to_bytes(i).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
