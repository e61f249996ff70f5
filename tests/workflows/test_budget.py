"""compile --budget and sweep, from the command line to programs that run."""

import json
import math
from pathlib import Path

import pytest
from builders import random_gpt2, write_huggingface
from commands import Command
from gpt2c.codegen.output.folder import load_program
from gpt2c.errors import Gpt2cError, LimitNotMet
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.ir import Head, Mlp, Program, Rule, count_numbers, count_parts
from gpt2c.passes import parse_pipeline
from gpt2c.workflows.budget_search import budget_search
from gpt2c.workflows.compile import Callbacks
from gpt2c.workflows.presets import BudgetOptions, budget_passes, describe, tuning
from vocabularies import words, write

TOKENS = ("<bos>", "<eos>", "<unk>", *(f"w{number}" for number in range(3, 40)))


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random model of words, with inputs."""
    folder = tmp_path_factory.mktemp("checkpoints") / "tiny"
    write_huggingface(folder, random_gpt2(n_layer=2, n_inner=24))
    write(folder, tokenizer_json=words(TOKENS))
    lines = [
        {"input_ids": [(7 * n + 3 * i) % 37 + 3 for i in range(9)], "offset": 0, "scored": [4, 8]}
        for n in range(120)
    ]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (folder / "inputs.jsonl").write_text(text)
    return folder


@pytest.fixture(scope="module")
def inputs(checkpoint: Path) -> str:
    return f"--inputs={checkpoint / 'inputs.jsonl'}"


def test_a_budget_creates_a_core_a_fallback_and_a_guard(
    command: Command, checkpoint: Path, inputs: str, tmp_path: Path
) -> None:
    folder = tmp_path / "half"
    done = command.succeeds(
        *("compile", checkpoint, inputs, "--budget=50%", "--tune=0.001", "--verify=10"),
        *("-o", folder),
    )
    first, alone, *_ = done.out.splitlines()
    assert " over 10 prompts · the core decides " in first and "agreement" not in first
    assert alone.startswith("core alone: WER ") and " · KL " in alone
    steps = {line.split()[0]: line for line in done.err.splitlines()}
    assert "   KL " in steps["prune"] and "   KL " in steps["refit"]
    program = load_program(folder)
    assert program.fallback is not None and program.guard is not None
    kept = count_numbers(program, program.core)["parts"]
    whole = count_numbers(program, program.fallback)["parts"]
    known = json.loads((folder / "fidelity.json").read_text())
    assert known["budget"] == {"asked": "50%", "numbers": kept, "of": whole}
    assert kept <= whole / 2
    assert known["wer"]["value"] <= 0.01
    assert (folder / "fallback.py").is_file()
    # What the record says was run can be run again.
    assert parse_pipeline(known["pipeline"])
    # Only where there is somebody to ask can it be said whether to ask.
    assert command.succeeds("run", folder, "w3 w4", "-n", "2", "--core").out
    asked = command.succeeds("run", folder, "w3 w4", "-n", "2", "--core", "--trace").out
    assert "the core decided 2 of 2 tokens" in asked


def test_no_fallback_reports_a_missed_limit(
    command: Command, checkpoint: Path, inputs: str, tmp_path: Path
) -> None:
    folder = tmp_path / "alone"
    result = command(
        *("compile", checkpoint, inputs, "--budget=10%", "--tune=steps=2", "--faithful=0.5"),
        *("--no-fallback", "--verify=10", "-o", folder),
    )
    assert result.code == 1
    pipeline = json.loads((folder / "fidelity.json").read_text())["pipeline"]
    assert "tune{steps=2,faithful=0.5}" in pipeline
    assert "above the limit of 1.0" in result.err and "written nevertheless" in result.err
    assert load_program(folder).fallback is None and not (folder / "fallback.py").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--tune=1", "--tune: requires --budget. Add --budget 25%."),
        ("--keep=months", "--keep: requires --budget"),
        ("--faithful=1", "--faithful: requires --budget"),
        ("--budget=25% --faithful=-1", "--faithful"),
        ("--budget=25% --faithful=inf", "--faithful"),
        ("--budget=25% --faithful=1 --tune=0", "--faithful: requires tuning. Add --tune 5."),
        ("--budget=25", "--budget: '25': is no budget. Write 25%"),
        ("--budget=200%", "more than 100 %"),
        ("--budget=25% -O1", "--budget: cannot be combined with -O or -p"),
        (
            "--budget=25% --keep=months",
            "--keep: expected the name, class or label of a part, got 'months'",
        ),
        ("--budget=agreement=95", "expected a percentage or fraction"),
        ("--budget=wer=1% --readout=multilabel", "a model with a multilabel readout has no wer"),
    ],
)
def test_budgets_that_can_not_be(
    command: Command, checkpoint: Path, arguments: str, message: str
) -> None:
    assert message in command.fails("compile", checkpoint, *arguments.split(), "-o", "program")


def test_a_sweep_of_nothing(command: Command, checkpoint: Path) -> None:
    assert "expected at least one budget" in command.fails(
        "sweep", checkpoint, "--budgets", ",", "-o", "o"
    )


def test_tuning_is_a_time_or_a_number_of_steps(checkpoint: Path) -> None:
    config = load_checkpoint(str(checkpoint)).config
    assert tuning("7") == (7.0, None) and tuning("0.5") == (0.5, None)
    assert tuning("steps=900") == (0.0, 900)
    for wrong in ("", "fast", "-1", "steps", "steps=1.5", "5 min"):
        with pytest.raises(Gpt2cError, match="expected minutes or steps=N"):
            tuning(wrong)
    for options, text in (
        (BudgetOptions("25%", minutes=2.0), "tune{minutes=2.0}"),
        (BudgetOptions("25%", minutes=2, steps=900), "tune{steps=900}"),
        (BudgetOptions("25%", steps=900, faithful=1.0), "tune{steps=900,faithful=1.0}"),
    ):
        pipeline = describe(budget_passes(options, config))
        assert text in pipeline and describe(parse_pipeline(pipeline)) == pipeline
    assert "tune" not in describe(budget_passes(BudgetOptions("25%", minutes=0), config))
    for nothing in (BudgetOptions("25%", 0, faithful=1), BudgetOptions("25%", steps=0, faithful=1)):
        with pytest.raises(Gpt2cError, match="--faithful: requires tuning"):
            budget_passes(nothing, config)


def test_the_smallest_core_that_is_good_enough(checkpoint: Path) -> None:
    source = load_checkpoint(str(checkpoint))
    notices: list[str] = []
    callbacks = Callbacks(notice=notices.append)
    path = checkpoint / "inputs.jsonl"
    shares = {}
    for goal in ("kl=0.02", "kl=2", "agreement=100%"):
        options = budget_search(BudgetOptions(goal, minutes=0), source, path, callbacks, 0)
        shares[goal] = float(options.budget.removesuffix("%"))
    assert shares["kl=2"] < shares["kl=0.02"] <= 100
    assert shares["agreement=100%"] > shares["kl=2"]
    assert any(line.startswith("budget ") and "kl" in line for line in notices)
    tries = sum(line.startswith("budget ") for line in notices)
    first_search = next(line for line in notices if line.startswith("kl="))
    assert first_search.startswith("kl=0.02: compiling up to 5 cores to find") and tries <= 3 * 5
    plain = BudgetOptions("25%", minutes=0)
    assert budget_search(plain, source, path, callbacks, 0) is plain


def test_cores_that_are_explained_are_rules(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, path = load_checkpoint(str(checkpoint)), checkpoint / "inputs.jsonl"
    with pytest.raises(LimitNotMet, match=r"rules for all parts explain -?\d.*, less than 100%"):
        budget_search(BudgetOptions("explained=100%", minutes=0), source, path, Callbacks(), 0)
    measured: list[Program] = []

    def share_of_parts(program: Program, *rest: object) -> float:
        measured.append(program)
        return count_parts(program.core) / count_parts(program.fallback or program.core)

    monkeypatch.setattr("gpt2c.workflows.budget_search.measured", share_of_parts)
    goal = BudgetOptions("explained=40%", minutes=0)
    options = budget_search(goal, source, path, Callbacks(), 0)
    assert options.forms == "rules" and 1 < float(options.budget.removesuffix("%")) < 60
    assert "forms=rules" in describe(budget_passes(options, source.config))
    for program in measured:
        assert all(isinstance(head.selector, Rule) for head in program.core.of(Head))
        assert all(row.rule is not None for mlp in program.core.of(Mlp) for row in mlp.rows)


def test_sweep_writes_a_row_per_budget_and_resumes(
    command: Command, checkpoint: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "swept"
    arguments = ("sweep", checkpoint, "--verify=6", "-o", folder, "--json")
    first = json.loads(command.succeeds(*arguments, "--budgets=100%,40%").out)
    assert [row["budget"] for row in first] == ["100%", "40%"]
    assert first[0]["opaque_numbers"]["core"] > first[1]["opaque_numbers"]["core"]
    assert first[0]["kl"]["value"] < first[1]["kl"]["value"]
    modified = (folder / "40pct" / "program.ir").stat().st_mtime_ns
    again = json.loads(command.succeeds(*arguments, "--budgets=100%;40%;heads=1").out)
    assert (folder / "40pct" / "program.ir").stat().st_mtime_ns == modified
    assert len(again) == 3 and len(load_program(folder / "heads1").core.of(Head)) == 1
    assert (folder / "sweep.png").stat().st_size > 1000
    assert json.loads((folder / "sweep.json").read_text()) == again
    assert all(math.isfinite(row["kl"]["value"]) for row in again)
    assert "is a program" in command.fails("sweep", checkpoint, "-o", folder / "40pct")
