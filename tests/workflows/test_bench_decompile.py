"""bench decompile: one row per checkpoint, errors in their row, and the table on disk."""

import json
from dataclasses import asdict

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.workflows.benchmark import Row, bench_decompile


def test_a_checkpoint_is_measured_and_a_broken_one_is_a_row(shared_checkpoints, tmp_path):
    checkpoints, output = tmp_path / "given", tmp_path / "output"
    (checkpoints / "broken").mkdir(parents=True)
    (checkpoints / "broken" / "config.json").write_text("{", encoding="utf-8")
    name = "bin-majority-1l1h16d"
    (checkpoints / name).symlink_to(shared_checkpoints / name, target_is_directory=True)
    reported: list[Row] = []
    rows = bench_decompile(checkpoints, output, 20, reported.append)
    assert reported == rows
    good, bad = rows
    assert bad.checkpoint == "broken" and not bad.decompiled and bad.error
    assert good.decompiled and good.error is None and good.numbers == 0
    assert good.match is not None and good.match >= 0.9
    assert good.interchange is not None and good.least is not None
    assert 0.9 <= good.least <= good.interchange <= 1
    assert good.explained is not None and good.explained > 0.5
    table = json.loads((output / "decompile.json").read_text(encoding="utf-8"))
    assert table == [asdict(row) for row in rows]
    assert "<svg" in (output / "decompile.svg").read_text(encoding="utf-8")


def test_a_folder_without_checkpoints_is_refused(tmp_path):
    with pytest.raises(Gpt2cError, match="contains no checkpoint folders"):
        bench_decompile(tmp_path, tmp_path / "output")
