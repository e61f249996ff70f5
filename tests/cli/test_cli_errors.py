"""Errors are one line with what, where and a hint; exit code 2; no files are left."""

import errno
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from builders import edit, tiny_gpt2
from commands import Command, everything, one_line
from gpt2c.codegen.output import staging
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.presets import default_passes
from processes import gpt2c, python
from vocabularies import words, write

TOKENS = ("<bos>", "<eos>", "<unk>", *(f"w{number}" for number in range(3, 40)))


def make_checkpoint(folder: Path, **options: Any) -> Path:
    tiny_gpt2(folder, n_layer=1, **options)
    write(folder, tokenizer_json=words(TOKENS))
    return folder


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_checkpoint(tmp_path_factory.mktemp("checkpoints") / "tiny")


@pytest.fixture(scope="module")
def compiled(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("programs") / "tiny"
    compile_checkpoint(str(checkpoint), folder, CompileOptions(passes=default_passes(1), verify=2))
    return folder


@pytest.fixture
def program(compiled: Path, tmp_path: Path) -> Path:
    """A program that a test may damage."""
    copy = tmp_path / "program"
    subprocess.run(["cp", "-r", compiled, copy], check=True)
    return copy


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("comple", "gpt2c: No such command 'comple'. Did you mean 'compile'?"),
        ("compile CHECKPOINT --forse", "gpt2c compile: No such option: --forse"),
        ("compile CHECKPOINT -O x", "'-O'"),
        ("compile CHECKPOINT --verify -1", "'--verify'"),
        ("compile CHECKPOINT extra", "gpt2c compile: "),
        ("compile CHECKPOINT -O7", "expected -O0, -O1, -O2"),
        ("compile CHECKPOINT -O1 -p canonicalize", "expected one of -O and -p, got both."),
        ("compile CHECKPOINT -p canonicalise", "Did you mean canonicalize?"),
        ("compile CHECKPOINT -p zzz", "gpt2c compile --list-passes shows all."),
        ("compile CHECKPOINT -p classify{min_scor=1}", "Did you mean min_score?"),
        ("compile CHECKPOINT -p classify{min_score=x}", "min_score=x is not of type float"),
        ("compile CHECKPOINT -p classify{min_score}", "option min_score has no value"),
        ("compile CHECKPOINT -p canonicalize,", "ends with a comma"),
        ("compile CHECKPOINT -p canonicalize;classify", "cannot read 'canonicalize;classify'"),
        (
            "compile CHECKPOINT --max-wer 2",
            "--max-wer: expected a percentage or fraction, got '2'. Write 1% or 0.01.",
        ),
        (
            "compile CHECKPOINT --max-wer nan",
            "--max-wer: expected a percentage or fraction, got 'nan'",
        ),
        (
            "compile CHECKPOINT --max-wer=-1%",
            "--max-wer: expected a percentage or fraction, got '-1%'",
        ),
        (
            "compile CHECKPOINT --max-wer x%",
            "--max-wer: expected a percentage or fraction, got 'x%'",
        ),
        ("compile CHECKPOINT --max-wer 1% --verify 0", "--max-wer: requires a measurement"),
        (
            "compile CHECKPOINT --max-wer 1% --readout multilabel",
            "--max-wer: a model with a multilabel readout has no word error",
        ),
        ("compile CHECKPOINT --readout maybe", "readout"),
        ("compile CHECKPOINT --inputs nowhere.jsonl", "nowhere.jsonl: can't be read"),
        ("compile CHECKPOINT -o it --dump-ir it", "--dump-ir: it and the program's folder it"),
        ("compile CHECKPOINT -o it --dump-ir it/ir", "must not contain one another"),
        ("compile no/such/folder", "no such file or folder: 'no/such/folder'"),
        ("bench", "gpt2c bench: Missing command."),
        ("compile .", "no checkpoint in this folder"),
        ("compile PROGRAM", "expected a checkpoint, got a program that gpt2c wrote"),
        ("run", "gpt2c run: Missing argument"),
        ("run PROGRAM", "gpt2c run: Missing argument"),
        ("run nowhere w3", "nowhere: is not a generated program"),
        ("run CHECKPOINT w3", "is not a generated program"),
        ("run CHECKPOINT/config.json w3", "is not a generated program"),
        ("run PROGRAM w3 --trace --answer", "expected one of --trace and --answer, got both"),
        ("run PROGRAM w3 -n -1", "'-n'"),
        ("run PROGRAM w3 --offset -1", "'--offset'"),
        ("verify nowhere", "nowhere: not a generated program"),
        ("verify PROGRAM -n 0", "'-n'"),
        (
            "verify PROGRAM --prompts CHECKPOINT",
            "Name the original with --against to use other prompts.",
        ),
        ("verify PROGRAM --against no/such/folder", "no such file or folder"),
        ("verify PROGRAM --against CHECKPOINT --prompts nowhere", "nowhere: no such file"),
        (
            "verify PROGRAM --max-wer 101%",
            "--max-wer: expected a percentage or fraction, got '101%'",
        ),
        ("inspect no/such/folder", "no such file or folder"),
        ("inspect nowhere.ir", "nowhere.ir: cannot be read: No such file or directory."),
        ("inspect PROGRAM --node L0H7", "no part is named 'L0H7'. Did you mean "),
        ("inspect PROGRAM --node zzzz", "no part is named 'zzzz'"),
        ("inspect PROGRAM --node L0H0 --history", "expected one of --node, --ir and --history"),
        ("inspect PROGRAM --ir --json", "--ir without --json"),
        ("pack nowhere", "nowhere: is not a program"),
        ("pack CHECKPOINT", "is not a program"),
        ("pack PROGRAM -o PROGRAM/it.pyz", "is inside the folder to pack"),
    ],
)
def test_wrong_arguments(
    command: Command, checkpoint: Path, compiled: Path, arguments: str, said: str
) -> None:
    places = {"CHECKPOINT": str(checkpoint), "PROGRAM": str(compiled)}
    given = []
    for argument in arguments.split():
        for name, place in places.items():
            argument = argument.replace(name, place)
        given.append(argument)
    before = everything(compiled)
    assert said in command.fails(*given)
    assert everything(compiled) == before


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda f: cut(f / "model.safetensors", 0.5), "model.safetensors"),
        (lambda f: cut(f / "model.safetensors", 0), "model.safetensors"),
        (lambda f: (f / "model.safetensors").unlink(), "no weights"),
        (lambda f: (f / "config.json").write_text("{"), "config.json: not valid JSON"),
        (lambda f: (f / "tokenizer.json").write_text("[]"), "tokenizer.json"),
        (lambda f: setting(f, n_embd=2**40), "config.json"),
        (lambda f: setting(f, n_embd=24), "wte.weight"),
        (lambda f: setting(f, model_type="llama"), "llama"),
        (lambda f: edit(f, lambda t: t["transformer.wte.weight"].fill_(float("nan"))), "NaN"),
        (lambda f: edit(f, lambda t: t.pop("transformer.ln_f.bias")), "ln_f.bias"),
        (lambda f: (f / "inputs.jsonl.gz").write_text('{"input_ids": [0, 99]}'), "line 1"),
        (lambda f: (f / "inputs.jsonl.gz").write_text(long_input()), "don't fit in 32 positions"),
        (lambda f: (f / "inputs.jsonl.gz").write_bytes(b"\x1f\x8bxxxx"), "inputs.jsonl.gz"),
    ],
)
def test_damaged_checkpoints(
    command: Command, tmp_path: Path, damage: Callable[[Path], object], said: str
) -> None:
    folder = make_checkpoint(tmp_path / "bad")
    damage(folder)
    assert said in command.fails("compile", folder, "-O1", "--verify", 2)
    assert not Path("output").exists()


