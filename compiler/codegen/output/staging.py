"""Atomic output: files and folders are written beside their target, then renamed."""

import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ...errors import Gpt2cError
from .folder import FIDELITY_FILE, IR_FILE

# All names in a program's folder; --force replaces no folder with other names.
OWN_NAMES = frozenset(
    "README.md __main__.py program.py layers attribution.py numerics.py features.py rules.py"
    " runtime.py fallback.py edits.py edit_kinds.py integrity.py facts.py"
    " tokenizer.py tokenizer weights test_program.py golden.jsonl"
    f" {IR_FILE} {FIDELITY_FILE}"
    " __pycache__ .pytest_cache".split()
)
DUMP = re.compile(r"\d\d-[\w-]+\.ir")  # a file of --dump-ir


@contextmanager
def staged(
    target: Path, *, force: bool = False, replaceable: Callable[[Path], bool] | None = None
) -> Iterator[Path]:
    """Yield a new folder that becomes ``target`` if the block succeeds, and is removed if not.

    Args:
        replaceable: which folders ``force`` may replace; programs and IR dumps by default.

    Raises:
        Gpt2cError: ``target`` exists (without ``force``), or cannot be written. Errors of the block
            that name the new folder are changed to name ``target``.
    """
    refuse_existing(target, force=force, replaceable=replaceable or _replaceable)
    with _beside(target) as staging:
        staging.mkdir()
        yield staging
        refuse_existing(target, force=force, replaceable=replaceable or _replaceable)
        _move(staging, target)


def check_place(target: Path, *, force: bool = False) -> None:
    """Raise the errors of :func:`staged` early, before long work."""
    refuse_existing(target, force=force, replaceable=_replaceable)


@contextmanager
def staged_file(
    target: Path, *, force: bool = False, replaceable: Callable[[Path], bool]
) -> Iterator[Path]:
    """Like :func:`staged` for a file; ``force`` replaces a target that is ``replaceable``."""
    refuse_existing(target, force=force, replaceable=replaceable)
    with _beside(target) as staging:
        yield staging
        refuse_existing(target, force=force, replaceable=replaceable)
        os.replace(staging, target)


def refuse_existing(target: Path, *, force: bool, replaceable: Callable[[Path], bool]) -> None:
    """Raise Gpt2cError if ``target`` exists and must not be replaced."""
    if not os.path.lexists(target):
        return
    if not force:
        raise Gpt2cError(
            "exists", where=target, hint="Choose another path with -o, or replace it with --force."
        )
    if target.is_symlink() or not replaceable(target):
        raise Gpt2cError(
            "contains files that gpt2c did not write, so --force does not replace it",
            where=target,
            hint="Move it, or choose another path with -o.",
        )


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """Yield a temporary path beside ``target``, and clean up in all cases."""
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
            hint="No files were left behind. Free space, or choose another path with -o.",
        ) from error
    finally:
        if staging.is_dir():
            shutil.rmtree(staging, ignore_errors=True)
        else:
            with suppress(OSError):
                staging.unlink(missing_ok=True)
        for path in missing:  # remove if still empty
            with suppress(OSError):
                path.rmdir()


def _move(staging: Path, target: Path) -> None:
    """Rename ``staging`` to ``target``; delete the old ``target`` after that."""
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
    """Replace the temporary path in an error by the path that the user gave."""

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
    """Return on one line why a file could not be written."""
    if error.strerror is None and "requested and" in str(error):  # numpy's message for a full disk
        return "no space left on device"
    return error.strerror or str(error)


def _replaceable(target: Path) -> bool:
    """Whether a folder is empty, or contains only a program or IR dumps."""
    if not target.is_dir():
        return False
    names = {path.name for path in target.iterdir()}
    if IR_FILE in names:
        return names <= OWN_NAMES
    return all(DUMP.fullmatch(name) for name in names)
