"""Groups labels by the subject of their strongest condition."""

from .language import And, Below, Condition, Flag, In, InClass, Label, Not, Or
from .text import COUNTS, FLAGS, TOKENS

FEATURES = {**TOKENS, **COUNTS, **FLAGS, "recent": "a token not far back", "seen": "a token so far"}


def kind_of(label: Label) -> str:
    """The subject of the strongest condition of a label, in a few words."""
    if not label.terms:
        return "constant"
    return _kind(max(label.terms, key=lambda term: term.coefficient).condition)


def _kind(condition: Condition) -> str:
    match condition:
        case In(feature):
            return f"by {FEATURES.get(feature, feature)}"
        case InClass("token", name):
            return name.replace("_", " ")
        case InClass(feature, name):
            return f"{name.replace('_', ' ')}, as {FEATURES.get(feature, feature)}"
        case Below(feature) | Flag(feature):
            return FEATURES.get(feature, feature.replace("_", " "))
        case Not(inner):
            return f"not: {_kind(inner)}"
        case And(parts) | Or(parts):
            return _kind(parts[0])
        case _:
            return "by position"
