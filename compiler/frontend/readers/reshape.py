"""Brings stored tensors into the form of Hugging Face's GPT-2: joined, and as [in, out]."""

import re
from collections.abc import Mapping, Sequence

import numpy as np

from ...errors import Gpt2cError
from .tensors import Stored

MATRIX = re.compile(r"h\.\d+\.(attn\.(c_attn|c_proj)|mlp\.(c_fc|c_proj))\.weight")
PART = re.compile(r"h\.(\d+)\.attn\.([qkv])(?:\.(\d+))?\.(weight|bias)")


def is_linear(stored: Mapping[str, Stored]) -> bool:
    """Whether matrices are stored as [out, in], as in nn.Linear: c_attn tells the two apart."""
    joint = stored.get("h.0.attn.c_attn.weight")
    return joint is not None and len(joint.shape) == 2 and joint.shape[0] == 3 * joint.shape[1]


def from_linear(stored: Mapping[str, Stored]) -> dict[str, Stored]:
    """The tensors with all matrices of the blocks transposed."""
    return {
        name: transposed(tensor) if MATRIX.fullmatch(name) else tensor
        for name, tensor in stored.items()
    }


def transposed(tensor: Stored) -> Stored:
    """A matrix with its axes exchanged; a view of the stored one."""
    read = tensor.read
    return Stored(tensor.where, tensor.shape[::-1], tensor.dtype, lambda: read().T)


def without_batch(tensor: Stored) -> Stored:
    """A [1, rows, columns] tensor as a matrix; any other as it is."""
    read = tensor.read
    if len(tensor.shape) != 3 or tensor.shape[0] != 1:
        return tensor
    return Stored(tensor.where, tensor.shape[1:], tensor.dtype, lambda: read()[0])


def joined(stored: Mapping[str, Stored]) -> tuple[dict[str, Stored], int | None]:
    """Join queries, keys and values, and their heads, into c_attn as [out, in].

    Returns:
        The tensors, and the number of heads if they are stored apart.

    Raises:
        Gpt2cError: the layers, or the parts of one, don't agree with each other.
    """
    rest: dict[str, Stored] = {}
    parts: dict[tuple[int, str], dict[tuple[str, int], Stored]] = {}
    heads: set[int] = set()
    for name, tensor in stored.items():
        match = PART.fullmatch(name)
        if match is None:
            rest[name] = tensor
            continue
        layer, letter, head, kind = match.groups()
        if head is not None:
            heads.add(int(head))
        parts.setdefault((int(layer), kind), {})[letter, int(head or 0)] = tensor
    count = len(heads) or 1
    for (layer, kind), group in parts.items():
        order = [(letter, head) for letter in "qkv" for head in range(count)]
        if set(order) != set(group):
            where = next(iter(group.values())).where
            raise Gpt2cError(
                f"layer {layer} has not one query, key and value {kind} per head", where=where
            )
        rest[f"h.{layer}.attn.c_attn.{kind}"] = _stacked([group[key] for key in order])
    return rest, len(heads) or None


def _stacked(tensors: Sequence[Stored]) -> Stored:
    first = tensors[0]
    if not first.shape or any(tensor.shape != first.shape for tensor in tensors):
        raise Gpt2cError("queries, keys and values have different shapes", where=first.where)
    shape = (len(tensors) * first.shape[0], *first.shape[1:])
    dtypes = {tensor.dtype for tensor in tensors}
    dtype = first.dtype if len(dtypes) == 1 else "float32"
    if unsupported := dtypes - {"float32", "float16", "bfloat16"}:
        dtype = sorted(unsupported)[0]

    def read() -> np.ndarray:
        return np.concatenate([tensor.read() for tensor in tensors])

    return Stored(first.where, shape, dtype, read)
