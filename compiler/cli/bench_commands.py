"""Commands that benchmark programs."""

from pathlib import Path
from typing import Annotated

import typer

from .options import AsJson, Force, Workers, app, err, executor, out, print_json

bench = typer.Typer(help="Benchmark programs.")
app.add_typer(bench, name="bench")


@bench.command("decompile")
def bench_decompile(
    checkpoints: Annotated[
        Path, typer.Argument(help="A folder of checkpoint folders with inputs.")
    ],
    output: Annotated[
        Path,
        typer.Option("-o", "--output", help="Write programs and decompile.json to this folder."),
    ] = Path("output/decompiled"),
    count: Annotated[
        int, typer.Option("-n", min=1, help="Use N fresh inputs per checkpoint.")
    ] = 300,
    workers: Workers = None,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Decompile checkpoints into rules and measure each program on fresh inputs."""
    from dataclasses import asdict

    from ..workflows.benchmark import bench_decompile as measure
    from ..workflows.benchmark import single_idioms
    from . import console

    with executor(workers) as chosen:
        rows = measure(
            checkpoints,
            output,
            count,
            lambda row: err.print(console.bench_line(row), markup=False),
            force=force,
            workers=chosen,
        )
    if as_json:
        print_json([asdict(row) for row in rows])
    else:
        out.print(console.bench_table(rows))
        for idiom, model in single_idioms(rows).items():
            out.print(f"idiom that fires on one model only: {idiom} ({model})", markup=False)
