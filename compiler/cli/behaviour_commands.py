"""Commands about behaviours: behaviours."""

from pathlib import Path
from typing import Annotated

import typer

from ..errors import Gpt2cError
from .options import (
    AsJson,
    Device,
    Workers,
    app,
    checked_device,
    err,
    executor,
    out,
    print_json,
)


@app.command("behaviours")
def behaviours_command(
    source: Annotated[
        str, typer.Argument(metavar="DIR|CHECKPOINT", help="A program, or a checkpoint.")
    ] = "stories",
    behaviour: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Study this behaviour; repeat for more (default: all)."),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Read behaviours from JSONL (default: the bundled)."),
    ] = None,
    facts: Annotated[
        bool, typer.Option("--facts", help="Only write facts.py: what the program says.")
    ] = False,
    propose: Annotated[
        bool,
        typer.Option("--discover", help="Propose behaviours instead, from text (see --text)."),
    ] = False,
    text: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE|DIR", help="With --discover: read this text (default: the model's own)."
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", metavar="FILE", help="With --discover: write proposals as JSONL."
        ),
    ] = None,
    workers: Workers = None,
    device: Device = "cpu",
    as_json: AsJson = False,
) -> None:
    """Find the parts that carry each behaviour, and measure them; write the index of a program."""
    if propose:
        _discover(source, text, output, workers, checked_device(device), as_json)
        return
    if text is not None or output is not None:
        raise Gpt2cError("--text and -o go with --discover", where="gpt2c behaviours")
    device = checked_device(device)
    from ..behaviour.study import StudyOptions
    from ..report.behaviours import behaviours_view
    from ..workflows.behaviours import behaviours, write_index
    from ..workflows.facts import measured_facts
    from . import console

    if facts:
        facts_by_name = measured_facts(source, behaviour or (), file)
        if as_json:
            print_json(facts_by_name)
        for name, answers in facts_by_name.items() if not as_json else ():
            out.print(f"{name}: {len(answers)} subjects", markup=False, highlight=False)
        return
    with executor(workers) as chosen, console.verification(err) as progress:
        options = StudyOptions(device=device)
        result = behaviours(source, behaviour or (), file, options, progress, chosen)
        if result.folder is not None:
            result = write_index(result)
    if as_json:
        print_json(result.as_dict())
    else:
        out.print(behaviours_view(result.slices, result.coverage))


def _discover(
    source: str,
    text: Path | None,
    output: Path | None,
    workers: str | None,
    device: str,
    as_json: bool,
) -> None:
    """Propose behaviours of a model."""
    from ..report.discover import discovery_view
    from ..workflows.discover import discover, write_behaviours
    from . import console

    with executor(workers) as chosen, console.verification(err) as progress:
        result = discover(source, text=text, progress=progress, workers=chosen, device=device)
        if output is not None:
            write_behaviours(result, output)
    if as_json:
        print_json(result.as_dict())
        return
    out.print(discovery_view(result.proposals, result.source, result.tokens, result.positions))
    if output is not None:
        words = f"{output}: {len(result.behaviours)} of {len(result.proposals)} proposals"
        out.print(f"{words} have prompts in two phrasings")
