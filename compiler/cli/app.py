"""The entry point. Results go to stdout, progress to stderr.

Exit codes: 0 success, 1 a limit was not met, 2 bad input.
"""

import os
import signal
import sys

import typer

from ..errors import Gpt2cError
from . import (  # noqa: F401 (register commands)
    behaviour_commands,
    bench_commands,
    cache_commands,
    compile_commands,
    edit_commands,
    estimate_commands,
    inspect_commands,
    run_commands,
    slice_commands,
)
from .options import app

INTERRUPTED = 130  # typer's exit code for Ctrl-C; gpt2c exits with 2, as for every failure
BROKEN_PIPE = 141  # the exit code that shells report after SIGPIPE
# click's UsageError, which typer does not export.
USAGE_ERROR: type[Exception] = typer.BadParameter.__bases__[0]


def _interrupt(*_: object) -> None:
    # Ignore further signals, so that a second one does not interrupt the cleanup.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt


def main() -> None:
    """Run the command line: print errors as one line and leave no half-written folder."""
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
        code = _fail("out of memory", 2)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        code = _fail(f"{where}{error.strerror or error}.", 2)
    except SystemExit as stop:
        # typer and rich exit this way when the reader of a pipe closes it.
        broken = isinstance(stop.__context__, BrokenPipeError)
        code = _broken_pipe() if broken else stop.code
    if code == INTERRUPTED:
        code = _fail("interrupted; nothing was written. Run the command again.", 2)
    sys.exit(code)


def _usage(error: Exception) -> tuple[str, int]:
    """Message and exit code for a wrong command line."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "gpt2c"
    message = " ".join(error.format_message().split())  # type: ignore[attr-defined]
    end = "" if message.endswith(("?", ".")) else "."
    return f"{command}: {message}{end} Run {command} --help for usage.", 2


def _broken_pipe() -> int:
    """Redirect stdout to the null device, so that Python's flush at exit cannot fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE


def _fail(text: str, code: int) -> int:
    line = "".join(c if c.isprintable() else " " for c in f"error: {text}")
    print(line, file=sys.stderr)
    return code


if __name__ == "__main__":
    main()
