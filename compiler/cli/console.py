"""Console output: progress, the lines of ``compile``, lists and tables."""

import shlex
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from ..codegen.text import plural
from ..errors import Gpt2cError
from ..frontend.checkpoint import BUNDLED, Checkpoint, load_checkpoint
from ..ir import Head, Mlp, Program, parse_program, print_program, verify
from ..runtime.pool import Progress as Tell
from .progress_lines import ProgressLines

if TYPE_CHECKING:
    from ..fidelity.report import Report
    from ..fidelity.statistics import Measure
    from ..report.plots.frontier import Row
    from ..workflows.compile import Callbacks, Compiled

FOLD = 8  # lines of a long block shown by --print-after-all


@contextmanager
def compilation(err: Console, ir_to: Console | None) -> Iterator["Callbacks"]:
    """Callbacks that print one line per pass, and the IR after each pass to ``ir_to``."""
    from ..workflows.compile import Callbacks  # imports the code generator, which is slow

    with bar(err) as (progress, tell):

        def loaded(source: Checkpoint) -> None:
            c = source.config
            sizes = (
                f" · {plural(c.layers, 'layer')}, {plural(c.layers * c.heads, 'head')},"
                f" {plural(c.layers * c.inner, 'neuron')}, width {c.width}, {c.vocab:,} tokens"
                f" · {source.format}, {source.dtype}"
            )
            progress.console.print(Text.assemble((source.name, "bold"), sizes))

        def passed(name: str, program: Program) -> None:
            progress.console.print(Text(f"  {name:13} {_pass_result(program)}"))
            if ir_to is not None:
                text = f"# after {name}\n{print_program(program, fold=FOLD)}"
                ir_to.print(Text(text), soft_wrap=True)

        def notice(text: str) -> None:
            progress.console.print(Text.assemble("  ", ("note", "yellow"), f": {text}"))

        def log(text: str) -> None:
            progress.console.print(f"  · {text}", markup=False, style="dim")

        yield Callbacks(loaded, passed, notice, tell, log)


@contextmanager
def verification(err: Console) -> Iterator[Tell]:
    """A progress bar for the stages of a verification."""
    with bar(err) as (_, tell):
        yield tell


