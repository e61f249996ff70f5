"""load_checkpoint: names, folders and the hub's cache."""

import shutil
import sys
import types

import pytest
from builders import tiny_gpt2
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import load_checkpoint
from gpt2c.frontend.files import safe_name
from hypothesis import given
from hypothesis import strategies as st

REVISION = "0123456789abcdef0123456789abcdef01234567"


def refusal(name) -> str:
    with pytest.raises(Gpt2cError) as caught:
        load_checkpoint(name)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.fixture
def hub_cache(tmp_path, monkeypatch):
    """An empty cache of the hub, which can't be reached."""
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "cache"


def put_in_cache(cache, name, weights):
    """A tiny model as the hub's client lays it out: snapshots of links to blobs."""
    repository = cache / f"models--{name.replace('/', '--')}"
    snapshot, blobs = repository / "snapshots" / REVISION, repository / "blobs"
    model = tiny_gpt2(cache / "made", weights=weights)
    snapshot.mkdir(parents=True)
    blobs.mkdir()
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text(REVISION)
    for number, file in enumerate(sorted((cache / "made").iterdir())):
        shutil.move(file, blobs / f"{number:040}")
        (snapshot / file.name).symlink_to(f"../../blobs/{number:040}")
    return model


@pytest.mark.parametrize("weights", ["safetensors", "safetensors-shards", "bin"])
@pytest.mark.parametrize("name", ["owner/tiny", "tiny"])
def test_a_model_in_the_hubs_cache(hub_cache, weights, name):
    model = put_in_cache(hub_cache, name, weights)
    checkpoint = load_checkpoint(name)
    assert (checkpoint.name, checkpoint.format) == ("tiny", "huggingface")
    stored = model.transformer.wte.weight.detach().numpy()
    assert (checkpoint.tensors["wte.weight"] == stored).all()


def test_only_the_needed_files_are_fetched(tmp_path, monkeypatch):
    asked = []

    def fetch(name, *, allow_patterns):
        asked.append((name, allow_patterns))
        tiny_gpt2(tmp_path / "there", weights="bin")
        return str(tmp_path / "there")

    monkeypatch.setattr("huggingface_hub.snapshot_download", fetch)
    monkeypatch.chdir(tmp_path)
    assert load_checkpoint("owner/tiny").name == "tiny"
    (first, without_pickles), (second, with_pickles) = asked
    assert first == second == "owner/tiny"
    assert "model.safetensors" in without_pickles and "config.json" in without_pickles
    assert not any(pattern.endswith((".bin", ".py", "*")) for pattern in without_pickles)
    assert "pytorch_model.bin" in with_pickles


@pytest.mark.parametrize("name", ["owner/absent", "gpt2-absent"])
def test_a_hub_that_cant_be_reached(hub_cache, name):
    message = refusal(name)
    assert f"'{name}' is not a local folder or file" in message
    assert (
        "needs the hub, which can't be reached" in message
        and "a folder with config.json" in message
    )


def test_a_transport_that_fails(tmp_path, monkeypatch):
    def fetch(name, *, allow_patterns):
        raise ConnectionResetError("reset\nby peer")

    monkeypatch.setattr("huggingface_hub.snapshot_download", fetch)
    monkeypatch.chdir(tmp_path)
    assert "needs the hub, which failed (reset by peer)" in refusal("owner/some")


@pytest.mark.parametrize(
    "name", ["", " ", "/no/such/folder", "./some", "a/b/c", "model.safetensors", "x.pt", "a\0b", "é",
             "-x", "a" * 5000, "owner/name/", "..\\x", "a b"]
)  # fmt: skip
def test_names_that_are_neither_a_path_nor_the_hubs(tmp_path, monkeypatch, name):
    def fetch(*arguments, **options):
        raise AssertionError("the hub was asked")

    monkeypatch.setattr("huggingface_hub.snapshot_download", fetch)
    monkeypatch.chdir(tmp_path)
    assert "no such file or folder" in refusal(name)


def test_the_bundled_model(tmp_path, monkeypatch):
    tiny_gpt2(tmp_path / "somewhere")
    texts = types.ModuleType("gpt2c.data.texts")
    texts.bundled_path = lambda: tmp_path / "somewhere"
    monkeypatch.setitem(sys.modules, "gpt2c.data.texts", texts)
    for name in (None, "stories"):
        assert load_checkpoint(name).name == "stories"


def test_a_folder_with_nothing_of_use(tmp_path):
    assert "no checkpoint in this folder (it is empty)" in refusal(tmp_path)
    (tmp_path / "model.gguf").touch()
    assert "model.gguf: expected a checkpoint, got a GGUF file" in refusal(tmp_path)
    assert "got a GGUF file" in refusal(tmp_path / "model.gguf")
    (tmp_path / "model.gguf").rename(tmp_path / "model.xyz")
    (tmp_path / "model.xyz").write_text("x")
    message = refusal(tmp_path)
    assert "it has model.xyz" in message and "a nanoGPT ckpt.pt" in message
    assert "not a weight file in a supported format" in refusal(tmp_path / "model.xyz")


def test_a_program_is_no_checkpoint(tmp_path):
    (tmp_path / "program.ir").touch()
    assert "a program that gpt2c wrote" in refusal(tmp_path)


def test_several_weight_files(tmp_path):
    (tmp_path / "a.pt").touch()
    (tmp_path / "b.safetensors").touch()
    message = refusal(tmp_path)
    assert "several weight files" in message and "a.pt, b.safetensors" in message


def test_the_config_instead_of_its_folder(tmp_path):
    tiny_gpt2(tmp_path)
    assert "Name the folder" in refusal(tmp_path / "config.json")


def test_weights_of_something_else(tmp_path):
    import torch
    from safetensors.torch import save_file

    save_file({"conv1.weight": torch.ones(2)}, tmp_path / "net.safetensors")
    message = refusal(tmp_path / "net.safetensors")
    assert "expected the weights of a GPT-2, got conv1.weight" in message


def test_a_wrong_readout_is_refused_before_anything_is_read(tmp_path):
    with pytest.raises(Gpt2cError, match="unknown readout 'best'"):
        load_checkpoint(tmp_path / "absent", readout="best")


def test_the_readout_that_is_asked_for(tmp_path):
    tiny_gpt2(tmp_path)
    assert load_checkpoint(tmp_path).config.readout == "argmax"
    assert load_checkpoint(tmp_path, readout="multilabel").config.readout == "multilabel"


def test_inputs_beside_the_weights(tmp_path):
    tiny_gpt2(tmp_path)
    (tmp_path / "inputs.jsonl.gz").touch()
    assert load_checkpoint(tmp_path).inputs == tmp_path / "inputs.jsonl.gz"


def test_the_same_files_give_the_same_checkpoint(tmp_path):
    tiny_gpt2(tmp_path)
    first, second = load_checkpoint(tmp_path), load_checkpoint(tmp_path)
    assert list(first.tensors) == list(second.tensors)
    assert (first.config, first.fingerprint) == (second.config, second.fingerprint)


@given(st.text())
def test_names_are_safe(text):
    name = safe_name(text)
    assert 1 <= len(name) <= 64 and name not in (".", "..")
    assert all(c.isascii() and (c.isalnum() or c in "._-") for c in name)
    assert name[0] not in ".-"
