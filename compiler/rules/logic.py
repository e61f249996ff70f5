"""Boolean functions of conditions: as a truth table, a minimal formula, and two layers of neurons.

The table holds the output for each combination of inputs, and None (don't care) for combinations
that can't occur: nothing is both 0 and above 0.
"""

import ast
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np

from ..errors import Gpt2cError
from .expression import evaluate, parse_rule

MAX_INPUTS = 6  # of a table: sympy minimizes its 2**6 rows quickly
MAX_ASSIGNMENTS = 4096  # of values, tried to find out which combinations can occur
_PAIRS = (
    *((ast.Eq, ast.NotEq), (ast.Lt, ast.GtE), (ast.Gt, ast.LtE)),
    *((ast.Is, ast.IsNot), (ast.In, ast.NotIn)),
)  # comparisons and their negations
NEGATIONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    op: other for pair in _PAIRS for op, other in (pair, pair[::-1])
}
NEGATIVE = tuple(negation for _, negation in _PAIRS)
OTHERS = ("\0other", "\0another")  # represent tokens that no rule names

Group = tuple[tuple[int, bool], ...]  # (input, whether it must hold)
Weights = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Form:
    """A two-level formula: a disjunction of conjunctions or, if ``dual``, the reverse."""

    groups: tuple[Group, ...]
    dual: bool = False

    @property
    def size(self) -> tuple[int, int]:
        """The number of conditions, and how many of them are negated."""
        signs = [holds for group in self.groups for _, holds in group]
        return len(signs), signs.count(False)


@dataclass(frozen=True)
class TruthTable:
    """A Boolean function of conditions in the rule language.

    ``outputs[i]``: the value where the inputs are the binary digits of i, most significant first;
    None where that combination can't occur.
    """

    inputs: tuple[str, ...]
    outputs: tuple[bool | None, ...]

    def __call__(self, columns: np.ndarray) -> np.ndarray:
        """Look up conditions, bool [n, inputs] → bool [n]; None counts as False."""
        powers = 1 << np.arange(len(self.inputs))[::-1]
        return np.array([bool(output) for output in self.outputs])[columns.astype(int) @ powers]

    def form(self) -> Form:
        """The shortest two-level formula, found by sympy (Quine, 1952; McCluskey, 1956)."""
        from sympy import POSform, SOPform, Symbol  # slow to load, and rarely needed

        symbols = [Symbol(f"x{index}") for index in range(len(self.inputs))]
        rows = list(product([0, 1], repeat=len(symbols)))
        true = [list(row) for row, output in zip(rows, self.outputs) if output]
        free = [list(row) for row, output in zip(rows, self.outputs) if output is None]
        forms = [
            _form(SOPform(symbols, true, free), dual=False),
            _form(POSform(symbols, true, free), dual=True),
        ]
        return min(forms, key=lambda form: form.size)

    def text(self) -> str:
        """The shortest formula, in the rule language."""
        return format_form(self.form(), self.inputs)

    def layers(self) -> Weights:
        """The same as two layers of threshold neurons: (weights, biases, weights, biases).

        Each neuron of the first layer is a group of conditions; the neuron of the second combines
        them. A layer computes inputs [n, inputs] @ weights.T + biases > 0.
        """
        form, n = self.form(), len(self.inputs)
        first = np.zeros((len(form.groups), n))
        bias = np.zeros(len(form.groups))
        for row, group in enumerate(form.groups):
            for index, holds in group:
                first[row, index] = 1 if holds else -1
            negated = sum(not holds for _, holds in group)
            bias[row] = negated - (0.5 if form.dual else len(group) - 0.5)
        needed = len(form.groups) - 0.5 if form.dual else 0.5
        return first, bias, np.ones((1, len(form.groups))), np.array([-needed])


def run_layers(columns: np.ndarray, layers: Weights) -> np.ndarray:
    """The output of :meth:`TruthTable.layers` for conditions, bool [n, inputs] → bool [n]."""
    first, bias, second, last = layers
    hidden = columns.astype(float) @ first.T + bias > 0
    return np.asarray((hidden @ second.T + last > 0)[:, 0])


def format_form(form: Form, inputs: Sequence[str]) -> str:
    """The text of a two-level formula in the rule language."""
    inner, outer = (" or ", " and ") if form.dual else (" and ", " or ")
    if not form.groups:
        return str(form.dual)
    parts = [
        inner.join(inputs[index] if holds else negate(inputs[index]) for index, holds in group)
        for group in form.groups
    ]
    if form.groups == ((),):
        return str(not form.dual)
    if len(parts) == 1:
        return parts[0]
    single = [len(group) == 1 for group in form.groups]
    return outer.join(part if one else f"({part})" for part, one in zip(parts, single))


