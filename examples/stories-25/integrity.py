"""Detects files that were edited by hand after this program was measured.

A core that was edited by hand runs without the fallback, because the fallback (the original
model) would undo the edit. Edits that edits.py lists do not count: they apply to both.
"""

import hashlib
import json
import sys
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
CORE_FILES = ("program.py", "numerics.py", "layers/", "weights/")


@cache
def edited():
    """Return the names of the files whose hash differs from the one in fidelity.json."""
    record = FOLDER / "fidelity.json"
    if not record.exists():
        return []  # packed as a .pyz
    fidelity = json.loads(record.read_text(encoding="utf-8"))
    hashes = fidelity.get("files", {}) | fidelity.get("blocks", {})
    return [name for name, digest in hashes.items() if digest_of(FOLDER / name) != digest]


@cache
def edited_sources():
    """Return the names of the layers' source files, and numerics.py, that were edited."""
    record = FOLDER / "fidelity.json"
    if not record.exists():
        return []  # packed as a .pyz
    hashes = json.loads(record.read_text(encoding="utf-8")).get("files", {})
    sources = [name for name in hashes if name.startswith(("layers/", "numerics.py"))]
    return [name for name in sources if digest_of(FOLDER / name) != hashes[name]]


def digest_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


@cache
def core_was_edited():
    """Return whether a file of the core was edited; the first call prints a note if so."""
    files = [name for name in edited() if name.startswith(CORE_FILES)]
    if files:
        what = f"{files[0]} was edited, so the core runs without the fallback"
        print(f"note: {what} (enable it with --fallback or fallback=True)", file=sys.stderr)
    return bool(files)
