"""What the command line prints."""

import shlex
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from .codegen.text import plural
from .errors import Gpt2cError
from .fidelity.pool import Progress as Tell
from .frontend.checkpoint import BUNDLED, Checkpoint, load_checkpoint
from .ir import Head, Mlp, Program, parse_program, print_program, verify

if TYPE_CHECKING:
    from .bench import Row
    from .driver import Compiled, Listener

FOLD = 8  # lines of a long block shown by --print-after-all


@contextmanager
def compilation(err: Console, ir_to: Console | None) -> Iterator["Listener"]:
    """A listener that prints a line a pass, and the IR after each where ``ir_to`` is given."""
    from .driver import Listener  # loads what writes source, which takes a while

    with bar(err) as (progress, tell):

        def loaded(source: Checkpoint) -> None:
            c = source.config
            sizes = (
                f" · {plural(c.layers, 'layer')}, {plural(c.layers * c.heads, 'head')},"
                f" {plural(c.layers * c.inner, 'neuron')}, width {c.width}, {c.vocab:,} tokens · {source.format}, {source.dtype}"
            )
            progress.console.print(Text.assemble((source.name, "bold"), sizes))

        def passed(name: str, program: Program) -> None:
            progress.console.print(Text(f"  {name:13} {_done(program)}"))
            if ir_to is not None:
                text = f"# after {name}\n{print_program(program, fold=FOLD)}"
                ir_to.print(Text(text), soft_wrap=True)

        def notice(text: str) -> None:
            progress.console.print(Text.assemble("  ", ("note", "yellow"), f": {text}"))

        def log(text: str) -> None:
            progress.console.print(f"  · {text}", markup=False, style="dim")

        yield Listener(loaded, passed, notice, tell, log)


@contextmanager
def verification(err: Console) -> Iterator[Tell]:
    """A progress bar for the stages of a verification."""
    with bar(err) as (_, tell):
        yield tell


