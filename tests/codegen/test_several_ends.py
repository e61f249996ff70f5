"""Models that several tokens end: every kind of program stops at the first of them, and exports keep them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from generated import PROGRAMS
from gpt2c.codegen.output.folder import load_program, write_program
from gpt2c.export import export_checkpoint
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Program
from gpt2c.runtime.process import ProgramProcess
from small import small_program
from transformers import GPT2LMHeadModel

PROMPTS = [[0, 1, 2], [3, 4], [2], [4, 0]]


def prompts(program: Program) -> list[list[int]]:
    return [[token % program.shape.vocab for token in ids] for ids in PROMPTS]


def free_texts(program: Program, folder: Path, **options: object) -> list[list[int]]:
    """What the program writes after each prompt if nothing ends a text."""
    folder.mkdir()
    write_program(program, folder)
    with ProgramProcess(folder) as process:
        room = program.shape.context
        return [process.generate(ids, room - len(ids), **options).ids for ids in prompts(program)]


def cut(text: list[int], ends: tuple[int, ...]) -> list[int]:
    at = next((at for at, token in enumerate(text) if token in ends), len(text))
    return text[: at + 1]


@pytest.mark.parametrize("kind", ["words.O0", "words.fallback", "rules.argmax"])
def test_generation_stops_at_the_first_of_several_ends(tmp_path: Path, kind: str) -> None:
    program = PROGRAMS[kind]()
    program = replace(program, shape=replace(program.shape, eos=None, ends=()))
    free = free_texts(program, tmp_path / "free")
    ends = tuple(sorted({text[len(text) // 2] for text in free if text}))[:2]
    ends = ends if len(ends) > 1 else (*ends, next(i for i in range(4) if i not in ends))
    expected = [cut(text, ends) for text in free]
    assert expected != free  # the control: without ends, some text goes on
    ended = replace(program, shape=replace(program.shape, eos=ends[0], ends=ends))
    folder = tmp_path / "ended"
    folder.mkdir()
    write_program(ended, folder)
    assert load_program(folder).shape.ends == ends
    with ProgramProcess(folder) as process:
        assert tuple(process.stop) == ends
        for ids, text, whole in zip(prompts(program), expected, free, strict=True):
            new = process.generate(ids, len(whole), stop=process.stop).ids
            assert new == text


def test_an_exported_checkpoint_ends_texts_at_the_same_tokens(tmp_path: Path) -> None:
    program = small_program()
    program = replace(program, shape=replace(program.shape, eos=3, ends=(3, 5)))
    folder = tmp_path / "exported"
    folder.mkdir()
    export_checkpoint(program, folder)
    assert json.loads((folder / "config.json").read_text())["eos_token_id"] == [3, 5]
    assert lift(load_checkpoint(folder)).shape.ends == (3, 5)
    model = GPT2LMHeadModel.from_pretrained(folder)
    assert model.generation_config.eos_token_id == [3, 5]
    free = free_texts(replace(program, shape=replace(program.shape, ends=())), tmp_path / "free")
    for ids, text in zip(prompts(program), free, strict=True):
        room = program.shape.context - len(ids)
        new = model.generate(
            torch.tensor([ids]),
            attention_mask=torch.ones(1, len(ids)),
            max_new_tokens=room,
            do_sample=False,
            pad_token_id=0,
        )[0, len(ids) :].tolist()
        assert new == cut(text, (3, 5))
