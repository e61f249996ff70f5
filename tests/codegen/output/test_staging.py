"""Whatever step fails, a folder is the old program or the new one, and nothing is lost."""

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from commands import everything
from gpt2c.codegen.output import abandoned, staging
from gpt2c.codegen.output.folder import IR_FILE
from gpt2c.codegen.output.staging import staged, staged_file
from gpt2c.codegen.output.swap import exchange
from gpt2c.errors import Gpt2cError

FILES = (IR_FILE, "program.py", "layers/layer_0.py", "weights/a.npy")


def write(folder: Path, version: str) -> None:
    for name in FILES:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(version)


def versions(folder: Path) -> set[str]:
    """The versions of the files of a folder, all of which exist."""
    assert {p.name for p in folder.iterdir()} == {IR_FILE, "program.py", "layers", "weights"}
    return {(folder / name).read_text() for name in FILES}


class Failing:
    """Fails the calls of functions from one number on, or that call alone."""

    def __init__(self, first: int, *, once: bool, error: BaseException) -> None:
        self.first, self.once, self.error, self.calls = first, once, error, 0

    def wrap(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            at = self.calls
            self.calls += 1
            if at == self.first or (at > self.first and not self.once):
                raise self.error
            return function(*arguments, **options)

        return call

    def patch(self, patch: pytest.MonkeyPatch) -> None:
        for place, name in (
            *((os, name) for name in ("replace", "mkdir", "link", "unlink", "rmdir", "open")),
            (shutil, "rmtree"),
            (staging, "exchange"),
            (abandoned.fcntl, "flock"),
        ):
            patch.setattr(place, name, self.wrap(getattr(place, name)))


@pytest.mark.parametrize("once", [True, False], ids=["once", "from then on"])
@pytest.mark.parametrize("steps", ["one step", "two steps"])
@pytest.mark.parametrize("error", [OSError(errno.EIO, "Input/output error"), KeyboardInterrupt()])
def test_every_single_step_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: str, once: bool, error: BaseException
) -> None:
    """The k-th call that touches the disk fails, for every k, and all later ones too."""
    if steps == "two steps":
        monkeypatch.setattr(staging, "exchange", lambda *_: False)
    for k in range(100):
        top = tmp_path / f"{steps}-{once}-{type(error).__name__}-{k}"
        write(top / "it", "old")
        failing = Failing(k, once=once, error=error)
        failed: BaseException | None = None
        with monkeypatch.context() as patch:
            failing.patch(patch)
            try:
                with staged(top / "it", force=True) as new:
                    for name in FILES:
                        path = new / name
                        path.parent.mkdir(parents=True, exist_ok=True)
                        path.write_text("new")
            except (Gpt2cError, OSError, KeyboardInterrupt) as raised:
                failed = raised
        if (top / "it").exists():
            assert versions(top / "it") in ({"old"}, {"new"}), f"step {k}"
        else:  # put away, and neither step back nor forward succeeded: it is said where it is
            [kept] = [p for p in top.iterdir() if p.name.endswith("-old")]
            assert versions(kept) == {"old"} and not once, f"step {k}"
            if isinstance(error, OSError):
                assert isinstance(failed, Gpt2cError) and str(kept) in str(failed)
            os.utime(kept, (0, 0))
            abandoned.remove_abandoned(top / "it", staging.OWN_NAMES)
            assert versions(top / "it") == {"old"}
        if failing.calls <= k:
            assert failed is None and versions(top / "it") == {"new"}
            assert [path.name for path in top.iterdir()] == ["it"]
            return
    pytest.fail("it never ends")


def test_errors_are_named_for_what_failed(tmp_path: Path) -> None:
    """A file that the work reads is not the output folder, nor is a broken pipe."""
    for error in (
        FileNotFoundError(errno.ENOENT, "No such file or directory", "model.safetensors"),
        BrokenPipeError(errno.EPIPE, "Broken pipe"),
        OSError(errno.EIO, "Input/output error", "/checkpoint/weights"),
    ):
        with pytest.raises(OSError) as raised, staged(tmp_path / "deep" / "it"):
            raise error
        assert raised.value is error and not list(tmp_path.iterdir())
    for full in (OSError(errno.ENOSPC, "No space left"), OSError("4096 requested and 0 written")):
        with pytest.raises(Gpt2cError, match="it: cannot be written"), staged(tmp_path / "it"):
            raise full
    with pytest.raises(Gpt2cError, match="it: cannot be written"), staged(tmp_path / "it") as new:
        (new / "nowhere" / "file").write_text("")


