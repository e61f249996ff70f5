"""How the cost of -O2's passes grows with text, neurons and layers: python -m benchmarks.scaling.

Random weights of a small shape, random tokens with Zipf's distribution. Each point is a process of
its own with one thread. A slope is that of processor time over size in double logarithms: 1 is
proportional; below 1, something is done once whatever the size.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from .labelling import HELD_OUT, LENGTH, zipf_texts
from .shapes import make

RESULTS = Path(__file__).parent / "results" / "scaling.json"
# Effects without ablations read all text; with them, at most 8,192 tokens.
PASSES = "canonicalize,center_parts,effect{exact=0},label{terms=4},describe"
BASE = {"tokens": 8_000, "inner": 512, "layers": 3}
AXES = {
    "tokens": (4_000, 8_000, 16_000, 32_000),
    "inner": (256, 512, 1_024, 2_048),
    "layers": (1, 2, 4, 8),
}
SHAPE = {"heads": 4, "width": 128, "vocab": 2_000, "context": 128}


def measure(tokens: int, inner: int, layers: int) -> dict[str, Any]:
    """Processor seconds by pass in this process, and its peak memory."""
    import resource

    import torch
    from gpt2c.data.sample import Sample
    from gpt2c.frontend.checkpoint import load_checkpoint
    from gpt2c.frontend.lift import lift
    from gpt2c.passes import Context, parse_pipeline, run_pipeline

    torch.set_num_threads(1)
    held_out = HELD_OUT // 4
    with TemporaryDirectory() as folder:
        make(Path(folder), inner=inner, layers=layers, text=False, **SHAPE)
        program = lift(load_checkpoint(folder))
        texts = [Sample(ids) for ids in zipf_texts(program.shape.vocab, tokens + held_out)]
        count = held_out // LENGTH
        context = Context(calibration=texts[count:], samples=texts[:count])
        seconds: dict[str, float] = {}
        for step in parse_pipeline(PASSES):
            begun = time.process_time()
            program = run_pipeline(program, [step], context)
            seconds[step.name] = round(time.process_time() - begun, 2)
    in_mb = 1024 if sys.platform != "darwin" else 1024**2
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    total = round(sum(seconds.values()), 2)
    return {"seconds": seconds, "total": total, "peak_mb": round(peak / in_mb)}


def slope(sizes: list[int], values: list[float]) -> float:
    """The slope of a line through the points in double logarithms."""
    return round(float(np.polyfit(np.log(sizes), np.log(np.maximum(values, 1e-3)), 1)[0]), 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--axes", nargs="+", choices=list(AXES), default=list(AXES))
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    if options.child:
        print(json.dumps(measure(**json.loads(options.child))))
        return
    result: dict[str, Any] = {"shape": SHAPE, "base": BASE, "passes": PASSES}
    environment = os.environ | {"GPT2C_CACHE": "off", "OMP_NUM_THREADS": "1"}
    for axis in options.axes:
        points = {}
        for size in AXES[axis]:
            child = json.dumps(BASE | {axis: size})
            command = [sys.executable, "-m", "benchmarks.scaling", "--child", child]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=environment)
            points[size] = json.loads(done.stdout)
            print(axis, size, points[size], flush=True)
        sizes, rows = list(points), list(points.values())
        slopes = {"total": slope(sizes, [row["total"] for row in rows])}
        slopes["memory"] = slope(sizes, [row["peak_mb"] for row in rows])
        for name in rows[0]["seconds"]:
            slopes[name] = slope(sizes, [row["seconds"][name] for row in rows])
        result[axis] = {"points": points, "slopes": slopes}
        print(axis, slopes, flush=True)
    options.output.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
