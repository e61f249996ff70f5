"""Whatever stops a compilation, the folder holds the old program or the new one."""

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from commands import Command, everything
from gpt2c.codegen.output import staging
from processes import python


def test_an_output_that_exists_stays(command: Command, checkpoint: Path) -> None:
    Path("file").write_text("mine")
    Path("folder").mkdir()
    Path("folder/notes.txt").write_text("mine")
    Path("link").symlink_to("folder")
    Path("it.pyz").write_text("mine")
    Path("dumps").mkdir()
    Path("dumps/00-lift.ir").write_text("old")
    Path("dumps/mine.ir").write_text("mine")
    options = ["compile", checkpoint, "-O0", "--verify", 0]
    for name in ("file", "folder", "link"):
        assert f"{name}: exists. Choose another path with -o" in command.fails(*options, "-o", name)
        message = command.fails(*options, "-o", name, "--force")
        expected = (
            "is a link, which" if name == "link" else "contains files that gpt2c did not write"
        )
        assert f"{name}: {expected}" in message
        # A goal is searched for over minutes: the place is looked at before that.
        goal = ["compile", checkpoint, "--budget", "kl=0.1"]
        assert f"{name}: exists" in command.fails(*goal, "-o", name)
    for force in ([], ["--force"]):
        assert "it.pyz: " in command.fails(*options, "-o", "it", "--pyz", *force)
        assert "dumps: " in command.fails(*options, "-o", "it", "--dump-ir", "dumps", *force)
        assert "file: " in command.fails(
            "pack", compiled_program(command, checkpoint), "-o", "file", *force
        )


def compiled_program(command: Command, checkpoint: Path) -> Path:
    program = Path.cwd().parent / "made"
    if not program.exists():
        command.succeeds("compile", checkpoint, "-O0", "--verify", 0, "-o", program)
    return program


def test_force_replaces_what_gpt2c_wrote(command: Command, checkpoint: Path) -> None:
    options = ["compile", checkpoint, "-O0", "--verify", 0, "-o", "it", "--pyz"]
    Path("it").mkdir()
    command.succeeds(*options, "--force")  # an empty folder holds nothing to lose
    first = everything(Path.cwd())
    assert "it: exists" in command.fails(*options)
    Path("it/program.py").write_text("edited")
    Path("it/__pycache__").mkdir(exist_ok=True)
    command.succeeds(*options, "--force")
    assert everything(Path.cwd()) == first
    Path("it/notes.txt").write_text("mine")
    assert "contains files that gpt2c did not write" in command.fails(*options, "--force")


@pytest.mark.parametrize("parent", ["file", "/proc/nowhere", "/dev/null"])
def test_a_place_that_cannot_be_written_to(
    command: Command, checkpoint: Path, compiled: Path, parent: str
) -> None:
    Path("file").write_text("")
    for arguments in (
        ["compile", checkpoint, "-O0", "--verify", 0, "-o", f"{parent}/it"],
        ["compile", checkpoint, "-O0", "--verify", 0, "-o", "it", "--dump-ir", f"{parent}/it"],
        ["pack", compiled, "-o", f"{parent}/it"],
    ):
        message = command.fails(*arguments)
        assert message.startswith(f"{parent}/it: cannot be written: ")
        assert "No files were left behind." in message


