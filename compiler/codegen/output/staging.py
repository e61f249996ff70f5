"""Atomic output: files and folders are written beside their target, then put in its place.

Whatever fails, and whenever, the target is what it was before or the complete new one. Errors are
named for what failed: only failures of writing are failures of the target.
"""

import errno
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ...errors import Gpt2cError
from .abandoned import locked, remove_abandoned
from .folder import BEHAVIOURS_FILE, FIDELITY_FILE, IR_FILE
from .swap import exchange

# All names in a program's folder; --force replaces no folder with other names.
OWN_NAMES = frozenset(
    "README.md __main__.py program.py layers attribution.py numerics.py features.py rules.py"
    " runtime.py fallback.py edits.py edit_kinds.py integrity.py facts.py fused.py"
    " tokenizer.py tokenizer weights test_program.py test_facts.py golden.jsonl"
    f" {IR_FILE} {FIDELITY_FILE} {BEHAVIOURS_FILE} behaviours.md"
    " __pycache__ .pytest_cache".split()
)
DUMP = re.compile(r"\d\d-[\w-]+\.ir")  # a file of --dump-ir
# Failures of a write that name no file: the disk is full, or files may not grow.
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS}


@dataclass
class _Place:
    """A temporary path beside a target. ``keep``: it now holds what must not be removed."""

    path: Path
    keep: bool = False


@contextmanager
def staged(
    target: Path, *, force: bool = False, replaceable: Callable[[Path], bool] | None = None
) -> Iterator[Path]:
    """Yield a new folder that becomes ``target`` if the block succeeds, and is removed if not.

    Args:
        replaceable: which folders ``force`` may replace; programs and IR dumps by default.

    Raises:
        Gpt2cError: ``target`` exists (without ``force``), or cannot be written. Errors of the block
            that name the new folder are changed to name ``target``; its other errors are raised as
            they are.
    """
    may_replace = replaceable or _replaceable
    refuse_existing(target, force=force, replaceable=may_replace)
    with _beside(target) as place:
        place.path.mkdir()
        with locked(place.path):
            yield place.path
            refuse_existing(target, force=force, replaceable=may_replace)
            _put(place, target, may_replace)


def check_place(target: Path, *, force: bool = False) -> None:
    """Raise the errors of :func:`staged` early, before long work."""
    refuse_existing(target, force=force, replaceable=_replaceable)


@contextmanager
def staged_file(
    target: Path, *, force: bool = False, replaceable: Callable[[Path], bool]
) -> Iterator[Path]:
    """Like :func:`staged` for a file; ``force`` replaces a target that is ``replaceable``."""
    refuse_existing(target, force=force, replaceable=replaceable)
    with _beside(target) as place:
        place.path.touch()
        with locked(place.path):
            yield place.path
            refuse_existing(target, force=force, replaceable=replaceable)
            if force:
                os.replace(place.path, target)
            else:
                _put_new(place.path, target)


def write_atomically(target: Path, content: bytes) -> None:
    """Write a file that gpt2c owns: a reader, or a kill, sees the old content or the new one."""
    temporary = _temporary(target)
    try:
        temporary.write_bytes(content)
        os.replace(temporary, target)
    except OSError as error:
        raise _cannot_be_written(target, error) from error
    finally:
        _remove(temporary)


def refuse_existing(target: Path, *, force: bool, replaceable: Callable[[Path], bool]) -> None:
    """Raise Gpt2cError if ``target`` exists and must not be replaced."""
    if not os.path.lexists(target):
        return
    if target.is_dir() and target.samefile(os.curdir):
        hint = "Run the command from another folder, or name another path with -o."
        raise Gpt2cError("is the current folder, which is not replaced", where=target, hint=hint)
    if not force:
        raise _exists(target)
    if target.is_symlink():
        hint = "Name the folder that it leads to, or another path, with -o."
        raise Gpt2cError("is a link, which --force does not replace", where=target, hint=hint)
    if not replaceable(target):
        raise _not_ours(target)


