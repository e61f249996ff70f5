"""Prompts from files, and the errors for invalid ones."""

import gzip
import json
from dataclasses import replace

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.prompts import draw, from_task, random_prompts, read_prompts
from gpt2c.frontend.config import Config

CONFIG = Config(
    layers=1,
    heads=1,
    width=4,
    inner=4,
    vocab=50,
    context=8,
    activation="gelu_new",
    epsilon=1e-5,
    scale_attention=True,
    scale_by_layer=False,
    tied=True,
    readout="argmax",
    eos=1,
    bos=None,
)


def numbers(text):
    return [int(word) for word in text.split()]


def read(path, n=100, seed=0, config=CONFIG):
    return read_prompts(path, n, seed, config, numbers).prompts


def test_one_prompt_a_line(tmp_path):
    file = tmp_path / "prompts.txt"
    file.write_bytes(b"1 2 3\r\n\n  \n4 5\n6")
    prompts = read(file)
    assert [p.ids for p in prompts] == [(1, 2, 3), (4, 5), (6,)]
    assert [p.where for p in prompts] == ["prompts.txt:1", "prompts.txt:4", "prompts.txt:5"]
    assert prompts[0].written == "1 2 3"
    assert prompts[0].text is None


def test_json_lines(tmp_path):
    file = tmp_path / "prompts.jsonl"
    lines = [
        {"text": "1 2", "kind": "easy"},
        {"ids": [3, 4], "offset": 5},
        {"text": ""},
        {"input_ids": [7, 8, 9, 1], "scored": [1, 2], "expected": [9, 1], "offset": 2},
    ]
    file.write_text("\n".join(map(json.dumps, lines)))
    text, ids, empty, task = read(file)
    assert (text.ids, text.kind, text.written) == ((1, 2), "easy", "1 2")
    assert (ids.ids, ids.offset, ids.written) == ((3, 4), 5, None)
    assert empty.ids == (1,)  # there is no begin token, so the end token begins
    # The answer starts after the first scored position.
    assert (task.ids, task.text, task.scored, task.expected) == (
        (7, 8),
        (7, 8, 9, 1),
        (1, 2),
        (9, 1),
    )


def test_a_folder_is_read_in_the_order_of_names(tmp_path):
    (tmp_path / "b.txt").write_text("2\n")
    with gzip.open(tmp_path / "c.jsonl.gz", "wt") as file:
        file.write('{"ids": [3]}\n')
    (tmp_path / "a.jsonl").write_text('{"ids": [1]}\n')
    (tmp_path / "notes.md").write_text("not a prompt\n")
    assert [p.ids for p in read(tmp_path)] == [(1,), (2,), (3,)]


def test_a_sample_is_drawn_by_seed(tmp_path):
    (tmp_path / "p.txt").write_text("\n".join(str(i % 50) for i in range(500)))
    once, again, other = read(tmp_path, 20), read(tmp_path, 20), read(tmp_path, 20, seed=1)
    assert len(once) == 20
    assert once == again
    assert once != other
    places = [int(p.where.split(":")[1]) for p in once]
    assert places == sorted(set(places))
    assert max(places) > 250  # not the first ones


def test_draw():
    assert draw(3, 5, 0) == [0, 1, 2]
    assert draw(1000, 10, 0) == sorted(set(draw(1000, 10, 0)))


@pytest.mark.parametrize(
    "name, line, words",
    [
        ("p.txt", b"1 2 3 4 5 6 7 8 9", r"p\.txt:2: expected positions within 0 to 7, got 0 to 8"),
        ("p.txt", b"50", r"p\.txt:2: .*token ids within 0 to 49, got 50"),
        ("p.txt", b"\xff\xfe", r"p\.txt:2: .*UTF-8"),
        ("p.txt", b"1 " * 600_000, r"p\.txt:2: .*bytes per line"),
        ("p.jsonl", b"{", r"p\.jsonl:2: .*JSON"),
        ("p.jsonl", b"[" * 100_000, r"p\.jsonl:2: .*JSON"),
        ("p.jsonl", b"[1]", r"p\.jsonl:2: .*object"),
        ("p.jsonl", b"{}", r"p\.jsonl:2: .*got neither"),
        ("p.jsonl", b'{"ids": ["a"]}', r"p\.jsonl:2: .*got neither"),
        ("p.jsonl", b'{"ids": [1], "offset": 8}', r"p\.jsonl:2: .*within 0 to 7, got 8 to 8"),
        ("p.jsonl", b'{"ids": [1], "offset": -1}', r"p\.jsonl:2: .*got -1 to -1"),
        ("p.jsonl", b'{"ids": [1], "offset": true}', r"p\.jsonl:2: .*an integer in"),
        ("p.jsonl", b'{"ids": [1], "scored": [1]}', r"p\.jsonl:2: .*scored"),
        ("p.jsonl", b'{"ids": [1], "scored": []}', r"p\.jsonl:2: .*scored"),
        ("p.jsonl", b'{"ids": [1, 2], "scored": [0], "expected": []}', r"p\.jsonl:2: .*expected"),
    ],
)
def test_bad_lines_are_named(tmp_path, name, line, words):
    good = b"1\n" if name.endswith(".txt") else b'{"ids": [1]}\n'
    (tmp_path / name).write_bytes(good + line + b"\n")
    with pytest.raises(Gpt2cError, match=words):
        read(tmp_path / name)


def test_nothing_there(tmp_path):
    with pytest.raises(Gpt2cError, match="no such file"):
        read(tmp_path / "missing")
    with pytest.raises(Gpt2cError, match=r"expected \.txt"):
        read(tmp_path)
    (tmp_path / "empty.txt").write_text("\n\n")
    with pytest.raises(Gpt2cError, match="at least one prompt"):
        read(tmp_path)
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(b'{"ids": [1]}\n' * 1000)[:-20])
    with pytest.raises(Gpt2cError, match="cannot be read"):
        read(tmp_path / "cut.jsonl.gz")


def test_empty_prompt(tmp_path):
    (tmp_path / "p.jsonl").write_text('{"ids": []}')
    assert read(tmp_path / "p.jsonl", config=replace(CONFIG, bos=2))[0].ids == (2,)
    with pytest.raises(Gpt2cError, match=r"p\.jsonl:1: .*got an empty prompt"):
        read(tmp_path / "p.jsonl", config=replace(CONFIG, eos=None))


def test_random_prompts():
    selection = random_prompts(30, 0, CONFIG)
    assert selection == random_prompts(30, 0, CONFIG)
    assert not selection.natural
    assert "random tokens" in selection.notes[0]
    assert {len(p.ids) for p in selection.prompts} == {4}
    assert all(0 <= i < 50 for p in selection.prompts for i in p.ids)


def test_sets_that_are_expected():
    prompt = from_task([1, 2], 0, [0, 1], [[3, 4], []])
    assert prompt.expected == (frozenset({3, 4}), frozenset())
