"""The section on edits: predicted and measured side by side."""

from dataclasses import replace

from gpt2c.ir import Edit, Outcome
from gpt2c.report.html.edits import edit_rows
from gpt2c.report.html.report import render_report, report_facts
from pruned import pruned
from report_pages import written
from small import small_program

EDIT = Edit(1, "fact", "a: b = <c>", parts=("L0N9",), predicted=Outcome(8, 7, 20, 19))


def test_counts_by_kind_come_from_the_record() -> None:
    record = {
        "predicted": {"inside": {"right": 7, "n": 8}, "example": ["p", "old", "new"]},
        "measured": {"inside": {"right": 5, "n": 6}, "related": {"right": 2, "n": 3}},
    }
    program = replace(small_program(), edits=(EDIT,))
    [row] = edit_rows(program, {"edits": {"1": record}})
    first, second = row["counts"]
    assert (first["predicted"], first["measured"]) == ("7 of 8", "5 of 6")
    assert (second["predicted"], second["measured"]) == ("", "2 of 3")
    assert row["example"] == ["p", "old", "new"]


def test_without_a_record_the_outcomes_of_the_ir_are_shown() -> None:
    [row] = edit_rows(replace(small_program(), edits=(EDIT,)), {})
    shown = [(count["predicted"], count["measured"]) for count in row["counts"]]
    assert shown == [("7 of 8", ""), ("19 of 20", "")]
    assert edit_rows(small_program(), {}) == []


def test_the_page_shows_an_edit_as_text(tmp_path) -> None:
    program = replace(pruned(), edits=(EDIT,))
    page, _ = render_report(report_facts(written(tmp_path / "small", program), program))
    assert '<h2 id="edits">' in page and "a: b = &lt;c&gt;" in page
    assert "7 of 8" in page
