"""Small programs made by hand, of numbers that are exact: their hashes are the same everywhere."""

import random
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
from gpt2c.frontend import Checkpoint, Config, Vocabulary
from gpt2c.frontend.lift import lift
from gpt2c.ir import (
    Constant,
    Evidence,
    Graph,
    Guard,
    Head,
    Mlp,
    Neuron,
    Norm,
    Program,
    Ref,
    Rule,
    Step,
    Unembed,
    Use,
    Value,
    verify,
)

CONFIG = Config(
    layers=2,
    heads=2,
    width=8,
    inner=6,
    vocab=6,
    context=5,
    activation="relu",
    epsilon=2.0**-10,
    scale_attention=True,
    scale_by_layer=False,
    tied=True,
    readout="argmax",
    eos=1,
    bos=0,
)
ODD_USE = Use(
    "copy \u201ca\u201d\n",
    "last token",
    -1e-300,
    to="subject's last token",
    attention=0.5,
    direct=2.0,
    alone=1.0,
    without=0.0,
    fires=('s"1', "s\u20282"),
    raises=(" a",),
)
TOKENS = ("<bos>", "<eos>", 'say "hi"', "}\n{", "it's", "\u00e9\u2028\\")


def eighths(draws: random.Random, *shape: int, least: int = -8, most: int = 8) -> np.ndarray:
    """Eighths, so few and so round that sums and products of some of them are exact in float32."""
    count = int(np.prod(shape))
    numbers = [least + int(draws.random() * (most - least + 1)) for _ in range(count)]
    return (np.array(numbers, np.float32) / 8).reshape(shape)


def small_checkpoint(seed: int = 0, **changes: object) -> Checkpoint:
    """A checkpoint of CONFIG with ``changes`` (of its fields). In layer 0, neuron 0 writes nothing,
    neuron 1 never fires, neuron 2 reads nothing that varies; head 1 of layer 1 writes nothing."""
    config = replace(CONFIG, **changes)
    draws = random.Random(seed)
    w, n = config.width, config.inner
    tensors = {
        "wte.weight": eighths(draws, config.vocab, w),
        "wpe.weight": eighths(draws, config.context, w),
        "ln_f.weight": eighths(draws, w, least=4, most=12),
        "ln_f.bias": eighths(draws, w),
    }
    for layer in range(config.layers):
        shapes = {
            "attn.c_attn": (w, 3 * w),
            "attn.c_proj": (w, w),
            "mlp.c_fc": (w, n),
            "mlp.c_proj": (n, w),
        }
        for name, shape in shapes.items():
            tensors[f"h.{layer}.{name}.weight"] = eighths(draws, *shape)
            tensors[f"h.{layer}.{name}.bias"] = eighths(draws, shape[1])
        for name in ("ln_1", "ln_2"):
            tensors[f"h.{layer}.{name}.weight"] = eighths(draws, w, least=4, most=12)
            tensors[f"h.{layer}.{name}.bias"] = eighths(draws, w)
    if not config.tied:
        tensors["lm_head.weight"] = eighths(draws, config.vocab, w)
    _make_dead(tensors, config)
    return Checkpoint(
        name="small",
        path=Path("small"),
        format="huggingface",
        config=config,
        tensors=MappingProxyType(tensors),
        vocabulary=Vocabulary("words", TOKENS[: config.vocab], specials=(("<bos>", 0),), unknown=1),
        inputs=None,
        fingerprint="0" * 64,
        dtype="float32",
    )


def _make_dead(tensors: dict[str, np.ndarray], config: Config) -> None:
    into, bias = tensors["h.0.mlp.c_fc.weight"], tensors["h.0.mlp.c_fc.bias"]
    gain = tensors["h.0.ln_2.weight"]
    tensors["h.0.mlp.c_proj.weight"][0] = 0
    into[:, 1] /= 8
    bias[1] = -8
    into[:, 2] = 0.5  # times a gain that is the same everywhere: nothing that a centred read has
    gain[:] = 0.5
    bias[2] = 0.75
    tensors["h.1.attn.c_proj.weight"][config.head_dim :] = 0


def small_program(seed: int = 0, **changes: object) -> Program:
    """The lifted :func:`small_checkpoint`."""
    return lift(small_checkpoint(seed, **changes))


def full_program() -> Program:
    """A program with everything that the IR has: rules, values, named reads, fallback, guard."""
    original = small_program()
    core = original.core
    first, second = core.layer_heads(0)
    third, fourth = core.layer_heads(1)
    mlp = core.layer_mlp(0)
    last = core.layer_mlp(1)
    assert isinstance(mlp, Mlp) and isinstance(last, Mlp)
    less = {"L0.into_5": mlp.w_in, "L0.into_bias_5": mlp.bias}
    odd = 'says "}" and {x}\n# \u00e9 \u2028 \\ %tok = @token'
    nodes = (
        *core.nodes[:2],
        Value("opened", "count", Rule('count(token == "(") - count(token == ")")')),
        replace(
            first,
            selector=Rule("k == q - 1"),
            reads=("tok", "pos"),
            norm=replace(first.norm, mode="reads"),
            evidence=Evidence(odd, 0.1, 5e-324, "symbolize", 0.25, (("previous_token", 1.0),)),
        ),
        replace(
            second,
            ov=Rule("copy(token)"),
            evidence=Evidence(promotes=(3, 1), uses=(ODD_USE, Use("b", "last token", 0.5))),
        ),
        Constant("L0.attention", 0, "attention", Ref("L0.attention_constant"), "refit"),
        replace(
            mlp,
            w_in=Ref("L0.into_5"),
            bias=Ref("L0.into_bias_5"),
            rows=(
                Neuron(
                    "L0N0",
                    Evidence(
                        *("bracket", -0.0, float("inf")),
                        drift=1e300,
                        between=0.75,
                        kinds=(("bible", -1.5),),
                    ),
                ),
                *mlp.rows[1:5],
                Neuron("L0N5", Evidence(provenance="edit", suppresses=(0,)), Rule("opened > 0")),
            ),
            norm=Norm("constant", scale=0.1),
        ),
        Value("deep", "bool", Rule("opened > 2"), ("opened",), Evidence("nested", 1.0)),
        replace(third, reads=("L0H0", "L0.attention"), norm=Norm(centre=True)),
        replace(fourth, reads=("L0",), norm=Norm("constant", scale=2.0)),
        replace(last, reads=("tok", "L0H1", "L1H0"), norm=Norm("reads")),
        Unembed(None, None, "multilabel", Norm(), ("deep", "opened"), Rule("deep or opened == 0")),
    )
    program = Program(
        name="2nd-full_program.v1",
        shape=original.shape,
        source=original.source,
        vocabulary=original.vocabulary,
        core=Graph(nodes),
        weights=original.weights.updated({k: original.array(r)[:5] for k, r in less.items()}),
        fallback=core,
        guard=Guard(1.42),
        history=(*original.history, Step("symbolize{by=hand}", 16, 10, 900, 800, 0.25, 1e-4, odd)),
    )
    return verify(program)


def node(program: Program, name: str) -> Head | Mlp | Constant | Unembed | Value:
    """The node of that name, for tests that then change it."""
    return program.core[name]


def with_node(program: Program, which: str, /, **changes: object) -> Program:
    """The program in which fields of one node of the core are changed."""
    nodes = [replace(each, **changes) if each.name == which else each for each in program.core]
    return replace(program, core=Graph(tuple(nodes)))
