"""Mutated files and texts: each is read, or refused with one line; no traceback, no hang.

QUICK inputs per target run with every test; `slow` runs LONG of each.
"""

import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from builders import random_gpt2, tiny_gpt2
from campaign import LONG, QUICK, Target, campaign
from gpt2c.fidelity.fidelity_json import NAME, read_fidelity
from gpt2c.fidelity.prompts import read_prompts
from gpt2c.frontend import load_checkpoint, read_inputs
from gpt2c.frontend.lift import lift
from gpt2c.frontend.load_options import LoadOptions
from gpt2c.frontend.tokenizers.characters import read_plain_pickle
from gpt2c.ir import parse_program, print_program
from gpt2c.predicates.parser import parse_label
from gpt2c.rules.expression import evaluate
from mutation import mutated_bytes, mutated_json, mutated_text
from safetensors.torch import save_file
from vocabularies import train_bytes, words, write


def json_file(folder: Path, name: str, then: Callable[[], object]) -> Callable[[Any], object]:
    def read(value: Any) -> object:
        (folder / name).write_text(json.dumps(value), encoding="utf-8")
        return then()

    return read


def bytes_file(path: Path, then: Callable[[], object]) -> Callable[[bytes], object]:
    def read(raw: bytes) -> object:
        path.unlink(missing_ok=True)  # another checkpoint may have the old file mapped
        path.write_bytes(raw)
        return then()

    return read


def state_dict(folder: Path) -> Callable[[Any], object]:
    """A raw state dict whose names and shapes are mutated, as [name, shape] pairs."""

    def read(pairs: Any) -> object:
        tensors = {}
        for pair in pairs if isinstance(pairs, list) else []:
            match pair:
                case [str(name), [*shape]] if all(type(n) is int and 0 <= n <= 64 for n in shape):
                    if len(shape) < 5 and name.isprintable():
                        tensors[name] = torch.zeros(shape)
        path = folder / "model.safetensors"
        path.unlink(missing_ok=True)
        save_file(tensors, path)
        return load_checkpoint(folder, heads=2)

    return read


