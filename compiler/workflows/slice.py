"""slice: writes the parts that carry one behaviour as a program of their own."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..behaviour.encoded import Item, align, encode_prompts
from ..behaviour.gated import GatedInterpreter
from ..behaviour.measures import Bench
from ..behaviour.schema import Behaviour, select
from ..behaviour.slices import Slice
from ..behaviour.study import StudyOptions, study
from ..codegen.output.staging import staged
from ..errors import Gpt2cError
from ..fidelity.tokens import encoder, token_decoder
from ..interpreter.device import CPU
from ..ir import Program
from ..ir.means import without_means
from ..passes import parse_pipeline, run_pipeline
from ..slicing.measure import Measured, measure
from ..slicing.model import SliceModel, build
from ..slicing.narrow import narrow
from ..slicing.places import reading_of, with_known_roles
from ..slicing.render import Figures, render_slice
from .behaviours import INDEX_FILE, load_behaviours, open_source, read_index

Progress = Callable[[str, int, int], None]
LEAST = 8  # prompts that a slice is built from
MARKER = "forms.json"  # a file that only slices have


@dataclass(frozen=True)
class WrittenSlice:
    """A slice program in a folder."""

    folder: Path
    model: SliceModel
    slice: Slice
    figures: Figures


def slice_program(
    source: str | Path,
    behaviour: str,
    out: str | Path,
    *,
    file: str | Path | None = None,
    force: bool = False,
    progress: Progress | None = None,
    device: str = CPU,
) -> WrittenSlice:
    """Write the slice of a behaviour as a program that runs with numpy alone.

    The slice comes from the program's index (``gpt2c behaviours DIR``) if it is there, else it is
    found first, which takes a minute. Constants are means over calibration prompts, the places at
    which parts act are chosen on validation prompts, figures are of test prompts in the same forms.

    Args:
        source: a program's folder, or a checkpoint.
        behaviour: its name.
        file: JSONL with behaviours; None: the bundled model's.
        device: where the slice is searched for and its means are taken.

    Raises:
        Gpt2cError: bad input, or the folder exists and ``force`` is false.
    """
    program, folder = open_source(source)
    chosen = select(load_behaviours(program, file), [behaviour])[0]
    with staged(Path(out), force=force, replaceable=_replaceable) as staging:
        program = _canonical(program)
        behaviour_slice = _indexed(folder, behaviour) or _found(program, chosen, progress, device)
        model, tests, subjects = _built(program, chosen, behaviour_slice, device)
        figures = _written(staging, model, behaviour_slice, tests, subjects)
    return WrittenSlice(Path(out), model, behaviour_slice, figures)


def _replaceable(target: Path) -> bool:
    return target.is_dir() and ((target / MARKER).is_file() or not any(target.iterdir()))


def _canonical(program: Program) -> Program:
    """The core alone, with folded norms, its parts writing their whole outputs."""
    if program.fallback is None:
        return run_pipeline(program, parse_pipeline("canonicalize"))
    return run_pipeline(without_means(program), parse_pipeline("detach"))


def _indexed(folder: Path | None, behaviour: str) -> Slice | None:
    if folder is None or not (folder / INDEX_FILE).is_file():
        return None
    entry = next((each for each in read_index(folder) if each.behaviour == behaviour), None)
    if entry is not None and not entry.parts:
        raise Gpt2cError(
            "expected a behaviour whose answers the program's core gives, got too few of them",
            where=behaviour,
            hint="Slice the checkpoint instead.",
        )
    return entry


def _found(program: Program, behaviour: Behaviour, progress: Progress | None, device: str) -> Slice:
    encode, token = encoder(program.vocabulary), token_decoder(program.vocabulary)
    options = StudyOptions(worst_case=0, device=device)
    return study(program, [behaviour], encode, token, options, progress)[0]


def _built(
    program: Program, behaviour: Behaviour, behaviour_slice: Slice, device: str
) -> tuple[SliceModel, list[Item], list[Item]]:
    """The model, its test prompts, and a prompt for each subject."""
    runner = GatedInterpreter(program, device=device)
    items = {split: _items(runner, behaviour, split) for split in ("calibration", "test")}
    items["validation"] = _items(runner, behaviour, "validation") or items["calibration"]
    prompts = align(items["calibration"])
    if prompts.held is not None or len(prompts.items) < LEAST:
        raise Gpt2cError(
            f"expected at least {LEAST} prompts that can be aligned",
            where=behaviour.name,
            hint="Give each phrasing at least 4 prompts that differ in the variable alone.",
        )
    reading = reading_of(prompts, token_decoder(program.vocabulary))
    base = runner.base(prompts.to(runner.device)).to(CPU)
    model = build(program, prompts, base, reading, behaviour_slice.parts)
    readable = {
        split: [item for item, _ in with_known_roles(items[split], reading)] for split in items
    }
    for split in ("validation", "test"):
        if not readable[split]:
            raise Gpt2cError(
                f"expected {split} prompts in the forms of the calibration prompts, got none",
                where=behaviour.name,
                hint="Use the same phrasings in every split, with other subjects or contexts.",
            )
    model = narrow(model, readable["validation"])
    tests = readable["test"]
    subjects: dict[str, Item] = {}
    for item, _ in with_known_roles(items["calibration"], reading):
        shortest = subjects.get(item.prompt.variable)
        if shortest is None or len(item.ids) < len(shortest.ids):
            subjects[item.prompt.variable] = item
    return model, tests, [subjects[name] for name in sorted(subjects)]


def _items(runner: GatedInterpreter, behaviour: Behaviour, split: str) -> list[Item]:
    """The prompts of a split with an answer that the core gives."""
    program = runner.program
    prompts = [p for p in behaviour.of(split) if p.answer is not None]
    if not prompts:
        return []
    items = encode_prompts(prompts, encoder(program.vocabulary), program.shape.context)
    every = align(items).to(runner.device)
    right = Bench.answers(runner, every).tolist()
    return [item for item, each in zip(every.items, right, strict=True) if each]


def _written(
    folder: Path, model: SliceModel, behaviour_slice: Slice, tests: list[Item], subjects: list[Item]
) -> Figures:
    """Write the folder twice: figures of the program itself go into its texts."""
    folder.mkdir(exist_ok=True)
    measured = measure(model, tests, token_decoder(model.program.vocabulary))
    _lines(folder / "tests.jsonl", [_test(item) for item in tests])
    _lines(
        folder / "subjects.jsonl",
        [{"subject": item.prompt.variable, **_test(item)} for item in subjects],
    )
    _write(folder, model, behaviour_slice, measured, None, subjects)
    (counts,) = _run(folder, "--check")
    without = {str(row["without"]): int(row["right"]) for row in _run(folder, "--ablate")}
    figures = Figures(int(counts["right"]), int(counts["prompts"]), without)
    _write(folder, model, behaviour_slice, measured, figures, subjects)
    return figures


def _write(
    folder: Path,
    model: SliceModel,
    behaviour_slice: Slice,
    measured: Measured,
    figures: Figures | None,
    subjects: list[Item],
) -> None:
    files, arrays = render_slice(model, behaviour_slice, measured, figures, tuple(subjects))
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    weights = folder / "weights"
    weights.mkdir(exist_ok=True)
    for old in weights.glob("*.npy"):
        old.unlink()
    for name, array in arrays.items():
        np.save(weights / f"{name}.npy", array)


def _run(folder: Path, option: str) -> list[dict[str, str | int]]:
    """What the written program prints, run as a user runs it: lines of JSON."""
    command = [sys.executable, "-B", str(folder), option]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Gpt2cError(f"the slice does not run: {done.stderr.strip()[-300:]}", where=folder)
    return [json.loads(line) for line in done.stdout.splitlines()]


def _test(item: Item) -> dict[str, str | None]:
    return {"prompt": item.prompt.prompt, "answer": item.prompt.answer}


def _lines(path: Path, rows: list[dict[str, str | None]] | list[dict[str, str]]) -> None:
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    path.write_text(text, encoding="utf-8")
