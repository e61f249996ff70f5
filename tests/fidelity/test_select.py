"""Which prompts a checkpoint is measured on when nobody names any."""

import gzip
import hashlib
import json

import pytest
from builders import tiny_gpt2
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.select import select
from gpt2c.fidelity.tokens import decoder
from gpt2c.frontend.checkpoint import load_checkpoint
from tokenizers.pre_tokenizers import ByteLevel


def with_inputs(folder, lines):
    tiny_gpt2(folder)
    with gzip.open(folder / "inputs.jsonl.gz", "wt") as file:
        file.write("\n".join(map(json.dumps, lines)))
    return load_checkpoint(str(folder))


def test_inputs_beside_the_checkpoint(tmp_path):
    lines = [{"input_ids": [2, 3, i], "scored": [1, 2], "expected": [4, 5]} for i in range(30)]
    test = [i for i in range(30) if hashlib.sha256(f"2,3,{i}".encode()).digest()[0] % 3]
    assert 10 < len(test) < 30
    checkpoint = with_inputs(tmp_path, [{"input_ids": [1], "scored": []}, *lines])
    selection = select(checkpoint, n=5)
    assert selection.source == f"inputs.jsonl.gz, test part ({len(test)} inputs)"
    assert len(selection.prompts) == 5
    assert {p.ids for p in selection.prompts} == {(2, 3)}
    assert {p.text[2] for p in select(checkpoint).prompts} == set(test)
    assert all(p.text[:2] == (2, 3) and p.scored == (1, 2) for p in selection.prompts)
    assert selection.prompts == select(checkpoint, n=5).prompts
    assert selection.prompts != select(checkpoint, n=5, seed=1).prompts


def test_inputs_without_anything_to_score(tmp_path):
    checkpoint = with_inputs(tmp_path, [{"input_ids": [1], "scored": []}])
    with pytest.raises(Gpt2cError, match="scored"):
        select(checkpoint)


def test_a_named_file_comes_first(tmp_path):
    checkpoint = with_inputs(tmp_path / "m", [{"input_ids": [1], "scored": [0]}])
    (tmp_path / "p.txt").write_text("3 4\n")
    assert select(checkpoint, prompts=tmp_path / "p.txt").prompts[0].ids == (3, 4)


def test_ids_have_no_text(tmp_path):
    tiny_gpt2(tmp_path / "m")
    (tmp_path / "p.txt").write_text("Once upon\n")
    with pytest.raises(Gpt2cError, match=r"p\.txt:1: .*token ids"):
        select(load_checkpoint(str(tmp_path / "m")), prompts=tmp_path / "p.txt")


def test_published_checkpoint(shared_checkpoints):
    checkpoint = load_checkpoint(str(shared_checkpoints / "unique-copy-2l1h64d"))
    prompts = select(checkpoint, n=1000).prompts
    assert 180 < len(prompts) < 220
    # The copy starts after the separator.
    assert {p.ids[-1] for p in prompts} == {151}
    assert any(p.offset for p in prompts)


def test_text_of_the_bundled_model_for_any_model_of_text(tmp_path):
    tiny_gpt2(tmp_path, vocab_size=256, n_positions=96)
    ids = {character: i for i, character in enumerate(sorted(ByteLevel.alphabet()))}
    (tmp_path / "vocab.json").write_text(json.dumps(ids))
    (tmp_path / "merges.txt").write_text("#version: 0.2\n")
    checkpoint = load_checkpoint(str(tmp_path))
    selection = select(checkpoint, n=50)
    assert len(selection.prompts) == 50
    assert {"stories", "wordnet", "bible"} == {p.kind for p in selection.prompts}
    assert "the prompts are the bundled English" in selection.notes[0]
    spell = decoder(checkpoint.vocabulary)
    assert all(spell(p.ids) == p.written and len(p.ids) < 96 for p in selection.prompts)


def test_a_context_too_short_for_any_text(tmp_path):
    tiny_gpt2(tmp_path, vocab_size=256, n_positions=4)
    ids = {character: i for i, character in enumerate(sorted(ByteLevel.alphabet()))}
    (tmp_path / "vocab.json").write_text(json.dumps(ids))
    (tmp_path / "merges.txt").write_text("#version: 0.2\n")
    selection = select(load_checkpoint(str(tmp_path)), n=5)
    assert not selection.natural
    assert {len(p.ids) for p in selection.prompts} == {2}
