"""The program's folder: written beside its place, renamed into it when it is whole."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..errors import Gpt2cError
from ..ir import Program, Tensor, Weights, parse_program, print_program
from .render import render_sources
from .tokenizer import load_rendered_vocabulary

IR_FILE = "program.ir"
EDITABLE = (".py", ".tsv")  # the files whose hashes tell whether somebody edited the program


@contextmanager
def staged(target: Path, *, force: bool = False) -> Iterator[Path]:
    """A new folder to write into; it becomes ``target`` if the block ends well, else it is gone.

    Raises:
        Gpt2cError: ``target`` exists (without ``force``), or there is no room or right to write.
    """
    if target.exists() and not force:
        raise Gpt2cError("exists", where=target, hint="Name another with -o, or replace it: --force.")
    if target.exists() and not _replaceable(target):
        raise Gpt2cError(
            "is not a program that gpt2c wrote, so --force does not replace it",
            where=target,
            hint="Move it away, or name another folder with -o.",
        )
    staging: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        yield staging
        staging.chmod(0o755)
        if target.exists():
            old = Path(tempfile.mkdtemp(prefix=f".{target.name}-old-", dir=target.parent))
            os.replace(target, old / "replaced")
            os.replace(staging, target)
            shutil.rmtree(old)
        else:
            os.replace(staging, target)
    except OSError as error:
        raise Gpt2cError(
            f"cannot write: {error.strerror or error}",
            where=target,
            hint="Nothing was left behind; free some room or name another place with -o.",
        ) from error
    finally:
        if staging is not None and staging.exists():
            shutil.rmtree(staging, ignore_errors=True)


def _replaceable(target: Path) -> bool:
    return target.is_dir() and ((target / IR_FILE).is_file() or not any(target.iterdir()))


def write_program(program: Program, folder: Path) -> None:
    """Writes sources, tables, IR and weights into an existing, empty folder."""
    for name, content in render_sources(program).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / IR_FILE).write_text(print_program(program), encoding="utf-8")
    weights = folder / "weights"
    weights.mkdir(exist_ok=True)
    for name, tensor in program.weights.items():
        np.save(weights / f"{name}.npy", tensor.array)


def load_program(folder: Path, *, check: bool = False) -> Program:
    """The Program that a folder was generated from.

    Args:
        check: compare the weights with the hashes in the IR.

    Raises:
        Gpt2cError: the folder is not a program's, or its parts don't agree.
    """
    path = folder / IR_FILE
    if not path.is_file():
        raise Gpt2cError(
            f"has no {IR_FILE}", where=folder, hint="Name a folder that gpt2c compile wrote."
        )
    tensors: dict[str, Tensor] = {}
    for file in sorted((folder / "weights").glob("*.npy")):
        try:
            array = np.load(file, mmap_mode="r", allow_pickle=False).view(np.ndarray)
            tensors[file.stem] = Tensor(array)
        except (ValueError, TypeError, OSError, EOFError) as error:
            raise Gpt2cError(
                f"is not a block of weights ({error})", where=file, hint="Compile it again."
            ) from None
    vocabulary = load_rendered_vocabulary(folder)
    try:
        text = path.read_text(encoding="utf-8")
        return parse_program(text, weights=Weights(tensors), vocabulary=vocabulary, check=check)
    except UnicodeDecodeError:
        raise Gpt2cError("is not UTF-8 text", where=path, hint="Compile it again.") from None
    except Gpt2cError as error:
        raise Gpt2cError(error.what, where=f"{path}, {error.where}", hint=error.hint) from None


def source_hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file whose edit changes what the program does, by relative name."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in EDITABLE and "__pycache__" not in path.parts
    }
