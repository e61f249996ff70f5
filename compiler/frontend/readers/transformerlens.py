"""Reads TransformerLens state dicts: one matrix per head, LayerNorms folded or not."""

import dataclasses
import math
import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ...errors import Gpt2cError
from ..config import Config, Fields, choose_readout
from ..files import plain_file, read_json, show
from ..load_options import LoadOptions
from .huggingface import drop_equal_unembedding
from .sizes import activation_of, chosen_activation, chosen_heads
from .source import Source
from .tensors import Shape, Stored, constant, gather

USUAL = (
    "No TransformerLens config beside the weights: a LayerNorm epsilon of 1e-5 and scores divided "
    "by sqrt(head_dim), as in GPT-2."
)
ASSUMED_FOLDED = "LayerNorms without gain and bias: assumed to be folded into the next weights."

BUFFER = re.compile(r"blocks\.\d+\.attn\.(mask|IGNORE)")

_ATTENTION = ("W_Q", "W_K", "W_V", "W_O", "b_Q", "b_K", "b_V", "b_O")

# Settings that GPT-2 requires, with their allowed values.
REQUIRED: dict[str, tuple[object, ...]] = {
    "normalization_type": ("LN", "LNPre"),
    "positional_embedding_type": ("standard",),
    "attention_dir": ("causal",),
    "attn_only": (False,),
    "parallel_attn_mlp": (False,),
    "gated_mlp": (False,),
    "final_rms": (False,),
    "use_local_attn": (False,),
    "post_embedding_ln": (False,),
    "use_normalization_before_and_after": (False,),
    "n_key_value_heads": (None,),
    "num_experts": (None,),
    "attn_types": (None,),
    "output_logits_soft_cap": (-1, 0, None),
    "attn_scores_soft_cap": (-1, 0, None),
}


def is_transformerlens(names: object) -> bool:
    """Whether these are the names of a TransformerLens state dict."""
    return isinstance(names, Mapping) and "embed.W_E" in names


def read_transformerlens(path: Path, stored: Mapping[str, Stored], options: LoadOptions) -> Source:
    """Convert a TransformerLens state dict to a GPT-2 with Hugging Face's names.

    The tensors give the sizes. A JSON file beside the weights (their name with .json, else
    config.json) gives act_fn, eps, use_attn_scale, attn_scale and
    scale_attn_by_inverse_layer_idx; settings of other architectures are refused.

    Raises:
        Gpt2cError: the config or the weights aren't those of a GPT-2.
    """
    stored = {name: tensor for name, tensor in stored.items() if not BUFFER.fullmatch(name)}
    settings = _settings(path)
    config, assumptions = _config(path, stored, settings, options)
    shapes = _shapes(config)
    norms = [name for name in shapes if re.search(r"ln(1|2|_final)\.", name)]
    arrays, dtype = gather(stored, shapes, optional=norms, where=path)
    notes: tuple[str, ...] = () if settings else (USUAL,)
    if not settings and not all(name in arrays for name in norms):
        assumptions += (ASSUMED_FOLDED,)
    tensors = _convert(arrays, config)
    config = dataclasses.replace(config, tied=drop_equal_unembedding(tensors))
    return Source(
        "transformerlens", path.parent, (path,), config, tensors, dtype, notes, assumptions
    )


def _settings(path: Path) -> Fields | None:
    beside = plain_file(path.parent, f"{path.stem}.json")
    if beside is not None:
        return Fields(read_json(beside), beside)
    beside = plain_file(path.parent, "config.json")
    if beside is not None and is_settings(data := read_json(beside)):
        return Fields(data, beside)
    return None


def is_settings(data: object) -> bool:
    """Whether a parsed config.json has TransformerLens's keys."""
    return isinstance(data, Mapping) and "d_model" in data and "act_fn" in data


def _config(
    path: Path, stored: Mapping[str, Stored], settings: Fields | None, options: LoadOptions
) -> tuple[Config, tuple[str, ...]]:
    vocab, width = _dims(path, stored, "embed.W_E", 2)
    context, _ = _dims(path, stored, "pos_embed.W_pos", 2)
    heads, _, head_dim = _dims(path, stored, "blocks.0.attn.W_Q", 3)
    _, inner = _dims(path, stored, "blocks.0.mlp.W_in", 2)
    names = (name.split(".") for name in stored)
    layers = len({parts[1] for parts in names if parts[0] == "blocks" and len(parts) > 2})
    if heads * head_dim != width:
        raise Gpt2cError(
            f"{heads} heads of {head_dim} dimensions don't add up to the width {width}",
            where=path,
        )
    fields = settings or Fields({}, path)
    chosen_heads(heads, options)
    assumptions: tuple[str, ...] = ()
    if settings:
        activation = chosen_activation(fields.activation("act_fn", None), options)
    else:
        activation, assumptions = activation_of([], options, default="gelu_new", code="GPT-2")
    sizes = {
        "n_layers": layers,
        "n_heads": heads,
        "d_head": head_dim,
        "d_model": width,
        "d_mlp": inner,
        "d_vocab": vocab,
        "n_ctx": context,
    }
    for name, size in sizes.items():
        if fields.data.get(name) not in (None, -1, size):
            raise fields.error(f"{name} is {show(fields.data[name])}, but the weights have {size}")
    _refuse_unsupported(fields, head_dim)
    config = Config(
        layers=layers,
        heads=heads,
        width=width,
        inner=inner,
        vocab=vocab,
        context=context,
        activation=activation,
        epsilon=fields.epsilon("eps", 1e-5),
        scale_attention=fields.flag("use_attn_scale", True),
        scale_by_layer=fields.flag("scale_attn_by_inverse_layer_idx", False),
        tied=False,
        readout=choose_readout(options.readout, []),
        eos=None,
        bos=None,
    )
    return config, assumptions


