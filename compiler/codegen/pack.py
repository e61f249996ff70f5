"""A program's folder as one file that Python runs: a zipapp (PEP 441), the same bytes every time."""

import os
import stat
import tempfile
import zipfile
from pathlib import Path

from ..errors import Gpt2cError

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip file knows
LEFT_OUT = ("__pycache__", ".pytest_cache")


def pack(folder: Path, target: Path, *, force: bool = False) -> Path:
    """Writes ``target``, which ``python target "prompt"`` runs; weights are stored, not compressed.

    Raises:
        Gpt2cError: ``folder`` is no program, ``target`` exists (without ``force``), or it cannot
            be written.
    """
    if not (folder / "__main__.py").is_file() or not (folder / "program.py").is_file():
        raise Gpt2cError("is no program", where=folder, hint="Name a folder that gpt2c compile wrote.")
    if target.exists() and (not force or target.is_dir()):
        raise Gpt2cError("exists", where=target, hint="Name another with -o, or replace it: --force.")
    staging: str | None = None
    try:
        handle, staging = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(b"#!/usr/bin/env python3\n")
            with zipfile.ZipFile(stream, "w") as archive:
                for path in sorted(folder.rglob("*")):
                    name = path.relative_to(folder)
                    if path.is_file() and not set(LEFT_OUT) & set(name.parts):
                        _add(archive, path, name.as_posix())
        mode = stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH
        os.chmod(staging, mode)
        os.replace(staging, target)
        staging = None
    except OSError as error:
        raise Gpt2cError(
            f"cannot write: {error.strerror or error}", where=target, hint="Nothing was left behind."
        ) from error
    finally:
        if staging is not None:
            Path(staging).unlink(missing_ok=True)
    return target


def _add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    small = path.suffix != ".npy"
    entry.compress_type = zipfile.ZIP_DEFLATED if small else zipfile.ZIP_STORED
    with path.open("rb") as source, archive.open(entry, "w", force_zip64=True) as sink:
        while block := source.read(1 << 20):
            sink.write(block)
