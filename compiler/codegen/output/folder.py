"""Writes the folder of a program, and reads back the Program that it was generated from."""

import hashlib
from pathlib import Path

from ...errors import Gpt2cError
from ...ir import (
    Constant,
    Head,
    Mlp,
    Program,
    Tensor,
    Weights,
    graphs_of,
    parse_program,
    print_program,
    refs_of,
    verify,
)
from ..blocks import read_block, write_blocks
from ..render import render_sources
from ..tokenizer import load_rendered_vocabulary

IR_FILE = "program.ir"
FIDELITY_FILE = "fidelity.json"
BEHAVIOURS_FILE = "behaviours.json"
MISSING = (
    "Compile it again. The weights of a program that is committed as an example are written by"
    " python -m examples.complete DIR."
)
# Sources and tables: their hashes show whether the program was edited.
EDITABLE = (".py", ".tsv", ".json", ".txt")


def write_program(program: Program, folder: Path) -> None:
    """Write sources, tables, IR and weights into an existing, empty folder."""
    for name, content in render_sources(program).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / IR_FILE).write_text(print_program(program), encoding="utf-8")
    weights = folder / "weights"
    if program.weights:
        weights.mkdir(exist_ok=True)
    write_blocks(program, weights)


def load_program(folder: Path, *, check: bool = False) -> Program:
    """Return the Program that a folder was generated from.

    Args:
        check: compare the weights with the hashes in the IR.

    Raises:
        Gpt2cError: the folder is not a program, or its files are inconsistent.
    """
    path = folder / IR_FILE
    if not path.is_file():
        raise Gpt2cError(
            f"has no {IR_FILE}", where=folder, hint="Name a folder that gpt2c compile wrote."
        )
    tensors: dict[str, Tensor] = {}
    for file in sorted((folder / "weights").glob("*.npy")):
        try:
            tensors[file.stem] = Tensor(read_block(file))
        except (ValueError, TypeError, OSError, EOFError) as error:
            raise Gpt2cError(
                f"is not a block of weights ({error})", where=file, hint="Compile it again."
            ) from None
    vocabulary = load_rendered_vocabulary(folder)
    try:
        text = path.read_text(encoding="utf-8")
        weights = Weights(tensors)
        return verify(parse_program(text, weights=weights, vocabulary=vocabulary, check=check))
    except UnicodeDecodeError:
        raise Gpt2cError("is not UTF-8 text", where=path, hint="Compile it again.") from None
    except Gpt2cError as error:
        where = f"{path}, {error.where}" if error.where else path
        hint = MISSING if "is missing from the store" in error.what else error.hint
        raise Gpt2cError(error.what, where=where, hint=hint) from None


def source_hashes(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of all sources and tables by relative name.

    For weights see :func:`block_hashes`.
    """
    paths = {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in EDITABLE and "__pycache__" not in path.parts
    }
    paths.pop(FIDELITY_FILE, None)
    paths.pop(BEHAVIOURS_FILE, None)
    return {name: _sha256(path) for name, path in paths.items()}


def block_hashes(program: Program, folder: Path) -> dict[str, str]:
    """Return the SHA-256 of the weight files that only parts of the core use, by relative name.

    An edit of weights that the core shares with the fallback changes both, so these are left out.
    The IR holds the hashes of all weights.
    """
    own: set[str] = set()
    others: set[str] = set()
    for graph in graphs_of(program):
        for node in graph:
            part = graph is program.core and isinstance(node, Head | Mlp | Constant)
            (own if part else others).update(ref.name for ref in refs_of(node))
    names = (f"weights/{name}.npy" for name in sorted(own - others))
    return {name: _sha256(folder / name) for name in names}


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
