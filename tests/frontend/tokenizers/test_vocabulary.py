"""Tokenizers are read as `tokenizers` and transformers read them."""

import json
from pathlib import Path
from typing import Any

import pytest
from gpt2c.frontend.tokenizers.vocabulary import Vocabulary, load_vocabulary, reference_tokenizer
from tokenizers import Tokenizer
from transformers import AutoTokenizer
from vocabularies import END, SENTENCES, SIZE, added, refusal, train_bytes, words, write


def vocab_and_merges(bpe: dict[str, Any]) -> dict[str, Any]:
    lines = [" ".join(pair) for pair in bpe["model"]["merges"]]
    merges = "\n".join(["#version: 0.2", *lines, ""])
    return {"vocab_json": bpe["model"]["vocab"], "merges_txt": merges}


def test_byte_level(bpe: dict[str, Any], tmp_path: Path) -> None:
    vocabulary = load_vocabulary(write(tmp_path, tokenizer_json=bpe), SIZE)
    assert vocabulary.kind == "bytes" and len(vocabulary.tokens) == SIZE
    assert vocabulary.tokens[-1] == "" and vocabulary.tokens[0] == END
    assert vocabulary.merges[0] == tuple(bpe["model"]["merges"][0])
    assert vocabulary.specials == ((END, 0),)
    assert vocabulary.unknown is None and not vocabulary.add_prefix_space


def test_words(tmp_path: Path) -> None:
    document = words(["a", "b", "?"], unknown="?", added_tokens=[added("<pad>", 3)])
    vocabulary = load_vocabulary(write(tmp_path, tokenizer_json=document), 5)
    assert vocabulary == Vocabulary(
        "words", ("a", "b", "?", "<pad>", ""), specials=(("<pad>", 3),), unknown=2
    )


def test_no_tokenizer(tmp_path: Path) -> None:
    write(tmp_path, config_json={}, tokenizer_config_json={})
    assert load_vocabulary(tmp_path, 7) == Vocabulary("ids", ())
    with pytest.raises(ValueError, match="no tokenizer"):
        reference_tokenizer(Vocabulary("ids", ()))


def test_the_published_checkpoints(shared_checkpoints: Path) -> None:
    for folder in sorted(path for path in shared_checkpoints.iterdir() if path.is_dir()):
        size = json.loads((folder / "config.json").read_text())["vocab_size"]
        vocabulary = load_vocabulary(folder, size)
        original = Tokenizer.from_file(str(folder / "tokenizer.json"))
        assert vocabulary.kind == "words" and "" not in vocabulary.tokens
        assert dict(zip(vocabulary.tokens, range(size))) == original.get_vocab()
        assert [content for content, _ in vocabulary.specials] == [
            "<bos>",
            "<sep>",
            "<eos>",
            "<pad>",
        ]


def test_vocab_and_merges_are_read_as_transformers_reads_them(
    bpe: dict[str, Any], tmp_path: Path
) -> None:
    write(tmp_path, config_json={"model_type": "gpt2"}, **vocab_and_merges(bpe))
    for settings_, texts in (
        ({}, ["a", END]),
        ({"add_prefix_space": True, "tokenizer_class": "GPT2Tokenizer"}, ["a", f"b{END}c"]),
        ({"pad_token": "in", "tokenizer_class": "GPT2Tokenizer"}, ["again", "in it"]),
    ):
        write(tmp_path, tokenizer_config_json=settings_)
        vocabulary = load_vocabulary(tmp_path, SIZE)
        original, reference = (
            AutoTokenizer.from_pretrained(tmp_path),
            reference_tokenizer(vocabulary),
        )
        for text in (*texts, *SENTENCES):
            assert reference.encode(text).ids == original(text).input_ids, (settings_, text)


def test_a_tokenizer_that_transformers_saved(bpe: dict[str, Any], tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "saved"
    source.mkdir()
    write(source, config_json={"model_type": "gpt2"}, **vocab_and_merges(bpe))
    AutoTokenizer.from_pretrained(source).save_pretrained(target)
    assert (target / "tokenizer.json").exists()
    assert load_vocabulary(target, SIZE) == load_vocabulary(source, SIZE)


def test_old_files_without_types_and_with_merges_as_text(
    bpe: dict[str, Any], tmp_path: Path
) -> None:
    expected = load_vocabulary(write(tmp_path, tokenizer_json=bpe), SIZE)
    model = bpe["model"]
    del model["type"], bpe["normalizer"], bpe["post_processor"]
    model |= {"merges": [" ".join(pair) for pair in model["merges"]], "end_of_word_suffix": ""}
    assert load_vocabulary(write(tmp_path, tokenizer_json=bpe), SIZE) == expected


def test_special_tokens_that_only_the_settings_name(bpe: dict[str, Any], tmp_path: Path) -> None:
    bpe["added_tokens"] = []
    number = bpe["model"]["vocab"]["in"]
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": {"content": "in", "lstrip": False, "__type": "AddedToken"},
        "added_tokens_decoder": {str(number): {"content": "in", "special": True}},
    }
    write(tmp_path, tokenizer_json=bpe, tokenizer_config_json=config)
    assert load_vocabulary(tmp_path, SIZE).specials == (("in", number),)
    text = "again"
    original = AutoTokenizer.from_pretrained(tmp_path)
    assert (
        reference_tokenizer(load_vocabulary(tmp_path, SIZE)).encode(text).ids
        == original(text).input_ids
    )
    write(tmp_path, special_tokens_map_json={"additional_special_tokens": [END]})
    assert load_vocabulary(tmp_path, SIZE).specials == ((END, 0), ("in", number))


def test_added_tokens_json(bpe: dict[str, Any], tmp_path: Path) -> None:
    size = len(bpe["model"]["vocab"])
    write(tmp_path, **vocab_and_merges(bpe), added_tokens_json={"<b>": size + 1, "<a>": size})
    specials = load_vocabulary(tmp_path, SIZE).specials
    assert specials == ((END, 0), ("<a>", size), ("<b>", size + 1))


def test_bytes_without_a_token(tmp_path: Path) -> None:
    document = train_bytes(300, alphabet=False)
    write(tmp_path, tokenizer_json=document)
    assert load_vocabulary(tmp_path, SIZE).unknown is None
    document["model"]["unk_token"] = END
    assert load_vocabulary(write(tmp_path, tokenizer_json=document), SIZE).unknown == 0
    document["model"]["unk_token"] = "nope"
    write(tmp_path, tokenizer_json=document)
    assert "unk_token names the token 'nope'" in refusal(tmp_path)


def test_tokens_added_beyond_the_model_are_ignored_with_a_notice(tmp_path, bpe):
    document = json.loads(json.dumps(bpe))
    size = len(document["model"]["vocab"])
    expected = load_vocabulary(write(tmp_path, tokenizer_json=document), size)
    document.setdefault("added_tokens", []).append(
        {"id": size, "content": "[PAD]", "special": True, "normalized": False}
    )
    write(tmp_path, tokenizer_json=document)
    (tmp_path / "special_tokens_map.json").write_text(json.dumps({"pad_token": "[PAD]"}))
    notices = []
    assert load_vocabulary(tmp_path, size, notices.append) == expected
    assert notices == [
        "Ignored tokens that were added to the tokenizer, but not to the model: [PAD]."
    ]
