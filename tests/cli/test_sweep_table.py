"""The table of a sweep: every row with its sample size."""

from io import StringIO

from gpt2c.cli.sweep_table import sweep_line, sweep_table
from rich.console import Console


def row(**changes: object) -> dict:
    measure = {"value": 0.004, "low": 0.0, "high": 0.009, "n": 200}
    return {
        "budget": "50%",
        "wer": measure,
        "kl": {**measure, "n": 1200},
        "opaque_numbers": {"core": 1500},
        "parts": 7,
        "lines": 90,
        "tokens_per_second": 12.4,
        **changes,
    }


def table(*rows: dict) -> list[list[str]]:
    console = Console(file=StringIO(), width=160)
    console.print(sweep_table(rows))
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    return [[cell.strip() for cell in line.split("│")[1:-1]] for line in lines if "│" in line]


def test_rows_show_their_sample_sizes() -> None:
    [cells] = table(row())
    assert cells[:3] == ["50%", "200/1,200", "0.4"]
    assert sweep_line(row()) == "50%: WER 0.4 · KL 0.004 (200/1,200 prompts)"


def test_a_row_that_was_not_measured_has_no_sample_size() -> None:
    [cells] = table(row(wer=None, kl=None))
    assert cells[:3] == ["50%", "", ""]
    assert sweep_line(row(wer=None, kl=None)) == "50%: "
