"""The committed slice answers its test prompts, and needs its parts for that."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "examples" / "slices" / "month_after"


def check(folder: Path) -> dict[str, int]:
    command = [sys.executable, "-B", str(folder), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    counts: dict[str, int] = json.loads(done.stdout)
    return counts


def test_month_after():
    assert check(FOLDER) == {"right": 50, "prompts": 50}


def test_without_the_heads_that_bring_the_month(tmp_path):
    folder = tmp_path / "slice"
    shutil.copytree(FOLDER, folder)
    source = (folder / "slice.py").read_text()
    for layer in (2, 3):
        for head in range(8):
            source = source.replace(f"+ L{layer}H{head}_subject_to_last(n, role)", "")
    assert source != (FOLDER / "slice.py").read_text()
    (folder / "slice.py").write_text(source)
    assert check(folder)["right"] < 25
