"""Tokenizers that gpt2c cannot reproduce exactly are refused in one clear line."""

import copy
from pathlib import Path
from typing import Any

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.frontend.tokenizers.vocabulary import load_vocabulary, reference_tokenizer
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer
from vocabularies import END, SIZE, added, any_text, refusal, train_bytes, words, write


def put(document: dict[str, Any], path: str, value: Any) -> None:
    *parents, last = path.split("/")
    for key in parents:
        document = document[key]
    document[last] = value


STRIPPING = [added("<m>", 400, lstrip=True)]
TEMPLATE = {
    "type": "TemplateProcessing",
    "single": [
        {"SpecialToken": {"id": END, "type_id": 0}},
        {"Sequence": {"id": "A", "type_id": 0}},
    ],
}
REFUSED = [
    ("model/type", "Unigram", "a model of type 'Unigram'"),
    ("model/type", "WordPiece", "a model of type 'WordPiece'"),
    ("model/type", ["BPE"], "a model of type"),
    ("normalizer", {"type": "NFC"}, "its normalizer is 'NFC'"),
    ("normalizer", {}, "its normalizer is a dict"),
    ("pre_tokenizer", None, "its pre-tokenizer is null"),
    ("pre_tokenizer", {"type": "Sequence", "pretokenizers": []}, "its pre-tokenizer is 'Sequence'"),
    ("pre_tokenizer/use_regex", False, "use_regex is off"),
    ("pre_tokenizer/add_prefix_space", None, "add_prefix_space: expected true or false, got null"),
    ("decoder", None, "its decoder is null"),
    ("decoder", {"type": "WordPiece"}, "its decoder is 'WordPiece'"),
    ("post_processor", TEMPLATE, "adds tokens to every text"),
    ("post_processor", {"type": "BertProcessing"}, "its post-processor is 'BertProcessing'"),
    ("model/dropout", 0.1, "'dropout' = 0.1"),
    ("model/byte_fallback", True, "'byte_fallback' = true"),
    ("model/ignore_merges", True, "'ignore_merges' = true"),
    ("model/fuse_unk", True, "'fuse_unk' = true"),
    ("model/end_of_word_suffix", "</w>", "'end_of_word_suffix' = '</w>'"),
    ("model/continuing_subword_prefix", "##", "'continuing_subword_prefix' = '##'"),
    ("model/novelty", 3, "'novelty' = 3"),
    ("model", 3, '"model": expected an object, got 3'),
    ("model/vocab", [], "the vocabulary: expected an object"),
    ("model/vocab/the", 3, "the same id, 3"),
    ("model/vocab/the", SIZE, "but the model's last id is 499"),
    ("model/vocab/the", 10**30, "has the id"),
    ("model/vocab/the", -1, "the id of 'the': expected an integer, got -1"),
    ("model/vocab/the", True, "the id of 'the': expected an integer, got true"),
    ("model/vocab/the", 1.0, "the id of 'the': expected an integer, got 1.0"),
    ("model/vocab/the", None, "the id of 'the': expected an integer, got null"),
    ("model/vocab/", 450, "expected the text of a token, got ''"),
    ("model/vocab/\ud800", 450, "is not valid Unicode"),
    ("model/merges", None, "the merges: expected a list, got null"),
    ("model/merges", [["a", "b", "c"]], "expected a merge of two tokens"),
    ("model/merges", ["a  b"], "expected a merge of two tokens"),
    ("model/merges", [["a", ""]], "expected a merge of two tokens"),
    ("model/merges", [["a", "\u65e5"]], "expected a merge of two tokens"),
    ("model/merges", [["q", "qqq"]], "uses the unknown token 'qqq'"),
    ("model/merges", [["Q", "Z"]], "uses the unknown token 'QZ'"),
    ("added_tokens", {}, '"added_tokens": expected a list'),
    ("added_tokens", [3], "an added token: expected an object, got 3"),
    ("added_tokens", STRIPPING, "'<m>' with lstrip = true"),
    ("added_tokens", [added("<m>", 400, single_word=True)], "with single_word = true"),
    ("added_tokens", [added("", 400)], "expected the text of a token, got ''"),
    ("added_tokens", [added("<m>", 401)], "has the id 401, but with this vocabulary the id is 400"),
    ("added_tokens", [added("in", 400)], "has the id 400, but"),
    ("added_tokens", [added("<m>", 400), added("<m>", 400)], "added twice"),
    (
        "added_tokens",
        [added("ab", 400), added("bc", 401, normalized=True)],
        "overlap, 'ab' and 'bc'",
    ),
    (
        "added_tokens",
        [added("xyz", 400), added("yz", 401, normalized=True)],
        "overlap, 'xyz' and 'yz'",
    ),
]


