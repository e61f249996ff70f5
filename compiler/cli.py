"""The command line. Results go to stdout, progress to stderr; exit 1: a limit was not met, 2: bad input."""

import json
import math
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console, ConsoleDimensions

from .errors import Gpt2cError

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Decompiles GPT-2 models into Python programs that can be read, run, tested and edited.",
)
INTERRUPTED = 130  # what typer makes of Ctrl-C; the user gets 2, as for every other failure
BROKEN_PIPE = 141  # what a shell reports of a program whose reader went away
USAGE_ERROR: type[Exception] = typer.BadParameter.__bases__[0]  # of click; typer has no name for it


class _Lines(Console):
    """Fits what it prints to a terminal, and wraps nothing where there is none."""

    @property  # type: ignore[misc]
    def size(self) -> ConsoleDimensions:
        return super().size if self.is_terminal else ConsoleDimensions(10_000, 25)


out, err = _Lines(), _Lines(stderr=True)

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="A program that gpt2c compile wrote.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Force = Annotated[bool, typer.Option("--force", help="Replace an older program.")]
MaxWer = Annotated[
    str | None,
    typer.Option(metavar="SHARE", help="Exit with 1 if the word error rate is higher: 1% or 0.01."),
]
Seed = Annotated[int, typer.Option(help="Seed of the choice of prompts.")]


@app.command("compile")
def compile_command(
    checkpoint: Annotated[
        str | None,
        typer.Argument(
            help="A folder, a file or a model's name on the hub; the bundled model if none."
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="The folder to write; output/NAME if not given."),
    ] = None,
    level: Annotated[
        int | None,
        typer.Option(
            "-O",
            metavar="LEVEL",
            help="0: lift; 1: and canonicalize; 2 (the default): and say what parts do; 3: and rules.",
        ),
    ] = None,
    pipeline: Annotated[
        str | None,
        typer.Option(
            "-p", "--pipeline", metavar="PASSES", help="'name,name{option=value}' in place of -O."
        ),
    ] = None,
    list_passes: Annotated[
        bool, typer.Option("--list-passes", help="Print all passes and stop.")
    ] = False,
    print_after_all: Annotated[
        bool,
        typer.Option(
            "--print-after-all", help="Print the IR after each pass (long blocks folded)."
        ),
    ] = False,
    dump_ir: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write the IR after each pass into a new folder."),
    ] = None,
    readout: Annotated[
        str | None,
        typer.Option(help="argmax or threshold, if not what the checkpoint's config says."),
    ] = None,
    inputs: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="inputs.jsonl.gz, if not beside the checkpoint."),
    ] = None,
    budget: Annotated[
        str | None,
        typer.Option(
            metavar="BUDGET",
            help="How large the core may be: 25%, numbers=50k, heads=20,neurons=400; or how good it"
            " must be: kl=0.05, agreement=95%, wer=1%, core-share=60%.",
        ),
    ] = None,
    tune: Annotated[
        float | None,
        typer.Option(
            metavar="MINUTES", min=0, help="Distil the core, for about so long; 5 with --budget."
        ),
    ] = None,
    text: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE|DIR", help="More text to distil on: .txt, or .npy of token ids."
        ),
    ] = None,
    keep: Annotated[
        str | None, typer.Option(metavar="LABEL", help="Parts that --budget must not remove.")
    ] = None,
    drop: Annotated[
        str | None, typer.Option(metavar="LABEL", help="Parts to remove, whatever they do.")
    ] = None,
    error_budget: Annotated[
        float | None,
        typer.Option(
            metavar="NATS",
            min=0,
            help="KL (nats a token) that rules in place of weights may cost; 0.01 with -O3.",
        ),
    ] = None,
    no_appendix: Annotated[
        bool, typer.Option("--no-appendix", help="The core alone, without the original to ask.")
    ] = False,
    labels: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE|DIR", help="Others' words for neurons, OpenAI's format or Neuronpedia's."
        ),
    ] = None,
    verify: Annotated[
        int, typer.Option(metavar="N", min=0, help="Prompts to measure on; 0: don't.")
    ] = 200,
    max_wer: MaxWer = None,
    seed: Seed = 0,
    pyz: Annotated[bool, typer.Option("--pyz", help="Also write the program as one file.")] = False,
    force: Force = False,
) -> None:
    """Compile a checkpoint into a program."""
    from . import console

    if list_passes:
        console.print_passes(out)
        return
    from .driver import compile_checkpoint
    from .frontend.checkpoint import BUNDLED, load_checkpoint
    from .passes import parse_pipeline
    from .pipeline import MAX_WER, MINUTES, Wish, budget_passes, default_passes, with_error_budget
    from .within import within

    if pipeline is not None and level is not None:
        raise Gpt2cError("-O and -p were both given", hint="Give one: -O1 is -p canonicalize.")
    asked = {"--tune": tune, "--keep": keep, "--drop": drop, "--no-appendix": no_appendix or None}
    limit = _share(max_wer)
    if budget is None:
        if given := [name for name, value in asked.items() if value is not None]:
            raise Gpt2cError("needs a budget", where=given[0], hint="Add --budget 25%.")
        passes = (
            default_passes(2 if level is None else level)
            if pipeline is None
            else parse_pipeline(pipeline)
        )
    else:
        if pipeline is not None or level is not None:
            raise Gpt2cError(
                "chooses the passes itself", where="--budget", hint="Leave out -O and -p."
            )
        source = load_checkpoint(checkpoint or BUNDLED, readout=readout)
        wish = Wish(
            budget,
            MINUTES if tune is None else tune,
            keep or "",
            drop or "",
            not no_appendix,
            MAX_WER if limit is None else limit,
        )
        with console.compilation(err, None) as listener:
            passes = budget_passes(within(wish, source, inputs, listener, seed), source.config)
        if verify and source.config.readout == "argmax":
            limit = wish.max_wer
    if error_budget is not None:
        passes = with_error_budget(passes, error_budget)
    with console.compilation(err, out if print_after_all else None) as listener:
        compiled = compile_checkpoint(
            checkpoint or BUNDLED,
            output,
            passes=passes,
            readout=readout,
            inputs=inputs,
            verify=verify,
            max_wer=limit,
            seed=seed,
            force=force,
            pyz=pyz,
            dump_ir=dump_ir,
            budget=budget,
            text=text,
            labels=labels,
            listener=listener,
        )
    console.print_compiled(out, compiled)


