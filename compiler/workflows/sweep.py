"""sweep: one model at several budgets, and what each of them buys."""

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
from ..passes import Context, Pass, run_pipeline
from ..passes.prune import Prune
from ..passes.support.budget import parse_budget
from .compile import Callbacks, emit, with_text
from .presets import BudgetOptions, budget_passes, describe

NAME = "sweep.json"
PICTURE = "sweep.png"
MEASURES = (
    *("wer", "wer_core", "kl", "agreement", "core_share", "core_share_forced", "lookup_share"),
    *("explained_share", "label_score"),
)
TIMED = 8  # prompts that a program continues to time it


def sweep(
    source: Checkpoint,
    budgets: Sequence[str],
    options: BudgetOptions,
    output: Path,
    *,
    verify: int,
    seed: int,
    told: Callbacks,
    done: Callable[[dict[str, Any]], None],
    text: Path | None = None,
) -> list[dict[str, Any]]:
    """Compiles ``source`` at every budget into ``output`` and writes sweep.json and a picture there.

    What does not depend on the budget (labels, effects) is done once. A budget whose program is there
    already, made by the same passes from the same weights, is taken as it is: a sweep that was stopped
    goes on where it was (``text``, more to tune on, is taken for the same as then).

    Returns:
        A row a budget: what was asked, the measures, opaque numbers, lines and tokens a second.
    """
    if not budgets:
        raise Gpt2cError("no budget was named", where="--budgets", hint="Write 100%,50%,25%.")
    for budget in budgets:
        parse_budget(budget)
    if len({_folder(budget) for budget in budgets}) < len(budgets):
        raise Gpt2cError("a budget is named twice", where="--budgets")
    if (output / IR_FILE).exists():
        hint = "Name another folder: programs go into it, one a budget."
        raise Gpt2cError("is a program", where=output, hint=hint)
    output.mkdir(parents=True, exist_ok=True)
    plans = {b: budget_passes(replace(options, budget=b), source.config) for b in budgets}
    work = _Work(source, seed, told, text)
    rows = []
    for budget, passes in plans.items():
        folder = output / _folder(budget)
        if not _is_there(folder, source, passes, seed, verify):
            program = work.compile(passes)
            with staged(folder, force=True) as made:
                emit(program, source, passes, made, folder, verify, seed, budget, told)
        rows.append(_row(budget, folder))
        (output / NAME).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
        done(rows[-1])
    draw(rows, output / PICTURE)
    return rows


class _Work:
    """The passes before prune, run when first they are needed and then kept."""

    def __init__(
        self, source: Checkpoint, seed: int, told: Callbacks, text: Path | None = None
    ) -> None:
        self.source, self.told, self.text = source, told, text
        self.context = Context(notice=told.notice, log=told.log, progress=told.progress, seed=seed)
        self.shared: Program | None = None

    def compile(self, passes: Sequence[Pass]) -> Program:
        at = next(i for i, each in enumerate(passes) if isinstance(each, Prune))
        if self.shared is None:
            program = lift(self.source)
            self.context = with_text(self.context, self.source, program, self.text)
            self.shared = self._run(program, passes[:at])
        return self._run(self.shared, passes[at:])

    def _run(self, program: Program, passes: Sequence[Pass]) -> Program:
        return run_pipeline(
            program,
            passes,
            self.context,
            after=lambda each, result: self.told.passed(each.name, result),
        )


def _folder(budget: str) -> str:
    """A budget as the name of a folder: 25% -> 25pct, heads=20,neurons=400 -> heads20-neurons400."""
    return budget.strip().replace("%", "pct").replace("=", "").replace(",", "-").replace(" ", "")


def _is_there(
    folder: Path, source: Checkpoint, passes: Sequence[Pass], seed: int, verify: int
) -> bool:
    known = read_fidelity(folder) if folder.is_dir() else {}
    made = known.get("original", {}).get("fingerprint") == source.fingerprint
    same = known.get("pipeline") == describe(passes)
    measured = not verify or "verification" in known
    return made and same and measured and known.get("seeds", {}).get("compile") == seed


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
    """Greedy tokens a second of the program in its own process, one prompt at a time."""
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
        start, made = time.perf_counter(), 0
        for prompt in prompts:
            made += len(process.generate(prompt["ids"], 32, offset=prompt.get("offset", 0)).ids)
        return round(made / (time.perf_counter() - start), 1)


def draw(rows: Sequence[dict[str, Any]], path: Path) -> None:
    """A picture: budget (numbers of the core, from large to small) against what it buys."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    panels = [
        ("word error rate", [("wer_core", "core alone"), ("wer", "program")]),
        ("KL of the core, nats a token", [("kl", "KL")]),
        ("tokens the core decides", [("core_share", "core"), ("lookup_share", "lookup table")]),
        ("explained share", [("explained_share", "explained")]),
        ("lines of source to read", [("lines", "lines")]),
        ("tokens a second", [("tokens_per_second", "tokens a second")]),
    ]
    longest = max(len(row["budget"]) for row in rows)
    figure, axes = pyplot.subplots(3, 2, figsize=(9, 9), layout="constrained")
    for axis, (title, series) in zip(axes.flat, panels, strict=True):
        for key, label in series:
            points = [(row["opaque_numbers"]["core"], measure_of(row, key)) for row in rows]
            points = [(x, m) for x, m in points if m.get("value") is not None]
            if not points:
                continue
            x, y = [p[0] for p in points], [p[1]["value"] for p in points]
            error = [
                [max(m["value"] - (m.get("low") or m["value"]), 0) for _, m in points],
                [max((m.get("high") or m["value"]) - m["value"], 0) for _, m in points],
            ]
            axis.errorbar(x, y, yerror_of(error), marker="o", label=label)
        axis.set_title(title, fontsize=10)
        axis.set_xlabel("budget, by the opaque numbers in the core")
        axis.set_xscale("log")
        axis.minorticks_off()
        axis.set_xticks([row["opaque_numbers"]["core"] for row in rows])
        axis.set_xticklabels([row["budget"] for row in rows], rotation=30 * (longest > 5))
        axis.grid(alpha=0.3)
        if len(series) > 1:
            axis.legend()
    figure.savefig(path, dpi=120, metadata={"Software": None})
    pyplot.close(figure)


def measure_of(row: dict[str, Any], key: str) -> dict[str, Any]:
    """A measure of a row; plain numbers have no interval."""
    found = row.get(key)
    return found if isinstance(found, dict) else {"value": found}


def yerror_of(error: list[list[float]]) -> list[list[float]] | None:
    """Lower and upper errors; None where all are 0."""
    return error if any(map(any, error)) else None
