"""Commands that change programs and write them back as checkpoints: export."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from .options import AsJson, Folder, Force, app, err, print_json


@app.command()
def export(
    folder: Folder,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="CHECKPOINT", help="Create this folder.")
    ],
    fallback: Annotated[
        bool, typer.Option("--fallback", help="Export the fallback instead of the core.")
    ] = False,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Write a program as a Hugging Face checkpoint, and check its logits."""
    from ..workflows.export import export_program

    exported = export_program(folder, output, fallback=fallback, force=force)
    if as_json:
        print_json(asdict(exported) | {"folder": str(exported.folder)})
        return
    err.print(
        f"{exported.folder}: largest logit difference {exported.max_logit:.1e}"
        f" (limit {exported.limit:.1e}) at {exported.positions:,} positions",
        markup=False,
        highlight=False,
    )
