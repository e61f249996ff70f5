"""GPT-2's byte-level BPE: train, save, and encode with character offsets."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, processors, trainers

VOCABULARY = 2048
END_OF_TEXT = "<|endoftext|>"  # the last id, as in GPT-2


def _around(model: models.BPE) -> Tokenizer:
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    return tokenizer


def train_tokenizer(texts: Iterable[str], folder: Path) -> Tokenizer:
    """Trains on texts; writes vocab.json, merges.txt, tokenizer.json and tokenizer_config.json."""
    learner = _around(models.BPE())
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - 1,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    learner.train_from_iterator(texts, trainer)
    folder.mkdir(parents=True, exist_ok=True)
    learner.model.save(str(folder))  # vocab.json without the end of text, and merges.txt
    path = folder / "vocab.json"
    vocabulary = json.loads(path.read_text(encoding="utf-8"))
    vocabulary = dict(sorted(vocabulary.items(), key=lambda item: item[1]))
    vocabulary[END_OF_TEXT] = len(vocabulary)
    path.write_text(json.dumps(vocabulary, ensure_ascii=False) + "\n", encoding="utf-8")

    tokenizer = _around(models.BPE.from_file(str(path), str(folder / "merges.txt")))
    tokenizer.add_special_tokens([AddedToken(END_OF_TEXT, special=True, normalized=False)])
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {
        "add_prefix_space": False,
        "bos_token": END_OF_TEXT,
        "eos_token": END_OF_TEXT,
        "unk_token": END_OF_TEXT,
        "model_max_length": 256,
        "tokenizer_class": "GPT2Tokenizer",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=2) + "\n")
    return tokenizer


def load_tokenizer(folder: Path) -> Tokenizer:
    return Tokenizer.from_file(str(folder / "tokenizer.json"))


def with_starts(tokenizer: Tokenizer) -> Callable[[str], tuple[list[int], list[int]]]:
    """A function text -> (ids, the character at which each token starts)."""

    def encode(text: str) -> tuple[list[int], list[int]]:
        encoding = tokenizer.encode(text)
        return encoding.ids, [start for start, _ in encoding.offsets]

    return encode
