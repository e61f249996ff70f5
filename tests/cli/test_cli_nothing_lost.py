"""What a hostile tester tried: limits of options, files of the user, commands that can't succeed."""

import json
import shutil
from pathlib import Path

import pytest
from builders import tiny_gpt2
from commands import Command

OPTIONS = ("-O0", "--verify", "2")


def test_seeds_beyond_what_generators_take(command: Command, checkpoint: Path) -> None:
    for seed in ("-1", str(2**63)):
        assert "--seed" in command.fails("compile", checkpoint, "-o", "p", "--seed", seed, *OPTIONS)
        assert "--seed" in command.fails("verify", "p", "--seed", seed)


@pytest.mark.parametrize("budget", ["0%", "numbers=0"])
def test_a_budget_that_leaves_no_part(command: Command, checkpoint: Path, budget: str) -> None:
    options = ("--budget", budget, "--tune", "0", "--verify", "2")
    command.succeeds("compile", checkpoint, "-o", "p", *options)
    assert command.succeeds("run", "p", "w3", "-n", "1").out


def test_edit_keeps_a_rule_in_adjust_and_refuses_to_lose_other_code(
    command: Command, program: Path
) -> None:
    path = program / "edits.py"
    generated = path.read_text()
    ruled = generated.replace(
        "    return scores\n\n\ndef adjusted(", "    return -scores\n\n\ndef adjusted("
    )
    assert ruled != generated
    assert "without rules" not in command.succeeds("run", program, "w3", "--trace").out
    path.write_text(ruled)
    command.succeeds("edit", program, "--never", "w5")
    assert "return -scores" in path.read_text()
    assert "without rules in edits.py: " in command.succeeds("run", program, "w3", "--trace").out
    path.write_text(path.read_text() + "\n# mine\n")
    kept = path.read_text()
    assert "adjust()" in command.fails("edit", program, "--never", "w6")
    assert "adjust()" in command.fails("edit", program, "--undo", "1")
    assert path.read_text() == kept


def test_settings_of_generation_in_the_config_are_named(command: Command) -> None:
    """Without generation_config.json, transformers reads them there."""
    tiny_gpt2(Path("m"))
    Path("m/generation_config.json").unlink(missing_ok=True)
    config = json.loads(Path("m/config.json").read_text())
    config |= {"repetition_penalty": 1.5, "exponential_decay_length_penalty": [1, 3.0]}
    Path("m/config.json").write_text(json.dumps(config))
    result = command.succeeds("compile", "m", "-o", "p", *OPTIONS)
    assert "config.json sets repetition_penalty, exponential_decay_length_penalty" in result.err


def test_behaviours_of_another_model_are_refused_before_anything_is_written(
    command: Command, checkpoint: Path
) -> None:
    assert "ships behaviours" in command.fails(
        "compile", checkpoint, "-o", "p", "--behaviours", *OPTIONS
    )
    assert not Path("p").exists()


def test_the_current_folder_is_not_replaced(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Path("empty").resolve()
    place.mkdir()
    monkeypatch.chdir(place)
    options = ("-o", ".", "--force", *OPTIONS)
    assert "current folder" in command.fails("compile", checkpoint.resolve(), *options)
    assert not list(place.iterdir())


def test_a_program_of_read_only_folders_is_replaced_whole(
    command: Command, program: Path, checkpoint: Path
) -> None:
    for folder in (program, program / "layers"):
        folder.chmod(0o555)
    command.succeeds("compile", checkpoint, "-o", program, "--force", *OPTIONS)
    assert not [
        path for path in program.parent.iterdir() if path.name.startswith(f".{program.name}-")
    ]
    shutil.rmtree(program)


def test_edit_refuses_an_existing_output_first_and_diff_shows_edits(
    command: Command, program: Path
) -> None:
    command.succeeds("edit", program, "--never", "w5", "-o", "edited")
    refused = command.fails("edit", program, "--never", "w6", "-o", "edited")
    assert "exists" in refused and "measure the saved program" not in refused
    for pair, side in (((program, "edited"), "B"), (("edited", program), "A")):
        shown = command.succeeds("diff", *pair, "-n0").out
        assert f"edit 1, only in {side}: " in shown and "measured " in shown
    assert "edit 1" not in command.succeeds("diff", "edited", "edited", "-n0").out
