"""Commands that write programs: compile, sweep, pack."""

from pathlib import Path
from typing import Annotated

import typer

from ..errors import Gpt2cError
from .options import (
    Activation,
    AsJson,
    Device,
    Faithful,
    Folder,
    Force,
    Heads,
    MaxWer,
    Prompts,
    Readout,
    Seed,
    VocabularyFile,
    Workers,
    app,
    checked_device,
    err,
    executor,
    out,
    print_json,
    share,
)


@app.command("compile")
def compile_command(
    checkpoint: Annotated[
        str | None,
        typer.Argument(
            help="A folder, a file or the name of a hub model (default: the bundled model)."
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", help="Write the program to this folder (default: output/NAME)."
        ),
    ] = None,
    level: Annotated[
        int | None,
        typer.Option(
            "-O",
            metavar="LEVEL",
            help="0: lift; 1: canonicalize; 2 (default): also label parts; 3: also find rules.",
        ),
    ] = None,
    pipeline: Annotated[
        str | None,
        typer.Option(
            "-p",
            "--pipeline",
            metavar="PASSES",
            help="Run these passes instead of -O: 'name,name{option=value}'.",
        ),
    ] = None,
    list_passes: Annotated[
        bool, typer.Option("--list-passes", help="List all passes and exit.")
    ] = False,
    print_after_all: Annotated[
        bool,
        typer.Option("--print-after-all", help="Print the IR after each pass, long blocks folded."),
    ] = False,
    dump_ir: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write the IR after each pass to a new folder."),
    ] = None,
    readout: Readout = None,
    activation: Activation = None,
    heads: Heads = None,
    vocabulary: VocabularyFile = None,
    inputs: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Read inputs from FILE (default: inputs.jsonl.gz beside the checkpoint).",
        ),
    ] = None,
    budget: Annotated[
        str | None,
        typer.Option(
            metavar="BUDGET",
            help="Limit the size of the core (25%, numbers=50k, heads=20,neurons=400), or search"
            " for the smallest core with kl=0.05, agreement=95%, wer=1%, core-share=60% or"
            " explained=50%.",
        ),
    ] = None,
    forms: Annotated[
        str | None,
        typer.Option(
            metavar="FORMS",
            help="Let the budget pay for parts as weights, rules or both (default: weights).",
        ),
    ] = None,
    tune: Annotated[
        str | None,
        typer.Option(
            metavar="MINUTES|steps=N",
            help="Distil the core for about MINUTES (default with --budget: 5), or for N steps,"
            " which gives the same program each time.",
        ),
    ] = None,
    faithful: Faithful = None,
    text: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE|DIR", help="Distil on additional text: .txt, or .npy of token ids."
        ),
    ] = None,
    keep: Annotated[
        str | None,
        typer.Option(
            metavar="LABEL",
            help="Keep these parts: names, words of labels, token classes (months).",
        ),
    ] = None,
    drop: Annotated[
        str | None, typer.Option(metavar="LABEL", help="Remove these parts; same syntax as --keep.")
    ] = None,
    error_budget: Annotated[
        float | None,
        typer.Option(
            metavar="NATS",
            min=0,
            help="Limit the KL per token that rules for parts may add, and let them change answers"
            " (default with -O3: 0.01, and no changed answer).",
        ),
    ] = None,
    min_match: Annotated[
        float | None,
        typer.Option(
            metavar="SHARE",
            min=0,
            max=1,
            help="Accept a program of rules from this match on (default with -O3: 0.9).",
        ),
    ] = None,
    no_fallback: Annotated[
        bool,
        typer.Option(
            "--no-fallback", help="Write the core alone, without the original as fallback."
        ),
    ] = False,
    labels: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE|DIR",
            help="Import third-party neuron labels (OpenAI or Neuronpedia format).",
        ),
    ] = None,
    verify: Annotated[
        int,
        typer.Option(
            metavar="N",
            min=0,
            help="Measure on N prompts; 0: do not measure; 1000 or more: also measure explained"
            " share and lookup share, as verify does.",
        ),
    ] = 200,
    prompts: Prompts = None,
    max_wer: MaxWer = None,
    seed: Seed = 0,
    pyz: Annotated[
        bool, typer.Option("--pyz", help="Also write the program as one .pyz file.")
    ] = False,
    workers: Workers = None,
    device: Device = "cpu",
    force: Force = False,
    index_behaviours: Annotated[
        bool,
        typer.Option(
            "--behaviours", help="Also find the parts that carry the bundled model's behaviours."
        ),
    ] = False,
) -> None:
    """Compile a checkpoint into a program."""
    from . import console

    if list_passes:
        console.print_passes(out)
        return
    from ..codegen.output.staging import check_place
    from ..frontend.checkpoint import BUNDLED, load_checkpoint
    from ..passes import parse_pipeline
    from ..workflows.budget_search import budget_search
    from ..workflows.compile import CompileOptions, compile_checkpoint
    from ..workflows.presets import (
        MAX_WER,
        MINUTES,
        BudgetOptions,
        budget_passes,
        default_passes,
        tuning,
        with_error_budget,
        with_min_match,
    )

    device = checked_device(device)
    if pipeline is not None and level is not None:
        raise Gpt2cError("expected one of -O and -p, got both", hint="-O1 is -p canonicalize.")
    budget_flags = {
        "--tune": tune,
        "--faithful": faithful,
        "--keep": keep,
        "--drop": drop,
        "--no-fallback": no_fallback or None,
        "--forms": forms,
    }
    limit = share(max_wer)
    if index_behaviours and checkpoint is not None:
        from ..workflows.behaviours import require_bundled

        model = load_checkpoint(checkpoint, readout=readout, activation=activation, heads=heads)
        require_bundled(model.fingerprint, "--behaviours")
    if budget is None:
        if flags := [name for name, value in budget_flags.items() if value is not None]:
            raise Gpt2cError("requires --budget", where=flags[0], hint="Add --budget 25%.")
        passes = (
            default_passes(2 if level is None else level)
            if pipeline is None
            else parse_pipeline(pipeline)
        )
    else:
        if pipeline is not None or level is not None:
            raise Gpt2cError(
                "cannot be combined with -O or -p", where="--budget", hint="Omit -O and -p."
            )
        source = load_checkpoint(
            checkpoint or BUNDLED,
            readout=readout,
            activation=activation,
            heads=heads,
            vocabulary=vocabulary,
        )
        check_place(output or Path("output") / source.name, force=force)
        minutes, steps = (MINUTES, None) if tune is None else tuning(tune)
        options = BudgetOptions(
            budget,
            minutes,
            keep or "",
            drop or "",
            not no_fallback,
            MAX_WER if limit is None else limit,
            steps,
            forms=forms or "weights",
            faithful=faithful or 0.0,
        )
        with console.compilation(err, None) as callbacks:
            passes = budget_passes(
                budget_search(options, source, inputs, callbacks, seed, text, prompts, device),
                source.config,
            )
        if verify and source.config.readout == "argmax":
            limit = options.max_wer
    if error_budget is not None:
        passes = with_error_budget(passes, error_budget)
    if min_match is not None:
        passes = with_min_match(passes, min_match)
    shown = out if print_after_all else None
    with executor(workers) as chosen, console.compilation(err, shown) as callbacks:
        compiled = compile_checkpoint(
            checkpoint or BUNDLED,
            output,
            CompileOptions(
                passes=passes,
                readout=readout,
                activation=activation,
                heads=heads,
                vocabulary=vocabulary,
                inputs=inputs,
                verify=verify,
                prompts=prompts,
                max_wer=limit,
                seed=seed,
                force=force,
                pyz=pyz,
                dump_ir=dump_ir,
                budget=budget,
                text=text,
                labels=labels,
                workers=chosen,
                device=device,
            ),
            callbacks,
        )
    console.print_compiled(out, compiled)
    if index_behaviours:
        from .behaviour_commands import behaviours_command

        behaviours_command(str(compiled.folder), workers=workers)


