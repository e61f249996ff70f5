"""Commands that run and measure programs: run, verify, models."""

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import Gpt2cError
from .options import (
    AsJson,
    Folder,
    MaxWer,
    Seed,
    VocabularyFile,
    Workers,
    app,
    err,
    executor,
    out,
    print_json,
    share,
)

if TYPE_CHECKING:
    from ..frontend.checkpoint import Checkpoint


@app.command()
def run(
    folder: Folder,
    prompt: Annotated[str, typer.Argument(help="The text or tokens to continue.")],
    max_new_tokens: Annotated[
        int | None,
        typer.Option("-n", "--max-new-tokens", min=0, help="Add at most N tokens (default: 32)."),
    ] = None,
    offset: Annotated[int, typer.Option(min=0, help="Set the position id of the first token.")] = 0,
    trace: Annotated[
        bool, typer.Option("--trace", help="Show which parts raise and lower each token.")
    ] = False,
    answer: Annotated[
        bool, typer.Option("--answer", help="Print the program's answer after each token.")
    ] = False,
    fallback: Annotated[
        bool | None,
        typer.Option("--fallback/--core", help="Allow or forbid the fallback."),
    ] = None,
) -> None:
    """Run a program in its own process; same as python DIR "prompt"."""
    runnable = folder / "__main__.py" if folder.is_dir() else folder
    if not runnable.is_file() or (runnable is folder and folder.suffix != ".pyz"):
        raise Gpt2cError(
            "is not a generated program",
            where=folder,
            hint="Pass a folder or a .pyz written by gpt2c compile.",
        )
    if trace and answer:
        raise Gpt2cError("expected one of --trace and --answer, got both")
    if folder.is_dir():
        _require_files(folder)
    command = [sys.executable, str(folder.absolute())]
    command += [f"--offset={offset}"]
    command += [f"--max-new-tokens={max_new_tokens}"] * (max_new_tokens is not None)
    command += ["--trace"] * trace + ["--answer"] * answer
    if fallback is not None and _has_fallback(folder):
        command.append("--fallback" if fallback else "--core")
    elif fallback:
        raise Gpt2cError("has no fallback", where=folder, hint="Omit --fallback.")
    command += ["--", prompt]
    code = subprocess.run(command, check=False).returncode
    raise typer.Exit(code if code >= 0 else 128 - code)


def _require_files(folder: Path) -> None:
    """Raise Gpt2cError if a file that was written with the program is missing."""
    from ..fidelity.fidelity_json import read_fidelity, recorded_files

    names = sorted(recorded_files(read_fidelity(folder)))
    missing = [name for name in names if not (folder / name).is_file()]
    if missing:
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        hint = "Compile the program again."
        raise Gpt2cError(f"is missing{more}", where=folder / missing[0], hint=hint)


def _has_fallback(program: Path) -> bool:
    """Whether a program (a folder or a .pyz file) has a fallback."""
    if program.is_dir():
        return (program / "fallback.py").is_file()
    try:
        with zipfile.ZipFile(program) as archive:
            return "fallback.py" in archive.namelist()
    except (OSError, zipfile.BadZipFile):
        raise Gpt2cError("is not a generated program", where=program) from None


@app.command()
def verify(
    folder: Folder,
    against: Annotated[
        str | None,
        typer.Option(
            metavar="CHECKPOINT",
            help="Compare with this checkpoint (default: the recorded outputs).",
        ),
    ] = None,
    vocabulary: VocabularyFile = None,
    prompts: Annotated[
        Path | None,
        typer.Option(metavar="FILE|DIR", help="Read prompts from .txt (one per line) or .jsonl."),
    ] = None,
    count: Annotated[int, typer.Option("-n", min=1, help="Use at most N prompts.")] = 1000,
    max_new_tokens: Annotated[int, typer.Option(min=1, help="Generate N tokens per prompt.")] = 32,
    tuned_on: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE|DIR",
            help="Fit n-gram tables on this text, which the core was tuned on, and show their"
            " explained share.",
        ),
    ] = None,
    max_wer: MaxWer = None,
    seed: Seed = 0,
    processes: Annotated[
        int | None, typer.Option(min=1, help="Run N copies of the program in parallel.")
    ] = None,
    workers: Workers = None,
    as_json: AsJson = False,
) -> None:
    """Measure a program in fresh processes against the original."""
    from ..fidelity.verify import verify as measure
    from ..frontend.samples import read_text
    from . import console

    limit = share(max_wer)
    checkpoint = _original(folder, against, vocabulary) if against else None
    if tuned_on is not None and checkpoint is None:
        raise Gpt2cError("expected --against beside --tuned-on", where=folder)
    text = read_text(tuned_on, checkpoint) if tuned_on and checkpoint else []
    with executor(workers) as chosen, console.verification(err) as progress:
        report = measure(
            folder,
            checkpoint,
            prompts=prompts,
            n=count,
            max_new_tokens=max_new_tokens,
            seed=seed,
            processes=processes,
            workers=chosen,
            tuned_on=text,
            progress=progress,
        )
    if as_json:
        print_json(report.as_dict())
    else:
        out.print(report.table())
    if limit is not None:
        report.require(limit)


def _original(folder: Path, name: str, vocabulary: Path | None) -> "Checkpoint":
    """The checkpoint, loaded as it was for the program, as its record says."""
    from ..fidelity.fidelity_json import read_fidelity
    from ..frontend.checkpoint import load_checkpoint
    from ..frontend.load_options import LoadOptions

    original = read_fidelity(folder).get("original")
    recorded = original.get("options") if isinstance(original, dict) else None
    options = LoadOptions.of_record(recorded)
    return load_checkpoint(
        name,
        readout=options.readout,
        activation=options.activation,
        heads=options.heads,
        vocabulary=vocabulary,
    )


@app.command()
def models() -> None:
    """List the models that can be compiled by name."""
    from . import console

    console.print_models(out)
