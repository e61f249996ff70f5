"""The values of fallback.py.jinja: the guard, and the original as a loop over its layers."""

import math
from textwrap import wrap

from ..errors import Gpt2cError
from ..ir import (
    OV,
    QK,
    Graph,
    Guard,
    Head,
    Mlp,
    Norm,
    PositionEmbedding,
    Program,
    Ref,
    TokenEmbedding,
    count_numbers,
    has_rule,
    mean_of,
)
from .text import literal, plural

Layer = dict[str, str]  # name of a weight block -> the source that loads it
BIASES = ("query_bias", "key_bias", "value_bias")


def fallback_values(program: Program) -> dict[str, object]:
    """Return the values for ``fallback.py.jinja``.

    Raises:
        Gpt2cError: the fallback is not a plain transformer, or does not share its embeddings with
            the core.
    """
    graph = program.fallback
    assert graph is not None
    _check(program, graph)
    layers = _uniform([_layer(program, graph, index) for index in range(program.shape.layers)])
    used = set().union(*layers)
    return {
        "numbers": f"{own_numbers(program):,}",
        "summary": _summary(program, graph),
        **_guard(program.guard),
        "normed": _final_norm(graph.unembed.norm),
        "layers": layers,
        "body": _body(layers, graph),
        **{key: f' + layer["{key}_bias"][:, None]' for key in ("query", "key", "value")},
        **{key: "" for key in ("query", "key", "value") if f"{key}_bias" not in used},
        "scale": ' * layer["scale"]' if "scale" in used else "",
    }


def own_numbers(program: Program) -> int:
    """The count of numbers in the fallback and the guard that are not in the core."""
    if program.fallback is None:
        return 0
    both = Graph((*program.core, *program.fallback))
    total = sum(count_numbers(program, both).values())
    error_predictor = program.guard.error_predictor if program.guard is not None else None
    own = math.prod(program.extent(error_predictor)) if error_predictor is not None else 0
    return total - sum(count_numbers(program, program.core).values()) + own


def _check(program: Program, graph: Graph) -> None:
    for node in graph:
        if has_rule(node) or getattr(node, "reads", None) is not None:
            _refuse("without rules and named reads", f"%{node.name}")
        if mean_of(node) is not None:
            _refuse("whose parts write their whole output", f"%{node.name}")
    if _embeddings(graph) != _embeddings(program.core):
        _refuse("that shares the embeddings of the core")
    own, shared = graph.unembed, program.core.unembed
    if (own.table, own.bias, own.norm) != (shared.table, shared.bias, shared.norm):
        _refuse("that shares the unembedding of the core")
    for readers in (graph.of(Head), graph.of(Mlp)):
        norms = [node.norm for node in readers]
        kinds = {(norm.gain is None, norm.bias is None, norm.centre) for norm in norms}
        if len(kinds) > 1 or not kinds <= {(True, True, False), (False, False, True)}:
            _refuse("whose norms are all folded, or all not folded")
        if any(norm.mode != "stream" for norm in norms):
            _refuse("whose norms are exact")
    if len({mlp.activation for mlp in graph.of(Mlp)}) > 1:
        _refuse("with one activation function")


def _embeddings(graph: Graph) -> list[Ref]:
    tokens = [node.table for node in graph.of(TokenEmbedding)]
    return tokens + [node.table for node in graph.of(PositionEmbedding)]


def _refuse(expected: str, where: str = "fallback") -> None:
    raise Gpt2cError(f"expected a fallback {expected}", where=where)


def _layer(program: Program, graph: Graph, index: int) -> Layer:
    layer: Layer = {}
    heads = graph.layer_heads(index)
    if heads:
        if len({(h.norm, program.extent(h.selector.weights)) for h in heads}) > 1:  # type: ignore[union-attr]
            _refuse(
                "whose heads in a layer have equal norms, ranks and scales", f"%{heads[0].name}"
            )
        layer |= _norm("attention", heads[0].norm) | _stacks(program, heads)
    if (constant := graph.layer_constant(index, "attention")) is not None:
        layer["attention_constant"] = _load(constant.vector)
    if (mlp := graph.layer_mlp(index)) is not None:
        layer |= _norm("mlp", mlp.norm)
        layer |= {"w_in": _load(mlp.w_in), "b_in": _load(mlp.bias), "w_out": _load(mlp.w_out)}
    if (constant := graph.layer_constant(index, "mlp")) is not None:
        layer["mlp_constant"] = _load(constant.vector)
    return layer


