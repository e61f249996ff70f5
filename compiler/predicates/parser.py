"""Reads labels from text. Nothing is executed: the text is parsed as Python and walked by hand."""

import ast

from ..errors import Gpt2cError
from ..ir import Vocabulary
from .classes import NAMES
from .language import (
    ACTIVATIONS,
    PAIRS,
    SIDES,
    SLOPES,
    All,
    Below,
    Condition,
    Flag,
    Formula,
    In,
    InClass,
    Label,
    Not,
    Offset,
    Pattern,
    Slope,
    Some,
    Term,
)
from .text import BAGS, COUNTS, FLAGS, TOKENS
from .tokens import ids_by_text

LONGEST = 50_000  # characters: a bound on what untrusted text may make us parse
MOST_TERMS = 12
MOST_TOKENS = 32
BIGGEST = 1e9  # a coefficient


def parse_label(text: str, vocabulary: Vocabulary, size: int, where: str = "label") -> Label:
    """The label that a text stands for; ``size`` is the number of tokens of the vocabulary.

    Raises:
        Gpt2cError: the text is no label, or speaks of a token that there is not.
    """
    if len(text) > LONGEST:
        raise Gpt2cError(f"a label of {len(text)} characters is too long", where=where)
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise Gpt2cError(f"{text[:80]!r} is no label: {error}", where=where) from None
    reader = _Reader(vocabulary, size, where)
    label = reader.label(tree)
    if len(label.terms) > MOST_TERMS:
        raise reader.wrong(f"{len(label.terms)} terms, where {MOST_TERMS} are the most")
    return label


class _Reader:
    def __init__(self, vocabulary: Vocabulary, size: int, where: str) -> None:
        self.vocabulary, self.size, self.where = vocabulary, size, where
        self.pair = False

    def wrong(self, what: str) -> Gpt2cError:
        return Gpt2cError(what, where=self.where, hint="gpt2c label prints labels of this form.")

    def label(self, node: ast.expr) -> Label:
        activation = "linear"
        match node:
            case ast.Call(func=ast.Name(id=name), args=[inner], keywords=[]):
                activation, node = name, inner
        if activation not in (*ACTIVATIONS, "softmax"):
            raise self.wrong(f"no label begins with {activation}()")
        self.pair = activation == "softmax"
        summands = self.summands(node)
        intercepts = [value for value, condition in summands if condition is None]
        terms = tuple(Term(value, condition) for value, condition in summands if condition)
        if self.pair:
            if any(intercepts) or len(intercepts) > 1:
                raise self.wrong("a softmax takes no number alone: it would change nothing")
            return Pattern(terms)
        if len(intercepts) != 1:
            raise self.wrong("a label is one number and terms number*(condition)")
        return Formula(intercepts[0], terms, activation)

    def summands(self, node: ast.expr) -> list[tuple[float, Condition | None]]:
        found: list[tuple[float, Condition | None]] = []
        while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
            sign = -1.0 if isinstance(node.op, ast.Sub) else 1.0
            found.append(self.summand(node.right, sign))
            node = node.left
        found.append(self.summand(node, 1.0))
        return found[::-1]

    def summand(self, node: ast.expr, sign: float) -> tuple[float, Condition | None]:
        match node:
            case ast.BinOp(left=left, op=ast.Mult(), right=right):
                return sign * self.number(left), self.condition(right)
            case _:
                return sign * self.number(node), None

    def number(self, node: ast.expr) -> float:
        match node:
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return -self.number(inner)
            case ast.Constant(value=float() | int() as value) if not isinstance(value, bool):
                if abs(value) <= BIGGEST:
                    return float(value)
        raise self.wrong(f"{ast.unparse(node)[:60]!r} is no number that a label may have")

    def condition(self, node: ast.expr) -> Condition:
        match node:
            case ast.BoolOp(op=op, values=values):
                parts = tuple(self.condition(value) for value in values)
                return All(parts) if isinstance(op, ast.And) else Some(parts)
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                return Not(self.condition(inner))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return self.comparison(left, op, right)
        name, side = self.name(node)
        if self.pair and not side and name in PAIRS:
            return Flag(name)
        if self.pair and not side and name in SLOPES:
            return Slope(name)
        if name in FLAGS and self.fits(side):
            return Flag(name, side)
        raise self.wrong(f"{name!r} is no condition here")

    def comparison(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Condition:
        name, side = self.name(left)
        if self.pair and name == "offset" and not side and isinstance(op, ast.Eq | ast.Lt):
            return Offset(self.whole(right), isinstance(op, ast.Lt))
        if not self.fits(side):
            raise self.wrong(f"{name!r} needs query. or key. in a softmax, and nowhere else")
        match op, right:
            case ast.Lt(), _ if name in COUNTS:
                return Below(name, self.whole(right), side)
            case ast.In(), ast.Set(elts=elements) if name in TOKENS or name in BAGS:
                return In(name, self.token_set(elements), side)
            case ast.In(), ast.Name(id=kind) if name in TOKENS and kind in NAMES:
                return InClass(name, kind, side)
        raise self.wrong(f"{name!r} can't be compared so")

    def token_set(self, elements: list[ast.expr]) -> tuple[int, ...]:
        if len(elements) > MOST_TOKENS:
            raise self.wrong(f"a set of {len(elements)} tokens, where {MOST_TOKENS} are the most")
        ids = [self.token(element) for element in elements]
        if len(set(ids)) < len(ids):
            raise self.wrong("a token stands twice in a set")
        return tuple(ids)

    def token(self, node: ast.expr) -> int:
        match node:
            case ast.Constant(value=str() as text):
                ident = ids_by_text(self.vocabulary).get(text)
                if ident is None:
                    raise self.wrong(f"{text!r} is not one token of the vocabulary")
                return ident
        ident = self.whole(node)
        if ident >= self.size:
            raise self.wrong(f"there is no token {ident}")
        return ident

    def whole(self, node: ast.expr) -> int:
        match node:
            case ast.Constant(value=int() as value) if type(value) is int and 0 <= value < 1 << 40:
                return value
        raise self.wrong(f"{ast.unparse(node)[:60]!r} is no whole number that a label may have")

    def name(self, node: ast.expr) -> tuple[str, str]:
        match node:
            case ast.Name(id=name):
                return name, ""
            case ast.Attribute(value=ast.Name(id=side), attr=name) if side in SIDES[1:]:
                return name, side
        raise self.wrong(f"{ast.unparse(node)[:60]!r} is not allowed in a label")

    def fits(self, side: str) -> bool:
        """Whether a side is named exactly where there are two."""
        return bool(side) == self.pair
