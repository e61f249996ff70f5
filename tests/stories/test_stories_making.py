"""The prose readers, splits and training loop, on small replacements of the Debian packages."""

import random

import numpy as np
import pytest
import torch
from gpt2c.errors import Gpt2cError

from examples.stories import corpus, train
from examples.stories.measure import END_OF_TEXT, MODEL, losses
from examples.stories.network import Network
from examples.stories.prompts import cut
from examples.stories.prose import bible, wordnet
from examples.stories.tokenizer import END_OF_TEXT as END
from examples.stories.tokenizer import load_tokenizer, train_tokenizer

NOUNS = """  1 a line of the licence
00001740 03 n 01 small_dog 0 000 | a dog that is small;  "a small dog barks"
00001741 03 n 01 Pluto 0 000 | a planet once
00001742 03 n 02 7th 0 seventh 0 000 | position seven
"""
ADJECTIVES = """00001743 00 a 01 asleep(p) 0 000 | in a state of sleep
"""


def test_wordnet_entries(tmp_path):
    for part, text in (("noun", NOUNS), ("adj", ADJECTIVES), ("verb", ""), ("adv", "")):
        (tmp_path / f"data.{part}").write_text(text)
    assert list(wordnet(tmp_path)) == [
        ("noun:00001740", 'small dog (noun): a dog that is small; "a small dog barks"'),
        ("adj:00001743", "asleep (adjective): in a state of sleep"),
    ]


def test_missing_packages_are_named(tmp_path):
    with pytest.raises(Gpt2cError, match="wordnet-base"):
        list(wordnet(tmp_path))
    with pytest.raises(Gpt2cError, match="bible-kjv-text"):
        list(bible("no-such-bible-reader"))


def test_bible_chapters(tmp_path):
    reader = tmp_path / "bible"
    reader.write_text("#!/bin/sh\nprintf 'Ge1:1 One.\\nGe1:2 Two. Three.\\nGe2:1 Four.\\n'\n")
    reader.chmod(0o755)
    assert list(bible(str(reader))) == [("bible:Ge1", "One.\nTwo. Three."), ("bible:Ge2", "Four.")]


def test_splits_have_their_shares_and_do_not_depend_on_order():
    splits = [corpus.split_of("bible", f"bible:{i}") for i in range(20_000)]
    for name, share in zip(corpus.HELD_OUT, corpus.SHARES["bible"]):
        assert splits.count(name) / len(splits) == pytest.approx(share / 1000, rel=0.25)
    assert corpus.split_of("bible", "bible:7") == splits[7]


def test_a_text_in_two_splits_is_kept_in_one(monkeypatch):
    same = [(str(i), "the same text") for i in range(500)]
    monkeypatch.setattr(corpus, "wordnet", lambda: same)
    splits = {split for split, _ in corpus.documents("wordnet")}
    assert len({corpus.split_of("wordnet", key) for key, _ in same}) > 1
    assert len(splits) == 1


def test_tokenizer_is_gpt2s_and_deterministic(tmp_path):
    texts = ["The dog saw the cat.", 'He said, "one two three".\n'] * 200
    first = train_tokenizer(texts, tmp_path / "a")
    train_tokenizer(texts, tmp_path / "b")
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()
    text = 'Any text: "naïve" 123\n\n  spaces'
    assert first.decode(first.encode(text).ids) == text
    assert first.token_to_id(END) == first.get_vocab_size() - 1
    assert first.encode(f"a{END}b").ids[1] == first.token_to_id(END)


def test_prompts_end_with_a_whole_word_and_encode_back():
    tokenizer = load_tokenizer(MODEL)
    ids = tokenizer.encode("Once upon a time there were extraordinary oranges " * 4).ids
    for seed in range(20):
        prompt = cut(tokenizer, ids, random.Random(seed))
        assert prompt == ids[: len(prompt)] and 16 <= len(prompt) <= 32
        assert tokenizer.encode(tokenizer.decode(prompt)).ids == prompt
        assert not tokenizer.decode(ids[len(prompt) : len(prompt) + 1])[:1].isalnum()
    assert cut(tokenizer, ids[:20], random.Random(0)) is None or len(ids) > 26
    assert cut(tokenizer, ids[:16], random.Random(0)) is None