@contextmanager
def bar(err: Console) -> Iterator[tuple[Progress, Tell]]:
    """A progress display and a callback (stage, done, total) that moves it."""
    columns = (
        TextColumn("  {task.description:13}"),
        BarColumn(24),
        TextColumn("{task.completed}/{task.total}"),
        TimeElapsedColumn(),
    )
    shown = err.is_terminal
    with Progress(*columns, console=err, transient=True, disable=not shown) as progress:
        tasks: dict[str, int] = {}

        def tell(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = progress.add_task(stage, total=total)
            progress.update(tasks[stage], completed=done, total=total)  # type: ignore[arg-type]

        yield progress, tell


def print_compiled(out: Console, compiled: "Compiled") -> None:
    """The last lines of ``compile``: the measures, and where to look next."""
    folder, report = compiled.folder, compiled.report
    shown = []
    if report is not None:
        for key, name in (("wer", "WER"), ("match", "match"), ("agreement", "agreement")):
            measure = report.measures.get(key)
            if measure is not None and measure.value is not None:
                shown.append(f"{name} {100 * measure.value:.1f} %")
        if report.difference is not None:
            shown.append(f"max |Δlogit| {report.difference:.0e}")
        shown.append(f"{report.how['prompts']} prompts")
    lines = [Text.assemble((str(folder), "bold"), *(f" · {each}" for each in shown))]
    lines += [Text(f"note: {note}") for note in report.notes] if report else []
    lines.append(Text(f"read  {folder / 'README.md'}, then {folder / 'program.py'}"))
    lines.append(Text(f'run   python {shlex.quote(str(folder))} "..."'))
    if compiled.archive is not None:
        lines.append(Text(f'or    python {shlex.quote(str(compiled.archive))} "..."'))
    for line in lines:
        out.print(line, soft_wrap=True, highlight=False)


def print_passes(out: Console) -> None:
    """All passes with their options, and the presets."""
    from .passes import PRESETS, describe_passes

    for name, summary, options in describe_passes():
        out.print(Text.assemble((name, "bold"), f"  {summary}"))
        for option, kind, default, text in options:
            out.print(Text(f"    {option}={default}  ({kind}) {text}"))
    out.print()
    for preset, pipeline in PRESETS.items():
        out.print(
            Text.assemble((f"-{preset}", "bold"), f"  lift{',' if pipeline else ''}{pipeline}")
        )


def print_models(out: Console) -> None:
    """The bundled model, and how others are named."""
    out.print(
        Text.assemble(
            (BUNDLED, "bold"), "  the bundled model, compiled where no checkpoint is named"
        )
    )
    out.print(
        Text(
            "    4 layers, 8 heads, width 256: simple English stories, WordNet, the King James Bible"
        )
    )
    out.print(
        Text.assemble(
            ("FOLDER", "bold"), "  a Hugging Face folder of a GPT-2 model (needs no network)"
        )
    )
    out.print(
        Text.assemble(
            ("FILE", "bold"), "  a nanoGPT ckpt.pt, or a TransformerLens-style state dict"
        )
    )
    out.print(
        Text.assemble(
            ("OWNER/NAME", "bold"), "  a model on the Hugging Face hub, as openai-community/gpt2"
        )
    )
    out.print(
        Text("    needs the hub, or the hub's cache of an earlier download; offline, name a folder")
    )


def open_program(name: str) -> Program:
    """The program of a folder or .ir file, or a checkpoint lifted."""
    from .codegen.folder import IR_FILE, load_program
    from .frontend.lift import lift

    path = Path(name)
    if path.suffix == ".ir":
        try:
            return verify(parse_program(path.read_text(encoding="utf-8")))
        except OSError as error:
            raise Gpt2cError(f"cannot be read: {error.strerror}", where=path) from None
        except UnicodeDecodeError:
            raise Gpt2cError("is not UTF-8 text", where=path) from None
        except Gpt2cError as error:
            where = f"{path}, {error.where}" if error.where else path
            raise Gpt2cError(error.what, where=where, hint=error.hint) from None
    if (path / IR_FILE).is_file():
        return load_program(path)
    return lift(load_checkpoint(name))


def _done(program: Program) -> str:
    """What a pass left, in a few words."""
    heads = len(program.core.of(Head))
    neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
    step = program.history[-1]
    words = f"{plural(heads, 'head')}, {plural(neurons, 'neuron')}"
    if step.max_logit is not None:
        words += (
            f"   max |Δlogit| {step.max_logit:.0e}" if step.max_logit else "   changes no logit"
        )
    return words + (f"   {step.note}" if step.note else "")


def bench_line(row: "Row") -> str:
    """One checkpoint of ``bench decompile``, as it is done."""
    if row.error is not None:
        return f"{row.checkpoint}: {row.error}"
    if row.match is None:
        return f"{row.checkpoint}: stays weights ({row.seconds:.0f} s)"
    return f"{row.checkpoint}: match {row.match:.3f} ({row.seconds:.0f} s)"


def bench_table(rows: Sequence["Row"]) -> Table:
    """The table of ``bench decompile``."""
    table = Table(title="decompiled into rules", title_justify="left")
    for name in (
        "checkpoint",
        "match, fresh",
        "95 %",
        "strings",
        "match, test",
        "interchange",
        "least",
        "explained",
        "numbers",
        "rules",
        "lines",
        "s",
    ):
        table.add_column(name, justify="left" if name == "checkpoint" else "right")
    for row in rows:
        shown = [
            _share(row.match),
            "–",
            str(row.strings),
            _share(row.match_test),
            _share(row.interchange),
            _share(row.least),
            _share(row.explained),
        ]
        if row.low is not None and row.high is not None:
            shown[1] = f"{row.low:.3f}–{row.high:.3f}"
        if row.match is None:
            shown = [row.error or "stays weights", *["–"] * 6]
        table.add_row(
            row.checkpoint,
            *shown,
            f"{row.numbers:,}",
            str(row.rules),
            str(row.lines),
            f"{row.seconds:.0f}",
        )
    return table


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


SWEPT = (
    ("wer", "WER", 100),
    ("wer_core", "core alone", 100),
    ("kl", "KL", 1),
    ("core_share", "core share", 100),
    ("lookup_share", "lookup", 100),
    ("explained_share", "explained", 100),
    ("label_score", "labels", 1),
)


def sweep_line(row: dict[str, Any]) -> str:
    """One budget of a sweep, as it is done."""
    shown = [f"{name} {_swept(row, key, scale)}" for key, name, scale in SWEPT if row.get(key)]
    return f"{row['budget']}: {' · '.join(shown)}"


def sweep_table(rows: Sequence[dict[str, Any]]) -> Table:
    """The table of a sweep: values, with their 95 % intervals where there is room for them."""
    table = Table(title="budgets", title_justify="left")
    table.add_column("budget")
    for _, name, scale in SWEPT:
        table.add_column(f"{name} %" if scale == 100 else name, justify="right")
    for name in ("numbers", "parts", "lines", "tokens/s"):
        table.add_column(name, justify="right")
    for row in rows:
        speed = row.get("tokens_per_second")
        table.add_row(
            row["budget"],
            *(_swept(row, key, scale) for key, _, scale in SWEPT),
            f"{row['opaque_numbers']['core']:,}",
            f"{row['parts']:,}",
            f"{row['lines']:,}",
            "" if speed is None else f"{speed:.0f}",
        )
    return table


def _swept(row: dict[str, Any], key: str, scale: int) -> str:
    value = (row.get(key) or {}).get("value")
    if value is None:
        return ""
    return f"{scale * value:.1f}" if scale == 100 else f"{value:.3f}"
