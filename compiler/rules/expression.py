"""The rule language: a Python expression over values and primitives, checked before it runs."""

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from ..errors import Gpt2cError
from . import primitives

PRIMITIVES: dict[str, Callable[..., Any]] = {
    name: function
    for name, function in vars(primitives).items()
    if callable(function) and getattr(function, "__module__", "") == primitives.__name__
}
FUNCTIONS = frozenset(PRIMITIVES)  # the primitives whose source is copied into a program's rules.py
PRIMITIVES["len"] = len
SEEN = "seen"  # the tokens so far, which every rule may read
IDS = "ids"  # their token ids, which every rule may read too
OFFSET = "offset"  # the position id of the first token, which every rule may read too
ROOTS = (SEEN, IDS, OFFSET)
MAX_COEFFICIENT = 99  # of a count
MAX_NUMBER = 1_000_000  # a constant
MAX_LENGTH = 20_000  # characters of a rule: bounds the parsing of untrusted text

_ALLOWED = (
    ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.USub, ast.BinOp,
    ast.Add, ast.Sub, ast.Mult, ast.Mod, ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.Gt, ast.LtE,
    ast.GtE, ast.In, ast.NotIn, ast.Is, ast.IsNot, ast.IfExp, ast.Call, ast.Name, ast.Load,
    ast.Constant, ast.Dict, ast.Subscript, ast.Slice,
)  # fmt: skip


def parse_rule(text: str, names: Iterable[str], where: str = "rule") -> ast.Expression:
    """The syntax tree of a rule.

    A rule is an expression of comparisons, ``and or not``, ``+ - %``, ``x if c else y``,
    ``seen[-1]``, calls of primitives, strings, numbers, ``None``, ``True``, ``False``, multiples
    of a count (``2 * count(seen, 'a')``), the table of a call of ``walk``, or a dict of such
    expressions. Nothing else is accepted:
    no attribute, no other call or product, no power.

    Args:
        names: the values that it may read besides ``seen``.

    Raises:
        Gpt2cError: the text is not a rule; the message names what is not allowed.
    """
    if len(text) > MAX_LENGTH:
        raise Gpt2cError(
            f"a rule of {len(text)} characters is too long: the limit is {MAX_LENGTH}", where=where
        )
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise Gpt2cError(f"{text[:80]!r} is not an expression: {error}", where=where) from None
    known = {*ROOTS, *names}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    tables = {id(table) for node in ast.walk(tree) for table in _tables(node)}
    for node in ast.walk(tree):
        problem = _problem(node, known, called)
        if problem is None and isinstance(node, ast.Dict) and node is not tree.body:
            problem = None if id(node) in tables else "a dict within an expression"
        if problem is not None:
            raise Gpt2cError(f"{problem[:120]} is not allowed in {text[:80]!r}", where=where)
    return tree


def _problem(node: ast.AST, known: set[str], called: set[int]) -> str | None:
    if not isinstance(node, _ALLOWED):
        return type(node).__name__
    match node:
        case ast.BinOp(op=ast.Mult(), left=left, right=right):
            return None if _is_multiple_of_count(left, right) else "a product other than of a count"
        case ast.BinOp(op=ast.Mod(), left=left, right=right):
            numbers = _may_be_number(left) and _may_be_number(right)
            return None if numbers else "a remainder of anything but numbers"
        case ast.Constant(value=value):
            plain = value is None or type(value) in (bool, str) or _is_number(value)
            return None if plain else f"the constant {value!r}"
        case ast.Name(id=name) if id(node) in called:
            return None if name in PRIMITIVES else f"the call of {name}"
        case ast.Name(id=name):
            return None if name in known else f"the name {name}"
        case ast.Call(func=func, args=args, keywords=keywords):
            good = isinstance(func, ast.Name) and not keywords
            return (
                None
                if good and not any(isinstance(a, ast.Starred) for a in args)
                else "a call of this form"
            )
        case ast.Subscript(slice=ast.Slice(lower=lower, upper=upper, step=None)):
            bounds = [bound for bound in (lower, upper) if bound is not None]
            return None if all(map(_is_index, bounds)) else "a slice whose bounds are not constants"
        case ast.Subscript(slice=index):
            return None if _is_index(index) else "an index other than a constant"
        case ast.Dict(keys=keys):
            return (
                None
                if all(isinstance(key, ast.Constant) for key in keys)
                else "a dict whose keys are not constants"
            )
    return None


