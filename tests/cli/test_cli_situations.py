"""Situations from the field, end to end: awkward input ends with one line or a right answer."""

import gzip
import json
import pickle
from pathlib import Path

import pytest
import torch
from builders import random_gpt2, tiny_gpt2
from commands import Command
from gpt2c.frontend import load_checkpoint
from safetensors.torch import load_file, save_file

OPTIONS = ("-O0", "--verify", "2")


def raw(path: Path, *, prefix: str = "", **options: object) -> None:
    """A raw state dict in the form of minGPT."""
    state = {}
    for name, tensor in random_gpt2(n_layer=1, **options).state_dict().items():
        linear = name.endswith(("c_attn.weight", "c_proj.weight", "c_fc.weight"))
        state[f"{prefix}{name}"] = tensor.T.contiguous() if linear else tensor.clone()
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save(state, path)


def test_a_raw_model_is_compiled_and_verified_with_its_options(command: Command) -> None:
    raw(Path("run/model.pt"), prefix="module._orig_mod.")
    assert "--heads N" in command.fails("compile", "run", "-o", "p", *OPTIONS)
    command.succeeds("compile", "run", "-o", "p", *OPTIONS, "--heads", "2", "--activation", "gelu")
    record = json.loads(Path("p/fidelity.json").read_text())
    assert record["original"]["options"] == {"heads": 2, "activation": "gelu"}
    # Without the recorded options, the checkpoint could not be loaded again.
    result = command.succeeds("verify", "p", "--against", "run", "-n", "4", "--json")
    assert json.loads(result.out)["agreement"]["value"] == 1.0


def test_an_assumption_stands_in_readme_and_record(command: Command) -> None:
    raw(Path("run/model.pt"))
    result = command.succeeds("compile", "run", "-o", "p", *OPTIONS, "--heads", "2")
    assert "assumed gelu" in result.err
    assert "assumed gelu" in Path("p/README.md").read_text()
    record = json.loads(Path("p/fidelity.json").read_text())
    assert any("assumed gelu" in text for text in record["claims"]["assumptions"])


def test_a_character_model_answers_in_characters(command: Command) -> None:
    tiny_gpt2(Path("m"), n_layer=1)
    meta = {"stoi": {c: n for n, c in enumerate("abcdefghijklmnopqrstuvwxyz \n")}}
    Path("m/meta.pkl").write_bytes(pickle.dumps(meta))
    result = command.succeeds("compile", "m", "-o", "p", *OPTIONS)
    assert "meta.pkl" in result.err
    assert "Once upon" not in Path("p/README.md").read_text()


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (lambda f: (f / "adapter_config.json").write_text("{}"), "adapter (LoRA) beside"),
        (lambda f: (f / "model.safetensors").write_bytes(b"version https://git-lfs"), "git lfs"),
        (lambda f: (f / "model.safetensors").unlink(), "no weights"),
        (lambda f: (f / "generation_config.json").write_text("["), "not valid JSON"),
        (lambda f: (f / "generation_config.json").write_text('{"eos_token_id": "x"}'), "eos_token"),
        (
            lambda f: (f / "inputs.jsonl.gz").write_bytes(gzip.compress(b'{"input_ids": []}')),
            "empty",
        ),
        (lambda f: (f / "inputs.jsonl.gz").write_bytes(b"\x1f\x8b" + b"0" * 40), "can't be read"),
        (lambda f: (f / "tokenizer.json").write_text("{}"), "model"),
        (lambda f: (f / "config.json").write_text("\ufeff{}"), "not valid JSON"),
    ],
)
def test_folders_that_cannot_be_compiled(command: Command, prepare: object, words: str) -> None:
    tiny_gpt2(Path("m"), n_layer=1)
    prepare(Path("m"))  # type: ignore[operator]
    assert words in command.fails("compile", "m", "-o", "p", "-O1", "--verify", "2")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--heads", "4"), "says 2"),
        (("--activation", "relu"), "says gelu_new"),
        (("--activation", "swiglu"), "unknown activation"),
        (("--vocabulary", "absent.json"), "absent.json"),
    ],
)
def test_options_that_contradict_the_checkpoint(
    command: Command, options: tuple[str, ...], words: str
) -> None:
    tiny_gpt2(Path("m"), n_layer=1)
    assert words in command.fails("compile", "m", "-o", "p", *OPTIONS, *options)


def test_names_with_blanks_and_unicode(command: Command) -> None:
    folder = Path("my models/größte \u2603 [1]")
    folder.parent.mkdir()
    tiny_gpt2(folder, n_layer=1)
    command.succeeds("compile", folder, "-o", "out dir/p", *OPTIONS)
    assert Path("out dir/p/program.py").is_file()


def test_weights_of_half_precision_behind_a_wrapper(command: Command) -> None:
    tiny_gpt2(Path("m"), n_layer=1)
    path = Path("m/model.safetensors")
    state = {f"model.{name}": tensor.half() for name, tensor in load_file(path).items()}
    path.unlink()
    save_file(state, path)
    assert load_checkpoint(Path("m")).dtype == "float16"
    command.succeeds("compile", "m", "-o", "p", *OPTIONS)
