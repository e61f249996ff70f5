"""A program's fidelity.json: the measures, and what is needed to trust them."""

import hashlib
import json
import os
import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from ..errors import Gpt2cError

NAME = "fidelity.json"


def versions() -> dict[str, str]:
    """Versions of what computed the original and the program."""
    found = {"python": platform.python_version()}
    for package in ("gpt2c", "numpy", "torch", "transformers"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def read_fidelity(folder: Path) -> dict[str, Any]:
    """fidelity.json as a dict; empty where there is none. Raises Gpt2cError if it is damaged."""
    path = folder / NAME
    if not path.is_file():
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Gpt2cError("it is no JSON object", where=path, hint="Compile the program again.")
    return found


def write_fidelity(folder: Path, found: Mapping[str, Any]) -> None:
    """Writes fidelity.json beside and renames it, so that it is never there by half."""
    path = folder / NAME
    beside = folder / f"{NAME}.{os.getpid()}.tmp"
    text = json.dumps(found, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False)
    try:
        beside.write_text(text + "\n", encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise Gpt2cError(f"it can't be written ({error.strerror})", where=path) from None
    finally:
        beside.unlink(missing_ok=True)


def changed_files(folder: Path, recorded: Mapping[str, Any]) -> list[str]:
    """Names of the files that are gone or not as they were generated, from the recorded hashes.

    recorded: relative path with forward slashes -> SHA-256 in hexadecimal.
    """
    changed = []
    for name, expected in sorted(recorded.items()):
        file = folder / name
        inside = file.resolve().is_relative_to(folder.resolve())
        if not inside or not file.is_file():
            changed.append(name)
            continue
        with file.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != expected:
                changed.append(name)
    return changed
