"""The benchmark of behaviours: what it keeps between runs, and its table."""

from gpt2c.behaviour.scores import Score
from gpt2c.behaviour.slices import Slice

from benchmarks.behaviours import read, table, write

SLICE = Slice(
    "month after",
    ("L0H1", "L2N7", "L3N9"),
    scores={"sufficiency": Score(0.97, 0.9, 1.0, 12)},
    seconds=12.3,
)


def test_what_is_kept_is_what_was_found(tmp_path):
    write(tmp_path, "found", SLICE)
    assert read(tmp_path, "found") == {"month after": SLICE}
    assert read(tmp_path, "measured") == {}


def test_the_table_has_a_row_for_each_slice():
    rows = table([SLICE]).splitlines()
    assert len(rows) == 3
    assert rows[2].startswith("| month after | 1 | 2 | 97 % [90, 100] | – |")
    assert rows[2].endswith("| 12 |")
