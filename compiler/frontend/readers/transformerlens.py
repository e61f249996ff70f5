"""Reads state dicts of TransformerLens: one matrix per head, LayerNorms perhaps folded away."""

import dataclasses
import math
import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ...errors import Gpt2cError
from ..config import Config, Fields, choose_readout
from ..files import plain_file, read_json, show
from .huggingface import drop_equal_unembedding
from .source import Source
from .tensors import Shape, Stored, constant, gather

ASSUMED = (
    "No TransformerLens config beside the weights: computed with gelu_new, a LayerNorm epsilon of "
    "1e-5 and scores divided by sqrt(head_dim), as in GPT-2."
)
ASSUMED_FOLDED = "LayerNorms without gain and bias: taken to be folded into what follows them."

BUFFER = re.compile(r"blocks\.\d+\.attn\.(mask|IGNORE)")

_ATTENTION = ("W_Q", "W_K", "W_V", "W_O", "b_Q", "b_K", "b_V", "b_O")

# Settings under which a model isn't a GPT-2, with the values that are fine.
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


def read_transformerlens(
    path: Path, stored: Mapping[str, Stored], *, readout: str | None = None
) -> Source:
    """Turns a TransformerLens state dict into a GPT-2 under Hugging Face's names.

    The sizes are the tensors' own. A JSON file beside the weights (their name with .json, else
    config.json) says the rest: act_fn, eps, use_attn_scale, attn_scale and
    scale_attn_by_inverse_layer_idx; settings that make it another architecture are refused.

    Raises:
        Gpt2cError: the config or the weights aren't those of a GPT-2.
    """
    stored = {name: tensor for name, tensor in stored.items() if not BUFFER.fullmatch(name)}
    settings = _settings(path)
    config = _config(path, stored, settings, readout)
    shapes = _shapes(config)
    norms = [name for name in shapes if re.search(r"ln(1|2|_final)\.", name)]
    found, dtype = gather(stored, shapes, optional=norms, where=path)
    notes: tuple[str, ...] = () if settings else (ASSUMED,)
    if not settings and not all(name in found for name in norms):
        notes += (ASSUMED_FOLDED,)
    tensors = _converted(found, config)
    config = dataclasses.replace(config, tied=drop_equal_unembedding(tensors))
    return Source("transformerlens", path.parent, (path,), config, tensors, dtype, notes)


def _settings(path: Path) -> Fields | None:
    beside = plain_file(path.parent, f"{path.stem}.json")
    if beside is not None:
        return Fields(read_json(beside), beside)
    beside = plain_file(path.parent, "config.json")
    if beside is not None and is_settings(data := read_json(beside)):
        return Fields(data, beside)
    return None


def is_settings(data: object) -> bool:
    """Whether a parsed config.json has TransformerLens's names."""
    return isinstance(data, Mapping) and "d_model" in data and "act_fn" in data


def _config(
    path: Path, stored: Mapping[str, Stored], settings: Fields | None, readout: str | None
) -> Config:
    vocab, width = _dims(path, stored, "embed.W_E", 2)
    context, _ = _dims(path, stored, "pos_embed.W_pos", 2)
    heads, _, head_dim = _dims(path, stored, "blocks.0.attn.W_Q", 3)
    _, inner = _dims(path, stored, "blocks.0.mlp.W_in", 2)
    names = (name.split(".") for name in stored)
    layers = len({parts[1] for parts in names if parts[0] == "blocks" and len(parts) > 2})
    if heads * head_dim != width:
        raise Gpt2cError(
            f"{heads} heads of {head_dim} don't make up the width {width}, as GPT-2's do",
            where=path,
        )
    fields = settings or Fields({"act_fn": "gelu_new"}, path)
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
    return Config(
        layers=layers,
        heads=heads,
        width=width,
        inner=inner,
        vocab=vocab,
        context=context,
        activation=fields.activation("act_fn", None),
        epsilon=fields.epsilon("eps", 1e-5),
        scale_attention=fields.flag("use_attn_scale", True),
        scale_by_layer=fields.flag("scale_attn_by_inverse_layer_idx", False),
        tied=False,
        readout=choose_readout(readout, []),
        eos=None,
        bos=None,
    )


