"""generation_config.json says what ends a text: the program stops where the original does."""

import json

import pytest
import torch
from builders import tiny_gpt2
from gpt2c.codegen.output.folder import load_program, write_program
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.original import Original, Tokens
from gpt2c.frontend import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import parse_program, print_program
from gpt2c.runtime.process import ProgramProcess
from transformers import GPT2LMHeadModel


def write_ends(folder, value):
    (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": value}))


@pytest.mark.parametrize(
    ("value", "eos", "ends"),
    [(7, 7, ()), ([7], 7, ()), ([7, 9], 7, (7, 9)), (None, None, ()), ([999, 9], 9, ())],
)
def test_it_overrides_the_config(tmp_path, value, eos, ends):
    tiny_gpt2(tmp_path)
    write_ends(tmp_path, value)
    config = load_checkpoint(tmp_path).config
    assert (config.eos, config.ends) == (eos, ends)


def test_settings_that_change_greedy_text_are_named(tmp_path):
    tiny_gpt2(tmp_path)
    path = tmp_path / "generation_config.json"
    path.write_text(json.dumps({"repetition_penalty": 1.3, "num_beams": 1, "do_sample": True}))
    notes = " ".join(load_checkpoint(tmp_path).notes)
    assert "sets repetition_penalty: ignored" in notes
    path.write_text("[]")
    with pytest.raises(Gpt2cError, match="generation_config"):
        load_checkpoint(tmp_path)


def test_original_and_program_stop_where_generate_stops(tmp_path):
    source, folder = tmp_path / "source", tmp_path / "program"
    model = tiny_gpt2(source)
    prompts = [[number, number + 1] for number in range(3, 36, 3)]
    free = [
        model.generate(torch.tensor([ids]), max_new_tokens=12, do_sample=False, eos_token_id=None)
        for ids in prompts
    ]
    ends = sorted({int(text[0, 5]) for text in free} | {int(text[0, 8]) for text in free})[:6]
    assert len(ends) > 1
    write_ends(source, ends)
    checkpoint = load_checkpoint(source)
    expected = [
        GPT2LMHeadModel.from_pretrained(source)
        .generate(
            torch.tensor([ids]),
            max_new_tokens=12,
            do_sample=False,
            pad_token_id=0,
            attention_mask=torch.ones(1, 2),
        )[0, 2:]
        .tolist()
        for ids in prompts
    ]
    assert {len(text) for text in expected} - {12}  # some of them end early
    original = Original(checkpoint)
    texts = original.generate([Tokens(ids) for ids in prompts], 12, stop=checkpoint.config.stop)
    assert [list(text.ids) for text in texts] == expected
    program = lift(checkpoint)
    assert (
        parse_program(
            print_program(program), weights=program.weights, vocabulary=program.vocabulary
        )
        == program
    )
    folder.mkdir()
    write_program(program, folder)
    assert load_program(folder).shape.ends == tuple(ends)
    with ProgramProcess(folder) as process:
        assert process.stop == ends
        for ids, text in zip(prompts, expected, strict=True):
            assert process.generate(ids, 12, stop=process.stop).ids == text
