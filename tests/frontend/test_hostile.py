"""Folders that mean harm: nothing of theirs is run, followed out of the folder, or believed."""

import io
import json
import os
import pickle
import zipfile

import pytest
import torch
from builders import tiny_gpt2
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import load_checkpoint
from hypothesis import example, given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file


def refusal(path) -> str:
    with pytest.raises(Gpt2cError) as caught:
        load_checkpoint(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


class Touch:
    """Creates a file when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.system, (f"touch {self.path}",)


def hostile_files(target):
    """Pickles that would create the file `target` if they were run."""
    state = {"transformer.wte.weight": torch.ones(2), "x": Touch(target)}
    for zipped in (True, False):
        buffer = io.BytesIO()
        torch.save(state, buffer, _use_new_zipfile_serialization=zipped)
        yield buffer.getvalue()
    for protocol in (0, 2, 4):
        yield pickle.dumps(state, protocol=protocol)


@pytest.mark.parametrize("kind", range(5))
@pytest.mark.parametrize("name", ["pytorch_model.bin", "ckpt.pt", "model.pt"])
def test_a_pickle_that_wants_to_run_is_refused(tmp_path, kind, name):
    folder, target = tmp_path / "model", tmp_path / "created"
    tiny_gpt2(folder)
    (folder / "model.safetensors").unlink()
    if name != "pytorch_model.bin":
        (folder / "config.json").unlink()
    raw = list(hostile_files(target))[kind]
    (folder / name).write_bytes(raw)
    message = refusal(folder)
    assert name in message and ("refused: loading it would call" in message or kind > 1)
    assert not target.exists()
    # The file does run where it is trusted, or this test would prove nothing.
    if kind < 2:
        torch.load(folder / name, weights_only=False)
    else:
        pickle.loads(raw)
    assert target.exists()


def test_a_pickle_inside_a_shard_is_refused(tmp_path):
    tiny_gpt2(tmp_path, weights="bin-shards")
    raw = next(hostile_files(tmp_path / "created"))
    (tmp_path / "pytorch_model-00002-of-00003.bin").write_bytes(raw)
    assert "refused: loading it would call" in refusal(tmp_path)
    assert not (tmp_path / "created").exists()


def test_tensors_that_repeat_one_number_are_refused(tmp_path):
    """A few hundred bytes that would be gigabytes, with a config that agrees."""
    tiny_gpt2(tmp_path, weights="bin")
    path = tmp_path / "pytorch_model.bin"
    state = torch.load(path)
    state["transformer.wte.weight"] = torch.ones(1, dtype=torch.float16).expand(2**28, 16)
    torch.save(state, path)
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**config, "vocab_size": 2**28}))
    assert "claim more memory than the file has bytes" in refusal(tmp_path)


def test_a_compressed_archive_is_refused(tmp_path):
    tiny_gpt2(tmp_path, weights="bin")
    path = tmp_path / "pytorch_model.bin"
    packed = io.BytesIO()
    with zipfile.ZipFile(path) as plain, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        for name in plain.namelist():
            out.writestr(name, plain.read(name))
    path.unlink()
    path.write_bytes(packed.getvalue())
    assert "a compressed archive" in refusal(tmp_path)


ODD = {
    "sparse": (lambda: torch.ones(40, 16).to_sparse(), "is not a dense tensor"),
    "meta": (lambda: torch.empty(40, 16, device="meta"), "is not a dense tensor"),
    "nested": (lambda: torch.nested.nested_tensor([torch.ones(2)]), "is not a dense tensor"),
    "quantized": (
        lambda: torch.quantize_per_tensor(torch.ones(40, 16), 1, 0, torch.qint8),
        "qint8",
    ),
    "complex": (
        lambda: torch.ones(40, 16, dtype=torch.complex64),
        "has the unsupported dtype complex64",
    ),
    "text": (lambda: "text", "expected a state dict"),
}


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("kind", ODD)
def test_tensors_of_other_kinds_are_refused(tmp_path, kind):
    make, words = ODD[kind]
    tiny_gpt2(tmp_path, weights="bin")
    path = tmp_path / "pytorch_model.bin"
    state = torch.load(path)
    torch.save({**state, "transformer.wte.weight": make()}, path)
    message = refusal(tmp_path)
    assert words in message and "wte.weight" in message


# Names and links.


def shards(folder):
    model = tiny_gpt2(folder, weights="safetensors-shards")
    return model, folder / "model.safetensors.index.json"


@pytest.mark.parametrize(
    "name",
    ["../secret.safetensors", "/etc/x.safetensors", "sub/x.safetensors", "..", "",
     "a\\b.safetensors", "C:x.safetensors", "x\0.safetensors", "passwd", 7, None, ["x"],
     "a\nb\x1b[31m/x.safetensors"],
)  # fmt: skip
def test_names_in_an_index_are_no_paths(tmp_path, name):
    folder = tmp_path / "model"
    _, index = shards(folder)
    tiny_gpt2(tmp_path / "other")
    (tmp_path / "other" / "model.safetensors").rename(tmp_path / "secret.safetensors")
    data = json.loads(index.read_text())
    data["weight_map"]["transformer.ln_f.bias"] = name
    index.write_text(json.dumps(data))
    message = refusal(folder)
    assert (
        "expected a file name without a path" in message
        or "expected the name of a .safetensors file" in message
    )
    assert "\x1b" not in message


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data.pop("weight_map"), "weight_map is missing"),
        (lambda data: data.update(weight_map=[]), "weight_map is missing"),
        (lambda data: data["weight_map"].update(more="gone.safetensors"), "the index names 'gone.safetensors', which is missing"),
        (lambda data: data["weight_map"].update(more="model-00001-of-00003.safetensors"), "missing from the files that the index names: more"),
    ],
)  # fmt: skip
def test_an_index_that_is_wrong(tmp_path, change, words):
    _, index = shards(tmp_path)
    data = json.loads(index.read_text())
    change(data)
    index.write_text(json.dumps(data))
    message = refusal(tmp_path)
    assert words in message and "model.safetensors.index.json" in message


def test_a_tensor_in_two_shards(tmp_path):
    shards(tmp_path)
    first, second = sorted(tmp_path.glob("*.safetensors"))[:2]
    both = load_file(first) | load_file(second)
    second.unlink()
    save_file(both, second)
    assert "tensors also in another file" in refusal(tmp_path)


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "inputs.jsonl.gz"])
def test_links_out_of_the_folder_are_refused(tmp_path, name):
    folder = tmp_path / "model"
    tiny_gpt2(folder)
    (folder / "inputs.jsonl.gz").touch()
    (folder / name).rename(tmp_path / name)
    (folder / name).symlink_to(f"../{name}")
    message = refusal(folder)
    assert f"'{name}' is a link that leaves its folder" in message and "Copy" in message


def test_links_within_the_folder_are_fine(tmp_path):
    tiny_gpt2(tmp_path)
    (tmp_path / "model.safetensors").rename(tmp_path / "weights-v2")
    (tmp_path / "model.safetensors").symlink_to("weights-v2")
    assert load_checkpoint(tmp_path).format == "huggingface"


def test_a_folder_that_is_itself_a_link_is_fine(tmp_path):
    tiny_gpt2(tmp_path / "real")
    (tmp_path / "link").symlink_to("real")
    assert load_checkpoint(tmp_path / "link").name == "real"


@pytest.mark.parametrize("name", ["config.json", "model.safetensors"])
@pytest.mark.parametrize("what", ["loop", "dangling", "folder", "fifo"])
def test_what_is_no_plain_file_is_refused(tmp_path, name, what):
    tiny_gpt2(tmp_path)
    path = tmp_path / name
    path.unlink()
    if what == "folder":
        path.mkdir()
    elif what == "fifo":
        os.mkfifo(path)
    else:
        path.symlink_to(name if what == "loop" else "absent")
    assert f"'{name}'" in refusal(tmp_path)


# Damage at random.


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    folder = tmp_path_factory.mktemp("small")
    options = {"n_layer": 1, "n_head": 1, "n_embd": 4, "n_positions": 4, "vocab_size": 5}
    tiny_gpt2(folder / "safetensors", **options)
    tiny_gpt2(folder / "bin", weights="bin", **options)
    return folder


def check_damaged(folder, name, draw, whole):
    raw = bytearray(whole)
    for place in draw(st.lists(st.integers(0, len(whole) - 1), max_size=4)):
        raw[place] ^= draw(st.integers(1, 255))
    raw = raw[: draw(st.just(len(whole)) | st.integers(0, len(whole)))]
    # A new file each time: another checkpoint may still have the old one mapped.
    (folder / name).unlink()
    (folder / name).write_bytes(raw)
    try:
        checkpoint = load_checkpoint(folder)
    except Gpt2cError as error:
        assert "\n" not in str(error) and str(folder) in str(error)
    else:
        shapes = {name: array.shape for name, array in checkpoint.tensors.items()}
        assert shapes["wte.weight"] == (5, 4) and shapes["h.0.mlp.c_fc.weight"] == (4, 16)
        assert len(shapes) == 16


@settings(max_examples=400, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_damaged_safetensors_file_loads_or_is_refused(small, data):
    folder = small / "safetensors"
    kept = folder / "kept"
    if not kept.exists():
        kept.write_bytes((folder / "model.safetensors").read_bytes())
    check_damaged(folder, "model.safetensors", data.draw, kept.read_bytes())


@settings(max_examples=150, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_damaged_pickle_loads_or_is_refused(small, data):
    folder = small / "bin"
    kept = folder / "kept"
    if not kept.exists():
        kept.write_bytes((folder / "pytorch_model.bin").read_bytes())
    check_damaged(folder, "pytorch_model.bin", data.draw, kept.read_bytes())


header_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(max_size=4)
    | st.sampled_from(["F32", "F16", "BF16", "I64"]),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)  # fmt: skip


@settings(max_examples=200, deadline=None, derandomize=True)
@given(field=st.sampled_from(["dtype", "shape", "data_offsets", "more"]), value=header_values)
@example(field="shape", value=[2**62, 2**62])
@example(field="data_offsets", value=[0, 2**63])
def test_a_header_that_lies_is_refused(small, field, value):
    folder = small / "safetensors"
    path = folder / "model.safetensors"
    if not (folder / "kept").exists():
        (folder / "kept").write_bytes(path.read_bytes())
    raw = (folder / "kept").read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + length])
    entry = header["transformer.wte.weight"]
    if entry.get(field) == value:
        return
    entry[field] = value
    changed = json.dumps(header).encode()
    path.unlink()
    path.write_bytes(len(changed).to_bytes(8, "little") + changed + raw[8 + length :])
    try:
        checkpoint = load_checkpoint(folder)
    except Gpt2cError as error:
        assert "\n" not in str(error)
    else:
        assert field == "more" and checkpoint.tensors["wte.weight"].shape == (5, 4)
