"""Programs of checkpoints of every kind give the logits and tokens of transformers."""

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from builders import random_gpt2, tiny_gpt2, to_transformers
from gpt2c.codegen.output.folder import write_program
from gpt2c.frontend import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Program
from gpt2c.passes import PRESETS, parse_pipeline, run_pipeline
from gpt2c.runtime.process import ProgramProcess
from processes import python

PROMPT = (0, 7, 21, 21, 9)


def nanogpt(folder: Path) -> None:
    model = random_gpt2(activation_function="gelu")
    state = model.state_dict()
    linear = ("c_attn.weight", "c_proj.weight", "c_fc.weight")
    state = {name: value.T if name.endswith(linear) else value for name, value in state.items()}
    config = model.config
    arguments = {"n_layer": config.n_layer, "n_head": config.n_head, "n_embd": config.n_embd}
    arguments |= {"block_size": config.n_positions, "vocab_size": config.vocab_size, "bias": True}
    folder.mkdir()
    torch.save({"model": state, "model_args": arguments}, folder / "ckpt.pt")


def transformerlens(folder: Path) -> None:
    model = random_gpt2()
    gpt2 = {name.removeprefix("transformer."): t for name, t in model.state_dict().items()}
    heads = model.config.n_head
    state = {"embed.W_E": gpt2["wte.weight"], "pos_embed.W_pos": gpt2["wpe.weight"]}
    state |= {"ln_final.w": gpt2["ln_f.weight"], "ln_final.b": gpt2["ln_f.bias"]}
    state |= {"unembed.W_U": gpt2["wte.weight"].T, "unembed.b_U": torch.linspace(-1, 1, 40)}
    for layer in range(model.config.n_layer):
        block, h = f"blocks.{layer}", f"h.{layer}"
        weights = gpt2[f"{h}.attn.c_attn.weight"].chunk(3, 1)
        biases = gpt2[f"{h}.attn.c_attn.bias"].chunk(3)
        for part, weight, bias in zip("QKV", weights, biases, strict=True):
            state[f"{block}.attn.W_{part}"] = weight.unflatten(1, (heads, -1)).transpose(0, 1)
            state[f"{block}.attn.b_{part}"] = bias.unflatten(0, (heads, -1))
        output = gpt2[f"{h}.attn.c_proj.weight"]
        state[f"{block}.attn.W_O"] = output.unflatten(0, (heads, -1))
        state[f"{block}.attn.b_O"] = gpt2[f"{h}.attn.c_proj.bias"]
        for which in "12":
            state[f"{block}.ln{which}.w"] = gpt2[f"{h}.ln_{which}.weight"]
            state[f"{block}.ln{which}.b"] = gpt2[f"{h}.ln_{which}.bias"]
        for name, place in (("in", "c_fc"), ("out", "c_proj")):
            state[f"{block}.mlp.W_{name}"] = gpt2[f"{h}.mlp.{place}.weight"]
            state[f"{block}.mlp.b_{name}"] = gpt2[f"{h}.mlp.{place}.bias"]
    folder.mkdir()
    torch.save({name: value.contiguous() for name, value in state.items()}, folder / "model.pt")


def tiny(**options: Any) -> Callable[[Path], object]:
    return lambda folder: tiny_gpt2(folder, **options)


CHECKPOINTS: dict[str, Callable[[Path], object]] = {
    "gelu_new": tiny(),
    "gelu": tiny(activation_function="gelu"),
    "relu, n_inner": tiny(activation_function="relu", n_inner=25),
    "untied, one head": tiny(tie_word_embeddings=False, n_head=1),
    "scaled by layer": tiny(scale_attn_by_inverse_layer_idx=True, layer_norm_epsilon=1e-3),
    "scores unscaled": tiny(scale_attn_weights=False),
    "float16": tiny(dtype=torch.float16),
    "bfloat16, no layers' worth of context": tiny(dtype=torch.bfloat16, n_positions=13),
    "nanoGPT": nanogpt,
    "TransformerLens": transformerlens,
}


def programs(checkpoint: Any, tmp_path: Path) -> Iterator[Path]:
    """The checkpoint as -O0 and as -O1 make it."""
    for level in ("O0", "O1"):
        folder = tmp_path / level
        folder.mkdir()
        write_program(run_pipeline(lift(checkpoint), parse_pipeline(PRESETS[level])), folder)
        yield folder


