"""Time of labels and of a measurement by one and two warm workers: python -m benchmarks.workers.

Each number of workers runs in a process of its own. A worker is warm once it has imported what
tasks need. The hashes say whether the results have the same bytes.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PASSES = "canonicalize,label{terms=4}"


def warm(seconds: float) -> None:
    """A task that imports what other tasks need."""
    import gpt2c.fidelity.on_workers
    import gpt2c.labels.sharded  # noqa: F401
    import transformers  # noqa: F401

    time.sleep(seconds)


def measure(program: Path, kind: str, size: int, prompts: int) -> dict[str, object]:
    """Label the bundled model and verify its program by ``size`` workers."""
    from gpt2c.fidelity.verify import verify
    from gpt2c.frontend.checkpoint import load_checkpoint
    from gpt2c.ir import print_program
    from gpt2c.passes import parse_pipeline
    from gpt2c.workers import executor_of
    from gpt2c.workflows.compile import CompileOptions, run_passes

    source = load_checkpoint("stories")
    if kind == "ray":
        import ray

        os.environ.setdefault("RAY_worker_niceness", str(os.nice(0)))
        ray.init(num_cpus=size, include_dashboard=False, log_to_driver=False)
    with executor_of("ray" if kind == "ray" else str(size)) as workers:
        workers.run(warm, [(1.0,)] * (4 * size))
        begun, load = time.time(), os.getloadavg()[0]
        options = CompileOptions(parse_pipeline(PASSES), verify=0, workers=workers)
        labelled = print_program(run_passes(source, options))
        middle = time.time()
        report = verify(program, source, n=prompts, workers=workers, write=False)
        end = time.time()
    return {
        "workers": f"{kind} {size}",
        "label": round(middle - begun, 1),
        "verify": round(end - middle, 1),
        "load": round(load, 1),
        "labels": hashlib.sha256(labelled.encode()).hexdigest()[:12],
        "measures": hashlib.sha256(json.dumps(report.as_dict()).encode()).hexdigest()[:12],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kinds", nargs="+", default=["ray", "local"])
    parser.add_argument("--prompts", type=int, default=1000)
    parser.add_argument("--program", type=Path, help="of the bundled model; compiled if missing")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        kind, size = options.child
        print(json.dumps(measure(options.program, kind, int(size), options.prompts)))
        return
    with tempfile.TemporaryDirectory() as folder:
        program = options.program
        if program is None:
            program = Path(folder, "program")
            command = ["-m", "gpt2c", "compile", "-o", str(program), "-O1", "--verify", "0"]
            subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
        for kind in options.kinds:
            for size in ("1", "2"):
                command = ["-m", "benchmarks.workers", "--child", kind, size]
                command += ["--program", str(program), "--prompts", str(options.prompts)]
                environment = {**os.environ, "GPT2C_CACHE": "off"}
                subprocess.run([sys.executable, *command], check=True, env=environment)


if __name__ == "__main__":
    main()