@contextmanager
def bar(err: Console) -> Iterator[tuple[Progress, Tell]]:
    """A progress display, or lines where there is no terminal, and what updates it."""
    columns = (
        TextColumn("  {task.description:13}"),
        BarColumn(24),
        TextColumn("{task.completed}/{task.total}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as progress:
        tasks: dict[str, int] = {}
        lines = ProgressLines(lambda text: err.print(text, markup=False, highlight=False))

        def tell(stage: str, done: int, total: int) -> None:
            if not err.is_terminal:
                lines.tell(stage, done, total)
                return
            if stage not in tasks:
                tasks[stage] = progress.add_task(stage, total=total)
            progress.update(tasks[stage], completed=done, total=total)  # type: ignore[arg-type]

        yield progress, tell


def print_compiled(out: Console, compiled: "Compiled") -> None:
    """Print the last lines of ``compile``: the measures and the next commands."""
    folder, report = compiled.folder, compiled.report
    measures = [] if report is None else _program_measures(report)
    lines = [Text.assemble((str(folder), "bold"), *(f" · {text}" for text in measures))]
    if report is not None and (core := _core_measures(report)):
        lines.append(Text(f"core alone: {' · '.join(core)}"))
    lines += [Text(f"note: {note}") for note in report.notes] if report else []
    lines.append(Text(f"read  {folder / 'README.md'}, then {folder / 'program.py'}"))
    lines.append(Text(f'run   python {shlex.quote(str(folder))} "..."'))
    if compiled.archive is not None:
        lines.append(Text(f'or    python {shlex.quote(str(compiled.archive))} "..."'))
    for line in lines:
        out.print(line, soft_wrap=True, highlight=False)


def _program_measures(report: "Report") -> list[str]:
    """The measures of the program, as short texts."""
    measures, texts = report.measures, []
    if wer := _measured(measures, "wer", "WER"):
        low, high = measures["wer"].low, measures["wer"].high
        if low is not None and high is not None:
            wer += f" [{100 * low:.1f}, {100 * high:.1f}]"
        texts.append(f"{wer} over {report.how['prompts']} prompts")
    if core := _measured(measures, "core_share", "the core decides"):
        lookup = _measured(measures, "lookup_share", " (an n-gram table of the same size:")
        texts.append(f"{core} of tokens{lookup and f'{lookup})'}")
    else:
        texts += [_measured(measures, key, key) for key in ("match", "agreement")]
    if "explained_share" in measures:
        texts.append(f"{_measured(measures, 'explained_share', '')} explained".strip())
    if report.difference is not None and "core_share" not in measures:
        texts.append(f"max |Δlogit| {report.difference:.0e}")
    if not wer:
        texts.append(f"{report.how['prompts']} prompts")
    return [text for text in texts if text]


def _core_measures(report: "Report") -> list[str]:
    """The measures of the core alone, for programs with a fallback."""
    measures = report.measures
    if "core_share" not in measures:
        return []
    kl = measures["kl"].value if "kl" in measures else None
    texts = [_measured(measures, "wer_core", "WER"), _measured(measures, "agreement", "agreement")]
    texts.append("" if kl is None else f"KL {kl:.3f} nats per token")
    return [text for text in texts if text]


def _measured(measures: "dict[str, Measure]", key: str, name: str) -> str:
    """A share in percent; empty if it was not measured."""
    measure = measures.get(key)
    value = None if measure is None else measure.value
    return "" if value is None else f"{name} {100 * value:.1f} %".strip()


def print_passes(out: Console) -> None:
    """Print all passes with their options, and the presets."""
    from ..passes import PRESETS, describe_passes

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
    """Print the models and formats that ``compile`` accepts."""
    out.print(Text.assemble((BUNDLED, "bold"), "  the bundled model, compiled by default"))
    out.print(
        Text(
            "    4 layers, 8 heads, width 256:"
            " simple English stories, WordNet, the King James Bible"
        )
    )
    out.print(
        Text.assemble(
            ("FOLDER", "bold"), "  a Hugging Face folder of a GPT-2 model (needs no network)"
        )
    )
    out.print(
        Text.assemble(("FILE", "bold"), "  a nanoGPT ckpt.pt or a TransformerLens-style state dict")
    )
    out.print(
        Text.assemble(
            ("OWNER/NAME", "bold"),
            "  a model on the Hugging Face hub, for example openai-community/gpt2",
        )
    )
    out.print(Text("    requires network access or the local hub cache; offline, pass a folder"))


def open_program(name: str) -> Program:
    """Load the program of a folder or .ir file, or lift a checkpoint.

    Raises:
        Gpt2cError: it is none of these, or it is damaged.
    """
    from ..codegen.output.folder import IR_FILE, load_program
    from ..frontend.lift import lift

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


def _pass_result(program: Program) -> str:
    """Size and error after the last pass."""
    heads = len(program.core.of(Head))
    neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
    step = program.history[-1]
    words = f"{plural(heads, 'head')}, {plural(neurons, 'neuron')}"
    if step.max_logit == 0:
        words += "   no logit changed"
    elif step.error is not None:
        words += f"   KL {step.error:.2g}"
    elif step.max_logit is not None:
        words += f"   max |Δlogit| {step.max_logit:.0e}"
    return words + (f"   {step.note}" if step.note else "")


def bench_line(row: "Row") -> str:
    """One finished checkpoint of ``bench decompile``."""
    if row.error is not None:
        return f"{row.checkpoint}: {row.error}"
    if row.match is None:
        return f"{row.checkpoint}: stays weights ({row.processor:.0f} s)"
    return f"{row.checkpoint}: match {row.match:.3f} ({row.processor:.0f} s)"


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
        "processor s",
    ):
        table.add_column(name, justify="left" if name == "checkpoint" else "right")
    for row in rows:
        cells = [
            _share(row.match),
            "–",
            str(row.strings),
            _share(row.match_test),
            _share(row.interchange),
            _share(row.least),
            _share(row.explained),
        ]
        if row.low is not None and row.high is not None:
            cells[1] = f"{row.low:.3f}–{row.high:.3f}"
        if row.match is None:
            cells = [row.error or "stays weights", *["–"] * 6]
        table.add_row(
            row.checkpoint,
            *cells,
            f"{row.numbers:,}",
            str(row.rules),
            str(row.lines),
            f"{row.processor:.0f}",
        )
    return table


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
