"""Prompts and program folders that cannot be used: one line, exit code 2."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from builders import tiny_gpt2
from commands import Command, one_line
from damage import cut
from processes import gpt2c


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"w3 " * 40, "prompts.txt:1: expected positions within 0 to 31, got 0 to 39"),
        (b"w3\n\xff\n", "prompts.txt:2: expected UTF-8 text"),
        (b"\n\n", "prompts.txt: expected at least one prompt, got none"),
    ],
)
def test_invalid_prompt_files(
    command: Command, compiled: Path, checkpoint: Path, content: bytes, message: str
) -> None:
    Path("prompts.txt").write_bytes(content)
    options = ["verify", compiled, "--against", checkpoint, "--prompts", "prompts.txt"]
    assert command.fails(*options).startswith(message)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "got text that is not JSON"),
        ("[1]", "expected a JSON object, got list"),
        ("{}", 'expected "text" or a list of "ids", got neither'),
        ('{"ids": [1, 40]}', "expected token ids within 0 to 39, got 40"),
        ('{"ids": [1], "offset": 32}', "got 32 to 32"),
        ('{"ids": [1], "offset": -1}', "got -1 to -1"),
        ('{"ids": [1], "offset": "x"}', "an integer in"),
    ],
)
def test_invalid_lines_of_prompt_files(
    command: Command, compiled: Path, checkpoint: Path, line: str, message: str
) -> None:
    Path("prompts.jsonl").write_text('{"ids": [3]}\n' + line + "\n")
    options = ["verify", compiled, "--against", checkpoint, "--prompts", "prompts.jsonl"]
    result = command.fails(*options)
    assert result.startswith("prompts.jsonl:2: ") and message in result


def test_prompts_that_a_program_cannot_run(command: Command, compiled: Path) -> None:
    too_long = "w3 " * 33
    for prompt, options, message in (
        (too_long, [], "expected positions within 0 to 31, got 0 to 32"),
        ("w3 w4", ["--offset", "31"], "expected positions within 0 to 31, got 31 to 32"),
        (too_long, ["--answer"], "got 0 to 32"),
        (too_long, ["--trace"], "got 0 to 32"),
    ):
        result = command("run", compiled, prompt, *options)
        assert (result.code, result.out) == (2, "") and message in result.err
        assert result.err.startswith("error: ") and result.err.count("\n") == 1


def test_a_model_without_a_first_token_needs_a_prompt(command: Command, tmp_path: Path) -> None:
    tiny_gpt2(tmp_path / "ids", n_layer=1, bos_token_id=None, eos_token_id=None)
    command.succeeds("compile", tmp_path / "ids", "-O0", "--verify", 0, "-o", "it")
    for prompt, message in (
        ("", "expected at least one token, got none"),
        ("3 x", "expected token ids such as '3 14 15', got 'x'"),
        ("40", "expected token ids within 0 to 39, got 40"),
    ):
        result = command("run", "it", prompt)
        assert (result.code, result.out) == (2, "") and result.err.startswith(f"error: {message}")
        assert result.err.count("\n") == 1
    Path("empty.jsonl").write_text('{"ids": []}\n')
    options = ["verify", "it", "--against", tmp_path / "ids", "--prompts", "empty.jsonl"]
    assert "got an empty prompt" in one_line(command(*options))


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing weights": (lambda f: (f / "weights/L0.qk.npy").unlink(), "L0.qk"),
    "garbage": (lambda f: (f / "weights/L0.qk.npy").write_bytes(b"garbage"), "L0.qk"),
    "cut off": (lambda f: cut(f / "weights/token.npy", 0.7), "token"),
    "pickled": (lambda f: np.save(f / "weights/token.npy", np.array([{}])), "token"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_programs_with_damaged_weights(command: Command, program: Path, name: str) -> None:
    damage, message = DAMAGE[name]
    damage(program)
    for arguments in (["run", program, "w3"], ["verify", program], ["inspect", program]):
        result = command(*arguments)
        assert (result.code, result.out) == (2, "")
        notes, error = result.err.splitlines()[:-1], result.err.splitlines()[-1]
        assert all(note.startswith("note: ") for note in notes)  # that the file was edited
        assert error.startswith("error: ") and message in error, (arguments, result.err)


@pytest.mark.parametrize(
    ("file", "content", "arguments", "message"),
    [
        ("program.ir", "program", ["inspect", "PROGRAM"], "program.ir, line 1"),
        ("program.ir", "\xff", ["inspect", "PROGRAM"], "program.ir"),
        ("program.ir", None, ["inspect", "PROGRAM"], "no checkpoint in this folder"),
        ("fidelity.json", "{", ["verify", "PROGRAM"], "fidelity.json: expected a JSON object"),
        ("fidelity.json", "{", ["run", "PROGRAM", "w3"], "error: "),
        ("golden.jsonl", "{", ["verify", "PROGRAM"], "golden.jsonl:1: expected a recorded output"),
        ("golden.jsonl", None, ["verify", "PROGRAM"], "golden.jsonl: expected recorded outputs"),
        ("program.py", "def", ["verify", "PROGRAM"], "SyntaxError"),
        ("program.py", None, ["verify", "PROGRAM"], "it has no program.py"),
        ("program.py", None, ["pack", "PROGRAM"], "is not a program"),
        ("__main__.py", None, ["run", "PROGRAM", "w3"], "is not a generated program"),
    ],
)
def test_programs_with_damaged_files(
    command: Command,
    program: Path,
    file: str,
    content: str | None,
    arguments: list[str],
    message: str,
) -> None:
    path = program / file
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content.encode("latin-1"))
    result = command(*(program if each == "PROGRAM" else each for each in arguments))
    assert (result.code, result.out) == (2, "")
    assert (
        result.err.startswith("error: ") and result.err.count("\n") == 1 and message in result.err
    )


def test_an_ir_with_an_invalid_edit(command: Command, program: Path) -> None:
    path = program / "program.ir"
    text = path.read_text()
    for old, new in (("%L0H0 = head", "%L0H0 = hat"), ("@L0.qk[0]", "@L0.nothing[0]")):
        assert old in text
        path.write_text(text.replace(old, new))
        message = one_line(command("inspect", program))
        assert str(path) in message


def test_whoever_reads_may_go_away(compiled: Path, checkpoint: Path, tmp_path: Path) -> None:
    command = (sys.executable, "-m", "gpt2c")
    for arguments in (
        (*command, "inspect", compiled, "--ir"),
        (sys.executable, compiled, "w3", "--answer"),
        (sys.executable, compiled, "w3", "-n", "9"),
        (*command, "compile", checkpoint, "-O0", "--verify", "0", "--print-after-all"),
    ):
        process = subprocess.Popen(
            arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path
        )
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()
        assert process.wait(timeout=120) == 141, (arguments, err)
        assert not [line for line in err.splitlines() if "rror" in line or "roken" in line], err
    assert not list(tmp_path.iterdir())


def test_run_returns_the_exit_code_of_a_killed_program(command: Command, program: Path) -> None:
    (program / "tokenizer.py").write_text("import os\nos.kill(os.getpid(), 9)\n")
    assert command("run", program, "w3").code == 137


def test_errors_hold_no_terminal_codes(tmp_path: Path) -> None:
    result = gpt2c("pack", tmp_path / "a\x1b[31m\nb")
    assert result.returncode == 2 and "\x1b" not in result.stderr
    assert result.stderr.count("\n") == 1