def _form(formula: Any, *, dual: bool) -> Form:
    """The Form of a sympy sum of products or, if dual, product of sums."""
    from sympy.logic.boolalg import And, BooleanFalse, BooleanTrue, Or

    if isinstance(formula, BooleanTrue | BooleanFalse):
        return Form(() if bool(formula) == dual else ((),), dual)
    outer, inner = (And, Or) if dual else (Or, And)
    groups = formula.args if isinstance(formula, outer) else (formula,)
    literals = [
        tuple(sorted(map(_literal, group.args if isinstance(group, inner) else (group,))))
        for group in groups
    ]
    return Form(tuple(sorted(literals, key=lambda group: (len(group), group))), dual)


def _literal(formula: Any) -> tuple[int, bool]:
    from sympy import Not

    symbol = formula.args[0] if isinstance(formula, Not) else formula
    return int(str(symbol)[1:]), symbol is formula


def negate(text: str) -> str:
    """The negation of a condition, as a person would write it."""
    match ast.parse(text, mode="eval").body:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return ast.unparse(operand)
        case ast.Compare(left=left, ops=[op], comparators=right):
            return ast.unparse(ast.Compare(left, [NEGATIONS[type(op)]()], right))
        case ast.BoolOp() | ast.IfExp():
            return f"not ({text})"
    return f"not {text}"


def truth_table(text: str, names: Sequence[str]) -> TruthTable | None:
    """The truth table of a Boolean rule; None if it has too many conditions.

    Args:
        names: the values that it may read.
    """
    tree = parse_rule(text, names).body
    inputs = list(dict.fromkeys(_conditions(tree)))
    if len(inputs) > MAX_INPUTS:
        return None
    possible = _possible_rows(inputs)
    outputs = [
        _truth(tree, dict(zip(inputs, row))) if possible is None or row in possible else None
        for row in product([False, True], repeat=len(inputs))
    ]
    return TruthTable(tuple(inputs), tuple(outputs))


def minimize(text: str, names: Sequence[str]) -> str:
    """An equivalent rule with fewer conditions if there is one, else the rule itself.

    Only rules of the form ``and`` or ``or`` are changed.
    """
    tree = parse_rule(text, names).body
    conditions = list(_conditions(tree))
    if not isinstance(tree, ast.BoolOp) or len(conditions) < 2:
        return text
    table = truth_table(text, names)
    if table is None:
        return text
    form = table.form()
    return format_form(form, table.inputs) if form.size[0] < len(conditions) else text


def _conditions(node: ast.expr) -> Iterator[str]:
    """The conditions of a formula, each in its positive form."""
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
            yield negate(text) if _is_negative(node) else text


def _is_negative(node: ast.expr) -> bool:
    """Whether a condition is a negative comparison, such as ``!=``."""
    return (
        isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], NEGATIVE)
    )


def _truth(node: ast.expr, values: Mapping[str, bool]) -> bool:
    match node:
        case ast.BoolOp(op=ast.And(), values=operands):
            return all(_truth(operand, values) for operand in operands)
        case ast.BoolOp(values=operands):
            return any(_truth(operand, values) for operand in operands)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _truth(operand, values)
        case ast.Constant(value=bool(value)):
            return value
        case _:
            text = ast.unparse(node)
            return not values[negate(text)] if _is_negative(node) else values[text]


def _possible_rows(inputs: Sequence[str]) -> set[tuple[bool, ...]] | None:
    """The combinations of inputs that can occur; None if that is unknown.

    It is known if every condition compares a value with a constant, or two tokens.
    """
    known: dict[str, set[Any]] = {}
    for text in inputs:
        match ast.parse(text, mode="eval").body:
            case ast.Compare(left=ast.Name(id=name), comparators=[ast.Constant(value=value)]):
                known.setdefault(name, set()).update(_neighbors(value))
            case ast.Compare(
                left=ast.Name(id=name), ops=[ast.Eq()], comparators=[ast.Name(id=other)]
            ):
                for token in (name, other):
                    known.setdefault(token, set()).update((*OTHERS, None))
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
    if math.prod(map(len, choices)) > MAX_ASSIGNMENTS:
        return None
    rows = (dict(zip(known, row)) for row in product(*choices))
    try:
        return {tuple(bool(evaluate(text, row)) for text in inputs) for row in rows}
    except Gpt2cError:  # a comparison fails for some of these values
        return None


def _neighbors(value: object) -> set[Any]:
    """Values that distinguish all comparisons with this one."""
    if isinstance(value, bool):
        return {True, False}
    if isinstance(value, int):
        return {value - 1, value, value + 1}
    return {value, None, *OTHERS} if value is None or isinstance(value, str) else {value}
