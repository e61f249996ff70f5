"""Reads and writes fidelity.json: the measures of a program and how they were taken."""

import hashlib
import json
import os
import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from ..errors import Gpt2cError
from ..version import __version__
from .schema import check_fidelity

NAME = "fidelity.json"


def versions() -> dict[str, str]:
    """Return the versions of the packages that run the original and the program."""
    installed = {"python": platform.python_version(), "gpt2c": __version__}
    for package in ("numpy", "torch", "transformers"):
        try:
            installed[package] = version(package)
        except PackageNotFoundError:
            continue
    return installed


def read_fidelity(folder: Path) -> dict[str, Any]:
    """Return fidelity.json as a dict; empty if missing.

    Raises:
        Gpt2cError: it is damaged, or a field is not what ``schema.FIELDS`` says.
    """
    path = folder / NAME
    if not path.is_file():
        return {}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise Gpt2cError("expected a JSON object", where=path, hint="Compile the program again.")
    check_fidelity(content, path)
    return content


def write_fidelity(folder: Path, content: Mapping[str, Any]) -> None:
    """Write fidelity.json atomically: to a temporary file, which is then renamed."""
    path = folder / NAME
    temporary = folder / f"{NAME}.{os.getpid()}.tmp"
    text = json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False)
    try:
        temporary.write_text(text + "\n", encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise Gpt2cError(f"cannot be written ({error.strerror})", where=path) from None
    finally:
        temporary.unlink(missing_ok=True)


def changed_files(folder: Path, recorded: Mapping[str, Any]) -> list[str]:
    """Return the names of the files that are missing or differ from their recorded hash.

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


def recorded_files(fidelity: Mapping[str, Any]) -> dict[str, Any]:
    """Return the recorded hashes of sources, tables and weights of the core, by name."""
    groups = [fidelity.get(key) for key in ("files", "blocks")]
    return {
        name: digest
        for group in groups
        if isinstance(group, dict)
        for name, digest in group.items()
    }
