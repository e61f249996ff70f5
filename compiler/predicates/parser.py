"""Parses labels. The text is parsed as a Python expression and never executed."""

import ast

from ..errors import Gpt2cError
from ..ir import Vocabulary
from .classes import NAMES
from .language import (
    ACTIVATIONS,
    PAIRS,
    SIDES,
    SLOPES,
    And,
    Below,
    Condition,
    Flag,
    Formula,
    In,
    InClass,
    Label,
    Not,
    Offset,
    Or,
    Pattern,
    Slope,
    Term,
)
from .text import BAGS, COUNTS, FLAGS, TOKENS
from .tokens import cache_by_vocabulary, ids_by_text

MAX_LENGTH = 50_000  # characters: bounds the work that untrusted text can cause
MAX_TERMS = 12
MAX_TOKENS = 128
MAX_COEFFICIENT = 1e9
REMEMBERED = 1 << 15  # labels: each of them is parsed several times in a compilation


def parse_label(text: str, vocabulary: Vocabulary, size: int, where: str = "label") -> Label:
    """Parse a label.

    Args:
        text: the label, as printed by ``print_label``.
        vocabulary: resolves quoted tokens.
        size: the number of tokens of the vocabulary.
        where: prefix of error messages.

    Raises:
        Gpt2cError: the text is not a label, or names an unknown token.
    """
    parsed = _parsed(vocabulary)
    if (known := parsed.get((text, size))) is not None:
        return known
    if len(text) > MAX_LENGTH:
        what = f"expected a label of at most {MAX_LENGTH} characters, got {len(text)}"
        raise Gpt2cError(what, where=where)
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise Gpt2cError(f"expected a label, got {text[:80]!r}: {error}", where=where) from None
    parser = _Parser(vocabulary, size, where)
    label = parser.label(tree)
    if len(label.terms) > MAX_TERMS:
        raise parser.error(f"expected at most {MAX_TERMS} terms, got {len(label.terms)}")
    if len(parsed) >= REMEMBERED:
        parsed.clear()
    parsed[text, size] = label
    return label


@cache_by_vocabulary
def _parsed(vocabulary: Vocabulary) -> dict[tuple[str, int], Label]:
    """Labels by their text and the size of the vocabulary."""
    return {}


class _Parser:
    def __init__(self, vocabulary: Vocabulary, size: int, where: str) -> None:
        self.ids, self.size, self.where = ids_by_text(vocabulary), size, where
        self.pair = False

    def error(self, what: str) -> Gpt2cError:
        return Gpt2cError(what, where=self.where, hint="gpt2c label prints labels of this form.")

    def label(self, node: ast.expr) -> Label:
        activation = "linear"
        match node:
            case ast.Call(func=ast.Name(id=name), args=[inner], keywords=[]):
                activation, node = name, inner
        if activation not in (*ACTIVATIONS, "softmax"):
            names = ", ".join((*ACTIVATIONS, "softmax"))
            raise self.error(f"expected one of {names}, got {activation}()")
        self.pair = activation == "softmax"
        summands = self.summands(node)
        intercepts = [value for value, condition in summands if condition is None]
        terms = tuple(Term(value, condition) for value, condition in summands if condition)
        if self.pair:
            if any(intercepts) or len(intercepts) > 1:
                raise self.error("expected terms only: softmax ignores an intercept")
            return Pattern(terms)
        if len(intercepts) != 1:
            raise self.error("expected one intercept and terms coefficient*(condition)")
        return Formula(intercepts[0], terms, activation)

    def summands(self, node: ast.expr) -> list[tuple[float, Condition | None]]:
        summands: list[tuple[float, Condition | None]] = []
        while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
            sign = -1.0 if isinstance(node.op, ast.Sub) else 1.0
            summands.append(self.summand(node.right, sign))
            node = node.left
        summands.append(self.summand(node, 1.0))
        return summands[::-1]

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
                if abs(value) <= MAX_COEFFICIENT:
                    return float(value)
        what = f"a number of at most {MAX_COEFFICIENT:g}"
        raise self.error(f"expected {what}, got {ast.unparse(node)[:60]!r}")

    def condition(self, node: ast.expr) -> Condition:
        match node:
            case ast.BoolOp(op=op, values=values):
                parts = tuple(self.condition(value) for value in values)
                return And(parts) if isinstance(op, ast.And) else Or(parts)
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                return Not(self.condition(inner))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return self.comparison(left, op, right)
        name, side = self.name(node)
        if self.pair and not side and name in PAIRS:
            return Flag(name)
        if self.pair and not side and name in SLOPES:
            return Slope(name)
        if name in FLAGS and self.has_valid_side(side):
            return Flag(name, side)
        raise self.error(f"expected a condition, got {name!r}")

    def comparison(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Condition:
        name, side = self.name(left)
        if self.pair and name == "offset" and not side and isinstance(op, ast.Eq | ast.Lt):
            return Offset(self.whole(right), isinstance(op, ast.Lt))
        if not self.has_valid_side(side):
            what = "prefix query. or key." if self.pair else "no prefix query. or key."
            raise self.error(f"expected {what} for {name!r}")
        match op, right:
            case ast.Lt(), _ if name in COUNTS:
                return Below(name, self.whole(right), side)
            case ast.In(), ast.Set(elts=elements) if name in TOKENS or name in BAGS:
                return In(name, self.token_set(elements), side)
            case ast.In(), ast.Name(id=kind) if name in TOKENS and kind in NAMES:
                return InClass(name, kind, side)
        raise self.error(f"expected a comparison that {name!r} supports")

    def token_set(self, elements: list[ast.expr]) -> tuple[int, ...]:
        if len(elements) > MAX_TOKENS:
            raise self.error(f"expected at most {MAX_TOKENS} tokens in a set, got {len(elements)}")
        ids = [self.token(element) for element in elements]
        if len(set(ids)) < len(ids):
            raise self.error("expected distinct tokens in a set")
        return tuple(ids)

    def token(self, node: ast.expr) -> int:
        match node:
            case ast.Constant(value=str() as text):
                ident = self.ids.get(text)
                if ident is None:
                    raise self.error(f"expected the text of a token, got {text!r}")
                return ident
        ident = self.whole(node)
        if ident >= self.size:
            raise self.error(f"expected a token id below {self.size}, got {ident}")
        return ident

    def whole(self, node: ast.expr) -> int:
        match node:
            case ast.Constant(value=int() as value) if type(value) is int and 0 <= value < 1 << 40:
                return value
        raise self.error(f"expected a whole number, got {ast.unparse(node)[:60]!r}")

    def name(self, node: ast.expr) -> tuple[str, str]:
        match node:
            case ast.Name(id=name):
                return name, ""
            case ast.Attribute(value=ast.Name(id=side), attr=name) if side in SIDES[1:]:
                return name, side
        raise self.error(f"expected the name of a feature, got {ast.unparse(node)[:60]!r}")

    def has_valid_side(self, side: str) -> bool:
        """Heads' features need a side; neurons' features have none."""
        return bool(side) == self.pair
