"""Every command in examples/walkthrough.md runs; slow ones are replaced by their results."""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from gpt2c.codegen.output.folder import source_hashes, write_program
from gpt2c.data.texts import load_prompts
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Graph, Guard, Head, Mlp, Program, used_weights, verify
from gpt2c.passes import parse_pipeline, run_pipeline
from pruned import renamed

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "examples" / "walkthrough.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"(?:<!-- (\w+) -->\n)?```console\n(.*?)```", re.DOTALL)


def commands(kind: str) -> list[str]:
    """The commands of the blocks after a comment of that kind ("" is none), on fewer prompts."""
    blocks = [body for mark, body in BLOCK.findall(TEXT) if mark == kind]
    lines = [line.replace("-n 20", "-n 3") for body in blocks for line in body.splitlines()]
    assert lines and all(line.startswith("$ ") for line in lines)
    return [line.removeprefix("$ ") for line in lines]


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    """A folder with two programs of the bundled model, of two sizes, as compile would make them."""
    folder = tmp_path_factory.mktemp("walkthrough")
    program = run_pipeline(lift(load_checkpoint(BUNDLED)), parse_pipeline("canonicalize"))
    for name, every in (("stories-25", 32), ("stories-10", 64)):
        target = folder / "output" / name
        target.mkdir(parents=True)
        small = cut(program, every)
        write_program(small, target)
        prompts = load_prompts("test")[:3]
        golden = [
            {"ids": list(p.ids), "written": p.text, "offset": 0, "stop": None, "read": list(p.ids),
             "scored": [0], "answers": [0], "close_answers": [], "top": [[0, 0.0]], "new_tokens": 4,
             "continuation": [0], "close": [], "text": ""}
            for p in prompts
        ]  # fmt: skip
        (target / "golden.jsonl").write_text("".join(json.dumps(g) + "\n" for g in golden))
        (target / "fidelity.json").write_text(json.dumps({"files": source_hashes(target)}))
    return folder


def cut(program: Program, every: int) -> Program:
    """A core of all heads and each so-many-th neuron, with the whole as its fallback."""
    arrays, nodes = {}, []
    for node in program.core:
        if isinstance(node, Mlp):
            keep = list(range(0, len(node.rows), every))
            for ref in (node.w_in, node.bias, node.w_out):
                arrays[ref.name] = program.array(ref)[keep].copy()
            node = replace(node, rows=tuple(node.rows[i] for i in keep))
        nodes.append(node)
    original = {f"original.{name}": program.weights[name].array for name in arrays}
    small = replace(
        program,
        core=Graph(tuple(nodes)),
        fallback=renamed(program.core, set(arrays)),
        guard=Guard(1.5),
        weights=program.weights.updated(arrays | original),
    )
    assert small.core.of(Head)
    return verify(replace(small, weights=small.weights.only(used_weights(small))))


def run(command: str, folder: Path) -> str:
    # Where the interpreter stands, so does gpt2c; the commands say `python` and `gpt2c`.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, (command, done.stdout[-2000:], done.stderr[-2000:])
    return done.stdout + done.stderr


def test_the_commands_run_in_their_order(place):
    outputs = {command: run(command, place) for command in commands("")}
    by_name = {words: out for command, out in outputs.items() for words in [command.split()[1]]}
    assert (place / "stories-25.html").stat().st_size < 5_000_000
    assert "raised by" in by_name["trace"]
    edited = [out for command, out in outputs.items() if "python output/edited" in command]
    assert "was edited" in edited[0]
    differences = [
        out for command, out in outputs.items() if "diff output/stories-25 output/edited" in command
    ]
    assert "L0H0" in differences[0] and "1 changed" in differences[0]


def test_the_commands_on_a_published_checkpoint_run(shared_checkpoints, tmp_path):
    (tmp_path / "checkpoints").symlink_to(shared_checkpoints)
    outputs = {command: run(command, tmp_path) for command in commands("checkpoints")}
    assert "depth <= 2" in outputs["gpt2c diff output/d2 output/d3"]
    before, after = (outputs[f'python output/{name} "<bos> a a"'] for name in ("d2", "d3"))
    assert "2\ta\tb\n" in before and "2\ta\ta b\n" in after


def test_the_commands_of_minutes_are_those_that_make_the_programs():
    for command in commands("minutes"):
        assert command.startswith("gpt2c compile --budget ")
        assert command.split()[-1] in ("output/stories-25", "output/stories-10")
