"""The sizes of a model from the shapes of its weights, and the few that shapes don't tell."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import Gpt2cError
from ..config import ACTIVATIONS, LARGEST, Config, Fields, choose_readout
from ..files import plain_file, read_json, show
from ..load_options import LoadOptions
from .tensors import Shape, Stored

# The models that minGPT's configuration names: layers, heads, width.
MINGPT = {
    "openai-gpt": (12, 12, 768),
    "gpt2": (12, 12, 768),
    "gpt2-medium": (24, 16, 1024),
    "gpt2-large": (36, 20, 1280),
    "gpt2-xl": (48, 25, 1600),
    "gopher-44m": (8, 16, 512),
    "gpt-mini": (6, 6, 192),
    "gpt-micro": (4, 4, 128),
    "gpt-nano": (3, 3, 48),
}
# What settings call the number of heads, and the other sizes of `Config`.
HEADS = ("n_head", "n_heads", "num_heads", "num_attention_heads", "heads")
SIZES = {
    "layers": ("n_layer", "n_layers", "num_layers", "num_hidden_layers"),
    "width": ("n_embd", "n_embed", "emb_dim", "hidden_size", "d_model"),
    "vocab": ("vocab_size",),
    "context": ("block_size", "context_length", "n_positions"),
}
ACTIVATION = ("activation_function", "activation", "act_fn", "hidden_act")
# Entries of a file or a config.json under which settings are saved.
SECTIONS = (
    "model_args",
    "model_config",
    "config",
    "hyper_parameters",
    "model",
    "args",
    "GPT_CONFIG",
)


@dataclass(frozen=True)
class Settings:
    """Settings that were saved with a model, and the place to name in errors."""

    where: str
    fields: Mapping[str, Any]


def settings_beside(path: Path, data: object) -> list[Settings]:
    """The settings in the result of torch.load, and in config.json beside the file."""
    sources: list[tuple[str, object]] = [(str(path), data)]
    if config := plain_file(path.parent, "config.json"):
        sources.append((str(config), read_json(config)))
    settings = []
    for where, source in sources:
        if not isinstance(source, Mapping):
            continue
        sections = [source.get(name) for name in SECTIONS] + [source]
        settings += [
            Settings(where, section)
            for section in sections
            if isinstance(section, Mapping) and _says_something(section)
        ]
    return settings


def _says_something(section: Mapping[str, Any]) -> bool:
    return any(name in section for name in (*HEADS, *ACTIVATION, "model_type"))


def sizes_of(
    stored: Mapping[str, Stored],
    settings: Iterable[Settings],
    options: LoadOptions,
    *,
    heads: int | None,
    where: Path,
) -> Config:
    """The config of weights with Hugging Face's names and shapes; its activation is a placeholder.

    Args:
        heads: the number of heads, if the names of the tensors tell it.

    Raises:
        Gpt2cError: the shapes aren't those of a GPT-2, settings contradict them, or nothing tells
            the number of heads.
    """
    vocab, width = _dims(stored, "wte.weight", where)
    context, _ = _dims(stored, "wpe.weight", where)
    _, inner = _dims(stored, "h.0.mlp.c_fc.weight", where)
    layers = len({name.split(".")[1] for name in stored if name.startswith("h.")})
    sizes = {"layers": layers, "width": width, "vocab": vocab, "context": context}
    for section in settings:
        _check_sizes(section, sizes)
        heads = _heads_of(section, heads)
    if options.heads is not None and heads not in (None, options.heads):
        raise Gpt2cError(
            f"{options.heads} heads, but the checkpoint says {heads}",
            where="--heads",
            hint="Omit it.",
        )
    heads = heads or options.heads
    if heads is None:
        raise Gpt2cError(
            "nothing says how many attention heads the model has",
            where=where,
            hint=f"Give --heads N ({_divisors(width)} divide the width {width}), or put the "
            "model's config.json beside the weights.",
        )
    if width % heads:
        raise Gpt2cError(f"{heads} heads don't divide the width {width} evenly", where=where)
    return Config(
        layers=layers,
        heads=heads,
        width=width,
        inner=inner,
        vocab=vocab,
        context=context,
        activation="gelu_new",
        epsilon=1e-5,
        scale_attention=True,
        scale_by_layer=False,
        tied=True,
        readout=choose_readout(options.readout, []),
        eos=None,
        bos=None,
    )


def activation_of(
    settings: Iterable[Settings], options: LoadOptions, *, default: str, code: str
) -> tuple[str, tuple[str, ...]]:
    """The activation, and what was assumed about it.

    Args:
        default: the activation of the code that wrote the checkpoint.
        code: that code, for the user.

    Raises:
        Gpt2cError: it isn't supported, or the option contradicts the settings.
    """
    stated = None
    for section in settings:
        for name in ACTIVATION:
            if section.fields.get(name) is not None:
                stated = Fields(section.fields, section.where).activation(name, None)
    if stated is not None:
        return chosen_activation(stated, options), ()
    if options.activation is not None:
        return options.activation, ()
    return default, (
        f"The checkpoint does not store its activation: assumed {default}, as in {code}; "
        "--activation says it.",
    )


def chosen_activation(stated: str, options: LoadOptions) -> str:
    """The activation that a file states; an option that contradicts it is an error."""
    if options.activation not in (None, stated):
        raise Gpt2cError(
            f"{options.activation}, but the checkpoint says {stated}",
            where="--activation",
            hint="Omit it.",
        )
    return stated


def chosen_heads(stated: int, options: LoadOptions) -> int:
    """The number of heads that a file states; an option that contradicts it is an error."""
    if options.heads not in (None, stated):
        raise Gpt2cError(
            f"{options.heads} heads, but the checkpoint says {stated}",
            where="--heads",
            hint="Omit it.",
        )
    return stated


def supported_activation(name: str | None) -> str | None:
    """The canonical name of an activation that a user asks for.

    Raises:
        Gpt2cError: it isn't supported.
    """
    if name is not None and name not in ACTIVATIONS:
        raise Gpt2cError(
            f"unknown activation {show(name)}",
            where="--activation",
            hint=f"Choose one of {', '.join(sorted(set(ACTIVATIONS.values())))}.",
        )
    return None if name is None else ACTIVATIONS[name]


def _dims(stored: Mapping[str, Stored], name: str, where: Path) -> Shape:
    if name not in stored:
        raise Gpt2cError(f"tensors are missing: {name}", where=where)
    shape = stored[name].shape
    if len(shape) != 2 or not all(0 < size <= LARGEST for size in shape):
        raise Gpt2cError(f"{name}: expected a matrix, got shape {list(shape)}", where=where)
    return shape


def _check_sizes(section: Settings, sizes: Mapping[str, int]) -> None:
    fields = Fields(section.fields, section.where)
    for size, names in SIZES.items():
        for name in names:
            value = section.fields.get(name)
            if value is not None and value != sizes[size]:
                raise fields.error(f"{name} is {show(value)}, but the weights have {sizes[size]}")


def _heads_of(section: Settings, known: int | None) -> int | None:
    fields = Fields(section.fields, section.where)
    counts = {fields.size(name, None) for name in HEADS if section.fields.get(name) is not None}
    model = section.fields.get("model_type")
    if not counts and isinstance(model, str) and model in MINGPT:
        counts = {MINGPT[model][1]}
    if len(counts | ({known} if known else set())) > 1:
        raise fields.error("the number of heads contradicts itself")
    return counts.pop() if counts else known


def _divisors(width: int) -> str:
    divisors = [n for n in range(1, min(width, 64) + 1) if width % n == 0]
    return ", ".join(map(str, divisors))