@app.command()
def run(
    folder: Folder,
    prompt: Annotated[str, typer.Argument(help="The text, or the tokens, to continue.")],
    max_new_tokens: Annotated[
        int | None,
        typer.Option(
            "-n", "--max-new-tokens", min=0, help="Tokens to add at most; 32 if not given."
        ),
    ] = None,
    offset: Annotated[int, typer.Option(min=0, help="Position id of the first token.")] = 0,
    trace: Annotated[
        bool, typer.Option("--trace", help="Say which parts decided each token.")
    ] = False,
    answer: Annotated[
        bool, typer.Option("--answer", help="Print the program's answer after each token instead.")
    ] = False,
) -> None:
    """Run a program in a process of its own: what python DIR "prompt" does."""
    runnable = folder / "__main__.py" if folder.is_dir() else folder
    if not runnable.is_file() or (runnable is folder and folder.suffix != ".pyz"):
        raise Gpt2cError(
            "is no program", where=folder, hint="Name a folder or a .pyz that gpt2c compile wrote."
        )
    if trace and answer:
        raise Gpt2cError("--trace and --answer were both given", hint="Give one.")
    command = [sys.executable, str(folder.absolute())]
    command += [f"--offset={offset}"]
    command += [f"--max-new-tokens={max_new_tokens}"] * (max_new_tokens is not None)
    command += ["--trace"] * trace + ["--answer"] * answer + ["--", prompt]
    code = subprocess.run(command, check=False).returncode
    raise typer.Exit(code if code >= 0 else 128 - code)


