"""The sizes and options of a GPT-2 model, read from its config.json."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import Gpt2cError
from .files import read_json, show

READOUTS = ("argmax", "multilabel")

# The names in transformers of the activation functions that gpt2c supports.
ACTIVATIONS = {
    "gelu_new": "gelu_new",
    "gelu_pytorch_tanh": "gelu_new",
    "gelu_python_tanh": "gelu_new",
    "gelu_accurate": "gelu_new",
    "gelu_fast": "gelu_new",
    "gelu": "gelu",
    "gelu_python": "gelu",
    "relu": "relu",
}

SUPPORTED = (
    'gpt2c reads GPT-2 models: a Hugging Face folder ("model_type": "gpt2"), '
    "a nanoGPT ckpt.pt, a minGPT, makemore or other raw state dict, or a TransformerLens state dict"
)

# The token, or tokens, after which generation ends.
Stop = int | tuple[int, ...] | None
MANY_ENDS = 1000

# Bounds every size, so that a product of two fits in 64 bits.
LARGEST = 2**31 - 1


@dataclass(frozen=True)
class Config:
    """A GPT-2 model without its weights: sizes and options.

    Attributes:
        layers, heads, width, inner, vocab, context: sizes; `inner` is the number of neurons per
            layer, `context` the number of positions.
        activation: "gelu_new" (the tanh formula), "gelu" (exact) or "relu".
        epsilon: the constant that LayerNorm adds to the variance.
        scale_attention: whether scores are divided by sqrt(head_dim).
        scale_by_layer: whether scores of layer l, from 0, are divided by l + 1.
        tied: whether the unembedding is the token embedding.
        readout: "argmax" (the next token) or "multilabel" (every token with logit > 0).
        eos, bos: ids of the end and the begin token; None if the vocabulary has none.
        ends: all end tokens, `eos` first, if there are several; else empty.
    """

    layers: int
    heads: int
    width: int
    inner: int
    vocab: int
    context: int
    activation: str
    epsilon: float
    scale_attention: bool
    scale_by_layer: bool
    tied: bool
    readout: str
    eos: int | None
    bos: int | None
    ends: tuple[int, ...] = ()

    @property
    def stop(self) -> Stop:
        """The token, or tokens, after which generation ends."""
        return self.ends or self.eos

    @property
    def head_dim(self) -> int:
        return self.width // self.heads


def read_config(path: Path, *, readout: str | None = None) -> Config:
    """Read a Hugging Face config.json of `model_type: gpt2`.

    Missing options have GPT-2's defaults, as in transformers. `tied` is the config's claim, which
    the reader checks against the weights.

    Args:
        path: the file.
        readout: "argmax" or "multilabel"; by default "multilabel" if an entry of `architectures`
            contains BCE (binary cross entropy), else "argmax".

    Raises:
        Gpt2cError: the file isn't JSON, isn't of a GPT-2, or has an invalid or unsupported option.
    """
    return parse_config(read_json(path), where=path, readout=readout)


def parse_config(data: object, *, where: object, readout: str | None = None) -> Config:
    """`read_config` for parsed JSON; `where` is named in errors."""
    fields = Fields(data, where)
    architectures = _architectures(fields)
    model_type = fields.data.get("model_type")
    if model_type != "gpt2":
        kind = f"model_type {show(model_type)}, architectures {show(architectures)}"
        raise fields.error(f"expected a GPT-2 model, got {kind}", SUPPORTED)
    _refuse_unsupported(fields)

    width = fields.size("n_embd", 768, "hidden_size")
    heads = fields.size("n_head", 12, "num_attention_heads")
    check_heads(width, heads, where)
    vocab = fields.size("vocab_size", 50257)
    ends = end_tokens(fields, fields.data.get("eos_token_id", 50256), vocab)
    inner = 4 * width if fields.data.get("n_inner") is None else fields.size("n_inner", 0)
    return Config(
        layers=fields.size("n_layer", 12, "num_hidden_layers"),
        heads=heads,
        width=width,
        inner=inner,
        vocab=vocab,
        context=_context(fields),
        activation=fields.activation("activation_function", "gelu_new"),
        epsilon=fields.epsilon("layer_norm_epsilon", 1e-5),
        scale_attention=fields.flag("scale_attn_weights", True),
        scale_by_layer=fields.flag("scale_attn_by_inverse_layer_idx", False),
        tied=fields.flag("tie_word_embeddings", True),
        readout=choose_readout(readout, architectures),
        eos=ends[0] if ends else None,
        bos=fields.token("bos_token_id", vocab),
        ends=ends if len(ends) > 1 else (),
    )


def end_tokens(fields: "Fields", value: object, vocab: int) -> tuple[int, ...]:
    """The end tokens that a setting names: an id, a list of ids, or null.

    Raises:
        Gpt2cError: it is none of these.
    """
    values = [] if value is None else value if isinstance(value, list) else [value]
    numbers = [n for n in values if isinstance(n, int) and not isinstance(n, bool)]
    if len(numbers) < len(values) or len(values) > MANY_ENDS:
        raise fields.error(f"eos_token_id: expected a token id, a list or null, got {show(value)}")
    return tuple(dict.fromkeys(number for number in numbers if 0 <= number < vocab))


def choose_readout(readout: str | None, architectures: list[str]) -> str:
    """The requested readout, or else the one that the names of the architecture imply.

    Raises:
        Gpt2cError: the requested readout is unknown.
    """
    if readout is None:
        return "multilabel" if any("BCE" in name for name in architectures) else "argmax"
    if readout not in READOUTS:
        raise Gpt2cError(
            f"unknown readout {show(readout)}", hint=f"Choose one of {', '.join(READOUTS)}."
        )
    return readout


def check_heads(width: int, heads: int, where: object) -> None:
    """Raise Gpt2cError if the heads don't divide the width evenly."""
    if width % heads:
        raise Gpt2cError(f"{heads} heads don't divide the width {width} evenly", where=where)