def _dims(path: Path, stored: Mapping[str, Stored], name: str, rank: int) -> Shape:
    if name not in stored:
        raise Gpt2cError(f"{name} is missing, which every GPT-2 has", where=path)
    shape = stored[name].shape
    if len(shape) != rank or 0 in shape:
        raise Gpt2cError(
            f"{name} has the shape {list(shape)}, expected {rank} sizes above 0", where=path
        )
    return shape


def _refuse_unsupported(fields: Fields, head_dim: int) -> None:
    for name, fine in REQUIRED.items():
        value = fields.data.get(name, fine[0])
        if not any(
            value == one and isinstance(value, bool) == isinstance(one, bool) for one in fine
        ):
            raise fields.error(f"{name} is {show(value)}, which isn't a GPT-2")
    scale = fields.data.get("attn_scale", -1)
    known = scale in (None, -1) or not fields.flag("use_attn_scale", True)
    if not known and not (
        isinstance(scale, int | float) and math.isclose(scale, math.sqrt(head_dim), rel_tol=1e-6)
    ):
        raise fields.error(
            f"attn_scale is {show(scale)}; gpt2c supports the square root of d_head alone"
        )


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
            **{f"attn.W_{part}": (heads, width, head_dim) for part in "QKV"},
            **{f"attn.b_{part}": (heads, head_dim) for part in "QKV"},
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


def _converted(found: Mapping[str, np.ndarray], config: Config) -> dict[str, np.ndarray]:
    width = config.width

    def norm(ours: str, theirs: str) -> dict[str, np.ndarray]:
        gain, bias = found.get(f"{theirs}.w"), found.get(f"{theirs}.b")
        return {
            f"{ours}.weight": constant((width,), 1) if gain is None else gain,
            f"{ours}.bias": constant((width,), 0) if bias is None else bias,
        }

    tensors = {"wte.weight": found["embed.W_E"], "wpe.weight": found["pos_embed.W_pos"]}
    for layer in range(config.layers):
        theirs, ours = f"blocks.{layer}", f"h.{layer}"
        attention = {name: found[f"{theirs}.attn.{name}"] for name in _ATTENTION}
        columns = [
            attention[f"W_{part}"].transpose(1, 0, 2).reshape(width, width) for part in "QKV"
        ]
        biases = [attention[f"b_{part}"].reshape(width) for part in "QKV"]
        tensors |= norm(f"{ours}.ln_1", f"{theirs}.ln1") | {
            f"{ours}.attn.c_attn.weight": np.concatenate(columns, axis=1),
            f"{ours}.attn.c_attn.bias": np.concatenate(biases),
            f"{ours}.attn.c_proj.weight": attention["W_O"].reshape(width, width),
            f"{ours}.attn.c_proj.bias": attention["b_O"],
        }
        tensors |= norm(f"{ours}.ln_2", f"{theirs}.ln2") | {
            f"{ours}.mlp.c_fc.weight": found[f"{theirs}.mlp.W_in"],
            f"{ours}.mlp.c_fc.bias": found[f"{theirs}.mlp.b_in"],
            f"{ours}.mlp.c_proj.weight": found[f"{theirs}.mlp.W_out"],
            f"{ours}.mlp.c_proj.bias": found[f"{theirs}.mlp.b_out"],
        }
    tensors |= norm("ln_f", "ln_final") | {"lm_head.weight": found["unembed.W_U"].T}
    # TransformerLens always has this bias; where it is zero, GPT-2 has none.
    if found["unembed.b_U"].any():
        tensors["lm_head.bias"] = found["unembed.b_U"]
    return tensors
