"""``gpt2c bench decompile``: decompile a folder of checkpoints into rules and measure them."""

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..codegen.output.folder import load_program
from ..codegen.output.staging import staged, write_atomically
from ..codegen.rules.source import is_rule_program
from ..errors import Gpt2cError
from ..fidelity.explained.rules import explained_by_rules
from ..fidelity.fidelity_json import read_fidelity
from ..fidelity.original import Original
from ..fidelity.verify import verify
from ..frontend.checkpoint import Checkpoint, load_checkpoint
from ..frontend.inputs import read_inputs, split_inputs
from ..frontend.lift import lift
from ..ir import Program, Value
from ..report.plots.frontier import Row, draw_frontier
from ..search.inputs import due_of, facts_of, made_inputs
from ..search.model import model_of
from ..search.oracle import Case, Oracle
from ..workers import Executor
from ..workers.folders import Files, Shipped, read_files, write_files
from .compile import CompileOptions, compile_checkpoint
from .presets import default_passes
from .resume import is_current, refuse_others

TABLE = "decompile.json"
SEED = 20_000  # seed of the fresh inputs; no search uses it

Times = dict[str, tuple[float, float]]  # checkpoint → wall and processor time of compiling


def bench_decompile(
    checkpoints: Path,
    output: Path,
    count: int = 300,
    progress: Callable[[Row], None] = lambda row: None,
    *,
    force: bool = False,
    workers: Executor | None = None,
) -> list[Row]:
    """Compile every checkpoint in a folder with -O3 and measure it on fresh inputs.

    Writes programs to ``output/NAME``, the table to ``output/decompile.json``, and a plot of lines
    against match to ``output/decompile.svg``. A stopped run resumes: programs of the same weights
    and options are measured again, and not compiled again.

    Args:
        progress: called with each row as it is finished.
        force: replace programs that were made otherwise, and tables of other checkpoints.
        workers: where checkpoints are decompiled and measured, one by one; None: in this process.

    Raises:
        Gpt2cError: the folder has no checkpoints, or something would be replaced without
            ``force``. An error in one of the checkpoints goes into its row.
    """
    folders = sorted(p for p in checkpoints.glob("*") if (p / "config.json").is_file())
    if not folders:
        raise Gpt2cError("contains no checkpoint folders", where=checkpoints)
    options = CompileOptions(passes=default_passes(3), verify=1000, force=force)
    earlier = _earlier_times(output / TABLE)
    if not force:
        _refuse(output, folders, options, earlier)
    done: dict[str, Row] = {}

    def rows() -> list[Row]:
        return [done[folder.name] for folder in folders if folder.name in done]

    def finished(row: Row) -> None:
        done[row.checkpoint] = row
        progress(row)
        # Write after every row, so that an interrupted run keeps its measurements.
        output.mkdir(parents=True, exist_ok=True)
        table = json.dumps([asdict(row) for row in rows()], indent=1)
        write_atomically(output / TABLE, f"{table}\n".encode())

    if workers is not None:
        _on_workers(workers, folders, output, count, options, earlier, finished)
    else:
        for folder in folders:
            finished(_row(folder, output / folder.name, count, options, earlier))
    draw_frontier(rows(), output / "decompile.svg")
    return rows()


def single_idioms(rows: Sequence[Row]) -> dict[str, str]:
    """The idioms that fire on one model only, and that model: candidates for being ad hoc."""
    models: dict[str, list[str]] = {}
    for row in rows:
        for idiom in row.idioms:
            models.setdefault(idiom, []).append(row.checkpoint)
    return {idiom: names[0] for idiom, names in sorted(models.items()) if len(names) == 1}


def _earlier_times(table: Path) -> Times:
    """The times in an earlier table; none if there is no such table."""
    try:
        rows = json.loads(table.read_text(encoding="utf-8"))
        return {
            str(row["checkpoint"]): (float(row["seconds"]), float(row.get("processor", 0.0)))
            for row in rows
        }
    except (OSError, ValueError, TypeError, KeyError):
        return {}


