"""Values for fused.py, which reads many tokens with the heads of a layer in one product.

It is written for programs in which every layer has heads that share their weight blocks, read the
whole stream with a plain norm, and attend by weights; and neurons without rules.
"""

from ..ir import OV, QK, Head, Mlp, Program, Ref
from .named_reads import constant_name, has_named_reads, read_source
from .names import function_name
from .predicates import has_rules

NAMES = ("QK", "OV", "QUERY_BIAS", "KEY_BIAS", "VALUE_BIAS", "OV_MEAN")


def fused_values(program: Program) -> dict[str, object]:
    """The values of the template; ``fused`` is empty where heads can't be fused."""
    core, count = program.core, program.shape.layers
    layers = [core.layer_heads(index) for index in range(count)]
    mlps = [core.layer_mlp(index) for index in range(count)]
    if has_rules(program) or has_named_reads(program) or core.unembed.reads is not None:
        return {"fused": []}
    neurons = all(mlp is not None and mlp.rows and _plain(program, mlp) for mlp in mlps)
    fused = neurons and all(heads and _fusable(program, heads) for heads in layers)
    constants = [core.layer_constant(index, "attention") is not None for index in range(count)]
    if not fused or len({_form(heads[0]) for heads in layers}) > 1 or len(set(constants)) > 1:
        return {"fused": []}
    selector = layers[0][0].selector
    assert isinstance(selector, QK)
    return {
        "fused": [
            {
                "module": f"layer_{index}",
                "heads": [function_name(program, head) for head in heads],
            }
            for index, heads in enumerate(layers)
        ],
        "constants": constants[0],
        "scale": repr(selector.scale),
    }


def _plain(program: Program, node: Head | Mlp) -> bool:
    """Whether a node reads the whole stream, normalised without gain and bias."""
    return node.reads is None and read_source(program, node) == "norm(x)"


def _fusable(program: Program, heads: tuple[Head, ...]) -> bool:
    """Whether the heads of a layer use all rows of the same blocks, in order."""
    rows: list[list[Ref | None]] = []
    for head in heads:
        selector, ov = head.selector, head.ov
        if not (isinstance(selector, QK) and isinstance(ov, OV) and _plain(program, head)):
            return False
        biases = [selector.query_bias, selector.key_bias, ov.bias, ov.mean]
        rows.append([selector.weights, ov.weights, *biases])
    for refs, name in zip(
        zip(*rows), ("QK", "OV", "QUERY_BIAS", "KEY_BIAS", "VALUE_BIAS", "OV_MEAN")
    ):
        if refs[0] is None:
            if any(ref is not None for ref in refs):
                return False
            continue
        block = refs[0].name
        expected = [Ref(block, index) for index in range(program.weights[block].shape[0])]
        if list(refs) != expected or constant_name(Ref(block)) != name:
            return False
    return True


def _form(head: Head) -> tuple[object, ...]:
    """What the fused code of all layers must share: which biases there are, and the scale."""
    assert isinstance(head.selector, QK) and isinstance(head.ov, OV)
    refs = (head.selector.query_bias, head.selector.key_bias, head.ov.bias, head.ov.mean)
    return head.selector.scale, *(ref is None for ref in refs)
