"""And, or, not over a few conditions: as a truth table, as the shortest text, and as two layers of neurons.

The table says what holds for each combination of inputs; where a combination can't occur (nothing is
both 0 and above 0), it says None, and the text may say what is shorter there.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np

from ..errors import Gpt2cError
from .expression import evaluate, parse_rule

MOST = 6  # inputs of a table: it has 2**6 rows, and sympy minimises that in a moment
TRIED = 4096  # assignments of values that are tried for whether a combination can occur
_PAIRS = (
    *((ast.Eq, ast.NotEq), (ast.Lt, ast.GtE), (ast.Gt, ast.LtE)),
    *((ast.Is, ast.IsNot), (ast.In, ast.NotIn)),
)  # comparisons and what denies them
OPPOSITES: dict[type[ast.cmpop], type[ast.cmpop]] = {
    op: other for pair in _PAIRS for op, other in (pair, pair[::-1])
}
DENYING = tuple(denies for _, denies in _PAIRS)
OTHERS = ("\0other", "\0another")  # tokens that no rule names

Group = tuple[tuple[int, bool], ...]  # inputs and whether they are to hold
Weights = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Form:
    """A formula of two levels: any of its groups of which all hold, or (``dual``) all of which any does."""

    groups: tuple[Group, ...]
    dual: bool = False

    @property
    def size(self) -> tuple[int, int]:
        """How long it reads: conditions named, then how many are denied."""
        named = [holds for group in self.groups for _, holds in group]
        return len(named), named.count(False)


@dataclass(frozen=True)
class TruthTable:
    """A Boolean function of conditions in the language of rules.

    ``says[i]``: whether it holds where the inputs are the binary digits of i, the first the highest; None
    where that can't occur.
    """

    inputs: tuple[str, ...]
    says: tuple[bool | None, ...]

    def __call__(self, columns: np.ndarray) -> np.ndarray:
        """Looked up: conditions bool [n, inputs] → bool [n]; False for what can't occur."""
        powers = 1 << np.arange(len(self.inputs))[::-1]
        return np.array([bool(each) for each in self.says])[columns.astype(int) @ powers]

    def form(self) -> Form:
        """The shortest formula of two levels, minimised by sympy (Quine, 1952; McCluskey, 1956)."""
        from sympy import POSform, SOPform, Symbol  # loads slowly, and most programs need none

        symbols = [Symbol(f"x{index}") for index in range(len(self.inputs))]
        rows = list(product([0, 1], repeat=len(symbols)))
        true = [list(row) for row, says in zip(rows, self.says) if says]
        free = [list(row) for row, says in zip(rows, self.says) if says is None]
        forms = [
            _form(SOPform(symbols, true, free), dual=False),
            _form(POSform(symbols, true, free), dual=True),
        ]
        return min(forms, key=lambda form: form.size)

    def text(self) -> str:
        """The shortest formula, in the language of rules."""
        return text_of(self.form(), self.inputs)

    def layers(self) -> Weights:
        """The same as neurons that fire above 0: first (weights, biases), then (weights, biases).

        A neuron of the first layer is a group of conditions, the one of the second what they come to:
        conditions [n, inputs] @ weights.T + biases > 0, twice.
        """
        form, n = self.form(), len(self.inputs)
        first = np.zeros((len(form.groups), n))
        bias = np.zeros(len(form.groups))
        for row, group in enumerate(form.groups):
            for index, holds in group:
                first[row, index] = 1 if holds else -1
            denied = sum(not holds for _, holds in group)
            bias[row] = denied - (0.5 if form.dual else len(group) - 0.5)
        needed = len(form.groups) - 0.5 if form.dual else 0.5
        return first, bias, np.ones((1, len(form.groups))), np.array([-needed])


def fire(columns: np.ndarray, layers: Weights) -> np.ndarray:
    """What the neurons of :meth:`TruthTable.layers` say: conditions bool [n, inputs] → bool [n]."""
    first, bias, second, last = layers
    hidden = columns.astype(float) @ first.T + bias > 0
    return np.asarray((hidden @ second.T + last > 0)[:, 0])


def text_of(form: Form, inputs: Sequence[str]) -> str:
    """A formula of two levels in the language of rules."""
    inner, outer = (" or ", " and ") if form.dual else (" and ", " or ")
    if not form.groups:
        return str(form.dual)
    parts = [
        inner.join(inputs[index] if holds else opposite(inputs[index]) for index, holds in group)
        for group in form.groups
    ]
    if form.groups == ((),):
        return str(not form.dual)
    if len(parts) == 1:
        return parts[0]
    single = [len(group) == 1 for group in form.groups]
    return outer.join(part if one else f"({part})" for part, one in zip(parts, single))


