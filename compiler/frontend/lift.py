"""Checkpoint → Program, exactly: one node for every head, one row for every neuron."""

import math

import numpy as np

from ..ir import (
    OV,
    QK,
    Constant,
    Graph,
    Head,
    Mlp,
    Neuron,
    Node,
    Norm,
    PositionEmbedding,
    Program,
    Ref,
    Shape,
    Source,
    Step,
    TokenEmbedding,
    Unembed,
    Weights,
    count_numbers,
    count_parts,
    verify,
)
from .checkpoint import Checkpoint


def lift(checkpoint: Checkpoint) -> Program:
    """The program of a checkpoint, without any simplification.

    Attention matrices are split into heads, stored as rows along the residual stream: weight block
    ``L0.qk`` is [heads, 2, head_dim, width] (query and key directions), ``L0.ov`` likewise (value
    and output directions), ``L0.w_in`` and ``L0.w_out`` are [inner, width]. Tensors that already
    have this layout are shared with the checkpoint, not copied.
    """
    config, tensors = checkpoint.config, checkpoint.tensors
    arrays: dict[str, np.ndarray] = {
        "token": tensors["wte.weight"],
        "position": tensors["wpe.weight"],
        "final.gain": tensors["ln_f.weight"],
        "final.bias": tensors["ln_f.bias"],
    }
    nodes: list[Node] = [TokenEmbedding(Ref("token")), PositionEmbedding(Ref("position"))]
    for layer in range(config.layers):
        arrays |= _layer_arrays(checkpoint, layer)
        nodes += _layer_nodes(checkpoint, layer)
    table, bias = Ref("token"), None
    if not config.tied:
        table, arrays["unembed"] = Ref("unembed"), tensors["lm_head.weight"]
    if "lm_head.bias" in tensors:
        bias, arrays["unembed_bias"] = Ref("unembed_bias"), tensors["lm_head.bias"]
    norm = Norm(centre=True, gain=Ref("final.gain"), bias=Ref("final.bias"))
    nodes.append(Unembed(table, bias, config.readout, norm))

    program = Program(
        name=checkpoint.name,
        shape=Shape(
            config.layers,
            config.heads,
            config.width,
            config.vocab,
            config.context,
            config.epsilon,
            config.bos,
            config.eos,
            config.ends,
        ),
        source=Source(checkpoint.format, checkpoint.dtype, checkpoint.fingerprint),
        vocabulary=checkpoint.vocabulary,
        core=Graph(tuple(nodes)),
        weights=Weights().updated(arrays),
    )
    parts = count_parts(program.core)
    numbers = sum(count_numbers(program, program.core).values())
    step = Step("lift", parts, parts, numbers, numbers, lossy=False)
    return verify(Program(**{**program.__dict__, "history": (step,)}))


def _layer_arrays(checkpoint: Checkpoint, layer: int) -> dict[str, np.ndarray]:
    config = checkpoint.config
    h, d, w = config.heads, config.head_dim, config.width

    def tensor(name: str) -> np.ndarray:
        return checkpoint.tensors[f"h.{layer}.{name}"]

    # c_attn holds queries, keys and values side by side: [w, 3 * h * d].
    joint = tensor("attn.c_attn.weight").T.reshape(3, h, d, w)
    joint_bias = tensor("attn.c_attn.bias").reshape(3, h, d)
    output = tensor("attn.c_proj.weight").reshape(h, d, w)
    qk, ov = np.empty((h, 2, d, w), np.float32), np.empty((h, 2, d, w), np.float32)
    qk[:, 0], qk[:, 1] = joint[0], joint[1]
    ov[:, 0], ov[:, 1] = joint[2], output
    return {
        f"L{layer}.attention.gain": tensor("ln_1.weight"),
        f"L{layer}.attention.bias": tensor("ln_1.bias"),
        f"L{layer}.qk": qk,
        f"L{layer}.query_bias": joint_bias[0],
        f"L{layer}.key_bias": joint_bias[1],
        f"L{layer}.ov": ov,
        f"L{layer}.value_bias": joint_bias[2],
        f"L{layer}.attention_constant": tensor("attn.c_proj.bias"),
        f"L{layer}.mlp.gain": tensor("ln_2.weight"),
        f"L{layer}.mlp.bias": tensor("ln_2.bias"),
        f"L{layer}.w_in": tensor("mlp.c_fc.weight").T,
        f"L{layer}.b_in": tensor("mlp.c_fc.bias"),
        f"L{layer}.w_out": tensor("mlp.c_proj.weight"),
        f"L{layer}.mlp_constant": tensor("mlp.c_proj.bias"),
    }


def _layer_nodes(checkpoint: Checkpoint, layer: int) -> list[Node]:
    config, block = checkpoint.config, f"L{layer}"
    scale = 1 / math.sqrt(config.head_dim) if config.scale_attention else 1.0
    if config.scale_by_layer:
        scale /= layer + 1

    def norm(sublayer: str) -> Norm:
        return Norm(
            centre=True, gain=Ref(f"{block}.{sublayer}.gain"), bias=Ref(f"{block}.{sublayer}.bias")
        )

    nodes: list[Node] = [
        Head(
            f"{block}H{head}",
            layer,
            QK(
                Ref(f"{block}.qk", head),
                Ref(f"{block}.query_bias", head),
                Ref(f"{block}.key_bias", head),
                scale,
            ),
            OV(Ref(f"{block}.ov", head), Ref(f"{block}.value_bias", head)),
            norm("attention"),
        )
        for head in range(config.heads)
    ]
    nodes.append(
        Constant(f"{block}.attention", layer, "attention", Ref(f"{block}.attention_constant"))
    )
    nodes.append(
        Mlp(
            block,
            layer,
            Ref(f"{block}.w_in"),
            Ref(f"{block}.b_in"),
            Ref(f"{block}.w_out"),
            config.activation,
            tuple(Neuron(f"{block}N{row}") for row in range(config.inner)),
            norm("mlp"),
        )
    )
    nodes.append(Constant(f"{block}.mlp", layer, "mlp", Ref(f"{block}.mlp_constant")))
    return nodes
