"""The command slice."""

from pathlib import Path
from typing import Annotated

import typer

from .options import Device, app, checked_device, err, out


@app.command("slice")
def slice_command(
    source: Annotated[
        str, typer.Argument(metavar="DIR|CHECKPOINT", help="A program, or a checkpoint.")
    ],
    behaviour: Annotated[str, typer.Argument(help="The behaviour's name.")],
    folder: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="Write the slice to this folder.")
    ],
    file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Read behaviours from JSONL (default: the bundled)."),
    ] = None,
    device: Device = "cpu",
    force: Annotated[bool, typer.Option("--force", help="Replace a slice.")] = False,
) -> None:
    """Write the parts that carry one behaviour as a small program of their own."""
    device = checked_device(device)
    from ..workflows.slice import slice_program
    from . import console

    with console.verification(err) as progress:
        done = slice_program(
            source,
            behaviour,
            folder,
            file=file,
            force=force,
            progress=progress,
            device=device,
        )
    figures = done.figures
    out.print(
        f"{done.folder}: right on {figures.right} of {figures.prompts} test prompts"
        f" (constants alone: {figures.empty})"
    )
    out.print(f"read  {done.folder}/slice.py      run  python {done.folder} --table")
