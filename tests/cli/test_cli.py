"""What each command prints, where, and with which exit code."""

import json
import os
from pathlib import Path

import pytest
from builders import tiny_gpt2
from commands import Command
from gpt2c.codegen.output.folder import load_program
from gpt2c.ir import parse_program, print_program
from gpt2c.report.inspect import node_facts
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.presets import default_passes
from processes import gpt2c, python
from vocabularies import words, write

TOKENS = ("<bos>", "<eos>", "<unk>", *(f"w{number}" for number in range(3, 40)))


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model of words, with inputs."""
    folder = tmp_path_factory.mktemp("checkpoints") / "tiny"
    tiny_gpt2(folder, seed=3)
    write(folder, tokenizer_json=words(TOKENS))
    return folder


@pytest.fixture(scope="module")
def program(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("programs") / "tiny"
    compile_checkpoint(
        str(checkpoint), folder, CompileOptions(passes=default_passes(2), verify=6, seed=1)
    )
    return folder


def test_without_a_command_it_says_what_there_is(command: Command) -> None:
    shown = command.succeeds()
    assert shown.err == ""
    for name in ("compile", "run", "verify", "inspect", "pack", "models"):
        assert f"  {name} " in shown.out
        assert "--help" in command.succeeds(name, "--help").out


def test_compile_prints_measures_steps_and_next_commands(
    command: Command, checkpoint: Path
) -> None:
    done = command.succeeds("compile", checkpoint, "--verify", "4", "--pyz")
    first, *rest = done.out.splitlines()
    summary = (
        "output/tiny · WER 0.0 % [0.0, 60.2] over 4 prompts · match 100.0 % · agreement 100.0 %"
    )
    assert first.startswith(summary)
    assert rest[-3:] == [
        "read  output/tiny/README.md, then output/tiny/program.py",
        'run   python output/tiny "..."',
        'or    python output/tiny.pyz "..."',
    ]
    lines = done.err.splitlines()
    assert lines[0] == (
        "tiny · 2 layers, 4 heads, 128 neurons, width 16, 40 tokens · huggingface, float32"
    )
    passes = [line.split()[0] for line in lines if not line.strip().startswith("note")]
    expected = [
        "lift",
        "canonicalize",
        "center_parts",
        "classify",
        "attribute",
        "effect",
        "label",
        "describe",
    ]
    assert passes == ["tiny", *expected]
    outputs = {path.name for path in Path("output").iterdir()}
    assert outputs == {"tiny", "tiny.pyz"}
    assert {path.name for path in Path("output/tiny").iterdir()} == {
        *("README.md", "__main__.py", "program.py", "layers", "attribution.py", "numerics.py"),
        *("tokenizer.py", "weights", "program.ir", "fidelity.json", "test_program.py"),
        *("edits.py", "integrity.py", "fused.py"),
        "golden.jsonl",
    }


def test_a_level_equals_its_pipeline(command: Command, checkpoint: Path) -> None:
    for number, options in enumerate((["-O1"], ["-p", "canonicalize"], ["-O", "1"])):
        command.succeeds("compile", checkpoint, *options, "-o", number, "--verify", 0)
    assert Path("0/program.ir").read_text() == Path("1/program.ir").read_text()
    assert Path("0/program.ir").read_text() == Path("2/program.ir").read_text()
    command.succeeds("compile", checkpoint, "-O0", "-o", "lifted", "--verify", 0)
    assert "step" in Path("lifted/program.ir").read_text()
    assert not (Path("lifted") / "golden.jsonl").exists()


def test_the_ir_after_each_pass(command: Command, checkpoint: Path) -> None:
    options = ["-O1", "--verify", 0, "-o", "p", "--dump-ir", "deep/dumps", "--print-after-all"]
    done = command.succeeds("compile", checkpoint, *options)
    dumps = sorted(Path("deep/dumps").iterdir())
    assert [path.name for path in dumps] == ["00-lift.ir", "01-canonicalize.ir"]
    for path in dumps:
        text = path.read_text()
        assert print_program(parse_program(text)) == text
        shown = command.succeeds("inspect", path)
        assert "4 heads" in shown.out
        assert json.loads(command.succeeds("inspect", path, "--json").out)["parts"]["heads"] == 4
        assert command.succeeds("inspect", path, "--ir").out == text
        assert "L0H1" in command.succeeds("inspect", path, "--node", "L0H1").out
    assert dumps[1].read_text() == Path("p/program.ir").read_text()
    after = [line for line in done.out.splitlines() if line.startswith("# after ")]
    assert after == ["# after lift", "# after canonicalize"]
    assert "more neurons" in done.out and "# after" not in done.err
    command.succeeds("compile", checkpoint, *options, "--force")


def test_passes_are_listed_with_their_options(command: Command) -> None:
    lines = command.succeeds("compile", "--list-passes").out.splitlines()
    assert lines[0].startswith("canonicalize  Folds norms")
    assert any(line.startswith("    min_score=0.3  (float) ") for line in lines)
    assert (
        "-O2  lift,canonicalize,center_parts,classify,attribute,effect{exact=32},"
        "label{terms=4},describe" in lines
    )


def test_models_are_listed(command: Command) -> None:
    shown = command.succeeds("models").out
    assert shown.startswith("stories  ") and "OWNER/NAME" in shown


def test_run_does_what_python_does(command: Command, program: Path) -> None:
    for options in (["-n3"], ["--offset", "4"], ["--trace", "-n", "2"], ["--answer"], ["-n", "0"]):
        done = command.succeeds("run", program, "w3 w7", *options)
        assert done.out == python(program, "w3 w7", *options).stdout != ""
        assert done.err == ""
    assert command.succeeds("run", program, "w3", "-n", "0").out == "w3\n"
    assert command.succeeds("run", program, "-n1", "--", "w3").out.startswith("w3 ")


def test_an_empty_prompt_begins_a_text(command: Command, program: Path, checkpoint: Path) -> None:
    begun = command.succeeds("run", program, "", "-n4").out.split()
    assert ["<bos>", *begun] == command.succeeds("run", program, "<bos>", "-n4").out.split()
    blank = command.succeeds("run", program, "  ", "-n4").out.split()
    assert blank == begun


def test_verify_against_the_original(command: Command, program: Path, checkpoint: Path) -> None:
    options = ["verify", program, "--against", checkpoint, "-n", 5, "--seed", 2]
    done = command.succeeds(*options, "--json")
    fidelity = json.loads(done.out)
    assert fidelity["verification"]["against"] == "original" and fidelity["wer"]["n"] == 5
    assert fidelity["exact"]["value"] is True and fidelity["max_logit_difference"] < 1e-3
    written = json.loads((program / "fidelity.json").read_text())
    assert written["wer"] == fidelity["wer"] and written["seeds"] == {"compile": 1, "verify": 2}
    table = command.succeeds(*options, "--max-wer", "0.5%")
    assert "word error rate" in table.out and "0.00 %" in table.out


def test_verify_against_what_was_recorded(command: Command, program: Path) -> None:
    fidelity = json.loads(command.succeeds("verify", program, "--json").out)
    assert fidelity["verification"]["against"] == "recorded outputs"
    assert any("--against" in note for note in fidelity["notes"])
    assert "20 recorded outputs" in command.succeeds("verify", program).out


def test_prompts_of_a_file(command: Command, program: Path, checkpoint: Path) -> None:
    Path("prompts.txt").write_text("w3 w4\n\nw5\n")
    Path("more").mkdir()
    Path("more/a.jsonl").write_text('{"text": "w3"}\n{"ids": [5, 6], "offset": 3}\n')
    for name, count in (("prompts.txt", 2), ("more", 2)):
        options = ["--against", checkpoint, "--prompts", name, "--max-new-tokens", 4, "--json"]
        fidelity = json.loads(command.succeeds("verify", program, *options).out)
        assert fidelity["verification"]["prompts"] == count and fidelity["wer"]["value"] == 0


def test_a_limit_that_is_not_met_is_exit_1(
    command: Command, program: Path, checkpoint: Path
) -> None:
    command.succeeds("compile", checkpoint, "-O1", "-o", "it", "--verify", 2, "--max-wer", 0)
    path = Path("it/layers/layer_1.py")
    path.write_text(path.read_text().replace("        L1H0(n, run),\n", ""))
    options = ["verify", "it", "--against", checkpoint, "-n", 8, "--max-wer"]
    missed = command(*options, "1%", "--json")
    assert missed.code == 1 and missed.err.startswith("error: it: word error rate ")
    assert missed.err.rstrip().endswith("is above the limit of 1.00 %.")
    fidelity = json.loads(missed.out)
    assert fidelity["changed"] == ["layers/layer_1.py"] and fidelity["wer"]["value"] > 0.01
    assert command(*options, "100%").code == 0
    recorded = command("verify", "it", "--max-wer", "0")
    assert recorded.code == 1 and "changed after generation: layers/layer_1.py" in recorded.out


def test_a_compilation_that_misses_its_limit_leaves_the_program(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gpt2c.fidelity import verify as measuring

    monkeypatch.setattr(measuring, "word_error_rate", lambda *_: 0.5)
    missed = command("compile", checkpoint, "-O0", "-o", "it", "--verify", 2, "--max-wer", "1%")
    assert missed.code == 1 and (Path("it") / "README.md").is_file()
    last = missed.err.splitlines()[-1]
    assert last.startswith("error: it: word error rate 50.00 % is above the limit of 1.00 %.")
    assert "written nevertheless" in last


def test_inspect_shows_programs_and_checkpoints(
    command: Command, program: Path, checkpoint: Path
) -> None:
    of_program, of_checkpoint = command.succeeds("inspect", program), command("inspect", checkpoint)
    for shown in (of_program, of_checkpoint):
        assert "tiny · 2 layers, 4 heads" in shown.out and "L1H1" in shown.out and shown.err == ""
    assert command.succeeds("inspect", program, "--ir").out == (program / "program.ir").read_text()
    facts = json.loads(command.succeeds("inspect", program, "--json").out)
    assert facts["parts"] == {"heads": 4, "neurons": 128, "all": 132}
    history = json.loads(command.succeeds("inspect", program, "--history", "--json").out)
    passes = ["effect{exact=32}", "label{terms=4}", "describe"]
    assert [step["name"] for step in history] == [
        *("lift", "canonicalize", "center_parts", "classify", "attribute"),
        *passes,
    ]
    table = command.succeeds("inspect", program, "--history").out
    assert "canonicalize" in table and "KL" in table


@pytest.mark.parametrize("name", ["L0H1", "L1", "L0N17", "tok", "pos", "L0.attention", "unembed"])
def test_inspect_shows_parts(command: Command, program: Path, name: str) -> None:
    facts = json.loads(command.succeeds("inspect", program, "--node", name, "--json").out)
    assert facts["name"] == name and facts["ir"].startswith((f"%{name} = ", f"{name} "))
    shown = command.succeeds("inspect", program, "--node", name).out
    assert "name" in shown and "".join(facts["ir"].split()) in "".join(shown.split())


def test_pack_writes_a_file_that_runs(command: Command, program: Path) -> None:
    done = command.succeeds("pack", program, "-o", "deep/it.pyz")
    assert done.out == "deep/it.pyz\n" and os.access("deep/it.pyz", os.X_OK)
    expected = command.succeeds("run", program, "w3", "-n2").out
    assert command.succeeds("run", "deep/it.pyz", "w3", "-n2").out == expected
    first = Path("deep/it.pyz").read_bytes()
    command.succeeds("pack", program, "-o", "deep/it.pyz", "--force")
    assert Path("deep/it.pyz").read_bytes() == first
    Path("link.pyz").symlink_to("deep/it.pyz")
    assert python("link.pyz", "w3", "-n2").stdout == expected


def test_a_narrow_terminal_does_not_shape_what_goes_into_a_pipe(
    program: Path, checkpoint: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "COLUMNS": "20", "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    deep = tmp_path / ("a" * 60) / ("b" * 60) / ("c" * 60)
    wrong = gpt2c("pack", deep, env=environment)
    assert wrong.returncode == 2 and wrong.stderr.count("\n") == 1 and "c" * 60 in wrong.stderr
    done = gpt2c("compile", checkpoint, "-O0", "--verify", 0, "-o", deep, env=environment)
    assert done.returncode == 0 and done.stdout.splitlines()[0] == str(deep)
    assert done.stderr.splitlines()[0].endswith("huggingface, float32")
    shown = gpt2c("inspect", program, "--node", "L0H1", env=environment).stdout
    assert max(map(len, shown.splitlines())) > 80  # not wrapped at 20 columns
    assert not any(line.endswith(" ") for line in shown.splitlines())
    whole = node_facts(load_program(program), "L0H1")["ir"]
    assert "".join(whole.split()) in "".join(shown.split())