@pytest.mark.parametrize(("path", "value", "message"), REFUSED)
def test_what_is_wrong_or_unsupported_is_named(
    path: str, value: Any, message: str, bpe: dict[str, Any], tmp_path: Path
) -> None:
    assert len(bpe["model"]["vocab"]) == 400
    put(bpe, path, value)
    assert message in refusal(write(tmp_path, tokenizer_json=bpe))


@pytest.mark.parametrize(
    ("part", "value", "message"),
    [
        ("pre_tokenizer", {"type": "Whitespace"}, "its pre-tokenizer is 'Whitespace'"),
        ("pre_tokenizer", None, "its pre-tokenizer is null"),
        ("decoder", {"type": "ByteLevel"}, "its decoder is 'ByteLevel'"),
        ("model", {"type": "WordLevel", "vocab": {}}, "expected the text of a token, got null"),
    ],
)
def test_words_of_other_sorts_are_refused(
    part: str, value: Any, message: str, tmp_path: Path
) -> None:
    write(tmp_path, tokenizer_json=words(["a"]) | {part: value})
    assert message in refusal(tmp_path)


def test_added_tokens_may_not_stand_for_missing_bytes(tmp_path: Path) -> None:
    document = train_bytes(300, alphabet=False)
    size = len(document["model"]["vocab"])
    document["added_tokens"].append(added("é", size))
    assert "'é', that stands for a byte" in refusal(write(tmp_path, tokenizer_json=document))


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"add_bos_token": True}, "add_bos_token = true"),
        ({"split_special_tokens": True}, "split_special_tokens = true"),
        ({"auto_map": {"AutoTokenizer": ["evil.Tokenizer", None]}}, "auto_map"),
        ({"tokenizer_class": "BertTokenizer"}, "class 'BertTokenizer'"),
        ({"pad_token": "[PAD]"}, "special token '[PAD]', but tokenizer.json lacks it"),
        ({"pad_token": 3}, "expected the text of a token, got 3"),
        ({"pad_token": {"content": "the", "rstrip": True}}, "with rstrip = true"),
        ({"added_tokens_decoder": {"7": {"content": "in"}}}, "has it with the id"),
        (
            {"added_tokens_decoder": {"9" * 5000: {"content": "the"}}},
            "added_tokens_decoder: expected an id",
        ),
        ({"added_tokens_decoder": []}, ""),
        ({"additional_special_tokens": "the"}, "expected a list"),
        ({"add_prefix_space": True}, "add_prefix_space is true, but false in tokenizer.json"),
        ({"add_prefix_space": 3}, "add_prefix_space: expected true or false, got 3"),
        ([], "the file: expected an object, got []"),
    ],
)
def test_settings_that_would_change_the_ids(
    config: Any, message: str, bpe: dict[str, Any], tmp_path: Path
) -> None:
    write(tmp_path, tokenizer_json=bpe, tokenizer_config_json=config)
    if message:
        assert message in refusal(tmp_path)
    else:
        load_vocabulary(tmp_path, SIZE)


