"""Folders of small programs with made-up measures, for the pages."""

import json
from pathlib import Path

from gpt2c.codegen.output.folder import write_program
from gpt2c.ir import Program
from pruned import HOSTILE

MEASURE = {"value": 0.5, "low": 0.25, "high": 0.75, "n": 9}
SWEEP = [
    {"budget": "10%", "core_share": 0.5, "lookup_share": 0.4, "kl": 0.5, "wer": MEASURE,
     "kinds": {"x": {"core_share": MEASURE}}},
    {"budget": "100%", "core_share": 1.0, "lookup_share": 0.6, "kl": 0.0, "wer": 0.0},
]  # fmt: skip


def written(folder: Path, program: Program) -> Path:
    folder.mkdir()
    write_program(program, folder)
    kinds = {"bible": {"kl": {**MEASURE, "value": 0.75}}, "tales": {"kl": MEASURE}}
    record = {"wer": MEASURE, "kl": MEASURE, "kinds": kinds, "files": {}}
    (folder / "fidelity.json").write_text(json.dumps(record))
    golden = {"ids": [0, 2], "offset": 0, "stop": 1, "read": [0, 2, 3, 4], "scored": [],
              "answers": [], "close_answers": [], "top": [], "written": HOSTILE}  # fmt: skip
    (folder / "golden.jsonl").write_text(json.dumps(golden) + "\n")
    return folder
