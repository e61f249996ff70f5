"""Prompts for WER: python -m examples.stories.prompts writes model/prompts.jsonl.gz.

One a document, from its start (in the Bible: from the starts of verses, without overlap): 16 to 32
tokens, a whole word at the end, and ids that encoding the text gives again.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator, Sequence

from tokenizers import Tokenizer

from .measure import MODEL, documents
from .tokenizer import load_tokenizer

SHORTEST, LONGEST = 16, 32
LEFT = 6  # tokens of the document that must be left to go on with


def cut(tokenizer: Tokenizer, ids: Sequence[int], chance: random.Random) -> list[int] | None:
    """The longest prompt up to a random length that ends with a whole word and encodes back."""
    for length in range(chance.randint(SHORTEST, LONGEST), SHORTEST - 1, -1):
        if length + LEFT > len(ids):
            continue
        prompt = list(ids[:length])
        follows = tokenizer.decode([ids[length]], skip_special_tokens=False)
        if not follows[:1].isalnum() and tokenizer.encode(tokenizer.decode(prompt)).ids == prompt:
            return prompt
    return None


def prompts(tokenizer: Tokenizer, split: str, seed: int = 5) -> Iterator[dict[str, object]]:
    line = tokenizer.token_to_id("Ċ")
    chance = random.Random(seed)
    for kind, texts in documents(split).items():
        for ids in texts:
            starts = [0]
            if kind == "bible":
                starts += [i + 1 for i, token in enumerate(ids) if token == line]
            free = 0
            for start in starts:
                prompt = cut(tokenizer, ids[start:], chance) if start >= free else None
                if prompt is not None:
                    free = start + len(prompt)
                    yield {
                        "split": split,
                        "kind": kind,
                        "ids": prompt,
                        "text": tokenizer.decode(prompt),
                    }


def main() -> None:
    tokenizer = load_tokenizer(MODEL)
    rows = [
        json.dumps(row) for split in ("validation", "test") for row in prompts(tokenizer, split)
    ]
    data = ("\n".join(rows) + "\n").encode()
    (MODEL / "prompts.jsonl.gz").write_bytes(gzip.compress(data, mtime=0))


if __name__ == "__main__":
    main()
