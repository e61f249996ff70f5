"""Safe access to the files of an untrusted folder, and safe texts of untrusted values."""

import hashlib
import json
import os
import re
from collections.abc import Iterable
from pathlib import Path

from ..errors import Gpt2cError

JSON_LIMIT = 64 * 2**20


def show(value: object, limit: int = 60) -> str:
    """A short, printable, one-line text of an untrusted value, for messages."""
    # Never repr of a value that may be huge or contain itself: that can take forever.
    if isinstance(value, str):
        text = repr(value[: limit + 1])
    elif isinstance(value, int) and value.bit_length() > 128:
        text = f"a number of {value.bit_length()} bits"
    elif value is None or isinstance(value, bool):
        text = "null" if value is None else str(value).lower()
    elif isinstance(value, int | float):
        text = repr(value)
    elif isinstance(value, list) and len(value) < 8 and not any(_nests(item) for item in value):
        text = f"[{', '.join(show(item, 30) for item in value)}]"
    else:
        text = f"a {type(value).__name__}"
        text += f" of {len(value)}" if isinstance(value, list | dict | tuple) else ""
    return text if len(text) <= limit + 2 else f"{text[:limit]}..."


def _nests(value: object) -> bool:
    return not isinstance(value, str | int | float | None)


def listing(names: Iterable[str], limit: int = 5) -> str:
    """The first few untrusted names, sorted, and the number of the others."""
    ordered = sorted(names)
    text = ", ".join(repr(name[:80])[1:-1] for name in ordered[:limit])
    return text if len(ordered) <= limit else f"{text} and {len(ordered) - limit} more"


def safe_name(text: str) -> str:
    """A short name of letters, digits, dots, hyphens and underscores, made from any text."""
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-._")[:64].rstrip("-._")
    return name or "model"


def plain_file(folder: Path, name: str) -> Path | None:
    """The path of file `name` in `folder`; None if there is no such file.

    `name` may come from a checkpoint. Symbolic links must not leave the folder, except those of the
    hub's cache, whose snapshots link to ../../blobs.

    Raises:
        Gpt2cError: the name is a path, or isn't that of a regular file of this folder.
    """
    if not name or name in (".", "..") or re.search(r"[/\\:\x00]", name):
        raise Gpt2cError(
            f"expected a file name without a path, got {show(name)}",
            where=folder,
            hint="The files of a checkpoint must be in its own folder.",
        )
    path = folder / name
    try:
        if not path.exists() and not path.is_symlink():
            return None
        real = path.resolve(strict=True)
        inside = real.parent == folder.resolve() or _is_hub_blob(folder.resolve(), real)
        if not inside:
            raise Gpt2cError(
                f"{show(name)} is a link that leaves its folder",
                where=folder,
                hint="Copy the file into the folder, or name the folder that it is in.",
            )
        if not real.is_file():
            raise Gpt2cError(f"{show(name)} is not a regular file", where=folder)
    except (OSError, RuntimeError, ValueError) as error:
        raise Gpt2cError(f"can't open {show(name)}: {reason(error)}", where=folder) from error
    return path


def _is_hub_blob(folder: Path, real: Path) -> bool:
    return folder.parent.name == "snapshots" and real.parent == folder.parent.parent / "blobs"


def read_json(path: Path, limit: int = JSON_LIMIT) -> object:
    """Parse a JSON file of at most `limit` bytes.

    Raises:
        Gpt2cError: the file is missing, too large, or not JSON.
    """
    try:
        with open(path, "rb") as file:
            # Python allocates as much as it is asked to read, however small the file.
            size = os.fstat(file.fileno()).st_size
            raw = file.read(min(size, limit + 1))
        if size > limit:
            raise Gpt2cError(f"larger than {limit // 2**20} MiB", where=path)
        return json.loads(raw.decode("utf-8"))
    except OSError as error:
        raise Gpt2cError(f"can't be read: {reason(error)}", where=path) from error
    except (ValueError, RecursionError) as error:
        raise Gpt2cError(f"not valid JSON: {reason(error)}", where=path) from error


def reason(error: BaseException) -> str:
    """The message of a library's error, on one short line."""
    text = getattr(error, "strerror", None) or str(error).strip() or type(error).__name__
    line = " ".join(text.split())
    return (line if len(line) <= 160 else f"{line[:160]}...").rstrip(".")


def fingerprint(paths: Iterable[Path]) -> str:
    """The SHA-256 of the bytes of the files, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted(paths, key=lambda path: path.name):
        with open(path, "rb") as file:
            while block := file.read(2**20):
                digest.update(block)
    return digest.hexdigest()
