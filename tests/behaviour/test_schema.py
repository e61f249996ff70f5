"""Reading behaviours: what violates the schema is one clear error with file and line."""

import json
from pathlib import Path

import pytest
from gpt2c.behaviour.schema import bundled_behaviours, read_behaviours, select, to_lines
from gpt2c.errors import Gpt2cError
from planted import planted_lines, write_lines


def damaged(**changes):
    line = planted_lines()[0]
    return {**line, **changes}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "expected a JSON object"),
        ("[1]", "expected a JSON object, got list"),
        (json.dumps({"behaviour": "x"}), "expected a field 'phrasing'"),
        (json.dumps(damaged(split="train")), 'split to be one of calibration, .* got "train"'),
        (json.dumps(damaged(prompt="")), "expected 'prompt' to be text"),
        (json.dumps(damaged(answer=3)), "expected answer to be text or null, got 3"),
        (json.dumps(damaged(contrast="x")), "expected contrast to be null or an object"),
        (json.dumps(damaged(answer=None, contrast=None)), "expected a contrast, got null"),
    ],
)
def test_bad_lines_name_file_and_line(tmp_path, line, message):
    path = tmp_path / "b.jsonl"
    path.write_text(f"\n{line}\n")
    with pytest.raises(Gpt2cError, match=message) as error:
        read_behaviours(path)
    assert error.value.where == f"{path}:2"


def test_a_single_phrasing_is_refused(tmp_path):
    lines = [line for line in planted_lines() if line["phrasing"] == "p0"]
    path = write_lines(tmp_path / "b.jsonl", lines)
    with pytest.raises(Gpt2cError, match="expected at least 2 phrasings of 'answer', got 1"):
        read_behaviours(path)


def test_a_split_without_prompts_is_refused(tmp_path):
    lines = [line for line in planted_lines() if line["split"] != "test"]
    path = write_lines(tmp_path / "b.jsonl", lines)
    with pytest.raises(Gpt2cError, match="prompts of 'answer' in the split test, got none"):
        read_behaviours(path)


def test_missing_empty_and_unknown(tmp_path):
    with pytest.raises(Gpt2cError, match="expected a file of behaviours"):
        read_behaviours(tmp_path / "none.jsonl")
    (tmp_path / "empty.jsonl").write_text("\n")
    with pytest.raises(Gpt2cError, match="got an empty file"):
        read_behaviours(tmp_path / "empty.jsonl")
    path = write_lines(tmp_path / "b.jsonl", planted_lines())
    behaviours = read_behaviours(path)
    with pytest.raises(Gpt2cError, match="expected a behaviour, got 'x'"):
        select(behaviours, ["x"])
    assert select(behaviours, []) == behaviours


def test_lines_are_read_back(tmp_path):
    path = write_lines(tmp_path / "b.jsonl", planted_lines())
    behaviours = read_behaviours(path)
    assert [json.loads(line) for line in to_lines(behaviours)] == planted_lines()


def test_bundled_behaviours_are_many_varied_and_paired():
    behaviours = bundled_behaviours()
    assert len(behaviours) >= 15
    for behaviour in behaviours:
        answered = [p for p in behaviour.prompts if p.answer is not None]
        assert len(answered) >= 100 and len(behaviour.phrasings) >= 2
        assert len(behaviour.of("test")) >= 50 and behaviour.null("test")
        assert len({(p.prompt, p.split) for p in answered}) == len({p.prompt for p in answered})
        known = {p.phrasing for p in behaviour.of("calibration")}
        assert {p.phrasing for p in behaviour.of("test")} - known
        assert any(p.contrast for p in behaviour.prompts)


def test_the_how_to_names_every_bundled_behaviour():
    page = Path(__file__).parents[2] / "docs" / "how-to" / "behaviours.md"
    text = " ".join(page.read_text().split())
    names = [each.name for each in bundled_behaviours()]
    assert [name for name in names if f"*{name}*" not in text] == []
    assert f"The bundled model has {len(names)} behaviours" in text
