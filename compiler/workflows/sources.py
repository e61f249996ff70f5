"""Generates the sources of a program's folder anew, in place."""

from collections.abc import Mapping
from pathlib import Path

from ..codegen.output.folder import FIDELITY_FILE, block_hashes, source_hashes
from ..codegen.output.staging import write_atomically
from ..fidelity.fidelity_json import changed_files, read_fidelity, write_fidelity
from ..ir import Program
from .record import code_lines


def was_edited(folder: Path) -> bool:
    """Whether sources differ from what fidelity.json records; false if it records none."""
    if not (folder / FIDELITY_FILE).is_file():
        return False
    known = read_fidelity(folder)
    return bool(changed_files(folder, {**known.get("files", {}), **known.get("blocks", {})}))


def rewrite(folder: Path, contents: Mapping[str, str | bytes]) -> None:
    """Replace files of a folder, each in one step; files that stay the same are left alone."""
    for name, content in contents.items():
        path = folder / name
        new = content.encode() if isinstance(content, str) else content
        if not path.is_file() or path.read_bytes() != new:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, new)


def record_sources(folder: Path, program: Program) -> None:
    """Record the hashes and lines of new sources in fidelity.json; its measures stay."""
    known = read_fidelity(folder)
    hashes = {"files": source_hashes(folder), "blocks": block_hashes(program, folder)}
    size = {"size": {**known.get("size", {}), "lines": code_lines(folder)}}
    write_fidelity(folder, known | hashes | size)
