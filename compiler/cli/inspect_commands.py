"""Commands that show programs: inspect, trace, diff, report, label."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from ..errors import Gpt2cError
from .options import (
    AsJson,
    Device,
    Folder,
    Seed,
    Workers,
    app,
    checked_device,
    err,
    executor,
    out,
    print_json,
)


@app.command()
def inspect(
    program: Annotated[str, typer.Argument(help="A program, a checkpoint or an .ir file.")],
    node: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Show one node: a head L3H7, a neuron L0N17, an MLP L0."),
    ] = None,
    ir: Annotated[bool, typer.Option("--ir", help="Print the complete IR.")] = False,
    history: Annotated[
        bool, typer.Option("--history", help="Print the effect of each pass.")
    ] = False,
    pager: Annotated[bool, typer.Option("--pager", help="Page the output.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show a program: a summary, one part on held-out text, the IR, or the history."""
    from ..report import inspect as views
    from . import console

    if ir + history + (node is not None) > 1 or (ir and as_json):
        raise Gpt2cError("expected one of --node, --ir and --history (--ir without --json)")
    opened = console.open_program(program)
    if ir:
        from ..ir import print_program

        sys.stdout.write(print_program(opened))
        return
    if node is not None:
        folder = Path(program) if Path(program).is_dir() else None
        facts: Any = views.shown_at_work(opened, node, folder)
        view = views.node_view(facts, plain=not out.is_terminal)
    elif history:
        facts = views.history_facts(opened)
        view = views.history_view(facts)
    else:
        facts = views.summary_facts(opened)
        view = views.summary_view(facts)
    if as_json:
        print_json(facts)
    elif pager and out.is_terminal:
        with out.pager(styles=True):
            out.print(view)
    else:
        out.print(view)


