"""sweep: one model at several budgets, with size and fidelity of each."""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..codegen.output.folder import IR_FILE
from ..codegen.output.staging import staged, write_atomically
from ..errors import Gpt2cError, LimitNotMet
from ..fidelity.fidelity_json import read_fidelity
from ..frontend.checkpoint import Checkpoint
from ..frontend.lift import lift
from ..ir import Program
from ..passes import Pass, run_pipeline
from ..passes.prune import Prune
from ..passes.support.budget import parse_budget
from ..report.plots.figures import save_figure, sweep_figure
from ..workers import Executor
from ..workers.folders import Files, write_files
from .compile import Callbacks, CompileOptions, context_of, emit
from .pass_text import with_text
from .presets import BudgetOptions, budget_passes
from .resume import is_current, refuse_others
from .sweep_jobs import compile_on_workers

NAME = "sweep.json"
PICTURE = "sweep.png"
MEASURES = (
    *("wer", "wer_core", "kl", "agreement", "core_share", "core_share_forced", "lookup_share"),
    *("explained_share", "label_score", "label_lift"),
)
TIMED = 8  # prompts on which decoding speed is measured


def sweep(
    source: Checkpoint,
    budgets: Sequence[str],
    budget_options: BudgetOptions,
    output: Path,
    options: CompileOptions,
    callbacks: Callbacks,
    finished: Callable[[dict[str, Any]], None],
) -> list[dict[str, Any]]:
    """Compile ``source`` at every budget into ``output``, and write sweep.json and a plot there.

    Passes that do not depend on the budget (labels, effects) run once. A stopped sweep resumes: a
    program of the same weights and options, measured on the same prompts, is reused.

    Args:
        options: verify, prompts, seed, text, force and workers, on which budgets are compiled and
            measured, one by one; the passes come from the budgets.
        finished: called with the row of each finished budget.

    Raises:
        Gpt2cError: without ``options.force``, a program or a row that would be replaced.

    Returns:
        One row per budget: measures, opaque numbers, lines, tokens per second.
    """
    if not budgets:
        raise Gpt2cError(
            "expected at least one budget", where="--budgets", hint="Write 100%,50%,25%."
        )
    for budget in budgets:
        parse_budget(budget)
    if len({_folder(budget) for budget in budgets}) < len(budgets):
        raise Gpt2cError("expected distinct budgets", where="--budgets")
    if (output / IR_FILE).exists():
        hint = "Choose another folder; the sweep writes one program per budget into it."
        raise Gpt2cError("is a program", where=output, hint=hint)
    plans = {
        budget: replace(
            options,
            workers=None,
            budget=budget,
            passes=budget_passes(replace(budget_options, budget=budget), source.config),
        )
        for budget in budgets
    }
    folders = {budget: output / _folder(budget) for budget in budgets}
    if not options.force:
        known = {folders[budget]: each for budget, each in plans.items()}
        refuse_others(known, dict.fromkeys(known, source))
        _refuse_to_drop_rows(output / NAME, budgets)
    output.mkdir(parents=True, exist_ok=True)
    compiler = _SharedPrefix(source, options, callbacks)
    if options.workers is not None:
        compiler.compile_on(
            options.workers,
            {
                folder: plans[budget]
                for budget, folder in folders.items()
                if not is_current(folder, source, plans[budget])
            },
        )
    rows = []
    for budget, row_options in plans.items():
        folder = folders[budget]
        if not is_current(folder, source, row_options):
            program = compiler.compile(row_options.passes)
            with staged(folder, force=options.force) as new:
                emit(program, source, row_options, new, shown_as=folder, callbacks=callbacks)
        rows.append(_row(budget, folder))
        write_atomically(output / NAME, f"{json.dumps(rows, indent=1)}\n".encode())
        finished(rows[-1])
    save_figure(sweep_figure(rows), output / PICTURE)
    return rows


