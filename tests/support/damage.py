"""Ways to damage files."""

import json
from pathlib import Path


def cut(path: Path, share: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])


def setting(folder: Path, **changes: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def long_input() -> str:
    return json.dumps({"input_ids": [3] * 33})
