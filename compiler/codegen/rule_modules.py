"""Neurons that are rules, as a module of their own: a few lines each, which can be edited."""

from collections.abc import Iterator
from textwrap import wrap

from ..ir import Mlp, Program
from ..predicates.language import (
    And,
    Below,
    Condition,
    Flag,
    Formula,
    In,
    InClass,
    Not,
    Or,
    Term,
)
from ..predicates.tokens import SIGNS
from .names import neuron_name
from .predicates import label_of
from .text import literal, prose

MANY = 24  # rules of a layer; fewer are functions in the layer's own file
WIDTH = 98  # columns
RAW_SIGNS = {"Ġ": SIGNS[" "], "Ċ": SIGNS["\n"], "ĉ": SIGNS["\t"]}


def has_rule_module(mlp: Mlp) -> bool:
    """Whether the rules of a layer are a module of their own."""
    return sum(row.rule is not None for row in mlp.rows) > MANY


def rule_module(mlp: Mlp) -> str:
    """The name of the module, in ``layers``."""
    return f"layer_{mlp.layer}_rules"


def render_rule_module(program: Program, mlp: Mlp) -> str:
    """The source of the module: ``RULES``, the name and the predicate of each neuron."""
    lines: list[str] = []
    used: set[str] = set()
    for index, row in enumerate(mlp.rows):
        if row.rule is None:
            continue
        label = label_of(program, row.name, row.rule)
        assert isinstance(label, Formula)
        used |= {label.activation, *_names(label)}
        if row.evidence.label:
            lines += wrap(
                prose(row.evidence.label), WIDTH - 4, initial_indent="# ", subsequent_indent="# "
            )
        name = _quoted(neuron_name(program, row))
        lines.append(f"{name}: {label.activation}(")
        lines.append(f"    {label.intercept!r},")
        for term in label.terms:
            lines += [f"    {line}" for line in _term(term, program)]
        lines += [f"    row={index},", "),"]
    count = sum(row.rule is not None for row in mlp.rows)
    head = [
        f'"""The {count:,} neurons of layer {mlp.layer} that are rules:'
        " what each reads, as code that runs.",
        "",
        "Delete an entry to ablate that neuron;"
        " change a set, a coefficient or a condition to change it.",
        '"""',
        "",
        "from predicates import (",
        *(f"    {name}," for name in sorted(used)),
        ")",
        "",
        "RULES = {",
    ]
    return "\n".join([*head, *(f"    {line}" for line in lines), "}", ""])


def _term(term: Term, program: Program) -> Iterator[str]:
    """The lines of a term; a set that is too long for one line is wrapped."""
    source = f"{term.coefficient!r} * {_condition(term.condition, program, inner=True)},"
    if len(source) <= WIDTH - 8:
        yield source
        return
    match term.condition:
        case In(feature, tokens):
            texts, ids = _set(tokens, program)
            yield f"{term.coefficient!r} * {feature}.among("
            pieces = wrap(texts, WIDTH - 16, break_on_hyphens=False, break_long_words=False)
            for number, piece in enumerate(pieces):
                comma = "," if ids and number == len(pieces) - 1 else ""
                yield f"    {_quoted(piece if not number else ' ' + piece)}{comma}"
            yield from (f"    {token}," for token in ids)
            yield "),"
        case _:
            yield source


def _condition(condition: Condition, program: Program, inner: bool = False) -> str:
    match condition:
        case In(feature, tokens):
            texts, ids = _set(tokens, program)
            members = [_quoted(texts)] if texts else []
            return f"{feature}.among({', '.join([*members, *map(str, ids)])})"
        case InClass(feature, name):
            return f"{feature}.among({name.upper()})"
        case Below(feature, limit):
            return f"{feature}.below({limit})"
        case Flag(name):
            return name
        case Not(part):
            return f"~{_condition(part, program, inner=True)}"
        case And(parts) | Or(parts):
            sign = " & " if isinstance(condition, And) else " | "
            joined = sign.join(_condition(part, program, inner=True) for part in parts)
            return f"({joined})" if inner else joined
    raise AssertionError(f"{condition} reads pairs of tokens")


def _set(tokens: tuple[int, ...], program: Program) -> tuple[str, list[int]]:
    """Tokens of a byte vocabulary as texts with blanks between; all others as ids."""
    texts: list[str] = []
    ids: list[int] = []
    for token in tokens:
        raw = program.vocabulary.tokens[token] if program.vocabulary.kind == "bytes" else ""
        plain = raw and raw.isprintable() and not any(sign in raw for sign in " ␣↵⇥")
        if plain and program.vocabulary.tokens.count(raw) == 1:
            texts.append(raw_shown(raw))
        else:
            ids.append(token)
    return " ".join(texts), ids


def raw_shown(token: str) -> str:
    """A token of a byte vocabulary as rules write it: characters, with signs for white space."""
    return "".join(RAW_SIGNS.get(character, character) for character in token)


def _quoted(text: str) -> str:
    """A string literal, in double quotes where that is safe, as black writes it."""
    plain = text.isprintable() and '"' not in text and "\\" not in text
    return f'"{text}"' if plain else literal(text)


def _names(label: Formula) -> set[str]:
    names: set[str] = set()
    for term in label.terms:
        names |= _names_of(term.condition)
    return names


def _names_of(condition: Condition) -> set[str]:
    match condition:
        case In(feature) | Below(feature):
            return {feature}
        case InClass(feature, name):
            return {feature, name.upper()}
        case Flag(name):
            return {name}
        case Not(part):
            return _names_of(part)
        case And(parts) | Or(parts):
            return set().union(*(_names_of(part) for part in parts))
    raise AssertionError(f"{condition} reads pairs of tokens")
