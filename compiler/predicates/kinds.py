"""What kind of thing a label is about: the name under which parts that do the same are grouped."""

from .language import All, Below, Condition, Flag, In, InClass, Label, Not, Some
from .text import COUNTS, FLAGS, TOKENS

FEATURES = {**TOKENS, **COUNTS, **FLAGS, "recent": "a token not far back", "seen": "a token so far"}


def kind_of(label: Label) -> str:
    """What the strongest condition of a label is about, in a few words."""
    if not label.terms:
        return "always the same"
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
        case All(parts) | Some(parts):
            return _kind(parts[0])
        case _:
            return "by place"
