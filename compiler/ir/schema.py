"""The keyword and the attributes of each node in the text form, in both directions."""

from collections.abc import Callable
from typing import TypeVar

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
    Value,
)
from .text import Attributes, Call, NodeName, Pair, Word
from .text import Value as Attribute

Kind = TypeVar("Kind")


def present(**attributes: Attribute | None) -> Attributes:
    """The attributes that are not None; a trailing underscore of a name is dropped."""
    return {key.rstrip("_"): value for key, value in attributes.items() if value is not None}


def call(name: str, **kwargs: Attribute | None) -> Call:
    return Call(name, (), tuple(sorted(present(**kwargs).items())))


def show_evidence(evidence: Evidence) -> Attributes:
    roles: list[Attribute] = [Pair(Word(role), score) for role, score in evidence.roles]
    return present(
        label=evidence.label,
        score=evidence.score,
        effect=evidence.effect,
        provenance=Word(evidence.provenance),
        drift=evidence.drift,
        roles=roles or None,
        promotes=list(evidence.promotes) or None,
        suppresses=list(evidence.suppresses) or None,
        predicate=evidence.predicate,
        family=evidence.family,
        constancy=evidence.constancy,
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


class Fields:
    """Typed access to the attributes of a node, each of which must be read.

    ``error`` makes an error from a message and the key of an attribute.
    """

    def __init__(self, attributes: Attributes, error: Callable[[str, str], Exception]) -> None:
        self.left, self.error = dict(attributes), error

    def take(self, key: str, kind: type[Kind], default: Kind | None = None) -> Kind:
        value = self.maybe(key, kind)
        if value is not None:
            return value
        if default is None:
            raise self.error(f"attribute {key} is missing", key)
        return default

    def maybe(self, key: str, kind: type[Kind]) -> Kind | None:
        if key not in self.left:
            return None
        value = self.left.pop(key)
        if kind is float and type(value) is int:
            value = float(value)
        right = isinstance(value, kind) and not (kind in (int, float) and isinstance(value, bool))
        if kind is str and isinstance(value, Word | NodeName):
            right = False
        if not right:
            raise self.error(f"attribute {key} is not a {kind.__name__.lower()}", key)
        return value  # type: ignore[return-value]

    def call(self, key: str) -> Call | None:
        """A call, or a bare word as a call without arguments."""
        value = self.left.pop(key, None)
        if value is None or isinstance(value, Call):
            return value
        if isinstance(value, Word):
            return Call(str(value))
        raise self.error(f"attribute {key} is not of the form word(...)", key)

    def inner(self, key: str, call: Call) -> "Fields":
        if call.args:
            raise self.error(f"{call.name}(...) takes key=value pairs only", key)
        return Fields(dict(call.kwargs), self.error)

    def rule(self, key: str) -> Rule | None:
        call = self.call(key)
        if call is None:
            return None
        text = call.args[0] if len(call.args) == 1 and not call.kwargs else None
        if call.name != "rule" or type(text) is not str:
            raise self.error(f'attribute {key} is not of the form rule("...")', key)
        return Rule(text)

    def done(self) -> None:
        if self.left:
            key = min(self.left)
            raise self.error(f"unknown attribute {key}", key)

    def norm(self) -> Norm:
        call = self.call("norm") or Call("stream")
        inner = self.inner("norm", call)
        norm = Norm(
            call.name,
            bool(inner.maybe("centre", bool)),
            inner.maybe("gain", Ref),
            inner.maybe("bias", Ref),
            inner.maybe("scale", float),
        )
        inner.done()
        return norm

    def reads(self) -> tuple[str, ...] | None:
        value = self.left.pop("reads", Word("stream"))
        if isinstance(value, Word) and value == "stream":
            return None
        if not isinstance(value, list) or not all(isinstance(name, NodeName) for name in value):
            raise self.error("reads is neither stream nor a list of nodes", "reads")
        return tuple(str(name) for name in value)

    def evidence(self) -> Evidence:
        roles = []
        for pair in self.maybe("roles", list) or []:
            if not isinstance(pair, Pair) or not isinstance(pair.value, float):
                raise self.error("roles are not of the form [word:0.5, ...]", "roles")
            roles.append((str(pair.key), pair.value))
        return Evidence(
            label=self.maybe("label", str),
            score=self.maybe("score", float),
            effect=self.maybe("effect", float),
            provenance=str(self.take("provenance", Word)),
            drift=self.maybe("drift", float),
            roles=tuple(roles),
            promotes=self.ids("promotes"),
            suppresses=self.ids("suppresses"),
            predicate=self.maybe("predicate", str),
            family=self.maybe("family", str),
            constancy=self.maybe("constancy", float),
        )

    def ids(self, key: str) -> tuple[int, ...]:
        ids = self.maybe(key, list) or []
        if not all(type(ident) is int for ident in ids):
            raise self.error(f"attribute {key} is not a list of token ids", key)
        return tuple(ident for ident in ids if isinstance(ident, int))

    def weights(self, key: str) -> "Fields | Rule":
        """The fields of ``weights(...)``, or the rule of ``rule("...")``."""
        if (value := self.left.get(key)) and isinstance(value, Call) and value.name == "rule":
            rule = self.rule(key)
            assert rule is not None
            return rule
        call = self.call(key)
        if call is None or call.name != "weights":
            raise self.error(f"{key} is neither weights(...) nor rule(...)", key)
        return self.inner(key, call)

    def selector(self) -> QK | Rule:
        inner = self.weights("selector")
        if isinstance(inner, Rule):
            return inner
        selector = QK(
            inner.take("qk", Ref),
            inner.maybe("query_bias", Ref),
            inner.maybe("key_bias", Ref),
            inner.take("scale", float, 1.0),
        )
        inner.done()
        return selector

    def ov(self) -> OV | Rule:
        inner = self.weights("ov")
        if isinstance(inner, Rule):
            return inner
        ov = OV(inner.take("ov", Ref), inner.maybe("bias", Ref), inner.maybe("mean", Ref))
        inner.done()
        return ov


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
