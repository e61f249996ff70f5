"""What passes look at: never what a program is measured on."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from builders import tiny_gpt2
from gpt2c.data.texts import load_split
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.select import select
from gpt2c.frontend import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.frontend.samples import COUNT, LENGTH, read_text, scored_inputs, validation_samples
from gpt2c.frontend.tokenizers.vocabulary import reference_tokenizer
from vocabularies import train_bytes, write


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("checkpoints") / "tiny"
    document = train_bytes(300)
    tiny_gpt2(path, n_layer=1, vocab_size=len(document["model"]["vocab"]), n_positions=40)
    write(path, tokenizer_json=document)
    return path


def test_inputs_beside_the_checkpoint_are_divided(folder: Path, tmp_path: Path) -> None:
    inputs = tmp_path / "inputs.jsonl"
    lines = [{"input_ids": [3, 4, n], "offset": 2, "scored": [1, 2][: n % 3]} for n in range(60)]
    inputs.write_text("".join(json.dumps(line) + "\n" for line in lines))
    checkpoint = replace(load_checkpoint(folder), inputs=inputs)
    notices: list[str] = []
    samples = validation_samples(checkpoint, lift(checkpoint), notices.append)
    assert 0 < len(samples) <= COUNT and not notices
    assert all(sample.offset == 2 for sample in samples)
    measured = {prompt.text for prompt in select(checkpoint, n=1000).prompts}
    assert measured and not measured & {sample.ids for sample in samples}
    scored = scored_inputs(checkpoint)
    assert scored and all(sample.scored for sample in scored)
    assert not measured & {sample.ids for sample in scored}


def test_models_of_text_get_the_bundled_validation_text_in_their_own_tokens(folder: Path) -> None:
    checkpoint = load_checkpoint(folder)
    notices: list[str] = []
    samples = validation_samples(checkpoint, lift(checkpoint), notices.append)
    assert len(samples) == COUNT and "bundled model's English" in notices[0]
    assert max(len(sample.ids) for sample in samples) == 40  # the context
    decode = reference_tokenizer(checkpoint.vocabulary).decode
    bundled = reference_tokenizer(load_checkpoint("stories").vocabulary)
    texts = [bundled.decode(ids.tolist()) for ids in load_split("validation").documents]
    for sample in samples:
        begun = decode(list(sample.ids), skip_special_tokens=False).rstrip("\ufffd")
        assert any(text.startswith(begun) for text in texts)
    assert scored_inputs(checkpoint) == []


def test_the_bundled_model_gets_its_own_tokens() -> None:
    checkpoint = load_checkpoint("stories")
    notices: list[str] = []
    samples = validation_samples(checkpoint, lift(checkpoint), notices.append)
    documents = {tuple(ids[:LENGTH].tolist()) for ids in load_split("validation").documents}
    assert len(samples) == COUNT and {sample.ids for sample in samples} <= documents and not notices


def test_without_text_or_inputs_random_tokens_are_used_with_a_notice(tmp_path: Path) -> None:
    tiny_gpt2(tmp_path / "ids", n_layer=1)
    checkpoint = load_checkpoint(tmp_path / "ids")
    notices: list[str] = []
    program = lift(checkpoint)
    samples = validation_samples(checkpoint, program, notices.append)
    assert samples == validation_samples(checkpoint, program, notices.append)
    assert len(samples) == COUNT and "random tokens" in notices[0]
    assert all(sample.offset + len(sample.ids) <= 32 for sample in samples)


def test_text_of_ones_own_is_cut_into_pieces(tmp_path: Path) -> None:
    checkpoint = load_checkpoint("stories")
    eos = checkpoint.config.eos
    np.save(tmp_path / "a.npy", np.array([*range(300), eos, 7, 8], np.uint16))
    (tmp_path / "b.txt").write_text("Once upon a time", encoding="utf-8")
    (tmp_path / "c.md").write_text("not read", encoding="utf-8")
    pieces = [each.ids for each in read_text(tmp_path, checkpoint)]
    # Token 198 ends a line, in the second half of a piece: the next begins after it.
    assert pieces[:2] == [tuple(range(128)), tuple(range(128, 199))]
    assert pieces[2] == (*range(199, 300), eos) and pieces[3] == (7, 8)
    assert reference_tokenizer(checkpoint.vocabulary).decode(list(pieces[4])) == "Once upon a time"
    assert len(pieces) == 5


@pytest.mark.parametrize("wrong", ["none", "floats", "large", "broken"])
def test_text_that_can_not_be_read(tmp_path: Path, wrong: str) -> None:
    if wrong == "floats":
        np.save(tmp_path / "a.npy", np.ones(3))
    elif wrong == "large":
        np.save(tmp_path / "a.npy", np.array([5000]))
    elif wrong == "broken":
        (tmp_path / "a.npy").write_bytes(b"not numpy")
    with pytest.raises(Gpt2cError, match="a.npy" if wrong != "none" else "no .txt or .npy"):
        read_text(tmp_path, load_checkpoint("stories"))
