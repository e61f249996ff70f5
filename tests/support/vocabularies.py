"""Tokenizers made for tests, text to try them on, and generated tokenizers as modules."""

import importlib.util
import itertools
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from gpt2c.codegen.tokenizer import render_tokenizer
from gpt2c.errors import Gpt2cError
from gpt2c.frontend.tokenizers.vocabulary import Vocabulary, load_vocabulary
from hypothesis import strategies as st
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

SENTENCES = [
    "The quick brown fox jumps over the lazy dog, and the dog's owner says it'll be fine.",
    "We've seen 12,345 foxes in 2024; they're quick.\n\n  Don't you think so?",
    "Über den Wölken, naïve café: 日本語のテキスト, русский текст, 😀 emoji 👩‍👩‍👧.",
] * 4
END = "<|endoftext|>"
SIZE = 500  # vocabulary size of the model in tests of tokenizers
_numbers = itertools.count()


def train_bytes(size: int = 400, alphabet: bool = True) -> dict[str, Any]:
    """The tokenizer.json of a small byte-level BPE; without `alphabet`, some bytes have no token."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    every_byte = pre_tokenizers.ByteLevel.alphabet() if alphabet else []
    trainer = trainers.BpeTrainer(
        vocab_size=size, special_tokens=[END], initial_alphabet=every_byte, show_progress=False
    )
    tokenizer.train_from_iterator(SENTENCES, trainer)
    return json.loads(tokenizer.to_str())


def words(tokens: Iterable[str], unknown: str = "<unk>", **parts: Any) -> dict[str, Any]:
    """The tokenizer.json of words that are split on white space."""
    ids = {token: number for number, token in enumerate(tokens)}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": {"type": "WhitespaceSplit"},
        "post_processor": None,
        "decoder": None,
        "model": {"type": "WordLevel", "vocab": ids, "unk_token": unknown},
        **parts,
    }


def added(content: str, number: int, **flags: Any) -> dict[str, Any]:
    """An entry of "added_tokens"."""
    plain = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
    return {"id": number, "content": content, **plain, "special": True, **flags}


def write(folder: Path, **files: Any) -> Path:
    """Writes tokenizer_json={...} as tokenizer.json, merges_txt="..." as merges.txt, and so on."""
    for name, content in files.items():
        stem, _, suffix = name.rpartition("_")
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / f"{stem}.{suffix}").write_text(text, encoding="utf-8")
    return folder


def generate(vocabulary: Vocabulary, folder: Path) -> ModuleType:
    """Writes a generated tokenizer into a folder and imports it."""
    for name, content in render_tokenizer(vocabulary).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    name = f"generated_tokenizer_{next(_numbers)}"
    spec = importlib.util.spec_from_file_location(name, folder / "tokenizer.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def any_text(*snippets: str) -> st.SearchStrategy[str]:
    """Unicode text in which characters that tokenizers treat specially are frequent."""
    special = [END, END[:-1], *snippets, "'s", "'ll", " don't", "'S", " the", "\r\n", "  ", " \n"]
    spaces = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u180e\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"
    combining = "e\u0301\u0300\u200d👩‍👧🏽\u0e33\U0001f1e9"
    newer = "\u1c89\ua7dc\U00010d4a\U00016d40\U00016d70\U0001ccf0\U0002ebf0\U000323af"
    piece = st.one_of(
        st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8),
        st.text(alphabet=spaces + " a1.", max_size=6),
        st.text(alphabet=combining + newer + "é日а½Ⅷ²٣", max_size=6),
        st.text(alphabet="abcdefgh '", max_size=12),
        st.sampled_from(special),
    )
    return st.lists(piece, max_size=12).map("".join)


def refusal(folder: Path, vocab_size: int = SIZE) -> str:
    """The error that a folder gives: one line, which names the place and never a traceback."""
    with pytest.raises(Gpt2cError) as error:
        load_vocabulary(folder, vocab_size)
    assert "\n" not in str(error.value) and str(folder) in str(error.value)
    assert len(str(error.value)) < 600
    return str(error.value)
