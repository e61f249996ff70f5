"""gpt2c diff of checkpoints: which parts changed, what that does to text and to answers."""

import io
import json
from pathlib import Path

import numpy as np
import pytest
import second_corpus as corpus
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Program
from gpt2c.report.diff.checkpoints import with_parts_of
from gpt2c.report.diff.diff import diff, in_memory, side
from gpt2c.report.diff.view import diff_view
from gpt2c.report.html.page import render_page
from rich.console import Console
from safetensors.numpy import load_file, save_file

DIMENSION = 16
CHANGED = "L1H2"


@pytest.fixture(scope="module")
def tuned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model of the second corpus with another OV circuit in one head."""
    folder = tmp_path_factory.mktemp("tuned") / "model"
    folder.mkdir()
    for path in corpus.FOLDER.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    tensors = load_file(folder / "model.safetensors")
    name = "transformer.h.1.attn.c_proj.weight"
    rows = slice(2 * DIMENSION, 3 * DIMENSION)
    tensors[name][rows] = -4 * tensors[name][rows]
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    return folder


def opened(folder: Path) -> Program:
    return lift(load_checkpoint(str(folder)))


@pytest.fixture(scope="module")
def behaviours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("behaviours") / "second.jsonl"
    path.write_text("\n".join(corpus.lines()))
    return path


def compared(a: Path, b: Path, behaviours: Path) -> dict:
    sides = [side(str(folder), opened(folder)) for folder in (a, b)]
    return diff(*sides) | in_memory(*sides, behaviours, 100)


def test_the_changed_head_and_its_effect_are_named(tuned: Path, behaviours: Path) -> None:
    facts = compared(corpus.FOLDER, tuned, behaviours)
    assert [row["name"] for row in facts["parts"]["retuned"]] == [CHANGED]
    [row] = facts["text"]["parts"]
    assert row["name"] == CHANGED
    assert row["kl"] == pytest.approx(facts["text"]["kl"], rel=1e-4)
    assert facts["text"]["kl"] > 0.01
    differ = {each["behaviour"]: each for each in facts["answers"]}
    assert sum(each["differ"] for each in differ.values()) > 0
    for each in differ.values():
        assert each["right_before"] == each["prompts"]
        assert each["right_before"] - each["right_after"] == each["differ"]
    console = Console(width=100, record=True, file=io.StringIO())
    console.print(diff_view(facts))
    shown = console.export_text()
    assert CHANGED in shown and "effect on text" in shown and "metal:" in shown
    page = render_page("diff.html", {"facts": facts})
    assert 'id="text"' in page and 'id="answers"' in page
    json.dumps(facts)


def test_the_same_weights_have_no_effect(behaviours: Path) -> None:
    """The control."""
    facts = compared(corpus.FOLDER, corpus.FOLDER, behaviours)
    assert facts["parts"]["retuned"] == [] and facts["text"]["parts"] == []
    assert facts["text"]["kl"] == 0 and facts["text"]["changed"] == 0
    assert all(row["differ"] == 0 for row in facts["answers"])


def test_a_part_of_another_program_is_that_part_alone(tuned: Path) -> None:
    a, b = opened(corpus.FOLDER), opened(tuned)
    mixed = with_parts_of(a, b, [CHANGED])
    assert mixed is not None
    different = [
        name
        for name in a.weights
        if not np.array_equal(mixed.weights[name].array, a.weights[name].array)
    ]
    assert len(different) == 1
    same = with_parts_of(a, b, ["L0H0"])
    assert same is not None and same.weights == a.weights
