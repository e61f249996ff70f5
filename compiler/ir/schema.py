"""The keyword and the attributes of each node in the text form, in both directions."""

from .fields import Fields
from .nodes import (
    OV,
    QK,
    Constant,
    Evidence,
    Head,
    Mlp,
    Neuron,
    Node,
    Norm,
    PositionEmbedding,
    Ref,
    Rule,
    TokenEmbedding,
    Unembed,
    Use,
    Value,
)
from .text import Attributes, Call, NodeName, Pair, Word
from .text import Value as Attribute


def present(**attributes: Attribute | None) -> Attributes:
    """The attributes that are not None; a trailing underscore of a name is dropped."""
    return {key.rstrip("_"): value for key, value in attributes.items() if value is not None}


def call(name: str, **kwargs: Attribute | None) -> Call:
    return Call(name, (), tuple(sorted(present(**kwargs).items())))


def show_evidence(evidence: Evidence) -> Attributes:
    roles: list[Attribute] = [Pair(Word(role), score) for role, score in evidence.roles]
    kinds: list[Attribute] = [Pair(Word(kind), value) for kind, value in evidence.kinds]
    uses: list[Attribute] = [show_use(use) for use in evidence.uses]
    return present(
        label=evidence.label,
        score=evidence.score,
        effect=evidence.effect,
        estimated=evidence.estimated or None,
        provenance=Word(evidence.provenance),
        drift=evidence.drift,
        roles=roles or None,
        promotes=list(evidence.promotes) or None,
        suppresses=list(evidence.suppresses) or None,
        predicate=evidence.predicate,
        family=evidence.family,
        constancy=evidence.constancy,
        between=evidence.between,
        kinds=kinds or None,
        uses=uses or None,
    )


def show_use(use: Use) -> Attribute:
    return call(
        "use",
        behaviour=use.behaviour,
        at=use.at,
        effect=use.effect,
        to=use.to,
        attention=use.attention,
        direct=use.direct,
        alone=use.alone,
        without=use.without,
        fires=list(use.fires) or None,
        raises=list(use.raises) or None,
    )


def show_norm(norm: Norm) -> Attribute:
    if norm == Norm(norm.mode):
        return Word(norm.mode)
    centre = True if norm.centre else None
    return call(norm.mode, centre=centre, gain=norm.gain, bias=norm.bias, scale=norm.scale)


def show_reads(reads: tuple[str, ...] | None) -> Attribute:
    return Word("stream") if reads is None else [NodeName(name) for name in reads]


def show_selector(selector: QK | Rule) -> Attribute:
    if isinstance(selector, Rule):
        return Call("rule", (selector.text,))
    scale = None if selector.scale == 1.0 else selector.scale
    return call(
        "weights",
        qk=selector.weights,
        query_bias=selector.query_bias,
        key_bias=selector.key_bias,
        scale=scale,
    )


def show_ov(ov: OV | Rule) -> Attribute:
    if isinstance(ov, Rule):
        return Call("rule", (ov.text,))
    return call("weights", ov=ov.weights, bias=ov.bias, mean=ov.mean)


def show_rule(rule: Rule | None) -> Attribute | None:
    return None if rule is None else Call("rule", (rule.text,))


def show_node(node: Node) -> tuple[str, Attributes]:
    """Keyword and attributes of a node (of an ``mlp`` without its rows)."""
    match node:
        case TokenEmbedding():
            return "embed.token", present(table=node.table)
        case PositionEmbedding():
            return "embed.position", present(table=node.table)
        case Head():
            return "head", show_evidence(node.evidence) | present(
                layer=node.layer,
                selector=show_selector(node.selector),
                ov=show_ov(node.ov),
                norm=show_norm(node.norm),
                reads=show_reads(node.reads),
            )
        case Mlp():
            return "mlp", present(
                layer=node.layer,
                w_in=node.w_in,
                bias=node.bias,
                w_out=node.w_out,
                mean=node.mean,
                activation=Word(node.activation),
                norm=show_norm(node.norm),
                reads=show_reads(node.reads),
            )
        case Constant():
            return "constant", present(
                layer=node.layer,
                sublayer=Word(node.sublayer),
                vector=node.vector,
                provenance=Word(node.provenance),
            )
        case Value():
            return "value", show_evidence(node.evidence) | present(
                type=Word(node.type), rule=show_rule(node.rule), reads=show_reads(node.reads)
            )
        case Unembed():
            return "unembed", present(
                table=node.table,
                bias=node.bias,
                readout=Word(node.readout),
                norm=show_norm(node.norm),
                reads=show_reads(node.reads),
                rule=show_rule(node.rule),
            )


def show_neuron(neuron: Neuron) -> Attributes:
    return show_evidence(neuron.evidence) | present(rule=show_rule(neuron.rule))


def read_node(name: str, keyword: str, fields: Fields, rows: tuple[Neuron, ...]) -> Node:
    """The node that keyword and attributes describe. Raises ``fields.error``."""
    node: Node
    match keyword:
        case "embed.token":
            node = TokenEmbedding(fields.take("table", Ref), name)
        case "embed.position":
            node = PositionEmbedding(fields.take("table", Ref), name)
        case "head":
            node = Head(
                name,
                fields.take("layer", int),
                fields.selector(),
                fields.ov(),
                fields.norm(),
                fields.reads(),
                fields.evidence(),
            )
        case "mlp":
            w_in, bias, w_out = (fields.take(key, Ref) for key in ("w_in", "bias", "w_out"))
            activation = str(fields.take("activation", Word))
            layer, mean = fields.take("layer", int), fields.maybe("mean", Ref)
            norm, reads = fields.norm(), fields.reads()
            node = Mlp(name, layer, w_in, bias, w_out, activation, rows, norm, reads, mean)
        case "constant":
            node = Constant(
                name,
                fields.take("layer", int),
                str(fields.take("sublayer", Word)),
                fields.take("vector", Ref),
                str(fields.take("provenance", Word)),
            )
        case "value":
            rule = fields.rule("rule")
            if rule is None:
                raise fields.error("attribute rule is missing", "rule")
            kind, reads = str(fields.take("type", Word)), fields.reads() or ()
            node = Value(name, kind, rule, reads, fields.evidence())
        case "unembed":
            node = Unembed(
                fields.maybe("table", Ref),
                fields.maybe("bias", Ref),
                str(fields.take("readout", Word)),
                fields.norm(),
                fields.reads(),
                fields.rule("rule"),
                name,
            )
        case _:
            raise fields.error(f"unknown node {keyword}", "")
    fields.done()
    return node


def read_neuron(name: str, fields: Fields) -> Neuron:
    neuron = Neuron(name, fields.evidence(), fields.rule("rule"))
    fields.done()
    return neuron