def cut(path: Path, share: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])


def setting(folder: Path, **changes: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def long_input() -> str:
    return json.dumps({"input_ids": [3] * 33})


def test_an_output_that_exists_stays(command: Command, checkpoint: Path) -> None:
    Path("file").write_text("mine")
    Path("folder").mkdir()
    Path("folder/notes.txt").write_text("mine")
    Path("link").symlink_to("folder")
    Path("it.pyz").write_text("mine")
    Path("dumps").mkdir()
    Path("dumps/00-lift.ir").write_text("old")
    Path("dumps/mine.ir").write_text("mine")
    options = ["compile", checkpoint, "-O0", "--verify", 0]
    for name in ("file", "folder", "link"):
        assert f"{name}: exists. Choose another path with -o" in command.fails(*options, "-o", name)
        said = command.fails(*options, "-o", name, "--force")
        assert f"{name}: contains files that gpt2c did not write" in said
        # A goal is searched for over minutes: the place is looked at before that.
        goal = ["compile", checkpoint, "--budget", "kl=0.1"]
        assert f"{name}: exists" in command.fails(*goal, "-o", name)
    for force in ([], ["--force"]):
        assert "it.pyz: " in command.fails(*options, "-o", "it", "--pyz", *force)
        assert "dumps: " in command.fails(*options, "-o", "it", "--dump-ir", "dumps", *force)
        assert "file: " in command.fails(
            "pack", command_made(command, checkpoint), "-o", "file", *force
        )


def command_made(command: Command, checkpoint: Path) -> Path:
    made = Path.cwd().parent / "made"
    if not made.exists():
        command.succeeds("compile", checkpoint, "-O0", "--verify", 0, "-o", made)
    return made


def test_force_replaces_what_gpt2c_wrote(command: Command, checkpoint: Path) -> None:
    options = ["compile", checkpoint, "-O0", "--verify", 0, "-o", "it", "--pyz"]
    Path("it").mkdir()
    command.succeeds(*options, "--force")  # an empty folder holds nothing to lose
    first = everything(Path.cwd())
    assert "it: exists" in command.fails(*options)
    Path("it/program.py").write_text("edited")
    Path("it/__pycache__").mkdir(exist_ok=True)
    command.succeeds(*options, "--force")
    assert everything(Path.cwd()) == first
    Path("it/notes.txt").write_text("mine")
    assert "contains files that gpt2c did not write" in command.fails(*options, "--force")


@pytest.mark.parametrize("parent", ["file", "/proc/nowhere", "/dev/null"])
def test_a_place_that_cannot_be_written_to(
    command: Command, checkpoint: Path, compiled: Path, parent: str
) -> None:
    Path("file").write_text("")
    for arguments in (
        ["compile", checkpoint, "-O0", "--verify", 0, "-o", f"{parent}/it"],
        ["compile", checkpoint, "-O0", "--verify", 0, "-o", "it", "--dump-ir", f"{parent}/it"],
        ["pack", compiled, "-o", f"{parent}/it"],
    ):
        said = command.fails(*arguments)
        assert said.startswith(f"{parent}/it: cannot be written: ")
        assert "No files were left behind." in said


def test_a_parent_that_is_read_only(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = OSError(errno.EROFS, "Read-only file system")
    monkeypatch.setattr(Path, "mkdir", raises(refused))
    said = command.fails("compile", checkpoint, "-O0", "--verify", 0, "-o", "it")
    assert said.startswith("it: cannot be written: Read-only file system. No files were left")


def raises(error: BaseException, after: int = 0) -> Callable[..., Any]:
    """A function that raises; `after` so many calls of what it replaces is not needed here."""

    def fail(*_: object, **__: object) -> Any:
        raise error

    return fail


FULL = OSError(errno.ENOSPC, "No space left on device")
WRITERS = {
    "sources": (Path, "write_bytes", FULL),
    "weights": (np, "save", FULL),
    "weights, in numpy's words": (np, "save", OSError("4096 requested and 0 written")),
    "readme": ("gpt2c.workflows.compile", "write_readme", FULL),
    "archive": ("gpt2c.workflows.compile", "write_archive", FULL),
    "renaming": (os, "replace", FULL),
}


@pytest.mark.parametrize("name", WRITERS)
def test_a_full_disk(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    place, function, error = WRITERS[name]
    target = f"{place}.{function}" if isinstance(place, str) else None
    options = ["compile", checkpoint, "-O0", "--verify", 0, "-o", "deep/it", "--pyz"]
    with monkeypatch.context() as patch:
        if target is not None:
            patch.setattr(target, raises(error))
        else:
            patch.setattr(place, function, raises(error))
        said = command.fails(*options, "--dump-ir", "deep/ir")
    assert said.startswith("deep/i") and "be written" in said
    assert ("No space left" in said) or ("no space left" in said)
    assert "/." not in said and "deep/.it" not in said


LIMITED = """
import resource, sys
from gpt2c.cli.app import main
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
sys.argv[0] = "gpt2c"
main()
"""


def test_a_file_that_may_not_grow(checkpoint: Path, tmp_path: Path) -> None:
    """A real failure of a real write, in the midst of the weights."""
    arguments = ["compile", checkpoint, "-O0", "--verify", 0, "-o", tmp_path / "x" / "it"]
    found = python("-c", LIMITED, *arguments)
    assert found.returncode == 2 and found.stdout == ""
    last = found.stderr.splitlines()[-1]
    assert last.startswith(f"error: {tmp_path}/x/it: cannot be written: ")
    assert "Traceback" not in found.stderr and not list(tmp_path.iterdir())


MOMENTS = {
    "the checkpoint is read": "gpt2c.workflows.compile.load_checkpoint",
    "the program is lifted": "gpt2c.workflows.compile.lift",
    "sources are rendered": "gpt2c.codegen.output.folder.render_sources",
    "weights are written": "numpy.save",
    "the README is written": "gpt2c.workflows.compile.write_readme",
    "the archive is written": "gpt2c.workflows.compile.write_archive",
    "the folder is renamed": "os.replace",
}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_signal_at_any_moment(
    command: Command,
    checkpoint: Path,
    monkeypatch: pytest.MonkeyPatch,
    moment: str,
    number: signal.Signals,
) -> None:
    if (number == signal.SIGTERM) != (moment in list(MOMENTS)[::2]):
        return  # the two are one path: every moment has one of them
    options = ["compile", checkpoint, "-O0", "--verify", 0, "-o", "deep/it", "--pyz"]
    with monkeypatch.context() as patch:
        patch.setattr(MOMENTS[moment], lambda *_, **__: os.kill(os.getpid(), number))
        before = everything(Path.cwd())
        stopped = command(*options, "--dump-ir", "deep/ir")
    assert stopped.code == 2 and stopped.out == ""
    assert (
        stopped.err.splitlines()[-1]
        == "error: interrupted; nothing was written. Run the command again."
    )
    assert "Traceback" not in stopped.err and everything(Path.cwd()) == before


def test_a_second_signal_does_not_disturb_the_clearing_away(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove = staging.shutil.rmtree

    def slowly(path: Path, **options: Any) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        remove(path, **options)

    monkeypatch.setattr(staging.shutil, "rmtree", slowly)
    monkeypatch.setattr(np, "save", lambda *_: os.kill(os.getpid(), signal.SIGINT))
    stopped = command("compile", checkpoint, "-O0", "--verify", 0, "-o", "it")
    assert stopped.code == 2 and not list(Path.cwd().iterdir())


def test_an_older_program_is_there_until_its_successor_is(
    command: Command, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = ["compile", checkpoint, "-O0", "--verify", 0, "-o", "it"]
    command.succeeds(*options)
    before = everything(Path.cwd())
    replace, calls = os.replace, []

    def third_fails(source: Path, target: Path) -> None:
        calls.append(target)
        if len(calls) == 3:  # after fidelity.json's, and the older program's
            os.kill(os.getpid(), signal.SIGINT)
        replace(source, target)

    monkeypatch.setattr(staging.os, "replace", third_fails)
    assert command(*options, "--force").code == 2
    assert everything(Path.cwd()) == before and len(calls) == 4


def test_ctrl_c_while_a_real_compilation_measures(checkpoint: Path, tmp_path: Path) -> None:
    """A terminal sends it to every process; none may stay, nor anything that they wrote."""
    folder = tmp_path / "here"
    folder.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "gpt2c", "compile", str(checkpoint), "-o", "it", "--verify", "5000"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    end = time.monotonic() + 120
    while not workers(folder) and time.monotonic() < end and process.poll() is None:
        time.sleep(0.05)
    assert workers(folder)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 2 and out == "" and "Traceback" not in err
    assert err.splitlines()[-1] == "error: interrupted; nothing was written. Run the command again."
    assert not list(folder.iterdir()) and not workers(folder)


def workers(folder: Path) -> list[str]:
    """Command lines of processes that run a program in this folder."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = path.read_bytes().decode(errors="replace")
        except OSError:
            continue
        if "worker.py" in line and str(folder) in line:
            found.append(line)
    return found


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"w3 " * 40, "prompts.txt:1: expected positions within 0 to 31, got 0 to 39"),
        (b"w3\n\xff\n", "prompts.txt:2: expected UTF-8 text"),
        (b"\n\n", "prompts.txt: expected at least one prompt, got none"),
    ],
)
def test_prompts_that_are_no_good(
    command: Command, compiled: Path, checkpoint: Path, content: bytes, said: str
) -> None:
    Path("prompts.txt").write_bytes(content)
    options = ["verify", compiled, "--against", checkpoint, "--prompts", "prompts.txt"]
    assert command.fails(*options).startswith(said)


@pytest.mark.parametrize(
    ("line", "said"),
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
def test_lines_of_prompts_that_are_no_good(
    command: Command, compiled: Path, checkpoint: Path, line: str, said: str
) -> None:
    Path("prompts.jsonl").write_text('{"ids": [3]}\n' + line + "\n")
    options = ["verify", compiled, "--against", checkpoint, "--prompts", "prompts.jsonl"]
    found = command.fails(*options)
    assert found.startswith("prompts.jsonl:2: ") and said in found


def test_prompts_that_a_program_cannot_run(command: Command, compiled: Path) -> None:
    too_long = "w3 " * 33
    for prompt, options, said in (
        (too_long, [], "expected positions within 0 to 31, got 0 to 32"),
        ("w3 w4", ["--offset", "31"], "expected positions within 0 to 31, got 31 to 32"),
        (too_long, ["--answer"], "got 0 to 32"),
        (too_long, ["--trace"], "got 0 to 32"),
    ):
        found = command("run", compiled, prompt, *options)
        assert (found.code, found.out) == (2, "") and said in found.err
        assert found.err.startswith("error: ") and found.err.count("\n") == 1


def test_a_model_without_a_first_token_needs_a_prompt(command: Command, tmp_path: Path) -> None:
    tiny_gpt2(tmp_path / "ids", n_layer=1, bos_token_id=None, eos_token_id=None)
    command.succeeds("compile", tmp_path / "ids", "-O0", "--verify", 0, "-o", "it")
    for prompt, said in (
        ("", "expected at least one token, got none"),
        ("3 x", "expected token ids such as '3 14 15', got 'x'"),
        ("40", "expected token ids within 0 to 39, got 40"),
    ):
        found = command("run", "it", prompt)
        assert (found.code, found.out) == (2, "") and found.err.startswith(f"error: {said}")
        assert found.err.count("\n") == 1
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
    damage, said = DAMAGE[name]
    damage(program)
    for arguments in (["run", program, "w3"], ["verify", program], ["inspect", program]):
        found = command(*arguments)
        assert (found.code, found.out) == (2, "")
        assert found.err.startswith("error: ") and found.err.count("\n") == 1
        assert said in found.err, (arguments, found.err)


@pytest.mark.parametrize(
    ("file", "content", "arguments", "said"),
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
    said: str,
) -> None:
    path = program / file
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content.encode("latin-1"))
    found = command(*(program if each == "PROGRAM" else each for each in arguments))
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith("error: ") and found.err.count("\n") == 1 and said in found.err


def test_an_ir_that_was_edited_into_nonsense(command: Command, program: Path) -> None:
    path = program / "program.ir"
    text = path.read_text()
    for old, new in (("%L0H0 = head", "%L0H0 = hat"), ("@L0.qk[0]", "@L0.nothing[0]")):
        assert old in text
        path.write_text(text.replace(old, new))
        said = one_line(command("inspect", program))
        assert str(path) in said


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


def test_a_program_that_is_ended_says_so(command: Command, program: Path) -> None:
    (program / "tokenizer.py").write_text("import os\nos.kill(os.getpid(), 9)\n")
    assert command("run", program, "w3").code == 137


def test_errors_hold_no_terminal_codes(tmp_path: Path) -> None:
    found = gpt2c("pack", tmp_path / "a\x1b[31m\nb")
    assert found.returncode == 2 and "\x1b" not in found.stderr
    assert found.stderr.count("\n") == 1
