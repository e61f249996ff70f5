"""Files and folders as arguments of tasks."""

from pathlib import Path

import pytest
from gpt2c.workers.folders import Shipped, read_files, write_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "it"
    for name in ("a.txt", "empty", "in/b.bin", "in/__pycache__/b.pyc"):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(b"" if name == "empty" else name.encode())
    return place


def test_files_are_read_and_written(folder: Path, tmp_path: Path) -> None:
    files = read_files(folder)
    assert {name: each.tobytes() for name, each in files.items()} == {
        "a.txt": b"a.txt",
        "empty": b"",
        "in/b.bin": b"in/b.bin",
    }
    write_files(files, tmp_path / "copy")
    assert read_files(tmp_path / "copy").keys() == files.keys()


def test_a_path_that_workers_see_is_itself(folder: Path) -> None:
    with Shipped.of(folder, local=True).opened() as path:
        assert path == folder


@pytest.mark.parametrize("name", ["", "a.txt"])
def test_another_machine_gets_a_copy_of_the_same_name(folder: Path, name: str) -> None:
    shipped = Shipped.of(folder / name, local=False)
    with shipped.opened() as path:
        assert path != folder / name and path.name == shipped.path.name
        inner = path / "a.txt" if path.is_dir() else path
        assert inner.read_bytes() == b"a.txt"
    assert not path.exists()
