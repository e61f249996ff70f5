"""Character vocabularies: meta.pkl without executing it, and JSON files."""

import json
import pickle
import time
from random import Random

import pytest
from builders import tiny_gpt2
from gpt2c.data.texts import load_prompts
from gpt2c.errors import Gpt2cError
from gpt2c.export import export_checkpoint
from gpt2c.fidelity.select import select
from gpt2c.fidelity.tokens import decoder, encoder
from gpt2c.frontend import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.frontend.tokenizers.characters import read_plain_pickle
from gpt2c.frontend.tokenizers.spelling import spells_english
from transformers import AutoTokenizer
from vocabularies import generate

CHARACTERS = "\n abcdefghijklmnopqrstuvwxyz\u2026\u0080\u00e9\u0143\r"
TEXT = "a b\u2026\nz\u00e9\u0080\u0143\r\n"


@pytest.mark.parametrize("protocol", range(6))
def test_meta_pkl(tmp_path, protocol):
    tiny_gpt2(tmp_path)
    meta = {
        "vocab_size": len(CHARACTERS),
        "itos": dict(enumerate(CHARACTERS)),
        "stoi": {character: number for number, character in enumerate(CHARACTERS)},
    }
    (tmp_path / "meta.pkl").write_bytes(pickle.dumps(meta, protocol))
    checkpoint = load_checkpoint(tmp_path)
    ids = encoder(checkpoint.vocabulary)(TEXT)
    assert ids == [CHARACTERS.index(c) for c in TEXT]
    assert decoder(checkpoint.vocabulary)(ids) == TEXT
    assert any("meta.pkl" in note for note in checkpoint.notes)


@pytest.mark.parametrize(
    "content",
    [
        {"a": 1, "b": 2},
        ["", "a", "b"],
        {"stoi": {"a": 1, "b": 2}},
        {"itos": {"1": "a", "2": "b"}},
    ],
)
def test_json(tmp_path, content):
    tiny_gpt2(tmp_path / "m")
    path = tmp_path / "vocabulary.json"
    path.write_text(json.dumps(content))
    vocabulary = load_checkpoint(tmp_path / "m", vocabulary=path).vocabulary
    assert encoder(vocabulary)("abba") == [1, 2, 2, 1]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"a": 99}, "the model's last id is 39"),
        ({"a": 1, "b": 1}, "two tokens have the id 1"),
        ({"a": "x"}, "expected an integer"),
        (["a", "a"], "occurs twice"),
        (3, "expected a vocabulary"),
        ([["a"]], "expected the text of a token"),
    ],
)
def test_what_is_no_vocabulary(tmp_path, content, words):
    tiny_gpt2(tmp_path / "m")
    path = tmp_path / "vocabulary.json"
    path.write_text(json.dumps(content))
    with pytest.raises(Gpt2cError, match=r"vocabulary\.json") as caught:
        load_checkpoint(tmp_path / "m", vocabulary=path)
    assert words in str(caught.value)


class Bomb:
    def __reduce__(self):
        return (exec, ("raise SystemExit('executed')",))


@pytest.mark.parametrize(
    "raw",
    [
        pickle.dumps({"stoi": Bomb()}),
        pickle.dumps({"stoi": {"a": 1}})[:-3],
        b"\x80\x04r\xff\xff\xff\x7fN.",
        b"\x80\x04\x8e\xff\xff\xff\xff\xff\xff\xff\x7f.",
        b"h\x05.",
        b"t.",
        b"}]s.",
        b"",
    ],
)
def test_hostile_pickles_are_refused(tmp_path, raw):
    path = tmp_path / "meta.pkl"
    path.write_bytes(raw)
    start = time.monotonic()
    with pytest.raises(Gpt2cError, match=r"meta\.pkl"):
        read_plain_pickle(path)
    assert time.monotonic() - start < 5


def test_a_model_of_letters_gets_no_english(tmp_path):
    tiny_gpt2(tmp_path)
    (tmp_path / "meta.pkl").write_bytes(
        pickle.dumps({"stoi": {c: n for n, c in enumerate("abcdefghijklmnopqrstuvwxyz")}})
    )
    checkpoint = load_checkpoint(tmp_path)
    assert not spells_english(checkpoint.vocabulary)
    assert spells_english(load_checkpoint("stories").vocabulary)
    english = {prompt.text for prompt in load_prompts("test")}
    selection = select(checkpoint, n=5)
    assert not {prompt.written for prompt in selection.prompts} & english


@pytest.mark.parametrize("specials", [False, True])
def test_the_generated_tokenizer_equals_the_reference(tmp_path, specials):
    """On strings of the vocabulary; outside of it, both refuse."""
    tiny_gpt2(tmp_path / "m")
    tokens = [*CHARACTERS, *(["<end>", "<e", "\u00e9\u00e9"] if specials else [])]
    path = tmp_path / "vocabulary.json"
    path.write_text(json.dumps(tokens))
    vocabulary = load_checkpoint(tmp_path / "m", vocabulary=path).vocabulary
    own, random = generate(vocabulary, tmp_path / "program"), Random(0)
    encode, decode = encoder(vocabulary), decoder(vocabulary)
    for _ in range(300):
        text = "".join(random.choices([*tokens, "\u00e9", "e"], k=random.randrange(12)))
        ids = encode(text)
        assert own.encode(text) == ids
        assert own.decode(ids) == decode(ids) == text
    for text in ("A", "ab\U0001f600", "\u00e8"):
        with pytest.raises(ValueError, match="expected characters of the vocabulary"):
            own.encode(text)
        with pytest.raises(Gpt2cError, match=r"expected characters .* got '?\S"):
            encode(text)


def test_a_character_tokenizer_survives_export(tmp_path):
    tiny_gpt2(tmp_path / "m", n_layer=1)
    path = tmp_path / "vocabulary.json"
    path.write_text(json.dumps([*CHARACTERS, "<end>"]))
    checkpoint = load_checkpoint(tmp_path / "m", vocabulary=path)
    (tmp_path / "e").mkdir()
    export_checkpoint(lift(checkpoint), tmp_path / "e")
    assert load_checkpoint(tmp_path / "e").vocabulary == checkpoint.vocabulary
    other = AutoTokenizer.from_pretrained(tmp_path / "e")
    assert other.decode(other(TEXT)["input_ids"]) == TEXT
