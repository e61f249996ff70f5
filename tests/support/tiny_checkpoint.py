"""A one-layer checkpoint over words, for the tests of the command line."""

from pathlib import Path
from typing import Any

from builders import tiny_gpt2
from vocabularies import words, write

TOKENS = ("<bos>", "<eos>", "<unk>", *(f"w{number}" for number in range(3, 40)))


def make_checkpoint(folder: Path, **options: Any) -> Path:
    tiny_gpt2(folder, n_layer=1, **options)
    write(folder, tokenizer_json=words(TOKENS))
    return folder