def test_a_parent_that_is_read_only(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = OSError(errno.EROFS, "Read-only file system")
    monkeypatch.setattr(Path, "mkdir", raises(refused))
    message = command.fails("compile", checkpoint, "-O0", "--verify", 0, "-o", "it")
    assert message.startswith("it: cannot be written: Read-only file system. No files were left")


def raises(error: BaseException, after: int = 0) -> Callable[..., Any]:
    """A function that raises; `after` so many calls of what it replaces is not needed here."""

    def fail(*_: object, **__: object) -> Any:
        raise error

    return fail


FULL = OSError(errno.ENOSPC, "No space left on device")
WRITERS = {
    "sources": (Path, "write_bytes", FULL),
    "weights": (np, "save", FULL),
    "weights, in numpy's words": (np, "save", OSError("4096 requested and 0 written")),
    "readme": ("gpt2c.workflows.compile", "write_readme", FULL),
    "archive": ("gpt2c.workflows.compile", "write_archive", FULL),
    "renaming": (os, "replace", FULL),
}


@pytest.mark.parametrize("name", WRITERS)
def test_a_full_disk(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    place, function, error = WRITERS[name]
    target = f"{place}.{function}" if isinstance(place, str) else None
    options = ["compile", checkpoint, "-O0", "--verify", 0, "-o", "deep/it", "--pyz"]
    with monkeypatch.context() as patch:
        if target is not None:
            patch.setattr(target, raises(error))
        else:
            patch.setattr(place, function, raises(error))
        message = command.fails(*options, "--dump-ir", "deep/ir")
    assert message.startswith("deep/i") and "be written" in message
    assert ("No space left" in message) or ("no space left" in message)
    assert "/." not in message and "deep/.it" not in message


LIMITED = """
import resource, sys
from gpt2c.cli.app import main
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
sys.argv[0] = "gpt2c"
main()
"""


def test_a_file_that_may_not_grow(checkpoint: Path, tmp_path: Path) -> None:
    """A real failure of a real write, in the midst of the weights."""
    arguments = ["compile", checkpoint, "-O0", "--verify", 0, "-o", tmp_path / "x" / "it"]
    result = python("-c", LIMITED, *arguments)
    assert result.returncode == 2 and result.stdout == ""
    last = result.stderr.splitlines()[-1]
    assert last.startswith(f"error: {tmp_path}/x/it: cannot be written: ")
    assert "Traceback" not in result.stderr and not list(tmp_path.iterdir())


MOMENTS = {
    "the checkpoint is read": "gpt2c.workflows.compile.load_checkpoint",
    "the program is lifted": "gpt2c.workflows.compile.lift",
    "sources are rendered": "gpt2c.codegen.output.folder.render_sources",
    "weights are written": "numpy.save",
    "the README is written": "gpt2c.workflows.compile.write_readme",
    "the archive is written": "gpt2c.workflows.compile.write_archive",
    "the folder is renamed": "os.replace",
}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_signal_at_any_moment(
    command: Command,
    checkpoint: Path,
    monkeypatch: pytest.MonkeyPatch,
    moment: str,
    number: signal.Signals,
) -> None:
    if (number == signal.SIGTERM) != (moment in list(MOMENTS)[::2]):
        return  # the two are one path: every moment has one of them
    options = ["compile", checkpoint, "-O0", "--verify", 0, "-o", "deep/it", "--pyz"]
    with monkeypatch.context() as patch:
        patch.setattr(MOMENTS[moment], lambda *_, **__: os.kill(os.getpid(), number))
        before = everything(Path.cwd())
        stopped = command(*options, "--dump-ir", "deep/ir")
    assert stopped.code == 2 and stopped.out == ""
    assert (
        stopped.err.splitlines()[-1]
        == "error: interrupted; nothing was written. Run the command again."
    )
    assert "Traceback" not in stopped.err and everything(Path.cwd()) == before


def test_a_second_signal_does_not_interrupt_the_cleanup(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove = staging.shutil.rmtree

    def slowly(path: Path, **options: Any) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        remove(path, **options)

    monkeypatch.setattr(staging.shutil, "rmtree", slowly)
    monkeypatch.setattr(np, "save", lambda *_: os.kill(os.getpid(), signal.SIGINT))
    stopped = command("compile", checkpoint, "-O0", "--verify", 0, "-o", "it")
    assert stopped.code == 2 and not list(Path.cwd().iterdir())


def test_an_older_program_exists_until_it_is_replaced(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = ["compile", checkpoint, "-O0", "--verify", 0, "-o", "it"]
    command.succeeds(*options)
    before = everything(Path.cwd())
    replace, calls = os.replace, []

    def third_fails(source: Path, target: Path) -> None:
        calls.append(target)
        if len(calls) == 3:  # after fidelity.json's, and the older program's
            os.kill(os.getpid(), signal.SIGINT)
        replace(source, target)

    monkeypatch.setattr(staging, "exchange", lambda *_: False)  # as where it takes two steps
    monkeypatch.setattr(staging.os, "replace", third_fails)
    assert command(*options, "--force").code == 2
    assert everything(Path.cwd()) == before and len(calls) == 4


def test_ctrl_c_while_a_real_compilation_measures(checkpoint: Path, tmp_path: Path) -> None:
    """A terminal sends it to every process; none may stay, nor anything that they wrote."""
    folder = tmp_path / "here"
    folder.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "gpt2c", "compile", str(checkpoint), "-o", "it", "--verify", "5000"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    end = time.monotonic() + 120
    while not workers(folder) and time.monotonic() < end and process.poll() is None:
        time.sleep(0.05)
    assert workers(folder)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 2 and out == "" and "Traceback" not in err
    assert err.splitlines()[-1] == "error: interrupted; nothing was written. Run the command again."
    assert not list(folder.iterdir()) and not workers(folder)


def workers(folder: Path) -> list[str]:
    """Command lines of processes that run a program in this folder."""
    commands = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = path.read_bytes().decode(errors="replace")
        except OSError:
            continue
        if "worker.py" in line and str(folder) in line:
            commands.append(line)
    return commands
