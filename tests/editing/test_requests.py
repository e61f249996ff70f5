"""Requests as text and as JSON lines: what is read, and what is refused with a place and a form."""

from pathlib import Path

import pytest
from gpt2c.editing.requests import parse_fact, parse_prompt, parse_scale, read_batch
from gpt2c.errors import Gpt2cError


def test_facts_in_one_line() -> None:
    fact = parse_fact("flag: New Place =  dark red ", "--fact")
    assert (fact.behaviour, fact.variable, fact.answer) == ("flag", "New Place", "dark red")
    forgotten = parse_fact("flag: A = B", "--forget")
    assert (forgotten.kind, forgotten.variable, forgotten.answer) == ("forget", "A = B", None)


@pytest.mark.parametrize(
    "text", ["", "flag", "flag:", "flag: x", "flag: x =", ": x = y", "flag: = y"]
)
def test_other_forms_are_refused(text: str) -> None:
    with pytest.raises(Gpt2cError, match="--add: expected 'behaviour: variable = answer'"):
        parse_fact(text, "--add")


def test_prompts_need_an_answer() -> None:
    assert parse_prompt("The sky is", " green").answer == " green"
    with pytest.raises(Gpt2cError, match="--answer: expected text"):
        parse_prompt("The sky is", "")


@pytest.mark.parametrize("text", ["L3H4", "L3H4=", "=0", "L3H4=nan", "L3H4=x"])
def test_scales_need_a_name_and_a_number(text: str) -> None:
    assert parse_scale("month after=0.5").factor == 0.5
    with pytest.raises(Gpt2cError, match="expected a name and a factor"):
        parse_scale(text)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[]", "expected the fields"),
        ("{", "expected a JSON object"),
        ('{"prompt": "a"}', "expected the fields"),
        ('{"prompt": "a", "answer": 1}', "expected text in every field"),
    ],
)
def test_wrong_lines_of_a_batch_are_named(tmp_path: Path, line: str, expected: str) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text('{"prompt": "a", "answer": " b"}\n' + line)
    with pytest.raises(Gpt2cError, match=f"batch.jsonl:2: {expected}"):
        read_batch(path)


def test_a_batch_has_both_kinds_of_rows(tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text(
        '{"prompt": "a", "answer": " b"}\n\n'
        '{"behaviour": "flag", "variable": "X", "answer": " red"}\n'
    )
    first, second = read_batch(path)
    assert (first.prompt, first.answer) == ("a", " b")
    assert (second.behaviour, second.variable, second.answer) == ("flag", "X", "red")
