"""facts.py: what is read from it, and which edits follow from it."""

from pathlib import Path

import pytest
from gpt2c.codegen.facts import render_facts
from gpt2c.editing.facts import changed_facts, read_facts
from gpt2c.errors import Gpt2cError

FACTS = {"metal": {"Tavik": "iron", 'Qu"int\n': "tin"}, "song": {"Tavik": "old river"}}


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "facts.py"
    path.write_text(render_facts(FACTS))
    assert read_facts(path) == FACTS
    assert "--from-facts" in path.read_text().splitlines()[0]


def test_changed_added_and_removed_lines_become_edits() -> None:
    new = {"metal": {"Tavik": "gold", "Zembla": "lead"}, "song": FACTS["song"]}
    requests = changed_facts(FACTS, new)
    assert [(r.kind, r.variable, r.answer) for r in requests] == [
        ("fact", "Tavik", "gold"),
        ("forget", 'Qu"int\n', None),
        ("add", "Zembla", "lead"),
    ]


@pytest.mark.parametrize(
    ("new", "expected"),
    [(FACTS, "expected a changed value"), ({**FACTS, "x": {}}, "expected a behaviour, got 'x'")],
)
def test_nothing_to_do_and_unknown_behaviours_are_errors(new: dict, expected: str) -> None:
    with pytest.raises(Gpt2cError, match=expected):
        changed_facts(FACTS, new)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "FACTS = [",
        "FACTS = {'a': 1}",
        "FACTS = {'a': {'b': ''}}",
        "FACTS = {'a': {'b': __import__('os').getcwd()}}",
    ],
)
def test_other_files_are_refused_and_never_run(tmp_path: Path, source: str) -> None:
    path = tmp_path / "facts.py"
    path.write_text(source)
    with pytest.raises(Gpt2cError, match=r"facts.py: expected"):
        read_facts(path)
