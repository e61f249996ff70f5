"""More situations from the field: places, files and prompts that are not what a command expects."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from builders import random_gpt2, tiny_gpt2
from commands import Command
from tiny_checkpoint import make_checkpoint

OPTIONS = ("-O0", "--verify", "2")


def test_an_output_that_is_a_file_or_below_one(command: Command, checkpoint: Path) -> None:
    Path("notes").write_text("mine")
    assert "notes" in command.fails("compile", checkpoint, "-o", "notes", *OPTIONS)
    assert "notes" in command.fails("compile", checkpoint, "-o", "notes", "--force", *OPTIONS)
    assert "notes" in command.fails("compile", checkpoint, "-o", "notes/p", *OPTIONS)
    assert "notes" in command.fails("sweep", checkpoint, "-o", "notes", "--budgets", "50%")
    assert Path("notes").read_text() == "mine"


def test_an_output_that_is_the_checkpoint(command: Command) -> None:
    """--force replaces programs, never weights."""
    make_checkpoint(Path("m"))
    for options in ((), ("--force",)):
        assert "m" in command.fails("compile", "m", "-o", "m", *options, *OPTIONS)
    assert Path("m/model.safetensors").is_file()


def test_an_output_that_is_a_link(command: Command, checkpoint: Path) -> None:
    """A link may lead to what is not meant: it is never replaced, nor is what it leads to."""
    command.succeeds("compile", checkpoint, "-o", "real", *OPTIONS)
    Path("link").symlink_to("real", target_is_directory=True)
    assert "exists" in command.fails("compile", checkpoint, "-o", "link", *OPTIONS)
    assert "is a link" in command.fails("compile", checkpoint, "-o", "link", "--force", *OPTIONS)
    Path("dead").symlink_to("nowhere")
    assert "exists" in command.fails("compile", checkpoint, "-o", "dead", *OPTIONS)
    assert command.succeeds("verify", "link").out  # a program may be read through one


@pytest.mark.parametrize(
    "missing",
    ["program.py", "numerics.py", "tokenizer.py", "program.ir", "layers/layer_0.py", "weights"],
)
@pytest.mark.parametrize("line", ["run PROGRAM w3", "verify PROGRAM --against MODEL -n 2"])
def test_a_program_that_lacks_a_file(
    command: Command, program: Path, checkpoint: Path, missing: str, line: str
) -> None:
    path = program / missing
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    result = command(
        *line.replace("PROGRAM", str(program)).replace("MODEL", str(checkpoint)).split()
    )
    assert "Traceback" not in result.err
    if missing == "program.ir":
        assert result.code == 0  # a program runs without its IR
    else:
        assert result.code == 2 and Path(missing).stem in result.err, result.err


def test_a_checkpoint_that_changed_since(command: Command) -> None:
    make_checkpoint(Path("m"))
    command.succeeds("compile", "m", "-o", "p", *OPTIONS)
    random_gpt2(n_layer=1, seed=5).save_pretrained("m")
    result = command.succeeds("verify", "p", "--against", "m", "-n", "8", "--json")
    report = json.loads(result.out)
    assert report["agreement"]["value"] < 1
    assert any("other weights" in note for note in report["notes"])


def test_a_checkpoint_of_another_shape(command: Command, program: Path) -> None:
    tiny_gpt2(Path("m"), n_layer=1, vocab_size=50)
    result = command("verify", program, "--against", "m", "-n", "4")
    assert "Traceback" not in result.err and result.code in (0, 2)
    assert "other weights" in result.out + result.err or result.code == 2


@pytest.mark.parametrize("count", [40, 5000])
def test_prompts_beyond_the_context(program: Path, count: int) -> None:
    process = subprocess.run(
        [sys.executable, program, " ".join(["w3"] * count)], capture_output=True, text=True
    )
    assert process.returncode == 2 and process.stderr.count("\n") == 1
    assert "expected positions within 0 to 31" in process.stderr


def test_an_empty_prompt(command: Command, program: Path) -> None:
    assert command.succeeds("run", program, "", "--max-new-tokens", "3").out.strip()


def test_prompts_as_other_systems_write_them(command: Command, checkpoint: Path) -> None:
    """A byte order mark, CRLF, blank lines, no line break at the end."""
    Path("plain.txt").write_bytes(b"w3 w4\nw5 w6\nw7\n")
    Path("other.txt").write_bytes(b"\xef\xbb\xbfw3 w4\r\n\r\n   \r\nw5 w6\r\nw7")
    command.succeeds("compile", checkpoint, "-o", "p", *OPTIONS)
    line = ("verify", "p", "--against", checkpoint, "--json")
    results = [
        json.loads(command.succeeds(*line, "--prompts", name).out)
        for name in ("plain.txt", "other.txt")
    ]
    assert results[0]["wer"] == results[1]["wer"] and results[0]["wer"]["n"] == 3


def test_text_that_is_not_what_its_name_says(command: Command, checkpoint: Path) -> None:
    Path("latin.txt").write_bytes("w3 caf\u00e9".encode("latin-1"))
    Path("empty.txt").write_bytes(b"")
    Path("folder").mkdir()
    compiled = ("compile", checkpoint, "-o", "p", "-O2", "--verify", "2")
    assert "latin.txt" in command.fails(*compiled, "--text", "latin.txt")
    assert "latin.txt" in command.fails(*compiled, "--prompts", "latin.txt")
    assert "empty.txt" in command.fails(*compiled, "--text", "empty.txt")
    assert "empty.txt" in command.fails(*compiled, "--prompts", "empty.txt")
    assert "folder" in command.fails(*compiled, "--text", "folder")
    assert "folder" in command.fails(*compiled, "--inputs", "folder")


def test_a_prompt_in_no_encoding(command: Command, program: Path) -> None:
    """What the shell passes on of a file name in Latin-1."""
    result = command("run", program, "caf\udce9", "--max-new-tokens", "2")
    assert "Traceback" not in result.err and result.code in (0, 2)


def test_a_folder_of_the_hubs_cache(command: Command, checkpoint: Path) -> None:
    store = Path("models--me--tiny/blobs")
    store.mkdir(parents=True)
    for path in checkpoint.iterdir():
        shutil.copy(path, store / path.name)
    snapshot = Path("models--me--tiny/snapshots/main")
    snapshot.mkdir(parents=True)
    for path in checkpoint.iterdir():
        (snapshot / path.name).symlink_to(Path("../../blobs", path.name))
    command.succeeds("compile", snapshot, "-o", "p", *OPTIONS)
    Path("m").mkdir()
    for path in checkpoint.iterdir():
        Path("m", path.name).symlink_to((store / path.name).resolve())
    assert "leaves its folder" in command.fails("compile", "m", "-o", "q", *OPTIONS)


def test_the_last_of_two_flags_counts(command: Command, checkpoint: Path) -> None:
    command.succeeds(
        "compile", checkpoint, "-o", "a", "-o", "b", "-O0", "--verify", "9", "--verify", "2"
    )
    assert not Path("a").exists()
    assert json.loads(Path("b/fidelity.json").read_text())["verification"]["n"] == 2
