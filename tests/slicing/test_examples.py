"""The committed slices answer as many test prompts as they say, and need their parts for that."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SLICES = Path(__file__).resolve().parents[2] / "examples" / "slices"
FOLDER = SLICES / "month_after"


def check(folder: Path) -> dict[str, int]:
    command = [sys.executable, "-B", str(folder), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    counts: dict[str, int] = json.loads(done.stdout)
    return counts


@pytest.mark.parametrize(("name", "right"), [("month_after", 48), ("flag", 45), ("capital", 41)])
def test_slices_answer_what_their_readme_says(name, right):
    assert check(SLICES / name) == {"right": right, "prompts": 50}
    assert f"| this program | {right} of 50 |" in (SLICES / name / "README.md").read_text()


def test_without_the_heads_that_bring_the_month(tmp_path):
    folder = tmp_path / "slice"
    shutil.copytree(FOLDER, folder)
    source = (folder / "slice.py").read_text()
    source = re.sub(r"\+ parts\.L[23]H\d\w*_to_last\(n, role\)", "", source)
    assert source != (FOLDER / "slice.py").read_text()
    (folder / "slice.py").write_text(source)
    assert check(folder)["right"] < 25
