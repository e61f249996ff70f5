"""A cache on disk of results that depend on nothing but their inputs.

An entry is named by a hash of everything that its value depends on: the inputs, the versions of
gpt2c and of the libraries that compute, and the number of threads. So a value from the cache has
the same bits as one that is computed. Files are written beside and renamed into place; a damaged
entry counts as missing and is replaced. The entries that were used least recently are deleted when
the cache outgrows its limit.
"""

import hashlib
import io
import os
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache as remember
from pathlib import Path

import numpy as np

from ..errors import Gpt2cError

SWITCH = "GPT2C_CACHE"  # environment variable: a folder, or "off"
SIZE = "GPT2C_CACHE_SIZE"  # environment variable: the limit, such as 500M or 2G
LIMIT = 2 * 1024**3  # bytes
UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3}
OFF = ("off", "no", "0")

Arrays = dict[str, np.ndarray]


@dataclass(frozen=True)
class Cache:
    """Entries in ``folder``, one file each, of at most ``limit`` bytes in total."""

    folder: Path
    limit: int = LIMIT

    def read(self, key: str) -> Arrays | None:
        """The arrays of an entry; None if it is missing or damaged."""
        path = self._path(key)
        try:
            with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as entry:
                arrays = {name: entry[name] for name in entry.files}
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return None
        with suppress(OSError):
            os.utime(path)  # the time of last use
        return arrays

    def write(self, key: str, arrays: Mapping[str, np.ndarray]) -> None:
        """Write an entry. Without space or permission, nothing is written."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.folder, prefix=".new-")
            try:
                with os.fdopen(handle, "wb") as file:
                    np.savez(file, **arrays)  # type: ignore[arg-type]
                Path(name).replace(self._path(key))
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
            self._trim()

    def clear(self) -> int:
        """Delete all entries; return how many bytes they had."""
        freed = 0
        for path, size, _ in self._entries():
            with suppress(OSError):
                path.unlink()
                freed += size
        return freed

    def size(self) -> tuple[int, int]:
        """The number of entries and of bytes."""
        sizes = [size for _, size, _ in self._entries()]
        return len(sizes), sum(sizes)

    def _trim(self) -> None:
        """Delete the entries that were used least recently, down to the limit."""
        entries = sorted(self._entries(), key=lambda entry: entry[2])
        total = sum(size for _, size, _ in entries)
        for path, size, _ in entries:
            if total <= self.limit:
                return
            with suppress(OSError):
                path.unlink()
            total -= size

    def _entries(self) -> list[tuple[Path, int, float]]:
        """Path, size and time of last use of each file, those of interrupted writes included."""
        entries = []
        for path in (*self.folder.glob("*.npz"), *self.folder.glob(".new-*")):
            with suppress(OSError):
                stat = path.stat()
                entries.append((path, stat.st_size, stat.st_mtime))
        return entries

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.npz"


def default_cache() -> Cache | None:
    """The user's cache; None if it is switched off.

    Raises:
        Gpt2cError: the limit in the environment is not a size.
    """
    place = os.environ.get(SWITCH, "").strip()
    if place.lower() in OFF:
        return None
    return Cache(Path(place) if place else _folder(), _limit())


def _folder() -> Path:
    """The folder for caches (XDG base directory specification)."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    home = Path(base) if os.path.isabs(base) else Path.home() / ".cache"
    return home / "gpt2c"


def _limit() -> int:
    text = os.environ.get(SIZE, "").strip().upper()
    if not text:
        return LIMIT
    match = re.fullmatch(r"(\d+)([KMG]?)B?", text)
    if match is None:
        raise Gpt2cError(f"expected a size, got {text[:20]!r}", where=SIZE, hint="Write 500M.")
    return int(match[1]) * UNITS[match[2]]


def cached(what: str, depends_on: Iterable[object], compute: Callable[[], Arrays]) -> Arrays:
    """The arrays that ``compute`` returns, from the cache where it has them.

    Args:
        what: the name of the result.
        depends_on: everything that it depends on: arrays, numbers, texts, and tuples, lists and
            frozen dataclasses of such. Weights are hashed by their bytes.
    """
    store = default_cache()
    if store is None:
        return compute()
    key = key_of(what, *depends_on)
    arrays = store.read(key)
    if arrays is None:
        arrays = compute()
        store.write(key, arrays)
    return arrays


def key_of(what: str, *depends_on: object) -> str:
    """The name of an entry."""
    digest = hashlib.sha256()
    for each in (what, _versions(), *depends_on):
        _add(digest, each)
    return f"{what}-{digest.hexdigest()[:40]}"


def _add(digest: "hashlib._Hash", value: object) -> None:
    """Hash a value with its type, so that different values never look alike."""
    if isinstance(value, np.ndarray):
        digest.update(f"array {value.dtype.str} {value.shape} ".encode())
        digest.update(np.ascontiguousarray(value).reshape(-1).view(np.uint8).data)
    elif isinstance(value, tuple | list):
        if value and all(type(each) is int for each in value):
            digest.update(b"integers ")
            _add(digest, np.array(value, dtype=np.int64))
            return
        digest.update(f"list {len(value)} ".encode())
        for each in value:
            _add(digest, each)
    elif isinstance(value, Mapping):
        _add(digest, sorted(value.items()))
    elif hasattr(value, "__dataclass_fields__"):
        digest.update(f"{type(value).__qualname__} ".encode())
        _add(digest, [getattr(value, name) for name in value.__dataclass_fields__])
    elif isinstance(value, str | bytes | int | float | None):
        text = value if isinstance(value, bytes) else repr(value).encode()
        digest.update(f"{type(value).__name__} {len(text)} ".encode() + text)
    else:
        raise TypeError(f"{type(value).__name__} has no hash of its content")


def _versions() -> tuple[str, ...]:
    """What results depend on besides their inputs: code, libraries, processor, threads."""
    import platform

    import torch

    return (
        code_hash(),
        np.__version__,
        torch.__version__,
        platform.machine(),
        torch.backends.cpu.get_cpu_capability(),
        str(torch.get_num_threads()),
    )


@remember
def code_hash() -> str:
    """A hash of gpt2c's own source, since any change of it may change a result."""
    package = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        digest.update(str(path.relative_to(package)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