def test_a_prefix_space_must_be_certain(bpe: dict[str, Any], tmp_path: Path) -> None:
    bpe["pre_tokenizer"]["add_prefix_space"] = True
    write(tmp_path, tokenizer_json=bpe)
    assert "add_prefix_space is false, but true in tokenizer.json" in refusal(tmp_path)
    write(tmp_path, tokenizer_config_json={"tokenizer_class": "PreTrainedTokenizerFast"})
    assert load_vocabulary(tmp_path, SIZE).add_prefix_space
    write(tmp_path, tokenizer_config_json={"add_prefix_space": True})
    assert load_vocabulary(tmp_path, SIZE).add_prefix_space


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"tokenizer_json": ""}, "not valid JSON"),
        ({"tokenizer_json": "[" * 100_000}, "not valid JSON"),
        ({"tokenizer_json": '{"model": {"vocab": {"a": NaN}, "merges": []}}'}, ""),
        ({"tokenizer_json": "[]"}, "the file: expected an object, got []"),
        ({"vocab_json": {"a": 0}}, "vocab.json without merges.txt"),
        ({"merges_txt": ""}, "merges.txt without vocab.json"),
        ({"vocab_json": {"a": 0}, "merges_txt": "a b"}, "uses the unknown token 'b'"),
        ({"vocab_json": {"a": 0}, "merges_txt": "a"}, "expected a merge"),
        ({"vocab_json": {"a": 0}, "merges_txt": "", "added_tokens_json": {"b": 5}}, "the id is 1"),
        ({"vocab_json": {"a": 0}, "merges_txt": "", "added_tokens_json": {"b": "1"}}, "id of 'b'"),
        ({"vocab_txt": "a"}, "vocab.txt (WordPiece or SentencePiece)"),
        ({"spiece_model": "a"}, "spiece.model"),
    ],
)
def test_damaged_and_foreign_files(files: dict[str, Any], message: str, tmp_path: Path) -> None:
    assert message in refusal(write(tmp_path, **files))


def test_merges_that_are_no_text(bpe: dict[str, Any], tmp_path: Path) -> None:
    write(tmp_path, vocab_json=bpe["model"]["vocab"])
    (tmp_path / "merges.txt").write_bytes(b"\xff\xfe")
    assert "can't be read" in refusal(tmp_path)


def test_files_that_are_no_plain_files(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").mkdir()
    assert "not a regular file" in refusal(tmp_path)


def test_absurd_sizes(tmp_path: Path, bpe: dict[str, Any]) -> None:
    write(tmp_path, tokenizer_json=bpe)
    assert "expected at most" in refusal(tmp_path, 10**40)
    with open(tmp_path / "tokenizer.json", "wb") as file:
        file.truncate(10**11)
    assert "larger than" in refusal(tmp_path)


VALUES = st.one_of(
    st.sampled_from(
        [None, True, False, 0, 1, -1, 399, 400, 401, 10**20, "", "a", "the", END, [], {}]
    ),
    st.text(max_size=3),
    st.floats(),
)


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    paths = []
    for key, child in items:
        paths.append((*path, key))
        if isinstance(child, dict | list) and key not in ("vocab", "merges"):
            paths += leaves(child, (*path, key))
    return paths


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_changed_file_is_refused_or_read_as_tokenizers_reads_it(
    data: st.DataObject, trained: dict[str, Any], tmp_path: Path
) -> None:
    document = copy.deepcopy(trained)
    document["added_tokens"].append(added("<pad>", 400))
    merges = document["model"]["merges"]
    places = leaves(document)
    places += [("model", "vocab", token) for token in ("the", "a", "<new>", END)]
    places += [("model", "merges", 0), ("model", "merges", len(merges) - 1, 1)]
    for _ in range(data.draw(st.integers(1, 2))):
        *parents, last = data.draw(st.sampled_from(places))
        parent: Any = document
        for key in parents:
            parent = parent.get(key) if isinstance(parent, dict) else parent[key]
            assume(isinstance(parent, dict | list) and (parent or key == "vocab"))
        value = data.draw(VALUES)
        if isinstance(parent, dict) and data.draw(st.booleans()):
            parent.pop(last, None)
        elif isinstance(parent, dict) or last < len(parent):
            parent[last] = value
    write(tmp_path, tokenizer_json=document)
    write(tmp_path, tokenizer_config_json={"tokenizer_class": "PreTrainedTokenizerFast"})
    try:
        vocabulary = load_vocabulary(tmp_path, 401)
    except Gpt2cError:
        return
    try:
        original = Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    except Exception:  # the library wants fields that change nothing
        return
    original.no_truncation()
    original.no_padding()
    text = data.draw(any_text("<pad>", "the"))
    assert reference_tokenizer(vocabulary).encode(text).ids == original.encode(text).ids