@app.command()
def trace(
    folder: Folder,
    prompt: Annotated[str, typer.Argument(help="The text or tokens to continue.")],
    max_new_tokens: Annotated[
        int, typer.Option("-n", "--max-new-tokens", min=1, help="Add at most N tokens.")
    ] = 16,
    top: Annotated[int, typer.Option(min=1, help="Name N parts in each direction.")] = 3,
    offset: Annotated[int, typer.Option(min=0, help="Set the position id of the first token.")] = 0,
    fallback: Annotated[
        bool | None,
        typer.Option("--fallback/--core", help="Allow or forbid the fallback."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show which parts raise and lower each new token, and whether the fallback decided it."""
    from ..report.trace import trace as trace_tokens
    from ..report.trace import trace_view

    facts = trace_tokens(folder, prompt, max_new_tokens, offset=offset, top=top, fallback=fallback)
    if as_json:
        print_json(facts)
    else:
        out.print(trace_view(facts))


@app.command("diff")
def diff_command(
    a: Annotated[str, typer.Argument(metavar="A", help="A program, a checkpoint or an .ir file.")],
    b: Annotated[str, typer.Argument(metavar="B", help="The program to compare with A.")],
    behaviour: Annotated[
        bool, typer.Option("--behaviour", help="Compare answers only (needs no IR).")
    ] = False,
    prompts: Annotated[
        Path | None,
        typer.Option(metavar="FILE|DIR", help="Read prompts from .txt (one per line) or .jsonl."),
    ] = None,
    count: Annotated[
        int, typer.Option("-n", min=0, help="Use at most N prompts; 0: run none.")
    ] = 100,
    max_new_tokens: Annotated[int, typer.Option(min=1, help="Generate N tokens per prompt.")] = 32,
    behaviours: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Compare answers to these prompts of behaviours."),
    ] = None,
    seed: Seed = 0,
    html: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Also write an HTML page.")
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Show everything.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing page.")] = False,
    as_json: AsJson = False,
) -> None:
    """Compare two programs: parts, measures, sources and answers."""
    from ..report.diff.diff import diff, in_memory, side
    from ..report.diff.view import diff_view
    from ..report.html.page import write_page
    from . import console

    sides = [side(name, None if behaviour else console.open_program(name)) for name in (a, b)]
    with console.verification(err) as progress:
        facts = diff(
            *sides,
            behaviour_only=behaviour,
            prompts=prompts,
            count=count,
            new_tokens=max_new_tokens,
            seed=seed,
            progress=progress,
        )
        if not behaviour:
            facts |= in_memory(sides[0], sides[1], behaviours, count)
    if html is not None:
        write_page(html, "diff.html", {"facts": facts}, force=force)
    if as_json:
        print_json(facts)
    else:
        out.print(diff_view(facts, full=full))


@app.command()
def report(
    folder: Folder,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="Write the page to this file (default: DIR.html)."),
    ] = None,
    sweep: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Read this sweep.json (default: in DIR or above it)."),
    ] = None,
    against: Annotated[
        str | None, typer.Option(metavar="PROGRAM", help="Also compare with this program.")
    ] = None,
    png: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Also write the plots as PNG files.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing page.")] = False,
) -> None:
    """Write an HTML page about a program: measures, a map, every part on held-out text."""
    from ..codegen.output.folder import load_program
    from ..report.html.page import write_text
    from ..report.html.report import render_report, report_facts
    from . import console

    target = output or folder.resolve().with_name(f"{folder.resolve().name}.html")
    program = load_program(folder)
    other = None if against is None else (against, console.open_program(against))
    with write_text(target, force=force) as write, console.verification(err) as progress:
        facts = report_facts(folder, program, sweep=sweep, against=other, progress=progress)
        page, shown = render_report(facts)
        write(page)
    if png is not None:
        from ..report.plots.figures import write_pictures

        write_pictures(facts, png)
    size = f"{len(page.encode()) / 1e6:.1f} MB"
    out.print(
        f"{target} · {size} · {shown:,} parts on held-out text", soft_wrap=True, highlight=False
    )


@app.command("label")
def label_command(
    target: Annotated[str, typer.Argument(metavar="NAME", help="A program or a checkpoint.")],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write one line of JSON per part."),
    ] = None,
    composition: Annotated[
        bool,
        typer.Option(
            "--composition", help="Show which head reads the output of which earlier head."
        ),
    ] = False,
    categories: Annotated[
        bool, typer.Option("--categories", help="Probe parts for token-category information.")
    ] = False,
    relabel: Annotated[
        bool, typer.Option("--relabel", help="Replace the labels of a program.")
    ] = False,
    words: Annotated[
        Path | None,
        typer.Option(
            "--import",
            metavar="FILE|DIR",
            help="Import third-party labels (OpenAI or Neuronpedia format) for neurons without"
            " labels, and rewrite the program.",
        ),
    ] = None,
    export: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write labels and contexts to a new folder."),
    ] = None,
    form: Annotated[
        str, typer.Option("--format", help="Set the format of --export: openai or neuronpedia.")
    ] = "openai",
    workers: Workers = None,
    device: Device = "cpu",
    as_json: AsJson = False,
) -> None:
    """Label neurons by what activates them and heads by where they look, with scores."""
    from ..report import labels
    from ..workflows.import_labels import contexts_of, export_labels, relabel_program
    from ..workflows.label import labelled
    from . import console

    device = checked_device(device)
    if words is not None:
        if relabel:
            raise Gpt2cError("expected one of --import and --relabel, got both")
        imported = relabel_program(Path(target), words, Path(target), force=True)
        err.print(str(imported), markup=False, highlight=False)
    with executor(workers) as chosen, console.compilation(err, None) as callbacks:
        program, folder = labelled(
            target, relabel=relabel, callbacks=callbacks, workers=chosen, device=device
        )
        if export is not None:
            count = export_labels(program, export, form, contexts_of(program, folder))
            out.print(f"{export} · {count:,} files", soft_wrap=True, highlight=False)
            return
        facts = labels.label_facts(
            program, folder, composed=composition, truth=categories, progress=callbacks.progress
        )
        if output is not None:
            lines = "".join(f"{line}\n" for line in labels.records(program, facts, folder))
            output.write_text(lines, encoding="utf-8")
    if as_json:
        print_json(facts)
    else:
        out.print(labels.labels_view(facts))
