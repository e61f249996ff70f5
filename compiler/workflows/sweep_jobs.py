"""Compiles the programs of a sweep on workers: a budget is a task."""

import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..frontend.checkpoint import Checkpoint
from ..ir import Program
from ..passes import Context, run_pipeline
from ..workers import Executor
from ..workers.folders import Files, Shipped, read_files
from .compile import Callbacks, CompileOptions, emit

FIELDS = ("samples", "inputs", "calibration", "text", "prompts", "seed", "device")  # of Context


@dataclass(frozen=True)
class _Task:
    """What all tasks share.

    Attributes:
        program: the program after the passes that all budgets share.
        done: the number of these passes.
        source: its checkpoint.
        fields: of the context of passes.
        paths: the files that options name.
        cache: results that depend on the original alone, which a worker keeps between its tasks.
    """

    program: Program
    done: int
    source: Checkpoint
    fields: Mapping[str, Any]
    paths: Mapping[str, Shipped]
    cache: dict[Any, Any] = field(default_factory=dict)


def compile_on_workers(
    workers: Executor,
    program: Program,
    done: int,
    source: Checkpoint,
    context: Context,
    plans: Mapping[Path, CompileOptions],
    callbacks: Callbacks,
    write: Callable[[Path, Files], None],
) -> None:
    """Run the rest of each pipeline, and measure each program.

    Args:
        program: the program after the ``done`` passes that all pipelines share.
        context: what these passes ran in.
        plans: options by folder, which differ in passes and budget.
        write: called with a folder and its files, as programs are finished.
    """
    first = next(iter(plans.values()))
    named = {"prompts": first.prompts, "text": first.text, "inputs": source.inputs}
    paths = {
        name: Shipped.of(path, local=workers.local)
        for name, path in named.items()
        if path is not None
    }
    fields = {name: getattr(context, name) for name in FIELDS}
    shared = workers.put(_Task(program, done, source, fields, paths))
    folders = list(plans)
    items = [
        (shared, folder.name, replace(options, workers=None, processes=1))
        for folder, options in plans.items()
    ]

    def received(number: int, result: tuple[Files, list[str]]) -> None:
        files, notices = result
        write(folders[number], files)
        for notice in notices:
            callbacks.notice(f"{plans[folders[number]].budget}: {notice}")

    workers.run(
        _compiled,
        items,
        progress=lambda done, total: callbacks.progress("budgets", done, total),
        received=received,
    )
    workers.drop([shared])


def _compiled(task: _Task, name: str, options: CompileOptions) -> tuple[Files, list[str]]:
    """A task: the files of a budget's program, measured; and the notices of its passes."""
    notices: list[str] = []
    context = Context(**task.fields, notice=notices.append, cache=task.cache)
    program = run_pipeline(task.program, options.passes[task.done :], context)
    with ExitStack() as stack:
        paths: dict[str, Any] = {
            key: stack.enter_context(shipped.opened()) for key, shipped in task.paths.items()
        }
        source = replace(task.source, inputs=paths.pop("inputs", None))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gpt2c-sweep-")), name)
        folder.mkdir()
        emit(
            program,
            source,
            replace(options, **paths),
            folder,
            shown_as=folder,
            callbacks=Callbacks(notice=notices.append),
        )
        return read_files(folder), notices
