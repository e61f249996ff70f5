"""A rule program during the search: named values, and the cases that give the answer."""

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..ir import Program, Value
from ..rules.expression import IDS, OFFSET, SEEN, evaluate, names_read, runnable
from ..rules.logic import minimize, negate
from .fit import Branch, DecisionList
from .idioms.base import Variable
from .oracle import Answer


@dataclass(frozen=True)
class RuleModel:
    """Values in the order of computation, and the rule of the answer.

    The rule of an argmax answer gives a token, that of a multilabel answer a dict of token →
    whether it may come next.
    """

    variables: tuple[Variable, ...]
    answer: str

    def values(
        self, seen: Sequence[str], offset: int = 0, swapped: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Every value after these tokens; ``swapped`` values are not computed.

        Args:
            offset: the position id of the first token.
        """
        known: dict[str, Any] = {SEEN: list(seen), IDS: [], OFFSET: offset}
        names = frozenset(variable.name for variable in self.variables)
        for variable in self.variables:
            if swapped is not None and variable.name in swapped:
                known[variable.name] = swapped[variable.name]
            else:
                known[variable.name] = runnable(variable.text, names)(known)
        return known

    def conclude(self, values: Mapping[str, Any]) -> Answer:
        """The answer, from all values."""
        answer = evaluate(self.answer, values)
        if isinstance(answer, dict):
            return frozenset(token for token, legal in answer.items() if legal)
        return str(answer)

    @property
    def reads_offset(self) -> bool:
        """Whether a value depends on the position id of the first token."""
        return any(OFFSET in names_read(variable.text) for variable in self.variables)

    def __call__(self, seen: Sequence[str], offset: int = 0) -> Answer:
        return self.conclude(self.values(seen, offset))

    def without_unused(self) -> "RuleModel":
        """The model without values that nothing reads."""
        needed = names_read(self.answer)
        kept: list[Variable] = []
        for variable in reversed(self.variables):
            if variable.name in needed:
                needed |= names_read(variable.text)
                kept.append(variable)
        return RuleModel(tuple(reversed(kept)), self.answer)


def model_of(program: Program) -> RuleModel:
    """The rules of a rule program."""
    rule = program.core.unembed.rule
    assert rule is not None
    nodes = program.core.of(Value)
    variables = (
        Variable(n.name, n.type, n.rule.text, n.evidence.label or "", reads=n.reads) for n in nodes
    )
    return RuleModel(tuple(variables), rule.text)


def renamed(model: RuleModel, smallest: Mapping[str, int]) -> tuple[RuleModel, dict[str, str]]:
    """The model with readable names, and the new names by the old ones.

    The only difference of two counts is a depth if it is never negative, else a lead.
    """
    names: dict[str, str] = {}
    differences = [v for v in model.variables if " - count(" in v.text]
    if len(differences) == 1:
        (only,) = differences
        names[only.name] = "depth" if smallest.get(only.name, -1) >= 0 else "lead"
    groups = [v for v in model.variables if v.name.startswith("group_of_")]
    if len(groups) == 1:
        names[groups[0].name] = "group"
    variables = tuple(
        replace(
            v,
            name=names.get(v.name, v.name),
            text=_renamed(v.text, names),
            reads=tuple(names.get(name, name) for name in v.reads),
        )
        for v in model.variables
    )
    return RuleModel(variables, _renamed(model.answer, names)), names


def _renamed(text: str, names: Mapping[str, str]) -> str:
    tree = ast.parse(text, mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = names.get(node.id, node.id)
    return ast.unparse(tree)


def conditional(decisions: DecisionList) -> str:
    """``x if c else y if d else z``: a decision list as one expression."""
    parts = [f"{branch.leaf.text} if {_condition(branch)} else " for branch in decisions.branches]
    return "".join(parts) + decisions.default.text


def condition(decisions: DecisionList) -> str:
    """A decision list between True and False as one minimal formula."""
    text = decisions.default.text
    for branch in reversed(decisions.branches):
        case = _condition(branch)
        if branch.leaf.text == "True":
            text = case if text == "False" else f"{case} or {_grouped(text)}"
        else:
            denied = negated(branch)
            text = denied if text == "True" else f"{_grouped(denied)} and {_grouped(text)}"
    return minimize(text, sorted(decisions.reads))


def _condition(branch: Branch) -> str:
    return " and ".join(atom.text for atom in branch.atoms)


def negated(branch: Branch) -> str:
    """The negation of a branch's condition, without ``not`` if an operator expresses it."""
    return " or ".join(negate(atom.text) for atom in branch.atoms)


def _grouped(text: str) -> str:
    return f"({text})" if " and " in text or " or " in text or " if " in text else text