def targets(folder: Path) -> dict[str, Target]:
    plain, spelled, raw = folder / "plain", folder / "spelled", folder / "raw"
    tiny_gpt2(plain, n_layer=1)
    document = train_bytes(300)
    tiny_gpt2(spelled, n_layer=1, vocab_size=len(document["model"]["vocab"]))
    write(spelled, tokenizer_json=document)
    raw.mkdir()
    checkpoint = load_checkpoint(plain)
    program = lift(checkpoint)
    text = print_program(program)
    config = json.loads((plain / "config.json").read_text())
    weights = (plain / "model.safetensors").read_bytes()
    torch.save(random_gpt2(n_layer=1).state_dict(), raw / "kept.bin")
    stored = (raw / "kept.bin").read_bytes()
    (raw / "kept.bin").unlink()
    shapes = [[name, list(t.shape)] for name, t in random_gpt2(n_layer=1).state_dict().items()]
    inputs = [{"input_ids": [1, 2, 3], "offset": 1, "scored": [0, 2], "expected": [4, [5, 6]]}]
    meta = {"stoi": {letter: number for number, letter in enumerate("abcdefgh")}}
    record = {
        "original": {"name": "x", "options": {"heads": 2, "activation": "gelu"}},
        "wer": {"value": 0.0, "low": 0.0, "high": 0.1, "n": 10},
        "exact": {"value": True, "n": 10},
        "claims": {"lossless": True, "assumptions": ["a"]},
        "agreement": {"value": 1.0, "low": 0.9, "high": 1.0, "n": 10},
        "opaque_numbers": {"core": 1, "fallback": 0, "embeddings": 2},
        "size": {"parts": 1, "rules": 0, "numbers": 3, "lines": 4},
        "splits": {"test": "x"},
        "seeds": {"compile": 0},
        "files": {"program.py": "0" * 64},
    }
    made = folder / "record"
    made.mkdir()

    def record_read() -> None:
        content = read_fidelity(made)
        original = content.get("original")
        LoadOptions.of_record(original.get("options") if isinstance(original, dict) else None)

    def lines(name: str, then: Callable[[Path], object]) -> Callable[[Any], object]:
        def read(value: Any) -> object:
            path = folder / name
            items = value if isinstance(value, list) else [value]
            path.write_text("\n".join(map(json.dumps, items)), encoding="utf-8")
            return then(path)

        return read

    def load_plain() -> object:
        return lift(load_checkpoint(plain))

    def load_raw() -> object:
        return lift(load_checkpoint(raw, heads=2))

    values = {"seen": ["a", "%999999d", "b"], "ids": [0, 1, 2], "x": 3, "y": "a"}
    label = "relu(0.5 + 2.0*(previous in {3, 5}) - 0.25*(position < 2 and token in {1, 2}))"
    return {
        "config.json": Target(json_file(plain, "config.json", load_plain), mutated_json, config),
        "generation_config.json": Target(
            json_file(plain, "generation_config.json", load_plain),
            mutated_json,
            {"eos_token_id": [1, 2], "repetition_penalty": 1.0, "do_sample": True},
        ),
        "tokenizer.json": Target(
            json_file(spelled, "tokenizer.json", lambda: load_checkpoint(spelled)),
            mutated_json,
            document,
        ),
        "words": Target(
            json_file(plain, "tokenizer.json", load_plain),
            mutated_json,
            words(("<bos>", "<eos>", "<unk>", "a", "b")),
        ),
        "tokenizer_config.json": Target(
            json_file(spelled, "tokenizer_config.json", lambda: load_checkpoint(spelled)),
            mutated_json,
            {
                "tokenizer_class": "GPT2Tokenizer",
                "added_tokens_decoder": {"0": {"content": "<|endoftext|>"}},
            },
        ),
        "safetensors": Target(
            bytes_file(plain / "model.safetensors", load_plain), mutated_bytes, weights
        ),
        "pickle": Target(bytes_file(raw / "model.bin", load_raw), mutated_bytes, stored),
        "names and shapes": Target(state_dict(folder / "shapes"), mutated_json, shapes),
        "meta.pkl": Target(
            bytes_file(folder / "meta.pkl", lambda: read_plain_pickle(folder / "meta.pkl")),
            mutated_bytes,
            pickle.dumps(meta),
        ),
        "--vocabulary": Target(
            json_file(
                folder,
                "v.json",
                lambda: load_checkpoint(folder / "named", vocabulary=folder / "v.json"),
            ),
            mutated_json,
            meta,
        ),
        "inputs": Target(
            lines("inputs.jsonl", lambda path: read_inputs(path, checkpoint.config)),
            mutated_json,
            inputs,
        ),
        "prompts": Target(
            lines("prompts.jsonl", lambda p: read_prompts(p, 5, 0, checkpoint.config, encode)),
            mutated_json,
            [{"ids": [1, 2], "offset": 3, "kind": "k"}, {"text": "1 2"}],
        ),
        "IR": Target(
            lambda mutated: parse_program(
                mutated, weights=program.weights, vocabulary=program.vocabulary
            ),
            mutated_text,
            text,
        ),
        "fidelity.json": Target(json_file(made, NAME, record_read), mutated_json, record),
        "rules": Target(
            lambda mutated: evaluate(mutated, values),
            mutated_text,
            "'a' if seen[-1] == 'b' and len(seen) % 3 == 1 else x - 2 * count(seen, 'a')",
        ),
        "labels": Target(
            lambda mutated: parse_label(mutated, program.vocabulary, program.shape.vocab),
            mutated_text,
            label,
        ),
    }


def encode(text: str) -> list[int]:
    return [int(word) for word in text.split() if word.isdecimal() and len(word) < 9]


NAMES = (
    "config.json", "generation_config.json", "tokenizer.json", "words", "tokenizer_config.json",
    "safetensors", "pickle", "names and shapes", "meta.pkl", "--vocabulary", "inputs", "prompts",
    "IR", "fidelity.json", "rules", "labels",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "shapes").mkdir()
    tiny_gpt2(tmp_path / "named", n_layer=1)
    return tmp_path


@pytest.mark.parametrize("name", NAMES)
def test_mutated_inputs_are_read_or_refused(folder: Path, name: str) -> None:
    accepted, refused = campaign(targets(folder)[name], name, QUICK)
    assert accepted + refused == QUICK and (refused or name in ("fidelity.json",))


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_long_campaign(folder: Path, name: str) -> None:
    accepted, refused = campaign(targets(folder)[name], f"long {name}", LONG)
    assert accepted + refused == LONG
    print(f"{name}: {LONG} inputs, {accepted} read, {refused} refused")