def require(rows: Sequence[dict[str, Any]], max_wer: float) -> None:
    """Raise LimitNotMet if a row's word error rate exceeds ``max_wer``, a share in [0, 1]."""
    rates = {row["budget"]: (row.get("wer") or {}).get("value") for row in rows}
    above = {budget: wer for budget, wer in rates.items() if wer is not None and wer > max_wer}
    if above:
        listed = ", ".join(f"{100 * wer:.2f} % at {budget}" for budget, wer in above.items())
        raise LimitNotMet(
            f"the word error rate is above the limit of {100 * max_wer:g} %: {listed}"
        )


def _refuse_to_drop_rows(path: Path, budgets: Sequence[str]) -> None:
    """Raise Gpt2cError if an existing table has rows that this sweep would not write again."""
    if not path.exists():
        return
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        dropped = [str(row["budget"]) for row in rows if row["budget"] not in budgets]
    except (ValueError, TypeError, KeyError, OSError):
        dropped = ["what is in it"]
    if dropped:
        raise Gpt2cError(
            f"would lose {', '.join(dropped)}",
            where=path,
            hint="Name these budgets too, choose another folder with -o, or replace it with"
            " --force.",
        )


class _SharedPrefix:
    """Runs pipelines that share the passes before prune, and runs these once."""

    def __init__(self, source: Checkpoint, options: CompileOptions, callbacks: Callbacks) -> None:
        self.source, self.options, self.callbacks = source, options, callbacks
        self.context = context_of(callbacks, options.seed, device=options.device)
        self.shared: Program | None = None

    def compile(self, passes: Sequence[Pass]) -> Program:
        at = _at_prune(passes)
        return self._run(self._prefix(passes[:at]), passes[at:])

    def compile_on(self, workers: Executor, plans: Mapping[Path, CompileOptions]) -> None:
        """Compile the programs of some folders on workers, and write them as they are finished."""
        if not plans:
            return
        passes = next(iter(plans.values())).passes
        at = _at_prune(passes)
        program = self._prefix(passes[:at])

        def write(folder: Path, files: Files) -> None:
            with staged(folder, force=self.options.force) as new:
                write_files(files, new)

        compile_on_workers(
            workers, program, at, self.source, self.context, plans, self.callbacks, write
        )

    def _prefix(self, passes: Sequence[Pass]) -> Program:
        if self.shared is None:
            program = lift(self.source)
            self.context = with_text(
                self.context, self.source, program, self.options.text, self.options.prompts
            )
            self.shared = self._run(program, passes)
        return self.shared

    def _run(self, program: Program, passes: Sequence[Pass]) -> Program:
        return run_pipeline(
            program,
            passes,
            self.context,
            after=lambda step, result: self.callbacks.passed(step.name, result),
        )


def _at_prune(passes: Sequence[Pass]) -> int:
    """The number of passes that do not depend on the budget."""
    return next(i for i, step in enumerate(passes) if isinstance(step, Prune))


def _folder(budget: str) -> str:
    """The folder name of a budget: 25% → 25pct, heads=20,neurons=400 → heads20-neurons400."""
    return budget.strip().replace("%", "pct").replace("=", "").replace(",", "-").replace(" ", "")


def _row(budget: str, folder: Path) -> dict[str, Any]:
    known = read_fidelity(folder)
    return {
        "budget": budget,
        "folder": folder.name,
        **{key: known[key] for key in MEASURES if known.get(key) is not None},
        "opaque_numbers": known["opaque_numbers"],
        "parts": known["size"]["parts"],
        "lines": known["size"]["lines"],
        "tokens_per_second": _speed(folder),
        "kinds": known.get("kinds", {}),
    }


def _speed(folder: Path) -> float | None:
    """Greedy tokens per second of the program in its own process, one prompt at a time."""
    from ..fidelity.golden.records import NAME as RECORDS
    from ..runtime.process import ProgramProcess

    records = folder / RECORDS
    if not records.is_file():
        return None
    lines = records.read_text(encoding="utf-8").splitlines()[:TIMED]
    prompts = [json.loads(line) for line in lines]
    with ProgramProcess(folder) as process:
        if process.readout != "argmax":
            return None
        process.generate(prompts[0]["ids"], 4)
        start, tokens = time.perf_counter(), 0
        for prompt in prompts:
            tokens += len(process.generate(prompt["ids"], 32, offset=prompt.get("offset", 0)).ids)
        return round(tokens / (time.perf_counter() - start), 1)
