"""The prompts that ``compile`` measures on, and what it says about how many they are."""

import json
import pickle

import numpy as np
import pytest
from builders import tiny_gpt2
from gpt2c.data.sample import Sample
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.explained.share import _within
from gpt2c.fidelity.statistics import few_prompts
from gpt2c.fidelity.tokens import encoder
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.frontend.overlap import Measured
from gpt2c.passes import Context
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.pass_text import with_text
from gpt2c.workflows.presets import default_passes

WORDS = ("red", "dog", "owl", "cat", "sun", "big", "old", "tree", "house", "bird")


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny")
    tiny_gpt2(folder, eos_token_id=None)
    return folder


def prompts(path, count):
    lines = [{"ids": [i % 40, (7 * i + 1) % 40, 3]} for i in range(count)]
    path.write_text("\n".join(map(json.dumps, lines)))
    return path


def compiled(model, folder, file, **options):
    program = compile_checkpoint(str(model), folder, CompileOptions(prompts=file, **options))
    return program, json.loads((folder / "fidelity.json").read_text()), (folder / "README.md")


def test_figures_are_of_the_named_prompts(model, tmp_path):
    file = prompts(tmp_path / "mine.jsonl", 40)
    program, fidelity, readme = compiled(model, tmp_path / "p", file)
    assert fidelity["verification"]["prompts"] == fidelity["wer"]["n"] == 40
    assert fidelity["verification"]["source"] == "mine.jsonl (40 prompts)"
    assert not any("too few" in note for note in program.report.notes)
    records = (tmp_path / "p" / "golden.jsonl").read_text().splitlines()
    written = [json.loads(line)["ids"] for line in file.read_text().splitlines()]
    assert all(json.loads(line)["ids"] in written for line in records)
    text = readme.read_text()
    # No prompt failed; at most 1 - 0.025^(1/40) = 8.81 % of all prompts do.
    assert "| 0.00 % [0.00 %, 8.81 %] | 40 |" in text and "too few" not in text


def test_a_small_number_of_prompts_is_reported(model, tmp_path):
    program, fidelity, readme = compiled(model, tmp_path / "p", prompts(tmp_path / "m.jsonl", 3))
    assert few_prompts(30) is None and few_prompts(29) is not None
    assert few_prompts(3) in program.report.notes
    assert fidelity["verification"]["warning"] == few_prompts(3)
    assert few_prompts(3) in readme.read_text()


def character_model(folder):
    """A model of letters, whose text and prompts can be written by hand."""
    tiny_gpt2(folder, n_layer=1, eos_token_id=None)
    meta = {"stoi": {c: n for n, c in enumerate("\n abcdefghijklmnopqrstuvwxyz.")}}
    (folder / "meta.pkl").write_bytes(pickle.dumps(meta))
    return folder


LINES = [f"the {word} one sees the {other}." for word in WORDS for other in WORDS]


def read_by_passes(source, text, prompts, notices):
    checkpoint = load_checkpoint(str(source))
    context = with_text(Context(notice=notices.append), checkpoint, lift(checkpoint), text, prompts)
    return [*context.text, *context.samples, *context.calibration, *context.prompts]


@pytest.mark.parametrize("prompt", ["xthe red one sees the dogx", "the owl one sees the cat."])
def test_text_that_contains_prompts_is_left_out(tmp_path, prompt):
    """By content: the file has another name, and prompts stand within its lines."""
    model = character_model(tmp_path / "m")
    (tmp_path / "copy").mkdir()
    text, file = tmp_path / "copy" / "other.txt", tmp_path / "mine.txt"
    text.write_text("\n".join(LINES))
    file.write_text(prompt + "\n")
    alphabet, notices = "\n abcdefghijklmnopqrstuvwxyz.", []
    inner = prompt[1:-1]
    pieces = ["".join(alphabet[i] for i in s.ids) for s in read_by_passes(model, text, None, [])]
    assert any(inner in piece for piece in pieces)  # the control: it would be read
    left = read_by_passes(model, text, file, notices)
    kept = "|".join("".join(alphabet[i] for i in sample.ids) for sample in left)
    assert inner not in kept and len(left) > len(pieces) / 2
    assert any("left out" in note and "they contain prompts" in note for note in notices)


def test_a_prompt_on_the_border_of_two_pieces_is_left_out():
    ids = tuple(range(2, 30))
    vocabulary = load_checkpoint("stories").vocabulary
    measured = Measured(frozenset({ids[6:18]}), vocabulary)
    pieces = [Sample(ids[:12]), Sample(ids[12:24]), Sample(ids[24:])]
    assert measured.without(pieces) == [pieces[2]]
    assert Measured(frozenset({ids[6:12]}), vocabulary).without(pieces) == pieces  # too short


def test_short_prompts_are_whole_lines(tmp_path):
    model = character_model(tmp_path / "m")
    vocabulary = load_checkpoint(str(model)).vocabulary
    encode = encoder(vocabulary)
    measured = Measured(frozenset({tuple(encode("zoe"))}), vocabulary)
    pieces = [
        Sample(tuple(encode(text))) for text in ("anna\nzoe\nbo", "zoey\nbo\n", "zoe", "xzoe")
    ]
    assert measured.without(pieces) == [pieces[1], pieces[3]]


@pytest.mark.parametrize("option", ["text", "inputs"])
def test_prompts_that_are_all_that_passes_read_are_refused(model, tmp_path, option):
    """A copy of the file, under another name."""
    rows = [{"input_ids": [i % 40, (7 * i + 1) % 40, 3, 4, 5, 6, 7, 8, 9]} for i in range(40)]
    file = tmp_path / "mine.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)))
    if option == "text":
        copy = tmp_path / "copy.npy"
        np.save(copy, np.array([row["input_ids"] for row in rows]).ravel())
    else:
        copy = tmp_path / "copy.jsonl"
        copy.write_text(file.read_text())
    options = {option: copy, "passes": default_passes(2)}
    with pytest.raises(Gpt2cError, match="all of it is in"):
        compiled(model, tmp_path / "p", file, **options)
    assert not (tmp_path / "p").exists()


@pytest.mark.parametrize(
    "file, options, message",
    [("none.txt", {}, "no such file"), ("mine.jsonl", {"verify": 0}, "requires a measurement")],
)
def test_prompts_that_cannot_be_used_stop_before_the_work(model, tmp_path, file, options, message):
    prompts(tmp_path / "mine.jsonl", 40)
    with pytest.raises(Gpt2cError, match=message):
        compiled(model, tmp_path / "p", tmp_path / file, **options)
    assert not (tmp_path / "p").exists()


def test_texts_beyond_what_fits_are_left_out_whole_and_not_reported():
    """Not the tokens of high ids, which would leave texts that are said to be measured."""
    texts = [(Sample(ids), (0,)) for ids in ((90, 91), (1, 2, 3), (91, 90, 90), (1, 90))]
    assert _within(texts, 5) == texts
    assert _within(texts, 3) == [texts[0], texts[2], texts[3]]
    assert _within(texts, 1) == [texts[0], texts[2]]  # the first fits always
