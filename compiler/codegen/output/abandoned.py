"""Removes temporary folders that a killed process left behind.

A process holds a lock on its temporary path while it lives, so that another process can tell an
abandoned one from one that is being written.
"""

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # not on Windows, where nothing is removed
    fcntl = None  # type: ignore[assignment]

YOUNG = 60  # seconds: a temporary path that is younger may not be locked yet


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock on an existing file or folder, which stays with it when it is renamed."""
    descriptor = None
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
    try:
        if fcntl is not None and descriptor is not None:
            with suppress(OSError):
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def remove_abandoned(target: Path, owned: frozenset[str]) -> None:
    """Remove the temporary paths beside ``target`` whose process is dead.

    A folder is only removed if all its names are ``owned``. If the process died between taking the
    old program away and putting the new one in its place, the old one is put back.
    """
    pattern = re.compile(rf"\.{re.escape(target.name[:100])}-[0-9a-f]{{8}}(-old)?")
    if fcntl is None or not target.parent.is_dir():
        return
    with suppress(OSError):
        for path in sorted(target.parent.iterdir()):
            match = pattern.fullmatch(path.name)
            if match is None or path.is_symlink() or not _is_abandoned(path):
                continue
            if match[1] and not os.path.lexists(target):
                os.replace(path, target)
            elif path.is_file():
                path.unlink()
            elif {each.name for each in path.iterdir()} <= owned:
                shutil.rmtree(path, ignore_errors=True)


def _is_abandoned(path: Path) -> bool:
    if time.time() - path.stat().st_mtime < YOUNG:
        return False
    descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True
