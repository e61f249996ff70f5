"""The committed program of rules: all that reads is code, and it is as near as it says."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from gpt2c.codegen.output.folder import load_program, source_hashes
from gpt2c.codegen.render import render_sources
from gpt2c.data.texts import load_split
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Head, Mlp, Program, Rule, count_numbers
from gpt2c.passes import parse_pipeline, run_pipeline
from gpt2c.passes.distil.files import load_rules
from gpt2c.passes.distil.rules import with_rule_core

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "examples" / "stories-rules"
BUDGET = 0.25  # of the numbers in heads and neurons
DOCUMENTS = 12  # of each kind of text


@pytest.fixture(scope="module")
def completed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed program with the weights that were left out."""
    folder = tmp_path_factory.mktemp("examples") / "stories-rules"
    ignored = shutil.ignore_patterns("original.*", "__pycache__")
    shutil.copytree(COMMITTED, folder, ignore=ignored)
    command = [sys.executable, "-m", "examples.complete", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return folder


@pytest.fixture(scope="module")
def program(completed: Path) -> Program:
    return load_program(completed)


def test_all_that_reads_is_a_rule(program: Program) -> None:
    rows = [row for mlp in program.core.of(Mlp) for row in mlp.rows]
    assert rows and all(row.rule is not None for row in rows)
    assert all(isinstance(head.selector, Rule) for head in program.core.of(Head))
    assert program.fallback is not None
    core, original = (
        count_numbers(program, graph)["parts"] for graph in (program.core, program.fallback)
    )
    assert core <= BUDGET * original


def test_nobody_edited_it(completed: Path) -> None:
    recorded = json.loads((COMMITTED / "fidelity.json").read_text(encoding="utf-8"))["files"]
    assert {n: h for n, h in source_hashes(completed).items() if n in recorded} == recorded


@pytest.mark.slow
def test_the_sources_are_what_the_ir_gives_today(program: Program) -> None:
    """Where this fails: python -m examples.refresh examples/stories-rules writes them anew."""
    for name, content in render_sources(program).items():
        assert (COMMITTED / name).read_bytes() == content, name


def test_it_runs_where_there_is_only_numpy(completed: Path) -> None:
    command = [sys.executable, str(completed), "Once upon a time", "-n", "4", "--core"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Once upon a time") and not done.stderr


def test_it_is_near_the_original(program: Program) -> None:
    """On documents of the test split, much nearer than the best bigram table (1.5 to 2.2 nats)."""
    core, original = Interpreter(program), Interpreter(program, program.fallback)
    split = load_split("test")
    most = {"stories": 0.40, "wordnet": 1.15, "bible": 1.20}
    for kind in split.kinds:
        total = count = 0.0
        for document in split.of(kind)[:DOCUMENTS]:
            ids = torch.from_numpy(document[:128].astype("int64"))[None]
            with torch.inference_mode():
                theirs, ours = (run(ids).logits.log_softmax(-1) for run in (original, core))
            total += float((theirs.exp() * (theirs - ours)).sum())
            count += ids.numel()
        assert total / count < most[kind], kind


def test_its_rules_can_be_taken_again(completed: Path, program: Program) -> None:
    """As ``distil_rules{rules=examples/stories-rules}`` takes them."""
    original = run_pipeline(lift(load_checkpoint(BUNDLED)), parse_pipeline("canonicalize"))
    again = with_rule_core(original, load_rules(completed, original))
    ids = torch.from_numpy(load_split("test").of("stories")[0][:64].astype("int64"))[None]
    with torch.inference_mode():
        before, after = (Interpreter(each)(ids).logits for each in (program, again))
    assert (before - after).abs().max() < 5e-3
    assert float((before - before.mean()).abs().max()) > 1
