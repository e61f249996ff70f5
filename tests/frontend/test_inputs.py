"""inputs.jsonl.gz: what is read from it, and what is refused."""

import gzip
import json

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import Input, read_config, read_inputs
from gpt2c.frontend.config import parse_config
from hypothesis import given, settings
from hypothesis import strategies as st

CONFIG = parse_config(
    {"model_type": "gpt2", "n_embd": 8, "n_head": 1, "vocab_size": 6, "n_positions": 10},
    where="config.json",
)
FULL = {
    "input_ids": [2, 0, 1, 3, 1],
    "offset": 5,
    "scored": [2, 3],
    "expected": [1, [0, 4]],
    "model_pred": [1, []],
    "model_correct": False,
}


def write(path, *lines):
    text = "".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines)
    path.write_bytes(gzip.compress(text.encode()))
    return path


def test_every_field(tmp_path):
    (row,) = read_inputs(write(tmp_path / "inputs.jsonl.gz", FULL), CONFIG)
    assert row == Input(
        ids=(2, 0, 1, 3, 1),
        offset=5,
        scored=(2, 3),
        expected=(1, frozenset({0, 4})),
        model_pred=(1, frozenset()),
        model_correct=False,
    )


def test_ids_alone_are_enough_and_plain_text_too(tmp_path):
    path = tmp_path / "inputs.jsonl"
    path.write_text('{"input_ids": [1, 2]}\n\n{"input_ids": [3], "more": {}}')
    first, second = read_inputs(path, CONFIG)
    assert first == Input((1, 2), 0, (0, 1), (), (), None)
    assert second.ids == (3,)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"input_ids": [0, 6]}, "input_ids: expected integers from 0 to 5, got 6"),
        ({"input_ids": [0, -1]}, "input_ids: expected integers from 0 to 5, got -1"),
        ({"input_ids": [True]}, "input_ids: expected integers from 0 to 5, got true"),
        ({"input_ids": [1.0]}, "input_ids: expected integers from 0 to 5, got 1.0"),
        ({"input_ids": []}, "input_ids is empty"),
        ({"input_ids": None}, "input_ids: expected a list, got null"),
        ({"input_ids": "12"}, "input_ids: expected a list, got '12'"),
        ({"offset": 6}, "5 tokens from position 6 don't fit in 10 positions"),
        ({"offset": -1}, "offset: expected a position, got -1"),
        ({"offset": None}, "offset: expected a position, got null"),
        ({"scored": [5]}, "scored: expected integers from 0 to 4, got 5"),
        ({"scored": [2]}, "expected: expected 1 answers, got 2 values"),
        ({"expected": [1, 9]}, "expected: expected a token id or a list of token ids, got 9"),
        ({"expected": [1, [9]]}, "expected: expected a token id or a list of token ids, got [9]"),
        ({"model_pred": {}}, "model_pred: expected 2 answers, got a dict"),
        ({"model_correct": 1}, "model_correct: expected true or false, got 1"),
    ],
)
def test_refusals_name_the_line(tmp_path, changes, words):
    path = write(tmp_path / "inputs.jsonl.gz", FULL, {**FULL, **changes})
    with pytest.raises(Gpt2cError) as caught:
        read_inputs(path, CONFIG)
    assert words in str(caught.value) and "inputs.jsonl.gz, line 2" in str(caught.value)


@pytest.mark.parametrize("line", ["{", "[1]", "nonsense", "[" * 10_000, '{"input_ids": 1e'])
def test_lines_that_are_no_objects(tmp_path, line):
    path = write(tmp_path / "inputs.jsonl.gz", line)
    with pytest.raises(Gpt2cError, match=r"line 1: (not valid|expected a) JSON"):
        read_inputs(path, CONFIG)


@pytest.mark.parametrize("raw", [b"", b"\n\n", gzip.compress(b"", mtime=0)])
def test_nothing_in_it(tmp_path, raw):
    (tmp_path / "inputs.jsonl.gz").write_bytes(raw)
    with pytest.raises(Gpt2cError, match="the file has no inputs"):
        read_inputs(tmp_path / "inputs.jsonl.gz", CONFIG)


def test_a_missing_file(tmp_path):
    with pytest.raises(Gpt2cError, match=r"inputs\.jsonl\.gz: can't be read: No such file"):
        read_inputs(tmp_path / "inputs.jsonl.gz", CONFIG)


@pytest.mark.parametrize("tail", [b"", b"\n"])
def test_a_file_that_unpacks_to_gigabytes(tmp_path, monkeypatch, tail):
    import tracemalloc

    monkeypatch.setattr("gpt2c.frontend.inputs.BYTES_LIMIT", 2**20)
    path = tmp_path / "inputs.jsonl.gz"
    path.write_bytes(gzip.compress((b" " * 63 + (tail or b" ")) * 2**20))
    tracemalloc.start()
    with pytest.raises(Gpt2cError, match="more than 1 MiB of text"):
        read_inputs(path, CONFIG)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2**23


@settings(max_examples=200, deadline=None, derandomize=True)
@given(data=st.data())
def test_damage_is_refused_or_harmless(data, tmp_path_factory):
    whole = write(tmp_path_factory.getbasetemp() / "whole.gz", *[FULL] * 5).read_bytes()
    raw = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=3)):
        if place < len(raw):
            raw[place] ^= data.draw(st.integers(1, 255))
    path = tmp_path_factory.getbasetemp() / "damaged.gz"
    path.write_bytes(raw)
    try:
        assert all(isinstance(one, Input) for one in read_inputs(path, CONFIG))
    except Gpt2cError as error:
        assert "\n" not in str(error)


def test_the_published_inputs(shared_checkpoints):
    folders = [path for path in sorted(shared_checkpoints.iterdir()) if path.is_dir()]
    assert len(folders) == 16
    for folder in folders:
        config = read_config(folder / "config.json")
        inputs = read_inputs(folder / "inputs.jsonl.gz", config)
        assert len(inputs) == 300
        kind = frozenset if config.readout == "multilabel" else int
        for one in inputs:
            assert len(one.expected) == len(one.model_pred) == len(one.scored)
            assert all(isinstance(answer, kind) for answer in one.expected + one.model_pred)
            assert one.model_correct == (one.expected == one.model_pred)