class Fields:
    """Typed reads of a JSON object's fields; errors name the field and the expected value."""

    def __init__(self, data: object, where: object) -> None:
        self.where = where
        if not isinstance(data, Mapping):
            raise self.error(f"expected a JSON object, got {show(data)}")
        self.data: Mapping[str, Any] = data

    def error(self, what: str, hint: str | None = None) -> Gpt2cError:
        return Gpt2cError(what, where=self.where, hint=None if hint is None else f"{hint}.")

    def size(self, name: str, default: int | None, alias: str | None = None) -> int:
        value = self.data.get(name)
        other = self.data.get(alias) if alias else None
        if value is None:
            name, value = (alias or name, other) if other is not None else (name, default)
            if value is None:
                raise self.error(f"{name} is missing")
        elif other is not None and other != value:
            raise self.error(f"{name} is {show(value)}, but {alias} is {show(other)}")
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LARGEST:
            raise self.error(f"{name}: expected an integer from 1 to {LARGEST}, got {show(value)}")
        return value

    def flag(self, name: str, default: bool) -> bool:
        value = self.data.get(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.error(f"{name}: expected true or false, got {show(value)}")
        return value

    def epsilon(self, name: str, default: float) -> float:
        value = self.data.get(name, default)
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not 0 < value < 1 or not math.isfinite(value):
            raise self.error(f"{name}: expected a number between 0 and 1, got {show(value)}")
        return float(value)

    def activation(self, name: str, default: str | None) -> str:
        value = self.data.get(name, default)
        if not isinstance(value, str) or value not in ACTIVATIONS:
            raise self.error(
                f"{name} is {show(value)}, which gpt2c doesn't support",
                f"Supported: {', '.join(sorted(set(ACTIVATIONS.values())))} "
                f"(also named {', '.join(sorted(set(ACTIVATIONS) - {'gelu', 'relu'}))})",
            )
        return ACTIVATIONS[value]

    def token(self, name: str, vocab: int) -> int | None:
        # transformers writes GPT-2's 50256 also into small models, where no token has that id.
        value = self.data.get(name, 50256)
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.error(f"{name}: expected one token id or null, got {show(value)}")
        return value if 0 <= value < vocab else None


def _architectures(fields: Fields) -> list[str]:
    value = fields.data.get("architectures")
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise fields.error(f"architectures: expected a list of names, got {show(value)}")
    return value


def _context(fields: Fields) -> int:
    # n_positions takes precedence; configs of 2019 may have only n_ctx.
    if all(fields.data.get(name) is None for name in ("n_positions", "max_position_embeddings")):
        return fields.size("n_ctx", 1024)
    return fields.size("n_positions", 1024, "max_position_embeddings")


def _refuse_unsupported(fields: Fields) -> None:
    for name in ("add_cross_attention", "is_encoder_decoder"):
        if fields.flag(name, False):
            raise fields.error(f"{name} is true, which gpt2c doesn't support", SUPPORTED)
    for name, remedy in {
        "pruned_heads": "Save the model with all of its heads",
        "quantization_config": "Save the weights as float32, float16 or bfloat16 first",
    }.items():
        if fields.data.get(name):
            raise fields.error(f"{name} is set, which gpt2c doesn't support", remedy)
