"""The command line. Results go to stdout, progress to stderr; exit 1: a limit was not met, 2: bad input."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from .errors import Gpt2cError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Decompiles GPT-2 models into Python programs that can be read, run, tested and edited.",
)
INTERRUPTED = 130  # the exit code of Ctrl-C
out, err = Console(), Console(stderr=True)

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
        typer.Argument(help="A folder, a file or a model's name on the hub; the bundled model if none."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="The folder to write; output/NAME if not given.")
    ] = None,
    level: Annotated[
        int | None,
        typer.Option(
            "-O",
            metavar="LEVEL",
            help="0: lift; 1: and canonicalize; 2 (the default): and say what parts do.",
        ),
    ] = None,
    pipeline: Annotated[
        str | None,
        typer.Option("-p", "--pipeline", metavar="PASSES", help="'name,name{option=value}' in place of -O."),
    ] = None,
    list_passes: Annotated[bool, typer.Option("--list-passes", help="Print all passes and stop.")] = False,
    print_after_all: Annotated[
        bool, typer.Option("--print-after-all", help="Print the IR after each pass (long blocks folded).")
    ] = False,
    dump_ir: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write the IR after each pass into a new folder.")
    ] = None,
    readout: Annotated[
        str | None, typer.Option(help="argmax or threshold, if not what the checkpoint's config says.")
    ] = None,
    inputs: Annotated[
        Path | None, typer.Option(metavar="FILE", help="inputs.jsonl.gz, if not beside the checkpoint.")
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
    from .driver import compile_checkpoint, default_passes
    from .frontend.checkpoint import BUNDLED
    from .passes import parse_pipeline

    if pipeline is not None and level is not None:
        raise Gpt2cError("-O and -p were both given", hint="Give one: -O1 is -p canonicalize.")
    passes = default_passes(2 if level is None else level) if pipeline is None else parse_pipeline(pipeline)
    with console.compilation(err, out if print_after_all else None) as listener:
        compiled = compile_checkpoint(
            checkpoint or BUNDLED,
            output,
            passes=passes,
            readout=readout,
            inputs=inputs,
            verify=verify,
            max_wer=_share(max_wer),
            seed=seed,
            force=force,
            pyz=pyz,
            dump_ir=dump_ir,
            listener=listener,
        )
    console.print_compiled(out, compiled)


@app.command()
def run(
    folder: Folder,
    prompt: Annotated[str, typer.Argument(help="The text, or the tokens, to continue.")],
    max_new_tokens: Annotated[int, typer.Option("-n", "--max-new-tokens", min=0)] = 32,
    offset: Annotated[int, typer.Option(help="Position id of the first token.")] = 0,
    trace: Annotated[bool, typer.Option("--trace", help="Say which parts decided each token.")] = False,
    answer: Annotated[
        bool, typer.Option("--answer", help="Print the program's answer after each token instead.")
    ] = False,
) -> None:
    """Run a program in a process of its own: what python DIR "prompt" does."""
    runnable = folder / "__main__.py" if folder.is_dir() else folder
    if not runnable.is_file():
        raise Gpt2cError("is no program", where=folder, hint="Name a folder that gpt2c compile wrote.")
    command = [sys.executable, str(folder), f"--max-new-tokens={max_new_tokens}", f"--offset={offset}"]
    command += ["--trace"] * trace + ["--answer"] * answer + ["--", prompt]
    raise typer.Exit(subprocess.run(command, check=False).returncode)


@app.command()
def verify(
    folder: Folder,
    against: Annotated[
        str | None,
        typer.Option(metavar="CHECKPOINT", help="The original; without it the recorded outputs are used."),
    ] = None,
    prompts: Annotated[
        Path | None, typer.Option(metavar="FILE|DIR", help="Prompts: .txt (one a line) or .jsonl.")
    ] = None,
    count: Annotated[int, typer.Option("-n", min=1, help="How many prompts at most.")] = 1000,
    max_new_tokens: Annotated[int, typer.Option(min=1, help="Tokens of a continuation.")] = 32,
    max_wer: MaxWer = None,
    seed: Seed = 0,
    processes: Annotated[int | None, typer.Option(min=1, help="Copies of the program at a time.")] = None,
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
        str | None, typer.Option(metavar="NAME", help="One part: a head L3H7, a neuron L0N17, a block L0.")
    ] = None,
    ir: Annotated[bool, typer.Option("--ir", help="Print the whole IR.")] = False,
    history: Annotated[bool, typer.Option("--history", help="Print what each pass did.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show a program: a summary, one part, its IR, or its history."""
    from . import console
    from .report import inspect as views

    found = console.open_program(program)
    if ir:
        from .ir import print_program

        sys.stdout.write(print_program(found))
        return
    if node is not None:
        facts: Any = views.node_facts(found, node)
        view = views.node_view(facts)
    elif history:
        facts = views.history_facts(found)
        view = views.history_view(facts)
    else:
        facts = views.summary_facts(found)
        view = views.summary_view(facts)
    if as_json:
        _print_json(facts)
    else:
        out.print(view)


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


bench = typer.Typer(no_args_is_help=True, help="Tables of how good programs are.")
app.add_typer(bench, name="bench")


@bench.command("decompile")
def bench_decompile(
    checkpoints: Annotated[Path, typer.Argument(help="A folder of folders of checkpoints with inputs.")],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="Where the programs and decompile.json go.")
    ] = Path("output/decompiled"),
    count: Annotated[int, typer.Option("-n", min=1, help="Fresh inputs for each checkpoint.")] = 300,
    as_json: AsJson = False,
) -> None:
    """Decompile checkpoints into rules, and measure each program on fresh inputs."""
    from dataclasses import asdict

    from . import console
    from .bench import bench_decompile as measure

    output.mkdir(parents=True, exist_ok=True)
    rows = measure(checkpoints, output, count, lambda row: err.print(console.bench_line(row)))
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
    json.dump(value, sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def main() -> None:
    """The entry point: errors as one line, and never a half-written folder."""
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        app()
    except Gpt2cError as error:
        sys.exit(_fail(str(error), error.exit_code))
    except (MemoryError, OSError) as error:
        what = str(error) or "there is not enough memory"
        sys.exit(_fail(f"{what}. Nothing was left behind.", 2))
    except SystemExit as stop:
        if stop.code == INTERRUPTED:
            _fail("interrupted; nothing was left behind", INTERRUPTED)
        raise


def _fail(text: str, code: int) -> int:
    print(f"error: {text}", file=sys.stderr)
    return code


if __name__ == "__main__":
    main()
