"""What somebody edited since this program was measured.

An edited core runs alone: the fallback, which is the original, would put back what was changed.
"""

import hashlib
import json
import sys
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
OF_THE_CORE = ("program.py", "numerics.py", "layers/", "weights/")


@cache
def edited():
    """Names of the files that are not as they were when the program was measured."""
    record = FOLDER / "fidelity.json"
    if not record.exists():
        return []  # a .pyz, whose files nobody edits
    known = json.loads(record.read_text(encoding="utf-8"))
    hashes = known.get("files", {}) | known.get("blocks", {})
    return [name for name, digest in hashes.items() if digest_of(FOLDER / name) != digest]


def digest_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


@cache
def core_was_edited():
    """Whether the core is another than was measured; says so on standard error, once."""
    files = [name for name in edited() if name.startswith(OF_THE_CORE)]
    if files:
        what = f"{files[0]} was edited, so the core runs alone"
        print(f"note: {what} (--fallback, or fallback=True, lets it ask again)", file=sys.stderr)
    return bool(files)