@pytest.mark.parametrize("name", CHECKPOINTS)
def test_programs_equal_transformers(name: str, tmp_path: Path) -> None:
    CHECKPOINTS[name](tmp_path / "checkpoint")
    checkpoint = load_checkpoint(tmp_path / "checkpoint")
    model = to_transformers(checkpoint)
    generator = torch.Generator().manual_seed(5)
    ids = torch.randint(40, (1, 6), generator=generator)
    offset = 4
    with torch.inference_mode():
        plain = model(ids).logits[0].numpy()
        shifted = model(ids, position_ids=torch.arange(offset, offset + 6)[None]).logits[0].numpy()
        greedy = model.generate(
            ids,
            attention_mask=torch.ones_like(ids),
            do_sample=False,
            max_new_tokens=7,
            eos_token_id=checkpoint.config.eos,
            pad_token_id=0,
        )[0, 6:].tolist()
    for folder in programs(checkpoint, tmp_path):
        with ProgramProcess(folder, threads=1) as program:
            prompt = ids[0].tolist()
            np.testing.assert_allclose(program.logits(prompt), plain, atol=2e-4)
            np.testing.assert_allclose(program.logits(prompt, offset=4), shifted, atol=2e-4)
            assert program.answer(prompt) == plain.argmax(-1).tolist()
            new = program.generate(prompt, 7, stop=checkpoint.config.eos).ids
            assert new == greedy
            # The cache gives what reading it all again gives.
            for at in range(len(new)):
                assert int(program.logits([*prompt, *new[:at]])[-1].argmax()) == new[at]
            assert program.context == checkpoint.config.context


def test_generation_ends_with_the_context(tmp_path: Path) -> None:
    tiny_gpt2(tmp_path / "checkpoint", n_positions=8, eos_token_id=None)
    checkpoint = load_checkpoint(tmp_path / "checkpoint")
    folder = next(programs(checkpoint, tmp_path))
    with ProgramProcess(folder, threads=1) as program:
        assert len(program.generate([3, 4, 5], 100).ids) == 6  # one after each of 3 .. 8 tokens
        assert len(program.generate([3, 4, 5], 100, offset=5).ids) == 1
        first = program.generate([3, 4, 5], 3).ids
        assert (
            program.generate([3, 4, 5], 100, stop=first[-1]).ids
            == first[: first.index(first[-1]) + 1]
        )
        assert program.generate([3], 0).ids == []
    result = python(folder, "3 4 5 6 7 8 9 10 11")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == "error: expected positions within 0 to 7, got 0 to 8\n"


def test_sets_of_legal_tokens(tmp_path: Path) -> None:
    model = tiny_gpt2(tmp_path / "checkpoint", tie_word_embeddings=False)
    checkpoint = load_checkpoint(tmp_path / "checkpoint", readout="multilabel")
    with torch.inference_mode():
        logits = model(torch.tensor([PROMPT])).logits[0].numpy()
    expected = [set(np.flatnonzero(row > 0).tolist()) for row in logits]
    for folder in programs(checkpoint, tmp_path):
        with ProgramProcess(folder, threads=1) as program:
            assert program.readout == "multilabel" and program.answer(PROMPT) == expected
    prompt = " ".join(map(str, PROMPT))
    lines = python(folder, prompt).stdout.splitlines()
    assert [set(map(int, line.split("\t")[2].split())) for line in lines] == expected
    assert python(folder, prompt, "--answer").stdout.splitlines() == lines
    trace = python(folder, prompt, "--trace").stdout.splitlines()
    best = int(logits[-1].argmax())
    assert trace[0].split()[0] == str(best) and trace[0].endswith("  legal")
    greedy = python(folder, prompt, "-n1").stdout
    assert greedy == f"{prompt} {best}\n"


def test_published_checkpoints_are_equalled(shared_checkpoints: Path, tmp_path: Path) -> None:
    folders = sorted(path for path in shared_checkpoints.iterdir() if path.is_dir())
    assert len(folders) == 16
    for folder in folders:
        checkpoint = load_checkpoint(folder)
        original = to_transformers(checkpoint)
        program = run_pipeline(lift(checkpoint), parse_pipeline("canonicalize"))
        check_published(program, checkpoint, original, tmp_path / folder.name)


def check_published(program: Program, checkpoint: Any, original: Any, target: Path) -> None:
    with gzip.open(checkpoint.inputs, "rt") as lines:
        inputs = [json.loads(line) for line in lines]
    inputs = sorted(inputs, key=lambda each: -len(each["input_ids"]))[:: len(inputs) // 4]
    target.mkdir()
    write_program(program, target)
    multilabel = checkpoint.config.readout == "multilabel"
    with ProgramProcess(target, threads=1) as process:
        for each in inputs:
            ids, offset = each["input_ids"], each["offset"]
            positions = torch.arange(offset, offset + len(ids))[None]
            with torch.inference_mode():
                expected = original(torch.tensor([ids]), position_ids=positions).logits[0].numpy()
            logits = process.logits(ids, offset)
            assert np.abs(logits - expected).max() < 1e-3, (target.name, offset)
            right = [set(np.flatnonzero(row > 0).tolist()) for row in expected]
            answers = process.answer(ids, offset)
            for at, (row, answer) in enumerate(zip(expected, answers, strict=True)):
                if multilabel:
                    assert answer == right[at] or np.abs(row).min() < 1e-3
                else:
                    first, second = np.sort(row)[::-1][:2]
                    assert answer == int(row.argmax()) or first - second < 1e-3
