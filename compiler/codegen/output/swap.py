"""Exchanges two paths in one step, where the operating system can do that."""

import ctypes
import errno
import os
from pathlib import Path

_CURRENT = -100  # AT_FDCWD of Linux
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS
_UNSUPPORTED = {errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EXDEV}


def exchange(one: Path, other: Path) -> bool:
    """Exchange two existing paths atomically: at no moment does either name not exist.

    Returns False, and does nothing, if the operating system or the file system cannot.

    Raises:
        OSError: one of them does not exist, or must not be renamed.
    """
    names = os.fsencode(one), os.fsencode(other)
    try:
        library = ctypes.CDLL(None, use_errno=True)
    except (OSError, TypeError):
        return False
    if (rename := getattr(library, "renameat2", None)) is not None:
        code = rename(_CURRENT, names[0], _CURRENT, names[1], _EXCHANGE)
    elif (rename := getattr(library, "renamex_np", None)) is not None:
        code = rename(*names, _EXCHANGE)
    else:
        return False
    if code == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(other))
