"""Wrong arguments and damaged checkpoints: one line with what, where and a hint; exit code 2."""

from collections.abc import Callable
from pathlib import Path

import pytest
from builders import edit
from commands import Command, everything
from damage import cut, long_input, setting
from tiny_checkpoint import make_checkpoint


@pytest.mark.parametrize(
    ("arguments", "message"),
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
        ("compile CHECKPOINT --device gpu", "--device: expected one of auto, cpu"),
        ("label CHECKPOINT --device cuda:64", "--device: torch "),
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
    command: Command, checkpoint: Path, compiled: Path, arguments: str, message: str
) -> None:
    places = {"CHECKPOINT": str(checkpoint), "PROGRAM": str(compiled)}
    replaced = []
    for argument in arguments.split():
        for name, place in places.items():
            argument = argument.replace(name, place)
        replaced.append(argument)
    before = everything(compiled)
    assert message in command.fails(*replaced)
    assert everything(compiled) == before


@pytest.mark.parametrize(
    ("damage", "message"),
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
    command: Command, tmp_path: Path, damage: Callable[[Path], object], message: str
) -> None:
    folder = make_checkpoint(tmp_path / "bad")
    damage(folder)
    assert message in command.fails("compile", folder, "-O1", "--verify", 2)
    assert not Path("output").exists()
