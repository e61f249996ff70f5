"""The command line. Results go to stdout, progress to stderr; exit 1: a limit was not met, 2: bad input."""

import os
import signal
import sys

import typer

from ..errors import Gpt2cError
from . import compile_commands as compiling  # noqa: F401 (they register their commands)
from .options import app

INTERRUPTED = 130  # what typer makes of Ctrl-C; the user gets 2, as for every other failure
BROKEN_PIPE = 141  # what a shell reports of a program whose reader went away
USAGE_ERROR: type[Exception] = typer.BadParameter.__bases__[0]  # of click; typer has no name for it


def _interrupt(*_: object) -> None:
    # The first one counts: what has to be cleared away is, undisturbed by a second.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt


def main() -> None:
    """The entry point: errors as one line, and never a half-written folder."""
    signal.signal(signal.SIGINT, _interrupt)
    signal.signal(signal.SIGTERM, _interrupt)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = app(args=sys.argv[1:] or ["--help"], standalone_mode=False)
        sys.stdout.flush()
    except Gpt2cError as error:
        code = _fail(str(error), error.exit_code)
    except USAGE_ERROR as error:
        code = _fail(*_usage(error))
    except (typer.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except BrokenPipeError:
        code = _broken_pipe()
    except MemoryError:
        code = _fail("there is not enough memory", 2)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        code = _fail(f"{where}{error.strerror or error}.", 2)
    except SystemExit as stop:
        # typer and rich leave so when the reader of a pipe has gone away.
        broken = isinstance(stop.__context__, BrokenPipeError)
        code = _broken_pipe() if broken else stop.code
    if code == INTERRUPTED:
        code = _fail("interrupted; nothing was left behind. Run it again.", 2)
    sys.exit(code)


def _usage(error: Exception) -> tuple[str, int]:
    """What a wrong command line says: one line, and where help is."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "gpt2c"
    message = " ".join(error.format_message().split())  # type: ignore[attr-defined]
    end = "" if message.endswith(("?", ".")) else "."
    return f"{command}: {message}{end} {command} --help shows what there is.", 2


def _broken_pipe() -> int:
    """Sends what is still to be written nowhere, so that Python doesn't try again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE


def _fail(text: str, code: int) -> int:
    line = "".join(c if c.isprintable() else " " for c in f"error: {text}")
    print(line, file=sys.stderr)
    return code


if __name__ == "__main__":
    main()
