"""Files and folders that appear whole or not at all: written beside their place, then renamed."""

import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ...errors import Gpt2cError
from .folder import FIDELITY_FILE, IR_FILE

# All that is ever in a program's folder: --force replaces nothing else.
OWN_NAMES = frozenset(
    "README.md __main__.py program.py layers attribution.py numerics.py features.py rules.py runtime.py fallback.py edits.py"
    f" tokenizer.py tokenizer weights {IR_FILE} {FIDELITY_FILE} test_program.py golden.jsonl"
    " __pycache__ .pytest_cache".split()
)
DUMP = re.compile(r"\d\d-[\w-]+\.ir")  # a file of --dump-ir


@contextmanager
def staged(target: Path, *, force: bool = False) -> Iterator[Path]:
    """A new folder to write into; it becomes ``target`` if the block ends well, else it is gone.

    Raises:
        Gpt2cError: ``target`` exists (without ``force``), or there is no room or right to write.
            Errors of the block name ``target`` where they named the new folder.
    """
    check_place(target, force=force)
    with _beside(target) as staging:
        staging.mkdir()
        yield staging
        check_place(target, force=force)
        _move(staging, target)


def check_place(target: Path, *, force: bool = False) -> None:
    """Raises what :func:`staged` would, where there is work to do before it is needed."""
    refuse_existing(target, force=force, replaceable=_replaceable)


@contextmanager
def staged_file(
    target: Path, *, force: bool = False, replaceable: Callable[[Path], bool]
) -> Iterator[Path]:
    """As :func:`staged`, for a file; ``force`` replaces what ``replaceable`` says yes to."""
    refuse_existing(target, force=force, replaceable=replaceable)
    with _beside(target) as staging:
        yield staging
        refuse_existing(target, force=force, replaceable=replaceable)
        os.replace(staging, target)


def refuse_existing(target: Path, *, force: bool, replaceable: Callable[[Path], bool]) -> None:
    """Raises Gpt2cError if there is something at ``target`` that must not be replaced."""
    if not os.path.lexists(target):
        return
    if not force:
        raise Gpt2cError(
            "exists", where=target, hint="Name another with -o, or replace it: --force."
        )
    if target.is_symlink() or not replaceable(target):
        raise Gpt2cError(
            "holds something that gpt2c did not write, so --force does not replace it",
            where=target,
            hint="Move it away, or name another place with -o.",
        )


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A name beside ``target`` for what is to become it; whatever happens, nothing stays there."""
    staging = target.parent / f".{target.name[:100]}-{secrets.token_hex(4)}"
    missing = [path for path in (target.parent, *target.parent.parents) if not path.exists()]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield staging
    except Gpt2cError as error:
        _rename_in(error, staging, target)
        raise
    except OSError as error:
        raise Gpt2cError(
            f"cannot be written: {reason(error)}",
            where=target,
            hint="Nothing was left behind. Make room, or name another place with -o.",
        ) from error
    finally:
        if staging.is_dir():
            shutil.rmtree(staging, ignore_errors=True)
        else:
            with suppress(OSError):
                staging.unlink(missing_ok=True)
        for path in missing:  # those that are still empty
            with suppress(OSError):
                path.rmdir()


def _move(staging: Path, target: Path) -> None:
    """Renames ``staging`` to ``target``; what was there goes only when its successor is in place."""
    old = staging.with_name(f"{staging.name}-old")
    try:
        if target.exists():
            os.replace(target, old)
        os.replace(staging, target)
    except BaseException:
        if old.exists() and not target.exists():
            os.replace(old, target)
        raise
    finally:
        shutil.rmtree(old, ignore_errors=True)


def _rename_in(error: Gpt2cError, staging: Path, target: Path) -> None:
    """Lets an error speak of the folder that the user named."""

    def renamed(text: str | None) -> str | None:
        if text is None:
            return None
        text = text.replace(str(staging.resolve()), str(target)).replace(str(staging), str(target))
        return text.replace(staging.name, target.name)

    error.what, error.where, error.hint = (
        renamed(error.what) or "",
        renamed(error.where),
        renamed(error.hint),
    )


def reason(error: OSError) -> str:
    """Why a file could not be written, on one line."""
    if error.strerror is None and "requested and" in str(error):  # numpy's words for a full disk
        return "there is no room left"
    return error.strerror or str(error)


def _replaceable(target: Path) -> bool:
    """Whether a folder holds a program or the dumps of one, or nothing."""
    if not target.is_dir():
        return False
    names = {path.name for path in target.iterdir()}
    if IR_FILE in names:
        return names <= OWN_NAMES
    return all(DUMP.fullmatch(name) for name in names)
