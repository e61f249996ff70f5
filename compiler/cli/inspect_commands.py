"""Commands that show programs: inspect, trace, diff, report, label."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from ..errors import Gpt2cError
from .options import AsJson, Folder, Seed, app, err, out, print_json


@app.command()
def inspect(
    program: Annotated[str, typer.Argument(help="A program, a checkpoint, or an .ir file.")],
    node: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="One part: a head L3H7, a neuron L0N17, a block L0."),
    ] = None,
    ir: Annotated[bool, typer.Option("--ir", help="Print the whole IR.")] = False,
    history: Annotated[bool, typer.Option("--history", help="Print what each pass did.")] = False,
    pager: Annotated[bool, typer.Option("--pager", help="Show a screen at a time.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show a program: a summary, one part at work on text, its IR, or its history."""
    from ..report import inspect as views
    from . import console

    if ir + history + (node is not None) > 1 or (ir and as_json):
        raise Gpt2cError("--node, --ir and --history exclude each other, and --ir is no JSON")
    found = console.open_program(program)
    if ir:
        from ..ir import print_program

        sys.stdout.write(print_program(found))
        return
    if node is not None:
        folder = Path(program) if Path(program).is_dir() else None
        facts: Any = views.shown_at_work(found, node, folder)
        view = views.node_view(facts, plain=not out.is_terminal)
    elif history:
        facts = views.history_facts(found)
        view = views.history_view(facts)
    else:
        facts = views.summary_facts(found)
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
    prompt: Annotated[str, typer.Argument(help="The text, or the tokens, to continue.")],
    max_new_tokens: Annotated[
        int, typer.Option("-n", "--max-new-tokens", min=1, help="Tokens to add at most.")
    ] = 16,
    top: Annotated[int, typer.Option(min=1, help="Parts named, up and down.")] = 3,
    offset: Annotated[int, typer.Option(min=0, help="Position id of the first token.")] = 0,
    fallback: Annotated[
        bool | None,
        typer.Option("--fallback/--core", help="Let the core ask its fallback, or never."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say for each new token who decided it, and which parts pushed it up and down."""
    from ..report.trace import trace as follow
    from ..report.trace import trace_view

    found = follow(folder, prompt, max_new_tokens, offset=offset, top=top, fallback=fallback)
    if as_json:
        print_json(found)
    else:
        out.print(trace_view(found))


@app.command("diff")
def diff_command(
    a: Annotated[str, typer.Argument(metavar="A", help="A program, a checkpoint, or an .ir file.")],
    b: Annotated[str, typer.Argument(metavar="B", help="What it is compared with.")],
    behaviour: Annotated[
        bool, typer.Option("--behaviour", help="Only run both; needs no IR.")
    ] = False,
    prompts: Annotated[
        Path | None, typer.Option(metavar="FILE|DIR", help="Prompts: .txt (one a line) or .jsonl.")
    ] = None,
    count: Annotated[int, typer.Option("-n", min=0, help="Prompts at most; 0: run none.")] = 100,
    max_new_tokens: Annotated[int, typer.Option(min=1, help="Tokens of a continuation.")] = 32,
    seed: Seed = 0,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Also write a page.")] = None,
    full: Annotated[bool, typer.Option("--full", help="Leave nothing out.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace an older page.")] = False,
    as_json: AsJson = False,
) -> None:
    """Compare two programs: parts, measures, sources, and where they answer otherwise."""
    from ..report.diff.diff import diff, side
    from ..report.diff.view import diff_view
    from ..report.html.page import write_page
    from . import console

    sides = [side(each, None if behaviour else console.open_program(each)) for each in (a, b)]
    with console.verification(err) as progress:
        found = diff(
            *sides,
            behaviour_only=behaviour,
            prompts=prompts,
            count=count,
            new_tokens=max_new_tokens,
            seed=seed,
            tell=progress,
        )
    if html is not None:
        write_page(html, "diff.html", {"found": found}, force=force)
    if as_json:
        print_json(found)
    else:
        out.print(diff_view(found, full=full))


@app.command()
def report(
    folder: Folder,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The page; DIR.html if not given.")
    ] = None,
    sweep: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="sweep.json, if not in the folder or above it."),
    ] = None,
    against: Annotated[
        str | None, typer.Option(metavar="PROGRAM", help="Also say what differs from this one.")
    ] = None,
    png: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Also write the pictures, as files.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an older page.")] = False,
) -> None:
    """Write a page about a program: its measures, its map, every part at work. Opens from disk."""
    from ..codegen.output.folder import load_program
    from ..report.html.page import write_text
    from ..report.html.report import render_report, report_facts
    from . import console

    target = output or folder.resolve().with_name(f"{folder.resolve().name}.html")
    program = load_program(folder)
    other = None if against is None else (against, console.open_program(against))
    with write_text(target, force=force) as write, console.verification(err) as progress:
        facts = report_facts(folder, program, sweep=sweep, against=other, tell=progress)
        page, shown = render_report(facts)
        write(page)
    if png is not None:
        from ..report.plots.figures import write_pictures

        write_pictures(facts, png)
    size = f"{len(page.encode()) / 1e6:.1f} MB"
    out.print(f"{target} · {size} · {shown:,} parts shown at work", soft_wrap=True, highlight=False)


@app.command("label")
def label_command(
    target: Annotated[str, typer.Argument(metavar="NAME", help="A program or a checkpoint.")],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write a line of JSON for each part."),
    ] = None,
    composition: Annotated[
        bool, typer.Option("--composition", help="Which head reads what which other head wrote.")
    ] = False,
    categories: Annotated[
        bool, typer.Option("--categories", help="Which parts carry what is known of the text.")
    ] = False,
    relabel: Annotated[bool, typer.Option("--relabel", help="Label a program anew.")] = False,
    words: Annotated[
        Path | None,
        typer.Option(
            "--import",
            metavar="FILE|DIR",
            help="Give a program's neurons without a label others' words: OpenAI's format or"
            " Neuronpedia's. Its folder is written again.",
        ),
    ] = None,
    export: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write labels and contexts into a new folder."),
    ] = None,
    form: Annotated[
        str, typer.Option("--format", help="Of --export: openai or neuronpedia.")
    ] = "openai",
    as_json: AsJson = False,
) -> None:
    """Say of each neuron what it responds to, of each head where it looks, and how true that is."""
    from ..report import labels
    from ..workflows.import_labels import contexts_of, export_labels, relabel_program
    from ..workflows.label import labelled
    from . import console

    if words is not None:
        if relabel:
            raise Gpt2cError("--import and --relabel were both given", hint="Give one.")
        imported = relabel_program(Path(target), words, Path(target), force=True)
        err.print(str(imported), markup=False, highlight=False)
    with console.compilation(err, None) as callbacks:
        program, folder = labelled(target, relabel=relabel, callbacks=callbacks)
        if export is not None:
            count = export_labels(program, export, form, contexts_of(program, folder))
            out.print(f"{export} · {count:,} files", soft_wrap=True, highlight=False)
            return
        facts = labels.label_facts(
            program, folder, composed=composition, truth=categories, tell=callbacks.progress
        )
        if output is not None:
            lines = "".join(f"{line}\n" for line in labels.records(program, facts, folder))
            output.write_text(lines, encoding="utf-8")
    if as_json:
        print_json(facts)
    else:
        out.print(labels.labels_view(facts))