def test_two_compilations_of_one_folder(tmp_path: Path) -> None:
    """Without --force the second is refused; with it, the folder is one or the other."""
    with staged(tmp_path / "it") as one:
        write(one, "one")
        with staged(tmp_path / "it") as other:
            write(other, "other")
        assert versions(tmp_path / "it") == {"other"}
        with pytest.raises(Gpt2cError, match="it: exists"):
            staging._put_new(one, tmp_path / "it")
        shutil.rmtree(tmp_path / "it")
    assert versions(tmp_path / "it") == {"one"}
    with staged(tmp_path / "it", force=True) as one:
        write(one, "second")
        with staged(tmp_path / "it", force=True) as other:
            write(other, "third")
    assert versions(tmp_path / "it") == {"second"} and len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("swaps", [True, False])
def test_files_written_during_a_replacement_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, swaps: bool
) -> None:
    """Between the last look and the move, somebody saves notes into the old folder."""
    write(tmp_path / "it", "old")
    real = staging.exchange if swaps else lambda *_: False

    def late(one: Path, other: Path) -> bool:
        (tmp_path / "it" / "notes.txt").write_text("mine")
        monkeypatch.setattr(staging, "exchange", real)
        return real(one, other)

    monkeypatch.setattr(staging, "exchange", late)
    with (
        pytest.raises(Gpt2cError, match="did not write"),
        staged(tmp_path / "it", force=True) as new,
    ):
        write(new, "new")
    assert (tmp_path / "it" / "notes.txt").read_text() == "mine"
    assert (tmp_path / "it" / "program.py").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["it"]


def test_a_file_that_appears_meanwhile_stays(tmp_path: Path) -> None:
    with (
        pytest.raises(Gpt2cError, match="exists"),
        staged_file(tmp_path / "it", replaceable=lambda path: True) as path,
    ):
        path.write_text("new")
        (tmp_path / "it").write_text("mine")
    assert everything(tmp_path) == {Path("it"): b"mine"} or (tmp_path / "it").read_text() == "mine"
    assert len(list(tmp_path.iterdir())) == 1


def test_folders_change_places(tmp_path: Path) -> None:
    write(tmp_path / "a", "a")
    write(tmp_path / "b", "b")
    if exchange(tmp_path / "a", tmp_path / "b"):
        assert (versions(tmp_path / "a"), versions(tmp_path / "b")) == ({"b"}, {"a"})
        with pytest.raises(OSError):
            exchange(tmp_path / "a", tmp_path / "nowhere")


class TestAbandoned:
    def left(self, top: Path, name: str, version: str, age: float = 3600) -> Path:
        path = top / name
        write(path, version)
        os.utime(path, (time.time() - age,) * 2)
        return path

    def test_files_of_a_killed_process_are_removed(self, tmp_path: Path) -> None:
        self.left(tmp_path, ".it-0123abcd", "half")
        young = self.left(tmp_path, ".it-01234567", "young", age=0)
        other = self.left(tmp_path, ".its-0123abcd", "of another folder")
        mine = self.left(tmp_path, ".it-89abcdef", "mine")
        (mine / "notes.txt").write_text("mine")
        os.utime(mine, (0, 0))
        with staged(tmp_path / "it") as new:
            write(new, "new")
        assert {*tmp_path.iterdir()} == {young, other, mine, tmp_path / "it"}

    def test_files_of_a_running_process_are_kept(self, tmp_path: Path) -> None:
        with staged(tmp_path / "it") as one:
            write(one, "one")
            os.utime(one, (0, 0))
            with staged(tmp_path / "it") as other:
                write(other, "other")
            assert versions(one) == {"one"}
            shutil.rmtree(tmp_path / "it")

    def test_an_old_program_that_was_put_away_comes_back(self, tmp_path: Path) -> None:
        self.left(tmp_path, ".it-0123abcd-old", "old")
        with pytest.raises(Gpt2cError, match="exists"), staged(tmp_path / "it"):
            pass
        with staged(tmp_path / "it", force=True) as new:
            write(new, "new")
        assert [path.name for path in tmp_path.iterdir()] == ["it"]


LOOP = """
import sys
from pathlib import Path
from gpt2c.codegen.output.staging import staged
target, names = Path(sys.argv[1]), sys.argv[2:]
print("ready", flush=True)
for number in range(10**6):
    with staged(target, force=True) as new:
        for name in names:
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            (new / name).write_text(str(number))
"""


def test_a_kill_at_a_random_time(tmp_path: Path) -> None:
    """SIGKILL gives no chance to clean up; two processes write the same folder meanwhile."""
    target, chance = tmp_path / "it", random.Random(0)
    write(target, "old")
    for _ in range(4):
        arguments = [sys.executable, "-c", LOOP, str(target), *FILES]
        some = [subprocess.Popen(arguments, stdout=subprocess.PIPE) for _ in range(2)]
        for process in some:
            assert process.stdout is not None and process.stdout.readline() == b"ready\n"
        time.sleep(chance.random() / 5)
        for process in some:
            process.send_signal(signal.SIGKILL)
            process.wait()
            assert process.stdout is not None
            process.stdout.close()
        assert len(versions(target)) == 1