@app.command()
def verify(
    folder: Folder,
    against: Annotated[
        str | None,
        typer.Option(
            metavar="CHECKPOINT", help="The original; without it the recorded outputs are used."
        ),
    ] = None,
    prompts: Annotated[
        Path | None, typer.Option(metavar="FILE|DIR", help="Prompts: .txt (one a line) or .jsonl.")
    ] = None,
    count: Annotated[int, typer.Option("-n", min=1, help="How many prompts at most.")] = 1000,
    max_new_tokens: Annotated[int, typer.Option(min=1, help="Tokens of a continuation.")] = 32,
    max_wer: MaxWer = None,
    seed: Seed = 0,
    processes: Annotated[
        int | None, typer.Option(min=1, help="Copies of the program at a time.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Measure a program, in fresh processes, against the original."""
    from . import console
    from .fidelity.verify import verify as measure
    from .frontend.checkpoint import load_checkpoint

    limit = _share(max_wer)
    with console.verification(err) as progress:
        report = measure(
            folder,
            load_checkpoint(against) if against else None,
            prompts=prompts,
            n=count,
            max_new_tokens=max_new_tokens,
            seed=seed,
            processes=processes,
            progress=progress,
        )
    if as_json:
        _print_json(report.as_dict())
    else:
        out.print(report.table())
    if limit is not None:
        report.require(limit)


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
    from . import console
    from .report import inspect as views

    if ir + history + (node is not None) > 1 or (ir and as_json):
        raise Gpt2cError("--node, --ir and --history exclude each other, and --ir is no JSON")
    found = console.open_program(program)
    if ir:
        from .ir import print_program

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
        _print_json(facts)
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
    appendix: Annotated[
        bool | None,
        typer.Option("--appendix/--core", help="Let the core ask its appendix, or never."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say for each new token who decided it, and which parts pushed it up and down."""
    from .report.trace import trace as follow
    from .report.trace import trace_view

    found = follow(folder, prompt, max_new_tokens, offset=offset, top=top, appendix=appendix)
    if as_json:
        _print_json(found)
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
    from . import console
    from .report.diff import diff, side
    from .report.diff_view import diff_view
    from .report.page import write_page

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
        _print_json(found)
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
    from . import console
    from .codegen.folder import load_program
    from .report.page import write_text
    from .report.report import render_report, report_facts

    target = output or folder.resolve().with_name(f"{folder.resolve().name}.html")
    program = load_program(folder)
    other = None if against is None else (against, console.open_program(against))
    with write_text(target, force=force) as write, console.verification(err) as progress:
        facts = report_facts(folder, program, sweep=sweep, against=other, tell=progress)
        page, shown = render_report(facts)
        write(page)
    if png is not None:
        from .report.pictures import write_pictures

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
    again: Annotated[bool, typer.Option("--again", help="Label a program anew.")] = False,
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
    from . import console
    from .labelling import labelled
    from .relabel import contexts_of, export_labels, relabel
    from .report import labels

    if words is not None:
        if again:
            raise Gpt2cError("--import and --again were both given", hint="Give one.")
        imported = relabel(Path(target), words, Path(target), force=True)
        err.print(str(imported), markup=False, highlight=False)
    with console.compilation(err, None) as listener:
        program, folder = labelled(target, again=again, listener=listener)
        if export is not None:
            count = export_labels(program, export, form, contexts_of(program, folder))
            out.print(f"{export} · {count:,} files", soft_wrap=True, highlight=False)
            return
        facts = labels.label_facts(program, folder, composed=composition, truth=categories)
        if output is not None:
            lines = "".join(f"{line}\n" for line in labels.records(program, facts, folder))
            output.write_text(lines, encoding="utf-8")
    if as_json:
        _print_json(facts)
    else:
        out.print(labels.labels_view(facts))


@app.command()
def pack(
    folder: Folder,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The file to write; DIR.pyz if not given.")
    ] = None,
    force: Force = False,
) -> None:
    """Write a program as one file that python runs."""
    from .codegen.pack import pack as write

    target = output or folder.resolve().with_name(f"{folder.resolve().name}.pyz")
    out.print(str(write(folder, target, force=force)), soft_wrap=True)


@app.command("sweep")
def sweep_command(
    checkpoint: Annotated[
        str | None, typer.Argument(help="As for compile; the bundled model if none.")
    ] = None,
    budgets: Annotated[
        str, typer.Option(metavar="LIST", help="Budgets, with commas (or ; ) between.")
    ] = "100%,75%,50%,25%,10%,5%",
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The folder; output/NAME-sweep if none.")
    ] = None,
    tune: Annotated[
        float, typer.Option(metavar="MINUTES", min=0, help="Distil each core, for about so long.")
    ] = 0.0,
    verify: Annotated[int, typer.Option(metavar="N", min=0, help="Prompts to measure on.")] = 200,
    max_wer: MaxWer = "1%",
    readout: Annotated[str | None, typer.Option(help="As for compile.")] = None,
    seed: Seed = 0,
    as_json: AsJson = False,
) -> None:
    """Compile at several budgets, and show what each of them buys."""
    from . import console
    from .frontend.checkpoint import BUNDLED, load_checkpoint
    from .pipeline import MAX_WER, Wish
    from .sweep import sweep

    source = load_checkpoint(checkpoint or BUNDLED, readout=readout)
    folder = output or Path("output") / f"{source.name}-sweep"
    separator = ";" if ";" in budgets or "=" in budgets else ","
    asked = [each.strip() for each in budgets.split(separator) if each.strip()]
    limit = _share(max_wer)
    wish = Wish("", minutes=tune, max_wer=MAX_WER if limit is None else limit)
    with console.compilation(err, None) as listener:
        rows = sweep(
            source,
            asked,
            wish,
            folder,
            verify=verify,
            seed=seed,
            told=listener,
            done=lambda row: err.print(console.sweep_line(row), markup=False, highlight=False),
        )
    if as_json:
        _print_json(rows)
    else:
        out.print(console.sweep_table(rows))
        out.print(f"{folder / 'sweep.json'} · {folder / 'sweep.png'}", highlight=False)


bench = typer.Typer(help="Tables of how good programs are.")
app.add_typer(bench, name="bench")


@bench.command("decompile")
def bench_decompile(
    checkpoints: Annotated[
        Path, typer.Argument(help="A folder of folders of checkpoints with inputs.")
    ],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="Where the programs and decompile.json go.")
    ] = Path("output/decompiled"),
    count: Annotated[
        int, typer.Option("-n", min=1, help="Fresh inputs for each checkpoint.")
    ] = 300,
    as_json: AsJson = False,
) -> None:
    """Decompile checkpoints into rules, and measure each program on fresh inputs."""
    from dataclasses import asdict

    from . import console
    from .bench import bench_decompile as measure

    output.mkdir(parents=True, exist_ok=True)
    rows = measure(
        checkpoints, output, count, lambda row: err.print(console.bench_line(row), markup=False)
    )
    if as_json:
        _print_json([asdict(row) for row in rows])
    else:
        out.print(console.bench_table(rows))


@app.command()
def models() -> None:
    """List what can be compiled by name."""
    from . import console

    console.print_models(out)


def _share(text: str | None) -> float | None:
    """``1%`` or ``0.01`` → 0.01."""
    if text is None:
        return None
    try:
        value = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise Gpt2cError(f"{text!r} is no share", where="--max-wer", hint="Write 1% or 0.01.")
    return value


def _print_json(value: Any) -> None:
    json.dump(_finite(value), sys.stdout, indent=1, ensure_ascii=False, allow_nan=False)
    sys.stdout.write("\n")


def _finite(value: Any) -> Any:
    """The value with null for numbers that JSON does not have."""
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _interrupt(*_: object) -> None:
    # The first one counts: what has to be cleared away is, undisturbed by a second.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt


def main() -> None:
    """The entry point: errors as one line, and never a half-written folder."""
    signal.signal(signal.SIGINT, _interrupt)
    signal.signal(signal.SIGTERM, _interrupt)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = app(args=sys.argv[1:] or ["--help"], standalone_mode=False)
        sys.stdout.flush()
    except Gpt2cError as error:
        code = _fail(str(error), error.exit_code)
    except USAGE_ERROR as error:
        code = _fail(*_usage(error))
    except (typer.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except BrokenPipeError:
        code = _broken_pipe()
    except MemoryError:
        code = _fail("there is not enough memory", 2)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        code = _fail(f"{where}{error.strerror or error}.", 2)
    except SystemExit as stop:
        # typer and rich leave so when the reader of a pipe has gone away.
        broken = isinstance(stop.__context__, BrokenPipeError)
        code = _broken_pipe() if broken else stop.code
    if code == INTERRUPTED:
        code = _fail("interrupted; nothing was left behind. Run it again.", 2)
    sys.exit(code)


def _usage(error: Exception) -> tuple[str, int]:
    """What a wrong command line says: one line, and where help is."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "gpt2c"
    message = " ".join(error.format_message().split())  # type: ignore[attr-defined]
    end = "" if message.endswith(("?", ".")) else "."
    return f"{command}: {message}{end} {command} --help shows what there is.", 2


def _broken_pipe() -> int:
    """Sends what is still to be written nowhere, so that Python doesn't try again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE


def _fail(text: str, code: int) -> int:
    line = "".join(c if c.isprintable() else " " for c in f"error: {text}")
    print(line, file=sys.stderr)
    return code


if __name__ == "__main__":
    main()
