"""Prompts of published circuits: the mechanics, on a tiny random GPT-2. No circuit is claimed."""

import json
from types import SimpleNamespace

import pytest
import torch
from builders import tiny_gpt2
from gpt2c.behaviour.encoded import align, encode_prompts
from gpt2c.behaviour.schema import read_behaviours
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.tokens import decoder, encoder
from gpt2c.frontend.checkpoint import load_checkpoint
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from vocabularies import END, write

from examples.published.__main__ import _continued, as_json, compare, lines_for
from examples.published.circuits import CIRCUITS
from examples.published.prompts import NAMES, NOUNS, SPLITS, greater_than


def bpe(texts, size):
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=[END],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return json.loads(tokenizer.to_str())


def checkpoint(folder, texts, size=1400):
    folder.mkdir()
    tokenizer = bpe(texts, size)
    count = len(tokenizer["model"]["vocab"])
    tiny_gpt2(folder, vocab_size=count, n_positions=64)
    return write(folder, tokenizer_json=tokenizer)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    texts = [f" {' '.join(NAMES)} {' '.join(NOUNS)}"] * 9
    return checkpoint(tmp_path_factory.mktemp("published") / "tiny", texts)


@pytest.fixture(scope="module")
def behaviours(tiny, tmp_path_factory):
    lines = list(lines_for(str(tiny), ask=False))
    path = tmp_path_factory.mktemp("lines") / "published.jsonl"
    path.write_text("".join(f"{as_json(line)}\n" for line in lines))
    return read_behaviours(path)


def test_files_are_behaviours_with_single_token_answers(tiny, behaviours):
    encode = encoder(load_checkpoint(str(tiny)).vocabulary)
    assert [b.name for b in behaviours] == ["indirect object", "induction"]
    for behaviour in behaviours:
        assert len(behaviour.prompts) == 200 and len(behaviour.phrasings) >= 2
        items = encode_prompts(behaviour.prompts, encode, 64)
        assert {len(item.answer) for item in items} == {1}
        assert all(item.held and item.held != item.text for item in items)
        align(items)


def test_subjects_are_in_one_split(behaviours):
    for behaviour in behaviours:
        subjects = {s: {p.variable for p in behaviour.of(s)} for s in SPLITS}
        for first in SPLITS:
            for second in SPLITS:
                assert first == second or not subjects[first] & subjects[second]


def test_the_answer_follows_from_the_prompt_alone(behaviours):
    ioi, induction = behaviours
    for prompt in ioi.prompts:
        assert prompt.prompt.count(prompt.variable) == 1 and prompt.answer == f" {prompt.variable}"
    for prompt in induction.prompts:
        words = prompt.prompt.lower().split()
        last = words.index(words[-1])
        assert last < len(words) - 1 and words[last + 1] == prompt.answer.strip()


def test_what_is_left_out_is_said(tiny, capsys):
    # A random model gives hardly any of the answers.
    lines = list(lines_for(str(tiny)))
    said = capsys.readouterr().err
    assert "indirect object: " in said and " of 200 prompts are answered" in said
    assert len(lines) < 40
    assert "no year is a century and a number of one token each" in said


def test_a_vocabulary_without_the_names_is_refused(tmp_path, capsys):
    other = checkpoint(tmp_path / "other", ["to be or not to be"] * 9, size=300)
    with pytest.raises(Gpt2cError, match="expected at least 16 words that are single tokens"):
        list(lines_for(str(other)))
    assert f"of {len(NAMES)} words are several tokens" in capsys.readouterr().err


def test_years_are_answered_by_the_model_itself(tmp_path):
    texts = [" ".join(f" 17{year:02d} 18{year:02d}" for year in range(100)) + " 17 18 99"] * 9
    source = load_checkpoint(str(checkpoint(tmp_path / "years", texts)))
    encode, decode = encoder(source.vocabulary), decoder(source.vocabulary)
    lines = list(greater_than(lambda text: True))
    vocabulary = [decode([i]) for i in range(source.config.vocab)]

    def model(ids, answer):
        logits = torch.zeros(1, ids.shape[1], len(vocabulary))
        logits[..., vocabulary.index(answer)] = 1.0
        return SimpleNamespace(logits=logits)

    kept = _continued(lambda ids: model(ids, "9"), encode, decode, lines)
    assert kept == []
    if "99" in vocabulary:
        kept = _continued(lambda ids: model(ids, "99"), encode, decode, lines)
        assert {line.answer for line in kept} == {"99"} and len(kept) == len(lines)


def test_slices_are_compared_with_the_papers(tmp_path):
    parts = ["L9H9", "L10H0", "L0H0", "L3N7"]
    path = tmp_path / "behaviours.json"
    path.write_text(json.dumps({"behaviours": [{"behaviour": "indirect object", "parts": parts}]}))
    (line,) = compare(path)
    assert "name mover: 2 of 3" in line and "1 heads of the slice are not in the paper" in line
    assert {circuit.behaviour for circuit in CIRCUITS} >= {"indirect object", "induction"}
