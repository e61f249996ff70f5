"""Build the corpus: three kinds of text, split by document, tokenized, with ground truth.

    python -m examples.stories.corpus

Writes data/ (train-KIND.npy and corpus.json) and, into model/, the tokenizer, splits.npz and
truth.npz. Same packages, same output.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .draft import Document
from .generate import generate
from .prose import bible, wordnet
from .tokenizer import END_OF_TEXT, train_tokenizer, with_starts
from .truth import Aligned, Aligner, pack

HERE = Path(__file__).parent
DATA, MODEL = HERE / "data", HERE / "model"
KINDS = ("stories", "wordnet", "bible")
HELD_OUT = ("calibration", "validation", "test")
SEED = 3
GENERATED = 75_000  # documents
# Of 1000 documents, how many go to calibration, validation and test; the rest is for training.
SHARES = {"stories": (4, 14, 8), "wordnet": (7, 14, 10), "bible": (16, 34, 24)}
TOKENIZER_TEXT = 4_000_000  # characters of each kind that the tokenizer is trained on


def split_of(kind: str, key: str) -> str:
    """The split of a document, from a hash of its key: it doesn't depend on other documents."""
    digest = hashlib.sha256(f"{SEED}:{kind}:{key}".encode()).digest()
    place = int.from_bytes(digest[:8]) % 1000
    for split, share in zip(HELD_OUT, SHARES[kind]):
        if place < share:
            return split
        place -= share
    return "train"


def documents(kind: str) -> Iterator[tuple[str, Document]]:
    """(split, document) of one kind; a text that another split already has is left out."""
    if kind == "stories":
        keyed = ((str(i), generate(f"{SEED}:{i}")) for i in range(GENERATED))
    else:
        source = {"wordnet": wordnet, "bible": bible}[kind]
        keyed = ((key, Document(kind, text)) for key, text in source())
    first: dict[str, str] = {}
    for key, document in keyed:
        split = split_of(kind, key)
        if first.setdefault(document.text, split) == split:
            yield split, document


def _tokenizer(texts: dict[str, list[str]]) -> Tokenizer:
    def balanced() -> Iterator[str]:
        for kind in KINDS:
            budget = TOKENIZER_TEXT
            for text in texts[kind]:
                if budget <= 0:
                    break
                budget -= len(text)
                yield text

    return train_tokenizer(balanced(), MODEL)


def main() -> None:
    by_kind: dict[str, dict[str, list[Document]]] = {}
    for kind in KINDS:
        splits: dict[str, list[Document]] = {name: [] for name in ("train", *HELD_OUT)}
        for split, document in documents(kind):
            splits[split].append(document)
        for aligned in splits.values():
            random.Random(SEED).shuffle(aligned)
        by_kind[kind] = splits

    tokenizer = _tokenizer({kind: [d.text for d in by_kind[kind]["train"]] for kind in KINDS})
    end = tokenizer.token_to_id(END_OF_TEXT)
    DATA.mkdir(exist_ok=True)
    figures: dict[str, dict[str, dict[str, int]]] = {}
    for kind in KINDS:
        texts = [document.text for document in by_kind[kind]["train"]]
        ids = [[*encoding.ids, end] for encoding in tokenizer.encode_batch(texts)]
        stream = np.array([i for document in ids for i in document], np.uint16)
        np.save(DATA / f"train-{kind}.npy", stream)
        figures[kind] = {"train": {"documents": len(texts), "tokens": len(stream)}}

    aligner = Aligner(with_starts(tokenizer), end)
    shipped: dict[str, np.ndarray] = {"kinds": np.array(KINDS)}
    truths: dict[str, np.ndarray] = {}
    for split in HELD_OUT:
        held: list[tuple[int, Aligned]] = []
        for number, kind in enumerate(KINDS):
            aligned = [aligner.align(document) for document in by_kind[kind][split]]
            held += [(number, document) for document in aligned]
            tokens = sum(len(document.ids) for document in aligned)
            figures[kind][split] = {"documents": len(aligned), "tokens": tokens}
        shipped[f"{split}_ids"] = np.array([i for _, d in held for i in d.ids], np.uint16)
        shipped[f"{split}_lengths"] = np.array([len(d.ids) for _, d in held], np.uint16)
        shipped[f"{split}_kinds"] = np.array([number for number, _ in held], np.uint8)
        generated = [document for number, document in held if KINDS[number] == "stories"]
        truths |= {f"{split}_{name}": array for name, array in pack(generated).items()}
    np.savez_compressed(MODEL / "splits.npz", **shipped)
    np.savez_compressed(MODEL / "truth.npz", **truths)
    (DATA / "corpus.json").write_text(json.dumps(figures, indent=2) + "\n")
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