def _exists(target: Path) -> Gpt2cError:
    hint = "Choose another path with -o, or replace it with --force."
    return Gpt2cError("exists", where=target, hint=hint)


def _not_ours(target: Path) -> Gpt2cError:
    return Gpt2cError(
        "contains files that gpt2c did not write, so --force does not replace it",
        where=target,
        hint="Move it, or choose another path with -o.",
    )


@contextmanager
def _beside(target: Path) -> Iterator[_Place]:
    """Yield a temporary path beside ``target``, and clean up in all cases."""
    remove_abandoned(target, OWN_NAMES)
    place = _Place(_temporary(target))
    missing = [path for path in (target.parent, *target.parent.parents) if not path.exists()]
    try:
        _make_parent(target)
        yield place
    except Gpt2cError as error:
        if not place.keep:
            _rename_in(error, place.path, target)
        raise
    except OSError as error:
        if not _is_failed_write(error, place.path):
            raise
        raise _cannot_be_written(target, error) from error
    finally:
        if not place.keep:
            _remove(place.path)
        for path in missing:  # remove if still empty
            with suppress(OSError):
                path.rmdir()


def _temporary(target: Path) -> Path:
    return target.parent / f".{target.name[:100]}-{secrets.token_hex(4)}"


def _make_parent(target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_be_written(target, error) from error


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir():
            for folder in [path, *path.rglob("*/")]:  # read-only folders keep their files
                with suppress(OSError):
                    if not folder.is_symlink():
                        folder.chmod(folder.stat().st_mode | 0o700)
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _is_failed_write(error: OSError, staging: Path) -> bool:
    """Whether an error is of writing the new files, and not of something that the block reads."""
    named = [str(name) for name in (error.filename, error.filename2) if name is not None]
    if named:
        return any(staging.name in name for name in named)
    return error.errno in FULL or "requested and" in str(error)


def _cannot_be_written(target: Path, error: OSError) -> Gpt2cError:
    return Gpt2cError(
        f"cannot be written: {reason(error)}",
        where=target,
        hint="No files were left behind. Free space, or choose another path with -o.",
    )


def _put(place: _Place, target: Path, replaceable: Callable[[Path], bool]) -> None:
    """Put the new folder in ``target``'s place in one step, and the old one in the new one's."""
    if not os.path.lexists(target):
        _put_new(place.path, target)
    elif not exchange(place.path, target):
        _put_in_two_steps(place.path, target, replaceable)
    elif not replaceable(place.path):  # somebody wrote into the old folder meanwhile
        place.keep = True
        try:
            exchange(place.path, target)
        except OSError as error:
            raise _lost(target, place.path, error) from error
        place.keep = False
        raise _not_ours(target)


def _put_new(staging: Path, target: Path) -> None:
    """Rename to ``target``, which did not exist a moment ago and must not be overwritten."""
    try:
        if staging.is_dir():
            os.replace(staging, target)  # refuses a folder that is not empty
        else:
            os.link(staging, target)
    except OSError as error:
        if error.errno in (errno.EEXIST, errno.ENOTEMPTY, errno.ENOTDIR):
            raise _exists(target) from None
        if staging.is_dir() or error.errno in FULL:
            raise
        os.replace(staging, target)  # the file system has no links


def _put_in_two_steps(staging: Path, target: Path, replaceable: Callable[[Path], bool]) -> None:
    """Move the old folder away and the new one in its place; put the old one back if that fails."""
    old = _temporary(target)
    old = old.with_name(f"{old.name}-old")
    try:
        os.replace(target, old)
        if not replaceable(old):
            raise _not_ours(target)
        os.replace(staging, target)
    except BaseException as error:
        if os.path.lexists(old) and not os.path.lexists(target):
            try:
                os.replace(old, target)
            except BaseException:
                raise _lost(target, old, error) from error
        raise
    _remove(old)


def _lost(target: Path, kept: Path, error: BaseException) -> Gpt2cError:
    what = f"could not be replaced ({error}), nor put back"
    return Gpt2cError(what, where=target, hint=f"Its files are in {kept}.")


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
