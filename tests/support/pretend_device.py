"""A pretend device, ``elsewhere``: its tensors live on the CPU, behind torch's back.

A tensor of this device holds a tensor of the CPU, and every operation runs on the latter, so that
results are those of the CPU bit by bit, gradients included. As on a real device, an operation on
tensors of both devices fails, and so does NumPy. Stricter than CUDA, indices and masks must be on
the device, too.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import torch
from torch import Tensor
from torch.utils import backend_registration

NAME = "elsewhere"
OPERATIONS: Counter[str] = Counter()  # on the device so far, by name
CROSSING = ("aten::copy_", "aten::_to_copy", "aten::_copy_from")  # from one device to another


class Elsewhere(Tensor):
    """A tensor on the pretend device. ``inner``: the tensor on the CPU that holds its values."""

    inner: Tensor
    __torch_function__ = torch._C._disabled_torch_function_impl

    @staticmethod
    def __new__(cls, inner: Tensor) -> "Elsewhere":
        wrapper = torch.Tensor._make_wrapper_subclass(
            cls,
            inner.shape,
            strides=inner.stride(),
            storage_offset=inner.storage_offset(),
            dtype=inner.dtype,
            device=f"{NAME}:0",
        )
        wrapper.inner = inner
        return wrapper

    @classmethod
    def __torch_dispatch__(
        cls,
        operation: Any,
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        return _run(operation, *args, **(kwargs or {}))

    def tolist(self) -> Any:
        """As of any tensor; torch refuses it for subclasses."""
        return self.cpu().tolist()

    # torch makes tensors of lists of indices where no subclass can follow.
    def __getitem__(self, index: Any) -> Tensor:
        chosen: Tensor = Tensor.__getitem__(self, _on_device(index))
        return chosen

    def __setitem__(self, index: Any, value: Any) -> None:
        Tensor.__setitem__(self, _on_device(index), value)

    def __repr__(self, *, tensor_contents: Any = None) -> str:
        return f"{NAME}: {self.inner!r}"

    @property
    def data(self) -> Tensor:
        """As of any tensor."""
        values: Tensor = Tensor.data.__get__(self)
        return values

    @data.setter
    def data(self, values: "Elsewhere") -> None:
        self.inner = values.inner
        Tensor.data.__set__(self, values)


def _on_device(index: Any) -> Any:
    """An index with tensors on the device in place of lists."""
    if isinstance(index, tuple):
        return tuple(_on_device(each) for each in index)
    return torch.tensor(index).to(NAME) if isinstance(index, list) else index


class _Module(backend_registration._DummyBackendModule):
    def get_amp_supported_dtype(self) -> list[torch.dtype]:
        return [torch.bfloat16]


_library = torch.library.Library("_", "IMPL")


@cache
def pretend_device() -> str:
    """Register the device with torch, once in a process; return its name."""
    backend_registration._setup_privateuseone_for_python_backend(NAME, _Module())
    _library.fallback(_run, "PrivateUse1")
    plain = torch.tensor

    def tensor(data: Any, *, device: Any = None, **options: Any) -> Tensor:
        # torch makes these where no subclass can follow.
        made = plain(data, **options)
        return made if device is None else made.to(device)

    torch.tensor = tensor
    return NAME


def _run(operation: Any, *args: Any, **kwargs: Any) -> Any:
    """Run an operation on the inner tensors."""
    name = operation._schema.name
    OPERATIONS[name] += 1
    device = kwargs.get("device")
    if device is not None:
        kwargs["device"] = torch.device("cpu")
    outer: dict[int, Elsewhere] = {}  # the arguments that are on the device, by what they hold

    def inner(value: Any) -> Any:
        if isinstance(value, Elsewhere):
            outer[id(value.inner)] = value
            return value.inner
        if name not in CROSSING and isinstance(value, Tensor) and value.dim():
            raise RuntimeError(
                f"{operation}: expected all tensors on one device, got {NAME} and cpu"
            )
        if isinstance(value, torch.Generator):
            raise RuntimeError(f"{operation}: expected a generator of {NAME}, got one of cpu")
        return value

    def wrapped(value: Any) -> Any:
        if not isinstance(value, Tensor):
            return value
        same = outer.get(id(value))  # an argument that was changed in place
        return Elsewhere(value) if same is None else same

    # Views of weights must not become inference tensors, which torch could not mark as views.
    with torch.inference_mode(False), torch.no_grad():
        result = operation(*_each(inner, args), **_each(inner, kwargs))
        if name == "aten::copy_":
            return args[0]
        to_cpu = device is not None and torch.device(device).type == "cpu"
        return result if to_cpu else _each(wrapped, result)


def _each(change: Callable[[Any], Any], value: Any) -> Any:
    """The value with each leaf of its tuples, lists and dicts changed."""
    if isinstance(value, tuple | list):
        return type(value)([_each(change, item) for item in value])
    if isinstance(value, dict):
        return {key: _each(change, item) for key, item in value.items()}
    return change(value)
