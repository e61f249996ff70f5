"""Files and folders as arguments and results of tasks, for machines that don't share a disk."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

Files = Mapping[str, np.ndarray]  # bytes by name, relative to a folder


def read_files(folder: Path) -> dict[str, np.ndarray]:
    """The bytes of a folder's files by relative name, without those that Python compiled."""
    return {
        path.relative_to(folder).as_posix(): np.fromfile(path, dtype=np.uint8)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def write_files(files: Files, folder: Path) -> None:
    """Write files into a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        content.tofile(path)


@dataclass(frozen=True)
class Shipped:
    """A file or folder as an argument of tasks.

    Attributes:
        path: where it is on the machine of the caller.
        files: its content; None where workers see the path.
    """

    path: Path
    files: Files | None = field(default=None, repr=False)

    @classmethod
    def of(cls, path: Path, *, local: bool) -> "Shipped":
        """Ship a file or folder. ``local``: workers see the files of this machine."""
        path = path.absolute()
        if local:
            return cls(path)
        if path.is_dir():
            return cls(path, read_files(path))
        return cls(path, {"": np.fromfile(path, dtype=np.uint8)})

    @contextmanager
    def opened(self) -> Iterator[Path]:
        """Its path on this machine, for as long as it is needed; the name is that of ``path``."""
        if self.files is None:
            yield self.path
            return
        with tempfile.TemporaryDirectory(prefix="gpt2c-shipped-") as folder:
            copy = Path(folder, self.path.name)
            write_files(self.files, copy)
            yield copy