def _processor_seconds() -> float:
    """Processor time of this process and of the ended processes that it started."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _refuse(
    output: Path,
    folders: list[Path],
    options: CompileOptions,
    earlier: Times,
) -> None:
    """Raise Gpt2cError if programs or rows would be replaced that this run does not make again."""
    sources = {}
    for folder in folders:
        with suppress(Gpt2cError):  # which its row reports
            sources[output / folder.name] = load_checkpoint(str(folder))
    refuse_others(dict.fromkeys(sources, options), sources)
    dropped = sorted(earlier.keys() - {folder.name for folder in folders})
    if dropped or ((output / TABLE).exists() and not earlier):
        raise Gpt2cError(
            f"would lose {', '.join(dropped) or 'what is in it'}",
            where=output / TABLE,
            hint="Choose another folder with -o, or replace it with --force.",
        )


def _on_workers(
    workers: Executor,
    folders: Sequence[Path],
    output: Path,
    count: int,
    options: CompileOptions,
    earlier: Times,
    finished: Callable[[Row], None],
) -> None:
    """Make the row of each checkpoint on workers, and write its program, as they are finished."""
    current = {}
    for folder in folders:
        with suppress(Gpt2cError):  # which its row reports
            source = load_checkpoint(str(folder))
            current[folder] = is_current(output / folder.name, source, options)
    items = []
    for folder in folders:
        program = output / folder.name if current.get(folder) else None
        shipped = [path and Shipped.of(path, local=workers.local) for path in (folder, program)]
        items.append((folder, output, *shipped, count, replace(options, processes=1), earlier))

    def received(number: int, result: tuple[Row, Files, Files]) -> None:
        row, program, beside = result
        folder = folders[number]
        if program and not current.get(folder):
            with staged(output / folder.name, force=options.force) as new:
                write_files(program, new)
        write_files(beside, output)
        finished(row)

    workers.run(_shipped_row, items, received=received)


def _shipped_row(
    folder: Path,
    output: Path,
    checkpoint: Shipped,
    program: Shipped | None,
    count: int,
    options: CompileOptions,
    earlier: Times,
) -> tuple[Row, Files, Files]:
    """A task: the row of a checkpoint, the files of its program, and those beside it.

    Args:
        folder, output: what errors name.
        program: the program, if there is one that is current.
    """
    with ExitStack() as stack:
        opened = stack.enter_context(checkpoint.opened())
        beside = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gpt2c-bench-")))
        target = beside / folder.name
        if program is not None:
            shutil.copytree(stack.enter_context(program.opened()), target)
        row = _row(opened, target, count, options, earlier)
        if row.error is not None:
            error = row.error.replace(str(opened), str(folder)).replace(str(beside), str(output))
            row = replace(row, error=error)
        files = read_files(beside)
    own = f"{folder.name}/"
    inner = {name.removeprefix(own): each for name, each in files.items() if name.startswith(own)}
    return row, inner, {name: each for name, each in files.items() if "/" not in name}


def _row(folder: Path, target: Path, count: int, options: CompileOptions, earlier: Times) -> Row:
    try:
        return _measured(folder, target, count, options, earlier)
    except Gpt2cError as error:
        return Row(folder.name, False, 0.0, 0, 0, error=str(error))


def _measured(
    folder: Path,
    target: Path,
    count: int,
    options: CompileOptions,
    earlier: Times,
) -> Row:
    start, spent = time.monotonic(), _processor_seconds()
    seconds, processor = earlier.get(folder.name, (0.0, 0.0))
    if not is_current(target, load_checkpoint(str(folder)), options):
        compile_checkpoint(str(folder), target, options)
        seconds = round(time.monotonic() - start, 1)
        processor = round(_processor_seconds() - spent, 1)
    program, fidelity = load_program(target), read_fidelity(target)
    numbers = sum(fidelity["opaque_numbers"].values())
    row = Row(folder.name, False, seconds, numbers, fidelity["size"]["lines"], processor=processor)
    if not is_rule_program(program):
        return row
    source = load_checkpoint(str(folder))
    fresh = _fresh(source, program, count)
    path = target.parent / f"{folder.name}.fresh.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in fresh), encoding="utf-8")
    report = verify(target, source, prompts=path, n=count, write=False, processes=options.processes)
    match, swaps = report.measures["match"], fidelity.get("interchange", {})
    explained = explained_by_rules(program, source, Original(source))
    return Row(
        folder.name,
        True,
        seconds,
        numbers,
        fidelity["size"]["lines"],
        match.value,
        match.low,
        match.high,
        len(fresh),
        len({tuple(line["ids"]) for line in fresh}),
        fidelity["match"]["value"],
        swaps.get("value"),
        swaps.get("least"),
        fidelity["size"]["rules"],
        None if explained is None else explained.value,
        sorted({v.evidence.family for v in program.core.of(Value) if v.evidence.family}),
        processor=processor,
    )


def _fresh(source: Checkpoint, program: Program, count: int) -> list[dict[str, Any]]:
    """Fresh inputs, generated from the test split of a checkpoint's inputs."""
    assert source.inputs is not None
    known = split_inputs(read_inputs(source.inputs, source.config), "test")
    cases = [Case(i.ids, i.offset, i.scored) for i in known if i.scored]
    oracle = Oracle(lift(source))
    facts = facts_of(oracle, cases)
    fresh = made_inputs(
        oracle, cases, facts, due_of(cases), model_of(program), count, np.random.default_rng(SEED)
    )
    return [{"ids": case.ids, "offset": case.offset, "scored": case.scored} for case in fresh]
