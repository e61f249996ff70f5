"""Decode speed of a generated program against transformers, and against memory.

python -m benchmarks.decoding PROGRAM CHECKPOINT

Each runs in a process of its own with the same number of threads; they take turns, so that a
machine that is now faster, now slower, is so for all. Of a turn, the time to the first new token is
the prefill; decoding is all that follows, one token at a time.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

DECODER = Path(__file__).with_name("decoder.py")
KINDS = ("program", "generate", "forward")
PROMPT, NEW, TURNS = 32, 64, 7
REST = 0.3  # seconds between turns, for the other's threads to stop waiting for work


def measure(
    program: Path, checkpoint: Path, *, threads: int, turns: int = TURNS, new: int = NEW
) -> dict[str, Any]:
    """Times program and transformers, turn by turn, on the same prompts.

    ``generate`` is transformers' own greedy ``generate``, ``forward`` the bare model in the
    tightest loop that gives the same tokens. Ratios are transformers' time over the program's.
    """
    places = {"program": program, "generate": checkpoint, "forward": checkpoint}
    times: dict[str, list[dict[str, Any]]] = {kind: [] for kind in KINDS}
    with ExitStack() as stack:
        runners = {
            kind: stack.enter_context(_Runner(kind, places[kind], threads)) for kind in KINDS
        }
        facts = {kind: runner.facts for kind, runner in runners.items()}
        draws = random.Random(0)
        vocab = facts["program"]["vocab"]
        for turn in range(-1, turns):
            ids = [draws.randrange(vocab) for _ in range(PROMPT)]
            for kind in KINDS:
                timing = runners[kind].run({"ids": ids, "new": new})
                if turn >= 0:  # the first warms up
                    times[kind].append(timing)
                time.sleep(REST)
        memory = runners["program"].run({"memory": threads})
    same = all(
        each["ids"] == times["program"][turn]["ids"]
        for kind in KINDS
        for turn, each in enumerate(times[kind])
    )
    token = {kind: [sum(e["tokens"]) / len(e["tokens"]) for e in times[kind]] for kind in KINDS}
    first = {kind: [e["prefill"] for e in times[kind]] for kind in KINDS}
    return {
        "threads": threads,
        "turns": turns,
        "prompt": PROMPT,
        "new_tokens": new,
        "same_tokens": same,
        "blas": facts["program"]["blas"],
        "token_ms": {kind: _spread([1e3 * t for t in token[kind]]) for kind in KINDS},
        "prefill_ms": {kind: _spread([1e3 * t for t in first[kind]]) for kind in KINDS},
        "decode_ratio": {kind: _ratio(token[kind], token["program"]) for kind in KINDS[1:]},
        "prefill_ratio": {kind: _ratio(first[kind], first["program"]) for kind in KINDS[1:]},
        "memory": _bound(memory, token["program"]),
        "load_seconds": {kind: round(facts[kind]["load_seconds"], 2) for kind in KINDS},
    }


def _bound(memory: dict[str, Any], token: list[float]) -> dict[str, float]:
    """How near decoding is to what reading the weights alone takes."""
    size, seconds = memory["weights_mb"] / 1024, memory["seconds"]
    return {
        "weights_mb": memory["weights_mb"],
        "plain_read_ms": round(1e3 * seconds, 2),
        "plain_read_gb_s": round(size / seconds, 1),
        "program_gb_s": round(size / statistics.median(token), 1),
        "share_of_bound": round(seconds / statistics.median(token), 2),
    }


def _spread(values: list[float]) -> dict[str, float]:
    middle = statistics.median(values)
    return {"median": round(middle, 2), "min": round(min(values), 2), "max": round(max(values), 2)}


def _ratio(others: list[float], own: list[float]) -> dict[str, float]:
    return _spread([other / mine for other, mine in zip(others, own, strict=True)])


class _Runner:
    """A process of decoder.py, which answers a job a line."""

    def __init__(self, kind: str, place: Path, threads: int) -> None:
        names = ("OMP", "OPENBLAS", "MKL", "VECLIB_MAXIMUM")
        variables = {f"{name}_NUM_THREADS": str(threads) for name in names}
        self._process = subprocess.Popen(
            [sys.executable, str(DECODER), kind, str(place)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **variables, "TRANSFORMERS_VERBOSITY": "error"},
        )
        self.facts = self._read()

    def run(self, job: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        return self._read()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"the process ended with {self._process.wait()}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> "_Runner":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--turns", type=int, default=TURNS)
    options = parser.parse_args()
    figures = measure(
        options.program, options.checkpoint, threads=options.threads, turns=options.turns
    )
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
