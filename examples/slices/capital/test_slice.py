"""The slice answers the recorded test prompts as when it was made (pytest, numpy only)."""

import json
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

from slice import answer  # noqa: E402


def test_right_answers():
    lines = (FOLDER / "tests.jsonl").read_text(encoding="utf-8").splitlines()
    tests = [json.loads(line) for line in lines]
    right = sum(answer(row["prompt"]).strip() == row["answer"].strip() for row in tests)
    assert right >= 41