def _is_number(value: object) -> bool:
    """Whether a constant is a number of moderate size: larger ones could take unbounded time."""
    return type(value) in (int, float) and abs(value) <= MAX_NUMBER  # type: ignore[arg-type]


def _is_index(node: ast.expr) -> bool:
    """Whether an index is an integer constant."""
    number = node.operand if isinstance(node, ast.UnaryOp) else node
    return isinstance(number, ast.Constant) and type(number.value) is int


def _tables(node: ast.AST) -> Iterator[ast.Dict]:
    """The table of a call of ``walk`` and its rows, if all of their entries are constants."""
    match node:
        case ast.Call(func=ast.Name(id="walk"), args=[_, ast.Dict() as table, _]):
            rows = [row for row in table.values if isinstance(row, ast.Dict)]
            if len(rows) == len(table.values) and all(
                isinstance(value, ast.Constant) for row in rows for value in row.values
            ):
                yield table
                yield from rows


def _is_multiple_of_count(left: ast.expr, right: ast.expr) -> bool:
    """Whether a product is of a small number and a count; others could grow without bound."""
    match left.operand if isinstance(left, ast.UnaryOp) else left, right:
        case ast.Constant(value=int(times)), ast.Call(func=ast.Name(id="count" | "len")):
            return times is not True and 0 <= times <= MAX_COEFFICIENT
    return False


def _may_be_number(node: ast.expr) -> bool:
    """Whether a part of a rule can be a number; ``%`` of a text would format it at any length."""
    match node:
        case ast.Constant(value=value):
            return type(value) is int
        case ast.BinOp(left=left, right=right):
            return _may_be_number(left) and _may_be_number(right)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return _may_be_number(operand)
        case ast.IfExp(body=body, orelse=orelse):
            return _may_be_number(body) and _may_be_number(orelse)
    return isinstance(node, ast.Call | ast.Name | ast.Subscript)


class _Bounded(ast.NodeTransformer):
    """Replaces ``%`` and ``+`` by functions that check what they are given."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        name = {ast.Mod: "_remainder", ast.Add: "_total"}.get(type(node.op))
        if name is None:
            return node
        function = ast.Name(name, ast.Load())
        return ast.copy_location(ast.Call(function, [node.left, node.right], []), node)


def _remainder(left: Any, right: Any) -> Any:
    if not isinstance(left, int) or not isinstance(right, int):
        raise TypeError(f"expected numbers, got {type(left).__name__} % {type(right).__name__}")
    return left % right


def _total(left: Any, right: Any) -> Any:
    # Values that read each other can double a text or list again and again.
    if not isinstance(left, int) and len(left) + len(right) > MAX_LENGTH:
        raise ValueError(f"a sum of more than {MAX_LENGTH} items")
    return left + right


_CHECKED: dict[str, Callable[..., Any]] = {"_remainder": _remainder, "_total": _total}


def names_read(text: str) -> set[str]:
    """The names of the values and primitives that a rule uses."""
    return {
        node.id for node in ast.walk(ast.parse(text, mode="eval")) if isinstance(node, ast.Name)
    }


@lru_cache(maxsize=4096)
def _compiled(text: str, names: frozenset[str]) -> Any:
    tree = ast.fix_missing_locations(_Bounded().visit(parse_rule(text, names)))
    return compile(tree, "<rule>", "eval")


def evaluate(text: str, values: Mapping[str, Any]) -> Any:
    """The result of a rule for these values, which include ``seen``.

    Raises:
        Gpt2cError: the text is not a rule, or it fails on these values.
    """
    return runnable(text, frozenset(values) - {*ROOTS})(values)


@lru_cache(maxsize=4096)
def runnable(text: str, names: frozenset[str]) -> Callable[[Mapping[str, Any]], Any]:
    """A rule as a function of the values that it may read, which include ``seen``.

    Raises:
        Gpt2cError: the text is not a rule; the function raises it if the rule fails.
    """
    code = _compiled(text, names)

    def run(values: Mapping[str, Any]) -> Any:
        try:
            return eval(code, {"__builtins__": {}, **PRIMITIVES, **_CHECKED}, values)
        except Exception as error:
            raise Gpt2cError(f"{text[:80]!r} fails: {error}", where="rule") from None

    return run
