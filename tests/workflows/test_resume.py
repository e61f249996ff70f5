"""sweep and bench resume only what matches, ask before they overwrite, and survive a kill."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from builders import tiny_gpt2
from commands import Command, everything
from gpt2c.errors import Gpt2cError, LimitNotMet
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.workflows import resume
from gpt2c.workflows.benchmark import bench_decompile
from gpt2c.workflows.compile import Callbacks, CompileOptions, compile_checkpoint
from gpt2c.workflows.presets import BudgetOptions
from gpt2c.workflows.resume import is_current
from gpt2c.workflows.sweep import require, sweep


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny")
    tiny_gpt2(folder, eos_token_id=None)
    return folder


@pytest.fixture(scope="module")
def made(model, tmp_path_factory):
    """A program, its options, and the files that they name."""
    top = tmp_path_factory.mktemp("made")
    lines = [json.dumps({"ids": [i % 40, 3]}) for i in range(30)]
    (top / "prompts.jsonl").write_text("\n".join(lines))
    options = CompileOptions(verify=4, prompts=top / "prompts.jsonl")
    compile_checkpoint(str(model), top / "it", options)
    return top / "it", options


def test_what_was_made_so_is_current(model, made):
    folder, options = made
    source = load_checkpoint(str(model))
    assert is_current(folder, source, options)
    assert not is_current(folder.parent / "nowhere", source, options)
    assert not is_current(folder, replace(source, fingerprint="0" * 64), options)


@pytest.mark.parametrize(
    "change", [{"verify": 5}, {"seed": 1}, {"prompts": None}, {"text": Path(__file__)}]
)
def test_other_options_do_not_match(model, made, change):
    folder, options = made
    assert not is_current(folder, load_checkpoint(str(model)), replace(options, **change))


def test_files_count_by_content_and_edits_do_not_match(model, made, monkeypatch):
    folder, options = made
    source = load_checkpoint(str(model))
    prompts, program = options.prompts, folder / "program.py"
    for path in (prompts, program):
        before = path.read_bytes()
        path.write_bytes(before + b"\n# ")
        assert not is_current(folder, source, options)
        path.write_bytes(before)
        assert is_current(folder, source, options)
    known = json.loads((folder / "fidelity.json").read_text())
    measured_again = known | {"verification": known["verification"] | {"n": 1000}}
    (folder / "fidelity.json").write_text(json.dumps(measured_again))
    assert not is_current(folder, source, options)
    (folder / "fidelity.json").write_text(json.dumps(known))
    monkeypatch.setattr(resume, "digest", lambda *_: "of another version")
    assert not is_current(folder, source, options)


def run(model, output, budgets, **options):
    settings = CompileOptions(**{"verify": 3} | options)
    source, limits = load_checkpoint(str(model)), BudgetOptions("", minutes=0)
    return sweep(source, budgets, limits, output, settings, Callbacks(), lambda row: None)


def without_speed(rows):
    return [{k: v for k, v in row.items() if k != "tokens_per_second"} for row in rows]


def test_a_sweep_asks_before_it_overwrites(model, tmp_path):
    first = run(model, tmp_path / "s", ["100%"])
    before = everything(tmp_path / "s")
    with pytest.raises(Gpt2cError, match=r"100pct.*made or measured otherwise"):
        run(model, tmp_path / "s", ["100%"], verify=4)
    with pytest.raises(Gpt2cError, match="would lose 100%"):
        run(model, tmp_path / "s", ["50%"])
    assert everything(tmp_path / "s") == before
    (tmp_path / "s" / "100pct" / "program.py").write_text("# mine")
    with pytest.raises(Gpt2cError, match=r"100pct.*edited"):
        run(model, tmp_path / "s", ["100%"])
    again = run(model, tmp_path / "s", ["100%"], force=True)
    assert without_speed(again) == without_speed(first)
    (tmp_path / "s" / "100pct" / "notes.txt").write_text("mine")
    with pytest.raises(Gpt2cError, match="did not write"):
        run(model, tmp_path / "s", ["100%"], force=True, verify=4)


def test_a_sweep_checks_its_limit():
    rows = [{"budget": "50%", "wer": {"value": 0.005}}, {"budget": "5%", "wer": {"value": 0.2}}]
    with pytest.raises(LimitNotMet, match=r"limit of 1 %: 20.00 % at 5%"):
        require(rows, 0.01)
    require(rows, 0.2)
    require([{"budget": "50%"}, {"budget": "5%", "wer": None}], 0.0)


def test_a_bench_asks_before_it_overwrites(model, tmp_path):
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "tiny").symlink_to(model, target_is_directory=True)
    output = tmp_path / "out"
    compile_checkpoint(str(model), output / "tiny", CompileOptions(verify=0))
    with pytest.raises(Gpt2cError, match=r"tiny.*made or measured otherwise"):
        bench_decompile(tmp_path / "models", output, 5)
    other = tmp_path / "other"
    other.mkdir()
    (other / "decompile.json").write_text('[{"checkpoint": "sort", "seconds": 3.0}]')
    with pytest.raises(Gpt2cError, match="would lose sort"):
        bench_decompile(tmp_path / "models", other, 5)
    (other / "decompile.json").write_text("my notes")
    with pytest.raises(Gpt2cError, match="would lose what is in it"):
        bench_decompile(tmp_path / "models", other, 5)
    assert (other / "decompile.json").read_text() == "my notes"


def test_sweep_command_exits_with_1_above_its_limit(
    command: Command, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = {"budget": "5%", "wer": {"value": 0.2}, "opaque_numbers": {"core": 1}}
    rows = [row | {"parts": 1, "lines": 1}]
    monkeypatch.setattr("gpt2c.workflows.sweep.sweep", lambda *_: rows)
    stopped = command("sweep", model, "--budgets", "5%", "--json")
    assert stopped.code == 1 and "20.00 % at 5%" in stopped.err and json.loads(stopped.out)


@pytest.mark.slow
def test_a_sweep_that_is_killed_at_any_moment_goes_on(model, tmp_path):
    """After each kill every program is complete or absent; the end is that of an undisturbed run."""
    chance, folder = random.Random(0), tmp_path / "s"
    arguments = [sys.executable, "-m", "gpt2c", "sweep", str(model), "-o", str(folder)]
    arguments += ["--verify", "3", "--budgets", "100%,60%,30%"]
    kills = 0
    for _ in range(12):
        process = subprocess.Popen(arguments, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            process.wait(timeout=5 + 20 * chance.random())
            break
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            kills += 1
        for path in folder.glob("*pct"):
            assert (path / "README.md").is_file() and (path / "fidelity.json").is_file()
        if (folder / "sweep.json").exists():
            json.loads((folder / "sweep.json").read_text())
        for path in folder.glob(".*"):
            os.utime(path, (time.time() - 3600,) * 2)
    rows = run(model, folder, ["100%", "60%", "30%"])
    whole = run(model, tmp_path / "whole", ["100%", "60%", "30%"])
    assert without_speed(rows) == without_speed(whole) and kills
    assert not list(folder.glob(".*"))
