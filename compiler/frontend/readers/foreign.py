"""Names what is not a checkpoint that gpt2c reads, and says what to do about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...errors import Gpt2cError
from ..files import listing

CONVERT = (
    "Load the model in transformers, call save_pretrained(DIR, safe_serialization=True), and name "
    "that folder."
)
MERGE = "Merge it first (merge_and_unload() in peft, then save_pretrained), and name that folder."


@dataclass(frozen=True)
class Kind:
    """A format that gpt2c does not read.

    Attributes:
        what: what the file is.
        hint: what to do.
        magic: the first bytes of such files.
        suffixes: the ends of their names.
    """

    what: str
    hint: str
    magic: tuple[bytes, ...] = ()
    suffixes: tuple[str, ...] = ()


LFS = Kind(
    "a git-lfs pointer instead of the file itself",
    "Run git lfs pull in the repository, or download the file.",
    (b"version https://git-lfs",),
)
HTML = Kind(
    "a web page instead of the file itself", "Download the file again.", (b"<!DOCTYPE", b"<html")
)
KINDS = (
    LFS,
    HTML,
    Kind("a GGUF file", "Name the checkpoint that it was converted from.", (b"GGUF",), (".gguf",)),
    Kind(
        "a GGML file",
        "Name the checkpoint that it was converted from.",
        (b"lmgg", b"tjgg", b"fmgg"),
        (".ggml",),
    ),
    Kind(
        "a checkpoint of llm.c",
        "llm.c's dev/eval/export_hf.py writes a folder that gpt2c reads.",
        ((20240326).to_bytes(4, "little"), (20240325).to_bytes(4, "little")),
    ),
    Kind("an ONNX graph", "Name the checkpoint that it was exported from.", (), (".onnx",)),
    Kind(
        "TensorFlow weights",
        f"Convert them: from_pretrained(DIR, from_tf=True). {CONVERT}",
        (b"\x89HDF",),
        (".h5", ".hdf5", ".index", ".meta", ".pb", ".keras"),
    ),
    Kind(
        "Flax weights",
        f"Convert them: from_pretrained(DIR, from_flax=True). {CONVERT}",
        (),
        (".msgpack",),
    ),
    Kind("numpy arrays", CONVERT, (b"\x93NUMPY",), (".npz", ".npy")),
    Kind("a pickle", "Save the state dict with torch.save.", (), (".pkl", ".pickle", ".joblib")),
    Kind(
        "an archive",
        "Unpack it, and name the folder.",
        (b"\x1f\x8b", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ"),
        (".zip", ".gz", ".tar", ".tgz", ".xz", ".7z"),
    ),
)
# Marks of weights that are stored as integers with scales.
QUANTIZED = (
    "qweight", "qzeros", "scales", "g_idx", "SCB", "weight_format", "absmax", "quant_map",
    "quant_state", "zero_point", "_packed_params", "weight_scale",
)  # fmt: skip


def refuse_kind(path: Path) -> None:
    """Raise Gpt2cError if the first bytes of a file, or its name, are of a format in KINDS."""
    try:
        with open(path, "rb") as file:
            head = file.read(32)
    except OSError:
        return
    for kind in KINDS:
        if head.startswith(kind.magic) or (path.suffix and path.name.endswith(kind.suffixes)):
            raise Gpt2cError(f"expected a checkpoint, got {kind.what}", where=path, hint=kind.hint)


def refuse_adapter(folder: Path, names: Iterable[str]) -> None:
    """Raise Gpt2cError if a folder has a LoRA adapter, alone or beside a full model."""
    names = set(names)
    if not names & {"adapter_config.json", "adapter_model.safetensors", "adapter_model.bin"}:
        return
    if "config.json" in names:
        raise Gpt2cError(
            "an adapter (LoRA) beside the model, which gpt2c does not apply",
            where=folder,
            hint=f"{MERGE} To compile the model without it, move the adapter's files away.",
        )
    raise Gpt2cError("an adapter (LoRA) without its model", where=folder, hint=MERGE)


def refuse_tensors(names: Mapping[str, object], where: Path) -> None:
    """Raise Gpt2cError if these are the tensors of an adapter, or of quantized weights."""
    if any(".lora_" in f".{name}" or "lora_A" in name for name in names):
        raise Gpt2cError("the weights have an adapter (LoRA)", where=where, hint=MERGE)
    if any(name.rpartition(".")[2] in QUANTIZED for name in names):
        raise Gpt2cError(
            "quantized weights, which gpt2c does not read",
            where=where,
            hint="Name the checkpoint as float32, float16 or bfloat16, before quantization.",
        )


def refuse_folder(folder: Path, names: list[str]) -> None:
    """Raise Gpt2cError for a folder without weights if its content tells what it is."""
    inner = [name for name in names if (folder / name).is_dir()]
    steps = [name for name in inner if name.startswith(("checkpoint-", "step-", "step_", "epoch"))]
    if steps:
        last = max(steps, key=lambda name: (len(name), name))
        raise Gpt2cError(
            f"no weights in this folder, but in folders of it: {listing(steps)}",
            where=folder,
            hint=f"Name one of them: {folder / last}.",
        )
    if any(name.endswith((".index", ".meta")) or ".data-0000" in name for name in names):
        raise Gpt2cError(
            "expected a checkpoint, got TensorFlow weights",
            where=folder,
            hint=f"Convert them with transformers. {CONVERT}",
        )
    for name in names:
        path = folder / name
        if path.is_file() and not name.endswith((".json", ".txt", ".md")):
            refuse_kind(path)
    nested = [name for name in inner if (folder / name / "config.json").is_file()]
    if nested:
        raise Gpt2cError(
            f"no weights in this folder, but in folders of it: {listing(nested)}",
            where=folder,
            hint=f"Name one of them: {folder / nested[0]}.",
        )
