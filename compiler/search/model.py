"""A program made of rules while it is being found: named values, and what the answer makes of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..rules.expression import SEEN, evaluate
from .fit import Branch, DecisionList, opposite
from .hypotheses import Variable
from .oracle import Answer, Point


@dataclass(frozen=True)
class RuleModel:
    """Values in the order in which they are computed, and the rule of the answer.

    The rule of an argmax answer gives a token, that of a threshold answer a dict of token → whether
    it may come next.
    """

    variables: tuple[Variable, ...]
    answer: str

    def values(self, seen: Sequence[str], given: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Every value after these tokens; those that are given are not computed."""
        known: dict[str, Any] = {SEEN: list(seen)}
        for variable in self.variables:
            swapped = given is not None and variable.name in given
            known[variable.name] = (
                given[variable.name] if swapped and given is not None else evaluate(variable.text, known)
            )
        return known

    def conclude(self, values: Mapping[str, Any]) -> Answer:
        """The answer that follows from all values."""
        found = evaluate(self.answer, values)
        if isinstance(found, dict):
            return frozenset(token for token, legal in found.items() if legal)
        return str(found)

    def __call__(self, seen: Sequence[str]) -> Answer:
        return self.conclude(self.values(seen))

    def without_unused(self) -> "RuleModel":
        """The same, without values that nothing reads."""
        from ..rules.expression import names_read

        needed = names_read(self.answer)
        kept: list[Variable] = []
        for variable in reversed(self.variables):
            if variable.name in needed:
                needed |= names_read(variable.text)
                kept.append(variable)
        return RuleModel(tuple(reversed(kept)), self.answer)


def seen_at(words: Callable[[Sequence[int]], list[str]], point: Point) -> list[str]:
    """The tokens that an answer may depend on."""
    return words(point.case.ids[: point.at + 1])


def conditional(found: DecisionList) -> str:
    """``x if c else y if d else z``: a decision list as one expression."""
    parts = [f"{branch.leaf.text} if {_condition(branch)} else " for branch in found.branches]
    return "".join(parts) + found.default.text


def condition(found: DecisionList) -> str:
    """A decision list between True and False as one formula."""
    text = found.default.text
    for branch in reversed(found.branches):
        case = _condition(branch)
        if branch.leaf.text == "True":
            text = case if text == "False" else f"{case} or {_grouped(text)}"
        else:
            denied = negated(branch)
            text = denied if text == "True" else f"{_grouped(denied)} and {_grouped(text)}"
    return text


def _condition(branch: Branch) -> str:
    return " and ".join(atom.text for atom in branch.atoms)


def negated(branch: Branch) -> str:
    """The opposite of a branch's condition, without ``not`` where there is a plain way to say it."""
    return " or ".join(opposite(atom.text) for atom in branch.atoms)


def _grouped(text: str) -> str:
    return f"({text})" if " and " in text or " or " in text or " if " in text else text
