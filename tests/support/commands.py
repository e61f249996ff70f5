"""The command line, called within the tests' own process: a result instead of an exit."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from gpt2c.cli.app import main


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Command:
    """``command("compile", path, "-O0")`` runs gpt2c; what it prints is in the result."""

    patch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: object) -> Result:
        self.capture.readouterr()
        self.patch.setattr(sys, "argv", ["gpt2c", *map(str, arguments)])
        with own_signals(), pytest.raises(SystemExit) as stop:
            main()
        out, err = self.capture.readouterr()
        code = stop.value.code
        assert code is None or isinstance(code, int)
        return Result(code or 0, out, err)

    def succeeds(self, *arguments: object) -> Result:
        result = self(*arguments)
        assert result.code == 0, result.err
        return result

    def fails(self, *arguments: object, code: int = 2) -> str:
        """The error line; nothing else may be printed or written."""
        before = everything(Path.cwd())
        result = self(*arguments)
        assert result.code == code, (result.out, result.err)
        assert everything(Path.cwd()) == before
        return one_line(result)


def one_line(result: Result) -> str:
    """The error; apart from progress messages, nothing else is printed."""
    *progress, line = result.err.splitlines()
    assert line.startswith("error: ") and line.endswith((".", "?")), result.err
    assert not any("error" in other or "Traceback" in other for other in progress), result.err
    assert result.out == ""
    return line.removeprefix("error: ")


def everything(folder: Path) -> dict[str, bytes | None]:
    """All files and folders, hidden ones too, with their content."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


@contextmanager
def own_signals() -> Iterator[None]:
    """Gives signals back to pytest."""
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)
