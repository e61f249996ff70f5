"""Typed access to the attributes of a node in the text form."""

from collections.abc import Callable
from typing import TypeVar

from .nodes import OV, QK, Evidence, Norm, Ref, Rule, Use
from .text import Attributes, Call, NodeName, Pair, Word

Kind = TypeVar("Kind")


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

    def scored(self, key: str) -> tuple[tuple[str, float], ...]:
        """Words with numbers: ``[word:0.5, ...]``."""
        pairs = []
        for pair in self.maybe(key, list) or []:
            if not isinstance(pair, Pair) or not isinstance(pair.value, float):
                raise self.error(f"{key} are not of the form [word:0.5, ...]", key)
            pairs.append((str(pair.key), pair.value))
        return tuple(pairs)

    def texts(self, key: str) -> tuple[str, ...]:
        texts = self.maybe(key, list) or []
        if not all(type(text) is str for text in texts):
            raise self.error(f"attribute {key} is not a list of texts", key)
        return tuple(text for text in texts if isinstance(text, str))

    def uses(self) -> tuple[Use, ...]:
        uses = []
        for value in self.maybe("uses", list) or []:
            if not isinstance(value, Call) or value.name != "use":
                raise self.error("uses are not of the form [use(...), ...]", "uses")
            inner = self.inner("uses", value)
            uses.append(
                Use(
                    behaviour=inner.take("behaviour", str),
                    at=inner.take("at", str),
                    effect=inner.take("effect", float),
                    to=inner.maybe("to", str),
                    attention=inner.maybe("attention", float),
                    direct=inner.maybe("direct", float),
                    alone=inner.maybe("alone", float),
                    without=inner.maybe("without", float),
                    fires=inner.texts("fires"),
                    raises=inner.texts("raises"),
                )
            )
            inner.done()
        return tuple(uses)

    def evidence(self) -> Evidence:
        return Evidence(
            label=self.maybe("label", str),
            score=self.maybe("score", float),
            effect=self.maybe("effect", float),
            provenance=str(self.take("provenance", Word)),
            drift=self.maybe("drift", float),
            roles=self.scored("roles"),
            promotes=self.ids("promotes"),
            suppresses=self.ids("suppresses"),
            predicate=self.maybe("predicate", str),
            family=self.maybe("family", str),
            constancy=self.maybe("constancy", float),
            between=self.maybe("between", float),
            kinds=self.scored("kinds"),
            uses=self.uses(),
            estimated=bool(self.maybe("estimated", bool)),
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
