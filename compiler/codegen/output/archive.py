"""A program as one executable file: a reproducible zipapp (PEP 441)."""

import stat
import zipfile
from contextlib import AbstractContextManager
from pathlib import Path

from ...errors import Gpt2cError
from .staging import staged_file

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest timestamp of the zip format
EXCLUDED = ("__pycache__", ".pytest_cache")
FIRST_LINE = b"#!/usr/bin/env python3\n"


def pack(folder: Path, target: Path, *, force: bool = False) -> Path:
    """Write ``target``, which ``python target "prompt"`` runs; weights are stored uncompressed.

    Raises:
        Gpt2cError: ``folder`` is not a program, ``target`` exists (without ``force``), or cannot be
            written.
    """
    if not (folder / "__main__.py").is_file() or not (folder / "program.py").is_file():
        raise Gpt2cError(
            "is not a program", where=folder, hint="Name a folder that gpt2c compile wrote."
        )
    if target.resolve().is_relative_to(folder.resolve()):
        raise Gpt2cError(
            "is inside the folder to pack", where=target, hint="Choose another path with -o."
        )
    with staged_archive(target, force=force) as staging:
        write_archive(folder, staging)
    return target


def staged_archive(target: Path, *, force: bool = False) -> AbstractContextManager[Path]:
    """Yield a path for an archive that becomes ``target`` on success; see :mod:`.staging`."""
    return staged_file(target, force=force, replaceable=_is_archive)


def write_archive(folder: Path, path: Path) -> None:
    """Write the files of a program's folder as one executable file."""
    with path.open("wb") as stream:
        stream.write(FIRST_LINE)
        with zipfile.ZipFile(stream, "w") as archive:
            for file in sorted(folder.rglob("*")):
                name = file.relative_to(folder)
                if file.is_file() and not set(EXCLUDED) & set(name.parts):
                    _add(archive, file, name.as_posix())
    path.chmod(path.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)


def _is_archive(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(len(FIRST_LINE) + 2) == FIRST_LINE + b"PK"


def _add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    small = path.suffix != ".npy"
    entry.compress_type = zipfile.ZIP_DEFLATED if small else zipfile.ZIP_STORED
    with path.open("rb") as source, archive.open(entry, "w", force_zip64=True) as sink:
        while block := source.read(1 << 20):
            sink.write(block)