@pytest.fixture
def data(tmp_path):
    chance = np.random.default_rng(0)
    for kind in corpus.KINDS:
        stream = chance.integers(300, 340, 1500)
        stream[::50] = END_OF_TEXT
        np.save(tmp_path / f"train-{kind}.npy", stream.astype(np.uint16))
    return tmp_path


def tiny_plan(steps=4):
    return train.Plan(knots=[(0, 1.0), (steps, 0.0)], batch=4, context=16)


def test_windows_cover_every_token_once_an_epoch(monkeypatch):
    stream = np.arange(1000)
    windows = train.Windows(stream, 1, tiny_plan(), line=-1, end=-1)
    windows.breaks = np.array([5000])  # no beginnings: no window is moved
    rows = [windows.window(i) for i in range(windows.count)]
    assert all(len(row) == 17 and (np.diff(row) == 1).all() for row in rows)
    covered = np.concatenate([row[1:] for row in rows])
    assert len(set(covered.tolist())) == len(covered) > 900
    again = np.concatenate([windows.window(windows.count + i)[1:] for i in range(windows.count)])
    assert again.tolist() != covered.tolist()


def test_half_of_the_windows_start_at_beginnings():
    stream = np.full(20_000, 7)
    stream[::10] = END_OF_TEXT
    windows = train.Windows(stream, 1, tiny_plan(), line=3, end=END_OF_TEXT)
    starts = [windows.window(i)[:2].tolist().index(END_OF_TEXT) for i in range(500)
              if END_OF_TEXT in windows.window(i)[:1]]  # fmt: skip
    assert 100 < len(starts) < 250  # a quarter moved, and a tenth of the rest by chance


def test_a_stopped_run_goes_on_as_if_it_had_not(data, tmp_path):
    whole = train.Trainer(tiny_plan(), data)
    for _ in range(4):
        whole.advance()
    first = train.Trainer(tiny_plan(), data)
    for _ in range(2):
        first.advance()
    first.save(tmp_path / "checkpoint.pt")
    second = train.Trainer(tiny_plan(), data)
    second.load(tmp_path / "checkpoint.pt")
    for _ in range(2):
        second.advance()
    for a, b in zip(whole.network.parameters(), second.network.parameters()):
        assert torch.equal(a, b)
    assert second.step == 4


def test_training_lowers_the_loss(data):
    trainer = train.Trainer(tiny_plan(40), data)
    history = [trainer.advance() for _ in range(30)]
    assert np.mean(history[-5:]) < history[0] - 1


def test_rates_rise_and_fall_and_the_end_can_move():
    plan = train.Plan(knots=[(0, 1.0), (1000, 0.0)])
    assert plan.scale(0) == pytest.approx(0.01)
    assert plan.scale(500) == pytest.approx(0.5)
    trainer = train.Trainer.__new__(train.Trainer)
    trainer.plan, trainer.step, trainer.seconds = plan, 200, 100.0
    trainer.marked, trainer.pace = 0.0, None
    train.replan(trainer, seconds=200.0, since=200)  # half a second a step: 200 more
    assert plan.steps == 400
    assert plan.scale(200) == pytest.approx(0.8)
    assert plan.scale(300) == pytest.approx(0.4)


def test_export_and_back():
    network = Network(layers=4)
    again = Network.of(network.exported())
    ids = torch.arange(20)[None]
    assert torch.allclose(network(ids), again(ids), atol=1e-6)


def test_losses_of_long_documents_count_every_token_once():
    network = Network().eval()
    documents = [list(range(600)), list(range(5)), list(range(256))]
    by_document = losses(network, documents)
    assert [len(row) for row in by_document] == [600, 5, 256]
    with torch.inference_mode():
        ids = torch.tensor([[END_OF_TEXT, *documents[1][:-1]]])
        expected = torch.nn.functional.cross_entropy(
            network(ids)[0], torch.tensor(documents[1]), reduction="none"
        )
    assert by_document[1] == pytest.approx(expected.numpy(), abs=1e-5)
