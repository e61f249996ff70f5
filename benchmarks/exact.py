"""Compiles every checkpoint of a folder and verifies each program on all inputs that lie beside it.

python -m benchmarks.exact ../shared/checkpoints
"""

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from gpt2c.fidelity.verify import verify
from gpt2c.frontend.checkpoint import Checkpoint, load_checkpoint
from gpt2c.frontend.inputs import read_inputs
from gpt2c.runtime.process import ProgramProcess
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.presets import default_passes
from rich.console import Console
from rich.progress import track
from rich.table import Table
from transformers import GPT2LMHeadModel, logging

RESULTS = Path(__file__).parent / "results" / "exact.json"
LEVEL, PROMPTS = 2, 1000


def measure(folder: Path, level: int = LEVEL) -> dict[str, Any]:
    """One checkpoint with inputs.jsonl.gz: its program's figures, and the original's own error."""
    start = time.perf_counter()
    checkpoint = load_checkpoint(folder)
    inputs = folder / "inputs.jsonl.gz"
    with tempfile.TemporaryDirectory() as place:
        program = Path(place, "program")
        compiled = compile_checkpoint(
            str(folder), program, CompileOptions(passes=default_passes(level), verify=0)
        )
        compiled_after = time.perf_counter() - start
        report = verify(program, checkpoint, prompts=inputs, n=PROMPTS, write=False)
        original_error, program_error = rounding(checkpoint, folder, program)
        size = json.loads((program / "fidelity.json").read_text(encoding="utf-8"))["size"]
    figures = report.figures()
    seconds = time.perf_counter() - start
    return {
        "name": checkpoint.name,
        "readout": report.readout,
        "prompts": report.how["prompts"],
        **{name: figures.get(name) for name in ("match", "agreement", "wer", "exact")},
        "max_logit_difference": report.difference,
        "original_error": original_error,
        "program_error": program_error,
        "parts": size["parts"],
        "lines": size["lines"],
        "history": [step.name for step in compiled.program.history],
        "compile_seconds": round(compiled_after, 1),
        "seconds": round(seconds, 1),
    }


def rounding(checkpoint: Checkpoint, folder: Path, program: Path) -> tuple[float, float]:
    """The largest |Δlogit| from transformers in float64: of transformers in float32, of the
    program.

    What the original's own logits owe to rounding, and what the program's do.
    """
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    single = GPT2LMHeadModel.from_pretrained(folder, dtype=torch.float32).eval()
    double = GPT2LMHeadModel.from_pretrained(folder, dtype=torch.float64).eval()
    original = own = 0.0
    with torch.inference_mode(), ProgramProcess(program, threads=1) as process:
        for each in read_inputs(folder / "inputs.jsonl.gz", checkpoint.config):
            ids = torch.tensor([each.ids])
            positions = torch.arange(each.offset, each.offset + len(each.ids))[None]
            exact = double(ids, position_ids=positions, use_cache=False).logits[0].numpy()
            rounded = single(ids, position_ids=positions, use_cache=False).logits[0].numpy()
            original = max(original, float(np.abs(rounded - exact).max()))
            own = max(own, float(np.abs(process.logits(each.ids, each.offset) - exact).max()))
    return original, own


def show(rows: list[dict[str, Any]]) -> Table:
    """The figures as a table."""
    table = Table(title="every program on all inputs", title_justify="left")
    table.add_column("checkpoint", no_wrap=True)
    for name in ("inputs", "match", "agreement", "WER", "exact", "ties", "max |Δlogit|"):
        table.add_column(name, justify="right")
    for name in ("original − float64", "program − float64", "parts", "lines", "s"):
        table.add_column(name, justify="right")
    for row in rows:
        table.add_row(
            row["name"],
            str(row["prompts"]),
            *(_percent(row[name]) for name in ("match", "agreement", "wer")),
            "yes" if row["exact"]["value"] else "NO",
            str(row["exact"]["ties"]),
            f"{row['max_logit_difference']:.1e}",
            f"{row['original_error']:.1e}",
            f"{row['program_error']:.1e}",
            str(row["parts"]),
            str(row["lines"]),
            f"{row['seconds']:.0f}",
        )
    return table


def _percent(measure: dict[str, Any] | None) -> str:
    return "" if measure is None or measure["value"] is None else f"{100 * measure['value']:.2f} %"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=Path("../shared/checkpoints"))
    parser.add_argument("--level", type=int, default=LEVEL, help="-O level of the compilation")
    parser.add_argument("--json", type=Path, default=RESULTS, help="where the figures go")
    options = parser.parse_args()
    folders = sorted(path.parent for path in options.folder.glob("*/inputs.jsonl.gz"))
    if not folders:
        raise SystemExit(f"{options.folder} has no checkpoint with an inputs.jsonl.gz")
    torch.set_num_threads(1)  # the models are tiny
    rows = [
        measure(folder, options.level)
        for folder in track(folders, console=Console(stderr=True), transient=True)
    ]
    options.json.parent.mkdir(exist_ok=True)
    options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    Console(width=160).print(show(rows))


if __name__ == "__main__":
    main()
