"""python -m benchmarks.roundtrip [CHECKPOINT ...]: compile → export → compile → export → compile.

For each checkpoint: whether the second program has the first one's parts and answers, whether the
third is the second bit by bit (a fixed point), and the largest difference of logits between the
checkpoint that was exported and its program. `--shape` makes a GPT-2 of 124 million parameters
with random weights instead. What a checkpoint can't hold is printed as the reason.
"""

import argparse
import json
import resource
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from gpt2c.data.sample import random_samples
from gpt2c.errors import Gpt2cError
from gpt2c.export import export_checkpoint
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Head, Mlp, Program
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.workflows.compile import with_text

RESULTS = Path(__file__).parent / "results" / "roundtrip.json"
PASSES = "canonicalize,center_parts"
SAMPLES = 4
INPUTS = "inputs.jsonl.gz"


def compiled(name: str, passes: str) -> Program:
    """A checkpoint as a program, in memory."""
    source = load_checkpoint(name)
    program = lift(source)
    context = with_text(Context(), source, program) if "center" in passes else Context()
    return run_pipeline(program, parse_pipeline(passes), context)


def parts(program: Program) -> list[str]:
    """The names of heads and neurons."""
    rows = [row.name for mlp in program.core.of(Mlp) for row in mlp.rows]
    return [*(head.name for head in program.core.of(Head)), *rows]


def logits(program: Program) -> np.ndarray:
    """Logits on random tokens [positions, vocabulary]."""
    length = min(32, program.shape.context)
    samples = random_samples(program, SAMPLES, length, 0)
    run = Interpreter(program)
    with torch.inference_mode():
        return np.concatenate([run(torch.tensor([s.ids])).logits[0].numpy() for s in samples])


def round_trip(name: str, passes: str) -> dict[str, Any]:
    """Compare three generations of a checkpoint."""
    start = time.process_time()
    exports = []
    try:
        first = compiled(name, passes)
        programs = [first]
        with tempfile.TemporaryDirectory() as place:
            for number in (1, 2):
                folder = Path(place) / str(number)
                folder.mkdir()
                exports.append(export_checkpoint(programs[-1], folder))
                if (inputs := Path(name) / INPUTS).is_file():  # of which the means are
                    shutil.copy(inputs, folder / INPUTS)
                programs.append(compiled(str(folder), passes))
    except Gpt2cError as error:
        return {"checkpoint": Path(name).name, "refused": error.what}
    second, third = programs[1:]
    before, after = logits(first), logits(second)
    return {
        "checkpoint": Path(name).name,
        "same parts": parts(first) == parts(second),
        "answers that differ": int((before.argmax(-1) != after.argmax(-1)).sum()),
        "positions": len(before),
        "largest difference of logits": float(np.abs(before - after).max()),
        "export against program": max(each.max_logit for each in exports),
        "limit": min(each.limit for each in exports),
        "fixed point": second.core == third.core and second.weights == third.weights,
        "seconds": round(time.process_time() - start, 1),
        "peak GB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, 2),
    }


def random_gpt2(folder: Path) -> str:
    """A checkpoint of the shape of GPT-2 (124 million parameters) with random weights."""
    from transformers import GPT2Config, GPT2LMHeadModel

    torch.manual_seed(0)
    GPT2LMHeadModel(GPT2Config()).save_pretrained(folder)
    return str(folder)


def write(path: Path, passes: str, results: list[dict[str, Any]]) -> None:
    """Add rows to a results file, in place of earlier ones of the same checkpoints and passes."""
    rows = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    new = [{"passes": passes, **row} for row in results]
    keys = [(row["passes"], row["checkpoint"]) for row in new]
    kept = [row for row in rows if (row["passes"], row["checkpoint"]) not in keys]
    rows = sorted(kept + new, key=lambda row: (row["checkpoint"], row["passes"]))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Print one line of JSON per checkpoint; exit with 1 if a round trip is no fixed point."""
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m benchmarks.roundtrip")
    parser.add_argument("checkpoints", nargs="*", default=[BUNDLED])
    parser.add_argument("--shape", action="store_true", help="random weights of GPT-2's shape")
    parser.add_argument("--passes", default=PASSES)
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    results = []
    with tempfile.TemporaryDirectory() as place:
        names = [random_gpt2(Path(place) / "gpt2-shape")] if options.shape else options.checkpoints
        for name in names:
            results.append(round_trip(name, options.passes))
            print(json.dumps(results[-1]), flush=True)
    write(options.output, options.passes, results)
    if not all(each.get("fixed point", True) for each in results):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
