"""sweep: one model at several budgets, with size and fidelity of each."""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..codegen.output.folder import IR_FILE
from ..codegen.output.staging import staged
from ..errors import Gpt2cError
from ..fidelity.fidelity_json import read_fidelity
from ..frontend.checkpoint import Checkpoint
from ..frontend.lift import lift
from ..ir import Program
from ..passes import Pass, run_pipeline
from ..passes.prune import Prune
from ..passes.support.budget import parse_budget
from ..report.plots.figures import save_figure, sweep_figure
from .compile import Callbacks, CompileOptions, context_of, emit, with_text
from .presets import BudgetOptions, budget_passes, describe

NAME = "sweep.json"
PICTURE = "sweep.png"
MEASURES = (
    *("wer", "wer_core", "kl", "agreement", "core_share", "core_share_forced", "lookup_share"),
    *("explained_share", "label_score"),
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

    Passes that do not depend on the budget (labels, effects) run once. An existing program with
    the same pipeline and weights is reused: a stopped sweep resumes (``options.text`` is
    assumed to be unchanged).

    Args:
        options: verify, seed and text; the passes come from the budgets.
        finished: called with the row of each finished budget.

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
    output.mkdir(parents=True, exist_ok=True)
    plans = {b: budget_passes(replace(budget_options, budget=b), source.config) for b in budgets}
    compiler = _SharedPrefix(source, options, callbacks)
    rows = []
    for budget, passes in plans.items():
        folder = output / _folder(budget)
        row_options = replace(options, passes=passes, budget=budget)
        if not _is_current(folder, source, row_options):
            program = compiler.compile(passes)
            with staged(folder, force=True) as new:
                emit(program, source, row_options, new, shown_as=folder, callbacks=callbacks)
        rows.append(_row(budget, folder))
        (output / NAME).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
        finished(rows[-1])
    save_figure(sweep_figure(rows), output / PICTURE)
    return rows


class _SharedPrefix:
    """Runs pipelines that share the passes before prune, and runs these once."""

    def __init__(self, source: Checkpoint, options: CompileOptions, callbacks: Callbacks) -> None:
        self.source, self.options, self.callbacks = source, options, callbacks
        self.context = context_of(callbacks, options.seed)
        self.shared: Program | None = None

    def compile(self, passes: Sequence[Pass]) -> Program:
        at = next(i for i, step in enumerate(passes) if isinstance(step, Prune))
        if self.shared is None:
            program = lift(self.source)
            self.context = with_text(self.context, self.source, program, self.options.text)
            self.shared = self._run(program, passes[:at])
        return self._run(self.shared, passes[at:])

    def _run(self, program: Program, passes: Sequence[Pass]) -> Program:
        return run_pipeline(
            program,
            passes,
            self.context,
            after=lambda step, result: self.callbacks.passed(step.name, result),
        )


def _folder(budget: str) -> str:
    """The folder name of a budget: 25% → 25pct, heads=20,neurons=400 → heads20-neurons400."""
    return budget.strip().replace("%", "pct").replace("=", "").replace(",", "-").replace(" ", "")


def _is_current(folder: Path, source: Checkpoint, options: CompileOptions) -> bool:
    """Whether a folder holds the program of these weights and options."""
    known = read_fidelity(folder) if folder.is_dir() else {}
    same_source = known.get("original", {}).get("fingerprint") == source.fingerprint
    same_passes = known.get("pipeline") == describe(options.passes)
    measured = not options.verify or "verification" in known
    same_seed = known.get("seeds", {}).get("compile") == options.seed
    return same_source and same_passes and measured and same_seed


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
