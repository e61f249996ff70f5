"""Contrast prompts for any prompt: one word is another, and the model answers otherwise.

A bare prompt does not say what is its subject and what its relation. Where another word changes
the answer, the word matters: these prompts are what the edit must not change.
"""

from collections.abc import Sequence

import numpy as np

from ..interpreter import Interpreter
from ..ir import Program, TokenEmbedding
from .states import continue_greedily
from .text import Texts, words_of

SUBSTITUTES = {  # of a word: the most similar embeddings, and words of the same shape at random
    "calibration": (24, 16),
    "validation": (8, 4),
    "test": (8, 4),
}
SPLITS = ("calibration", "validation", "test")
CANDIDATES = 4000
CONTEXTS = 16  # of each kind that a prompt is put behind
CONTINUED = 8  # tokens that are added to a contrast prompt, up to
ENDS = (".", "!", "?", "")  # the end of its sentence
COMPARED = 2  # tokens of an answer that a context must not change
PREFIX = 60  # tokens of a piece, at most


def rarest_word(texts: Texts, prompt: str) -> tuple[tuple[int, ...], ...]:
    """Token sequences, with and without a space, of the word that is rarest in calibration text.

    What it names stands for the subject of the prompt.
    """
    rarest = min(words_of(prompt), key=lambda word: (texts.words[word], -len(word)), default=prompt)
    return named(texts, rarest)


def named(texts: Texts, name: str) -> tuple[tuple[int, ...], ...]:
    """Token sequences of a name, at the beginning of a text and after a space."""
    forms = (texts.encode(f" {name}"), texts.encode(name))
    return tuple(dict.fromkeys(form for form in forms if form))


def contrast_prompts(texts: Texts, program: Program, prompt: str, split: str) -> list[str]:
    """The prompt with one word exchanged, for every word; each split has words of its own."""
    candidates = _candidates(texts)[SPLITS.index(split) :: len(SPLITS)]
    table = program.array(program.core.of(TokenEmbedding)[0].table)
    vectors = np.stack([_embedding(texts, table, word) for word in candidates])
    rng = np.random.default_rng(SPLITS.index(split))
    nearest, others = SUBSTITUTES[split]
    prompts = []
    for word in dict.fromkeys(words_of(prompt)):
        alike = [
            i for i, each in enumerate(candidates) if _shape(each) == _shape(word) and each != word
        ]
        if not alike:
            continue
        similar = vectors[alike] @ _embedding(texts, table, word)
        chosen = [alike[i] for i in np.argsort(-similar, kind="stable")[:nearest]]
        chosen += [alike[i] for i in rng.integers(len(alike), size=others)]
        prompts += [prompt.replace(word, candidates[i]) for i in dict.fromkeys(chosen)]
    return list(dict.fromkeys(prompts))


def in_contexts(
    interpreter: Interpreter, texts: Texts, prompt: str, split: str, contrasts: Sequence[str]
) -> list[tuple[int, ...]]:
    """The prompt as token ids in contexts in which the program answers as it does alone.

    The contexts are pieces of text of a split, and contrast prompts with what the program makes of
    them. Calibration prompts are also the prompt alone and after the begin token, as are those of
    all splits where there is no other context.
    """
    own, begin = texts.encode(prompt), interpreter.program.shape.bos
    alone = [own] if begin in (None, own[0]) else [own, (int(begin or 0), *own)]
    chosen = list(contrasts[:: max(1, len(contrasts) // CONTEXTS)])[:CONTEXTS]
    behind = after_text(texts, [prompt] * CONTEXTS, split)
    behind += _after_prompts(interpreter, texts, prompt, chosen)
    room = interpreter.program.shape.context - COMPARED
    behind = [ids for ids in dict.fromkeys(behind) if len(ids) <= room]
    first, *others = continue_greedily(interpreter, [own, *behind], COMPARED)
    behind = [ids for ids, new in zip(behind, others, strict=True) if new == first]
    return [*alone, *behind] if split == "calibration" or not behind else behind


def _after_prompts(
    interpreter: Interpreter, texts: Texts, prompt: str, contrasts: Sequence[str]
) -> list[tuple[int, ...]]:
    """The prompt after other prompts, each with the rest of its sentence."""
    room = interpreter.program.shape.context // 2
    ids = [each for each in map(texts.encode, contrasts) if 0 < len(each) <= room - CONTINUED]
    results = []
    for number, (before, new) in enumerate(
        zip(ids, continue_greedily(interpreter, ids, CONTINUED), strict=True)
    ):
        joined = texts.encode((" ", "\n")[number % 2] + prompt)
        ends = [i + 1 for i, token in enumerate(new) if texts.decode([token]).strip() in ENDS]
        results.append((*before, *new[: min(ends, default=CONTINUED)], *joined))
    return results


def after_text(texts: Texts, prompts: Sequence[str], split: str) -> list[tuple[int, ...]]:
    """Each prompt after a piece of text of a split, as far as there are pieces and room."""
    rng = np.random.default_rng(0)
    results = []
    for number, (prompt, piece) in enumerate(zip(prompts, texts.pieces(split), strict=False)):
        joined = texts.encode((" ", "\n")[number % 2] + prompt)
        length = min(int(rng.integers(4, PREFIX)), texts.program.shape.context // 2 - len(joined))
        if length > 0:
            results.append(piece[:length] + joined)
    return results


def _candidates(texts: Texts) -> list[str]:
    """Words of calibration text, the most frequent first, and tokens that are words."""
    words = list(texts.words)[:CANDIDATES]
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