def _form(found: Any, *, dual: bool) -> Form:
    """A sum of products, or a product of sums, of sympy's."""
    from sympy.logic.boolalg import And, BooleanFalse, BooleanTrue, Or

    if isinstance(found, BooleanTrue | BooleanFalse):
        return Form(() if bool(found) == dual else ((),), dual)
    outer, inner = (And, Or) if dual else (Or, And)
    groups = found.args if isinstance(found, outer) else (found,)
    read = [
        tuple(sorted(map(_literal, group.args if isinstance(group, inner) else (group,))))
        for group in groups
    ]
    return Form(tuple(sorted(read, key=lambda group: (len(group), group))), dual)


def _literal(found: Any) -> tuple[int, bool]:
    from sympy import Not

    symbol = found.args[0] if isinstance(found, Not) else found
    return int(str(symbol)[1:]), symbol is found


def opposite(text: str) -> str:
    """The opposite of a condition, as a person would write it."""
    match ast.parse(text, mode="eval").body:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return ast.unparse(operand)
        case ast.Compare(left=left, ops=[op], comparators=right):
            return ast.unparse(ast.Compare(left, [OPPOSITES[type(op)]()], right))
        case ast.BoolOp() | ast.IfExp():
            return f"not ({text})"
    return f"not {text}"


def table_of(text: str, names: Sequence[str]) -> TruthTable | None:
    """The truth table of a rule made of and, or, not; None where it has too many conditions.

    Args:
        names: the values that it may read.
    """
    tree = parse_rule(text, names).body
    inputs = list(dict.fromkeys(_conditions(tree)))
    if len(inputs) > MOST:
        return None
    can_be = _possible(inputs)
    says = [
        _truth(tree, dict(zip(inputs, row))) if can_be is None or row in can_be else None
        for row in product([False, True], repeat=len(inputs))
    ]
    return TruthTable(tuple(inputs), tuple(says))


def minimised(text: str, names: Sequence[str]) -> str:
    """The rule, or one that says the same in fewer conditions.

    A rule that is no combination of conditions stays as it is.
    """
    tree = parse_rule(text, names).body
    named = list(_conditions(tree))
    if not isinstance(tree, ast.BoolOp) or len(named) < 2:
        return text
    table = table_of(text, names)
    if table is None:
        return text
    form = table.form()
    return text_of(form, table.inputs) if form.size[0] < len(named) else text


def _conditions(node: ast.expr) -> Iterator[str]:
    """The conditions that a formula is made of, none of them a denial."""
    match node:
        case ast.BoolOp(values=values):
            for value in values:
                yield from _conditions(value)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from _conditions(operand)
        case ast.Constant(value=bool()):
            return
        case _:
            text = ast.unparse(node)
            yield opposite(text) if _denies(node) else text


def _denies(node: ast.expr) -> bool:
    """Whether a comparison is the denial of another."""
    return isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], DENYING)


def _truth(node: ast.expr, given: Mapping[str, bool]) -> bool:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            return all(_truth(value, given) for value in values)
        case ast.BoolOp(values=values):
            return any(_truth(value, given) for value in values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _truth(operand, given)
        case ast.Constant(value=bool(value)):
            return value
        case _:
            text = ast.unparse(node)
            return not given[opposite(text)] if _denies(node) else given[text]


def _possible(inputs: Sequence[str]) -> set[tuple[bool, ...]] | None:
    """The combinations that some values bring about; None where that is not known.

    It is known where each condition compares a value with a constant, or two tokens.
    """
    known: dict[str, set[Any]] = {}
    for text in inputs:
        match ast.parse(text, mode="eval").body:
            case ast.Compare(left=ast.Name(id=name), comparators=[ast.Constant(value=value)]):
                known.setdefault(name, set()).update(_around(value))
            case ast.Compare(
                left=ast.Name(id=name), ops=[ast.Eq()], comparators=[ast.Name(id=other)]
            ):
                for each in (name, other):
                    known.setdefault(each, set()).update((*OTHERS, None))
            case ast.Name(id=name):
                known.setdefault(name, set()).update((True, False))
            case _:
                return None
    shared = {value for values in known.values() for value in values if isinstance(value, str)}
    choices = []
    for values in known.values():
        kinds = {type(value) for value in values} - {type(None)}
        if len(kinds) > 1:
            return None
        choices.append(sorted(values | shared if kinds == {str} else values, key=repr))
    if np.prod([len(each) for each in choices], dtype=float) > TRIED:
        return None
    rows = (dict(zip(known, row)) for row in product(*choices))
    try:
        return {tuple(bool(evaluate(text, row)) for text in inputs) for row in rows}
    except Gpt2cError:  # a comparison that not all of these values have
        return None


def _around(value: object) -> set[Any]:
    """Values that tell a comparison with this one apart from all others."""
    if isinstance(value, bool):
        return {True, False}
    if isinstance(value, int):
        return {value - 1, value, value + 1}
    return {value, None, *OTHERS} if value is None or isinstance(value, str) else {value}
