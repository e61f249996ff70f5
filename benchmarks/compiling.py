"""Time, memory and copies of the weights of a compilation, by stage.

python -m benchmarks.compiling CHECKPOINT
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PROCESS_START = time.perf_counter()

# Timed functions by their name in the table. Nested timed functions are excluded.
STAGES = {
    "read the checkpoint": ("gpt2c.workflows.compile", "load_checkpoint"),
    "hash the checkpoint": ("gpt2c.frontend.checkpoint", "fingerprint"),
    "lift": ("gpt2c.workflows.compile", "lift"),
    "canonicalize": ("gpt2c.passes.canonicalize:Canonicalize", "apply"),
    "verify the IR": ("gpt2c.passes.manager", "verify"),
    "render sources": ("gpt2c.codegen.output.folder", "render_sources"),
    "format them (black)": ("black", "format_str"),
    "drop what is unused (libcst)": ("gpt2c.codegen.render", "drop_unused"),
    "render the tokenizer": ("gpt2c.codegen.render", "render_tokenizer"),
    "print the IR, hash the weights": ("gpt2c.codegen.output.folder", "print_program"),
    "write the weights": ("gpt2c.codegen.output.folder", "write_blocks"),
}
# The steps that handle all weights: between two of these marks, memory is accounted for.
SAMPLE_SECONDS = 0.005


def measure(checkpoint: Path, output: Path) -> dict[str, Any]:
    """Compile in three fresh processes: to measure the total, the stages and the memory by step."""
    return {
        "weights_mb": _mb(sum(path.stat().st_size for path in checkpoint.glob("*.safetensors"))),
        **_plainly(checkpoint, output),
        "stages": _child("stages", checkpoint),
        "memory_by_step": _child("steps", checkpoint),
        "program_mb": _mb(sum(path.stat().st_size for path in (output / "weights").iterdir())),
    }


def _plainly(checkpoint: Path, output: Path) -> dict[str, Any]:
    """Wall time, CPU time and peak memory of the command."""
    command = [sys.executable, "-m", "gpt2c", "compile", str(checkpoint), "-o", str(output)]
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, "-O1", "--verify", "0", "--force"], stdout=subprocess.DEVNULL
    )
    peaks: dict[str, int] = {}
    watcher = threading.Thread(target=_watch, args=(process.pid, peaks))
    watcher.start()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    watcher.join()
    if status:
        raise SystemExit(f"compile failed: status {status}")
    in_kb = 1 if sys.platform != "darwin" else 1024
    return {
        "seconds": round(seconds, 2),
        "cpu_seconds": round(usage.ru_utime + usage.ru_stime, 2),
        "peak_mb": round(usage.ru_maxrss / in_kb / 1024),
        "peak_private_mb": round(peaks.get("RssAnon", 0) / 1024) or None,
        "peak_mapped_mb": round(peaks.get("RssFile", 0) / 1024) or None,
    }


def _watch(pid: int, peaks: dict[str, int]) -> None:
    """Keeps the largest private and file-mapped memory of a process, kB, until it ends (Linux)."""
    try:
        while True:
            for line in Path(f"/proc/{pid}/status").read_text().splitlines():
                key, _, value = line.partition(":")
                if key in ("RssAnon", "RssFile"):
                    peaks[key] = max(peaks.get(key, 0), int(value.split()[0]))
            time.sleep(SAMPLE_SECONDS)
    except (OSError, ValueError):
        return


def _child(what: str, checkpoint: Path) -> Any:
    command = [sys.executable, "-m", "benchmarks.compiling", str(checkpoint), "--child", what]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def stages(checkpoint: Path) -> dict[str, float]:
    """Seconds of each stage's own, in this process."""
    import gpt2c.workflows.compile
    import gpt2c.workflows.presets

    imported = time.perf_counter() - PROCESS_START
    clock = _Clock()
    for label, (place, name) in STAGES.items():
        clock.time(label, place, name)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        gpt2c.workflows.compile.compile_checkpoint(
            str(checkpoint),
            Path(folder, "program"),
            gpt2c.workflows.compile.CompileOptions(
                passes=gpt2c.workflows.presets.default_passes(1), verify=0
            ),
        )
        total = time.perf_counter() - start
    seconds = {"import": imported, **clock.seconds, "the rest": total - sum(clock.seconds.values())}
    return {label: round(seconds, 2) for label, seconds in seconds.items()}


class _Clock:
    """Time functions, each without the timed functions that it calls."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._inner: list[float] = []

    def time(self, label: str, place: str, name: str) -> None:
        import importlib

        module, _, kind = place.partition(":")
        owner: Any = importlib.import_module(module)
        owner = getattr(owner, kind) if kind else owner
        original: Callable[..., Any] = getattr(owner, name)
        self.seconds[label] = 0.0

        def timed(*args: Any, **kwargs: Any) -> Any:
            self._inner.append(0.0)
            start = time.perf_counter()
            try:
                return original(*args, **kwargs)
            finally:
                elapsed = time.perf_counter() - start
                self.seconds[label] += elapsed - self._inner.pop()
                if self._inner:
                    self._inner[-1] += elapsed

        setattr(owner, name, timed)


def steps(checkpoint: Path) -> dict[str, dict[str, float]]:
    """For each step that handles all weights, memory in units of the checkpoint's weights.

    ``kept``: what the step added, ``peak``: how far above its start it went at most. Counted by
    tracemalloc, to which numpy tells its allocations; file-mapped memory is not among them.
    """
    import tracemalloc

    from gpt2c.workflows.compile import Callbacks, CompileOptions, compile_checkpoint
    from gpt2c.workflows.presets import default_passes

    size = sum(path.stat().st_size for path in checkpoint.glob("*.safetensors"))
    memory: dict[str, dict[str, float]] = {}
    before = 0

    def mark(name: str) -> None:
        nonlocal before
        now, peak = tracemalloc.get_traced_memory()
        kept, most = (now - before) / size, (peak - before) / size
        memory[name] = {"kept": round(kept, 2), "peak": round(most, 2)}
        before = now
        tracemalloc.reset_peak()

    callbacks = Callbacks(loaded=lambda _: mark("load"), passed=lambda name, _: mark(name))
    tracemalloc.start()
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program")
        # What is returned holds the program: its weights are still there at the last mark.
        compiled = compile_checkpoint(
            str(checkpoint),
            program,
            CompileOptions(passes=default_passes(1), verify=0),
            callbacks=callbacks,
        )
        mark("write")
        del compiled
    return memory


def _mb(size: int) -> int:
    return round(size / 2**20)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--child", choices=("stages", "steps"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        figures: Any = {"stages": stages, "steps": steps}[options.child](options.checkpoint)
    else:
        with tempfile.TemporaryDirectory() as folder:
            figures = measure(options.checkpoint, Path(folder, "program"))
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
