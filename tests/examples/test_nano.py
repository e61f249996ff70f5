"""The compiler in one file agrees with transformers and with the real pipeline."""

import json
import runpy
from pathlib import Path

import numpy as np
import pytest
import torch
from builders import tiny_gpt2
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.interpreter import Interpreter
from gpt2c.passes import parse_pipeline, run_pipeline

from examples import nano_gpt2c

IDS = [3, 1, 4, 1, 5, 9, 2, 6]


def test_the_program_computes_the_logits_of_the_real_pipeline(tmp_path: Path) -> None:
    tiny_gpt2(tmp_path / "tiny")
    assert nano_gpt2c.main(tmp_path / "tiny", tmp_path / "nano") < 1e-4
    real = run_pipeline(
        lift(load_checkpoint(str(tmp_path / "tiny"))), parse_pipeline("canonicalize")
    )
    with torch.inference_mode():
        expected = Interpreter(real)(torch.tensor([IDS])).logits[0].numpy()
    program = runpy.run_path(str(tmp_path / "nano" / "program.py"))
    assert np.abs(program["logits"](IDS) - expected).max() < 1e-4
    heads = [node.name for node in nano_gpt2c.lift(tmp_path / "tiny").nodes if node.kind == "head"]
    assert heads == [node.name for node in real.core if type(node).__name__ == "Head"]
    text = (tmp_path / "nano" / "program.ir").read_text()
    assert all(f"%{name} = head norm=folded" in text for name in heads)


def test_an_ablated_line_changes_the_logits(tmp_path: Path) -> None:
    tiny_gpt2(tmp_path / "tiny")
    nano_gpt2c.main(tmp_path / "tiny", tmp_path / "nano")
    source = tmp_path / "nano" / "program.py"
    before = runpy.run_path(str(source))["logits"](IDS)
    source.write_text(source.read_text().replace('    x = x + attend("L0H0", n)\n', ""))
    assert np.abs(runpy.run_path(str(source))["logits"](IDS) - before).max() > 1e-3


def test_another_architecture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "llama"}))
    with pytest.raises(ValueError, match="expected a GPT-2"):
        nano_gpt2c.lift(tmp_path)


def test_the_file_is_short() -> None:
    assert len(Path(nano_gpt2c.__file__).read_text().splitlines()) <= 200
