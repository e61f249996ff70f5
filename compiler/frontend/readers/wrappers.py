"""Undoes what training code wraps around a model: dictionaries in files, prefixes of names."""

from collections.abc import Mapping

from .tensors import Stored, rename

# Entries under which training code saves the state dict, in the order of preference.
ENTRIES = ("state_dict", "model_state_dict", "model", "state", "module", "net", "weights")
# Modules that data parallelism, compilation and sharding put between a module and its parent.
TRANSPARENT = frozenset(
    ("module", "_module", "_orig_mod", "_fsdp_wrapped_module", "_checkpoint_wrapped_module")
)
# Attributes under which training code holds the model.
OUTER = frozenset(("model", "transformer", "net", "network", "gpt", "lm", "backbone"))
# Dictionaries nest no deeper than this.
DEPTH = 4


def state_of(data: object, depth: int = DEPTH) -> object:
    """The state dict within the result of torch.load; the data itself if there is none.

    Training code saves it under names such as ``state_dict`` (Lightning), ``model_state_dict`` or
    ``state``, beside the optimizer's state.
    """
    if not isinstance(data, Mapping) or _is_state(data) or not depth:
        return data
    for entry in ENTRIES:
        inner = data.get(entry)
        if isinstance(inner, Mapping) and _is_state(state := state_of(inner, depth - 1)):
            return state
    return data


def _is_state(data: object) -> bool:
    import torch

    return (
        isinstance(data, Mapping)
        and bool(data)
        and all(isinstance(value, torch.Tensor) for value in data.values())
    )


def plain_name(name: str) -> str:
    """The name of a tensor without wrappers: ``module.transformer.wte.weight`` → ``wte.weight``."""
    parts = [part for part in name.split(".") if part not in TRANSPARENT]
    while len(parts) > 1 and parts[0] in OUTER:
        parts = parts[1:]
    return ".".join(parts) or name


def unwrapped(stored: Mapping[str, Stored]) -> dict[str, Stored]:
    """The tensors under their names without wrappers.

    Raises:
        Gpt2cError: two tensors would get the same name.
    """
    return rename(stored, plain_name)
