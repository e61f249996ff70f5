"""The prompts that ``compile`` measures on, and what it says about how many they are."""

import json

import pytest
from builders import tiny_gpt2
from gpt2c.data.sample import Sample
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.explained.share import _within
from gpt2c.fidelity.statistics import few_prompts
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint


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


@pytest.mark.parametrize("option", ["text", "inputs"])
def test_prompts_that_passes_read_are_refused(model, tmp_path, option):
    file = prompts(tmp_path / "mine.jsonl", 40)
    for path in (file, tmp_path):
        with pytest.raises(Gpt2cError, match=f"read by passes, too .--{option}"):
            compiled(model, tmp_path / "p", file, **{option: path})
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
