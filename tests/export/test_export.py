"""Programs as checkpoints: exact, loaded by transformers, refused where they can't be."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from builders import tiny_gpt2
from gpt2c.errors import Gpt2cError
from gpt2c.export import export_checkpoint
from gpt2c.export.bias import with_bias
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Head, Mlp, Norm, Program, Rule
from gpt2c.ir import means as means_module
from gpt2c.ir.means import with_means
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from safetensors import SafetensorError
from safetensors.numpy import load_file
from small import full_program, node, small_program, with_node


def compiled(folder: Path, pipeline: str) -> Program:
    program = lift(load_checkpoint(str(folder)))
    return run_pipeline(program, parse_pipeline(pipeline) if pipeline else [], Context())


def exported(program: Program, folder: Path) -> Path:
    folder.mkdir()
    export_checkpoint(program, folder)
    return folder


@pytest.fixture
def original(tmp_path: Path) -> Path:
    folder = tmp_path / "original"
    tiny_gpt2(folder)
    return folder


@pytest.mark.parametrize("pipeline", ["", "canonicalize"])
def test_second_round_trip_changes_no_bit(original: Path, tmp_path: Path, pipeline: str) -> None:
    first = compiled(original, pipeline)
    second = compiled(exported(first, tmp_path / "a"), pipeline)
    third = compiled(exported(second, tmp_path / "b"), pipeline)
    assert [n.name for n in first.core] == [n.name for n in second.core]
    assert [m.rows for m in first.core.of(Mlp)] == [m.rows for m in second.core.of(Mlp)]
    assert second.core == third.core
    assert second.weights == third.weights


CONTROL = 3  # without rounding to a grid


@pytest.mark.parametrize("seed", range(4))
def test_second_round_trip_with_centred_parts_changes_no_bit(
    original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Means are measured anew each time, and differ a little where a weight does."""
    rng = np.random.default_rng(seed)
    if seed == CONTROL:
        monkeypatch.setattr(means_module, "GRID", 2.0**-40)

    def centred(folder: Path, noise: float) -> Program:
        program = compiled(folder, "canonicalize")
        means = {
            node.name: (np.arange(size) % 7 - 3) * 0.1 * (1 + noise * rng.normal(size=size))
            for node in program.core
            if (size := written(program, node))
        }
        return with_means(program, means)

    first = centred(original, 1e-6)
    second = centred(exported(first, tmp_path / "a"), 1e-6)
    exported(second, tmp_path / "b")
    one, two = (load_file(tmp_path / name / "model.safetensors") for name in "ab")
    assert one.keys() == two.keys()
    assert all(np.array_equal(one[name], two[name]) for name in one) == (seed != CONTROL)
    exact = load_file(
        exported(compiled(original, "canonicalize"), tmp_path / "c") / "model.safetensors"
    )
    name = "transformer.h.0.mlp.c_proj.bias"
    name = name if name in one else name.removeprefix("transformer.")
    assert np.abs(one[name] - exact[name]).max() < 1e-5 * np.abs(exact[name]).max() + 1e-6


def written(program: Program, node: object) -> int:
    """The numbers of the mean of a head or an MLP; 0 of other nodes."""
    if isinstance(node, Head):
        return program.array(node.ov.weights).shape[1]
    return len(node.rows) if isinstance(node, Mlp) else 0


def test_tied_weights_are_stored_once(original: Path, tmp_path: Path) -> None:
    folder = exported(compiled(original, ""), tmp_path / "a")
    again = load_checkpoint(str(folder))
    assert again.config.tied == load_checkpoint(str(original)).config.tied
    config = json.loads((folder / "config.json").read_text())
    assert config["tie_word_embeddings"] is again.config.tied


def test_pruned_parts_are_zero(original: Path, tmp_path: Path) -> None:
    program = compiled(original, "canonicalize")
    nodes = []
    for each in program.core:
        if isinstance(each, Head) and each.name == "L0H0":
            continue
        nodes.append(each)
    pruned = program.rewritten(tuple(nodes), {})
    again = load_checkpoint(str(exported(pruned, tmp_path / "a")))
    dim = again.config.head_dim
    assert not again.tensors["h.0.attn.c_proj.weight"][:dim].any()
    assert again.tensors["h.0.attn.c_proj.weight"][dim:].any()


def test_a_bias_on_the_logits_becomes_one_of_the_final_norm() -> None:
    rng = np.random.default_rng(0)
    table = rng.normal(size=(11, 6)).astype(np.float32)
    bias = rng.normal(size=11).astype(np.float32)
    shifted, norm_bias = with_bias(table, bias)
    x = rng.normal(size=(5, 6))
    x -= x.mean(-1, keepdims=True)
    expected = x @ table.T + bias
    assert np.abs((x + norm_bias) @ shifted.T - expected).max() < 1e-5
    assert np.abs(x @ shifted.T - expected).max() > 0.1  # without the norm's bias
    again, same = with_bias(shifted, shifted @ norm_bias)
    assert np.array_equal(again, shifted)
    assert np.array_equal(same, norm_bias)


def test_rules_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(Gpt2cError, match=r"%\w+: expected parts that a GPT-2 checkpoint can hold"):
        exported(full_program(), tmp_path / "a")


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"selector": Rule("k == q")}, "a selector that is a rule"),
        ({"reads": ("tok",)}, "a part that reads named parts"),
        ({"norm": Norm("constant", scale=1.0)}, "mode constant"),
    ],
)
def test_each_kind_is_refused(tmp_path: Path, changes: dict, named: str) -> None:
    program = small_program()
    head = next(each for each in program.core if isinstance(each, Head))
    wrong = with_node(program, head.name, **changes)
    assert node(wrong, head.name) != head
    with pytest.raises(Gpt2cError, match=f"%{head.name}: .*{named}"):
        exported(wrong, tmp_path / "a")


def test_other_logits_are_an_error(
    original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gpt2c.export import write

    def wrong(program, graph):
        tensors = gpt2_tensors(program, graph)
        tensors.arrays["ln_f.weight"] = tensors.arrays["ln_f.weight"] * 1.01
        return tensors

    gpt2_tensors = write.gpt2_tensors
    monkeypatch.setattr(write, "gpt2_tensors", wrong)
    with pytest.raises(Gpt2cError, match="expected logits within"):
        exported(compiled(original, ""), tmp_path / "a")


def test_a_fallback_is_exported_on_request(original: Path, tmp_path: Path) -> None:
    program = compiled(original, "canonicalize")
    with pytest.raises(Gpt2cError, match="expected a program with a fallback"):
        (tmp_path / "a").mkdir()
        export_checkpoint(program, tmp_path / "a", fallback=True)
    both = dataclasses.replace(program, fallback=program.core)
    (tmp_path / "b").mkdir()
    assert export_checkpoint(both, tmp_path / "b", fallback=True).max_logit < 1e-4


def test_a_full_disk_is_an_error_of_writing(
    original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """safetensors raises an error of its own, which names the system's error in its text."""

    def save_file(*arguments: object, **options: object) -> None:
        raise SafetensorError("Error while serializing: I/O error: No space left (os error 28)")

    monkeypatch.setattr("safetensors.numpy.save_file", save_file)
    with pytest.raises(OSError, match="No space left") as error:
        exported(compiled(original, ""), tmp_path / "exported")
    assert error.value.filename.endswith("model.safetensors")