def _dims(path: Path, stored: Mapping[str, Stored], name: str, rank: int) -> Shape:
    if name not in stored:
        raise Gpt2cError(f"{name} is missing", where=path)
    shape = stored[name].shape
    if len(shape) != rank or 0 in shape:
        raise Gpt2cError(
            f"{name}: expected {rank} sizes above 0, got shape {list(shape)}", where=path
        )
    return shape


def _refuse_unsupported(fields: Fields, head_dim: int) -> None:
    for name, allowed in REQUIRED.items():
        value = fields.data.get(name, allowed[0])
        if not any(
            value == other and isinstance(value, bool) == isinstance(other, bool)
            for other in allowed
        ):
            raise fields.error(f"{name} is {show(value)}, which isn't a GPT-2")
    scale = fields.data.get("attn_scale", -1)
    unused = scale in (None, -1) or not fields.flag("use_attn_scale", True)
    if not unused and not (
        isinstance(scale, int | float) and math.isclose(scale, math.sqrt(head_dim), rel_tol=1e-6)
    ):
        raise fields.error(f"attn_scale: expected the square root of d_head, got {show(scale)}")


def _shapes(config: Config) -> dict[str, Shape]:
    width, heads, head_dim = config.width, config.heads, config.head_dim
    shapes: dict[str, Shape] = {
        "embed.W_E": (config.vocab, width),
        "pos_embed.W_pos": (config.context, width),
    }
    for layer in range(config.layers):
        block: dict[str, Shape] = {
            "ln1.w": (width,),
            "ln1.b": (width,),
            **{f"attn.W_{name}": (heads, width, head_dim) for name in "QKV"},
            **{f"attn.b_{name}": (heads, head_dim) for name in "QKV"},
            "attn.W_O": (heads, head_dim, width),
            "attn.b_O": (width,),
            "ln2.w": (width,),
            "ln2.b": (width,),
            "mlp.W_in": (width, config.inner),
            "mlp.b_in": (config.inner,),
            "mlp.W_out": (config.inner, width),
            "mlp.b_out": (width,),
        }
        shapes |= {f"blocks.{layer}.{name}": shape for name, shape in block.items()}
    return shapes | {
        "ln_final.w": (width,),
        "ln_final.b": (width,),
        "unembed.W_U": (width, config.vocab),
        "unembed.b_U": (config.vocab,),
    }


def _convert(arrays: Mapping[str, np.ndarray], config: Config) -> dict[str, np.ndarray]:
    width = config.width

    def norm(target: str, source: str) -> dict[str, np.ndarray]:
        gain, bias = arrays.get(f"{source}.w"), arrays.get(f"{source}.b")
        return {
            f"{target}.weight": constant((width,), 1) if gain is None else gain,
            f"{target}.bias": constant((width,), 0) if bias is None else bias,
        }

    tensors = {"wte.weight": arrays["embed.W_E"], "wpe.weight": arrays["pos_embed.W_pos"]}
    for layer in range(config.layers):
        source, target = f"blocks.{layer}", f"h.{layer}"
        attention = {name: arrays[f"{source}.attn.{name}"] for name in _ATTENTION}
        columns = [
            attention[f"W_{name}"].transpose(1, 0, 2).reshape(width, width) for name in "QKV"
        ]
        biases = [attention[f"b_{name}"].reshape(width) for name in "QKV"]
        tensors |= norm(f"{target}.ln_1", f"{source}.ln1") | {
            f"{target}.attn.c_attn.weight": np.concatenate(columns, axis=1),
            f"{target}.attn.c_attn.bias": np.concatenate(biases),
            f"{target}.attn.c_proj.weight": attention["W_O"].reshape(width, width),
            f"{target}.attn.c_proj.bias": attention["b_O"],
        }
        tensors |= norm(f"{target}.ln_2", f"{source}.ln2") | {
            f"{target}.mlp.c_fc.weight": arrays[f"{source}.mlp.W_in"],
            f"{target}.mlp.c_fc.bias": arrays[f"{source}.mlp.b_in"],
            f"{target}.mlp.c_proj.weight": arrays[f"{source}.mlp.W_out"],
            f"{target}.mlp.c_proj.bias": arrays[f"{source}.mlp.b_out"],
        }
    tensors |= norm("ln_f", "ln_final") | {"lm_head.weight": arrays["unembed.W_U"].T}
    # TransformerLens always stores this bias; zeros mean that there is none.
    if arrays["unembed.b_U"].any():
        tensors["lm_head.bias"] = arrays["unembed.b_U"]
    return tensors
