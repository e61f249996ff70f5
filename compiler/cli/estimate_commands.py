"""The command that estimates what a compilation costs."""

from pathlib import Path
from typing import Annotated

import typer

from .options import Activation, AsJson, Heads, Seed, app, err, out, print_json


@app.command("estimate")
def estimate_command(
    checkpoint: Annotated[
        str | None,
        typer.Argument(
            help="A folder, a file or the name of a hub model (default: the bundled model)."
        ),
    ] = None,
    level: Annotated[int, typer.Option("-O", metavar="LEVEL", help="As of compile.")] = 2,
    pipeline: Annotated[
        str | None, typer.Option("-p", "--pipeline", metavar="PASSES", help="As of compile.")
    ] = None,
    text: Annotated[
        Path | None, typer.Option(metavar="FILE|DIR", help="Additional text, as of compile.")
    ] = None,
    verify: Annotated[
        int, typer.Option("--verify", metavar="N", min=0, help="Measure on N prompts.")
    ] = 200,
    activation: Activation = None,
    heads: Heads = None,
    seed: Seed = 0,
    as_json: AsJson = False,
) -> None:
    """Estimate the processor time and the memory of compile, from a short calibration.

    Seconds are of one core of this machine. Rule search (-O3), pruning and tuning are not
    estimated.
    """
    from ..errors import Gpt2cError
    from ..frontend.checkpoint import BUNDLED, load_checkpoint
    from ..passes import parse_pipeline
    from ..passes.support.duration import in_words
    from ..workflows.estimate import ESTIMATED, estimate
    from ..workflows.presets import default_passes

    passes = default_passes(level) if pipeline is None else parse_pipeline(pipeline)
    if unknown := [step.name for step in passes if step.name not in ESTIMATED]:
        raise Gpt2cError(
            f"expected passes of known cost, got {unknown[0]}",
            where="estimate",
            hint=f"Known: {', '.join(ESTIMATED)}.",
        )
    source = load_checkpoint(checkpoint or BUNDLED, activation=activation, heads=heads)
    result = estimate(
        source,
        passes,
        verified=verify,
        text=text,
        seed=seed,
        progress=lambda stage: err.print(f"  trying {stage}", highlight=False),
    )
    if as_json:
        print_json({"seconds": result.seconds, "total": result.total, "memory": result.memory})
        return
    for stage, seconds in result.seconds.items():
        out.print(f"{stage:13} {seconds:9,.1f} s", highlight=False)
    out.print(
        f"about {in_words(result.total)} of one core, and {result.memory / 1e9:.1f} GB of memory",
        highlight=False,
    )
