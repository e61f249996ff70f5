"""Contrast prompts for any prompt: one word is another, and the model answers otherwise.

A bare prompt does not say what is its subject and what its relation. Where another word changes
the answer, the word matters: these prompts are what the edit must not change.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from ..ir import Program, TokenEmbedding
from .text import Texts

NEAREST = 10  # substitutes of a word by similarity of embeddings
OTHERS = 4  # and drawn at random among words of the same shape
CANDIDATES = 4000
PREFIXES = 10  # pieces of text that a prompt is put behind
PREFIX = 60  # tokens of a piece, at most


def rarest_word(texts: Texts, prompt: str) -> tuple[tuple[int, ...], ...]:
    """Token sequences, with and without a space, of the word that is rarest in calibration text.

    What it names stands for the subject of the prompt.
    """
    words = _words(prompt)
    counts = Counter(
        word for piece in texts.pieces("calibration") for word in _words_of(texts, piece)
    )
    rarest = min(words, key=lambda word: (counts[word], -len(word)), default=prompt)
    return named(texts, rarest)


def named(texts: Texts, name: str) -> tuple[tuple[int, ...], ...]:
    """Token sequences of a name, at the beginning of a text and after a space."""
    forms = (texts.encode(f" {name}"), texts.encode(name))
    return tuple(dict.fromkeys(form for form in forms if form))


def contrast_prompts(texts: Texts, program: Program, prompt: str, split: str) -> list[str]:
    """The prompt with one word exchanged, for every word; other words for every split."""
    candidates = _candidates(texts)
    table = program.array(program.core.of(TokenEmbedding)[0].table)
    place = ("calibration", "validation", "test").index(split)
    vectors = np.stack([_embedding(texts, table, word) for word in candidates])
    rng = np.random.default_rng(place)
    prompts = []
    for word in dict.fromkeys(_words(prompt)):
        alike = [
            i for i, each in enumerate(candidates) if _shape(each) == _shape(word) and each != word
        ]
        if not alike:
            continue
        similar = vectors[alike] @ _embedding(texts, table, word)
        order = [alike[i] for i in np.argsort(-similar, kind="stable")[: 3 * NEAREST]]
        chosen = order[place::3] + [alike[i] for i in rng.integers(len(alike), size=OTHERS)]
        prompts += [prompt.replace(word, candidates[i]) for i in dict.fromkeys(chosen)]
    return list(dict.fromkeys(prompts))


def in_contexts(texts: Texts, prompt: str, split: str, begin: int | None) -> list[tuple[int, ...]]:
    """The prompt as token ids: alone, after the begin token, and after pieces of text."""
    alone = texts.encode(prompt)
    prompts = [alone] if begin is None else [alone, (begin, *alone)]
    rng = np.random.default_rng(0)
    room = texts.program.shape.context // 2 - len(alone)
    joined = [texts.encode(f"{space}{prompt}") for space in (" ", "\n")]
    for number, piece in enumerate(texts.pieces(split)[:PREFIXES]):
        length = int(rng.integers(4, PREFIX))
        if min(length, room) > 0:
            prompts.append(piece[: min(length, room)] + joined[number % 2])
    return prompts


def _words(prompt: str) -> list[str]:
    return [word for word in (each.strip(".,:;?!\"'()") for each in prompt.split()) if word]


def _words_of(texts: Texts, piece: Sequence[int]) -> list[str]:
    return _words(texts.decode(piece))


def _candidates(texts: Texts) -> list[str]:
    """Words of calibration text, the most frequent first, and tokens that are words."""
    counts = Counter(
        word for piece in texts.pieces("calibration") for word in _words_of(texts, piece)
    )
    words = [word for word, _ in counts.most_common(CANDIDATES)]
    tokens = (texts.decode([i]).strip() for i in range(min(texts.program.shape.vocab, 20_000)))
    words += [token for token in tokens if token.isalpha() and len(token) > 2]
    return list(dict.fromkeys(words))


def _shape(word: str) -> tuple[bool, bool]:
    return word[:1].isupper(), word.isalpha()


def _embedding(texts: Texts, table: np.ndarray, word: str) -> np.ndarray:
    ids = list(texts.encode(f" {word}"))
    vector: np.ndarray = table[ids].mean(0) if ids else np.zeros(table.shape[1], np.float32)
    unit: np.ndarray = vector / (np.linalg.norm(vector) + 1e-6)
    return unit