def _stacks(program: Program, heads: tuple[Head, ...]) -> Layer:
    selectors = [head.selector for head in heads if isinstance(head.selector, QK)]
    ovs = [head.ov for head in heads if isinstance(head.ov, OV)]
    d = program.extent(selectors[0].weights)[1]
    stacks = {
        "qk": _stack(program, [s.weights for s in selectors], d),
        "ov": _stack(program, [m.weights for m in ovs], d),
    }
    for key, refs in (
        ("query_bias", [s.query_bias for s in selectors]),
        ("key_bias", [s.key_bias for s in selectors]),
        ("value_bias", [m.bias for m in ovs]),
    ):
        if any(refs):
            stacks[key] = _stack(program, refs, d)
    scales = {selector.scale for selector in selectors}
    if len(scales) > 1:
        _refuse("whose heads in a layer have equal norms, ranks and scales", f"%{heads[0].name}")
    return stacks | ({} if scales == {1.0} else {"scale": repr(scales.pop())})


def _stack(program: Program, refs: list[Ref | None], d: int) -> str:
    """The source of an array [heads, ..] for a layer; zeros for heads without a bias."""
    name = next(ref.name for ref in refs if ref is not None)
    if refs == [Ref(name, i) for i in range(program.weights[name].shape[0])]:
        return f"load({literal(name)})"
    parts = [f"np.zeros({d}, np.float32)" if ref is None else _load(ref) for ref in refs]
    return f"np.stack([{', '.join(parts)}])"


def _load(ref: Ref) -> str:
    return f"load({literal(ref.name)})" + ("" if ref.index is None else f"[{ref.index}]")


def _norm(sublayer: str, norm: Norm) -> Layer:
    if norm.gain is None or norm.bias is None:
        return {}
    return {f"{sublayer}_gain": _load(norm.gain), f"{sublayer}_bias": _load(norm.bias)}


def _uniform(layers: list[Layer]) -> list[Layer]:
    """The layers with zeros for constants and biases that only other layers have."""
    used = set().union(*layers)
    uniform = []
    for layer in layers:
        zeros = {key: "0.0" for key in ("attention_constant", "mlp_constant")}
        if "qk" in layer:
            zeros |= {key: "np.zeros((1, 1), np.float32)" for key in BIASES} | {"scale": "1.0"}
        missing = {key: zero for key, zero in zeros.items() if key in used and key not in layer}
        uniform.append(layer | missing)
    return uniform


def _body(layers: list[Layer], graph: Graph) -> list[str]:
    """The statements of the loop; conditional only if layers have different blocks."""
    used = set().union(*layers)
    lines = []
    for key, sublayer in (("qk", "attention"), ("w_in", "mlp")):
        constant = f"{sublayer}_constant"
        if key in used:
            statements = _heads(used) if key == "qk" else _neurons(used, graph)
            if all(key in layer for layer in layers):
                lines += statements
                if constant in used:
                    lines[-1] += f' + layer["{constant}"]'
                continue
            lines += [f'if "{key}" in layer:', *(f"    {line}" for line in statements)]
        if constant in used:
            lines.append(f'x = x + layer["{constant}"]')
    return lines or ["pass"]


def _heads(used: set[str]) -> list[str]:
    return [f"n = {_normed('attention', used)}", "x = x + heads(n, run, index, layer)"]


def _neurons(used: set[str], graph: Graph) -> list[str]:
    activation = graph.of(Mlp)[0].activation
    return [
        f"n = {_normed('mlp', used)}",
        f'x = x + {activation}(n @ layer["w_in"].T + layer["b_in"]) @ layer["w_out"]',
    ]


def _normed(sublayer: str, used: set[str]) -> str:
    if f"{sublayer}_gain" not in used:
        return "norm(x)"
    return f'layer_norm(x, layer["{sublayer}_gain"], layer["{sublayer}_bias"])'


def _final_norm(norm: Norm) -> str:
    if norm.gain is None or norm.bias is None:
        return "norm(x)"
    return f"layer_norm(x, {_load(norm.gain)}, {_load(norm.bias)})"


def _summary(program: Program, graph: Graph) -> list[str]:
    heads, neurons = len(graph.of(Head)), sum(len(mlp.rows) for mlp in graph.of(Mlp))
    parts = f"{plural(heads, 'head')} and {plural(neurons, 'neuron')}"
    text = f"The original has {plural(program.shape.layers, 'layer')} with {parts}. It shares the"
    text += (
        " embeddings and the unembedding of program.py. It decides the tokens on which the core is"
    )
    text += " unsure, so that the program stays close to the original. It is not meant to be read."
    return wrap(text, 98)


def _guard(guard: Guard | None) -> dict[str, object]:
    if guard is None:
        comment = "not calibrated: the core decides every token"
        return {"margin": "-np.inf", "margin_comment": comment, "error_predictor": None}
    infinite = {math.inf: "np.inf", -math.inf: "-np.inf"}
    return {
        "margin": infinite.get(guard.margin, repr(guard.margin)),
        "margin_comment": "the confidence threshold, calibrated on validation prompts",
        "error_predictor": None
        if guard.error_predictor is None
        else literal(guard.error_predictor.name),
    }
