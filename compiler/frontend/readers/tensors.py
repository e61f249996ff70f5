"""Weights as they lie in files, and the checks that they pass before anything else sees them."""

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

# How many numbers are looked at in one go, so that a check takes no memory to speak of.
CHUNK = 2**20


@dataclass(frozen=True)
class Stored:
    """One tensor of a file: what the file says of it, and how to read it.

    Attributes:
        where: the file that it is in.
        shape, dtype: as stored.
        read: gives it as float32, memory-mapped where it is stored so.
    """

    where: Path
    shape: Shape
    dtype: str
    read: Callable[[], np.ndarray]


def merge(parts: Iterable[Mapping[str, Stored]]) -> dict[str, Stored]:
    """The tensors of several files together.

    Raises:
        Gpt2cError: a tensor is in two of them.
    """
    merged: dict[str, Stored] = {}
    for part in parts:
        if twice := set(merged) & set(part):
            where = next(iter(part.values())).where
            raise Gpt2cError(f"tensors that another file has too: {listing(twice)}", where=where)
        merged.update(part)
    return merged


def rename(stored: Mapping[str, Stored], new_name: Callable[[str], str]) -> dict[str, Stored]:
    """The same tensors under other names.

    Raises:
        Gpt2cError: two of them would get the same name.
    """
    renamed: dict[str, Stored] = {}
    for name, tensor in stored.items():
        key = new_name(name)
        if key in renamed:
            raise Gpt2cError(f"two tensors for {listing([key])}", where=tensor.where)
        renamed[key] = tensor
    return renamed


def check_layers(stored: Mapping[str, Stored], layers: int, block: str, where: object) -> None:
    """Raises Gpt2cError where the names `{block}.N.*` aren't those of so many layers.

    Done before any list of expected names is made: its length is the config's word alone.
    """
    parts = [name.split(".", 2) for name in stored if name.startswith(f"{block}.")]
    found = {part[1] for part in parts if len(part) == 3 and part[1].isdecimal()}
    if layers != len(found):
        raise Gpt2cError(
            f"the config says {layers} layers, but the weights have {len(found)}", where=where
        )


def gpt2_shapes(config: Config) -> dict[str, Shape]:
    """The tensors of a GPT-2 and their shapes, without the unembedding's."""
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
        for part, shape in block.items():
            shapes[f"h.{layer}.{part}.weight"] = shape
            shapes[f"h.{layer}.{part}.bias"] = shape[-1:]
    return {**shapes, "ln_f.weight": (width,), "ln_f.bias": (width,)}


def gather(
    stored: Mapping[str, Stored],
    shapes: Mapping[str, Shape],
    *,
    optional: Iterable[str] = (),
    where: object,
) -> tuple[dict[str, np.ndarray], str]:
    """Reads exactly the tensors that are expected.

    Args:
        stored: all that the files hold, but for buffers that are known to be no weights.
        shapes: the expected names and shapes, in the order of the result.
        optional: names that may be missing.
        where: named in errors.

    Returns:
        The tensors in float32, and the dtype in which they are stored.

    Raises:
        Gpt2cError: tensors are missing or unexpected, or one has another shape, a dtype that isn't
            supported, or a value that isn't finite.
    """
    if missing := set(shapes) - set(stored) - set(optional):
        held = f"it has {listing(stored)}" if stored else "it has none"
        raise Gpt2cError(f"tensors are missing: {listing(missing)} ({held})", where=where)
    if extra := set(stored) - set(shapes):
        raise Gpt2cError(
            f"tensors that a GPT-2 doesn't have: {listing(extra)}",
            where=where,
            hint="They would be ignored, so the program wouldn't be this model.",
        )
    names = [name for name in shapes if name in stored]
    for name in names:
        tensor, expected = stored[name], shapes[name]
        if tensor.shape != expected:
            raise Gpt2cError(
                f"{name} has the shape {list(tensor.shape)}, expected {list(expected)}",
                where=tensor.where,
                hint="The config and the weights don't belong together.",
            )
        if tensor.dtype not in DTYPES:
            raise Gpt2cError(
                f"{name} is stored as {tensor.dtype}",
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
            f"{name} holds {nans} NaN and {infinite} infinite values",
            where=stored.where,
            hint="The file is damaged, or the training went wrong.",
        )
    return array


def constant(shape: Shape, value: float) -> np.ndarray:
    """What a format leaves out."""
    return np.full(shape, value, np.float32)


def chunks(array: np.ndarray) -> Iterable[np.ndarray]:
    """The array in slices of about CHUNK numbers along its first axis: views, nothing copied."""
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
