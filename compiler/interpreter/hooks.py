"""TransformerLens's names of activations, beside the names of parts.

==============================  ==========================================================
``hook_embed``                  ``tok``
``hook_pos_embed``              ``pos``
``blocks.0.hook_resid_pre``     ``stream.1``, what the heads of layer 0 read
``blocks.0.hook_resid_mid``     ``stream.2``, what the neurons of layer 0 read
``blocks.0.hook_resid_post``    ``stream.3``, or ``stream`` after the last layer
``blocks.0.attn.hook_pattern``  the patterns of the layer's heads, [batch, heads, t, t]
``blocks.0.attn.hook_z``        what the layer's heads move, [batch, t, heads, d]
``blocks.0.attn.hook_result``   the outputs of the layer's heads, [batch, t, heads, w]
``blocks.0.mlp.hook_post``      ``L0.neurons``
``blocks.0.hook_mlp_out``       ``L0``, without the layer's constant
``ln_final.hook_normalized``    ``stream.read``
==============================  ==========================================================

Heads and neurons are those of the program: one that was pruned has no place in the tensors.
"""

import re
from collections.abc import Iterable

import torch
from torch import Tensor

from ..errors import Gpt2cError
from ..ir import Graph

FIXED = {
    "hook_embed": "tok",
    "hook_pos_embed": "pos",
    "ln_final.hook_normalized": "stream.read",
}
BLOCK = re.compile(r"blocks\.(\d+)\.([\w.]+)")


def activations_of(graph: Graph, name: str, layers: int) -> tuple[list[str], int | None]:
    """The activations that a name stands for, and the dimension along which to stack several.

    A name that is not TransformerLens's stands for itself.
    """
    if name in FIXED:
        return [FIXED[name]], None
    match = BLOCK.fullmatch(name)
    if match is None:
        return [name], None
    layer, hook = int(match[1]), match[2]
    heads = [head.name for head in graph.layer_heads(layer)]
    after = "stream" if layer == layers - 1 else f"stream.{2 * layer + 3}"
    match hook:
        case "hook_resid_pre" | "hook_resid_mid":
            return [f"stream.{2 * layer + (1 if hook == 'hook_resid_pre' else 2)}"], None
        case "hook_resid_post":
            return [after], None
        case "mlp.hook_post":
            return [f"L{layer}.neurons"], None
        case "hook_mlp_out":
            return [f"L{layer}"], None
        case "attn.hook_pattern" if heads:
            return [f"{head}.pattern" for head in heads], 1
        case "attn.hook_z" if heads:
            return [f"{head}.moved" for head in heads], 2
        case "attn.hook_result" if heads:
            return heads, 2
    return [name], None


def single_activation(graph: Graph, name: str, layers: int) -> str:
    """The activation that a name stands for.

    Raises:
        Gpt2cError: it stands for those of several heads.
    """
    members, dim = activations_of(graph, name, layers)
    if dim is not None:
        raise Gpt2cError(
            f"expected one activation to edit, got {name!r}",
            hint=f"Edit those of its heads: {', '.join(members)}.",
        )
    return members[0]


class Names:
    """The requested names of a run, and the activations to record for them."""

    def __init__(self, graph: Graph, names: Iterable[str], layers: int) -> None:
        self.members = {name: activations_of(graph, name, layers) for name in names}

    @property
    def activations(self) -> set[str]:
        return {each for members, _ in self.members.values() for each in members}

    def collect(self, kept: dict[str, Tensor]) -> dict[str, Tensor]:
        """What was recorded, under the requested names."""
        return {
            name: kept[members[0]]
            if dim is None
            else torch.stack([kept[member] for member in members], dim)
            for name, (members, dim) in self.members.items()
        }
