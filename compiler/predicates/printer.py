"""Prints labels as text; ``parse_label(print_label(x)) == x``."""

from ..ir import Vocabulary
from .language import (
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
from .tokens import cache_by_vocabulary, ids_by_text, token_texts


def print_label(label: Label, vocabulary: Vocabulary) -> str:
    """The text of a label; tokens without unique text are printed as ids."""
    terms = "".join(_term(term, vocabulary) for term in label.terms)
    match label:
        case Formula(intercept=intercept, activation=activation):
            total = f"{intercept!r}{terms}"
            return total if activation == "linear" else f"{activation}({total})"
        case Pattern():
            return f"softmax({terms.removeprefix(' + ') if terms else '0.0'})"


def _term(term: Term, vocabulary: Vocabulary) -> str:
    sign, size = (" - ", -term.coefficient) if term.coefficient < 0 else (" + ", term.coefficient)
    text = print_condition(term.condition, vocabulary)
    simple = isinstance(term.condition, Flag | Slope)
    return f"{sign}{size!r}*{text if simple else f'({text})'}"


def print_condition(condition: Condition, vocabulary: Vocabulary) -> str:
    """The text of a condition, as in a label."""
    match condition:
        case In(feature, tokens, side):
            texts = _literals(vocabulary)
            listed = ", ".join(texts.get(ident) or str(ident) for ident in tokens)
            return f"{_qualified(feature, side)} in {{{listed}}}"
        case InClass(feature, name, side):
            return f"{_qualified(feature, side)} in {name}"
        case Below(feature, limit, side):
            return f"{_qualified(feature, side)} < {limit}"
        case Flag(name, side):
            return _qualified(name, side)
        case Offset(back, below):
            return f"offset {'<' if below else '=='} {back}"
        case Slope(name):
            return name
        case Not(inner):
            return f"not {_inner(inner, vocabulary)}"
        case And(parts):
            return " and ".join(_inner(part, vocabulary) for part in parts)
        case Or(parts):
            return " or ".join(_inner(part, vocabulary) for part in parts)


def _inner(condition: Condition, vocabulary: Vocabulary) -> str:
    text = print_condition(condition, vocabulary)
    return f"({text})" if isinstance(condition, And | Or | Not) else text


def _qualified(name: str, side: str) -> str:
    return f"{side}.{name}" if side else name


@cache_by_vocabulary
def _literals(vocabulary: Vocabulary) -> dict[int, str]:
    """The literal of each token that has a text of its own."""
    unique = ids_by_text(vocabulary)
    return {
        ident: _quote(text)
        for ident, text in enumerate(token_texts(vocabulary))
        if text is not None and unique[text] is not None
    }


def _quote(text: str) -> str:
    """A Python string literal in double quotes and ASCII."""
    inner = ascii(text)[1:-1]
    if ascii(text)[0] == '"':
        return f'"{inner}"'
    return '"' + inner.replace("\\'", "'").replace('"', '\\"') + '"'