@app.command("sweep")
def sweep_command(
    checkpoint: Annotated[
        str | None, typer.Argument(help="As for compile (default: the bundled model).")
    ] = None,
    budgets: Annotated[
        str, typer.Option(metavar="LIST", help="Budgets, separated by commas or semicolons.")
    ] = "100%,75%,50%,25%,10%,5%",
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="Write to this folder (default: output/NAME-sweep)."),
    ] = None,
    tune: Annotated[
        str, typer.Option(metavar="MINUTES|steps=N", help="Distil each core, as for compile.")
    ] = "0",
    faithful: Faithful = None,
    verify: Annotated[
        int, typer.Option(metavar="N", min=0, help="Measure each program on N prompts.")
    ] = 200,
    prompts: Prompts = None,
    max_wer: MaxWer = "1%",
    text: Annotated[
        Path | None, typer.Option(metavar="FILE|DIR", help="Distil on additional text.")
    ] = None,
    readout: Readout = None,
    activation: Activation = None,
    heads: Heads = None,
    vocabulary: VocabularyFile = None,
    seed: Seed = 0,
    device: Device = "cpu",
    workers: Workers = None,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Compile at several budgets and compare size and fidelity."""
    from ..frontend.checkpoint import BUNDLED, load_checkpoint
    from ..workflows.compile import CompileOptions
    from ..workflows.presets import MAX_WER, BudgetOptions, tuning
    from ..workflows.sweep import require, sweep
    from . import console
    from .sweep_table import sweep_line, sweep_table

    source = load_checkpoint(
        checkpoint or BUNDLED,
        readout=readout,
        activation=activation,
        heads=heads,
        vocabulary=vocabulary,
    )
    folder = output or Path("output") / f"{source.name}-sweep"
    separator = ";" if ";" in budgets or "=" in budgets else ","
    names = [name.strip() for name in budgets.split(separator) if name.strip()]
    limit = share(max_wer)
    minutes, steps = tuning(tune)
    wer = MAX_WER if limit is None else limit
    options = BudgetOptions("", minutes=minutes, max_wer=wer, steps=steps, faithful=faithful or 0.0)
    with executor(workers) as chosen, console.compilation(err, None) as callbacks:
        rows = sweep(
            source,
            names,
            options,
            folder,
            CompileOptions(
                verify=verify,
                explained=True,
                prompts=prompts,
                seed=seed,
                text=text,
                force=force,
                device=checked_device(device),
                workers=chosen,
            ),
            callbacks,
            lambda row: err.print(sweep_line(row), markup=False, highlight=False),
        )
    if as_json:
        print_json(rows)
    else:
        out.print(sweep_table(rows))
        out.print(f"{folder / 'sweep.json'} · {folder / 'sweep.png'}", highlight=False)
    require(rows, wer)


@app.command()
def pack(
    folder: Folder,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write to this file (default: DIR.pyz).")
    ] = None,
    force: Force = False,
) -> None:
    """Pack a program into one file that python runs."""
    from ..codegen.output.archive import pack as write

    target = output or folder.resolve().with_name(f"{folder.resolve().name}.pyz")
    out.print(str(write(folder, target, force=force)), soft_wrap=True)
