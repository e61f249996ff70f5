"""The weight store: named, immutable float32 tensors, known by the hash of their content."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import Gpt2cError

CHUNK = 1 << 22  # numbers that a check handles at a time, which bounds its memory


@dataclass(frozen=True, eq=False)
class Tensor:
    """A read-only float32 array; equal to another if the shape and every bit are."""

    array: np.ndarray

    def __post_init__(self) -> None:
        if self.array.dtype != np.float32 or not self.array.flags.c_contiguous:
            raise TypeError("a weight must be a C-contiguous float32 array")
        self.array.flags.writeable = False

    @cached_property
    def digest(self) -> str:
        """The first 16 hex digits of the SHA-256 of shape and content."""
        sha = hashlib.sha256(str(self.array.shape).encode())
        sha.update(self.array.reshape(-1).view(np.uint8).data)
        return sha.hexdigest()[:16]

    @cached_property
    def finite(self) -> bool:
        """Whether no number is NaN or infinite."""
        flat = self.array.reshape(-1)
        return all(
            bool(np.isfinite(flat[start : start + CHUNK]).all())
            for start in range(0, flat.size, CHUNK)
        )

    @property
    def shape(self) -> tuple[int, ...]:
        return self.array.shape

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tensor):
            return NotImplemented
        return self is other or (self.shape == other.shape and self.digest == other.digest)

    def __hash__(self) -> int:
        return hash((self.shape, self.digest))


class AbsentTensor(Tensor):
    """A tensor of which only shape and hash are known: the text was parsed without weights."""

    def __init__(self, shape: tuple[int, ...], digest: str) -> None:
        object.__setattr__(self, "_shape", shape)
        object.__setattr__(self, "digest", digest)

    @property
    def array(self) -> np.ndarray:
        raise Gpt2cError(
            "the weights of this program are not available, only its text",
            hint="Name the program's folder or the checkpoint instead.",
        )

    @property
    def finite(self) -> bool:
        return True

    @property
    def shape(self) -> tuple[int, ...]:
        return self._shape  # type: ignore[attr-defined, no-any-return]


class Weights(Mapping[str, Tensor]):
    """Tensors by name. A changed store shares all unchanged tensors."""

    def __init__(self, tensors: Mapping[str, Tensor] | None = None) -> None:
        self._tensors = dict(sorted((tensors or {}).items()))

    def __getitem__(self, name: str) -> Tensor:
        return self._tensors[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tensors)

    def __len__(self) -> int:
        return len(self._tensors)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Weights) and self._tensors == other._tensors

    __hash__ = None  # type: ignore[assignment]

    def updated(self, arrays: Mapping[str, np.ndarray]) -> "Weights":
        """A store in which ``arrays`` are added, or replace the tensors of the same name."""
        new = {
            name: Tensor(np.ascontiguousarray(array, dtype=np.float32))
            for name, array in arrays.items()
        }
        return Weights({**self._tensors, **new})

    def only(self, names: set[str]) -> "Weights":
        """The store with only the named tensors."""
        return Weights({name: tensor for name, tensor in self._tensors.items() if name in names})
