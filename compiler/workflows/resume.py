"""What a program was made and measured with, so that a stopped run resumes only what matches."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..passes import Pass
from .presets import describe


class Requested(Protocol):
    """The part of CompileOptions that a program and its measures depend on."""

    @property
    def passes(self) -> Sequence[Pass]: ...
    @property
    def verify(self) -> int: ...
    @property
    def seed(self) -> int: ...
    @property
    def prompts(self) -> Path | None: ...
    @property
    def text(self) -> Path | None: ...
    @property
    def labels(self) -> Path | None: ...
    @property
    def device(self) -> str: ...


def request(source: Checkpoint, options: Requested) -> dict[str, Any]:
    """All that a program and its measures depend on besides the weights and the pipeline.

    Files count by their content, and so do the sources of gpt2c.
    """
    on = {} if options.device == "cpu" else {"device": options.device}
    return on | {
        "verify": options.verify,
        "seed": options.seed,
        "readout": source.config.readout,
        "prompts": digest(options.prompts),
        "text": digest(options.text),
        "labels": digest(options.labels),
        "inputs": digest(source.inputs),
        "code": digest(Path(__file__).parents[1], "*.py"),
    }


def digest(path: Path | None, pattern: str = "*") -> str | None:
    """The SHA-256 of a file, or of the names and contents of a folder's files; None for None."""
    if path is None:
        return None
    sha = hashlib.sha256()
    for file in _files(path, pattern):
        sha.update(f"{file.relative_to(path)}\0{file.stat().st_size}\0".encode())
        with file.open("rb") as stream:
            sha.update(hashlib.file_digest(stream, "sha256").digest())
    return sha.hexdigest()


def _files(path: Path, pattern: str) -> Iterator[Path]:
    if path.is_file():
        yield path
    else:
        yield from (p for p in sorted(path.rglob(pattern)) if p.is_file())


def is_current(folder: Path, source: Checkpoint, options: Requested) -> bool:
    """Whether a folder holds the unedited program of these weights and options, measured so."""
    from ..fidelity.fidelity_json import changed_files, read_fidelity, recorded_files

    try:
        known = read_fidelity(folder) if folder.is_dir() else {}
    except Gpt2cError:
        return False
    expected = {
        "pipeline": describe(options.passes),
        "request": request(source, options),
    }
    if any(known.get(key) != value for key, value in expected.items()):
        return False
    if known.get("original", {}).get("fingerprint") != source.fingerprint:
        return False
    if options.verify:
        measured = known.get("verification", {})
        if (measured.get("n"), measured.get("seed")) != (options.verify, options.seed):
            return False
    return not changed_files(folder, recorded_files(known))


def refuse_others(folders: Mapping[Path, Requested], sources: Mapping[Path, Checkpoint]) -> None:
    """Raise Gpt2cError if a folder exists that is not the program of its options.

    Args:
        folders: the options of each program, by its folder.
        sources: the checkpoint of each program, by its folder.
    """
    others = [
        folder
        for folder, options in folders.items()
        if folder.exists() and not is_current(folder, sources[folder], options)
    ]
    if others:
        raise Gpt2cError(
            "exists, and was made or measured otherwise (other options, prompts, text, version), or"
            " was edited",
            where=", ".join(str(folder) for folder in others[:5]),
            hint="Choose another folder with -o, or replace it with --force.",
        )
