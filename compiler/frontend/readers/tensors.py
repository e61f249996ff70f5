"""Tensors stored in files, and the checks that they must pass before they are used."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...errors import Gpt2cError
from ..config import Config
from ..files import listing

Shape = tuple[int, ...]
DTYPES = ("float32", "float16", "bfloat16")

# Numbers that a check handles at a time, which bounds its memory.
CHUNK = 2**20


@dataclass(frozen=True)
class Stored:
    """A tensor of a file that is not read yet.

    Attributes:
        where: the file.
        shape, dtype: as stored.
        read: reads it as float32; memory-mapped if it is stored as float32.
    """

    where: Path
    shape: Shape
    dtype: str
    read: Callable[[], np.ndarray]


def merge(shards: Iterable[Mapping[str, Stored]]) -> dict[str, Stored]:
    """The tensors of several files.

    Raises:
        Gpt2cError: two files have the same tensor.
    """
    merged: dict[str, Stored] = {}
    for shard in shards:
        if duplicates := set(merged) & set(shard):
            where = next(iter(shard.values())).where
            raise Gpt2cError(f"tensors also in another file: {listing(duplicates)}", where=where)
        merged.update(shard)
    return merged


def rename(stored: Mapping[str, Stored], new_name: Callable[[str], str]) -> dict[str, Stored]:
    """The same tensors under other names.

    Raises:
        Gpt2cError: two tensors would get the same name.
    """
    renamed: dict[str, Stored] = {}
    for name, tensor in stored.items():
        key = new_name(name)
        if key in renamed:
            raise Gpt2cError(f"two tensors with the name {listing([key])}", where=tensor.where)
        renamed[key] = tensor
    return renamed


def check_layers(stored: Mapping[str, Stored], layers: int, block: str, where: object) -> None:
    """Raise Gpt2cError if the names `{block}.N.*` aren't those of `layers` layers.

    Call it before listing the expected names: the config alone determines their number.
    """
    splits = [name.split(".", 2) for name in stored if name.startswith(f"{block}.")]
    numbers = {split[1] for split in splits if len(split) == 3 and split[1].isdecimal()}
    if layers != len(numbers):
        raise Gpt2cError(
            f"the config says {layers} layers, but the weights have {len(numbers)}", where=where
        )


def gpt2_shapes(config: Config) -> dict[str, Shape]:
    """The names and shapes of the tensors of a GPT-2, without the unembedding."""
    width, inner = config.width, config.inner
    shapes: dict[str, Shape] = {
        "wte.weight": (config.vocab, width),
        "wpe.weight": (config.context, width),
    }
    for layer in range(config.layers):
        block = {
            "ln_1": (width,),
            "attn.c_attn": (width, 3 * width),
            "attn.c_proj": (width, width),
            "ln_2": (width,),
            "mlp.c_fc": (width, inner),
            "mlp.c_proj": (inner, width),
        }
        for module, shape in block.items():
            shapes[f"h.{layer}.{module}.weight"] = shape
            shapes[f"h.{layer}.{module}.bias"] = shape[-1:]
    return {**shapes, "ln_f.weight": (width,), "ln_f.bias": (width,)}


def gather(
    stored: Mapping[str, Stored],
    shapes: Mapping[str, Shape],
    *,
    optional: Iterable[str] = (),
    where: object,
) -> tuple[dict[str, np.ndarray], str]:
    """Read exactly the expected tensors.

    Args:
        stored: all tensors of the files, except known buffers.
        shapes: the expected names and shapes, in the order of the result.
        optional: names that may be missing.
        where: named in errors.

    Returns:
        The tensors in float32, and their stored dtype.

    Raises:
        Gpt2cError: tensors are missing or unexpected, or one has a wrong shape, an unsupported
            dtype, or a value that isn't finite.
    """
    if missing := set(shapes) - set(stored) - set(optional):
        content = f"it has {listing(stored)}" if stored else "it has none"
        raise Gpt2cError(f"tensors are missing: {listing(missing)} ({content})", where=where)
    if extra := set(stored) - set(shapes):
        raise Gpt2cError(
            f"tensors that a GPT-2 doesn't have: {listing(extra)}",
            where=where,
            hint="Ignoring them would change the model.",
        )
    names = [name for name in shapes if name in stored]
    for name in names:
        tensor, expected = stored[name], shapes[name]
        if tensor.shape != expected:
            raise Gpt2cError(
                f"{name}: expected shape {list(expected)}, got {list(tensor.shape)}",
                where=tensor.where,
                hint="The config doesn't belong to these weights.",
            )
        if tensor.dtype not in DTYPES:
            raise Gpt2cError(
                f"{name} has the unsupported dtype {tensor.dtype}",
                where=tensor.where,
                hint=f"Save the weights as {', '.join(DTYPES[:-1])} or {DTYPES[-1]}.",
            )
    dtypes = Counter(stored[name].dtype for name in names)
    tensors = {name: _finite(name, stored[name]) for name in names}
    return tensors, next(iter(dtypes)) if len(dtypes) == 1 else "mixed"


def _finite(name: str, stored: Stored) -> np.ndarray:
    array = stored.read()
    nans = infinite = 0
    for chunk in chunks(array):
        if not np.isfinite(chunk).all():
            nans += int(np.isnan(chunk).sum())
            infinite += int(np.isinf(chunk).sum())
    if nans or infinite:
        raise Gpt2cError(
            f"{name} has {nans} NaN and {infinite} infinite values",
            where=stored.where,
            hint="The file is damaged, or the training diverged.",
        )
    return array


def constant(shape: Shape, value: float) -> np.ndarray:
    """A tensor of one value, for weights that a format omits."""
    return np.full(shape, value, np.float32)


def chunks(array: np.ndarray) -> Iterable[np.ndarray]:
    """Views of about CHUNK numbers of the array, along its first axis."""
    if array.ndim == 0 or array.size <= CHUNK:
        yield array
        return
    rows = max(1, CHUNK * len(array) // array.size)
    for start in range(0, len(array), rows):
        yield array[start : start + rows]


def equal(left: np.ndarray, right: np.ndarray) -> bool:
    """Whether two arrays have the same shape and values."""
    if left.shape != right.shape:
        return False
    return all(np.array_equal(a, b) for a, b in zip(chunks(left), chunks(right)))
